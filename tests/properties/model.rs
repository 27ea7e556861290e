//! What a sheet says, and how its enum must behave.

use std::collections::HashSet;

use httpcodes::StatusCode;

/// An integer type: its name and its range.
pub(crate) type Repr = (&'static str, i128, i128);

/// The types that a code may have.
pub(crate) const REPRS: [Repr; 10] = [
    ("u8", 0, u8::MAX as i128),
    ("i8", i8::MIN as i128, i8::MAX as i128),
    ("u16", 0, u16::MAX as i128),
    ("i16", i16::MIN as i128, i16::MAX as i128),
    ("u32", 0, u32::MAX as i128),
    ("i32", i32::MIN as i128, i32::MAX as i128),
    ("u64", 0, u64::MAX as i128),
    ("i64", i64::MIN as i128, i64::MAX as i128),
    ("usize", 0, u64::MAX as i128),
    ("isize", i64::MIN as i128, i64::MAX as i128),
];

/// A sheet.
#[derive(Clone, Debug)]
pub(crate) struct Sheet {
    pub(crate) codes: Codes,
    pub(crate) tables: Vec<Table>,
    /// The columns in their order.
    pub(crate) columns: Vec<Column>,
}

/// What the codes of a sheet are.
#[derive(Clone, Debug)]
pub(crate) enum Codes {
    Integers(Repr),
    /// Texts, and the template of the variants' names: what is before the code, and what is behind it.
    Texts(Option<(&'static str, &'static str)>),
}

/// A table and the heading above it.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    pub(crate) heading: Option<String>,
    pub(crate) rows: Vec<Row>,
}

/// What a column is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    Code,
    Name,
    AlsoKnownAs,
    Variant,
    Meaning,
    Note,
    Retryable,
    Status,
    Limit,
    Sizes,
}

impl Column {
    pub(crate) const ALL: [Self; 10] = [
        Self::Code,
        Self::Name,
        Self::AlsoKnownAs,
        Self::Variant,
        Self::Meaning,
        Self::Note,
        Self::Retryable,
        Self::Status,
        Self::Limit,
        Self::Sizes,
    ];

    pub(crate) fn header(self) -> &'static str {
        match self {
            Self::Code => "Code",
            Self::Name => "Name",
            Self::AlsoKnownAs => "Also Known As",
            Self::Variant => "Variant",
            Self::Meaning => "Meaning",
            Self::Note => "Side note",
            Self::Retryable => "Retryable?",
            Self::Status => "Status",
            Self::Limit => "Limit",
            Self::Sizes => "Sizes",
        }
    }

    /// The type that the attribute gives the column.
    pub(crate) fn of_type(self) -> Option<&'static str> {
        match self {
            Self::Status => Some("httpcodes::StatusCode"),
            Self::Limit => Some("Option<i32>"),
            Self::Sizes => Some("[u16]"),
            _ => None,
        }
    }
}

/// A row.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// The code; zero if codes are texts.
    pub(crate) code: i128,
    /// The code as written.
    pub(crate) code_text: String,
    /// The name; the code if the sheet has no names.
    pub(crate) name: String,
    /// Whether strings are parsed as the name.
    pub(crate) is_name_parsed: bool,
    pub(crate) identifier: String,
    /// Whether the identifier is in the column `Variant`.
    pub(crate) is_given: bool,
    pub(crate) aliases: Vec<Alias>,
    pub(crate) meaning: Vec<Piece>,
    pub(crate) note: Vec<Piece>,
    pub(crate) is_retryable: bool,
    pub(crate) status: StatusCode,
    pub(crate) limit: Option<i32>,
    pub(crate) sizes: Vec<u16>,
}

/// Another name, and the constant that it makes.
#[derive(Clone, Debug)]
pub(crate) struct Alias {
    pub(crate) name: String,
    pub(crate) constant: Option<String>,
}

