//! The header row: what each column is for.

use std::ops::Range;

use syn::LitStr;

use super::attribute::Attribute;
use super::code::Repr;
use super::fault::Fault;
use super::index::Index;
use super::markdown::{Cell, Row};
use super::names::{self, Unfit};
use super::suggest;

/// A column of a sheet.
pub(crate) struct Column {
    /// The header's text.
    pub(crate) header: String,
    pub(crate) role: Role,
    /// The accessor, for the columns that have one and whose header makes one.
    pub(crate) method: Option<String>,
    pub(crate) span: Range<usize>,
}

/// What a column is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The code.
    Code,
    /// The name.
    Name,
    /// Further names, comma-separated.
    Aliases,
    /// The variant's identifier.
    Variant,
    /// Yes or no.
    Flag,
    /// Any text.
    Text,
}

/// The columns in the order of the table, with their roles.
pub(crate) struct Columns {
    pub(crate) all: Vec<Column>,
    pub(crate) code: usize,
    pub(crate) name: usize,
}

impl Columns {
    /// The column with that role, for the roles of which there is one at the most.
    pub(crate) fn position(&self, role: Role) -> Option<usize> {
        self.all.iter().position(|column| column.role == role)
    }
}

/// What is called by its path, which a variant of the same name would take.
pub(crate) fn called_by_path(repr: Repr) -> [String; 4] {
    [format!("from_{}", repr.name), "ALL".to_owned(), "from_str".to_owned(), "try_from".to_owned()]
}

/// Names that every generated enum has beside the accessors of its columns.
pub(crate) fn reserved(repr: Repr) -> Vec<String> {
    let mut reserved = vec![format!("from_{}", repr.name), format!("as_{}", repr.name)];
    let others = [
        "ALL",
        "as_str",
        "section",
        "also_known_as",
        "clone",
        "eq",
        "ne",
        "cmp",
        "partial_cmp",
        "hash",
        "fmt",
        "from_str",
        "try_from",
        "to_string",
    ];
    reserved.extend(others.map(str::to_owned));
    reserved
}

/// Gives every column its role. Without a code and a name column there is no sheet.
pub(crate) fn columns(header: &Row, attribute: &Attribute, repr: Repr, faults: &mut Vec<Fault>) -> Option<Columns> {
    let headers: Vec<&str> = header.cells.iter().map(|cell| cell.text.bare.as_str()).collect();
    let mut named = |argument: &Option<LitStr>, what: &str| {
        let Some(wanted) = argument else { return Ok(None) };
        let index = position(&headers, wanted);
        if index.is_none() {
            faults.push(no_such_header(header, &headers, wanted, what));
        }
        index.map(Some).ok_or(())
    };
    let (code, name) = (named(&attribute.code, "code"), named(&attribute.name, "name"));
    let (code, name) = (code.ok()?, name.ok()?);
    if let (true, Some(_), Some(argument)) = (code == name, code, &attribute.name) {
        let message = format!("the column `{}` cannot be both the code and the name", argument.value());
        faults.push(Fault::rust(message, argument.span()).help("name two columns"));
        return None;
    }
    let first_but = |taken: Option<usize>| (0..headers.len()).find(|index| Some(*index) != taken);
    let code = code.or_else(|| first_but(name));
    let name = name.or_else(|| first_but(code));
    let (Some(code), Some(name)) = (code, name) else {
        let fault = Fault::sheet("the table has only one column".to_owned(), header.span.clone(), "a code or a name?");
        faults.push(fault.help("a sheet has a column of codes and a column of names"));
        return None;
    };
    let reserved = reserved(repr);
    let mut all: Vec<Column> = Vec::new();
    // The columns by their methods.
    let mut methods = Index::default();
    for (index, cell) in header.cells.iter().enumerate() {
        let mut role = match () {
            () if index == code => Role::Code,
            () if index == name => Role::Name,
            () => role_of(&cell.text.bare),
        };
        let method = match role {
            Role::Name | Role::Flag | Role::Text => {
                let taken = |method: &str| methods.get(method).map(|column| all[column].span.clone());
                method(header, cell, role, &taken, &reserved, faults)
            }
            Role::Aliases | Role::Variant if all.iter().any(|column| column.role == role) => {
                faults.push(twice(&all, role, cell));
                role = Role::Text;
                None
            }
            Role::Code | Role::Aliases | Role::Variant => None,
        };
        if let Some(method) = &method {
            methods.claim(method.clone(), index);
        }
        all.push(Column { header: cell.text.bare.clone(), role, method, span: cell.span.clone() });
    }
    Some(Columns { all, code, name })
}

