//! Names that are alike, or that make no identifier: variants are made from the codes, and names are ordinary text.

use crate::row::assert_text_row;

#[httpcodes::cheatsheet("sheets/alike_terminal.md", variant = "E{code}")]
enum Terminal {}

#[httpcodes::cheatsheet("sheets/alike_sql.md", text, name = "Condition", variant = "S{code}")]
enum SqlState {}

#[httpcodes::cheatsheet("sheets/alike_sql.md", text, name = "Explanation", variant = "S{code}")]
enum LongNames {}

/// | Código | Mensaje               | Detalle                 |
/// | -----: | --------------------- | ----------------------- |
/// |    301 | Saldo insuficiente    | En la cuenta principal. |
/// |    302 | ¡Saldo insuficiente!  | En la cuenta de ahorro. |
#[httpcodes::cheatsheet(variant = "E{code}")]
enum InComment {}

#[test]
fn names_may_repeat_and_may_be_empty() {
    let names = ["잔액 부족", "잔액 부족.", "N/A", "잔액 부족", "3회 오류", ""];
    assert_eq!(Terminal::ALL.map(Terminal::메시지), names);
    assert_eq!(Terminal::E307.원인(), "카드사가 거절했습니다.");
}

#[test]
fn names_are_printed_but_not_parsed() {
    assert_eq!(Terminal::E305.to_string(), "305 잔액 부족.");
    assert_eq!(Terminal::E309.to_string(), "309");
    assert_eq!("305 잔액 부족.".parse(), Ok(Terminal::E305));
    assert_eq!("e308".parse(), Ok(Terminal::E308));
    assert_eq!("잔액 부족".parse::<Terminal>(), Err(ParseTerminalError::UnknownName));
}

#[test]
fn names_of_text_codes_may_be_alike_too() {
    assert_eq!(SqlState::ALL, [SqlState::S08001, SqlState::S08004, SqlState::S40P01]);
    assert_text_row(SqlState::S08004, "08004");
    assert_eq!(SqlState::S08004.to_string(), "08004 connection failed");
    assert_eq!("connection failed".parse::<SqlState>(), Err(ParseSqlStateError::Unknown));
}

#[test]
fn names_may_be_sentences_of_any_length() {
    assert!(LongNames::S40P01.explanation().len() > 100);
    assert_eq!(LongNames::S08001.to_string(), "08001 The client cannot reach the server.");
}

#[test]
fn names_of_a_comment_may_be_alike_too() {
    assert_eq!(InComment::ALL.map(InComment::mensaje), ["Saldo insuficiente", "¡Saldo insuficiente!"]);
    assert_eq!(InComment::E302.detalle(), "En la cuenta de ahorro.");
}
