//! Reads one row: what its cells say, as the kinds of their columns have it.
//!
//! In comes a row of the document, out goes a [`Row`] if a variant can be made of it, even if other cells have faults: one
//! bad cell does not take the variant with it.

use crate::document::contents::{Cell, TableRow};
use crate::document::source::Extent;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::sheet::contents::{Alias, Columns, Places, Row};
use crate::sheet::identifiers::{self, Unfit};
use crate::sheet::kind::Kind;

/// How many aliases of a cell may be hidden by markup before no more are looked for in the source.
const MOST_HIDDEN: usize = 16;

/// Reads a row of `text`, except for the value of its code. `section` is the heading above its table.
pub fn read(row: &TableRow, columns: &Columns, section: &str, text: &str, faults: &Faults) -> Option<Row> {
    let (code, name) = (&row.cells[columns.code], &row.cells[columns.name]);
    let given = columns.position(Kind::Variant).map(|column| &row.cells[column]);
    let given = given.filter(|cell| !cell.text.bare.is_empty());
    let variant = faults.ok(variant(name, given, row));
    let mut values = Vec::with_capacity(columns.all.len());
    let mut aliases = Vec::new();
    for (column, cell) in columns.all.iter().zip(&row.cells) {
        if column.kind == Kind::Aliases {
            aliases = read_aliases(cell, text, faults);
        }
        values.push(column.kind.value(cell, row, faults));
    }
    Some(Row {
        code: code.text.bare.clone(),
        name: name.text.bare.clone(),
        variant: variant?,
        aliases,
        values,
        section: section.to_owned(),
        places: Places { code: code.extent, name: name.extent, variant: given.unwrap_or(name).extent },
    })
}

/// The variant's identifier: the one that is given, or one made of the name, which no row can do without.
fn variant(name: &Cell, given: Option<&Cell>, row: &TableRow) -> Result<String, Fault> {
    match given {
        _ if name.text.bare.is_empty() => {
            let fault = Fault::sheet("a row without a name", row.place_of(name), "no name here");
            Err(fault.help("write the row's name: its variant is named after it"))
        }
        Some(given) => given_variant(given),
        None => derived_variant(name),
    }
}

fn given_variant(cell: &Cell) -> Result<String, Fault> {
    let text = cell.text.bare.as_str();
    if text.starts_with("__") {
        let fault = Fault::sheet(format!("no variant can be named `{text}`"), cell.extent, "this one");
        return Err(fault.help("names that start with two underscores are the generated code's own"));
    }
    identifiers::exact(text).map_err(|unfit| {
        let why = match unfit {
            Unfit::Keyword => "it is a word of the language",
            Unfit::Empty | Unfit::Start(_) => "an identifier is letters, digits and `_`, and starts with no digit",
        };
        let fault = Fault::sheet(format!("`{text}` is not an identifier"), cell.extent, "not a variant's name");
        match identifiers::variant(text) {
            Ok(near) => fault.help(format!("{why}; `{near}` would do")),
            Err(_) => fault.help(why),
        }
    })
}

fn derived_variant(name: &Cell) -> Result<String, Fault> {
    let text = name.text.bare.as_str();
    identifiers::variant(text).map_err(|unfit| {
        let why = match unfit {
            Unfit::Empty => "it has no letter and no digit".to_owned(),
            Unfit::Start(first) => format!("an identifier cannot start with `{first}`"),
            Unfit::Keyword => "`Self` is a word of the language".to_owned(),
        };
        let message = format!("the name `{text}` makes no identifier");
        Fault::sheet(message, name.extent, "no variant can be named after this")
            .help(format!("{why}; change the name, or add a column `Variant` that says how the variant is called"))
    })
}

fn read_aliases(cell: &Cell, text: &str, faults: &Faults) -> Vec<Alias> {
    let mut aliases = Vec::new();
    if cell.text.bare.is_empty() {
        return aliases;
    }
    let source = cell.extent.in_text(text);
    let (mut after, mut hidden) = (0, 0);
    for name in cell.text.bare.split(',').map(str::trim) {
        // Where the name is in the cell, unless markup hides it.
        let is_sought = !name.is_empty() && hidden < MOST_HIDDEN;
        let extent = if let Some(at) = is_sought.then(|| source[after..].find(name)).flatten() {
            let start = after + at;
            after = start + name.len();
            Extent { start, end: after }.moved_by(cell.extent.start)
        } else {
            hidden += 1;
            cell.extent
        };
        aliases.extend(faults.ok(alias(name, extent)));
    }
    aliases
}

fn alias(name: &str, extent: Extent) -> Result<Alias, Fault> {
    if name.is_empty() {
        let fault = Fault::sheet("an alias without text", extent, "a comma too many");
        return Err(fault.help("aliases are separated by one comma each"));
    }
    match identifiers::variant(name) {
        Err(Unfit::Empty) => {
            let message = format!("the alias `{name}` makes no identifier");
            let fault = Fault::sheet(message, extent, "no constant can be named after this");
            Err(fault.help("leave the cell empty if the row has no other name"))
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
        let arguments = arguments::parse("\"sheet.md\"".parse().unwrap()).unwrap();
        let faults = Faults::default();
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
