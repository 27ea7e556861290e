//! Names variants after codes. All codes that need a template are one fault.

use syn::LitStr;

use crate::document::contents::{Cell, Table, sound_rows};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::index::Index;
use crate::sheet::contents::{Columns, Naming};
use crate::sheet::distinct::{self, Codes};
use crate::sheet::identifiers::{self, Unfit};
use crate::sheet::kind::Kind;
use crate::sheet::texts;
use crate::strings::Characters;

/// What to do if names need not be identifiers.
pub const FROM_CODES: &str = "if names may be any text, make the variants from the codes: `variant = \"E{code}\"`";

/// What several faults of names are called.
pub const REPEATED: &str = "names repeat or are similar";
pub const MISSING: &str = "rows have no name";
pub const UNFIT: &str = "names cannot be used as identifiers";

/// Adds the column that probably contains the names to the help of the faults of names from that number on.
pub fn suggest_column(tables: &[&Table], columns: &Columns, from: usize, faults: &Faults) {
    if faults.len() > from && columns.naming == Naming::Names {
        if let Some(header) = distinct::name(tables, columns) {
            faults.help_first(from, &[REPEATED, MISSING, UNFIT], &in_column(header));
        }
    }
}

fn in_column(header: &str) -> String {
    format!("if the names are in another column, name it: `name = {header:?}`")
}

/// The identifier that is made from a code. If the code cannot be used as one, it is the identifier that the help of
/// [`check`] suggests.
///
/// # Errors
///
/// Fails if the code contains no letter or digit.
pub fn variant(naming: &Naming, code: &str, cell: &Cell) -> Result<String, Fault> {
    // Of a code that makes none, the one is meant that is most likely to.
    let variant = derived(naming, code).or_else(|_| identifiers::from_template("E", code, ""));
    variant.map_err(|_| {
        let message = format!("the code `{code}` cannot be used as an identifier");
        Fault::sheet(message, cell.extent, "contains no letter or digit")
            .help("write an identifier into a column `Variant`")
    })
}

/// The identifier that is made from a code.
fn derived(naming: &Naming, code: &str) -> Result<String, Unfit> {
    match naming {
        Naming::Template { before, behind, has_signs } => {
            let is_negative = *has_signs && code.starts_with(MINUS);
            identifiers::from_template(&format!("{before}{}", if is_negative { "Minus" } else { "" }), code, behind)
        }
        Naming::Names | Naming::Codes => identifiers::variant(code),
    }
}

const MINUS: Characters = |character| matches!(character, '-' | '\u{2212}');

/// Lets a template write the sign of negative codes if some code differs from another only in its sign.
pub fn distinguish_signs(tables: &[&Table], columns: &mut Columns) {
    let Naming::Template { .. } = columns.naming else { return };
    let (mut positive, mut negative) = (Index::default(), Vec::new());
    for table in tables {
        for row in &table.rows {
            let code = row.cells[columns.code].text.bare.as_str();
            let Ok(unsigned) = derived(&columns.naming, code) else { continue };
            if code.starts_with(MINUS) {
                negative.push(unsigned);
            } else {
                // The number of the row is not used.
                let _ = positive.claim(unsigned, 0);
            }
        }
    }
    if let Naming::Template { has_signs, .. } = &mut columns.naming {
        for unsigned in &negative {
            *has_signs |= positive.get(unsigned).is_some();
        }
    }
}

/// Checks that the argument `variant` names some variants: not if a column contains the identifiers of all rows, or those of
/// none.
pub fn check_effect(tables: &[&Table], columns: &Columns, argument: Option<&LitStr>, faults: &Faults) {
    let (Some(argument), Some(place)) = (argument, columns.position(Kind::Variant)) else { return };
    let (mut given, mut rows) = (0, 0);
    for table in tables {
        for row in &table.rows {
            given += usize::from(!row.cells[place].text.bare.is_empty());
            rows += 1;
        }
    }
    let header = &columns.all[place].header;
    // With a template, names are only text, so it has an effect in a sheet with names.
    let help = match columns.naming {
        Naming::Template { .. } if given == rows && columns.name.is_none() => {
            format!("each row has an identifier in the column `{header}`: remove `variant`")
        }
        Naming::Names | Naming::Codes if given == 0 => {
            format!("the column `{header}` contains no identifiers: remove `variant`")
        }
        _ => return,
    };
    faults.add(Fault::rust("the argument `variant` has no effect", argument.span()).help(help));
}

/// Checks that the codes can be used as identifiers, if variants are named after them.
pub fn check(tables: &[&Table], columns: &Columns, faults: &Faults) {
    if columns.naming == Naming::Names {
        return;
    }
    let given = columns.position(Kind::Variant);
    let (mut first, mut others) = (None, Vec::new());
    for &row in &sound_rows(tables) {
        let cell = &row.cells[columns.code];
        let is_given = given.is_some_and(|given| !row.cells[given].text.bare.is_empty());
        let Some(code) = texts::of_text(&cell.text) else { continue };
        match derived(&columns.naming, code) {
            Err(Unfit::Empty) | Ok(_) => {}
            Err(_) if is_given => {}
            Err(_) if first.is_some() => others.push(cell.extent),
            Err(unfit) => first = Some((code, unfit, cell.extent)),
        }
    }
    let Some((code, unfit, extent)) = first else { return };
    let message = match others.len() {
        0 => format!("the code `{code}` cannot be used as an identifier"),
        others => format!("{} codes cannot be used as identifiers", others + 1),
    };
    let why = match unfit {
        Unfit::Start(first) => format!("an identifier cannot start with `{first}`"),
        Unfit::Empty | Unfit::Keyword => "it is a Rust keyword".to_owned(),
    };
    let fault = Fault::sheet(message, extent, &why).also_each(&others, "this one too");
    let codes = distinct::header(tables, columns, |codes| codes == Codes::Texts);
    let is_template = matches!(columns.naming, Naming::Template { .. });
    let fault = match (codes, distinct::name(tables, columns)) {
        (Some((header, _)), _) => fault.help(distinct::named(header)),
        (None, Some(header)) if columns.name.is_none() && !is_template => fault.help(in_column(header)),
        (None, _) => fault,
    };
    faults.add(fault.help(if is_template {
        "begin the template with a letter, `variant = \"E{code}\"`, or write identifiers into a column `Variant`"
    } else {
        "make the variants with a template, `variant = \"E{code}\"`, name a column with names, `name = \"…\"`, or write \
         identifiers into a column `Variant`"
    }));
}
