//! What people call a code of an enum: the enum's name in words, `exit code` for `ExitCode`.
//!
//! A Rust name does not show whether people write `JSON-RPC error` or `json rpc error`. The documentation of the enum
//! and the headings of its document do: words that they contain are written as they are there.

use proc_macro2::Ident;
use syn::ext::IdentExt;

use crate::document::contents::Heading;
use crate::document::text::folded;
use crate::sheet::identifiers::{self, Unfit};
use crate::strings::{joined, replaced};

/// How many words a name may have to be looked up in the documentation.
const MOST_WORDS: usize = 8;

/// The noun of an enum with that documentation, in a document with those headings.
pub fn noun(ident: &Ident, documentation: &str, headings: &[Heading]) -> String {
    let name = in_words(&ident.unraw().to_string());
    let mut words = Vec::new();
    for word in name.split(' ') {
        words.push(word);
    }
    if words.len() > MOST_WORDS {
        return name;
    }
    let mut noun = String::new();
    let mut rest = &words[..];
    while !rest.is_empty() {
        // The longest run of words that is written anywhere.
        let mut count = rest.len();
        let run = loop {
            match written(&joined(&rest[..count], ""), documentation, headings) {
                Some(run) => break run,
                None if count == 1 => break rest[0].to_owned(),
                None => count -= 1,
            }
        };
        if !noun.is_empty() {
            noun.push(' ');
        }
        noun += &run;
        rest = &rest[count..];
    }
    noun
}

/// How the documentation or one of the headings writes one or more words.
fn written(letters: &str, documentation: &str, headings: &[Heading]) -> Option<String> {
    let mut written = as_in_text(letters, documentation);
    for heading in headings {
        if written.is_none() {
            written = as_in_title(letters, &heading.text);
        }
    }
    written
}

fn in_words(name: &str) -> String {
    match identifiers::method(name) {
        Ok(words) => replaced(&words, &["_"], " "),
        // Such as `Crate` and `Self_`.
        Err(Unfit::Keyword) => name.trim_matches('_').to_lowercase(),
        Err(_) => "code".to_owned(),
    }
}

/// How a text writes one or more words. A capital letter at the start of a sentence does not count, so another place is
/// preferred.
fn as_in_text(letters: &str, text: &str) -> Option<String> {
    match stretch(letters, text, false) {
        None => Some(without_capitals(&stretch(letters, text, true)?)),
        inside => inside,
    }
}

/// How a title writes them. Its words may all start with capital letters or consist of them, which does not count.
fn as_in_title(letters: &str, title: &str) -> Option<String> {
    let mut has_lower_case = false;
    for character in title.chars() {
        has_lower_case |= character.is_lowercase();
    }
    if has_lower_case { Some(without_capitals(&stretch(letters, title, true)?)) } else { None }
}

/// The first part of a text that has those letters. It may be at the start of a sentence if `at_start` is true.
fn stretch(letters: &str, text: &str, at_start: bool) -> Option<String> {
    let mut before = Before { character: ' ', is_start: true };
    for (at, character) in text.char_indices() {
        let Before { character: last, is_start } = before;
        before = before.then(character);
        // After other characters, it may be code.
        let can_be = last.is_whitespace() || matches!(last, '(' | '"' | '\'' | '\u{201c}');
        if can_be && (at_start || !is_start) {
            if let Some(found) = start(letters, &text[at..]) {
                return Some(folded(found));
            }
        }
    }
    None
}

/// What comes before a character.
#[derive(Clone, Copy)]
struct Before {
    character: char,
    /// Whether a sentence or a cell of a table starts here.
    is_start: bool,
}

impl Before {
    fn then(self, character: char) -> Self {
        let is_start = match character {
            '.' | '!' | '?' | ':' | '#' | '|' => true,
            '\n' if self.character == '\n' => true,
            _ => self.is_start && !character.is_alphanumeric(),
        };
        Self { character, is_start }
    }
}

/// The start of the text that has those letters and ends with a word or a plural, without the ending of the plural.
fn start<'a>(letters: &str, text: &'a str) -> Option<&'a str> {
    let mut letters = letters.chars();
    let mut rest = text;
    while let Some(letter) = letters.next() {
        let character = rest.chars().next()?;
        let mut lower = character.to_lowercase();
        if lower.next() != Some(letter) || lower.next().is_some() {
            return None;
        }
        rest = &rest[character.len_utf8()..];
        if !letters.as_str().is_empty() {
            rest = behind_separator(rest);
        }
    }
    for ending in &["", "s", "es"] {
        if let Some(behind) = rest.strip_prefix(*ending) {
            if !behind.chars().next().is_some_and(char::is_alphanumeric) {
                return Some(&text[..text.len() - rest.len()]);
            }
        }
    }
    None
}

