#[httpcodes::cheatsheet(
    "sheets/39_types_that_cannot_be.md",
    types(
        "A" = String,
        "B" = &'static str,
        "C" = f64,
        "D" = Vec<u8>,
        "E" = &'static [u8],
        "F" = Option<[u8]>,
        "G" = [Option<u8>],
        "H" = [[u8]],
        "I" = Option<Option<u8>>,
        "J" = Option<String>,
        "K" = [u8; 2],
        "L" = char,
        "M" = (u8, u8),
        "N" = Box<[&str]>,
        "O" = [&str],
        "P" = std::borrow::Cow<'static, str>,
        "Q" = Option<Box<str>>,
    )
)]
pub enum Code {}

// The methods return what is meant.
pub fn uses(code: Code) -> (&'static str, &'static str, f64, &'static [u8], Option<u8>, Option<&'static str>, (u8, u8)) {
    (code.a(), code.b(), code.c(), code.d(), code.i(), code.j(), code.m())
}