/// Where a table has its codes, for those who cannot tell whether it is sound.
pub(crate) fn code_column(header: &Row, attribute: &Attribute) -> usize {
    let headers: Vec<&str> = header.cells.iter().map(|cell| cell.text.bare.as_str()).collect();
    let named = |argument: &Option<LitStr>| argument.as_ref().and_then(|wanted| position(&headers, wanted));
    named(&attribute.code).unwrap_or_else(|| usize::from(named(&attribute.name) == Some(0)))
}

fn role_of(header: &str) -> Role {
    if header.eq_ignore_ascii_case("Also Known As") {
        Role::Aliases
    } else if header.eq_ignore_ascii_case("Variant") {
        Role::Variant
    } else if names::is_question(header) {
        Role::Flag
    } else {
        Role::Text
    }
}

fn position(headers: &[&str], wanted: &LitStr) -> Option<usize> {
    let wanted = wanted.value();
    headers.iter().position(|header| *header == wanted.trim())
}

fn no_such_header(header: &Row, headers: &[&str], wanted: &LitStr, what: &str) -> Fault {
    let value = wanted.value();
    let message = format!("no column is headed `{value}`, which `{what} = …` names");
    let near = suggest::nearest(&value, headers).and_then(|near| headers.iter().position(|header| *header == near));
    let fault = match near.and_then(|near| header.cells.get(near)) {
        Some(cell) => Fault::sheet(message, cell.span.clone(), "did you mean this one?"),
        None => Fault::sheet(message, header.span.clone(), "the header row"),
    };
    fault.help(format!("the columns are {}", suggest::list(headers))).because_of(wanted.span())
}

fn twice(all: &[Column], role: Role, cell: &Cell) -> Fault {
    let fault =
        Fault::sheet(format!("there are two columns `{}`", cell.text.bare), cell.span.clone(), "the second one");
    let fault = fault.help("put both into one column");
    match all.iter().find(|column| column.role == role) {
        Some(first) => fault.also(first.span.clone(), "the first one"),
        None => fault,
    }
}

/// The method that a header makes. `taken` tells which column has it already.
fn method(
    row: &Row,
    cell: &Cell,
    role: Role,
    taken: &dyn Fn(&str) -> Option<Range<usize>>,
    reserved: &[String],
    faults: &mut Vec<Fault>,
) -> Option<String> {
    let header = &cell.text.bare;
    let fault = |message: String, label: &str| Fault::sheet(message, cell.span.clone(), label);
    if header.is_empty() {
        let fault =
            fault("a column without a header".to_owned(), "no text here").also(row.span.clone(), "the header row");
        faults.push(fault.help("name the column: its accessor is named after it"));
        return None;
    }
    // A question on another column than one of yes and no is answered with text.
    let said = if role == Role::Flag { header } else { header.trim_end_matches(names::QUESTION_MARKS) };
    let method = match names::method(said) {
        Ok(method) => method,
        Err(unfit) => {
            let why = match unfit {
                Unfit::Empty => "it has no letter and no digit".to_owned(),
                Unfit::Start(first) => format!("a method cannot start with `{first}`"),
                Unfit::Keyword => "it is a word that Rust keeps for itself".to_owned(),
            };
            let fault =
                fault(format!("the header `{header}` makes no method name"), "no accessor can be named after this");
            faults.push(fault.help(format!("{why}; choose another header")));
            return None;
        }
    };
    if reserved.contains(&method) {
        let fault =
            fault(format!("the header `{header}` makes a method `{method}`, which every sheet's enum has"), "this one");
        faults.push(fault.help("choose another header"));
        return None;
    }
    if let Some(other) = taken(&method) {
        let fault = fault(format!("two headers make the method `{method}`"), "the second one");
        faults.push(fault.also(other, "the first one").help("choose another header for one of them"));
        return None;
    }
    Some(method)
}
