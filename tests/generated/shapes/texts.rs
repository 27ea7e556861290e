//! Enums with text codes: in every place of a crate, and among items that are named like what generated code uses.

/// With names.
#[::httpcodes::cheatsheet("generated/sheets/texts.md", text, name = "Title", serde)]
pub enum Titled {}

/// Without names, and with codes that differ only in case.
#[::httpcodes::cheatsheet("generated/sheets/texts.md", text, variant = "E{code}x", section = "Limits")]
#[non_exhaustive]
pub(crate) enum Templated {}

/// Integers with a template and with names that may repeat.
#[::httpcodes::cheatsheet("generated/sheets/codes.md", variant = "E{code}")]
#[repr(i32)]
pub enum Numbered {}

/// Items that have the names of what is in the block of an enum.
pub mod names {
    #![allow(non_camel_case_types, non_upper_case_globals, clippy::upper_case_acronyms, missing_docs)]

    macro_rules! constants {
        ($($name:ident)*) => {
            $(pub const $name: () = ();)*
        };
    }
    constants! { CODES NAMES PRINTED IDENTIFIERS SPELLINGS CODES_AS_WRITTEN ROWS row variant find }

    macro_rules! types {
        ($($name:ident)*) => {
            $(
                #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
                pub struct $name;
            )*
        };
    }
    types! { str Codes Names Code usize u8 bool Option Some None Ok Err Result AsRef From PartialEq Sheet }

    /// Among them.
    #[::httpcodes::cheatsheet("generated/sheets/texts.md", text, name = "Title", serde)]
    pub enum Among {}
}

/// Enums that have such names.
pub mod enums {
    #![allow(non_camel_case_types, clippy::upper_case_acronyms)]

    macro_rules! enums {
        ($($name:ident)*) => {
            $(
                /// One of them.
                #[::httpcodes::cheatsheet("generated/sheets/texts.md", text, name = "Title", serde)]
                pub enum $name {}
            )*
        };
    }
    enums! { CODES NAMES str Codes AsRef From PartialEq Option Sheet r#type S D E Error }
}

/// An enum of a function.
#[must_use]
pub const fn last() -> &'static str {
    #[::httpcodes::cheatsheet("generated/sheets/texts.md", text, name = "Title")]
    enum Here {}
    Here::ALL[Here::ALL.len() - 1].as_str()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use httpcodes::Sheet;

    use super::*;

    /// Generic code over sheets with text codes.
    fn codes<S: Sheet<Code = &'static str>>() -> BTreeSet<&'static str> {
        assert!(S::all().all(|row| S::from_code(row.code()) == Some(row) && row.as_str() == row.code()));
        S::all().map(Sheet::code).collect()
    }

    #[test]
    fn generic_code_has_the_codes_as_strings() {
        let expected = BTreeSet::from(["TOKEN_BAD", "TOKEN_OLD", "token.old", "MANY", "many"]);
        assert_eq!(codes::<Titled>(), expected);
        assert_eq!(codes::<names::Among>(), expected);
        assert_eq!(codes::<enums::r#type>(), expected);
        assert_eq!(codes::<enums::str>(), expected);
        assert_eq!(codes::<Templated>(), BTreeSet::from(["MANY", "many"]));
    }

    #[test]
    fn an_enum_may_be_in_a_function() {
        assert_eq!(last(), "many");
    }

    #[test]
    fn errors_cross_threads() {
        let error: Box<dyn std::error::Error + Send + Sync> = "x".parse::<Titled>().unwrap_err().into();
        assert_eq!(error.to_string(), "unknown titled");
    }

    #[test]
    fn integers_may_have_a_template() {
        assert_eq!(Numbered::E4000.as_i32(), 4000);
        assert_eq!("4000 lost".parse(), Ok(Numbered::E4000));
    }
}
