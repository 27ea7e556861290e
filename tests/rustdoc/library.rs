//! A crate with two enums.

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
