//! Prints the text of a row with the width and the precision of the formatter; `Display` calls it.

use core::fmt;

/// Prints a text, padded or cut as the formatter asks for.
///
/// # Errors
///
/// Those of the formatter.
#[inline]
pub fn print(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (f.width(), f.precision()) {
        (None, None) => f.write_str(text),
        _ => f.pad(text),
    }
}
