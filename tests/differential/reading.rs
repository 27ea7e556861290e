//! What the generator makes of a document, and its comparison with what is shown.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use httpcodes_generator::document;
use httpcodes_generator::document::contents::{BlockKind, Table};
use httpcodes_generator::document::grammar::behind_containers;
use httpcodes_generator::fault::collector::Faults;
use httpcodes_generator::fault::contents::{Fault, Place};
use httpcodes_generator::fault::report;
use httpcodes_generator::input::{arguments, item};
use httpcodes_generator::sheet;
use httpcodes_generator::sheet::column_table;
use httpcodes_generator::sheet::kind::Value;
use httpcodes_generator::sheet::selection::Selection;
use httpcodes_generator::sheet::shape;
use httpcodes_generator::source::{Extent, Source};
use httpcodes_invariants::panics::ignore_refused_identifiers;

use crate::shown::{Shown, ShownRow, ShownText};

/// What the generator makes of a document.
pub(crate) struct Reading {
    source: Source,
    /// The texts of the sheet's rows, by their lines.
    rows: HashMap<usize, Vec<ShownText>>,
    /// The texts of the rows that document columns, by their lines.
    documentation: HashMap<usize, Vec<ShownText>>,
    /// The lines of all rows that are read, sound or not.
    lines: HashSet<usize>,
    /// The first line and the last one of the blocks that are neither text nor tables.
    blocks: Vec<(usize, usize)>,
    faults: Vec<Fault>,
}

impl Reading {
    /// Reads a document as the sheet of an enum.
    pub(crate) fn of(text: &str, arguments: &str) -> Self {
        ignore_refused_identifiers();
        let faults = Faults::default();
        let arguments = arguments::parse(arguments.parse().expect("they lex"), &faults).expect("they are arguments");
        let item = if arguments.is_text { "enum Sheet {}" } else { "#[repr(i64)] enum Sheet {}" };
        let item = item::parse(item.parse().expect("it lexes"), arguments.is_text, &faults).expect("it is an enum");
        let source = Source::named(Path::new("sheet.md")).with_text(text.to_owned());
        let document = document::reader::read(text);
        let sheet = sheet::reader::read(&document, text, &arguments, item.repr, &faults);
        let rows = sheet.map_or_else(Vec::new, |sheet| sheet.rows).into_iter().map(|row| {
            let texts = row.values.iter().map(Value::text);
            let texts = texts.map(|text| ShownText::of(&text.bare, &text.plain));
            (source.line_of(row.places.code.start), texts.collect())
        });
        let faults = faults.into_vec();
        let selection = Selection::of(&document, Extent { start: 0, end: text.len() }, &arguments);
        // Where a fault tells how the sheet's only table is meant, there is no table yet whose columns these document.
        let documents = |table: &&Table| {
            selection.column_tables.contains(table) || (!faults.is_empty() && column_table::is_headed(table))
        };
        let documentation = document.tables.iter().filter(documents).flat_map(|table| {
            let rows = table.rows.iter().filter(|row| shape::check(row, &table.header, 0, 1, text).is_ok());
            rows.map(|row| {
                let texts = row.cells.iter().map(|cell| ShownText::of(&cell.text.bare, &cell.text.plain));
                (source.line_of(row.extent.start), texts.collect())
            })
        });
        let documentation = documentation.collect();
        let read = document.tables.iter().flat_map(|table| &table.rows);
        let blocks = document.blocks.iter().filter(|block| block.kind != BlockKind::Settled);
        let blocks = blocks.map(|block| (source.line_of(block.extent.start), source.line_of(block.extent.end - 1)));
        Self {
            blocks: blocks.collect(),
            rows: rows.collect(),
            documentation,
            lines: read.map(|row| source.line_of(row.extent.start)).collect(),
            faults,
            source,
        }
    }

    /// How many rows the sheet has.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The faults as they are printed.
    pub(crate) fn faults(&self) -> Vec<String> {
        self.faults.iter().map(|fault| report::draw(fault, Some(&self.source))).collect()
    }

    /// The lines that faults mark. A fault of the whole file marks none.
    fn marked(&self) -> Option<HashSet<usize>> {
        let mut lines = HashSet::new();
        for fault in &self.faults {
            let Place::Sheet(marks) = &fault.place else { return None };
            lines.extend(marks.iter().map(|mark| self.source.line_of(mark.extent.start)));
        }
        Some(lines)
    }

