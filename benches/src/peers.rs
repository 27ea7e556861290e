//! The source code that a user would write or derive without `httpcodes`, made from the same rows.
//!
//! `build.rs` includes this file too.

use std::fmt::Write as _;

use crate::rows::Row;

/// What an enum derives in addition to the standard traits, and the attributes of its variants.
#[derive(Clone, Copy, Debug)]
pub struct Derived<'a> {
    /// The enum's name.
    pub name: &'a str,
    /// The integer type of the codes.
    pub repr: &'a str,
    /// The derive macros, by path.
    pub derives: &'a [&'a str],
    /// What `strum` prints.
    pub printed: Printed,
    /// Whether each variant has the meaning of its row as documentation, like the variants of a sheet.
    pub is_documented: bool,
}

/// What `strum` prints, and parses, for a variant.
#[derive(Clone, Copy, Debug)]
pub enum Printed {
    /// `strum` is not among the derives.
    Nothing,
    /// `Not Found`, parsed in any ASCII case.
    Name,
    /// `NOT_FOUND`, parsed as it is.
    ExactName,
    /// `404 Not Found`.
    CodeAndName,
    /// `404 Not Found`, and `Not Found` as the message.
    CodeAndNameWithMessage,
}

/// The enum of the rows, with the derives.
#[must_use]
pub fn derived(rows: &[Row], derived: Derived<'_>) -> String {
    let Derived { name, repr, derives, printed, is_documented } = derived;
    let mut source = format!(
        "/// One of the codes.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, {})]\n#[repr({repr})]\n",
        derives.join(", ")
    );
    if matches!(printed, Printed::Name) {
        source.push_str("#[strum(ascii_case_insensitive)]\n");
    }
    let _ = writeln!(source, "pub enum {name} {{");
    for row in rows {
        if is_documented {
            let _ = writeln!(source, "    #[doc = {:?}]", row.meaning);
        }
        let _ = match printed {
            Printed::Nothing => Ok(()),
            Printed::Name | Printed::ExactName => writeln!(source, "    #[strum(to_string = {:?})]", row.name),
            Printed::CodeAndName => writeln!(source, "    #[strum(to_string = \"{} {}\")]", row.code, row.name),
            Printed::CodeAndNameWithMessage => {
                writeln!(source, "    #[strum(to_string = \"{0} {1}\", message = {1:?})]", row.code, row.name)
            }
        };
        let _ = writeln!(source, "    {} = {},", row.variant, row.code);
    }
    source.push_str("}\n");
    source
}

/// `pub fn function(code: repr) -> Option<result>`, one `match` over all codes.
pub fn match_of_codes(
    rows: &[Row],
    function: &str,
    repr: &str,
    result: &str,
    value: impl Fn(&Row) -> String,
) -> String {
    let mut source = format!("pub fn {function}(code: {repr}) -> Option<{result}> {{\n    match code {{\n");
    for row in rows {
        let _ = writeln!(source, "        {} => Some({}),", row.code, value(row));
    }
    source.push_str("        _ => None,\n    }\n}\n");
    source
}

/// `pub fn function(code: &str) -> Option<result>`, one `match` over all names.
pub fn match_of_texts(rows: &[Row], function: &str, result: &str, value: impl Fn(&Row) -> String) -> String {
    let mut source = format!("pub fn {function}(code: &str) -> Option<{result}> {{\n    match code {{\n");
    for row in rows {
        let _ = writeln!(source, "        {:?} => Some({}),", row.name, value(row));
    }
    source.push_str("        _ => None,\n    }\n}\n");
    source
}

/// `pub fn function(code: name) -> result`, one `match` over all variants.
pub fn match_of_variants(
    rows: &[Row],
    function: &str,
    name: &str,
    result: &str,
    value: impl Fn(&Row) -> String,
) -> String {
    let mut source = format!("pub fn {function}(code: {name}) -> {result} {{\n    match code {{\n");
    for row in rows {
        let _ = writeln!(source, "        {name}::{} => {},", row.variant, value(row));
    }
    source.push_str("    }\n}\n");
    source
}
