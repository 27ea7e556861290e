//! Rows with missing or surplus cells, read as GitHub shows them.

use crate::row::{assert_row, assert_text_row};

#[httpcodes::cheatsheet("sheets/ragged_scanner.md")]
enum Scanner {}

#[httpcodes::cheatsheet("sheets/ragged_events.md", text)]
enum Event {}

#[httpcodes::cheatsheet(
    "sheets/ragged_events.md",
    text,
    types("Wiederholt nach" = Option<u8>, "Empfänger" = [&'static str])
)]
enum TypedEvent {}

#[httpcodes::cheatsheet("sheets/ragged_scanner.md", variant = "N{code}")]
enum NumberedScanner {}

/// | 代码 | 名称   | 说明       |
/// | ---: | ------ | ---------- |
/// |    1 | 缺纸   |
/// |    2 | 卡纸   | 请取出纸张 | |
#[httpcodes::cheatsheet]
enum InComment {}

/// | Code     | Raison         | Durée |
/// | -------- | -------------- | ----: |
/// | `ATTENTE` |
/// | `REFUS`  | Droits absents | | |
#[httpcodes::cheatsheet(text, types("Durée" = Option<u32>))]
enum TextInComment {}

#[test]
fn texts_that_are_missing_at_the_end_of_a_row_are_empty() {
    assert_row(Scanner::Bourrage, 2, "2 Bourrage");
    assert_row(Scanner::LampeFroide, 3, "3 Lampe froide");
    let texts = |row: Scanner| (row.explication(), row.conseil());
    assert_eq!(texts(Scanner::Bourrage), ("Une feuille est coincée.", ""));
    assert_eq!(texts(Scanner::LampeFroide), ("", ""));
}

#[test]
fn empty_cells_beyond_the_last_column_are_ignored() {
    assert_row(Scanner::CapotOuvert, 4, "4 Capot ouvert");
    assert_row(Scanner::MémoirePleine, 5, "5 Mémoire pleine");
    assert_eq!(Scanner::MémoirePleine.conseil(), "Réduire la taille.");
}

#[test]
fn a_row_of_text_codes_may_have_the_code_only() {
    assert_text_row(Event::KontoZu, "konto.zu");
    assert_eq!(Event::KontoZu.auslöser(), "");
    assert_eq!(Event::ALL.map(Event::wiederholt_nach), ["60", "", "", "30"]);
}

#[test]
fn values_that_may_be_missing_are_none_and_lists_are_empty() {
    assert_eq!(TypedEvent::ALL.map(TypedEvent::wiederholt_nach), [Some(60), None, None, Some(30)]);
    assert_eq!(TypedEvent::ALL.map(|event| event.empfänger().len()), [2, 0, 0, 0]);
}

#[test]
fn with_a_template_a_row_of_integer_codes_is_as_short() {
    assert_eq!(NumberedScanner::N3.to_string(), "3 Lampe froide");
    assert_eq!(NumberedScanner::N3.conseil(), "");
}

#[test]
fn rows_of_a_comment_may_be_ragged_too() {
    assert_row(InComment::缺纸, 1, "1 缺纸");
    assert_eq!(InComment::ALL.map(InComment::说明), ["", "请取出纸张"]);
    assert_eq!(TextInComment::ALL.map(TextInComment::raison), ["", "Droits absents"]);
    assert_eq!(TextInComment::ALL.map(TextInComment::durée), [None, None]);
}
