//! Sets of characters that strings are searched for, and how strings are replaced and joined: each exists once, because
//! additional instances of the standard library's functions would make every user's build slower.

/// What stands between two codes in one cell.
pub const CONJUNCTIONS: [&str; 19] = [
    "and", "or", "to", "through", "until", "und", "oder", "bis", "et", "ou", "à", "y", "o", "и", "или", "до", "或",
    "和", "至",
];

/// A set of characters that a text is searched for. Patterns of one type share their code, which makes every user's build
/// faster.
pub type Characters = fn(char) -> bool;

/// White space, as Unicode defines it.
pub const WHITE: Characters = char::is_whitespace;

/// White space within a line, as Markdown sees it.
pub const SPACE: Characters = |character| matches!(character, ' ' | '\t');

/// The ends of lines.
pub const LINE_END: Characters = |character| matches!(character, '\n' | '\r');

/// Hyphen, dashes and minus sign.
pub const DASH: Characters = |character| matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');

/// ASCII digits.
pub const DIGIT: Characters = |character| character.is_ascii_digit();

/// The text with `replacement` for each of the texts in `old`, one after the other. `str::replace` is large, and there would
/// be one for each type of pattern.
pub fn replaced(text: &str, old: &[&str], replacement: &str) -> String {
    let mut replaced = text.to_owned();
    for old in old {
        if replaced.contains(*old) {
            let mut parts = Vec::new();
            for part in replaced.split(*old) {
                parts.push(part);
            }
            replaced = joined(&parts, replacement);
        }
    }
    replaced
}

/// The texts with a separator between them. `join` of the standard library is large, and exists for each type of text.
pub fn joined(texts: &[&str], separator: &str) -> String {
    let mut joined = String::new();
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            joined += separator;
        }
        joined += text;
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::{joined, replaced};

    #[test]
    fn each_of_several_texts_is_replaced() {
        assert_eq!(replaced("a\r\nb\rc\n", &["\r\n", "\r"], "\n"), "a\nb\nc\n");
        assert_eq!(replaced("_a__b-", &["_", "-"], ""), "ab");
        assert_eq!(replaced("abc", &["d"], "e"), "abc");
    }

    #[test]
    fn a_separator_is_between_texts() {
        assert_eq!(joined(&["a", "", "b"], ", "), "a, , b");
        assert_eq!(joined(&["a"], ", "), "a");
        assert_eq!(joined(&[], ", "), "");
    }
}
