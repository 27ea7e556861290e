//! What the argument `serde` asks for: codes out, and codes or what is parsed as one in.

use proc_macro2::TokenStream;

use crate::expand::errors;
use crate::expand::plan::Plan;
use crate::input::arguments::Serde;
use crate::template::{literal, tokens};

/// The names with two underscores are those of serde's own derives, since the enum may be called anything.
const TRAITS: &str = r#"
    /// Writes the code, a number.
    CONDITION
    impl ::serde::Serialize for ENUM {
        fn serialize<__S: ::serde::Serializer>(&self, __serializer: __S) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::serde::Serialize::serialize(&<CODE as ::core::convert::From<Self>>::from(*self), __serializer)
        }
    }

    /// Reads the code or, in formats that people read, whatever is parsed as one; an error names the value.
    CONDITION
    impl<'de> ::serde::Deserialize<'de> for ENUM {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            if __deserializer.is_human_readable() {
                return __deserializer.deserialize_any(__Visitor);
            }
            // Nothing in the bytes need tell what follows, so the code has the width of its type.
            let __code = <CODE as ::serde::Deserialize<'de>>::deserialize(__deserializer)?;
            ::core::convert::TryFrom::try_from(__code).map_err(::serde::de::Error::custom)
        }
    }

    /// Takes numbers and strings, in formats that tell one from the other.
    CONDITION
    struct __Visitor;

    CONDITION
    impl ::serde::de::Visitor<'_> for __Visitor {
        type Value = ENUM;

        fn expecting(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __f.write_str(EXPECTED)
        }

        // A number may be too large for the type of the codes, and is named all the same.
        fn visit_u64<__E: ::serde::de::Error>(
            self,
            __code: ::core::primitive::u64,
        ) -> ::core::result::Result<ENUM, __E> {
            let __found = <CODE as ::core::convert::TryFrom<_>>::try_from(__code).ok().and_then(find);
            __found.ok_or_else(|| __E::custom(::core::format_args!(UNKNOWN_CODE, __code)))
        }

        fn visit_i64<__E: ::serde::de::Error>(
            self,
            __code: ::core::primitive::i64,
        ) -> ::core::result::Result<ENUM, __E> {
            let __found = <CODE as ::core::convert::TryFrom<_>>::try_from(__code).ok().and_then(find);
            __found.ok_or_else(|| __E::custom(::core::format_args!(UNKNOWN_CODE, __code)))
        }

        fn visit_str<__E: ::serde::de::Error>(
            self,
            __text: &::core::primitive::str,
        ) -> ::core::result::Result<ENUM, __E> {
            __text.parse().map_err(|__error| __E::custom(::core::format_args!("{__error}: {__text:?}")))
        }
    }
"#;

pub(super) fn traits(plan: &Plan<'_>, serde: &Serde) -> TokenStream {
    let condition = match serde {
        // Nothing else names a crate that the user may not have.
        Serde::Off => return TokenStream::new(),
        Serde::On => TokenStream::new(),
        // The literal is the user's, so that the compiler marks a feature that it does not know.
        Serde::WithFeature(feature) => plan.fill("#[cfg(feature = FEATURE)]", &[("FEATURE", tokens(feature.token()))]),
    };
    let expected = literal(&format!("{} as a number or a name", plan.noun()));
    let unknown_code = literal(&errors::unknown_code(plan));
    plan.fill(TRAITS, &[("CONDITION", condition), ("EXPECTED", expected), ("UNKNOWN_CODE", unknown_code)])
}
