//! Escapes text for Markdown: plain text, code spans, addresses of links.

use crate::strings::{Characters, DIGIT, replaced};

/// White space as an entity, which Markdown does not treat as white space; a line's end becomes a space.
pub fn entity(blank: char) -> String {
    match blank {
        '\n' | '\r' => "&#32;".to_owned(),
        _ => format!("&#{};", u32::from(blank)),
    }
}

/// The address with percent encoding for the characters that would end a link.
pub fn percent_encoded(address: &str) -> String {
    let mut encoded = String::new();
    for character in address.chars() {
        if character.is_ascii_control() || " <>()[]{}\\`\"|".contains(character) {
            encoded += &format!("%{:02X}", u32::from(character));
        } else {
            encoded.push(character);
        }
    }
    encoded
}

/// Appends a code span, fenced by more backticks than its content has in a row.
pub fn push_code(markdown: &mut String, code: &str) {
    let (mut longest, mut run) = (0, 0);
    for character in code.chars() {
        run = if character == '`' { run + 1 } else { 0 };
        longest = run.max(longest);
    }
    let fence = "`".repeat(longest + 1);
    let is_lost: Characters = |character| matches!(character, '`' | ' ');
    let pad = if code.starts_with(is_lost) || code.ends_with(is_lost) { " " } else { "" };
    *markdown += &format!("{fence}{pad}{}{pad}{fence}", replaced(code, &["\n", "\r"], " "));
}

/// The text, escaped.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    push_escaped(&mut escaped, text);
    escaped
}

/// Appends text, and escapes what would have a meaning in that place.
pub fn push_escaped(markdown: &mut String, text: &str) {
    for (at, character) in text.char_indices() {
        let next = || text[at + character.len_utf8()..].chars().next();
        let before = markdown.chars().next_back();
        let starts_line = matches!(before, None | Some('\n'));
        // White space is not shown there, and the text after it still starts the line.
        if starts_line && character.is_whitespace() {
            continue;
        }
        let escape = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' | '|' => true,
            // At the end of the text, the next event may continue the line.
            '&' => next().is_none_or(|next| next.is_ascii_alphanumeric() || next == '#'),
            '_' => {
                let inside = |neighbour: Option<char>| neighbour.is_some_and(char::is_alphanumeric);
                !(inside(before) && inside(next()))
            }
            '#' | '+' | '=' | ':' => starts_line,
            // A list, a rule, or two hyphens that rustdoc would draw as a dash.
            '-' => starts_line || before == Some('-'),
            '.' | ')' => is_list_number(markdown),
            _ => false,
        };
        if escape {
            markdown.push('\\');
        }
        match character {
            '\n' | '\r' => markdown.push(' '),
            _ => markdown.push(character),
        }
    }
}

/// Whether the last line so far consists of digits, which a dot would turn into a list.
fn is_list_number(markdown: &str) -> bool {
    let before = markdown.trim_end_matches(DIGIT);
    let is_line = before.is_empty() || before.ends_with('\n');
    is_line && (1..10).contains(&(markdown.len() - before.len()))
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn an_ampersand_is_escaped_where_an_entity_could_start() {
        assert_eq!(escaped("x&lt;y&#60;z & w"), r"x\&lt;y\&#60;z & w");
    }
}
