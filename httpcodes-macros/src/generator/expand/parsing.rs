//! From strings: a code, any name of a row, or what `Display` prints.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::code;
use super::super::hash;
use super::super::sheet::Entry;
use super::{Plan, lookup};

/// `fn row_of_name(name)`, which finds the row of a name in any ASCII case.
pub(super) fn lookup(plan: &Plan<'_>) -> TokenStream {
    let len = plan.len();
    let mut rows: Vec<(String, usize)> = Vec::new();
    let spellings: Vec<Vec<&str>> = plan.rows.iter().map(|entry| spellings(plan, entry)).collect();
    for (row, entry) in plan.rows.iter().enumerate() {
        let names = spellings[row].iter().copied().chain([entry.name.as_str()]);
        rows.extend(names.map(|name| (name.to_ascii_lowercase(), row)));
    }
    let (factor, hashes) = distinct_hashes(&rows);
    let table = hash::table(&hashes);
    let tables = lookup::hash_tables(&table, |key| rows[key].1);
    let slot = lookup::slot(&table);
    let hash = hash_function(factor);
    let row_if_known = if plan.is_empty() {
        quote! { ::core::option::Option::None }
    } else {
        quote! {
            let row = SLOTS[slot] as ::core::primitive::usize;
            if NAMES[row].eq_ignore_ascii_case(name) {
                return ::core::option::Option::Some(row);
            }
            let mut spellings = SPELLINGS[row];
            while let [spelling, rest @ ..] = spellings {
                if spelling.eq_ignore_ascii_case(name) {
                    return ::core::option::Option::Some(row);
                }
                spellings = rest;
            }
            ::core::option::Option::None
        }
    };
    quote! {
        #hash
        /// The row that has a name, whatever the name's ASCII case; a perfect hash finds the only one that may.
        fn row_of_name(name: &::core::primitive::str) -> ::core::option::Option<::core::primitive::usize> {
            #tables
            /// What a row is called beside its name.
            static SPELLINGS: [&[&::core::primitive::str]; #len] = [#(&[#(#spellings),*]),*];
            let hash = hash(name.as_bytes());
            #slot
            #row_if_known
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
fn distinct_hashes(rows: &[(String, usize)]) -> (u64, Vec<u64>) {
    let mut factor = hash::FACTOR;
    loop {
        let hashes: Vec<u64> = rows.iter().map(|(name, _)| hash::of_name(name.as_bytes(), factor)).collect();
        let mut sorted = hashes.clone();
        sorted.sort_unstable();
        sorted.dedup();
        if sorted.len() == hashes.len() {
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
                    return ::core::result::Result::Ok(Self::ALL[row]);
                }
                if let ::core::option::Option::Some(code) = parse_code(text) {
                    return match find(code) {
                        ::core::option::Option::Some(variant) => ::core::result::Result::Ok(variant),
                        ::core::option::Option::None => ::core::result::Result::Err(#unparsed::UnknownCode(code)),
                    };
                }
                // What `Display` prints: a code, and a name of the same row.
                if let ::core::option::Option::Some((code, name)) = text.split_once(' ') {
                    let row_of_code = match row_of_name(code) {
                        ::core::option::Option::None => match parse_code(code) {
                            ::core::option::Option::Some(code) => match find(code) {
                                ::core::option::Option::Some(variant) => ::core::option::Option::Some(row(variant)),
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
                            return ::core::result::Result::Ok(Self::ALL[row]);
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
