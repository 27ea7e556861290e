//! The strings that parse to a row, in a perfect hash: it gives the only row that is possible for a string.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use crate::expand::perfect_hash::{self, PerfectHash};
use crate::expand::plan::{Names, Plan};
use crate::expand::tables;
use crate::expand::tokens::option;
use crate::index::Index;
use crate::runtime::hashing::{self, Fold, How};
use crate::sheet::contents::Row;
use crate::strings::replaced;

/// The cheapest first; the last tells all names apart.
const HOW: [How; 3] = [
    How { fold: Fold::Bits, ends: true },
    How { fold: Fold::Bits, ends: false },
    How { fold: Fold::Letters, ends: false },
];

/// The same for codes in which upper case is told from lower case.
const HOW_CASED: [How; 2] = [How { fold: Fold::Nothing, ends: true }, How { fold: Fold::Nothing, ends: false }];

/// The same for names in which any separator may stand for another.
const HOW_LOOSE: [How; 2] = [How { fold: Fold::Separators, ends: true }, How { fold: Fold::Separators, ends: false }];

/// What is parsed as rows: one string for each row, then the others.
struct Spellings<'a> {
    /// The strings in lower case.
    keys: Vec<String>,
    /// Those behind the first of each row, as they are written.
    others: Vec<&'a str>,
    /// The rows of the others.
    owners: Vec<usize>,
    /// The numbers of the strings that stand for one row. A string that stands for several is unknown.
    clear: Vec<usize>,
}

impl<'a> Spellings<'a> {
    fn of(plan: &'a Plan<'_>) -> Self {
        let (mut keys, mut others, mut owners) = (Vec::with_capacity(plan.rows.len()), Vec::new(), Vec::new());
        let (mut is_clear, mut index) = (vec![true; plan.rows.len()], Index::default());
        for (number, row) in plan.rows.iter().enumerate() {
            let key = first(plan, row).to_ascii_lowercase();
            // Codes may differ in case only, and names where the sheet has faults.
            if let Err(other) = index.claim(key.as_str(), number) {
                (is_clear[number], is_clear[other]) = (false, false);
            }
            keys.push(key);
        }
        for (number, row) in plan.rows.iter().enumerate() {
            for &spelling in &beside_the_first(plan, row) {
                let key = spelling.to_ascii_lowercase();
                match index.claim(key.as_str(), keys.len()) {
                    Ok(()) => {
                        keys.push(key);
                        others.push(spelling);
                        owners.push(number);
                        is_clear.push(true);
                    }
                    Err(other) => {
                        let owner = if other < plan.rows.len() { other } else { owners[other - plan.rows.len()] };
                        // What is no text code stands for the row that comes first: the sheet has a fault.
                        is_clear[other] &= owner == number || plan.integers.is_some();
                    }
                }
            }
        }
        let mut clear = Vec::with_capacity(keys.len());
        for (number, is_clear) in is_clear.iter().enumerate() {
            if *is_clear {
                clear.push(number);
            }
        }
        Self { keys, others, owners, clear }
    }

    fn row_of(&self, key: usize) -> usize {
        let rows = self.keys.len() - self.others.len();
        if key < rows { key } else { self.owners[key - rows] }
    }

    /// Whether the codes are not all among the clear ones.
    fn has_unclear_codes(&self) -> bool {
        let rows = self.keys.len() - self.others.len();
        self.clear.get(rows - 1) != Some(&(rows - 1))
    }
}

/// `const SPELLINGS`, and with text codes `const CODES_AS_WRITTEN`.
pub fn spellings(plan: &Plan<'_>) -> TokenStream {
    let spellings = Spellings::of(plan);
    let mut keys = Vec::with_capacity(spellings.clear.len());
    for number in &spellings.clear {
        keys.push(spellings.keys[*number].as_str());
    }
    let hash = hash_of(plan, &keys, &HOW, &|key| spellings.clear.get(key).copied().unwrap_or(spellings.keys.len()));
    let is_plain = are_plain(&keys);
    let loose = loose(plan, &spellings);

    let private = &plan.private;
    let Spellings { others, owners, .. } = &spellings;
    let (owners, of_rows) = (tables::numbers(plan, owners), Ident::new(firsts(plan), Span::call_site()));
    let as_written = if plan.integers.is_none() { Some(as_written(plan, &spellings)) } else { None };
    quote! {
        const SPELLINGS: #private::Names = #private::Names {
            of_rows: &#of_rows,
            spellings: &[#(#others),*],
            owners: #owners,
            hash: #hash,
            is_plain: #is_plain,
            loose: #loose,
        };
        #as_written
    }
}

/// Whether keys, which are in lower case, contain only ASCII characters that do not change case or are letters.
fn are_plain(keys: &[&str]) -> bool {
    for key in keys {
        for byte in key.as_bytes() {
            if !(*byte < b'@' || byte.is_ascii_lowercase() || *byte == b'_') {
                return false;
            }
        }
    }
    true
}

