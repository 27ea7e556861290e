//! Makes Rust identifiers from the names and headers of a sheet.
//!
//! `Non-Authoritative Information`, `PARSE_ERROR` and `ParseError` are split into words by script, case and
//! punctuation, and joined again: `NonAuthoritativeInformation`, `ParseError`, `parse_error`.

use std::panic::catch_unwind;

use proc_macro2::{Ident, Span};

use crate::order::first_ones;
use crate::strings::{Characters, replaced};

/// Why a text makes no identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It has neither letters nor digits.
    Empty,
    /// It would start with this character.
    Start(char),
    /// It would be a keyword.
    Keyword,
}

/// The variant for a name: `I'm a teapot` makes `ImATeapot`.
pub fn variant(name: &str) -> Result<String, Unfit> {
    fit(&in_camel_case(name))
}

/// The variant that a template makes from a code: `23505` with an `E` before it makes `E23505`.
///
/// A code of letters and digits stays as it is, so that codes that differ in case make different variants. Any other
/// code is split into words.
pub fn from_template(before: &str, code: &str, behind: &str) -> Result<String, Unfit> {
    let mut is_one_word = true;
    for character in code.chars() {
        is_one_word &= is_part(character);
    }
    let middle = if is_one_word { code.to_owned() } else { in_camel_case(code) };
    if middle.is_empty() { Err(Unfit::Empty) } else { fit(&format!("{before}{middle}{behind}")) }
}

/// The method for a header: `HTTP Version` makes `http_version`, `Cacheable?` makes `is_cacheable`.
pub fn method(header: &str) -> Result<String, Unfit> {
    let mut joined = String::new();
    for word in &words(header) {
        joined += if joined.is_empty() { "" } else { "_" };
        joined += word;
    }
    joined = joined.to_lowercase();
    if is_question(header) && !joined.is_empty() && joined != "is" && !joined.starts_with("is_") {
        joined = format!("is_{joined}");
    }
    match fit(&joined) {
        // A keyword makes a raw identifier, `r#type`, except for those that cannot be raw.
        Err(Unfit::Keyword) if !["self", "Self", "super", "crate"].contains(&joined.as_str()) => Ok(joined),
        method => method,
    }
}

/// The ends of a question.
pub const QUESTION_MARKS: Characters = |character| matches!(character, '?' | '\u{ff1f}');

/// Whether a header asks a question that rows answer with yes or no.
pub fn is_question(header: &str) -> bool {
    header.ends_with(QUESTION_MARKS)
}

/// The text as an identifier, if it is one without a change.
pub fn exact(text: &str) -> Result<String, Unfit> {
    for character in text.chars() {
        if !is_part(character) && character != '_' {
            return Err(Unfit::Start(character));
        }
    }
    fit(text)
}

/// An identifier as a token; a keyword becomes a raw identifier.
pub fn ident(text: &str) -> Ident {
    if is_keyword(text) { Ident::new_raw(text, Span::call_site()) } else { Ident::new(text, Span::call_site()) }
}

fn fit(text: &str) -> Result<String, Unfit> {
    let Some(first) = text.chars().next() else { return Err(Unfit::Empty) };
    if is_keyword(text) || text == "_" {
        return Err(Unfit::Keyword);
    }
    normalized(text).ok_or(Unfit::Start(first))
}

/// The identifier as the compiler spells it, in Unicode's normal form C; `None` if the text is not an identifier.
///
/// The compiler knows what an identifier is in every script. It panics on an invalid one, but its hook prints nothing.
/// ASCII text, which is the usual case, is checked here.
fn normalized(text: &str) -> Option<String> {
    if text.is_ascii() {
        let starts = text.starts_with('_') || text.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
        return starts.then(|| text.to_owned());
    }
    catch_unwind(|| Ident::new(text, Span::call_site()).to_string()).ok()
}

/// Splits a text into words: at characters that an identifier cannot contain, at `_`, and at a change of case, but not
/// at apostrophes.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    // The letter before, not a mark on it.
    let mut before = ' ';
    let text = replaced(text, &["'", "\u{2019}"], "");
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        let is_part = is_part(character);
        let after = rest.clone().next().unwrap_or(' ');
        let turns_up = character.is_uppercase()
            && (before.is_lowercase() || (after.is_lowercase() && (before.is_uppercase() || before.is_numeric())));
        if (turns_up || !is_part) && !word.is_empty() {
            words.push(word);
            word = String::new();
        }
        if !is_part {
            before = ' ';
            continue;
        }
        word.push(character);
        if character.is_alphanumeric() {
            before = character;
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// The words of a text, each with a capital letter at its start, without anything between them.
fn in_camel_case(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    for word in &words(text) {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            for capital in first.to_uppercase() {
                joined.push(capital);
            }
        }
        joined += &letters.as_str().to_lowercase();
    }
    joined
}

