//! From strings: a code, any name of a row, or what `Display` prints.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::code;
use super::super::hash;
use super::super::order::ascending;
use super::super::sheet::Entry;
use super::tables::{numbers, strings};
use super::{Plan, lookup};

/// `fn row_of_name(name)`, which finds the row of a name in any ASCII case.
pub(super) fn lookup(plan: &Plan<'_>) -> TokenStream {
    // The keys: the name of each row, then what else is parsed as a row.
    let mut keys: Vec<String> = plan.rows.iter().map(|entry| entry.name.to_ascii_lowercase()).collect();
    let mut others: Vec<&str> = Vec::new();
    let mut owners: Vec<usize> = Vec::new();
    for (row, entry) in plan.rows.iter().enumerate() {
        others.extend(spellings(plan, entry));
        owners.resize(others.len(), row);
    }
    keys.extend(others.iter().map(|spelling| spelling.to_ascii_lowercase()));
    let (factor, hashes) = distinct_hashes(&keys);
    let table = hash::table(&hashes);
    let (hash, tables, slot) = (hash_function(factor), lookup::hash_tables(&table), lookup::slot(&table));
    let (len, spellings, owners) = (plan.len(), strings("SPELLINGS", &others), numbers("OWNERS", &owners));
    quote! {
        #hash
        /// The row that has a name, whatever the name's ASCII case; a perfect hash finds the only one that may.
        fn row_of_name(name: &::core::primitive::str) -> ::core::option::Option<::core::primitive::usize> {
            #tables
            /// What rows are called beside their names, and which rows.
            #spellings
            #owners
            let hash = hash(name.as_bytes());
            #slot
            let key = SLOTS[slot] as ::core::primitive::usize;
            let (known, row) = match NAMES.get(key) {
                ::core::option::Option::Some(known) => (*known, key),
                ::core::option::Option::None => match (SPELLINGS.get(key - #len), OWNERS.get(key - #len)) {
                    (::core::option::Option::Some(known), ::core::option::Option::Some(row)) => {
                        (*known, *row as ::core::primitive::usize)
                    }
                    _ => return ::core::option::Option::None,
                },
            };
            if known.eq_ignore_ascii_case(name) {
                ::core::option::Option::Some(row)
            } else {
                ::core::option::Option::None
            }
        }
    }
}

/// What a row's name is not, but what parses to it all the same: identifiers, aliases, and the code as the sheet writes
/// it, where integers are not parsed so.
fn spellings<'a>(plan: &Plan<'_>, entry: &'a Entry) -> Vec<&'a str> {
    let mut spellings: Vec<&str> = Vec::new();
    let is_plain = code::parse_at_run_time(&entry.code_text, plan.repr()).is_some();
    let code = (!is_plain).then_some(entry.code_text.as_str());
    let aliases = entry.aliases.iter().flat_map(|alias| [Some(alias.name.as_str()), alias.constant.as_deref()]);
    for spelling in [Some(entry.variant.as_str()), code].into_iter().chain(aliases).flatten() {
        let known = |known: &str| known.eq_ignore_ascii_case(spelling);
        if !known(&entry.name) && !spellings.iter().any(|spelling| known(spelling)) {
            spellings.push(spelling);
        }
    }
    spellings
}

/// Hashes that all differ, and the factor that makes them do so.
fn distinct_hashes(names: &[String]) -> (u64, Vec<u64>) {
    let mut factor = hash::FACTOR;
    loop {
        let hashes: Vec<u64> = names.iter().map(|name| hash::of_name(name.as_bytes(), factor)).collect();
        let order = ascending(hashes.iter().copied());
        if order.windows(2).all(|pair| hashes[pair[0]] != hashes[pair[1]]) {
            return (factor, hashes);
        }
        factor = factor.wrapping_mul(hash::FACTOR);
    }
}

/// The same function as [`hash::of_name`].
fn hash_function(factor: u64) -> TokenStream {
    let factor = Literal::u64_unsuffixed(factor);
    quote! {
        /// Eight bytes at a time, in lower case, the last ones overlapping those before.
        #[inline]
        fn hash(name: &[::core::primitive::u8]) -> ::core::primitive::u64 {
            #[inline]
            const fn fold(hash: ::core::primitive::u64, word: ::core::primitive::u64) -> ::core::primitive::u64 {
                let low = word & 0x7f7f_7f7f_7f7f_7f7f;
                let is_upper = (low + 0x3f3f_3f3f_3f3f_3f3f) ^ (low + 0x2525_2525_2525_2525);
                let lower = word | ((is_upper & !word & 0x8080_8080_8080_8080) >> 2);
                let product = (hash ^ lower).wrapping_mul(#factor);
                product ^ (product >> 32)
            }
            let mut hash = name.len() as ::core::primitive::u64;
            let mut rest = name;
            while let ::core::option::Option::Some((head, tail)) = rest.split_first_chunk::<8>() {
                hash = fold(hash, ::core::primitive::u64::from_le_bytes(*head));
                rest = tail;
            }
            if rest.is_empty() {
                return hash;
            }
            let last = if let ::core::option::Option::Some(last) = name.last_chunk::<8>() {
                ::core::primitive::u64::from_le_bytes(*last)
            } else if let (::core::option::Option::Some(first), ::core::option::Option::Some(last)) =
                (name.first_chunk::<4>(), name.last_chunk::<4>())
            {
                ((::core::primitive::u32::from_le_bytes(*first) as ::core::primitive::u64) << 32)
                    | ::core::primitive::u32::from_le_bytes(*last) as ::core::primitive::u64
            } else {
                let mut word = 0;
                while let [byte, tail @ ..] = rest {
                    word = (word << 8) | *byte as ::core::primitive::u64;
                    rest = tail;
                }
                word
            };
            fold(hash, last)
        }
    }
}

/// `FromStr` and `TryFrom<&str>`.
pub(super) fn traits(plan: &Plan<'_>) -> TokenStream {
    let Plan { ident, unparsed, .. } = plan;
    let parse_code = parse_code(plan);
    quote! {
        #parse_code

        impl ::core::str::FromStr for #ident {
            type Err = #unparsed;

            fn from_str(text: &::core::primitive::str) -> ::core::result::Result<Self, #unparsed> {
                if let ::core::option::Option::Some(row) = row_of_name(text) {
                    return ::core::result::Result::Ok(variant(row));
                }
                if let ::core::option::Option::Some(code) = parse_code(text) {
                    return match find(code) {
                        ::core::option::Option::Some(found) => ::core::result::Result::Ok(found),
                        ::core::option::Option::None => ::core::result::Result::Err(#unparsed::UnknownCode(code)),
                    };
                }
                // What `Display` prints: a code, and a name of the same row.
                if let ::core::option::Option::Some((code, name)) = text.split_once(' ') {
                    let row_of_code = match row_of_name(code) {
                        ::core::option::Option::None => match parse_code(code) {
                            ::core::option::Option::Some(code) => match find(code) {
                                ::core::option::Option::Some(found) => ::core::option::Option::Some(row(found)),
                                ::core::option::Option::None => ::core::option::Option::None,
                            },
                            ::core::option::Option::None => ::core::option::Option::None,
                        },
                        row => row,
                    };
                    if let (::core::option::Option::Some(row), ::core::option::Option::Some(named)) =
                        (row_of_code, row_of_name(name))
                    {
                        if row == named {
                            return ::core::result::Result::Ok(variant(row));
                        }
                    }
                }
                ::core::result::Result::Err(match text.as_bytes() {
                    [] => #unparsed::Empty,
                    [b'0'..=b'9' | b'+' | b'-', ..] => #unparsed::Malformed,
                    _ => #unparsed::UnknownName,
                })
            }
        }

        impl ::core::convert::TryFrom<&::core::primitive::str> for #ident {
            type Error = #unparsed;

            fn try_from(text: &::core::primitive::str) -> ::core::result::Result<Self, #unparsed> {
                <Self as ::core::str::FromStr>::from_str(text)
            }
        }
    }
}

