//! The rows of a sheet compared with each other: codes, names and identifiers that only one of them may have.
//!
//! In come rows one by one, out goes the sheet with those that clash with none before them.

use std::ops::Range;

use super::code::{self, Repr};
use super::columns::{self, Columns};
use super::fault::Fault;
use super::index::Index;
use super::order::ascending;
use super::sheet::{Alias, Entry, Sheet};

/// What a name stands for: the row, what kind of name it is, and where it is.
#[derive(Clone)]
struct Claim {
    row: usize,
    what: &'static str,
    spelling: String,
    span: Range<usize>,
}

/// The rows so far, and what they lay claim to.
pub(crate) struct Register {
    pub(crate) sheet: Sheet,
    /// The rows of the codes, which are written in decimal.
    codes: Index,
    /// Names, aliases and identifiers: any of them parses to its row.
    claims: Vec<Claim>,
    /// The claims by their spellings in lower case.
    names: Index,
    /// Methods and constants that every alias constant has to differ from.
    associated: Index,
    /// Those that every variant has to differ from.
    called_by_path: [String; 4],
}

impl Register {
    pub(crate) fn new(columns: Columns, repr: Repr) -> Self {
        let mut associated = Index::default();
        let methods = columns.all.iter().filter_map(|column| column.method.clone());
        for (number, name) in columns::reserved(repr).into_iter().chain(methods).enumerate() {
            associated.claim(name, number);
        }
        let sheet = Sheet { columns, rows: Vec::new() };
        let called_by_path = columns::called_by_path(repr);
        Self { sheet, codes: Index::default(), claims: Vec::new(), names: Index::default(), associated, called_by_path }
    }

    /// Adds a row, unless it lays claim to what another row has.
    pub(crate) fn add(&mut self, entry: Entry, faults: &mut Vec<Fault>) {
        if let Some(first) = self.codes.get(&entry.code.to_string()) {
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
        if self.called_by_path.contains(&entry.variant) {
            let message = format!("no variant can be named `{}`", entry.variant);
            let fault = Fault::sheet(message, entry.variant_span, "this one");
            faults.push(fault.help("the enum has a function or a constant of that name; choose another identifier"));
            return;
        }
        let row = self.sheet.rows.len();
        let own = [("name", &entry.name, &entry.name_span), ("variant", &entry.variant, &entry.variant_span)];
        for (what, spelling, span) in own {
            let claim = Claim { row, what, spelling: spelling.clone(), span: span.clone() };
            if let Some(other) = self.claim(&claim) {
                faults.push(self.taken(&entry, &claim, &other));
                return;
            }
        }
        self.codes.claim(entry.code.to_string(), row);
        self.sheet.rows.push(entry);
    }

    /// The sheet, now that all names are known: aliases come after them, since a name has the better claim.
    pub(crate) fn finish(mut self, faults: &mut Vec<Fault>) -> Sheet {
        for row in 0..self.sheet.rows.len() {
            let mut constants = Index::default();
            constants.claim(self.sheet.rows[row].variant.clone(), row);
            let mut aliases = std::mem::take(&mut self.sheet.rows[row].aliases);
            aliases.retain_mut(|alias| {
                alias.constant = alias.constant.take().filter(|constant| constants.get(constant).is_none());
                let fault = self.alias_taken(row, alias);
                let is_free = fault.is_none();
                faults.extend(fault);
                if let Some(constant) = alias.constant.clone().filter(|_| is_free) {
                    constants.claim(constant, row);
                }
                is_free
            });
            self.sheet.rows[row].aliases = aliases;
        }
        self.compare_names_with_codes(faults);
        self.sheet
    }

    /// The second row of a code is a fault, but its variant stays usable, as a constant.
    fn keep_as_alias(&mut self, entry: Entry, first: usize) {
        let Entry { variant, variant_span, .. } = &entry;
        let claim = Claim { row: first, what: "variant", spelling: variant.clone(), span: variant_span.clone() };
        if self.claim(&claim).is_none() {
            let constant = Some(entry.variant);
            self.sheet.rows[first].aliases.push(Alias { name: entry.name, constant, span: entry.name_span });
        }
    }

    /// Lays claim to a name, or tells who has it.
    fn claim(&mut self, claim: &Claim) -> Option<Claim> {
        let number = self.claims.len();
        let first = self.names.claim(claim.spelling.to_ascii_lowercase(), number);
        if first == number {
            self.claims.push(claim.clone());
        }
        let first = &self.claims[first];
        (first.row != claim.row).then(|| first.clone())
    }

    fn taken(&self, entry: &Entry, claim: &Claim, other: &Claim) -> Fault {
        let first = &self.sheet.rows[other.row];
        let (what, spelling) = (claim.what, &claim.spelling);
        let (message, help) = match () {
            () if first.name == entry.name => (format!("the name `{spelling}` is used twice"), "change one of them"),
            () if first.variant == entry.variant => (
                format!("two names make the variant `{}`", entry.variant),
                "change one of them, or give the rows a `Variant` column",
            ),
            () if what == other.what => (
                format!("two {what}s differ in case only: `{}` and `{spelling}`", other.spelling),
                "names are parsed whatever their case: change one of them",
            ),
            () => (
                format!("the {what} `{spelling}` is another row's {}", other.what),
                "both are parsed, whatever their case: change one of them",
            ),
        };
        let fault = Fault::sheet(message, claim.span.clone(), "the second one");
        fault.also(other.span.clone(), "the first one").help(help)
    }

    fn alias_taken(&mut self, row: usize, alias: &Alias) -> Option<Fault> {
        let taken = |what: String| Fault::sheet(what, alias.span.clone(), "this one");
        if let Some(constant) = alias.constant.as_ref().filter(|constant| self.associated.get(constant).is_some()) {
            let fault = taken(format!(
                "the alias `{}` makes a constant `{constant}`, which the enum has as a method or a constant",
                alias.name
            ));
            return Some(fault.help("choose another alias, or another header for the method's column"));
        }
        let claim =
            |spelling: &String| Claim { row, what: "alias", spelling: spelling.clone(), span: alias.span.clone() };
        let name = self.claim(&claim(&alias.name));
        let constant = alias.constant.as_ref().and_then(|constant| self.claim(&claim(constant)));
        name.or(constant).map(|other| {
            let fault = taken(format!("the alias `{}` is another row's {}", alias.name, other.what));
            fault.also(other.span, "that row's").help("an alias stands for one code: remove it from one of the rows")
        })
    }

    /// A name that reads as another row's code, or as what another row's code and name are printed as, would never be
    /// parsed as its own.
    fn compare_names_with_codes(&self, faults: &mut Vec<Fault>) {
        for index in ascending(self.claims.iter().map(|claim| claim.span.start as u64)) {
            let claim = &self.claims[index];
            let name = claim.spelling.as_str();
            let (code, rest) = name.split_once(' ').map_or((name, None), |(code, rest)| (code, Some(rest)));
            let Some(other) = code::parse(code).and_then(|code| self.codes.get(&code.to_string())) else {
                continue;
            };
            let named = |name: &str| self.names.get(&name.to_ascii_lowercase()).map(|claim| self.claims[claim].row);
            let same_name = |rest: &str| named(rest) == Some(other);
            if other == claim.row || !rest.is_none_or(same_name) {
                continue;
            }
            let message = format!("the {} `{name}` reads as another row's code", claim.what);
            let fault = Fault::sheet(message, claim.span.clone(), "this one");
            let fault = fault.also(self.sheet.rows[other].code_span.clone(), "the code it reads as");
            faults.push(fault.help("a string is parsed as a name or as a code: change the name"));
        }
    }
}
