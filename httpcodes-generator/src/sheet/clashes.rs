//! Compares the rows of a sheet with each other: codes, names and identifiers that only one of them may have.
//!
//! The input is the rows one by one. The output is the sheet without the rows that clash with an earlier one.

use crate::document::contents::Table;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::index::Index;
use crate::order::ascending;
use crate::sheet::codes::{Code, CodeIndex};
use crate::sheet::contents::{Alias, Columns, Naming, Places, Row, Sheet};
use crate::sheet::naming::FROM_CODES;
use crate::sheet::printed;
use crate::sheet::reserved::Reserved;
use crate::sheet::twice::{self, Claim, ClaimKind, SecondCode};

/// The rows so far, and the names that they claim.
pub struct Clashes {
    columns: Columns,
    rows: Vec<Row>,
    /// The rows that are not in the sheet because of a fault.
    lost: Vec<Row>,
    codes: CodeIndex,
    /// Names, aliases and identifiers: each of them parses to its row.
    claims: Vec<Claim>,
    /// The claims by their spellings in lower case.
    names: Index,
    /// Methods and constants that no alias constant may be named like.
    associated: Index,
    /// Those that no variant may be named like.
    called_by_path: Vec<String>,
    /// Whether a code may have several rows, the first of which counts.
    may_repeat: bool,
    /// The codes that earlier rows have already.
    second: Vec<SecondCode>,
}

impl Clashes {
    /// No rows yet.
    pub fn new(columns: Columns, codes: CodeIndex, reserved: Reserved, may_repeat: bool) -> Self {
        // Nobody asks which of them it is.
        let mut associated = Index::default();
        for name in &reserved.associated {
            let _ = associated.claim(name.as_str(), 0);
        }
        for column in &columns.all {
            if let Some(method) = &column.method {
                let _ = associated.claim(method.as_str(), 0);
            }
        }
        let called_by_path = reserved.called_by_path;
        let (rows, lost, claims, names) = (Vec::new(), Vec::new(), Vec::new(), Index::default());
        let second = Vec::new();
        Self { columns, rows, lost, codes, claims, names, associated, called_by_path, may_repeat, second }
    }

    /// The columns of the sheet.
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    /// Adds a row, unless it claims what another row has.
    pub fn add(&mut self, row: Row, code: &Code, faults: &Faults) {
        if let Some(first) = self.codes.row_of(code) {
            if self.may_repeat {
                self.rows[first].repeats.push(row);
            } else {
                self.second.push(SecondCode {
                    code: row.code.clone(),
                    name: row.name.clone(),
                    extent: row.places.code,
                    first,
                });
                self.lost.push(row);
            }
        } else if faults.ok(self.claim_names(&row)).is_some() {
            self.codes.add(code);
            self.rows.push(row);
        } else {
            self.lost.push(row);
        }
    }

    /// Whether no row has the code yet.
    pub fn is_free(&self, code: &Code) -> bool {
        self.codes.row_of(code).is_none()
    }

    /// Adds a row that has a fault and no code of its own.
    pub fn add_lost(&mut self, row: Row) {
        self.lost.push(row);
    }

    /// The sheet of the tables. Aliases are compared now that all names are known, since names take precedence. The rows that
    /// have faults come last: what they say is not compared with anything.
    pub fn finish(mut self, tables: &[&Table], faults: &Faults) -> Sheet {
        twice::tell_codes(&self.second, &self.rows, &self.columns, tables, self.codes.are_texts(), faults);
        for row in 0..self.rows.len() {
            let mut constants = Index::default();
            let _ = constants.claim(self.rows[row].variant.clone(), row);
            for mut alias in std::mem::take(&mut self.rows[row].aliases) {
                if alias.constant.as_ref().is_some_and(|constant| constants.get(constant).is_some()) {
                    alias.constant = None;
                }
                if faults.ok(self.claim_alias(row, &alias)).is_none() {
                    continue;
                }
                if let Some(constant) = &alias.constant {
                    let _ = constants.claim(constant.as_str(), row);
                }
                self.rows[row].aliases.push(alias);
            }
        }
        self.compare_names_with_codes(faults);
        for row in std::mem::take(&mut self.lost) {
            self.keep_lost(row);
        }
        Sheet { columns: self.columns, rows: self.rows, codes: self.codes.finish() }
    }

    /// Adds a row that has a fault as a row with any code that is free, so that uses of its variant are not faults too.
    /// Its own code is missing, or belongs to another row.
    fn keep_lost(&mut self, mut row: Row) {
        if self.called_by_path.contains(&row.variant) || self.names.get(row.variant.to_ascii_lowercase()).is_some() {
            return;
        }
        if let Some(name) = &mut row.name {
            if self.names.get(name.to_ascii_lowercase()).is_some() {
                name.clone_from(&row.variant);
            }
        }
        let Some(code) = self.codes.free(&row) else { return };
        if let Code::Text(code) = &code {
            row.code.clone_from(code);
        }
        if self.claim_names(&row).is_err() {
            return;
        }
        let number = self.rows.len();
        for alias in std::mem::take(&mut row.aliases) {
            let is_variant = alias.constant.as_ref() == Some(&row.variant);
            if !is_variant && self.claim_alias(number, &alias).is_ok() {
                row.aliases.push(alias);
            }
        }
        self.codes.add(&code);
        self.rows.push(row);
    }

