//! Rows that are named like items of Rust and of the generated code.

/// The names of the sheet `names.md`.
#[::httpcodes::cheatsheet("generated/sheets/names.md")]
// Two of the rows are called like the errors, and so like the enum.
pub enum Code {}

/// All of them without a path.
pub mod imported {
    #[allow(clippy::enum_glob_use)]
    use super::Code::*;

    /// Not the variants of core.
    pub const IMPORTED: [super::Code; 4] = [Ok, Err, Some, None];

    /// Among them.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum Other {}
}

#[cfg(test)]
mod tests {
    use super::{Code, imported};

    #[test]
    fn rows_can_be_named_like_variants_of_core() {
        assert_eq!(Code::try_from(1), Ok(Code::Ok));
        assert_eq!(Code::try_from(2), Ok(Code::Err));
        assert_eq!(Code::from_u16(3), Some(Code::Some));
        assert_eq!(Code::from_u16(4), Some(Code::None));
    }

    #[test]
    fn rows_can_be_named_like_types_traits_and_associated_types() {
        let variants =
            [Code::Error, Code::Option, Code::Result, Code::String, Code::Vec, Code::Default, Code::Type, Code::Target];
        for variant in variants {
            assert_eq!(variant.name().parse(), Ok(variant));
        }
    }

    #[test]
    fn rows_can_be_named_like_keywords_since_variants_start_with_a_capital() {
        assert_eq!([Code::Match, Code::True, Code::U16, Code::Str].map(Code::name), ["match", "true", "u16", "str"]);
    }

    #[test]
    fn a_row_named_self_needs_another_identifier() {
        assert_eq!((Code::Itself.name(), "self".parse()), ("Self", Ok(Code::Itself)));
    }

    #[test]
    fn rows_can_be_named_like_the_generated_items() {
        let variants = [Code::All, Code::Row, Code::Names, Code::Code, Code::UnknownCode, Code::ParseCodeError];
        for variant in variants {
            assert_eq!(variant.name().parse(), Ok(variant));
        }
        assert_eq!(Code::ALL.len(), 27);
    }

    #[test]
    fn aliases_can_be_named_like_associated_types() {
        assert_eq!([Code::Output, Code::Item, Code::Iter, Code::TargetType], [Code::Target; 4]);
    }

    #[test]
    fn an_enum_can_stand_where_all_those_variants_are_imported() {
        assert_eq!(imported::Other::try_from(3).map_err(imported::UnknownOther::code), Err(3));
        assert_eq!("Running".parse(), Ok(imported::Other::Started));
        assert_eq!(imported::IMPORTED.map(u16::from), [1, 2, 3, 4]);
    }
}
