//! The two error types: a code that is not in the sheet, and a string that is neither a code nor a name.

use proc_macro2::TokenStream;

use crate::expand::plan::Plan;
use crate::template::literal;

const TYPES: &str = r"
    CONFIGURED
    #[doc = UNKNOWN_DOC]
    #[allow(dead_code)]
    #[derive(
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::fmt::Debug,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::core::hash::Hash,
    )]
    VISIBILITY struct UNKNOWN {
        code: CODE,
    }

    CONFIGURED
    #[doc = UNPARSED_DOC]
    #[allow(dead_code)]
    #[derive(
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::fmt::Debug,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::core::hash::Hash,
    )]
    VISIBILITY enum UNPARSED {
        /// The string is empty.
        Empty,
        /// The string starts like a code, with a digit or a sign, but is none, or goes on with another code's name.
        Malformed,
        #[doc = UNKNOWN_NAME]
        UnknownName,
        #[doc = UNKNOWN_CODE]
        UnknownCode(CODE),
    }
";

pub(super) fn errors(plan: &Plan<'_>) -> TokenStream {
    let (ident, noun) = (plan.ident, plan.noun());
    let others = [
        ("CONFIGURED", plan.item.cfg.clone()),
        ("UNKNOWN_DOC", literal(&format!("A code that no [`{ident}`] has; it is kept, see [`code`](Self::code)."))),
        ("UNPARSED_DOC", literal(&format!("Why a string was not parsed as a [`{ident}`]."))),
        ("UNKNOWN_NAME", literal(&format!("The string is not the name of a {noun}."))),
        ("UNKNOWN_CODE", literal(&format!("The string is a code, this one, but no {noun} has it."))),
    ];
    plan.fill(TYPES, &others)
}

/// How the code that no variant has is printed.
pub(super) fn unknown_code(plan: &Plan<'_>) -> String {
    let is_hexadecimal = plan.rows.iter().all(|entry| entry.code.to_ascii_lowercase().contains("0x"));
    format!("unknown {} {}", plan.noun(), if is_hexadecimal { "{:#x}" } else { "{}" })
}

const TRAITS: &str = r"
    impl UNKNOWN {
        /// The code that no variant has.
        #[inline]
        #[must_use]
        VISIBILITY const fn code(self) -> CODE {
            self.code
        }
    }

    impl UNPARSED {
        /// The code, where the string was one that no variant has.
        #[inline]
        #[must_use]
        VISIBILITY const fn code(self) -> ::core::option::Option<CODE> {
            match self {
                Self::UnknownCode(__code) => ::core::option::Option::Some(__code),
                Self::Empty | Self::Malformed | Self::UnknownName => ::core::option::Option::None,
            }
        }
    }

    impl ::core::fmt::Display for UNKNOWN {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::write!(__f, UNKNOWN_CODE, self.code)
        }
    }

    impl ::core::fmt::Display for UNPARSED {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match *self {
                Self::Empty => __f.write_str(EMPTY),
                Self::Malformed => __f.write_str(MALFORMED),
                Self::UnknownName => __f.write_str(UNKNOWN_NAME),
                Self::UnknownCode(__code) => ::core::fmt::Display::fmt(&UNKNOWN { code: __code }, __f),
            }
        }
    }

    impl ::core::error::Error for UNKNOWN {}
    impl ::core::error::Error for UNPARSED {}
";

pub(super) fn traits(plan: &Plan<'_>) -> TokenStream {
    let noun = plan.noun();
    let others = [
        ("UNKNOWN_CODE", literal(&unknown_code(plan))),
        ("EMPTY", literal(&format!("an empty string is no {noun}"))),
        ("MALFORMED", literal(&format!("malformed {noun}"))),
        ("UNKNOWN_NAME", literal(&format!("unknown {noun} name"))),
    ];
    plan.fill(TRAITS, &others)
}
