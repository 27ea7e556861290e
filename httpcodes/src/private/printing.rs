//! Prints texts with the width and the precision of the formatter. Implementations of `Display` call it.

use core::fmt::{self, Alignment, Write};

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

/// Prints a text that consists of several parts, padded or truncated as [`fmt::Formatter::pad`] does it with a string.
///
/// Without an allocator, the parts cannot be joined first. So a text with a width is formatted twice: once to count its
/// characters, and once to print them.
///
/// # Errors
///
/// Fails if the formatter does.
pub fn print_arguments(text: fmt::Arguments<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (width, precision) = (f.width(), f.precision());
    if width.is_none() && precision.is_none() {
        return f.write_fmt(text);
    }
    let most = precision.unwrap_or(usize::MAX);
    let mut missing = 0;
    if let Some(width) = width {
        let mut counted = Truncated { left: most, to: None };
        counted.write_fmt(text)?;
        missing = width.saturating_sub(most - counted.left);
    }
    let before = match f.align() {
        Some(Alignment::Right) => missing,
        Some(Alignment::Center) => missing / 2,
        Some(Alignment::Left) | None => 0,
    };
    let fill = f.fill();
    for _ in 0..before {
        f.write_char(fill)?;
    }
    Truncated { left: most, to: Some(f) }.write_fmt(text)?;
    for _ in before..missing {
        f.write_char(fill)?;
    }
    Ok(())
}

/// Writes a limited number of characters to a formatter, or only counts them.
struct Truncated<'a, 'b> {
    /// How many characters may still be written.
    left: usize,
    to: Option<&'a mut fmt::Formatter<'b>>,
}

impl Write for Truncated<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars().take(self.left) {
            if let Some(f) = &mut self.to {
                f.write_char(character)?;
            }
            self.left -= 1;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::format;

    use super::*;

    /// Printed in two parts.
    struct Parts(&'static str, &'static str);

    impl fmt::Display for Parts {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            print_arguments(format_args!("{}{}", self.0, self.1), f)
        }
    }

    #[test]
    fn several_parts_are_printed_like_one_string() {
        macro_rules! is_alike {
            ($($format:literal)*) => {
                for (first, second) in [("unknown ", "499"), ("größer als ", "日本"), ("", "")] {
                    let joined = format!("{first}{second}");
                    $(assert_eq!(format!($format, Parts(first, second)), format!($format, joined), "{}", $format);)*
                }
            };
        }
        is_alike! { "{}" "{:3}" "{:20}" "{:<20}" "{:>20}" "{:^20}" "{:-^21}" "{:ß>20}" "{:020}" "{:+20}" }
        is_alike! { "{:.0}" "{:.3}" "{:.9}" "{:.99}" "{:5.3}" "{:>5.3}" "{:^20.9}" "{:*<20.99}" }
    }
}
