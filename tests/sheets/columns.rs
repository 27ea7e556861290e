//! The code column and the name column: the first two, or those that `code = "…"` and `name = "…"` name.

use crate::row::assert_row;

#[httpcodes::cheatsheet("sheets/columns.md", section = "As they stand")]
enum AsTheyStand {}

#[httpcodes::cheatsheet("sheets/columns.md", section = "As they stand", name = "Symbol")]
enum NamedBySymbol {}

#[httpcodes::cheatsheet("sheets/columns.md", section = "The code last", code = "Number")]
enum CodeLast {}

#[httpcodes::cheatsheet("sheets/columns.md", section = "The name first", name = "Symbol")]
enum NameFirst {}

#[httpcodes::cheatsheet("sheets/columns.md", section = "Neither first", code = "Number", name = "Symbol")]
enum NeitherFirst {}

#[httpcodes::cheatsheet("sheets/columns.md", section = "Neither first", name = "Symbol", code = "Number")]
enum InAnotherOrder {}

#[httpcodes::cheatsheet("sheets/columns.md", section = "Two numbers", name = "Title")]
enum ByDecimal {}

#[httpcodes::cheatsheet("sheets/columns.md", section = "Two numbers", code = "Hexadecimal", name = "Title")]
enum ByHexadecimal {}

#[httpcodes::cheatsheet("sheets/columns.md", section = "Headers with marks", code = "errno number", name = "The title")]
enum WithMarks {}

#[httpcodes::cheatsheet("sheets/columns.md", code = " Number ", name = " Title", section = "The code last")]
enum WithBlanks {}

#[test]
fn the_first_column_is_the_code_and_the_second_the_name() {
    assert_row(AsTheyStand::NotOwner, 1, "1 Not owner");
    assert_row(AsTheyStand::NoSuchFile, 2, "2 No such file");
    assert_eq!(AsTheyStand::NotOwner.title(), "Not owner");
}

#[test]
fn other_columns_are_text() {
    assert_eq!(AsTheyStand::ALL.map(AsTheyStand::symbol), ["EPERM", "ENOENT"]);
    assert_eq!(AsTheyStand::ALL.map(AsTheyStand::note), ["classic", "classic"]);
}

#[test]
fn a_name_column_that_is_named_leaves_the_first_column_to_the_code() {
    assert_row(NamedBySymbol::Eperm, 1, "1 EPERM");
    assert_eq!(NamedBySymbol::Enoent.symbol(), "ENOENT");
    assert_eq!(NamedBySymbol::Enoent.title(), "No such file");
}

#[test]
fn a_code_column_that_is_named_leaves_the_first_column_to_the_name() {
    assert_row(CodeLast::NotOwner, 1, "1 Not owner");
    assert_eq!((CodeLast::NotOwner.title(), CodeLast::NotOwner.symbol()), ("Not owner", "EPERM"));
}

#[test]
fn a_name_in_the_first_column_leaves_the_second_to_the_code() {
    assert_row(NameFirst::Enoent, 2, "2 ENOENT");
    assert_eq!((NameFirst::Enoent.symbol(), NameFirst::Enoent.title()), ("ENOENT", "No such file"));
}

#[test]
fn code_and_name_may_stand_anywhere_if_both_are_named() {
    assert_row(NeitherFirst::Denied, 1, "1 EPERM");
    assert_row(NeitherFirst::Enoent, 2, "2 ENOENT");
    assert_eq!(NeitherFirst::Denied.note(), "classic");
    assert_eq!(NeitherFirst::NotOwner, NeitherFirst::Denied);
    assert_eq!(NeitherFirst::Enoent.also_known_as(), ["No such file"]);
}

#[test]
fn the_arguments_may_come_in_any_order() {
    assert_row(InAnotherOrder::Denied, 1, "1 EPERM");
    assert_row(WithBlanks::NotOwner, 1, "1 Not owner");
}

#[test]
fn a_column_of_numbers_that_is_not_the_code_is_text() {
    assert_row(ByDecimal::Thirteenth, 13, "13 Thirteenth");
    assert_eq!(ByDecimal::Thirteenth.hexadecimal(), "0x0d");
    assert_row(ByHexadecimal::Thirteenth, 13, "0x0d Thirteenth");
    assert_eq!(ByHexadecimal::Thirteenth.decimal(), "13");
}

#[test]
fn a_header_with_marks_is_named_by_its_plain_text() {
    assert_row(WithMarks::NotOwner, 1, "1 Not owner");
    assert_eq!(WithMarks::NotOwner.the_title(), "Not owner");
}
