//! The faults of codes and names that several rows have.

use crate::document::contents::Table;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::sheet::contents::{Columns, Naming, Places, Row};
use crate::sheet::distinct::{self, Codes};
use crate::sheet::naming::REPEATED;
use crate::source::Extent;

/// A name of a row.
#[derive(Clone)]
pub struct Claim {
    /// The number of the row.
    pub row: usize,
    /// What it is in the row.
    pub kind: ClaimKind,
    /// How it is written.
    pub spelling: String,
    /// Whether it is an identifier that is made from another text.
    pub is_made: bool,
    /// Where it is.
    pub extent: Extent,
}

/// What a name is in its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimKind {
    /// The name.
    Name,
    /// The identifier of the variant.
    Variant,
    /// Another name.
    Alias,
}

impl ClaimKind {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Variant => "variant",
            Self::Alias => "alias",
        }
    }
}

/// A code that an earlier row has already.
pub struct SecondCode {
    /// How it is written.
    pub code: String,
    /// The name of its row.
    pub name: Option<String>,
    /// Where it is.
    pub extent: Extent,
    /// The number of the earlier row.
    pub first: usize,
}

/// Adds the faults of codes that earlier rows have already. If another column has a different code in each row, it is
/// probably the code column.
pub fn tell_codes(
    second: &[SecondCode],
    rows: &[Row],
    columns: &Columns,
    tables: &[&Table],
    are_texts: bool,
    faults: &Faults,
) {
    if second.is_empty() {
        return;
    }
    let other = match distinct::header(tables, columns, |_| true) {
        Some((header, Codes::Texts)) if !are_texts => {
            Some(format!("if the codes are the texts in another column, name it: `code = {header:?}, text`"))
        }
        Some((header, _)) => Some(distinct::named(header)),
        None => None,
    };
    let mut names_differ = false;
    for SecondCode { name, first, .. } in second {
        names_differ |= columns.naming == Naming::Names && *name != rows[*first].name;
    }
    for SecondCode { code, extent, first, .. } in second {
        let code = if are_texts { format!("`{code}`") } else { code.clone() };
        let fault = Fault::sheet(format!("code {code} is used twice"), *extent, "used again here");
        let mut fault =
            fault.one_of("rows have a code that is already used").also(rows[*first].places.code, "first used here");
        if let Some(other) = &other {
            fault = fault.help(other.as_str());
        }
        faults.add(fault.help(if names_differ { REPEATS_NAMED } else { REPEATS }));
    }
}

/// What to do if a code is meant to have several rows.
const REPEATS: &str = "if a code may have several rows, let the first one count: `repeats = \"first\"`";

/// The same if some of these rows have different names.
const REPEATS_NAMED: &str = "if a code may have several rows, let the first one count, and make the variants from the codes: \
                             `repeats = \"first\", variant = \"E{code}\"`";

/// The fault of a row that claims what an earlier row has claimed. `is_named` tells whether variants are named after names.
pub fn name(row: &Row, first: &Row, claim: &Claim, other: &Claim, is_named: bool) -> Fault {
    let (kind, spelling, variant) = (claim.kind.word(), &claim.spelling, &row.variant);
    let fault = |message: String, several: &str| {
        let fault = Fault::sheet(message, claim.extent, "the second one").also(other.extent, "the first one");
        fault.one_of(several)
    };
    let is_same_variant = first.variant == row.variant;
    let is_same_name = claim.kind == ClaimKind::Name && first.name == row.name;
    if is_same_variant && !is_same_name && (is_written(row) || is_written(first)) {
        return fault(format!("two rows have the variant `{variant}`"), "rows have the variant of another row")
            .help("each row needs an identifier of its own: write another one for one of the rows");
    }
    if is_same_variant && !is_same_name && !is_named {
        return fault(format!("two codes make the variant `{variant}`"), "codes make the variant of another code").help(
            "make the variants from another column, `name = \"…\"`, or write an identifier for one of them into a column `Variant`",
        );
    }
    let (message, edit) = if is_same_name {
        (format!("the name `{spelling}` is used twice"), CHANGE)
    } else if is_same_variant {
        (format!("two names make the variant `{variant}`"), CHANGE)
    } else if claim.kind == other.kind {
        let message = format!("two {kind}s differ only in case: `{}` and `{spelling}`", other.spelling);
        (message, "names are parsed in any case: change one of them")
    } else {
        let message = format!("the {kind} `{spelling}` is another row's {}", other.kind.word());
        (message, "both are parsed, in any case: change one of them")
    };
    let fault = fault(message, REPEATED);
    if is_named { fault.help(FROM_CODES).help(CHANGE) } else { fault.help(edit) }
}

/// Whether a cell of the row contains the identifier of the variant.
fn is_written(row: &Row) -> bool {
    let Places { code, name, variant } = row.places;
    variant != name && variant != code
}

/// What to do if names need not differ.
const FROM_CODES: &str = "if names may repeat or be similar, make the variants from the codes: `variant = \"E{code}\"`";

/// What to do about names that two rows cannot both have.
const CHANGE: &str = "if names must differ, use another column for the names, `name = \"…\"`, or change one of them";
