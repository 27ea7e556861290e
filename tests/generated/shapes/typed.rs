//! Typed columns, beside items with the names of those that they are made of.

/// A type of the crate.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq)]
#[must_use]
pub struct Port<const LEAST: u16>(pub u16);

/// Why a text is not a port.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq)]
pub struct Refused;

impl<const LEAST: u16> Port<LEAST> {
    /// Parses a number.
    ///
    /// # Errors
    ///
    /// Fails if the number is too small.
    pub const fn parse(text: &str) -> ::core::result::Result<Self, Refused> {
        match u16::from_str_radix(text, 10) {
            ::core::result::Result::Ok(number) if number >= LEAST => ::core::result::Result::Ok(Self(number)),
            _ => ::core::result::Result::Err(Refused),
        }
    }
}

/// The columns of the sheet `typed.md`.
#[::httpcodes::cheatsheet(
    "generated/sheets/typed.md",
    types(
        "Port" = Port<1>,
        "Ports" = [Port<80>],
        "Usual port" = Option<Port<2>>,
        "Next" = Option<Self>,
        "Nexts" = [Self],
        "Status" = ::httpcodes::StatusCode,
        "Level" = i8,
        "Levels" = [u8],
        "Note" = Option<&'static str>,
        "Ready?" = Option<bool>,
    )
)]
pub enum Code {}

/// Among constants, functions and structs of the same names.
pub mod among {
    #![allow(non_camel_case_types, non_upper_case_globals)]

    use super::Port;

    macro_rules! constants {
        ($($name:ident)*) => {
            $(
                /// One of them.
                pub const $name: u16 = 1;
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
    constants! { CELL_0 CELL_1 VALUES ITEMS NONE LEAST }
    structs! { Some None Option Ok Err cell value text fault row at copied u8 bool str }

    /// Among them.
    #[::httpcodes::cheatsheet(
        "generated/sheets/typed.md",
        types(
            "Port" = Port<LEAST>,
            "Ports" = [Port<LEAST>],
            "Usual port" = ::core::option::Option<Port<LEAST>>,
            "Levels" = [u8],
            "Level" = i8,
            "Note" = Option<&'static str>,
        )
    )]
    pub enum Code {}
}

/// Types that a macro passes on.
pub mod from_a_macro {
    use super::Port;

    macro_rules! sheet {
        ($name:ident, $header:literal = $of:ty, $other:literal = $item:path) => {
            /// With types of the caller and of the macro.
            #[::httpcodes::cheatsheet(
                                                    "generated/sheets/typed.md",
                                                    types(
                                                        $header = $of,
                                                        $other = [$item],
                                                        "Usual port" = Option<$crate::shapes::typed::Port<1>>,
                                                        "Next" = ::core::option::Option<Self>,
                                                    )
                                                )]
            pub enum $name {}
        };
    }
    sheet!(Code, "Port" = Port<1>, "Ports" = Port<2>);
    sheet!(Other, "Level" = i16, "Levels" = u64);
}

#[cfg(test)]
mod tests {
    use httpcodes::StatusCode;

    use super::{Code, Port, among, from_a_macro};

    #[test]
    fn values_are_parsed_by_types_of_the_crate() {
        assert_eq!(Code::ALL.map(Code::port), [Port(80), Port(443)]);
        assert_eq!(Code::ALL.map(Code::ports), [&[Port(80), Port(81)][..], &[]]);
        assert_eq!(Code::ALL.map(Code::usual_port), [None, Some(Port(443))]);
        assert_eq!(Code::ALL.map(Code::next), [Some(Code::Two), None]);
        assert_eq!(Code::ALL.map(Code::nexts), [&[Code::One, Code::Two][..], &[]]);
        assert_eq!(Code::ALL.map(Code::status), [StatusCode::NotFound, StatusCode::Ok]);
    }

    #[test]
    fn items_of_the_same_name_do_not_get_in_the_way() {
        assert_eq!(among::Code::ALL.map(among::Code::port), [Port(80), Port(443)]);
        assert_eq!(among::Code::ALL.map(among::Code::usual_port), [None, Some(Port(443))]);
        assert_eq!(among::Code::ALL.map(among::Code::levels), [&[1, 2][..], &[]]);
        assert_eq!(among::Code::ALL.map(among::Code::note), [None, Some("text")]);
    }

    #[test]
    fn a_macro_can_pass_types_on() {
        assert_eq!(from_a_macro::Code::One.ports(), [Port(80), Port(81)]);
        assert_eq!(from_a_macro::Other::ALL.map(from_a_macro::Other::level), [-1, 2]);
        assert_eq!(from_a_macro::Other::One.levels(), [1, 2]);
        assert_eq!(from_a_macro::Other::One.next(), Some(from_a_macro::Other::Two));
    }
}
