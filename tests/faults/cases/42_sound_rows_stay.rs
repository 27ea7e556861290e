#[httpcodes::cheatsheet("sheets/42_sound_rows_stay.md")]
pub enum Code {}

// None of this is an error of its own.
pub fn uses() -> (Code, Option<Code>, &'static str) {
    (Code::Started, Code::from_u16(3), Code::Lost.meaning())
}
