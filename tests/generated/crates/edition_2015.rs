//! A library in the first edition, with enums below the root of the crate: a small one and one with many rows.

#![deny(warnings, missing_docs)]

extern crate httpcodes;

/// A module.
pub mod inner {
    /// Of few rows.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum Code {}

    /// Of many rows.
    #[::httpcodes::cheatsheet("generated/sheets/many.md")]
    pub enum Many {}

    /// Typed columns.
    #[::httpcodes::cheatsheet(
        "generated/sheets/typed.md",
        types(
            "Port" = u16,
            "Ports" = [u16],
            "Usual port" = Option<u16>,
            "Next" = Option<Self>,
            "Nexts" = [Self],
            "Status" = ::httpcodes::StatusCode,
            "Note" = Option<&'static str>
        )
    )]
    pub enum Typed {}

    /// Of text codes.
    #[::httpcodes::cheatsheet("generated/sheets/texts.md", text, name = "Title")]
    pub enum Text {}

    /// Of many text codes.
    #[::httpcodes::cheatsheet("generated/sheets/many.md", text, variant = "E{code}")]
    pub enum ManyTexts {}

    /// A function with an enum of its own.
    pub fn last() -> u16 {
        #[::httpcodes::cheatsheet("generated/sheets/many.md")]
        enum Here {}
        Here::ALL[Here::ALL.len() - 1].as_u16()
    }
}