/// Whether a character may be inside a word of an identifier. `_` does not count.
fn is_part(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_alphanumeric();
    }
    // Joiners and variation selectors are allowed in identifiers, but are invisible.
    if matches!(u32::from(character), 0x200c | 0x200d | 0xfe00..=0xfe0f | 0xe0100..=0xe01ef) {
        return false;
    }
    // `escape_debug` escapes combining marks. It also escapes control characters, which are excluded below.
    let likely = character.is_alphanumeric() || (character.escape_debug().len() > 1 && !character.is_whitespace());
    likely && normalized(&format!("a{character}")).is_some()
}

fn is_keyword(text: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
        "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
        "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct",
        "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
        "yield",
    ];
    let before = first_ones(KEYWORDS.len(), &|index| KEYWORDS[index] < text);
    KEYWORDS.get(before) == Some(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_make_variants() {
        for (name, expected) in [
            ("Non-Authoritative Information", "NonAuthoritativeInformation"),
            ("I'm a teapot", "ImATeapot"),
            ("I\u{2019}m a teapot", "ImATeapot"),
            ("PARSE_ERROR", "ParseError"),
            ("ParseError", "ParseError"),
            ("parseError", "ParseError"),
            ("Parse error", "ParseError"),
            ("parse-error", "ParseError"),
            ("OK", "Ok"),
            ("unused", "Unused"),
            ("HTTP_1_1_REQUIRED", "Http11Required"),
            ("HTTPVersion", "HttpVersion"),
            ("URI Too Long", "UriTooLong"),
            ("SHA256Mismatch", "Sha256Mismatch"),
            ("알 수 없는 메서드", "알수없는메서드"),
            ("エラー１（致命的）", "エラー１致命的"),
            ("ошибка сети", "ОшибкаСети"),
            ("⚠️ Warning 🎉", "Warning"),
            ("वर्चुअल", "वर्चुअल"),
            ("Re\u{301}sume\u{301}Error", "Re\u{301}sume\u{301}Error"),
            ("m² / x½", "MX"),
            ("a\u{a0}b", "AB"),
        ] {
            assert_eq!(variant(name).as_deref(), Ok(expected), "{name}");
        }
    }

    #[test]
    fn names_that_make_none_say_why() {
        assert_eq!(variant("---"), Err(Unfit::Empty));
        assert_eq!(variant(""), Err(Unfit::Empty));
        assert_eq!(variant("2FA required"), Err(Unfit::Start('2')));
        assert_eq!(variant("self"), Err(Unfit::Keyword));
    }

    #[test]
    fn templates_make_variants_of_codes() {
        let of = |code: &str| from_template("E", code, "");
        for (code, expected) in [
            ("23505", "E23505"),
            ("08P01", "E08P01"),
            ("abc", "Eabc"),
            ("ABC", "EABC"),
            ("user.not_found", "EUserNotFound"),
        ] {
            assert_eq!(of(code).as_deref(), Ok(expected), "{code}");
        }
        assert_eq!(of("***"), Err(Unfit::Empty));
        assert_eq!(from_template("", "23505", "Error"), Err(Unfit::Start('2')));
        assert_eq!(from_template("", "self", "Error").as_deref(), Ok("selfError"));
    }

    #[test]
    fn headers_make_methods() {
        for (header, expected) in [
            ("HTTP Version", "http_version"),
            ("Cacheable?", "is_cacheable"),
            ("Is cacheable?", "is_cacheable"),
            ("Type", "type"),
            ("제목", "제목"),
            ("Since (version)", "since_version"),
        ] {
            assert_eq!(method(header).as_deref(), Ok(expected), "{header}");
        }
        assert_eq!(method("#"), Err(Unfit::Empty));
        assert_eq!(method("?"), Err(Unfit::Empty));
        assert_eq!(method("3D"), Err(Unfit::Start('3')));
        assert_eq!(method("Self"), Err(Unfit::Keyword));
    }

    #[test]
    fn a_given_identifier_is_taken_as_it_is() {
        assert_eq!(exact("HTTP_OK").as_deref(), Ok("HTTP_OK"));
        assert_eq!(exact("_2fa").as_deref(), Ok("_2fa"));
        assert_eq!(exact("Not Found"), Err(Unfit::Start(' ')));
        assert_eq!(exact("NOT_FOUND!"), Err(Unfit::Start('!')));
        assert_eq!(exact("type"), Err(Unfit::Keyword));
        assert_eq!(exact("_"), Err(Unfit::Keyword));
        assert_eq!(exact("9x"), Err(Unfit::Start('9')));
    }

    #[test]
    fn every_word_of_the_language_makes_a_raw_identifier() {
        assert_eq!(ident("type").to_string(), "r#type");
        assert_eq!(ident("yield").to_string(), "r#yield");
        assert_eq!(ident("types").to_string(), "types");
    }
}
