//! From strings: a code, any name of a row, or what `Display` prints.

use proc_macro2::{Literal, TokenStream};

use crate::expand::hash::{self, How};
use crate::expand::lookup;
use crate::expand::plan::Plan;
use crate::expand::tables::{numbers, strings};
use crate::index::Index;
use crate::runtime::codes::parse_within;
use crate::sheet::contents::Row;
use crate::template::{lexed, tokens};

const LOOKUP: &str = r"
    /// What compares names whatever their case: in a module, where nothing of the user's can be seen.
    mod caseless { CASELESS }

    /// The row that has a name, whatever the name's ASCII case; a perfect hash finds the only one that may.
    fn row_of_name(__name: &::core::primitive::str) -> ::core::option::Option<::core::primitive::usize> {
        TABLES
        /// What rows are called beside their names, and which rows.
        TABLE_OF_SPELLINGS
        TABLE_OF_OWNERS
        let __name = __name.as_bytes();
        let __hash = caseless::hash_of_name(__name, FACTOR, EXACT, ENDS);
        SLOT
        let __key = SLOTS[__slot] as ::core::primitive::usize;
        let (__known, __row) = match <[_]>::get(&NAMES, __key) {
            ::core::option::Option::Some(__known) => (*__known, __key),
            _ => (
                *<[_]>::get(&SPELLINGS, __key - LEN)?,
                *<[_]>::get(&OWNERS, __key - LEN)? as ::core::primitive::usize,
            ),
        };
        caseless::is_same_name(__known.as_bytes(), __name, PLAIN).then_some(__row)
    }
";

/// `fn row_of_name(name)`, which finds the row of a name in any ASCII case.
pub(super) fn lookup(plan: &Plan<'_>) -> TokenStream {
    // The keys: the name of each row, then what else is parsed as a row.
    let mut keys: Vec<String> = plan.rows.iter().map(|entry| entry.name.to_ascii_lowercase()).collect();
    let mut index: Index<String> = keys.iter().cloned().collect();
    let mut others: Vec<&str> = Vec::new();
    let mut owners: Vec<usize> = Vec::new();
    for (row, entry) in plan.rows.iter().enumerate() {
        for spelling in spellings(plan, entry) {
            let key = spelling.to_ascii_lowercase();
            // Two rows have the same where the sheet has faults.
            if index.claim(key.clone(), keys.len()).is_ok() {
                keys.push(key);
                others.push(spelling);
                owners.push(row);
            }
        }
    }
    let hashes = |factor, how| {
        let mut hashes = Vec::with_capacity(keys.len());
        for key in &keys {
            hashes.push(hash::of_name(key.as_bytes(), factor, how));
        }
        hashes
    };
    // Most names differ at their ends; names such as `a[b` and `a{b` differ in an exact hash only.
    let [ends, all, exact] = How::ALL;
    let how = [ends, all].into_iter().find(|how| hash::all_differ(&hashes(hash::FACTOR, *how))).unwrap_or(exact);
    let table = hash::table(&|factor| hashes(factor, how));
    // The keys are in lower case.
    let is_plain = keys.iter().all(|key| key.bytes().all(|byte| byte < b'@' || byte.is_ascii_lowercase()));
    let (tables, slot) = (lookup::hash_tables(&table), lookup::slot(&table));
    let factor = Literal::u64_unsuffixed(table.factor);
    let flag = |flag: bool| lexed(if flag { "true" } else { "false" });
    let others = [
        ("CASELESS", lexed(hash::OF_NAME)),
        ("TABLES", tables),
        ("TABLE_OF_SPELLINGS", strings("SPELLINGS", &others)),
        ("TABLE_OF_OWNERS", numbers("OWNERS", &owners)),
        ("FACTOR", tokens(factor)),
        ("EXACT", flag(how.exact)),
        ("ENDS", flag(how.ends)),
        ("PLAIN", flag(is_plain)),
        ("SLOT", slot),
        ("LEN", tokens(plan.len())),
    ];
    plan.fill(LOOKUP, &others)
}

