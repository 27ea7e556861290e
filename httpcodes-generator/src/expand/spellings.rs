//! The strings that parse to a row, in a perfect hash: it gives the only row that is possible for a string.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::perfect_hash::{self, PerfectHash};
use crate::expand::plan::Plan;
use crate::expand::tables;
use crate::index::Index;
use crate::runtime::hashing::{self, How};
use crate::sheet::contents::Row;

/// The cheapest first; the last tells all names apart.
const HOW: [How; 3] =
    [How { exact: false, ends: true }, How { exact: false, ends: false }, How { exact: true, ends: false }];

/// `const SPELLINGS`.
pub fn spellings(plan: &Plan<'_>) -> TokenStream {
    // The keys: the name of each row, then what else is parsed as a row.
    let mut keys: Vec<String> = plan.rows.iter().map(|row| row.name.to_ascii_lowercase()).collect();
    let mut index = Index::default();
    for (number, key) in keys.iter().enumerate() {
        // Two rows have the same where the sheet has faults.
        let _ = index.claim(key.clone(), number);
    }
    let mut others: Vec<&str> = Vec::new();
    let mut owners: Vec<usize> = Vec::new();
    for (number, row) in plan.rows.iter().enumerate() {
        for spelling in beside_the_name(plan, row) {
            let key = spelling.to_ascii_lowercase();
            if index.claim(key.clone(), keys.len()).is_ok() {
                keys.push(key);
                others.push(spelling);
                owners.push(number);
            }
        }
    }
    let hashes = |factor, how| {
        let mut hashes = Vec::with_capacity(keys.len());
        for key in &keys {
            hashes.push(hashing::of_name(key.as_bytes(), factor, how));
        }
        hashes
    };
    // Most names differ at their ends; names such as `a[b` and `a{b` differ in an exact hash only.
    let [ends, whole, exact] = HOW;
    let tells_apart = |how: &How| perfect_hash::all_differ(&hashes(hashing::FACTOR, *how));
    let how = [ends, whole].into_iter().find(tells_apart).unwrap_or(exact);
    let hash = PerfectHash::new(&|factor| hashes(factor, how));
    // The keys are in lower case.
    let is_plain = keys.iter().all(|key| key.bytes().all(|byte| byte < b'@' || byte.is_ascii_lowercase()));

    let row_of = |key: usize| key.checked_sub(plan.rows.len()).map_or(key, |other| owners[other]);
    let loose = loose(plan, &keys, &row_of);

    let private = &plan.private;
    let (hash, owners) = (tables::perfect_hash(plan, &hash), tables::numbers(plan, &owners));
    let How { exact, ends } = how;
    quote! {
        const SPELLINGS: #private::Names = #private::Names {
            of_rows: &NAMES,
            spellings: &[#(#others),*],
            owners: #owners,
            hash: #hash,
            how: #private::hashing::How { exact: #exact, ends: #ends },
            is_plain: #is_plain,
            loose: #loose,
        };
    }
}

/// The perfect hash of the names with a separator in them, where any separator may stand for another. Names that are the
/// same then and belong to two rows are left out: such a string stands for neither. Codes are never read so.
fn loose(plan: &Plan<'_>, keys: &[String], row_of: &dyn Fn(usize) -> usize) -> TokenStream {
    let mut found: Vec<(usize, bool)> = Vec::new();
    let mut index = Index::default();
    let is_name = |(number, key): &(usize, &String)| {
        key.bytes().any(hashing::is_separator) && !plan.rows[row_of(*number)].code.eq_ignore_ascii_case(key)
    };
    for (number, key) in keys.iter().enumerate().filter(is_name) {
        let key: String = key.chars().map(|letter| if matches!(letter, '_' | '-') { ' ' } else { letter }).collect();
        match index.claim(key, found.len()) {
            Ok(()) => found.push((number, true)),
            Err(other) => found[other].1 &= row_of(found[other].0) == row_of(number),
        }
    }
    found.retain(|(_, is_of_one_row)| *is_of_one_row);
    let mut hash = PerfectHash::new(&|factor| {
        let mut hashes = Vec::with_capacity(found.len());
        for (number, _) in &found {
            hashes.push(hashing::of_loose_name(keys[*number].as_bytes(), factor));
        }
        hashes
    });
    for slot in &mut hash.slots {
        *slot = found.get(*slot).map_or(0, |(number, _)| *number);
    }
    tables::perfect_hash(plan, &hash)
}

/// What parses to a row beside its name: its identifier, its aliases, and the code as the sheet writes it, unless a string
/// is read as that code.
fn beside_the_name<'a>(plan: &Plan<'_>, row: &'a Row) -> impl Iterator<Item = &'a str> {
    let code = (!plan.codes.is_read(&row.code)).then_some(row.code.as_str());
    let aliases = row.aliases.iter().flat_map(|alias| [Some(alias.name.as_str()), alias.constant.as_deref()]);
    [Some(row.variant.as_str()), code].into_iter().chain(aliases).flatten()
}