    /// Checks that the rows which comrak shows are rows here, with the same texts, or faults.
    ///
    /// # Errors
    ///
    /// If one is not.
    pub(crate) fn check(&self) -> Result<(), String> {
        let shown = Shown::of(&self.source.text);
        let Some(marked) = self.marked() else { return Ok(()) };
        // From a row on that is not shown as one, and is a fault, the two may read anything.
        let parting = self.lines.iter().filter(|line| !shown.lines.contains(line) && marked.contains(line)).min();
        // Lines that are not read as rows are mended as they may be meant. Then what is read is not what is shown, and what
        // the mended lines are is the only fault.
        let is_guess = !marked.is_subset(&self.lines);
        for row in &shown.rows {
            let fail = |what: &str| Err(format!("line {} {what}: {row:?}\n{}", row.line, self));
            match self.rows.get(&row.line).or_else(|| self.documentation.get(&row.line)) {
                Some(texts) if are_shown(texts, &row.cells) => {}
                Some(_) if is_guess || marked.contains(&row.line) => {}
                Some(_) if self.may_refer(row.line) || self.has_single_and_double_tildes(row.line) => {}
                Some(texts) if texts.len() != row.cells.len() && !self.faults.is_empty() => {}
                Some(texts) => return fail(&format!("says {texts:?}")),
                None if marked.contains(&row.line) || parting.is_some_and(|parting| *parting < row.line) => {}
                None if self.has_mark_around(row, &marked) => {}
                None if self.may_be_heading(row) => {}
                None if is_guess && self.lines.contains(&row.line) => {}
                // Without columns there is no sheet, and that is a fault of its own.
                None if self.rows.is_empty() && self.lines.contains(&row.line) && !self.faults.is_empty() => {}
                None => return fail("is lost"),
            }
        }
        match self.rows.keys().chain(self.documentation.keys()).find(|line| !shown.lines.contains(line)) {
            Some(line) if self.faults.is_empty() && self.is_plain() => {
                Err(format!("line {line} is not shown as a row\n{self}"))
            }
            _ => Ok(()),
        }
    }

    /// Whether a row may be a heading for those below it: it has one cell with text, which is emphasised or has no digit.
    fn may_be_heading(&self, row: &ShownRow) -> bool {
        let mut written = row.cells.iter().filter(|cell| !cell.plain.is_empty());
        let (Some(cell), None) = (written.next(), written.next()) else { return false };
        let source = self.source.line(row.line).in_text(&self.source.text);
        source.contains('|') && (source.contains(['*', '_']) || !cell.bare.contains(char::is_numeric))
    }

    /// Whether the two agree on what the lines are in: not always in footnotes, beside HTML, and where lines are indented.
    fn is_plain(&self) -> bool {
        let is_indented = |line: &str| line.trim_start_matches('\u{feff}').starts_with(['\t', ' ']);
        let is_indented = self.source.text.split(['\n', '\r']).any(is_indented);
        !is_indented && !self.has_html() && !self.source.text.contains("[^2]:")
    }

    /// Whether a fault is about more than one row: it marks a line that is not read as a row, in the shown row's table, in
    /// the lines directly above that, or in the block that the row is in here.
    fn has_mark_around(&self, row: &ShownRow, marked: &HashSet<usize>) -> bool {
        let (mut first, last) = row.table;
        let is_blank = |line: usize| self.source.line(line).in_text(&self.source.text).trim().is_empty();
        while first > 1 && !is_blank(first - 1) {
            first -= 1;
        }
        let block = self.blocks.iter().find(|(first, last)| (*first..=*last).contains(&row.line));
        let is_about = |(first, last): (usize, usize)| {
            (first..=last).any(|line| marked.contains(&line) && !self.lines.contains(&line))
        };
        is_about((first, last)) || block.is_some_and(|block| is_about(*block))
    }

    /// Whether the row on that line may refer to something that not every reader takes for defined: in front matter or
    /// HTML, or beside other lines.
    fn may_refer(&self, line: usize) -> bool {
        let text = &self.source.text;
        let lines: Vec<&str> = text.lines().flat_map(|line| line.split('\r')).collect();
        let is_beside = |at: usize| {
            let is_blank = |line: Option<&&str>| line.is_none_or(|line| line.trim_matches([' ', '\t']).is_empty());
            !(is_blank(at.checked_sub(1).and_then(|above| lines.get(above))) && is_blank(lines.get(at + 1)))
        };
        let is_definition = |line: &str| line[behind_containers(line)..].starts_with('[') && line.contains("]:");
        let is_odd = |line: &str| {
            let definition = line.split_once("]:");
            definition.is_some_and(|(label, text)| label.contains(char::is_whitespace) || text.contains("]:"))
        };
        let has_uncertain =
            || (0..lines.len()).any(|at| is_definition(lines[at]) && (is_beside(at) || is_odd(lines[at])));
        let row = self.source.line(line).in_text(text);
        row.contains("]\\[") || (row.contains('[') && (self.has_html() || has_uncertain()))
    }

    /// Whether single tildes and double ones are on that line. After a pair that does not match, comrak strikes less through
    /// than cmark-gfm.
    fn has_single_and_double_tildes(&self, line: usize) -> bool {
        let row = self.source.line(line).in_text(&self.source.text);
        let runs = row.split(|character| character != '~');
        let lengths: HashSet<usize> = runs.map(str::len).filter(|length| (1..=2).contains(length)).collect();
        lengths.len() > 1
    }

    /// Whether there is front matter or HTML.
    fn has_html(&self) -> bool {
        let is_start = |line: &str| line[behind_containers(line)..].starts_with('<');
        self.source.text.starts_with("---") || self.source.text.split(['\n', '\r']).any(is_start)
    }
}

impl std::fmt::Display for Reading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "in {:?}\n{}\n{}", self.source.text, self.source.text, self.faults().join("\n"))
    }
}

/// Whether a row says what is shown. If tables have different columns, a row has those of all tables, in the order in which
/// they come first.
fn are_shown(texts: &[ShownText], cells: &[ShownText]) -> bool {
    if texts == cells {
        return true;
    }
    let written = |texts: &[ShownText]| {
        let mut written: Vec<String> =
            texts.iter().filter(|text| !text.plain.is_empty()).map(|text| text.plain.clone()).collect();
        written.sort();
        written
    };
    written(texts) == written(cells)
}
