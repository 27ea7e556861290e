//! The tables that document columns. Their first header is `Column`, their first cells are headers of other tables in
//! the document, and their other cells say what these columns contain.
//!
//! The input is the tables of a document, the output is the documentation of the sheet's columns.

use crate::document::contents::{Cell, Document, Table, TableRow, sound_rows};
use crate::document::text::Text;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::fault::suggestion;
use crate::index::Index;
use crate::input::arguments::Arguments;
use crate::order::first_ones;
use crate::sheet::contents::Columns;
use crate::sheet::shape;
use crate::source::Extent;

/// How many cells that are not headers are compared with the headers, and with how many of them.
const MOST_COMPARED: usize = 50;
const MOST_HEADERS: usize = 200;

/// The tables of a document that document columns.
pub struct ColumnTables<'a> {
    /// The tables in the order of the file.
    pub tables: Vec<&'a Table>,
    headers: Headers<'a>,
}

impl<'a> ColumnTables<'a> {
    /// Finds them in the whole document, in and outside of the `part` that the sheet is selected from.
    pub fn of(document: &'a Document, part: Extent, arguments: &Arguments) -> Self {
        let headers = Headers::of(document);
        let is_selected = |table: &Table| part.contains(table.extent.start);
        // A sheet may have a column `Column` itself: an argument names it, or there is no other table.
        let mut is_sheet = true;
        for table in &document.tables {
            is_sheet &= is_headed(table) || !is_selected(table);
        }
        for &header in &arguments.code_and_name() {
            is_sheet |= is_column(&header.value());
        }
        let mut tables = Vec::new();
        for table in &document.tables {
            let is_one = match is_headed(table) {
                false => false,
                true if is_selected(table) => !is_sheet && headers.are_in(table, MOST_COMPARED),
                true => headers.are_in(table, 0),
            };
            if is_one {
                tables.push(table);
            }
        }
        Self { tables, headers }
    }

    /// Whether a table of the document is one of them.
    pub fn contains(&self, table: &Table) -> bool {
        let start = table.extent.start;
        let before = first_ones(self.tables.len(), &|index| self.tables[index].extent.start < start);
        self.tables.get(before).is_some_and(|found| found.extent.start == start)
    }

    /// Whether a table of the document has a column with that header.
    pub fn is_header(&self, text: &str) -> bool {
        self.headers.contains(text)
    }

    /// Adds the documentation to the columns. A table in `part` takes precedence over those elsewhere, and an earlier
    /// one over a later one.
    pub fn document(&self, columns: &mut Columns, part: Extent, text: &str, faults: &Faults) {
        let mut rows: Vec<(&Table, &TableRow)> = Vec::new();
        let mut documented = Index::default();
        let mut unknown = 0;
        for &is_first in &[true, false] {
            for table in &self.tables {
                if part.contains(table.extent.start) != is_first {
                    continue;
                }
                // A row that is read only after an edit has a fault already.
                for &row in &sound_rows(&[*table]) {
                    let Some(cell) = faults.ok(first_cell(table, row, text)) else { continue };
                    if !self.headers.contains(&cell.text.bare) {
                        unknown += 1;
                        faults.add(self.headers.unknown(cell, unknown <= MOST_COMPARED));
                        continue;
                    }
                    match documented.claim(cell.text.bare.as_str(), rows.len()) {
                        Ok(()) => rows.push((table, row)),
                        Err(first) if is_first || rows[first].0.extent == table.extent => {
                            faults.add(documented_twice(&rows[first].1.cells[0], cell));
                        }
                        Err(_) => {}
                    }
                }
            }
        }
        for column in &mut columns.all {
            if let Some(row) = documented.get(&column.header) {
                column.documentation = paragraphs(rows[row].1);
            }
        }
    }
}

/// The headers of all tables except those headed `Column`, each once.
struct Headers<'a> {
    cells: Vec<&'a Cell>,
    index: Index,
}

impl<'a> Headers<'a> {
    fn of(document: &'a Document) -> Self {
        let mut headers = Self { cells: Vec::new(), index: Index::default() };
        for table in &document.tables {
            if is_headed(table) {
                continue;
            }
            for cell in &table.header.cells {
                let header = cell.text.bare.as_str();
                if !header.is_empty() && headers.index.claim(header, headers.cells.len()).is_ok() {
                    headers.cells.push(cell);
                }
            }
        }
        headers
    }

    fn contains(&self, text: &str) -> bool {
        self.index.get(text).is_some()
    }

