//! A library that forbids every lint that plain code can comply with. Generated code must not allow one of them again.

#![forbid(missing_docs, warnings, unused, nonstandard_style, future_incompatible, unsafe_code)]
#![forbid(dead_code, deprecated, non_camel_case_types, non_snake_case, non_upper_case_globals, unreachable_code)]
#![forbid(clippy::all, clippy::pedantic, clippy::nursery, clippy::enum_variant_names)]
#![forbid(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::default_numeric_fallback,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::integer_division,
    clippy::integer_division_remainder_used,
    clippy::panic,
    clippy::unwrap_used
)]

/// Two tables, further names, questions.
#[httpcodes::cheatsheet("generated/sheets/codes.md", serde)]
pub enum Code {}

/// One that nobody uses.
#[httpcodes::cheatsheet("generated/sheets/codes.md")]
enum Unused {}

/// Codes far apart, found by a hash.
#[httpcodes::cheatsheet("generated/sheets/reprs.md", section = "i64")]
#[repr(i64)]
pub(crate) enum Sparse {}

/// Many rows.
#[httpcodes::cheatsheet("generated/sheets/many.md")]
pub enum Many {}

/// Typed columns.
#[httpcodes::cheatsheet(
    "generated/sheets/typed.md",
    types(
        "Port" = u16,
        "Ports" = [u16],
        "Usual port" = Option<u16>,
        "Next" = Option<Self>,
        "Nexts" = [Self],
        "Status" = httpcodes::StatusCode,
        "Level" = i8,
        "Note" = Option<&'static str>,
        "Ready?" = Option<bool>,
    )
)]
pub enum Typed {}

/// Typed columns that nobody uses.
#[httpcodes::cheatsheet(
    "generated/sheets/typed.md",
    types("Port" = u16, "Ports" = [u16], "Next" = Option<Self>, "Nexts" = [Self], "Status" = httpcodes::StatusCode)
)]
enum UnusedTyped {}

/// Text codes with names, some of which differ only in case.
#[httpcodes::cheatsheet("generated/sheets/texts.md", text, name = "Title", serde)]
pub enum Text {}

/// Text codes that nobody uses.
#[httpcodes::cheatsheet("generated/sheets/texts.md", text, section = "Limits", variant = "E{code}")]
enum UnusedText {}

/// Many text codes.
#[httpcodes::cheatsheet("generated/sheets/many.md", text, variant = "E{code}")]
pub enum ManyTexts {}

/// Integers with a template.
#[httpcodes::cheatsheet("generated/sheets/codes.md", variant = "E{code}")]
pub enum Numbered {}

mod inner {
    //! An enum of a module that does not use it either.

    /// A single row.
    #[httpcodes::cheatsheet("generated/sheets/one_row.md")]
    pub(super) enum OneRow {}
}
