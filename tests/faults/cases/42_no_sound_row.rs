#[httpcodes::cheatsheet("sheets/42_no_sound_row.md")]
#[repr(i32)]
pub enum Code {}

// None of this is an error of its own.
pub fn uses(code: Code) -> (Option<Code>, i32, &'static str, String) {
    (Code::from_i32(3), code.as_i32(), code.meaning(), code.to_string())
}