/// `fn parse_code(text)`: what the integer type parses, or hexadecimal digits after `0x`.
fn parse_code(plan: &Plan<'_>) -> TokenStream {
    let code = &plan.code;
    let (sign, value) = if plan.repr().min < 0 {
        let sign = quote! {
            let (sign, digits) = match text.strip_prefix('-') {
                ::core::option::Option::Some(digits) => (-1, digits),
                ::core::option::Option::None => (1, text.strip_prefix('+').unwrap_or(text)),
            };
        };
        let value = quote! {
            match ::core::primitive::u64::from_str_radix(digits, 16) {
                ::core::result::Result::Ok(value) => {
                    let value = sign * value as ::core::primitive::i128;
                    <#code as ::core::convert::TryFrom<::core::primitive::i128>>::try_from(value).ok()
                }
                ::core::result::Result::Err(_) => ::core::option::Option::None,
            }
        };
        (sign, value)
    } else {
        let sign = quote! { let digits = text.strip_prefix('+').unwrap_or(text); };
        (sign, quote! { <#code>::from_str_radix(digits, 16).ok() })
    };
    quote! {
        fn parse_code(text: &::core::primitive::str) -> ::core::option::Option<#code> {
            #sign
            match digits.strip_prefix("0x").or(digits.strip_prefix("0X")) {
                ::core::option::Option::Some(digits) if digits.starts_with(['+', '-']) => ::core::option::Option::None,
                ::core::option::Option::Some(digits) => #value,
                ::core::option::Option::None => text.parse().ok(),
            }
        }
    }
}