    /// Whether at least half of the table's first cells are headers or similar to one. At most `most` of those that are not
    /// headers are compared with the headers.
    fn are_in(&self, table: &Table, most: usize) -> bool {
        let (mut known, mut compared) = (0, 0);
        for row in &table.rows {
            let Some(cell) = row.cells.first() else { continue };
            if self.contains(&cell.text.bare) {
                known += 1;
            } else if compared < most {
                compared += 1;
                known += usize::from(self.nearest(cell).is_some());
            }
        }
        !table.rows.is_empty() && 2 * known >= table.rows.len()
    }

    /// The header that is most like a cell.
    fn nearest(&self, cell: &Cell) -> Option<&'a Cell> {
        let near = suggestion::nearest(&cell.text.bare, &self.compared())?;
        Some(self.cells[self.index.get(near)?])
    }

    fn compared(&self) -> Vec<&'a str> {
        let mut compared = Vec::new();
        for cell in &self.cells[..self.cells.len().min(MOST_HEADERS)] {
            compared.push(cell.text.bare.as_str());
        }
        compared
    }

    fn unknown(&self, cell: &Cell, is_compared: bool) -> Fault {
        let message = format!("there is no column `{}`", cell.text.bare);
        let fault = Fault::sheet(message, cell.extent, "this is not a header");
        let near = if is_compared { self.nearest(cell) } else { None };
        let fault = match near {
            Some(near) => fault.also(near.extent, "did you mean this one?"),
            None => fault.help(format!("the columns are {}", suggestion::list(&self.compared()))),
        };
        fault.help("a table headed `Column` documents columns; rename `Column` if this table is about something else")
    }
}

/// Whether the first header of a table is `Column`.
pub fn is_headed(table: &Table) -> bool {
    table.header.cells.first().is_some_and(|cell| is_column(&cell.text.bare))
}

fn is_column(header: &str) -> bool {
    header.trim().eq_ignore_ascii_case("Column")
}

/// The cell with the header that a row documents.
fn first_cell<'a>(table: &Table, row: &'a TableRow, text: &str) -> Result<&'a Cell, Fault> {
    shape::check(row, &table.header, 0, 1, text)?;
    let cell = &row.cells[0];
    if cell.text.bare.is_empty() {
        let fault = Fault::sheet("the row does not name a column", row.place_of(cell), "the header is missing");
        return Err(fault.help("write the header of the column that the row documents"));
    }
    Ok(cell)
}

fn documented_twice(first: &Cell, second: &Cell) -> Fault {
    Fault::sheet(
        format!("the column `{}` is documented twice", second.text.bare),
        second.extent,
        "documented again here",
    )
    .also(first.extent, "first documented here")
    .help("merge the two rows into one")
}

/// What a row says about its column: a paragraph for each cell.
fn paragraphs(row: &TableRow) -> Vec<Text> {
    let mut paragraphs = Vec::new();
    for cell in &row.cells[1..] {
        if !cell.text.markdown.is_empty() {
            paragraphs.push(cell.text.clone());
        }
    }
    paragraphs
}

#[cfg(test)]
mod tests {
    use crate::document;
    use crate::fault::collector::Faults;
    use crate::input::{arguments, repr::Repr};
    use crate::sheet;

    const SHEET: &str = "| Code | Name | Final? |\n| ---: | --- | --- |\n| 1 | One | No |\n";

    /// What is said of the columns `Name` and `Final?`, and the messages of the faults.
    fn documented(arguments: &str, text: &str) -> (Vec<String>, Vec<String>) {
        let faults = Faults::default();
        let arguments = arguments::parse(format!("\"sheet.md\"{arguments}").parse().unwrap(), &faults).unwrap();
        let document = document::reader::read(text);
        let sheet = sheet::reader::read(&document, text, &arguments, Repr::DEFAULT, &faults);
        let said = sheet.iter().flat_map(|sheet| &sheet.columns.all[1..]).map(|column| {
            let paragraphs = column.documentation.iter().map(|text| text.plain.as_str());
            paragraphs.collect::<Vec<_>>().join(" / ")
        });
        (said.collect(), faults.into_vec().into_iter().map(|fault| fault.message).collect())
    }

    /// What is said of the two columns by a table with those rows, in the sheet's part of the document.
    fn documented_by(rows: &str) -> (Vec<String>, Vec<String>) {
        documented("", &format!("{SHEET}\n| Column | Meaning | More |\n| --- | --- | --- |\n{rows}"))
    }

    fn said(name: &str, is_final: &str) -> (Vec<String>, Vec<String>) {
        (vec![name.to_owned(), is_final.to_owned()], Vec::new())
    }

    #[test]
    fn each_cell_behind_the_header_is_a_paragraph() {
        assert_eq!(documented_by("| Name | What | Why |\n| Final? | Whether | |\n"), said("What / Why", "Whether"));
        assert_eq!(documented_by("| Final? | | Only this |\n"), said("", "Only this"));
    }

