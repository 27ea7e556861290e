//! Reads the header row: what each column is for, and what its accessor is called.

use syn::LitStr;

use crate::document::contents::{Cell, Table, TableRow};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::index::Index;
use crate::input::arguments::Arguments;
use crate::sheet::contents::{Column, Columns, Naming};
use crate::sheet::headers::{named, of_two_columns, position};
use crate::sheet::identifiers::{self, Unfit};
use crate::sheet::kind::Kind;
use crate::sheet::{joined, types};
use crate::source::Extent;

/// Reads the columns. `reserved` are the methods that the enum has without them. `None` if there is no code column or
/// no name column. If there is no column that an argument names, that is a fault, and the nearest one is meant. `code`
/// is the place of the codes if no argument names it.
pub fn read(
    header: &TableRow,
    arguments: &Arguments,
    code: Option<usize>,
    reserved: &[String],
    faults: &Faults,
) -> Option<Columns> {
    let before = faults.len();
    let named_code = faults.ok(named(header, arguments.code.as_ref(), faults));
    let (code, name) = if arguments.of_both().is_some() {
        // One column became two.
        (named_code?, named_code?.map(|code| code + 1))
    } else {
        let name = faults.ok(named(header, arguments.name.as_ref(), faults));
        (named_code?.or(code), name?)
    };
    if code.is_some() && code == name && faults.len() > before {
        return None;
    }
    let (code, name) = faults.ok(code_and_name(header, arguments, code, name))?;
    let variant = match Variant::of(header, arguments, code, name, faults) {
        Ok(variant) => variant,
        Err(fault) => {
            faults.add(fault);
            Variant::meant(name)
        }
    };
    let naming = match &variant {
        Variant::Template(before, behind) => {
            Naming::Template { before: before.clone(), behind: behind.clone(), has_signs: false }
        }
        _ if name.is_some() => Naming::Names,
        _ => Naming::Codes,
    };
    let kind_of = |index: usize, cell: &Cell| {
        if index == code {
            Kind::Code
        } else if Some(index) == name {
            Kind::Name
        } else {
            variant.kind(index, &cell.text.bare)
        }
    };
    let mut of_arguments = types::read(header, arguments, &kind_of, faults);
    let is_name_given = arguments.name.is_some();
    let mut columns = Columns { all: Vec::with_capacity(header.cells.len()), code, name, is_name_given, naming };
    let mut methods = Index::default();
    for (index, cell) in header.cells.iter().enumerate() {
        let typed = of_arguments[index].take();
        let mut kind = match &typed {
            Some(typed) => Kind::of_type(typed),
            None => kind_of(index, cell),
        };
        let mut method = None;
        if kind.has_accessor() {
            let named_as = match &typed {
                Some(typed) if typed.is_answer() => Kind::Flag,
                _ => kind,
            };
            method = faults.ok(method_of(cell, named_as, header, reserved));
        } else if kind.is_single() {
            if let Some(first) = columns.position(kind) {
                faults.add(second_column(&columns.all[first], cell));
                kind = Kind::Text;
            }
        }
        if let Some(claimed) = &method {
            if let Err(first) = methods.claim(claimed.clone(), index) {
                faults.add(second_method(&columns.all[first], cell, claimed, header));
                method = None;
            }
        }
        let header = cell.text.bare.clone();
        columns.all.push(Column { header, kind, typed, method, documentation: Vec::new(), extent: cell.extent });
    }
    Some(columns)
}

/// What the argument `variant` names.
enum Variant {
    /// Nothing: the argument is not given.
    NotGiven,
    /// A template: the text before the code, and the text after it.
    Template(String, String),
    /// The column at that place.
    Column(usize),
}

impl Variant {
    fn of(
        header: &TableRow,
        arguments: &Arguments,
        code: usize,
        name: Option<usize>,
        faults: &Faults,
    ) -> Result<Self, Fault> {
        let Some(argument) = &arguments.variant else { return Ok(Self::NotGiven) };
        let value = argument.value();
        if let Some((before, behind)) = value.split_once(CODE) {
            return Self::template(before, behind, argument);
        }
        if value.contains('{') || value.contains('}') {
            let fault = Fault::rust(format!("the template `{value}` does not contain `{{code}}`"), argument.span());
            return Err(fault.help("write `{code}` where the code belongs: `variant = \"E{code}\"`"));
        }
        let named = named(header, Some(argument), faults);
        let column = named.map_err(|fault| {
            fault.help("or make the variants from the codes, with a template: `variant = \"E{code}\"`")
        })?;
        let taken =
            |what: &str| Fault::rust(format!("the column `{value}` already contains the {what}s"), argument.span());
        match column {
            Some(column) if column == code => {
                Err(taken("code").help("to make the variants from the codes, write a template: `variant = \"{code}\"`"))
            }
            Some(column) if Some(column) == name => Err(taken("name").help("remove `variant`")),
            Some(column) => Ok(Self::Column(column)),
            None => Ok(Self::NotGiven),
        }
    }

    /// What an argument with a fault probably means: without names, a template that fits any code.
    fn meant(name: Option<usize>) -> Self {
        if name.is_some() { Self::NotGiven } else { Self::Template("E".to_owned(), String::new()) }
    }

    fn template(before: &str, behind: &str, argument: &LitStr) -> Result<Self, Fault> {
        if before.starts_with("__") {
            let message = format!("the template `{}` makes reserved identifiers", argument.value());
            return Err(Fault::rust(message, argument.span()).help(
                "names that start with two underscores are reserved for the generated code: `variant = \"E{code}\"`",
            ));
        }
        let around = format!("{before}x{behind}");
        if identifiers::exact(&around).is_err() {
            let message = format!("the template `{}` makes invalid identifiers", argument.value());
            let fault = Fault::rust(message, argument.span());
            return Err(fault.help(
                "an identifier consists of letters, digits and `_`, and cannot start with a digit: `variant = \"E{code}\"`",
            ));
        }
        Ok(Self::Template(before.to_owned(), behind.to_owned()))
    }