/// What follows what may be between two letters of a noun: white space, or a single mark.
fn behind_separator(text: &str) -> &str {
    if let Some('-' | '/' | '_' | '.') = text.chars().next() { &text[1..] } else { text.trim_start() }
}

/// The noun without the capital letters that any word has at the start of a sentence or in a title.
fn without_capitals(noun: &str) -> String {
    let mut plain = String::with_capacity(noun.len());
    for word in noun.split(' ') {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain += &if has_inner_capitals(word) { word.to_owned() } else { word.to_lowercase() };
    }
    plain
}

/// Whether a word has a character behind its first that is not in lower case.
fn has_inner_capitals(word: &str) -> bool {
    for (at, character) in word.char_indices() {
        if at > 0 && !character.is_lowercase() {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use proc_macro2::Span;

    use super::*;
    use crate::document;

    fn noun_of(name: &str, documentation: &str) -> String {
        noun_beside(name, documentation, &[])
    }

    fn noun_beside(name: &str, documentation: &str, headings: &[&str]) -> String {
        let text = headings.iter().fold(String::new(), |text, heading| text + "# " + heading + "\n");
        noun(&Ident::new(name, Span::call_site()), documentation, &document::reader::read(&text).headings)
    }

    #[test]
    fn a_noun_is_written_as_in_the_documentation() {
        for (name, documentation, expected) in [
            ("JsonRpcError", " A JSON-RPC error.", "JSON-RPC error"),
            ("JsonRpcError", " The errors of JSON-RPC.\n\n Each JSON-RPC\n error has a code.", "JSON-RPC error"),
            ("WebSocketCloseCode", "WebSocket close codes.", "WebSocket close code"),
            ("GrpcStatus", " What a gRPC status means.", "gRPC status"),
            ("HttpStatus", " All HTTP statuses.", "HTTP status"),
            ("Http2Error", " An HTTP/2 error.", "HTTP/2 error"),
            ("NodeJsError", " A Node.js error", "Node.js error"),
            ("RedisError", " Redis errors. Each Redis error has a code.", "Redis error"),
        ] {
            assert_eq!(noun_of(name, documentation), expected, "{documentation}");
        }
    }

    #[test]
    fn the_capital_letter_of_a_sentence_is_not_the_nouns() {
        assert_eq!(noun_of("ExitCode", " Exit codes of the job runner."), "exit code");
        assert_eq!(noun_of("ExitCode", " # Codes\n\n Exit codes of the job runner"), "exit code");
        assert_eq!(noun_of("ExitCode", " What an Exit Code means."), "Exit Code");
    }

    #[test]
    fn each_word_is_written_as_in_the_documentation() {
        assert_eq!(noun_of("JsonRpcError", " The errors of JSON-RPC."), "JSON-RPC error");
        assert_eq!(noun_of("MqttReasonCode", " How an MQTT operation ended."), "MQTT reason code");
        assert_eq!(noun_of("WebSocketClose", " Why a WebSocket connection ended."), "WebSocket close");
    }

    #[test]
    fn words_that_only_the_headings_contain_are_written_as_there() {
        assert_eq!(noun_beside("JsonRpcError", "", &["JSON-RPC 2.0 Errors", "Server errors"]), "JSON-RPC error");
        assert_eq!(
            noun_beside("GrpcStatusCode", " How a call ended.", &["Calls", "gRPC status codes"]),
            "gRPC status code"
        );
        assert_eq!(noun_beside("HttpError", " An Http error.", &["HTTP errors"]), "Http error");
    }

    #[test]
    fn the_capital_letters_of_a_title_are_not_the_nouns() {
        for title in ["A List of Exit Codes", "All HTTP Exit Codes", "EXIT CODES"] {
            assert_eq!(noun_beside("ExitCode", "", &[title]), "exit code");
        }
        assert_eq!(noun_of("ExitCode", " Exit Codes of the Job Runner"), "exit code");
    }

    #[test]
    fn without_such_words_the_name_is_the_noun() {
        for documentation in ["", " How a job ends.", " See [`JsonRpcError`].", " An XJSON-RPC `Error`"] {
            assert_eq!(noun_of("JsonRpcError", documentation), "json rpc error", "{documentation}");
        }
    }

    #[test]
    fn a_name_without_words_is_a_code() {
        assert_eq!(noun_of("__", "__ A code."), "code");
        assert_eq!(noun_of("Self_", ""), "self");
    }
}
