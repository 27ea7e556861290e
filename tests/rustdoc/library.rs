//! A crate whose enums are documented in every way.

/// Codes that try to get out of their place.
#[httpcodes::cheatsheet("nasty.md")]
pub enum Nasty {}

macro_rules! table {
    ($(#[$attribute:meta])* $name:ident) => {
        #[httpcodes::cheatsheet("nasty.md")]
        $(#[$attribute])*
        pub enum $name {}
    };
}

table! {
    /// What the caller of a macro writes about the enum.
    Handed
}

#[httpcodes::cheatsheet("nasty.md")]
pub enum Undocumented {}

/// The names are the worst of it.
///
/// ```text
/// fn indented() {
///     deeper();
/// }
/// ```
///
/// <pre>
/// flush
///   left
/// </pre>
///
/// - a list with [a link]
///
/// [a link]: https://example.org/linked
#[httpcodes::cheatsheet("names.md")]
pub enum Names {}

#[httpcodes::cheatsheet("names.md", section = "Another section")]
#[doc = "Written as an attribute."]
pub enum OneSection {}

/// As many rows as are shown.
#[httpcodes::cheatsheet("many.md", section = "As many as are shown")]
pub enum Many {}

/// One row more than are shown.
#[httpcodes::cheatsheet("many.md", section = "One more than are shown")]
pub enum TooMany {}

/// A module with types.
pub mod types {
    /// A type.
    #[derive(Clone, Copy)]
    pub struct Own;

    impl Own {
        /// Takes everything.
        pub const fn parse(_: &str) -> Result<Self, ()> {
            Ok(Self)
        }
    }

    /// A type with a parameter.
    #[derive(Clone, Copy)]
    pub struct Wide<const BITS: u8>;

    impl<const BITS: u8> Wide<BITS> {
        /// Takes everything.
        pub const fn parse(_: &str) -> Result<Self, ()> {
            Ok(Self)
        }
    }

    /// Typed columns.
    #[httpcodes::cheatsheet(
        "typed.md",
        types(
            "Status" = httpcodes::StatusCode,
            "Own" = self::Own,
            "Next" = Option<Self>,
            "Sizes" = [u8],
            "Limit" = Option<u32>,
            "Rooted" = [::httpcodes::StatusCode],
            "Wide" = Option<Wide<64>>,
            "Ready?" = bool,
        )
    )]
    pub enum Typed {}
}