    /// The kind of a column that is neither the code nor the name.
    fn kind(&self, place: usize, header: &str) -> Kind {
        match (self, Kind::of_header(header)) {
            (Self::Column(column), _) if *column == place => Kind::Variant,
            (Self::Column(_), Kind::Variant) => Kind::Text,
            (_, kind) => kind,
        }
    }
}

/// The part of a template that the code replaces.
const CODE: &str = "{code}";

/// Where a table has its codes, even if its header row has faults.
pub fn code_column(table: &Table, arguments: &Arguments) -> usize {
    if let Some(code) = &arguments.code {
        if let Some(place) = position(&table.header, code) {
            return place;
        }
    }
    let name = match &arguments.name {
        Some(name) => position(&table.header, name),
        None => None,
    };
    first_but(table, name, arguments).unwrap_or(0)
}

/// The headers of a table's code column and of its name column, if it has them.
pub fn keys(table: &Table, arguments: &Arguments) -> Vec<String> {
    let code = code_column(table, arguments);
    let name = match &arguments.name {
        Some(name) => position(&table.header, name),
        None if arguments.is_text => None,
        None => first_but(table, Some(code), arguments),
    };
    let mut keys = Vec::new();
    if let Some(cell) = table.header.cells.get(code) {
        keys.push(cell.text.bare.clone());
    }
    match name {
        Some(name) if name != code => keys.push(table.header.cells[name].text.bare.clone()),
        _ => {}
    }
    keys
}

/// The first column of a table that is not `taken` and not left out.
fn first_but(table: &Table, taken: Option<usize>, arguments: &Arguments) -> Option<usize> {
    (0..table.header.cells.len()).find(|place| Some(*place) != taken && !joined::is_left_out(table, *place, arguments))
}

/// The code column and the name column. An argument may name either. With text codes, there is a name column only if an
/// argument names it.
fn code_and_name(
    header: &TableRow,
    arguments: &Arguments,
    code: Option<usize>,
    name: Option<usize>,
) -> Result<(usize, Option<usize>), Fault> {
    // The first two columns, but for one that is taken already.
    let first_but = |taken: Option<usize>| usize::from(taken == Some(0));
    let code = code.unwrap_or_else(|| first_but(name));
    let name = match name {
        None if !arguments.is_text => Some(first_but(Some(code))),
        name => name,
    };
    if code.max(name.unwrap_or(0)) >= header.cells.len() {
        return Err(only_one(header.extent));
    }
    if let (Some(name), Some(_), None) = (name, &arguments.code, &arguments.name) {
        let (code, name) = (&header.cells[code], &header.cells[name]);
        if code.text.bare == name.text.bare {
            return Err(of_two_columns(code, name));
        }
    }
    Ok((code, name))
}

/// The fault of a table with that header row.
pub fn only_one(header: Extent) -> Fault {
    let fault = Fault::sheet("the table has only one column", header, "the only column");
    fault.help("a sheet needs a code column and a name column")
}

fn second_column(first: &Column, second: &Cell) -> Fault {
    Fault::sheet(format!("there are two columns `{}`", second.text.bare), second.extent, "the second one")
        .help("merge them into one column")
        .also(first.extent, "the first one")
}

/// The name of the accessor that a header makes.
fn method_of(cell: &Cell, kind: Kind, row: &TableRow, reserved: &[String]) -> Result<String, Fault> {
    let header = &cell.text.bare;
    let fault = |message: String, label: &str| Fault::sheet(message, cell.extent, label);
    if header.is_empty() {
        let fault =
            fault("the column has no header".to_owned(), "this header is empty").also(row.extent, "the header row");
        return Err(or_without(fault, header, row)
            .help("to keep it, write a header: the method of the column is named after it"));
    }
    let method = identifiers::method(kind.accessor_name(header)).map_err(|unfit| {
        let why = match unfit {
            Unfit::Empty => "it contains no letter or digit".to_owned(),
            Unfit::Start(first) => format!("a method name cannot start with `{first}`"),
            Unfit::Keyword => "it is a Rust keyword".to_owned(),
        };
        let message = format!("the header `{header}` cannot be used as a method name");
        or_without(fault(message, &why), header, row).help(ANOTHER_HEADER)
    })?;
    if reserved.contains(&method) {
        let message =
            format!("the header `{header}` makes the method `{method}`, which every sheet's enum already has");
        return Err(or_without(fault(message, "this method name is taken"), header, row).help(ANOTHER_HEADER));
    }
    Ok(method)
}

/// The fault of a column with that header, with the argument that leaves out the column, unless another one of the header
/// row has the same header.
fn or_without(fault: Fault, header: &str, row: &TableRow) -> Fault {
    let mut columns = 0;
    for cell in &row.cells {
        columns += usize::from(cell.text.bare == header);
    }
    if columns > 1 {
        return fault;
    }
    fault.help(format!("to leave out the column, write the argument `without({header:?})`"))
}

const ANOTHER_HEADER: &str = "to keep it, choose another header: the method of the column is named after it";

fn second_method(first: &Column, second: &Cell, method: &str, row: &TableRow) -> Fault {
    let fault = Fault::sheet(format!("two headers make the method `{method}`"), second.extent, "the second one");
    let fault = or_without(fault.also(first.extent, "the first one"), &second.text.bare, row);
    fault.help("to keep both, choose another header for one of them")
}
