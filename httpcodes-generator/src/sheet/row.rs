//! Reads one row: each cell according to the kind of its column.
//!
//! The input is a row of the document. The output is a [`Row`] if a variant can be made from it, even if other cells have
//! faults: one bad cell does not remove the variant.

use crate::document::contents::{Cell, TableRow};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::sheet::contents::{Alias, Columns, Naming, Places, Row};
use crate::sheet::identifiers::{self, Unfit};
use crate::sheet::items::{COMMA, items};
use crate::sheet::kind::{Kind, Value};
use crate::sheet::naming::{self, FROM_CODES, MISSING, UNFIT};
use crate::source::Extent;
use crate::strings::{Characters, DASH};

/// Reads a row of `text`, except for the value of its code. `code` is the code as written in the sheet, if the row has
/// a code. `is_whole` tells whether it has the cells that it must have. `section` is the heading above its table.
pub fn read(
    row: &TableRow,
    columns: &Columns,
    code: Option<&str>,
    is_whole: bool,
    section: &str,
    text: &str,
    faults: &Faults,
) -> Option<Row> {
    let code_cell = &row.cells[columns.code];
    let name_cell = columns.name.map(|name| &row.cells[name]);
    let given = match columns.position(Kind::Variant) {
        Some(column) if !row.cells[column].text.bare.is_empty() => Some(&row.cells[column]),
        _ => None,
    };
    let name = name_cell.unwrap_or(code_cell);
    let variant = match (&columns.naming, given) {
        (Naming::Names, given) if name.text.bare.is_empty() || (given.is_none() && is_placeholder(&name.text.bare)) => {
            faults.add(without_name(row, name));
            None
        }
        // If the text is not an identifier, the one that the help suggests is meant.
        (_, Some(given)) => match faults.ok(given_variant(given)) {
            None => identifiers::variant(&given.text.bare).ok(),
            variant => variant,
        },
        (Naming::Names, None) => faults.ok(derived_variant(name)),
        (naming, None) => match code {
            Some(code) => faults.ok(naming::variant(naming, code, code_cell)),
            // The cell has a fault already.
            None => naming::variant(naming, &code_cell.text.bare, code_cell).ok(),
        },
    };
    let mut values = Vec::with_capacity(columns.all.len());
    let mut aliases = Vec::new();
    for (place, column) in columns.all.iter().enumerate() {
        let cell = &row.cells[place];
        if column.kind == Kind::Aliases {
            aliases = read_aliases(cell, text, faults);
        }
        values.push(match &column.typed {
            Some(typed) => Value::of_type(typed, cell, row, is_whole, text, faults),
            None => column.kind.value(cell, &column.header, row, faults),
        });
    }
    Some(Row {
        code: code.unwrap_or(&code_cell.text.bare).to_owned(),
        name: name_cell.map(|name| name.text.bare.clone()),
        variant: variant?,
        aliases,
        values,
        section: section.to_owned(),
        repeats: Vec::new(),
        places: Places {
            code: code_cell.extent,
            name: name.extent,
            variant: given.unwrap_or(if columns.naming == Naming::Names { name } else { code_cell }).extent,
        },
    })
}

fn without_name(row: &TableRow, name: &Cell) -> Fault {
    let label = if name.text.bare.is_empty() { "the name is missing" } else { "a placeholder, not a name" };
    Fault::sheet("the row has no name", row.place_of(name), label)
        .one_of(MISSING)
        .help("if rows may have no name, make the variants from the codes: `variant = \"E{code}\"`")
        .help("to leave out the row, write its code in the argument `skip`: `skip(\"…\")`")
        .help("to keep the row, write its name: the variant is named after it")
}

/// Whether all cells of a row are empty or contain a placeholder: such a row only separates others.
pub fn is_spacer(row: &TableRow) -> bool {
    for cell in &row.cells {
        if !cell.text.bare.is_empty() && !is_placeholder(&cell.text.bare) {
            return false;
        }
    }
    true
}

/// Whether a text in place of a name means that there is none. Words such as `None`, `Null`, `Unknown` and `Reserved` are
/// names of codes in many tables, and `TODO` is one of a state.
fn is_placeholder(text: &str) -> bool {
    let is_sign: Characters = |character| DASH(character) || matches!(character, '?' | '.' | '\u{2026}');
    let is_bracket: Characters = |character| matches!(character, '(' | ')' | '[' | ']' | '<' | '>');
    let text = text.trim_matches(is_bracket);
    ["n/a", "n.a.", "tbd", "tba"].contains(&text.to_ascii_lowercase().as_str())
        || (!text.is_empty() && text.trim_matches(is_sign).is_empty())
}

