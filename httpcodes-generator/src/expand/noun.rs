//! What people call a code of an enum: the enum's name in words, `exit code` for `ExitCode`.
//!
//! A Rust name does not show whether people write `JSON-RPC error` or `json rpc error`. The documentation of the enum
//! and the headings of its document do: words that they contain are written as they are there.

use std::iter::Peekable;
use std::str::CharIndices;

use proc_macro2::Ident;
use syn::ext::IdentExt;

use crate::document::contents::Heading;
use crate::sheet::identifiers::{self, Unfit};

/// How many words a name may have to be looked up in the documentation.
const MOST_WORDS: usize = 8;

/// The noun of an enum with that documentation, in a document with those headings.
pub fn noun(ident: &Ident, documentation: &str, headings: &[Heading]) -> String {
    let name = in_words(&ident.unraw().to_string());
    let words: Vec<&str> = name.split(' ').collect();
    if words.len() > MOST_WORDS {
        return name;
    }
    let mut noun: Vec<String> = Vec::new();
    let mut rest = &words[..];
    while let Some((first, others)) = rest.split_first() {
        // The longest run of words that is written anywhere.
        let run = |count: &usize| {
            let letters = rest[..*count].concat();
            let in_headings = || headings.iter().find_map(|heading| as_in_title(&letters, &heading.text));
            Some((as_in_text(&letters, documentation).or_else(in_headings)?, &rest[*count..]))
        };
        let (written, others) =
            (1..=rest.len()).rev().find_map(|count| run(&count)).unwrap_or(((*first).to_owned(), others));
        noun.push(written);
        rest = others;
    }
    noun.join(" ")
}

fn in_words(name: &str) -> String {
    match identifiers::method(name) {
        Ok(words) => words.replace('_', " "),
        // Such as `Crate` and `Self_`.
        Err(Unfit::Keyword) => name.trim_matches('_').to_lowercase(),
        Err(_) => "code".to_owned(),
    }
}

/// How a text writes one or more words. A capital letter at the start of a sentence does not count, so another place is
/// preferred.
fn as_in_text(letters: &str, text: &str) -> Option<String> {
    let mut at_start = None;
    for (found, is_start) in stretches(letters, text) {
        if !is_start {
            return Some(found);
        }
        at_start = at_start.or_else(|| Some(without_capitals(&found)));
    }
    at_start
}

/// How a title writes them. Its words may all start with capital letters or consist of them, which does not count.
fn as_in_title(letters: &str, title: &str) -> Option<String> {
    if !title.contains(char::is_lowercase) {
        return None;
    }
    stretches(letters, title).next().map(|(found, _)| without_capitals(&found))
}

/// The parts of a text that have those letters, and whether each is at the start of a sentence.
fn stretches(letters: &str, text: &str) -> impl Iterator<Item = (String, bool)> {
    let mut before = Before { character: ' ', is_start: true };
    text.char_indices().filter_map(move |(at, character)| {
        let Before { character: last, is_start } = before;
        before = before.then(character);
        // After other characters, it may be code.
        let can_be = last.is_whitespace() || "(\"'\u{201c}".contains(last);
        let found = can_be.then(|| stretch(letters, &text[at..])).flatten()?;
        Some((found.split_whitespace().collect::<Vec<_>>().join(" "), is_start))
    })
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
fn stretch<'a>(letters: &str, text: &'a str) -> Option<&'a str> {
    let mut letters = letters.chars().peekable();
    let mut characters = text.char_indices().peekable();
    while let Some(letter) = letters.next() {
        let (at, character) = characters.next()?;
        if !character.to_lowercase().eq([letter]) {
            return None;
        }
        if letters.peek().is_some() {
            skip_separator(text, at + character.len_utf8(), &mut characters);
            continue;
        }
        let end = at + character.len_utf8();
        let word = text[end..].split(|character: char| !character.is_alphanumeric()).next();
        return matches!(word, Some("" | "s" | "es")).then_some(&text[..end]);
    }
    None
}

/// Skips what may be between two letters of a noun: white space, or a single mark.
fn skip_separator(text: &str, from: usize, characters: &mut Peekable<CharIndices<'_>>) {
    let rest = &text[from..];
    let inside = rest.strip_prefix(['-', '/', '_', '.']).unwrap_or_else(|| rest.trim_start());
    let skipped = rest.len() - inside.len();
    while characters.next_if(|(at, _)| *at < from + skipped).is_some() {}
}

/// The noun without the capital letters that any word has at the start of a sentence or in a title.
fn without_capitals(noun: &str) -> String {
    let is_plain = |word: &str| word.chars().skip(1).all(char::is_lowercase);
    let words = noun.split(' ').map(|word| if is_plain(word) { word.to_lowercase() } else { word.to_owned() });
    words.collect::<Vec<_>>().join(" ")
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
