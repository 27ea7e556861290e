//! From strings: a code, any name of a row, or what `Display` prints.

use std::collections::HashSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::code;
use super::super::hash;
use super::super::sheet::Entry;
use super::tables::{numbers, strings};
use super::template::{fill, tokens};
use super::{Plan, lookup};

const LOOKUP: &str = r"
    /// The row that has a name, whatever the name's ASCII case; a perfect hash finds the only one that may.
    fn row_of_name(name: &::core::primitive::str) -> ::core::option::Option<::core::primitive::usize> {
        TABLES
        /// What rows are called beside their names, and which rows.
        TABLE_OF_SPELLINGS
        TABLE_OF_OWNERS
        let name = name.as_bytes();
        let hash = hash_of_name(name, FACTOR, EXACT);
        SLOT
        let key = SLOTS[slot] as ::core::primitive::usize;
        let (known, row) = match <[_]>::get(&NAMES, key) {
            ::core::option::Option::Some(known) => (*known, key),
            _ => (
                *<[_]>::get(&SPELLINGS, key - LEN)?,
                *<[_]>::get(&OWNERS, key - LEN)? as ::core::primitive::usize,
            ),
        };
        is_same_name(known.as_bytes(), name).then_some(row)
    }
";

/// `fn row_of_name(name)`, which finds the row of a name in any ASCII case.
pub(super) fn lookup(plan: &Plan<'_>) -> TokenStream {
    // The keys: the name of each row, then what else is parsed as a row.
    let mut keys: Vec<String> = plan.rows.iter().map(|entry| entry.name.to_ascii_lowercase()).collect();
    let mut is_key: HashSet<String> = keys.iter().cloned().collect();
    let mut others: Vec<&str> = Vec::new();
    let mut owners: Vec<usize> = Vec::new();
    for (row, entry) in plan.rows.iter().enumerate() {
        for spelling in spellings(plan, entry) {
            let key = spelling.to_ascii_lowercase();
            // Two rows have the same where the sheet has faults.
            if is_key.insert(key.clone()) {
                keys.push(key);
                others.push(spelling);
                owners.push(row);
            }
        }
    }
    let hashes = |factor, exact| {
        let mut hashes = Vec::with_capacity(keys.len());
        for key in &keys {
            hashes.push(hash::of_name(key.as_bytes(), factor, exact));
        }
        hashes
    };
    // Names such as `a[b` and `a{b` differ in an exact hash only.
    let exact = !hash::all_differ(&hashes(hash::FACTOR, false));
    let table = hash::table(&|factor| hashes(factor, exact));
    let (tables, slot) = (lookup::hash_tables(&table), lookup::slot(&table));
    let factor = Literal::u64_unsuffixed(table.factor);
    let others = [
        ("TABLES", tables),
        ("TABLE_OF_SPELLINGS", strings("SPELLINGS", &others)),
        ("TABLE_OF_OWNERS", numbers("OWNERS", &owners)),
        ("FACTOR", tokens(factor)),
        ("EXACT", quote! { #exact }),
        ("SLOT", slot),
        ("LEN", tokens(plan.len())),
    ];
    let mut code = fill(plan, hash::OF_NAME, &[]);
    code.extend(fill(plan, LOOKUP, &others));
    code
}

/// What parses to a row beside its name: identifiers, aliases, and the code as the sheet writes it, where integers are
/// not parsed so.
fn spellings<'a>(plan: &Plan<'_>, entry: &'a Entry) -> impl Iterator<Item = &'a str> {
    let is_plain = code::parse_at_run_time(&entry.code_text, plan.repr()).is_some();
    let code = (!is_plain).then_some(entry.code_text.as_str());
    let aliases = entry.aliases.iter().flat_map(|alias| [Some(alias.name.as_str()), alias.constant.as_deref()]);
    [Some(entry.variant.as_str()), code].into_iter().chain(aliases).flatten()
}

/// `FromStr` and `TryFrom<&str>`.
pub(super) fn traits(plan: &Plan<'_>) -> TokenStream {
    let mut code = parse_code(plan);
    code.extend(fill(plan, TRAITS, &[]));
    code
}

const TRAITS: &str = r"
    impl ::core::str::FromStr for ENUM {
        type Err = UNPARSED;

        fn from_str(text: &::core::primitive::str) -> ::core::result::Result<Self, UNPARSED> {
            let find_row = |text| row_of_name(text).or_else(|| parse_code(text).and_then(find).map(row));
            let found = find_row(text).or_else(|| {
                // What `Display` prints: a code as it is parsed or as the sheet writes it, and a name of the row.
                let (code, name) = text.split_once(' ')?;
                let row = row_of_name(name).filter(|row| find_row(code).is_some_and(|found| found == *row))?;
                let is_code = parse_code(code).is_some() || variant(row).as_str() == code;
                is_code.then_some(row)
            });
            found.map(variant).ok_or_else(|| match (text.as_bytes(), parse_code(text)) {
                (_, ::core::option::Option::Some(code)) => UNPARSED::UnknownCode(code),
                ([], _) => UNPARSED::Empty,
                ([b'0'..=b'9' | b'+' | b'-', ..], _) => UNPARSED::Malformed,
                _ => UNPARSED::UnknownName,
            })
        }
    }

    impl ::core::convert::TryFrom<&::core::primitive::str> for ENUM {
        type Error = UNPARSED;

        fn try_from(text: &::core::primitive::str) -> ::core::result::Result<Self, UNPARSED> {
            text.parse()
        }
    }
";

const PARSE_CODE: &str = r#"
    fn parse_code(text: &::core::primitive::str) -> ::core::option::Option<CODE> {
        let unsigned = text.strip_prefix(SIGNS).unwrap_or(text);
        let ::core::option::Option::Some(digits) = unsigned.strip_prefix("0x").or(unsigned.strip_prefix("0X")) else {
            return text.parse().ok();
        };
        if digits.starts_with(['+', '-']) {
            return ::core::option::Option::None;
        }
        HEXADECIMAL
    }
"#;

const SIGNED: &str = r"
    let value = ::core::primitive::u64::from_str_radix(digits, 16).ok()? as ::core::primitive::i128;
    let value = if text.starts_with('-') { -value } else { value };
    ::core::convert::TryFrom::try_from(value).ok()
";

/// `fn parse_code(text)`: what the integer type parses, or hexadecimal digits after `0x`.
fn parse_code(plan: &Plan<'_>) -> TokenStream {
    let (signs, hexadecimal) =
        if plan.repr().min < 0 { ("['+', '-']", SIGNED) } else { ("'+'", "<CODE>::from_str_radix(digits, 16).ok()") };
    let others = [("SIGNS", fill(plan, signs, &[])), ("HEXADECIMAL", fill(plan, hexadecimal, &[]))];
    fill(plan, PARSE_CODE, &others)
}