/// What parses to a row beside its name: identifiers, aliases, and the code as the sheet writes it, where integers are
/// not parsed so.
fn spellings<'a>(plan: &Plan<'_>, entry: &'a Row) -> impl Iterator<Item = &'a str> {
    let is_plain = parse_within(&entry.code, plan.repr().min, plan.repr().max).is_some();
    let code = (!is_plain).then_some(entry.code.as_str());
    let aliases = entry.aliases.iter().flat_map(|alias| [Some(alias.name.as_str()), alias.constant.as_deref()]);
    [Some(entry.variant.as_str()), code].into_iter().chain(aliases).flatten()
}

/// `FromStr` and `TryFrom<&str>`.
pub(super) fn traits(plan: &Plan<'_>) -> TokenStream {
    let mut code = parse_code(plan);
    code.extend(plan.fill(TRAITS, &[]));
    code
}

const TRAITS: &str = r"
    impl ::core::str::FromStr for ENUM {
        type Err = UNPARSED;

        fn from_str(__text: &::core::primitive::str) -> ::core::result::Result<Self, UNPARSED> {
            let __find_row = |__text| row_of_name(__text).or_else(|| parse_code(__text).and_then(find).map(row));
            let __found = __find_row(__text).or_else(|| {
                // What `Display` prints: a code as it is parsed or as the sheet writes it, and a name of the row.
                let (__code, __name) = __text.split_once(' ')?;
                let __row = row_of_name(__name).filter(|__row| __find_row(__code).is_some_and(|__found| __found == *__row))?;
                let __is_code = parse_code(__code).is_some() || variant(__row).as_str() == __code;
                __is_code.then_some(__row)
            });
            __found.map(variant).ok_or_else(|| match (__text.as_bytes(), parse_code(__text)) {
                (_, ::core::option::Option::Some(__code)) => UNPARSED::UnknownCode(__code),
                ([], _) => UNPARSED::Empty,
                ([b'0'..=b'9' | b'+' | b'-', ..], _) => UNPARSED::Malformed,
                _ => UNPARSED::UnknownName,
            })
        }
    }

    impl ::core::convert::TryFrom<&::core::primitive::str> for ENUM {
        type Error = UNPARSED;

        fn try_from(__text: &::core::primitive::str) -> ::core::result::Result<Self, UNPARSED> {
            __text.parse()
        }
    }
";

const PARSE_CODE: &str = r#"
    fn parse_code(__text: &::core::primitive::str) -> ::core::option::Option<CODE> {
        let __unsigned = __text.strip_prefix(SIGNS).unwrap_or(__text);
        let ::core::option::Option::Some(__digits) = __unsigned.strip_prefix("0x").or(__unsigned.strip_prefix("0X")) else {
            return __text.parse().ok();
        };
        if __digits.starts_with(['+', '-']) {
            return ::core::option::Option::None;
        }
        HEXADECIMAL
    }
"#;

const SIGNED: &str = r"
    let __value = ::core::primitive::u64::from_str_radix(__digits, 16).ok()? as ::core::primitive::i128;
    let __value = if __text.starts_with('-') { -__value } else { __value };
    ::core::convert::TryFrom::try_from(__value).ok()
";

/// `fn parse_code(text)`: what the integer type parses, or hexadecimal digits after `0x`.
fn parse_code(plan: &Plan<'_>) -> TokenStream {
    let (signs, hexadecimal) =
        if plan.repr().min < 0 { ("['+', '-']", SIGNED) } else { ("'+'", "<CODE>::from_str_radix(__digits, 16).ok()") };
    let others = [("SIGNS", plan.fill(signs, &[])), ("HEXADECIMAL", plan.fill(hexadecimal, &[]))];
    plan.fill(PARSE_CODE, &others)
}
