//! A program that has several enums and uses almost nothing of them.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]

#[httpcodes::cheatsheet("generated/sheets/codes.md")]
enum Unused {}

#[httpcodes::cheatsheet("generated/sheets/codes.md")]
#[repr(i64)]
pub(crate) enum UnusedInTheCrate {}

#[httpcodes::cheatsheet("generated/sheets/texts.md", text, name = "Title")]
enum UnusedText {}

#[httpcodes::cheatsheet("generated/sheets/codes.md")]
enum Exit {}

mod module {
    #[httpcodes::cheatsheet("generated/sheets/codes.md")]
    enum UnusedInAModule {}
}

/// Compares a number with a number. Were `u16` comparable with the enums, the compiler could not tell what to parse.
fn is(code: u16, text: &str) -> bool {
    text.parse().is_ok_and(|parsed| code == parsed)
}

fn main() {
    #[httpcodes::cheatsheet("generated/sheets/codes.md")]
    enum UnusedInAFunction {}

    let code = if is(2, "2") { Exit::Done } else { Exit::Lost };
    std::process::exit(i32::from(code.as_u16()));
}
