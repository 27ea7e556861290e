//! Enums that are named like items in generated code or in the crate that it calls, and modules with such types.

macro_rules! enums {
    ($($name:ident)*) => {
        $(
            /// One of them.
            #[::httpcodes::cheatsheet("generated/sheets/codes.md", serde)]
            pub enum $name {}
        )*
    };
}

/// Enums.
pub mod enums {
    #![allow(non_camel_case_types)]

    enums! { caseless __Row __E __S __D __Visitor R0 R1 R4 R99 __R0Row }
    enums! { std core alloc httpcodes serde __private Sheet Unknown Names Numbers PerfectHash Reading How Code }
    enums! { hashing codes row find variant candidate code text flag get several print errors integers }
}

/// A type with a name that generated code once had.
pub mod beside_a_type {
    /// The user's.
    #[allow(missing_copy_implementations, missing_debug_implementations)]
    pub struct __Row(());

    /// Beside it.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md", serde)]
    pub enum Code {}
}

#[cfg(test)]
mod tests {
    use super::{beside_a_type, enums};

    macro_rules! enums_are_whole {
        ($($name:ident)*) => {
            $(
                assert_eq!(enums::$name::from_u16(4000), Some(enums::$name::Lost));
                assert_eq!("4000 lost".parse(), Ok(enums::$name::Lost));
                assert_eq!(enums::$name::Started.also_known_as(), ["Running", "Begun"]);
                assert_eq!(serde_json::from_str::<enums::$name>("2").unwrap(), enums::$name::Done);
                assert!(serde_json::from_str::<enums::$name>("3").is_err());
            )*
        };
    }

    #[test]
    fn an_enum_can_be_named_like_what_generated_code_calls_its_own() {
        enums_are_whole! { caseless __Row __E __S __D __Visitor R0 R1 R4 R99 __R0Row }
    }

    #[test]
    fn an_enum_can_be_named_like_a_crate_or_like_what_generated_code_calls() {
        enums_are_whole! { std core alloc httpcodes serde __private Sheet Unknown Names Numbers PerfectHash Reading }
        enums_are_whole! { How Code hashing codes row find variant candidate code text flag get several print errors }
        enums_are_whole! { integers }
    }

    #[test]
    fn a_type_of_the_users_can_be_named_so_too() {
        assert_eq!("4000 lost".parse(), Ok(beside_a_type::Code::Lost));
    }
}
