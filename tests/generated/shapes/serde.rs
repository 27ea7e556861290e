//! Enums that serde reads and writes, with codes of every integer type, and with names that generated code uses.

macro_rules! enums {
    ($($name:ident, $section:literal, $repr:ident;)*) => {
        $(
            /// The codes under the heading of the same name.
            #[::httpcodes::cheatsheet("generated/sheets/reprs.md", section = $section, serde)]
            #[repr($repr)]
            pub enum $name {}
        )*
    };
}
enums! {
    I8, "i8", i8;
    U8, "u8", u8;
    I16, "i16", i16;
    U16, "u16", u16;
    I32, "i32", i32;
    U32, "u32", u32;
    I64, "i64", i64;
    U64, "u64", u64;
    Isize, "isize", isize;
    Usize, "usize", usize;
}

macro_rules! names {
    ($($name:ident)*) => {
        $(
            /// One of them.
            #[::httpcodes::cheatsheet("generated/sheets/codes.md", serde)]
            pub enum $name {}
        )*
    };
}

/// Named like traits and types of serde and of the language, and like what stands for names in the generator.
pub mod names {
    #![allow(non_camel_case_types, clippy::upper_case_acronyms)]

    names! { Serialize Deserialize Serializer Deserializer Visitor Error S D E Value Option Result }
    names! { ENUM CODE NOUN UNKNOWN ENUMCODE r#type }
}

#[cfg(test)]
mod tests {
    use std::fmt::{Debug, Display};
    use std::str::FromStr;

    use serde::de::DeserializeOwned;
    use serde_json::{from_str, to_string};

    use super::*;

    /// Writes and reads the given variants in a human-readable format and in one that is not.
    fn survive<E, C>(all: &[E])
    where
        E: Copy + Debug + Display + PartialEq + FromStr + Into<C> + serde::Serialize + DeserializeOwned,
        C: serde::Serialize + DeserializeOwned,
    {
        for variant in all {
            let code: C = (*variant).into();
            assert_eq!(to_string(variant).unwrap(), to_string(&code).unwrap(), "{variant}");
            assert_eq!(from_str::<E>(&to_string(&code).unwrap()).unwrap(), *variant);
            assert_eq!(from_str::<E>(&to_string(&variant.to_string()).unwrap()).unwrap(), *variant);
            let bytes = postcard::to_allocvec(variant).unwrap();
            assert_eq!(bytes, postcard::to_allocvec(&code).unwrap(), "{variant}");
            assert_eq!(postcard::from_bytes::<E>(&bytes).unwrap(), *variant);
        }
    }

    #[track_caller]
    fn refused<E: DeserializeOwned + Debug>(json: &str) -> String {
        let error = from_str::<E>(json).unwrap_err().to_string();
        error.split(" at line").next().unwrap_or_default().to_owned()
    }

    #[test]
    fn codes_of_every_type_are_written_and_read() {
        survive::<_, i8>(&I8::ALL);
        survive::<_, u8>(&U8::ALL);
        survive::<_, i16>(&I16::ALL);
        survive::<_, u16>(&U16::ALL);
        survive::<_, i32>(&I32::ALL);
        survive::<_, u32>(&U32::ALL);
        survive::<_, i64>(&I64::ALL);
        survive::<_, u64>(&U64::ALL);
        survive::<_, isize>(&Isize::ALL);
        survive::<_, usize>(&Usize::ALL);
    }

    #[test]
    fn a_code_that_no_row_has_is_named() {
        assert_eq!(refused::<U16>("299"), "unknown u16 299");
        assert_eq!(refused::<I32>("-32600"), "unknown i32 -32600");
        assert_eq!(refused::<U16>("\"299\""), "unknown u16 299: \"299\"");
    }

    #[test]
    fn so_is_one_that_the_type_cannot_hold() {
        assert_eq!(refused::<U8>("256"), "unknown u8 256");
        assert_eq!(refused::<U8>("-1"), "unknown u8 -1");
        assert_eq!(refused::<I64>("18446744073709551615"), "unknown i64 18446744073709551615");
        assert_eq!(refused::<U64>("-9223372036854775808"), "unknown u64 -9223372036854775808");
    }

    #[test]
    fn so_is_a_text_that_is_not_parsed() {
        assert_eq!(refused::<I8>("\"Eleven\""), "unknown i8 name: \"Eleven\"");
        assert_eq!(refused::<I8>("\"300 Zero\""), "malformed i8: \"300 Zero\"");
        assert_eq!(refused::<I8>("\"\""), "cannot parse i8 from empty string: \"\"");
    }

    #[test]
    fn no_name_of_an_enum_gets_in_the_way() {
        assert_eq!(refused::<names::ENUMCODE>("3"), "unknown enumcode 3");
        assert_eq!(refused::<names::UNKNOWN>("3"), "unknown unknown 3");
        assert_eq!(refused::<names::r#type>("3"), "unknown type 3");
    }

    #[test]
    fn what_is_neither_number_nor_text_is_refused() {
        assert_eq!(refused::<I8>("10.5"), "invalid type: floating point `10.5`, expected i8 number or name");
        assert!(refused::<I8>("null").starts_with("invalid type: null"));
        assert!(refused::<I8>("[10]").starts_with("invalid type: sequence"));
    }

    #[test]
    fn a_format_that_people_do_not_read_has_codes_only() {
        let text = postcard::to_allocvec("Ten").unwrap();
        assert!(postcard::from_bytes::<I32>(&text).is_err());
        assert!(postcard::from_bytes::<U16>(&postcard::to_allocvec(&299_u16).unwrap()).is_err());
    }
}