/// A piece of a text cell.
#[derive(Clone, Debug)]
pub(crate) enum Piece {
    Text(String),
    /// Without backticks and without a backslash before a pipe, because neither can be written.
    Code(String),
    Marked(&'static str, String),
    Link(String, String),
    Tag(&'static str),
    Break,
}

/// A name in lower case, with a space for `_` and `-`, which are considered equal.
fn loose(name: &str) -> String {
    name.to_ascii_lowercase().replace(['_', '-'], " ")
}

/// The plain text of a cell.
pub(crate) fn plain(pieces: &[Piece]) -> String {
    let said = pieces.iter().map(|piece| match piece {
        Piece::Text(text) | Piece::Code(text) | Piece::Marked(_, text) => text.clone(),
        Piece::Link(text, address) => format!("{text} ({address})"),
        Piece::Tag(tag) => (*tag).to_owned(),
        Piece::Break => "\n".to_owned(),
    });
    said.collect::<Vec<_>>().join(" ").trim().to_owned()
}

impl Row {
    /// The value of a typed column, as `Debug` prints it.
    pub(crate) fn value(&self, column: Column) -> Option<String> {
        match column {
            Column::Status => Some(format!("{:?}", self.status)),
            Column::Limit => Some(format!("{:?}", self.limit)),
            Column::Sizes => Some(format!("{:?}", self.sizes)),
            _ => None,
        }
    }

    /// All names of the row, including identifiers.
    pub(crate) fn names(&self) -> Vec<&str> {
        let aliases = self.aliases.iter().flat_map(|alias| [Some(alias.name.as_str()), alias.constant.as_deref()]);
        let name = self.is_name_parsed.then_some(self.name.as_str());
        [name, Some(self.identifier.as_str())].into_iter().chain(aliases).flatten().collect()
    }

    /// Everything that is parsed as the row on its own: its names, and the code as written.
    pub(crate) fn spellings(&self) -> Vec<&str> {
        [self.names(), vec![self.code_text.as_str()]].concat()
    }

    pub(crate) fn also_known_as(&self) -> Vec<&str> {
        self.aliases.iter().map(|alias| alias.name.as_str()).collect()
    }

    /// Whether this is one of the spellings in any case.
    fn is_spelled(&self, text: &str) -> bool {
        self.spellings().iter().any(|spelling| spelling.eq_ignore_ascii_case(text))
    }
}

/// Why a string is not parsed. It is printed like the generated error.
#[derive(Debug)]
pub(crate) enum ParseError {
    Empty,
    Malformed,
    UnknownName,
    /// Text codes are unknown.
    Unknown,
    // Only `Debug` reads it.
    UnknownCode(#[allow(dead_code)] i128),
}

impl Sheet {
    /// The arguments of the attribute, with this path.
    pub(crate) fn arguments(&self, path: &str) -> String {
        let mut arguments = format!("{path:?}, code = \"Code\"");
        if self.has_names() {
            arguments += ", name = \"Name\"";
        }
        match self.codes {
            Codes::Integers(_) => {}
            Codes::Texts(None) => arguments += ", text",
            // The template would have no effect.
            Codes::Texts(Some(_)) if self.are_all_given() => arguments += ", text",
            Codes::Texts(Some((before, behind))) => {
                arguments += &format!(", text, variant = \"{before}{{code}}{behind}\"");
            }
        }
        let columns = self.columns.iter().filter_map(|column| Some((column.header(), column.of_type()?)));
        let types: Vec<String> = columns.map(|(header, of_type)| format!("{header:?} = {of_type}")).collect();
        if !types.is_empty() {
            arguments += &format!(", types({})", types.join(", "));
        }
        arguments
    }

    /// Whether each row has its identifier in the column `Variant`, and variants are not named after names.
    fn are_all_given(&self) -> bool {
        let mut rows = self.tables.iter().flat_map(|table| &table.rows);
        !self.has_names() && self.columns.contains(&Column::Variant) && rows.all(|row| row.is_given)
    }

    /// The item below the attribute.
    pub(crate) fn item(&self) -> String {
        match self.codes {
            Codes::Integers((repr, ..)) => format!("#[repr({repr})] pub enum Sheet {{}}"),
            Codes::Texts(_) => "pub enum Sheet {}".to_owned(),
        }
    }

    /// Whether codes are texts.
    pub(crate) fn is_text(&self) -> bool {
        matches!(self.codes, Codes::Texts(_))
    }

    pub(crate) fn has_names(&self) -> bool {
        self.columns.contains(&Column::Name)
    }

    /// What is printed for a row.
    pub(crate) fn printed(&self, row: &Row) -> String {
        if self.has_names() && !row.name.is_empty() {
            format!("{} {}", row.code_text, row.name)
        } else {
            row.code_text.clone()
        }
    }

    /// The rows with the headings above them, in ascending order of code, or in that of the sheet if codes are texts.
    pub(crate) fn rows(&self) -> Vec<(&str, &Row)> {
        let mut rows: Vec<(&str, &Row)> = Vec::new();
        let mut section = "";
        for table in &self.tables {
            section = table.heading.as_deref().unwrap_or(section);
            rows.extend(table.rows.iter().map(|row| (section, row)));
        }
        // The sort is stable, and text codes have no numbers.
        rows.sort_by_key(|(_, row)| row.code);
        rows
    }

    /// The row that a string is parsed as.
    pub(crate) fn parsed(&self, text: &str) -> Result<&Row, ParseError> {
        if self.is_text() {
            let error = if text.is_empty() { ParseError::Empty } else { ParseError::Unknown };
            return self.parsed_text(text).ok_or(error);
        }
        let rows = self.rows();
        let named = |name: &str| {
            let is_named = |row: &Row| row.spellings().iter().any(|spelling| spelling.eq_ignore_ascii_case(name));
            rows.iter().map(|(_, row)| *row).find(|row| is_named(row))
        };
        if let Some(row) = named(text) {
            return Ok(row);
        }
        if let Some(code) = self.integer(text) {
            let row = rows.iter().map(|(_, row)| *row).find(|row| row.code == code);
            return row.ok_or(ParseError::UnknownCode(code));
        }
        let loosely_named = |name: &str| {
            let is_named = |row: &Row| row.names().iter().any(|known| loose(known) == loose(name));
            let mut found = rows.iter().map(|(_, row)| *row).filter(|row| is_named(row));
            found.next().filter(|_| found.next().is_none())
        };
        let (code, name) = text.split_once(' ').unwrap_or_default();
        let is_code = |row: &&Row| self.integer(code) == Some(row.code) || row.code_text == code;
        let is_name = |row: &&Row| row.names().iter().any(|known| known.eq_ignore_ascii_case(name));
        if let Some(row) = named(name).filter(is_name).or_else(|| loosely_named(name)).filter(is_code) {
            return Ok(row);
        }
        if let Some(row) = loosely_named(text) {
            return Ok(row);
        }
        Err(match text.chars().next() {
            None => ParseError::Empty,
            Some('0'..='9' | '+' | '-') => ParseError::Malformed,
            Some(_) => ParseError::UnknownName,
        })
    }

    /// The row that a string is parsed as, if codes are texts.
    fn parsed_text(&self, text: &str) -> Option<&Row> {
        let rows: Vec<&Row> = self.rows().into_iter().map(|(_, row)| row).collect();
        let only = |is_meant: &dyn Fn(&Row) -> bool| {
            let mut found = rows.iter().copied().filter(|row| is_meant(row));
            found.next().filter(|_| found.next().is_none())
        };
        // A code as it is written comes first. What stands for two rows in another case stands for neither.
        let alone = |text: &str| {
            let exact = rows.iter().copied().find(|row| row.code_text == text);
            exact.or_else(|| only(&|row| row.is_spelled(text)))
        };
        let is_clear = |name: &str| only(&|row| row.is_spelled(name)).is_some();
        let loosely = |text: &str| {
            let wanted = loose(text);
            only(&|row| {
                let is_name = |name: &&str| !name.eq_ignore_ascii_case(&row.code_text) && loose(name) == wanted;
                row.names().into_iter().filter(is_name).any(is_clear)
            })
        };
        if let Some(row) = alone(text) {
            return Some(row);
        }
        if self.has_names() {
            let printed = rows.iter().copied().find(|row| !row.name.is_empty() && self.printed(row) == text);
            let with_name = || {
                text.match_indices(' ').find_map(|(at, _)| {
                    let (code, name) = (&text[..at], &text[at + 1..]);
                    let row = alone(code).filter(|row| row.code_text.eq_ignore_ascii_case(code))?;
                    let is_its = row.name.eq_ignore_ascii_case(name)
                        || only(&|row| row.is_spelled(name))
                            .or_else(|| loosely(name))
                            .is_some_and(|it| it.code_text == row.code_text);
                    (is_its && !name.is_empty()).then_some(row)
                })
            };
            if let Some(row) = printed.or_else(with_name) {
                return Some(row);
            }
        }
        loosely(text)
    }

    /// The range of the type of integer codes.
    pub(crate) fn range(&self) -> (i128, i128) {
        match self.codes {
            Codes::Integers((_, min, max)) => (min, max),
            Codes::Texts(_) => (0, 0),
        }
    }

    /// Parses what the integer type parses, or hexadecimal digits after `0x`.
    fn integer(&self, text: &str) -> Option<i128> {
        let (min, max) = self.range();
        let (is_negative, digits) = match text.as_bytes() {
            [b'+', ..] => (false, &text[1..]),
            [b'-', ..] if min < 0 => (true, &text[1..]),
            _ => (false, text),
        };
        let (digits, radix) = match digits.get(..2) {
            Some("0x" | "0X") => (&digits[2..], 16),
            _ => (digits, 10),
        };
        if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
            return None;
        }
        let value = i128::from_str_radix(digits, radix).ok()?;
        let value = if is_negative { -value } else { value };
        (min..=max).contains(&value).then_some(value)
    }

    /// Removes the rows and aliases that would conflict with earlier ones.
    pub(crate) fn settled(mut self) -> Self {
        if self.is_text() {
            return self.settled_texts();
        }
        let key = |name: &str| name.to_ascii_lowercase();
        let mut names = HashSet::new();
        let mut codes = HashSet::new();
        for table in &mut self.tables {
            table.rows.retain(|row| {
                let own = HashSet::from([key(&row.name), key(&row.identifier)]);
                let is_free = names.is_disjoint(&own) && !codes.contains(&row.code);
                if is_free {
                    names.extend(own);
                    codes.insert(row.code);
                }
                is_free
            });
        }
        self.tables.retain(|table| !table.rows.is_empty());
        for row in self.tables.iter_mut().flat_map(|table| &mut table.rows) {
            let mut own = HashSet::from([key(&row.name), key(&row.identifier)]);
            let mut constants = HashSet::from([row.identifier.clone()]);
            row.aliases.retain_mut(|alias| {
                let claimed: Vec<String> =
                    [Some(&alias.name), alias.constant.as_ref()].into_iter().flatten().map(|name| key(name)).collect();
                let is_free = claimed.iter().all(|name| own.contains(name) || !names.contains(name));
                if is_free {
                    own.extend(claimed.iter().cloned());
                    names.extend(claimed);
                    // An identifier that the row already has does not make a second constant.
                    alias.constant = alias.constant.take().filter(|constant| constants.insert(constant.clone()));
                }
                is_free
            });
        }
        self
    }

    /// The same for text codes.
    fn settled_texts(mut self) -> Self {
        let key = |name: &str| name.to_ascii_lowercase();
        let has_names = self.has_names();
        let printed: Vec<Vec<String>> =
            self.tables.iter().map(|table| table.rows.iter().map(|row| self.printed(row)).collect()).collect();
        // Each row with what is printed for it.
        let mut settled: Vec<(Row, String)> = Vec::new();
        for (table, printed) in self.tables.iter_mut().zip(printed) {
            let mut printed = printed.into_iter();
            table.rows.retain(|row| {
                let printed = printed.next().unwrap_or_default();
                let is_free = settled.iter().all(|(other, other_printed)| {
                    let is_read_as_code = |one: &Row, printed: &str, other: &Row| {
                        has_names && printed != one.code_text && printed.eq_ignore_ascii_case(&other.code_text)
                    };
                    let is_named_like = |one: &Row, other: &Row, other_printed: &str| {
                        one.is_name_parsed
                            && (one.name == other.code_text
                                || one.name.eq_ignore_ascii_case(other_printed)
                                || one.name.eq_ignore_ascii_case(&other.identifier)
                                || one.name.eq_ignore_ascii_case(&other.name))
                    };
                    let is_same = row.code_text == other.code_text
                        || row.identifier == other.identifier
                        || (has_names && printed == *other_printed);
                    let is_read_as_other =
                        is_read_as_code(row, &printed, other) || is_read_as_code(other, other_printed, row);
                    let is_like_other = is_named_like(row, other, other_printed) || is_named_like(other, row, &printed);
                    !(is_same || is_read_as_other || is_like_other)
                });
                if is_free {
                    settled.push((row.clone(), printed));
                }
                is_free
            });
        }
        self.tables.retain(|table| !table.rows.is_empty());
        // The aliases of the rows so far, by row.
        let mut taken: Vec<(usize, String)> = Vec::new();
        for (number, row) in self.tables.iter_mut().flat_map(|table| &mut table.rows).enumerate() {
            let mut constants = HashSet::from([row.identifier.clone()]);
            row.aliases.retain_mut(|alias| {
                // An identifier that the row already has does not make a second constant.
                alias.constant = alias.constant.take().filter(|constant| !constants.contains(constant));
                let claimed: Vec<String> =
                    [Some(&alias.name), alias.constant.as_ref()].into_iter().flatten().map(|name| key(name)).collect();
                let others = || settled.iter().enumerate().filter(|(other, _)| *other != number).map(|(_, row)| row);
                let is_free = claimed.iter().all(|name| {
                    let is_taken = taken.iter().any(|(other, taken)| *other != number && taken == name);
                    let is_anothers = others().any(|(row, _)| {
                        key(&row.identifier) == *name || (row.is_name_parsed && key(&row.name) == *name)
                    });
                    !is_taken && !is_anothers
                });
                let is_read_as_code = others().any(|(row, printed)| {
                    row.code_text == alias.name || (has_names && printed.eq_ignore_ascii_case(&alias.name))
                });
                let is_kept = is_free && !is_read_as_code;
                if is_kept {
                    constants.extend(alias.constant.clone());
                    taken.extend(claimed.into_iter().map(|name| (number, name)));
                }
                is_kept
            });
        }
        self
    }
}
