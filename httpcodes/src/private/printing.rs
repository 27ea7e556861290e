//! Prints the text of a row with the width and the precision of the formatter. `Display` calls it.

use core::fmt;

/// Prints a text, padded or truncated as the formatter requires.
///
/// # Errors
///
/// Fails if the formatter does.
#[inline]
pub fn print(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (f.width(), f.precision()) {
        (None, None) => f.write_str(text),
        _ => f.pad(text),
    }
}