    #[test]
    fn a_header_is_compared_as_it_is_rendered() {
        assert_eq!(documented_by("| **Name** | What | |\n| `Final?` | Whether | |\n"), said("What", "Whether"));
        let text = format!("{SHEET}\n| `column` | Meaning |\n| --- | --- |\n| Name | What |\n");
        assert_eq!(documented("", &text), said("What", ""));
    }

    #[test]
    fn half_of_the_rows_start_with_a_header_or_nearly_so() {
        let no_column = |header: &str| format!("there is no column `{header}`");
        let messages = |rows: &str| documented_by(rows).1;
        assert_eq!(messages("| Name | | |\n| Fnal? | | |\n"), [no_column("Fnal?")]);
        assert_eq!(messages("| Name | | |\n| Origin | | |\n"), [no_column("Origin")]);
        assert_eq!(messages("| Fnal? | | |\n"), [no_column("Fnal?")]);
        let another = "the tables of the sheet have different code or name columns";
        assert_eq!(messages("| Name | | |\n| Origin | | |\n| Colour | | |\n"), [another]);
    }

    #[test]
    fn outside_of_the_section_half_of_the_rows_start_with_a_header() {
        let outside = |rows: &str| {
            let text = format!("# A\n\n{SHEET}\n# B\n\n| Column | Meaning |\n| --- | --- |\n{rows}");
            documented(", section = \"A\"", &text)
        };
        assert_eq!(outside("| Name | What |\n"), said("What", ""));
        assert_eq!(outside("| Name | What |\n| fnal? | |\n").1, ["there is no column `fnal?`"]);
        // It may be about something else.
        assert_eq!(outside("| name | What |\n| code | |\n"), said("", ""));
    }

    #[test]
    fn the_headers_of_every_table_of_the_document_count() {
        let other = "# B\n\n| Number | Title |\n| ---: | --- |\n| 2 | Two |\n";
        let columns = "| Column | Meaning |\n| --- | --- |\n| Name | What |\n| Title | Which |\n| Number | How |\n";
        let text = format!("{columns}\n# A\n\n{SHEET}\n{other}");
        assert_eq!(documented(", section = \"A\"", &text), said("What", ""));
    }

    #[test]
    fn what_the_section_says_of_a_column_counts_before_what_is_said_elsewhere() {
        let columns = |text: &str| format!("| Column | Meaning |\n| --- | --- |\n| Name | {text} |\n");
        let text =
            |inside: &str| format!("{}\n{}\n# A\n\n{SHEET}\n{inside}\n# B\n", columns("First"), columns("Second"));
        assert_eq!(documented(", section = \"A\"", &text("")), said("First", ""));
        assert_eq!(documented(", section = \"A\"", &text(&columns("Inside"))), said("Inside", ""));
        assert_eq!(documented("", &text("")).1, ["the column `Name` is documented twice"]);
        let twice = format!("{}| Name | Again |\n\n# A\n\n{SHEET}", columns("First"));
        assert_eq!(documented(", section = \"A\"", &twice).1, ["the column `Name` is documented twice"]);
    }

    #[test]
    fn a_sheet_may_have_a_column_of_that_name() {
        let columns = "| Column | Index |\n| --- | ---: |\n| Code | 0 |\n| Name | 1 |\n";
        let names = |arguments: &str, text: &str| {
            let (said, messages) = documented(arguments, text);
            (said.len(), messages)
        };
        // The only table of its section, though its names are headers elsewhere.
        let text = format!("# A\n\n{SHEET}\n# B\n\n{columns}");
        assert_eq!(names(", section = \"B\", code = \"Index\"", &text), (1, vec![]));
        // Named as the name, though its names are headers of another table, which then is none of the sheet's.
        let text = format!("{columns}\n{SHEET}");
        assert_eq!(names(", code = \"Index\", name = \"Column\"", &text), (1, vec![]));
        assert_eq!(names("", "| Column | Name |\n| ---: | --- |\n| 1 | One |\n"), (1, vec![]));
    }

    #[test]
    fn a_table_without_rows_documents_nothing() {
        let message = "the tables of the sheet have different code or name columns";
        assert_eq!(documented_by("").1, [message]);
    }

    #[test]
    fn a_row_that_has_a_fault_leaves_the_others_as_they_are() {
        assert_eq!(documented_by("| Name | What | Why |\n| | What | |\n").0, ["What / Why", ""]);
        assert_eq!(documented_by("| Name | What | Why | How |\n| Final? | Whether | |\n").0, ["", "Whether"]);
    }
}
