//! Modules with items that have the names of items in the language and in generated code.

/// Types.
pub mod types {
    #![allow(non_camel_case_types)]

    macro_rules! types {
        ($($name:ident)*) => {
            $(
                /// One of them.
                #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
                pub struct $name(());
            )*
        };
    }
    types! { Option Result String Vec Box Some None Ok Err Error Default Clone_ Formatter }
    types! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char str f64 }
    types! { R0 R1 Row }

    /// Among them.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum Code {}

    /// Signed, and among them.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    #[repr(i32)]
    pub enum Signed {}
}

/// Functions.
pub mod functions {
    macro_rules! functions {
        ($($name:ident)*) => {
            $(
                /// One of them.
                #[allow(non_snake_case)]
                pub const fn $name() {}
            )*
        };
    }
    functions! { row find variant distance candidate hash fold row_of_name parse_code group_0 }
    functions! { code name text f slot seed key known owner sign digits value found rest head tail last first word }
    functions! { self_ drop format write panic from_u16 as_u16 section name_ }
    functions! { R0 R1 }

    /// Among them.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum Code {}

    /// Signed, and among them.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    #[repr(i32)]
    pub enum Signed {}
}

/// Constants and structs without fields, which a pattern of the same name would mean: some frameworks make such a
/// struct of every handler.
pub mod constants {
    #![allow(non_camel_case_types, non_upper_case_globals)]

    macro_rules! constants {
        ($($name:ident)*) => {
            $(
                /// One of them.
                pub const $name: &str = "";
            )*
        };
    }
    macro_rules! structs {
        ($($name:ident)*) => {
            $(
                /// One of them.
                #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
                pub struct $name;
            )*
        };
    }
    constants! { code text found unsigned slot key f low words last multiplier exact differing until serializer is_code }
    constants! { known_words row variants mask place salt product bytes formatter visitor self_ status_code group_0 }
    structs! { name value digits hash seed known at word first folded factor byte error deserializer is_letter }
    structs! { variant beyond find candidate find_row number_ index status other size R0 R1 }

    /// Among them.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md", serde)]
    pub enum Code {}

    /// Signed, and among them.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    #[repr(i32)]
    pub enum Signed {}
}

/// Modules.
pub mod modules {
    macro_rules! modules {
        ($($name:ident)*) => {
            $(
                /// One of them.
                pub mod $name {}
            )*
        };
    }
    modules! { core std alloc primitive option result fmt str convert u8 u16 usize bool row find }

    /// Among them.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum Code {}
}

/// Macros.
pub mod macros {
    #![allow(unused_macros)]

    macro_rules! macros {
        ($($name:ident)*) => {
            $(macro_rules! $name { () => { ::core::compile_error! { "the wrong macro" } }; })*
        };
    }
    macros! { write include_bytes include_str concat stringify matches panic assert unreachable format vec derive }

    /// Among them.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum Code {}
}

/// Constants and statics.
pub mod values {
    macro_rules! values {
        ($($name:ident)*) => {
            $(
                /// One of them.
                pub static $name: () = ();
            )*
        };
    }
    values! { NAMES IDENTIFIERS ROWS VARIANTS SEEDS SLOTS SPELLINGS OWNERS TEXTS ALIASES ENDS BITS ALL R0 R1 R2 }

    /// Among them.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum Code {}
}

/// Traits.
pub mod traits {
    macro_rules! traits {
        ($($name:ident)*) => {
            $(
                /// One of them.
                pub trait $name {}
            )*
        };
    }
    traits! { Clone Copy PartialEq Eq PartialOrd Ord Hash Debug Display FromStr TryFrom From Into Iterator Fn Sized_ }

    /// Among them.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum Code {}
}

#[cfg(test)]
mod tests {
    use super::{constants, functions, macros, modules, traits, types, values};

    #[test]
    fn types_of_the_same_name_do_not_get_in_the_way() {
        assert_eq!("Running".parse(), Ok(types::Code::Started));
        assert_eq!("0x2".parse(), Ok(types::Signed::Done));
    }

    #[test]
    fn functions_of_the_same_name_do_not_get_in_the_way() {
        assert_eq!("4000 lost".parse(), Ok(functions::Code::Lost));
        assert_eq!("-0x2".parse::<functions::Signed>().unwrap_err().code(), Some(-2));
    }

    #[test]
    fn constants_and_structs_without_fields_are_taken_for_no_pattern() {
        assert_eq!("4000 lost".parse(), Ok(constants::Code::Lost));
        assert_eq!("-0x2".parse::<constants::Signed>().unwrap_err().code(), Some(-2));
    }

    #[test]
    fn modules_macros_values_and_traits_of_the_same_name_do_not_get_in_the_way() {
        assert_eq!(modules::Code::Started.to_string(), "1 Started");
        assert_eq!(macros::Code::Started.to_string(), "1 Started");
        assert_eq!(values::Code::Started.also_known_as(), ["Running", "Begun"]);
        assert_eq!(traits::Code::try_from("Running"), Ok(traits::Code::Started));
    }
}
