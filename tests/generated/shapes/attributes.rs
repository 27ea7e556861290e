//! The enum's own attributes.

/// May get more variants, to other crates.
#[::httpcodes::cheatsheet("generated/sheets/codes.md")]
#[non_exhaustive]
pub enum Open {}

/// Is there.
#[::httpcodes::cheatsheet("generated/sheets/codes.md")]
#[cfg(any(unix, windows))]
pub enum Present {}

/// Is not there, nor is its sheet: the compiler evaluates the condition before it calls the attribute.
#[::httpcodes::cheatsheet("generated/sheets/no_such_file.md")]
#[cfg(all(unix, windows))]
pub enum Absent {}

/// The same, with the condition first.
#[cfg(all(unix, windows))]
#[::httpcodes::cheatsheet("generated/sheets/no_such_file.md")]
pub enum Absent {}

/// Takes the names that the absent ones would have.
#[derive(Clone, Copy, Debug)]
pub struct Absent;

/// As above.
#[derive(Clone, Copy, Debug)]
pub struct UnknownAbsent;

/// As above.
#[derive(Clone, Copy, Debug)]
pub struct ParseAbsentError;

/// Has its type under a condition.
#[::httpcodes::cheatsheet("generated/sheets/codes.md")]
#[cfg_attr(any(unix, windows), repr(i64))]
#[cfg_attr(all(unix, windows), repr(u8))]
pub enum Conditional {}

/// Should not be used any more.
#[::httpcodes::cheatsheet("generated/sheets/codes.md")]
#[deprecated(since = "0.1.0", note = "nobody counts jobs any more")]
pub enum Old {}

/// Should be looked at.
#[::httpcodes::cheatsheet("generated/sheets/codes.md")]
#[must_use]
pub enum Important {}

// Without documentation of its own.
#[::httpcodes::cheatsheet("generated/sheets/codes.md")]
pub enum Undocumented {}

#[::httpcodes::cheatsheet("generated/sheets/codes.md")]
#[doc = include_str!("../sheets/one_row.md")]
pub enum DocumentedByFile {}

#[::httpcodes::cheatsheet("generated/sheets/codes.md")]
#[doc(hidden)]
#[allow(clippy::exhaustive_enums)]
pub enum Hidden {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_open_enum_is_matched_whole_in_its_own_crate() {
        let is_known = |code: Open| match code {
            Open::Started | Open::Done | Open::Lost | Open::Waiting | Open::Dropped => true,
        };
        assert!(Open::ALL.into_iter().all(is_known));
    }

    #[test]
    fn a_condition_that_holds_changes_nothing() {
        assert_eq!(Present::ALL.len(), 5);
    }

    #[test]
    fn a_condition_that_does_not_hold_leaves_no_item_behind() {
        let taken = (Absent, UnknownAbsent, ParseAbsentError);
        assert_eq!(format!("{taken:?}"), "(Absent, UnknownAbsent, ParseAbsentError)");
    }

    #[test]
    fn the_type_may_stand_under_a_condition() {
        const LOST: Option<Conditional> = Conditional::from_i64(4000);
        assert_eq!(LOST, Some(Conditional::Lost));
        assert_eq!(size_of::<Conditional>(), 8);
    }

    #[test]
    #[allow(deprecated)]
    fn a_deprecated_enum_still_works() {
        assert_eq!("Running".parse(), Ok(Old::Started));
    }
}
