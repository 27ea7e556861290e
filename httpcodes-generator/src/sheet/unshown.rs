//! Tables and rows that are read here but that GitHub does not show, because pulldown-cmark accepts delimiter rows and
//! indentation that GitHub does not.
//!
//! The input is the selected tables, the output is faults. The rows are read as they are meant.

use crate::document::contents::Table;
use crate::document::grammar::{before_in_line, column};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::sheet::delimiters;
use crate::strings::SPACE;

/// Checks that GitHub shows the tables with all their rows.
pub fn check(tables: &[&Table], text: &str, faults: &Faults) {
    for table in tables {
        let code = code_column(table, text);
        faults.ok(delimiters::check_read(table, code, text));
        faults.ok(check_rows(table, code, text));
    }
}

/// The column from which a line of the table would be indented code.
fn code_column(table: &Table, text: &str) -> usize {
    let header = table.header.extent.start;
    let before = before_in_line(text, header);
    let margin = match before.trim_end_matches(SPACE) {
        _ if !table.is_nested => 0,
        // The mark of a block quote may be followed by one space.
        quoted if quoted.ends_with('>') => {
            column(text, header - (before.len() - quoted.len())) + usize::from(quoted.len() < before.len())
        }
        _ => column(text, header),
    };
    margin + 4
}

/// A row whose indentation makes it code ends its table.
fn check_rows(table: &Table, code: usize, text: &str) -> Result<(), Fault> {
    let mut last = &table.header;
    for row in &table.rows {
        if column(text, row.extent.start) >= code {
            let fault = Fault::sheet("a row is cut off from its table", row.extent, "not read as a row on GitHub");
            return Err(fault
                .also(last.extent, "the table ends here")
                .help("four spaces of indentation make it code: indent it like the table"));
        }
        last = row;
    }
    Ok(())
}
