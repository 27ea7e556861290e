//! Enums of every visibility. All generated items have the visibility of their enum.

/// A module with one of each.
pub mod inner {
    /// For everybody.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub enum Public {}

    /// For the crate.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub(crate) enum InCrate {}

    /// For the module above.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub(super) enum InParent {}

    /// For all modules from there on.
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    pub(in crate::shapes) enum InShapes {}

    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    enum Private {}

    /// The code of a private enum.
    #[must_use]
    pub const fn private() -> u16 {
        Private::Done.as_u16()
    }
}

#[cfg(test)]
mod tests {
    use super::inner;

    /// Uses one of everything that is generated with a visibility, from outside of the enum's module.
    macro_rules! everything_of {
        ($name:ident, $unknown:ident, $unparsed:ident) => {{
            use inner::{$name, $unknown, $unparsed};
            let unknown: $unknown = $name::try_from(3).unwrap_err();
            let unparsed: $unparsed = "3".parse::<$name>().unwrap_err();
            let status = $name::from_u16(1).unwrap();
            assert_eq!((unknown.code(), unparsed.code()), (3, Some(3)));
            assert_eq!((status, status.as_u16(), $name::ALL[0]), ($name::Running, 1, $name::Begun));
            assert_eq!((status.as_str(), status.name(), status.meaning()), ("1", "Started", "The job runs."));
            assert_eq!((status.section(), status.also_known_as()), ("Jobs", &["Running", "Begun"][..]));
            assert!(!status.is_final());
        }};
    }

    #[test]
    fn everything_of_a_public_enum_is_seen() {
        everything_of!(Public, UnknownPublic, ParsePublicError);
    }

    #[test]
    fn everything_of_the_crates_enum_is_seen_in_the_crate() {
        everything_of!(InCrate, UnknownInCrate, ParseInCrateError);
    }

    #[test]
    fn everything_of_the_parents_enum_is_seen_in_the_parent() {
        everything_of!(InParent, UnknownInParent, ParseInParentError);
    }

    #[test]
    fn everything_of_a_paths_enum_is_seen_from_there_on() {
        everything_of!(InShapes, UnknownInShapes, ParseInShapesError);
    }

    #[test]
    fn a_private_enum_is_used_where_it_stands() {
        assert_eq!(inner::private(), 2);
    }
}