/// How text codes are looked up as they are written: among the spellings, unless some stand for several rows in another
/// case.
fn as_written(plan: &Plan<'_>, spellings: &Spellings<'_>) -> TokenStream {
    let private = &plan.private;
    let (mut codes, mut blanks) = (Vec::with_capacity(plan.rows.len()), 0);
    for row in &plan.rows {
        codes.push(row.code.as_str());
        blanks = blanks.max(row.code.matches(' ').count());
    }
    let is_unclear = spellings.has_unclear_codes();
    let hash = option(if is_unclear { Some(hash_of(plan, &codes, &HOW_CASED, &|row| row)) } else { None });
    let blanks = option(if plan.names() == Names::None { None } else { Some(blanks.to_token_stream()) });
    quote! {
        const CODES_AS_WRITTEN: #private::Codes = #private::Codes { names: &SPELLINGS, hash: #hash, blanks: #blanks };
    }
}

/// The perfect hash of strings, with the first way to hash them that tells them apart. `number` gives what is in the slot
/// of a string.
fn hash_of(plan: &Plan<'_>, keys: &[&str], ways: &[How], number: &dyn Fn(usize) -> usize) -> TokenStream {
    // Most names differ at their ends; names such as `a[b` and `a{b` differ only if letters alone are folded.
    let (last, others) = ways.split_last().expect("there is a way");
    let mut how = *last;
    for way in others {
        if perfect_hash::all_differ(&hashes(keys, hashing::FACTOR, *way)) {
            how = *way;
            break;
        }
    }
    let mut hash = PerfectHash::new(&|factor| hashes(keys, factor, how));
    let mut longest = 0;
    for (key, text) in keys.iter().enumerate() {
        longest = if text.len() > keys[longest].len() { key } else { longest };
    }
    // What hashes to a free slot is compared too, with a string that seldom has the same length: half of the time, a
    // branch for free slots would be mispredicted.
    for slot in &mut hash.slots {
        *slot = number(if *slot < keys.len() { *slot } else { longest });
    }
    let (private, hash, How { fold, ends }) = (&plan.private, tables::perfect_hash(plan, &hash), how);
    let fold = Ident::new(
        match fold {
            Fold::Nothing => "Nothing",
            Fold::Letters => "Letters",
            Fold::Bits => "Bits",
            Fold::Separators => "Separators",
        },
        Span::call_site(),
    );
    quote! {
        #private::NameHash {
            hash: #hash,
            how: #private::hashing::How { fold: #private::hashing::Fold::#fold, ends: #ends },
        }
    }
}

fn hashes(keys: &[&str], factor: u64, how: How) -> Vec<u64> {
    let mut hashes = Vec::with_capacity(keys.len());
    for key in keys {
        hashes.push(hashing::of_name(key.as_bytes(), factor, how));
    }
    hashes
}

/// The perfect hash of the names with a separator in them, where any separator may stand for another. Names that are the
/// same then and belong to two rows are left out: such a string stands for neither. Codes are never read so.
fn loose(plan: &Plan<'_>, spellings: &Spellings<'_>) -> TokenStream {
    let (mut found, mut is_of_one_row, mut index) = (Vec::new(), Vec::new(), Index::default());
    for number in &spellings.clear {
        let (key, row) = (spellings.keys[*number].as_str(), spellings.row_of(*number));
        let loose = replaced(key, &["_", "-"], " ");
        if !loose.contains(' ') || plan.rows[row].code.eq_ignore_ascii_case(key) {
            continue;
        }
        match index.claim(loose, found.len()) {
            Ok(()) => {
                found.push(*number);
                is_of_one_row.push(true);
            }
            Err(other) => is_of_one_row[other] &= spellings.row_of(found[other]) == row,
        }
    }
    let (mut keys, mut numbers) = (Vec::new(), Vec::new());
    for (index, number) in found.iter().enumerate() {
        if is_of_one_row[index] {
            keys.push(spellings.keys[*number].as_str());
            numbers.push(*number);
        }
    }
    option(if keys.is_empty() { None } else { Some(hash_of(plan, &keys, &HOW_LOOSE, &|key| numbers[key])) })
}

/// The table with the string of each row that the others are numbered after: the names, or the codes if they are text, or the
/// identifiers.
fn firsts(plan: &Plan<'_>) -> &'static str {
    match (plan.names(), &plan.integers) {
        (_, None) => "CODES",
        (Names::Parsed, Some(_)) => "NAMES",
        (Names::Shown | Names::None, Some(_)) => "IDENTIFIERS",
    }
}

fn first<'a>(plan: &Plan<'_>, row: &'a Row) -> &'a str {
    match firsts(plan) {
        "CODES" => &row.code,
        "NAMES" => row.name_or_code(),
        _ => &row.variant,
    }
}

/// What else is parsed as a row: its name, its identifier, its aliases, and the code as the sheet writes it, unless a string
/// is read as that code.
fn beside_the_first<'a>(plan: &Plan<'_>, row: &'a Row) -> Vec<&'a str> {
    let mut others = vec![row.variant.as_str()];
    match (&plan.integers, &row.name) {
        (Some(codes), _) if !codes.is_read(&row.code) => others.push(&row.code),
        (None, Some(name)) if plan.names() == Names::Parsed => others.push(name),
        _ => {}
    }
    for alias in &row.aliases {
        others.push(&alias.name);
        if let Some(constant) = &alias.constant {
            others.push(constant);
        }
    }
    others
}
