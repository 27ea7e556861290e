//! Enums that macros generate. The compiler puts the fragments of such macros into invisible groups.

macro_rules! named {
    ($name:ident, $sheet:literal) => {
        /// Named by the caller, and so is its sheet.
        #[::httpcodes::cheatsheet($sheet)]
        pub enum $name {}
    };
}
named!(Named, "generated/sheets/codes.md");
named!(NamedOtherwise, "generated/sheets/codes.md");

macro_rules! with_arguments {
    ($name:ident, $sheet:expr_2021, $section:literal, $code:literal, $label:expr_2021) => {
        /// All arguments come from the caller.
        #[::httpcodes::cheatsheet($sheet, section = $section, code = $code, name = $label)]
        pub enum $name {}
    };
}
with_arguments!(WithArguments, "generated/sheets/codes.md", "Queues", "Code", "Name");

macro_rules! with_visibility {
    ($visibility:vis enum $name:ident) => {
        /// As visible as the caller wants it.
        #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
        $visibility enum $name {}
    };
}
with_visibility!(pub enum VisibleToAll);
with_visibility!(pub(crate) enum VisibleInCrate);
with_visibility!(enum VisibleHere);

macro_rules! with_attributes {
    ($(#[$attribute:meta])* enum $name:ident) => {
        #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
        $(#[$attribute])*
        pub enum $name {}
    };
}
with_attributes! {
    /// Its attributes come from the caller.
    #[non_exhaustive]
    #[must_use]
    enum WithAttributes
}

macro_rules! with_tokens {
    ($($item:tt)*) => {
        #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
        $($item)*
    };
}
with_tokens! {
    /// The caller writes the whole item.
    #[repr(i32)]
    pub enum WithTokens {}
}

macro_rules! with_item {
    ($item:item) => {
        #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
        $item
    };
}
with_item! {
    /// The caller writes the whole item, and the compiler has read it.
    #[repr(i32)]
    pub enum WithItem {}
}

/// The code of an enum that only this module sees.
#[must_use]
pub const fn visible_here() -> u16 {
    VisibleHere::Done.as_u16()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_macro_can_be_used_twice() {
        assert_eq!(Named::Done.as_u16(), NamedOtherwise::Done.as_u16());
    }

    #[test]
    fn arguments_may_be_fragments() {
        assert_eq!(WithArguments::ALL, [WithArguments::Waiting, WithArguments::Dropped]);
    }

    #[test]
    fn the_visibility_may_be_a_fragment_even_an_empty_one() {
        assert_eq!((VisibleToAll::Done.as_u16(), VisibleInCrate::Done.as_u16(), visible_here()), (2, 2, 2));
    }

    #[test]
    fn attributes_may_be_fragments() {
        assert_eq!(WithAttributes::Done.as_u16(), 2);
    }

    #[test]
    fn the_item_may_be_tokens_or_a_fragment() {
        assert_eq!(WithTokens::from_i32(2), Some(WithTokens::Done));
        assert_eq!(WithItem::from_i32(2), Some(WithItem::Done));
    }
}
