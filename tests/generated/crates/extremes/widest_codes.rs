//! The smallest and the largest code of 64 bits in one sheet.

#[httpcodes::cheatsheet("generated/sheets/widest.md", section = "Signed")]
#[repr(i64)]
pub enum Signed {}

#[httpcodes::cheatsheet("generated/sheets/widest.md", section = "Unsigned")]
#[repr(u64)]
pub enum Unsigned {}

const _: () = {
    assert!(matches!(Signed::from_i64(i64::MIN), Some(Signed::Least)));
    assert!(matches!(Signed::from_i64(i64::MAX), Some(Signed::Greatest)));
    assert!(Signed::from_i64(0).is_none());
    assert!(matches!(Unsigned::from_u64(0), Some(Unsigned::Least)));
    assert!(matches!(Unsigned::from_u64(u64::MAX), Some(Unsigned::Greatest)));
    assert!(Unsigned::from_u64(1).is_none());
};
