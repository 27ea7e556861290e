//! Tables that document columns. They can be anywhere, and their rows are not codes.

use crate::row::assert_row;

#[httpcodes::cheatsheet("sheets/documented_columns.md", section = "Exit codes")]
enum Exit {}

#[httpcodes::cheatsheet("sheets/documented_columns.md", section = "Signals", name = "Variant")]
enum Signal {}

#[httpcodes::cheatsheet("sheets/documented_columns.md", section = "Columns of the report", code = "Index")]
enum ReportColumn {}

#[test]
fn a_table_that_documents_columns_may_stand_above_between_and_below_the_tables_of_the_sheet() {
    assert_eq!(Exit::ALL.map(Exit::title), ["Done", "Timed out", "Killed"]);
    assert_row(Exit::Killed, 3, "3 Killed");
    assert_eq!(Exit::ALL.map(Exit::is_retryable), [false, true, true]);
}

#[test]
fn what_is_said_of_other_sheets_of_the_file_is_no_fault() {
    assert_eq!(Signal::ALL, [Signal::Kill]);
    assert_eq!(Signal::Kill.signal(), "SIGKILL");
}

#[test]
fn a_table_of_its_own_section_is_a_sheet_even_if_its_first_header_is_column() {
    assert_eq!(ReportColumn::ALL.map(ReportColumn::column), ["Code", "Title"]);
    assert_row(ReportColumn::Title, 1, "1 Title");
}
