//! Random names, each with the identifier that it must make.

use proptest::prelude::*;
use proptest::sample::select;

use crate::characters::folded;

/// A name and its identifier.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) identifier: String,
}

/// Words in several scripts, and their form in an identifier.
const WORDS: &[(&str, &str)] = &[
    ("알수", "알수"),
    ("없음", "없음"),
    ("错误", "错误"),
    ("エラー", "エラー"),
    ("ошибка", "Ошибка"),
    ("СЕТЬ", "Сеть"),
    ("σφάλμα", "Σφάλμα"),
    ("état", "État"),
    ("straße", "Straße"),
    ("שגיאה", "שגיאה"),
    ("خطأ", "خطأ"),
    ("वर्चुअल", "वर्चुअल"),
    ("ไม่พบ", "ไม่พบ"),
    ("don't", "Dont"),
    ("l\u{2019}été", "Lété"),
    ("notFound", "NotFound"),
    ("HTTPVersion", "HttpVersion"),
    ("x1", "X1"),
];

/// Characters between two words that are not part of an identifier.
const BETWEEN: &[&str] = &[
    " ",
    "-",
    "_",
    "  ",
    " / ",
    "&",
    ".",
    " \u{2014} ",
    " 🎉 ",
    "\u{a0}",
    " | ",
    "`",
    "*",
    "**",
    "<",
    ">",
    "\\",
    "\"",
    "\"#",
    "*/",
    "\u{200b}",
    "\u{202e}",
    "\u{1}",
    "\t",
    "\n",
    "~~",
    "[",
    "](",
    ")",
    ":",
    "#",
    "%",
    "²",
];

fn word() -> impl Strategy<Value = (String, String)> {
    let small = "[a-z]{1,6}".prop_map(|word| (word.clone(), capitalized(&word)));
    let large = "[A-Z]{2,5}".prop_map(|word| (word.clone(), capitalized(&word.to_ascii_lowercase())));
    let known = select(WORDS).prop_map(|(word, identifier)| (word.to_owned(), identifier.to_owned()));
    prop_oneof![3 => small, 1 => large, 3 => known]
}

fn capitalized(word: &str) -> String {
    word[..1].to_ascii_uppercase() + &word[1..]
}

/// A name of one to three words, possibly with a number, and with punctuation around and between them.
pub(crate) fn name() -> impl Strategy<Value = Name> {
    let further = (select(BETWEEN), prop_oneof![4 => word(), 1 => "[0-9]{1,3}".prop_map(|word| (word.clone(), word))]);
    let around =
        (select(&["", "", "(", "\u{26a0}\u{fe0f} ", "\"", "\\", "*"][..]), select(&["", "", "!", ")", " 🎉"][..]));
    let words = (word(), prop::collection::vec(further, 0..3), around);
    let name = words.prop_map(|((first, mut identifier), further, (before, after))| {
        let mut text = before.to_owned() + &first;
        for (between, (word, part)) in further {
            text += between;
            text += &word;
            identifier += &part;
        }
        Name { text: folded(&(text + after)), identifier }
    });
    name.prop_filter("no variant can be called so", |name| name.identifier != "Self")
}

/// An alias. It contains no comma, which would make two of it. Some start with a digit and make no constant.
pub(crate) fn alias() -> impl Strategy<Value = (String, Option<String>)> {
    (name(), prop::bool::weighted(0.1)).prop_map(|(Name { text, identifier }, is_numbered)| {
        if is_numbered { (format!("2fa {text}"), None) } else { (text, Some(identifier)) }
    })
}

/// An identifier for the column `Variant`.
pub(crate) fn identifier() -> impl Strategy<Value = String> {
    let identifier =
        prop_oneof!["[A-Z][A-Za-z0-9]{1,8}", "[A-Z]{2,6}_[A-Z]{2,6}", "_[a-z0-9]{3,5}", Just("없음_2".to_owned())];
    identifier.prop_filter("words of the language", |identifier| !["ALL", "Self"].contains(&identifier.as_str()))
}

/// A text code and the identifier that it makes.
#[derive(Clone, Debug)]
pub(crate) struct Code {
    pub(crate) text: String,
    pub(crate) identifier: String,
    /// Whether it consists of letters and digits, which a template leaves as they are.
    is_plain: bool,
}

impl Code {
    /// The identifier that a template makes of it.
    pub(crate) fn in_template(&self, before: &str, behind: &str) -> String {
        let code = if self.is_plain { &self.text } else { &self.identifier };
        format!("{before}{code}{behind}")
    }
}

/// A text code in one of the styles of APIs, or any name. Some differ from others only in case.
pub(crate) fn code() -> impl Strategy<Value = Code> {
    let styled = (
        prop::collection::vec(
            prop_oneof![2 => "[a-z]{2,5}", 1 => select(&["ab", "cd"][..]).prop_map(String::from)],
            1..4,
        ),
        select(&["_", "-", ".", ":", "/", " ", "", "::"][..]),
        any::<bool>(),
    );
    let styled = styled.prop_map(|(words, separator, is_upper)| {
        let (text, identifier) =
            (words.join(separator), words.iter().map(|word| capitalized(word)).collect::<String>());
        let identifier = if separator.is_empty() { capitalized(&text) } else { identifier };
        Code {
            is_plain: words.len() == 1 || separator.is_empty(),
            text: if is_upper { text.to_ascii_uppercase() } else { text },
            identifier,
        }
    });
    let numbered = ("[A-Z]{1,4}", "[0-9]{1,5}", select(&["", "-", "_"][..])).prop_map(|(prefix, digits, separator)| {
        let identifier = capitalized(&prefix.to_ascii_lowercase()) + &digits;
        Code { text: format!("{prefix}{separator}{digits}"), identifier, is_plain: separator.is_empty() }
    });
    let digits = "[0-9]{1,5}".prop_map(|digits| Code { text: digits.clone(), identifier: digits, is_plain: true });
    let short = select(&["a", "A", "aB", "Ab", "ab", "AB"][..]);
    let short = short.prop_map(|text| {
        let identifier = if text == "aB" { "AB".to_owned() } else { capitalized(&text.to_ascii_lowercase()) };
        Code { text: text.to_owned(), identifier, is_plain: true }
    });
    // A code with an invisible character is a fault.
    let any = name().prop_map(|name| Name { text: name.text.replace(['\u{200b}', '\u{202e}', '\u{1}'], "-"), ..name });
    let any = any.prop_filter("it is not clear whether a template leaves it as it is", |name| {
        name.text.is_ascii() || name.text.contains(' ')
    });
    let any = any.prop_map(|Name { text, identifier }| {
        let is_plain = text.chars().all(|character| character.is_ascii_alphanumeric());
        Code { text, identifier, is_plain }
    });
    prop_oneof![3 => styled, 2 => numbered, 1 => digits, 1 => short, 2 => any]
        .prop_filter("no variant can be called so", |code| code.identifier != "Self")
}