fn given_variant(cell: &Cell) -> Result<String, Fault> {
    let text = cell.text.bare.as_str();
    if text.starts_with("__") {
        let fault = Fault::sheet(format!("a variant cannot be named `{text}`"), cell.extent, "this name is reserved");
        return Err(fault.help(
            "names that start with two underscores are reserved for the generated code; choose another identifier",
        ));
    }
    identifiers::exact(text).map_err(|unfit| {
        let why = match unfit {
            Unfit::Keyword => "it is a Rust keyword",
            Unfit::Empty | Unfit::Start(_) => {
                "an identifier consists of letters, digits and `_`, and cannot start with a digit"
            }
        };
        let fault =
            Fault::sheet(format!("`{text}` is not a valid identifier"), cell.extent, "not a valid variant name");
        match identifiers::variant(text) {
            Ok(near) => fault.help(format!("{why}; try `{near}`")),
            Err(_) => fault.help(why),
        }
    })
}

/// The least number of characters of a name that is read as a sentence.
const TOO_LONG: usize = 100;

fn is_long(text: &str) -> bool {
    text.len() >= TOO_LONG && text.chars().count() >= TOO_LONG
}

/// The first sentence or clause of a text.
fn first_clause(text: &str) -> &str {
    const ENDS: [&str; 14] =
        [". ", ": ", "; ", " (", " - ", " \u{2013} ", " \u{2014} ", ", ", "。", "：", "；", "（", "，", "、"];
    let mut end = text.len();
    for separator in &ENDS {
        if let Some(at) = text.find(*separator) {
            end = at.min(end);
        }
    }
    &text[..end]
}

fn derived_variant(name: &Cell) -> Result<String, Fault> {
    let text = name.text.bare.as_str();
    let said = if is_long(text) { first_clause(text) } else { text };
    if is_long(said) {
        let message = format!("the name has {} characters", text.chars().count());
        return Err(unfit_name(Fault::sheet(message, name.extent, "too long for an identifier")));
    }
    identifiers::variant(said).map_err(|unfit| {
        let why = match unfit {
            Unfit::Empty => "it contains no letter or digit".to_owned(),
            Unfit::Start(first) => format!("an identifier cannot start with `{first}`"),
            Unfit::Keyword => "`Self` is a Rust keyword".to_owned(),
        };
        let message = format!("the name `{text}` cannot be used as an identifier");
        unfit_name(Fault::sheet(message, name.extent, &why))
    })
}

fn unfit_name(fault: Fault) -> Fault {
    fault.one_of(UNFIT).help(FROM_CODES).help(CHANGE)
}

/// What to do about a name that cannot be used as an identifier.
const CHANGE: &str = "if names must be identifiers, use another column for the names, `name = \"…\"`, change the name, or write an identifier into a column `Variant`";

fn read_aliases(cell: &Cell, text: &str, faults: &Faults) -> Vec<Alias> {
    if cell.text.bare.is_empty() {
        return Vec::new();
    }
    let mut aliases = Vec::new();
    for &(name, extent) in &items(&cell.text.bare, cell.extent, COMMA, text) {
        if let Some(alias) = faults.ok(alias(name, extent)) {
            aliases.push(alias);
        }
    }
    aliases
}

fn alias(name: &str, extent: Extent) -> Result<Alias, Fault> {
    if name.is_empty() {
        let fault = Fault::sheet("the alias is empty", extent, "this cell has an extra comma");
        return Err(fault.help("separate aliases with a single comma"));
    }
    match identifiers::variant(name) {
        Err(Unfit::Empty) => {
            let message = format!("the alias `{name}` contains no letter or digit");
            let fault = Fault::sheet(message, extent, "not a valid alias");
            Err(fault.help("if the row has no other name, leave the cell empty"))
        }
        // `2FA required` cannot name a constant, but it can be parsed.
        constant => Ok(Alias { name: name.to_owned(), constant: constant.ok(), extent }),
    }
}

#[cfg(test)]
mod tests {
    use crate::document;
    use crate::fault::collector::Faults;
    use crate::input::{arguments, repr::Repr};
    use crate::sheet;

    #[test]
    fn an_alias_is_found_where_it_stands_behind_those_before_it() {
        let text = "| Code | Name | Also Known As |\n| ---: | --- | --- |\n| 1 | One | ab, b, &#97; c, d |\n";
        let faults = Faults::default();
        let arguments = arguments::parse("\"sheet.md\"".parse().unwrap(), &faults).unwrap();
        let document = document::reader::read(text);
        let sheet = sheet::reader::read(&document, text, &arguments, Repr::DEFAULT, &faults).unwrap();
        assert!(faults.into_vec().is_empty());
        let aliases = sheet.rows[0].aliases.iter();
        let places: Vec<(&str, usize)> =
            aliases.map(|alias| (alias.extent.in_text(text), alias.extent.start)).collect();
        let cell = text.find("ab, b").unwrap();
        assert_eq!(
            places,
            [("ab", cell), ("b", cell + 4), ("ab, b, &#97; c, d", cell), ("d", text.rfind('d').unwrap())]
        );
    }
}