    /// Claims the name and the variant of the next row.
    fn claim_names(&mut self, row: &Row) -> Result<(), Fault> {
        let Row { variant, places: Places { name: name_extent, variant: variant_extent, .. }, .. } = row;
        if self.called_by_path.contains(variant) {
            let fault =
                Fault::sheet(format!("a variant cannot be named `{variant}`"), *variant_extent, "this name is taken");
            return Err(
                fault.help("the enum already has a function or a constant of that name; choose another identifier")
            );
        }
        let is_named = self.columns.naming == Naming::Names;
        let number = self.rows.len();
        let mut claims = Vec::with_capacity(2);
        if let (Some(name), true) = (&row.name, is_named) {
            let spelling = name.clone();
            claims.push(Claim { row: number, kind: ClaimKind::Name, spelling, is_made: false, extent: *name_extent });
        }
        let spelling = variant.clone();
        claims.push(Claim { row: number, kind: ClaimKind::Variant, spelling, is_made: true, extent: *variant_extent });
        for claim in &claims {
            if let Err(other) = self.claim(claim) {
                return Err(twice::name(row, &self.rows[other.row], claim, &other, is_named));
            }
        }
        Ok(())
    }

    /// Claims a name; the error is the claim of another row to it.
    fn claim(&mut self, claim: &Claim) -> Result<(), Claim> {
        let (number, key) = (self.claims.len(), claim.spelling.to_ascii_lowercase());
        // Identifiers that are made from text codes may differ only in case: a string that matches both is unknown.
        let may_share = self.codes.are_texts() && claim.kind == ClaimKind::Variant;
        if let Some(first) = self.names.get(&key) {
            let first = &self.claims[first];
            if first.row != claim.row && !(may_share && first.kind == ClaimKind::Variant) {
                return Err(first.clone());
            }
        }
        if may_share {
            // The exact spelling of such an identifier is claimed under a key that no name has.
            if let Err(first) = self.names.claim(format!("\0{}", claim.spelling), number) {
                return Err(self.claims[first].clone());
            }
        }
        if self.names.claim(key, number).is_ok() || may_share {
            self.claims.push(claim.clone());
        }
        Ok(())
    }

    /// Claims the spelling of an alias, and its constant's.
    fn claim_alias(&mut self, row: usize, alias: &Alias) -> Result<(), Fault> {
        let fault = |message: String| Fault::sheet(message, alias.extent, "this alias");
        if let Some(constant) = &alias.constant {
            if self.associated.get(constant).is_some() {
                let message = format!(
                    "the alias `{}` makes the constant `{constant}`, but the enum already has a method or a constant of that name",
                    alias.name
                );
                return Err(
                    fault(message).help("choose another alias, or another header for the column with this method")
                );
            }
        }
        let mut claim =
            Claim { row, kind: ClaimKind::Alias, spelling: alias.name.clone(), is_made: false, extent: alias.extent };
        let mut claimed = self.claim(&claim);
        if let Some(constant) = &alias.constant {
            (claim.spelling, claim.is_made) = (constant.clone(), true);
            let made = self.claim(&claim);
            claimed = claimed.and(made);
        }
        claimed.map_err(|other| {
            let message = format!("the alias `{}` is another row's {}", alias.name, other.kind.word());
            fault(message)
                .also(other.extent, "already used here")
                .help("an alias belongs to one row: remove it from one of the rows")
        })
    }

    /// Checks that no name can be read as another row's code, or as another row's code and name: it would never be
    /// parsed as its own row.
    fn compare_names_with_codes(&self, faults: &Faults) {
        let has_both = self.codes.are_texts() && self.columns.name.is_some();
        let printed = if has_both { printed::check(&self.rows, faults) } else { Index::default() };
        for &index in &ascending(self.claims.len(), &|index| self.claims[index].extent.start as u64) {
            let claim = &self.claims[index];
            let other = if !self.codes.are_texts() {
                self.row_read_from(&claim.spelling)
            } else if claim.is_made {
                // An identifier that is made from a text code may be another row's code: codes are looked up first.
                None
            } else {
                match self.codes.row_read_from(&claim.spelling) {
                    None => printed.get(claim.spelling.to_ascii_lowercase()),
                    row => row,
                }
            };
            match other {
                Some(other) if other != claim.row => faults.add(self.read_as(claim, other)),
                _ => {}
            }
        }
    }

    /// The row that a text is read as: by its integer code, or by its code and name.
    fn row_read_from(&self, text: &str) -> Option<usize> {
        let Some((code, name)) = text.split_once(' ') else { return self.codes.row_read_from(text) };
        let row = self.codes.row_read_from(code)?;
        let is_claimed = match self.names.get(name.to_ascii_lowercase()) {
            Some(claim) => self.claims[claim].row == row,
            None => false,
        };
        let is_name = match &self.rows[row].name {
            Some(own) => own.eq_ignore_ascii_case(name),
            None => false,
        };
        if is_claimed || is_name { Some(row) } else { None }
    }

    fn read_as(&self, claim: &Claim, other: usize) -> Fault {
        let Claim { kind: of_claim, spelling, extent, .. } = claim;
        let kind = of_claim.word();
        let fault = Fault::sheet(
            format!("the {kind} `{spelling}` can be read as another row's code"),
            *extent,
            &format!("this {kind}"),
        );
        let fault = if *of_claim == ClaimKind::Name { fault.help(FROM_CODES) } else { fault };
        fault
            .also(self.rows[other].places.code, "this is the code")
            .help(format!("a string with this text could mean either row: change the {kind}"))
    }
}
