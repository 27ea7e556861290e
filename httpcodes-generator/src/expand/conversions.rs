//! From and to integers, and how a variant is printed.

use proc_macro2::TokenStream;

use crate::expand::plan::Plan;
use crate::expand::tables::strings;

const TRAITS: &str = r"
    impl ::core::convert::TryFrom<CODE> for ENUM {
        type Error = UNKNOWN;

        #[inline]
        fn try_from(__code: CODE) -> ::core::result::Result<Self, UNKNOWN> {
            find(__code).ok_or(UNKNOWN { code: __code })
        }
    }

    impl ::core::convert::From<ENUM> for CODE {
        #[inline]
        fn from(__value: ENUM) -> Self {
            VALUE
        }
    }

    impl ::core::cmp::PartialEq<CODE> for ENUM {
        #[inline]
        fn eq(&self, __code: &CODE) -> ::core::primitive::bool {
            IS_EQUAL
        }
    }

    impl ::core::fmt::Display for ENUM {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            TABLE_OF_TEXTS
            let __text = TEXTS[row(*self)];
            match (::core::fmt::Formatter::width(__f), ::core::fmt::Formatter::precision(__f)) {
                (::core::option::Option::None, ::core::option::Option::None) => __f.write_str(__text),
                _ => __f.pad(__text),
            }
        }
    }

    impl ::core::fmt::Debug for ENUM {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __f.write_str(IDENTIFIERS[row(*self)])
        }
    }
";

pub(super) fn traits(plan: &Plan<'_>) -> TokenStream {
    let (value, is_equal) = if plan.is_empty() {
        ("match __value {}", "match *self {}")
    } else {
        ("__value as CODE", "*self as CODE == *__code")
    };
    let texts: Vec<String> = plan.rows.iter().map(|entry| format!("{} {}", entry.code, entry.name)).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let others = [
        ("VALUE", plan.fill(value, &[])),
        ("IS_EQUAL", plan.fill(is_equal, &[])),
        ("TABLE_OF_TEXTS", strings("TEXTS", &texts)),
    ];
    plan.fill(TRAITS, &others)
}
