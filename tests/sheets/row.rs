//! Properties of every row of every sheet.

use std::fmt::{Debug, Display};
use std::str::FromStr;

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
