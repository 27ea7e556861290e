//! The strings that parse to a row, in a perfect hash: it gives the only row that is possible for a string.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::expand::perfect_hash::{self, PerfectHash};
use crate::expand::plan::{Names, Plan};
use crate::expand::tables;
use crate::index::Index;
use crate::runtime::hashing::{self, Fold, How};
use crate::sheet::contents::Row;

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
        let mut keys: Vec<String> = plan.rows.iter().map(|row| first(plan, row).to_ascii_lowercase()).collect();
        let (mut others, mut owners, mut index) = (Vec::new(), Vec::new(), Index::default());
        let mut is_clear = vec![true; keys.len()];
        for (number, key) in keys.iter().enumerate() {
            // Codes may differ in case only, and names where the sheet has faults.
            if let Err(other) = index.claim(key.as_str(), number) {
                (is_clear[number], is_clear[other]) = (false, false);
            }
        }
        for (number, row) in plan.rows.iter().enumerate() {
            for spelling in beside_the_first(plan, row) {
                let key = spelling.to_ascii_lowercase();
                match index.claim(key.as_str(), keys.len()) {
                    Ok(()) => {
                        keys.push(key);
                        others.push(spelling);
                        owners.push(number);
                        is_clear.push(true);
                    }
                    Err(other) => {
                        let owner = other.checked_sub(plan.rows.len()).map_or(other, |other| owners[other]);
                        // What is no text code stands for the row that comes first: the sheet has a fault.
                        is_clear[other] &= owner == number || plan.integers.is_some();
                    }
                }
            }
        }
        let clear = (0..keys.len()).filter(|number| is_clear[*number]).collect();
        Self { keys, others, owners, clear }
    }

    fn row_of(&self, key: usize) -> usize {
        let rows = self.keys.len() - self.others.len();
        key.checked_sub(rows).map_or(key, |other| self.owners[other])
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
    let keys: Vec<&str> = spellings.clear.iter().map(|number| spellings.keys[*number].as_str()).collect();
    let hash = hash_of(plan, &keys, &HOW, |key| spellings.clear.get(key).copied().unwrap_or(spellings.keys.len()));
    // The keys are in lower case.
    let is_plain_byte = |byte: u8| byte < b'@' || byte.is_ascii_lowercase() || byte == b'_';
    let is_plain = keys.iter().all(|key| key.bytes().all(is_plain_byte));
    let loose = loose(plan, &spellings);

    let private = &plan.private;
    let Spellings { others, owners, .. } = &spellings;
    let (owners, of_rows) = (tables::numbers(plan, owners), Ident::new(firsts(plan), Span::call_site()));
    let as_written = plan.integers.is_none().then(|| as_written(plan, &spellings));
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

/// How text codes are looked up as they are written: among the spellings, unless some stand for several rows in another
/// case.
fn as_written(plan: &Plan<'_>, spellings: &Spellings<'_>) -> TokenStream {
    let private = &plan.private;
    let hash = if spellings.has_unclear_codes() {
        let codes: Vec<&str> = plan.rows.iter().map(|row| row.code.as_str()).collect();
        let hash = hash_of(plan, &codes, &HOW_CASED, |row| row);
        quote!(::core::option::Option::Some(#hash))
    } else {
        quote!(::core::option::Option::None)
    };
    let blanks = plan.rows.iter().map(|row| row.code.matches(' ').count()).max().unwrap_or_default();
    let blanks = match plan.names() {
        Names::None => quote!(::core::option::Option::None),
        Names::Parsed | Names::Shown => quote!(::core::option::Option::Some(#blanks)),
    };
    quote! {
        const CODES_AS_WRITTEN: #private::Codes = #private::Codes { names: &SPELLINGS, hash: #hash, blanks: #blanks };
    }
}

/// The perfect hash of strings, with the first way to hash them that tells them apart. `number` gives what is in the slot
/// of a string.
fn hash_of(plan: &Plan<'_>, keys: &[&str], ways: &[How], number: impl Fn(usize) -> usize) -> TokenStream {
    let hashes = |factor, how| {
        let mut hashes = Vec::with_capacity(keys.len());
        for key in keys {
            hashes.push(hashing::of_name(key.as_bytes(), factor, how));
        }
        hashes
    };
    // Most names differ at their ends; names such as `a[b` and `a{b` differ only if letters alone are folded.
    let (last, others) = ways.split_last().expect("there is a way");
    let tells_apart = |how: &How| perfect_hash::all_differ(&hashes(hashing::FACTOR, *how));
    let how = others.iter().copied().find(tells_apart).unwrap_or(*last);
    let mut hash = PerfectHash::new(&|factor| hashes(factor, how));
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

/// The perfect hash of the names with a separator in them, where any separator may stand for another. Names that are the
/// same then and belong to two rows are left out: such a string stands for neither. Codes are never read so.
fn loose(plan: &Plan<'_>, spellings: &Spellings<'_>) -> TokenStream {
    let mut found: Vec<(usize, bool)> = Vec::new();
    let mut index = Index::default();
    for number in &spellings.clear {
        let (key, row) = (spellings.keys[*number].as_str(), spellings.row_of(*number));
        if !key.bytes().any(hashing::is_separator) || plan.rows[row].code.eq_ignore_ascii_case(key) {
            continue;
        }
        let key: String = key.chars().map(|letter| if matches!(letter, '_' | '-') { ' ' } else { letter }).collect();
        match index.claim(key, found.len()) {
            Ok(()) => found.push((*number, true)),
            Err(other) => found[other].1 &= spellings.row_of(found[other].0) == row,
        }
    }
    found.retain(|(_, is_of_one_row)| *is_of_one_row);
    if found.is_empty() {
        return quote!(::core::option::Option::None);
    }
    let keys: Vec<&str> = found.iter().map(|(number, _)| spellings.keys[*number].as_str()).collect();
    let hash =
        hash_of(plan, &keys, &HOW_LOOSE, |key| found.get(key).map_or(spellings.keys.len(), |(number, _)| *number));
    quote!(::core::option::Option::Some(#hash))
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
fn beside_the_first<'a>(plan: &Plan<'_>, row: &'a Row) -> impl Iterator<Item = &'a str> {
    let name = row.name.as_deref().filter(|_| plan.names() == Names::Parsed && plan.integers.is_none());
    let code = plan.integers.as_ref().is_some_and(|codes| !codes.is_read(&row.code)).then_some(row.code.as_str());
    let aliases = row.aliases.iter().flat_map(|alias| [Some(alias.name.as_str()), alias.constant.as_deref()]);
    [Some(row.variant.as_str()), code, name].into_iter().chain(aliases).flatten()
}
