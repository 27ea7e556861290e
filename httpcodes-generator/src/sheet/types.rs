//! Finds the columns that have a type: those that the argument `types` names.

use std::rc::Rc;

use crate::document::contents::{Cell, TableRow};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::arguments::Arguments;
use crate::input::repr::Repr;
use crate::input::types::{Of, Typed};
use crate::sheet::headers::named;
use crate::sheet::kind::Kind;

/// The type of each column, if it has one. `kind_of` returns the kind of a column without a type.
pub fn read(
    header: &TableRow,
    arguments: &Arguments,
    kind_of: &dyn Fn(usize, &Cell) -> Kind,
    faults: &Faults,
) -> Vec<Option<Rc<Typed>>> {
    let mut types: Vec<Option<Rc<Typed>>> = Vec::new();
    for _ in &header.cells {
        types.push(None);
    }
    for typed in &arguments.types {
        let Some(Some(place)) = faults.ok(named(header, Some(&typed.header), faults)) else { continue };
        let cell = &header.cells[place];
        let kind = kind_of(place, cell);
        let is_exact = cell.text.bare == typed.header.value().trim();
        if kind.is_single() {
            faults.add(no_type(kind, cell, typed, arguments.is_text));
        } else if is_exact || types[place].is_none() {
            types[place] = Some(Rc::clone(typed));
        }
    }
    types
}

/// The fault of a type for a column that occurs at most once: it contains the codes, names, aliases or identifiers.
fn no_type(kind: Kind, cell: &Cell, typed: &Typed, is_text: bool) -> Fault {
    let fault = Fault::rust(format!("the column `{}` cannot have a type", cell.text.bare), typed.header.span());
    let repr = match typed.of {
        Of::Integer(integer) if !is_text => Repr::named(integer.name),
        _ => None,
    };
    fault.help(match (kind, repr) {
        (Kind::Code, Some(repr)) => {
            format!("the codes have the type of the enum: write `#[repr({})]` below the attribute", repr.name)
        }
        (Kind::Code, None) => "it contains the codes: remove it from `types`".to_owned(),
        (Kind::Name, _) => "it contains the names, which the method returns as text: remove it from `types`".to_owned(),
        (Kind::Aliases, _) => {
            "it contains the aliases, which `also_known_as` returns: remove it from `types`".to_owned()
        }
        _ => "it contains the identifiers of the variants: remove it from `types`".to_owned(),
    })
}
