//! The sheet: the rows of the selected tables, every cell checked for what its column is for.
//!
//! In comes a [`Document`], out goes a [`Sheet`] with the sound rows, and all faults. What one row can be told alone is
//! [`super::row`]'s business; here rows are compared with each other.

use std::collections::HashMap;
use std::ops::Range;

use super::attribute::Attribute;
use super::code::{self, Repr};
use super::columns::{self, Columns};
use super::fault::Fault;
use super::inline::Text;
use super::markdown::{Document, Table};
use super::row;
use super::selection;
use super::stray;

/// A checked sheet: codes and identifiers are all different, and so are names, whatever their case.
pub(crate) struct Sheet {
    pub(crate) columns: Columns,
    /// The rows in the order of the file.
    pub(crate) rows: Vec<Entry>,
}

/// A checked row.
pub(crate) struct Entry {
    pub(crate) code: i128,
    /// The code as the sheet writes it.
    pub(crate) code_text: String,
    pub(crate) name: String,
    /// The variant's identifier.
    pub(crate) variant: String,
    pub(crate) aliases: Vec<Alias>,
    /// The texts of all cells, a column each.
    pub(crate) texts: Vec<Text>,
    /// The heading above.
    pub(crate) section: String,
    /// Where the code and the name stand.
    pub(crate) code_span: Range<usize>,
    pub(crate) name_span: Range<usize>,
}

/// Another name of a row.
pub(crate) struct Alias {
    pub(crate) name: String,
    /// The constant's identifier; `None` where the row has it already.
    pub(crate) constant: Option<String>,
    pub(crate) span: Range<usize>,
}

/// Reads the sheet. `None` where there is not even a header to go by.
pub(crate) fn read(
    document: &Document,
    text: &str,
    attribute: &Attribute,
    repr: Repr,
    faults: &mut Vec<Fault>,
) -> Option<Sheet> {
    let selection = match selection::select(document, text, attribute.section.as_ref()) {
        Ok(selection) => selection,
        Err(fault) => {
            faults.push(fault);
            return None;
        }
    };
    let strays = stray::faults(document, text, &selection, attribute);
    let Some(first) = selection.tables.first() else {
        if strays.is_empty() {
            faults.push(no_table(document, attribute));
        }
        faults.extend(strays);
        return None;
    };
    faults.extend(strays);
    let columns = columns::columns(&first.header, attribute, repr, faults)?;
    let mut register = Register::new(columns, repr);
    for table in &selection.tables {
        if let Some(fault) = other_header(first, table, attribute) {
            faults.push(fault);
            continue;
        }
        let section = selection::heading_above(document, table.span.start);
        for raw in &table.rows {
            let entry = row::read(raw, &register.sheet.columns, section, repr, faults);
            if let Some(entry) = entry {
                register.add(entry, faults);
            }
        }
        if table.rows.is_empty() {
            let fault =
                Fault::sheet("the table has no rows".to_owned(), table.header.span.clone(), "a header without rows");
            faults.push(fault.help("add a row below the delimiter row, or remove the table"));
        }
    }
    register.compare_names_with_codes(faults);
    Some(register.sheet)
}

fn no_table(document: &Document, attribute: &Attribute) -> Fault {
    let (what, line) = match &attribute.section {
        Some(section) => (format!("there is no table under the heading `{}`", section.value()), 1),
        None => ("there is no table in the sheet".to_owned(), 1),
    };
    let heading = attribute
        .section
        .as_ref()
        .and_then(|section| document.headings.iter().find(|heading| heading.text == section.value().trim()));
    let fault = match heading {
        Some(heading) => {
            Fault::sheet(what, heading.span.clone(), "no table from here to the next heading of this level")
        }
        None => Fault::file(what, line, 1),
    };
    fault
        .help("a table is a header row, a row of dashes and a row for each code:")
        .help("    | Code | Name      |")
        .help("    | ---: | --------- |")
        .help("    |  404 | Not Found |")
}

/// All tables of a sheet have the same header row.
fn other_header(first: &Table, table: &Table, attribute: &Attribute) -> Option<Fault> {
    let (ours, theirs) = (&first.header.cells, &table.header.cells);
    let index = (0..ours.len().max(theirs.len())).find(|index| {
        let header = |cells: &[super::markdown::Cell]| cells.get(*index).map(|cell| cell.text.bare.clone());
        header(ours) != header(theirs)
    })?;
    let place =
        |table: &Table| table.header.cells.get(index).map_or(table.header.span.clone(), |cell| cell.span.clone());
    let message = "the tables of the sheet have different header rows".to_owned();
    let fault = Fault::sheet(message, place(table), "the first difference").also(place(first), "the first table's");
    Some(match &attribute.section {
        Some(_) => fault.help("give both the same columns, or put one under another heading"),
        None => fault
            .help("if it is another table altogether, name the heading of the one that is meant: `section = \"…\"`"),
    })
}

/// What a name stands for: the row, what kind of name it is, and where it is.
#[derive(Clone)]
struct Claim {
    row: usize,
    what: &'static str,
    spelling: String,
    span: Range<usize>,
}

/// The rows so far, and what they lay claim to.
struct Register {
    sheet: Sheet,
    repr: Repr,
    codes: HashMap<i128, usize>,
    /// Names, aliases and identifiers in lower case: any of them parses to its row.
    names: HashMap<String, Claim>,
    /// Methods and constants that every alias constant has to differ from.
    associated: Vec<String>,
}

impl Register {
    fn new(columns: Columns, repr: Repr) -> Self {
        let mut associated = columns::reserved(repr);
        associated.extend(columns.all.iter().filter_map(|column| column.method.clone()));
        let sheet = Sheet { columns, rows: Vec::new() };
        Self { sheet, repr, codes: HashMap::new(), names: HashMap::new(), associated }
    }

