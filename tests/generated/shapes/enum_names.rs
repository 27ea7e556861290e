//! Enums that are named like items of Rust.

/// Named like an enum of core.
pub mod option {
    /// An option.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum Option {}
}

/// Named like an enum of core.
pub mod result {
    /// A result.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum Result {}
}

/// Named like variants.
pub mod variants {
    /// Some.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md", section = "Jobs")]
    pub enum Some {}

    /// Ok.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md", section = "Queues")]
    pub enum Ok {}
}

/// Named like associated types and traits.
pub mod traits {
    /// An error.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum Error {}

    /// A hash.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum Hash {}

    /// A clone.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum Clone {}
}

/// Named like primitive types and like a keyword.
pub mod primitives {
    #![allow(non_camel_case_types)]

    /// An integer.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum u16 {}

    /// A string.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    #[repr(u16)]
    pub enum str {}

    /// A type.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum r#type {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_enum_can_be_named_option_or_result() {
        const KNOWN: Option<option::Option> = option::Option::from_u16(1);
        assert_eq!(KNOWN, Some(option::Option::Started));
        assert_eq!(result::Result::try_from(2), Ok(result::Result::Done));
    }

    #[test]
    fn an_enum_can_be_named_like_a_variant_of_those() {
        assert_eq!(variants::Some::try_from(1).ok(), Some(variants::Some::Started));
        assert_eq!(variants::Ok::try_from(5), Ok(variants::Ok::Waiting));
    }

    #[test]
    fn an_enum_can_be_named_like_a_trait() {
        assert_eq!(traits::Error::try_from(3), Err(traits::Error::try_from(3).unwrap_err()));
        let names: (Result<_, traits::ParseErrorError>, Result<_, traits::ParseHashError>) =
            ("".parse::<traits::Error>(), "".parse::<traits::Hash>());
        assert!(names.0.is_err() && names.1.is_err());
        assert_eq!(traits::Clone::Done, traits::Clone::Done);
    }

    #[test]
    fn an_enum_can_be_named_like_a_primitive_type() {
        assert_eq!(primitives::u16::Done.as_u16(), 2);
        assert_eq!(primitives::str::Done.as_str(), "2");
    }

    #[test]
    fn an_enum_can_be_named_like_a_keyword() {
        let error: primitives::ParsetypeError = "".parse::<primitives::r#type>().unwrap_err();
        assert_eq!(error.to_string(), "cannot parse type from empty string");
    }
}
