#[httpcodes::cheatsheet("sheets/none.md")]
#[repr(u8)]
#[non_exhaustive]
pub enum Code {}

// None of this is an error of its own.
pub fn is_same(one: Code, other: Code) -> bool {
    one == other
}