    /// Adds a row, unless it lays claim to what another row has.
    fn add(&mut self, mut entry: Entry, faults: &mut Vec<Fault>) {
        if let Some(&first) = self.codes.get(&entry.code) {
            let fault = Fault::sheet(
                format!("code {} is used twice", entry.code_text),
                entry.code_span.clone(),
                "used again here",
            );
            let fault = fault.also(self.sheet.rows[first].code_span.clone(), "first used here");
            faults.push(fault.help("each code has one row; another name of it goes in the column `Also Known As`"));
            self.keep_as_alias(entry, first);
            return;
        }
        let row = self.sheet.rows.len();
        let aliases = std::mem::take(&mut entry.aliases);
        let name = self.claim(row, "name", &entry.name, &entry.name_span);
        let variant = self.claim(row, "variant", &entry.variant, &entry.name_span);
        if let Some(other) = name.or(variant) {
            faults.push(self.name_taken(&entry, &other));
            self.names.retain(|_, claim| claim.row != row);
            return;
        }
        let mut constants: Vec<String> = vec![entry.variant.clone()];
        for mut alias in aliases {
            alias.constant = alias.constant.filter(|constant| !constants.contains(constant));
            match self.alias_taken(row, &alias) {
                Some(fault) => faults.push(fault),
                None => {
                    constants.extend(alias.constant.clone());
                    entry.aliases.push(alias);
                }
            }
        }
        self.codes.insert(entry.code, row);
        self.sheet.rows.push(entry);
    }

    /// The second row of a code is a fault, but its variant stays usable, as a constant.
    fn keep_as_alias(&mut self, entry: Entry, first: usize) {
        if self.claim(first, "variant", &entry.variant, &entry.name_span).is_none() {
            let taken = |alias: &Alias| alias.constant.as_ref() == Some(&entry.variant);
            let first = &mut self.sheet.rows[first];
            let constant = Some(entry.variant.clone());
            let constant = constant.filter(|constant| *constant != first.variant && !first.aliases.iter().any(taken));
            first.aliases.push(Alias { name: entry.name, constant, span: entry.name_span });
        }
    }

    /// Lays claim to a name, or tells who has it.
    fn claim(&mut self, row: usize, what: &'static str, name: &str, span: &Range<usize>) -> Option<Claim> {
        let claim = Claim { row, what, spelling: name.to_owned(), span: span.clone() };
        let holder = self.names.entry(name.to_ascii_lowercase()).or_insert(claim);
        (holder.row != row).then(|| holder.clone())
    }

    fn name_taken(&self, entry: &Entry, other: &Claim) -> Fault {
        let variant = &entry.variant;
        let first = &self.sheet.rows[other.row];
        let help = "change one of them, or give the rows a `Variant` column";
        let (message, help) = match () {
            () if first.name == entry.name => {
                (format!("the name `{}` is used twice", entry.name), "change one of them")
            }
            () if first.variant == *variant => (format!("two names make the variant `{variant}`"), help),
            () if other.what == "alias" => {
                (format!("the name `{}` is another row's further name", entry.name), "change one of them")
            }
            () => (
                format!("two names differ in case only: `{}` and `{}`", other.spelling, entry.name),
                "names are parsed whatever their case: change one of them",
            ),
        };
        Fault::sheet(message, entry.name_span.clone(), "the second one")
            .also(other.span.clone(), "the first one")
            .help(help)
    }

    fn alias_taken(&mut self, row: usize, alias: &Alias) -> Option<Fault> {
        let taken = |what: String| Fault::sheet(what, alias.span.clone(), "this one");
        if let Some(constant) = alias.constant.as_ref().filter(|constant| self.associated.contains(constant)) {
            let fault = taken(format!(
                "the alias `{}` makes a constant `{constant}`, which the enum has as a method or a constant",
                alias.name
            ));
            return Some(fault.help("choose another alias, or another header for the method's column"));
        }
        let name = self.claim(row, "alias", &alias.name, &alias.span);
        let constant = alias.constant.as_ref().and_then(|constant| self.claim(row, "alias", constant, &alias.span));
        name.or(constant).map(|other| {
            let fault = taken(format!("the alias `{}` is another row's {}", alias.name, other.what));
            fault.also(other.span, "that row's").help("an alias stands for one code: remove it from one of the rows")
        })
    }

    /// A name that reads as another row's code, or as what another row's code and name are printed as, would never be
    /// parsed as its own.
    fn compare_names_with_codes(&self, faults: &mut Vec<Fault>) {
        let mut claims: Vec<(&String, &Claim)> = self.names.iter().collect();
        claims.sort_by_key(|(_, claim)| claim.span.start);
        for (_, claim) in claims {
            let name = claim.spelling.as_str();
            let (code, rest) = name.split_once(' ').map_or((name, None), |(code, rest)| (code, Some(rest)));
            let Some(other) = code::parse_at_run_time(code, self.repr).and_then(|code| self.codes.get(&code)) else {
                continue;
            };
            let same_name =
                |rest: &str| self.names.get(&rest.to_ascii_lowercase()).is_some_and(|claim| claim.row == *other);
            if *other == claim.row || !rest.is_none_or(same_name) {
                continue;
            }
            let message = format!("the {} `{name}` reads as another row's code", claim.what);
            let fault = Fault::sheet(message, claim.span.clone(), "this one");
            let fault = fault.also(self.sheet.rows[*other].code_span.clone(), "the code it reads as");
            faults.push(fault.help("a string is parsed as a name or as a code: change the name"));
        }
    }
}
