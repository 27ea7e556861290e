//! Properties of every row of every sheet.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use httpcodes::Sheet;

/// Checks a row completely: its variant, its code, and what `Display` prints.
#[track_caller]
pub(crate) fn assert_row<Sheet, Code>(variant: Sheet, code: Code, printed: &str)
where
    Sheet: Copy + Debug + Display + PartialEq + PartialEq<Code> + FromStr + TryFrom<Code>,
    Code: Copy + Debug + Display + PartialEq + From<Sheet>,
{
    assert_eq!(Code::from(variant), code, "its code");
    assert_eq!(variant, code, "compared with its code");
    assert_eq!(Sheet::try_from(code).ok(), Some(variant), "from its code");
    assert_eq!(variant.to_string(), printed, "printed");
    let (written, name) = printed.split_once(' ').expect("a code and a name are printed");
    let texts = [
        printed.to_owned(),
        written.to_owned(),
        name.to_owned(),
        name.to_ascii_uppercase(),
        name.to_ascii_lowercase(),
        code.to_string(),
        format!("{code} {name}"),
        format!("{variant:?}"),
    ];
    for text in texts {
        assert_eq!(text.parse().ok(), Some(variant), "parsed from {text:?}");
    }
}

/// Checks a row of text codes completely: its code, and what is parsed as it. `variant` is the only row with these
/// spellings in any case.
#[track_caller]
pub(crate) fn assert_text_row<S>(variant: S, code: &'static str)
where
    S: Sheet<Code = &'static str> + AsRef<str> + PartialEq<str> + PartialEq<&'static str>,
    S: for<'a> TryFrom<&'a str>,
    &'static str: From<S> + PartialEq<S>,
    str: PartialEq<S>,
{
    assert_exact_text_row(variant, code);
    let cases = |text: &str| [text.to_owned(), text.to_ascii_uppercase(), text.to_ascii_lowercase()];
    let names = [code.to_owned(), format!("{variant:?}"), variant.to_string()];
    let names = names.into_iter().chain(variant.also_known_as().iter().map(|&alias| alias.to_owned()));
    for text in names.flat_map(|name| cases(&name)) {
        assert_eq!(text.parse().ok(), Some(variant), "parsed from {text:?}");
    }
    for text in cases(code).into_iter().filter(|text| text != code) {
        assert_eq!(S::from_code(&text), None, "{text:?} is no code");
    }
    for text in [format!("{code} "), format!(" {code}"), format!("{code} {code}x"), format!("{code}\u{200b}")] {
        assert!(text.parse::<S>().is_err(), "parsed from {text:?}");
    }
}

/// Checks the code of a row of text codes, and what is parsed as it although other rows have the same spellings in
/// another case.
#[track_caller]
pub(crate) fn assert_exact_text_row<S>(variant: S, code: &'static str)
where
    S: Sheet<Code = &'static str> + AsRef<str> + PartialEq<str> + PartialEq<&'static str>,
    S: for<'a> TryFrom<&'a str>,
    &'static str: From<S> + PartialEq<S>,
    str: PartialEq<S>,
{
    assert_eq!((variant.as_str(), variant.code(), variant.as_ref(), <&str>::from(variant)), (code, code, code, code));
    for (text, is_its) in [(code, true), ("other", false)] {
        let compared = [variant == text, variant == *text, text == variant, *text == variant];
        assert_eq!(compared, [is_its; 4], "compared with {text:?}");
    }
    assert_eq!(S::from_code(code), Some(variant), "from its code");
    let printed = variant.to_string();
    let has_name = <str as PartialEq>::ne(variant.name(), code);
    let expected = if has_name { format!("{code} {}", variant.name()) } else { code.to_owned() };
    assert_eq!(printed, expected, "printed");
    for text in [code, &printed] {
        assert_eq!(text.parse().ok(), Some(variant), "parsed from {text:?}");
        assert_eq!(S::try_from(text).ok(), Some(variant), "converted from {text:?}");
    }
}
