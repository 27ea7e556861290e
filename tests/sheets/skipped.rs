//! The argument `skip`: rows that are not codes.

use crate::row::{assert_row, assert_text_row};

#[httpcodes::cheatsheet("sheets/skipped_backup.md", skip("Non-zero", ">128", "128+x"))]
#[repr(i32)]
enum ExitCode {}

#[httpcodes::cheatsheet("sheets/skipped_gateway.md", text, skip("E4 或 E5", "其他", "—"))]
enum ReturnCode {}

#[httpcodes::cheatsheet("sheets/skipped_gateway.md", text, skip("  E4   或 E5 ", "其他", "—",), name = "含义")]
enum NamedReturnCode {}

#[httpcodes::cheatsheet("sheets/skipped_states.md", skip("2–9", "", "прочие"))]
#[repr(u8)]
enum State {}

/// O que o leitor de cartões responde.
///
/// | Código | Resposta          |
/// | -----: | ----------------- |
/// |      0 | Cartão aceito     |
/// |      7 | Chip danificado   |
/// | outros | Resposta futura   |
#[httpcodes::cheatsheet(skip("outros"))]
enum InComment {}

/// | Événement         | Moment              |
/// | ----------------- | ------------------- |
/// | `facture.payée`   | Le paiement arrive. |
/// | `facture.*`       | N’importe lequel.   |
/// | `facture.annulée` | Un avoir est émis.  |
#[httpcodes::cheatsheet(text, skip("facture.*"))]
enum TextInComment {}

#[test]
fn a_row_with_the_text_in_place_of_a_code_is_left_out() {
    assert_eq!(ExitCode::ALL.map(ExitCode::as_i32), [0, 1, 3, 130]);
    assert_row(ExitCode::ArchiveIsLocked, 3, "3 Archive is locked");
    assert_row(ExitCode::Interrupted, 130, "130 Interrupted");
}

#[test]
fn the_texts_of_such_a_row_are_not_parsed() {
    for text in ["Non-zero", "Anything else", ">128", "Killed", "128+x"] {
        assert_eq!(text.parse::<ExitCode>().ok(), None, "{text}");
    }
    assert_eq!(ReturnCode::from_code("其他"), None);
    assert_eq!("E4".parse::<ReturnCode>(), Err(ParseReturnCodeError::Unknown));
}

#[test]
fn a_row_with_a_text_that_is_not_a_code_is_left_out_of_text_codes_too() {
    assert_eq!(ReturnCode::ALL, [ReturnCode::Ok, ReturnCode::Timeout, ReturnCode::RateLimited]);
    assert_text_row(ReturnCode::RateLimited, "RATE_LIMITED");
}

#[test]
fn other_cells_of_such_a_row_are_not_checked() {
    // One of them is neither yes nor no, another one is empty.
    assert_eq!(ReturnCode::ALL.map(ReturnCode::is_可重试), [false, true, true]);
}

#[test]
fn white_space_in_the_argument_counts_as_one_space() {
    let names = ["成功", "上游超时", "请求过于频繁"];
    assert_eq!(NamedReturnCode::ALL.map(NamedReturnCode::含义), names);
    assert_eq!("请求过于频繁".parse(), Ok(NamedReturnCode::请求过于频繁));
}

#[test]
fn a_row_without_a_code_is_left_out_by_the_empty_string() {
    assert_eq!(State::ALL.map(State::as_u8), [0, 1, 10, 20]);
    assert_row(State::НетБумаги, 10, "10 Нет бумаги");
}

#[test]
fn one_string_leaves_out_rows_of_several_tables() {
    assert_row(State::КрышкаОткрыта, 20, "20 Крышка открыта");
    assert_eq!(State::КрышкаОткрыта.что_делать(), "Закрыть крышку.");
    assert_eq!("Не описано".parse::<State>(), Err(ParseStateError::UnknownName));
}

#[test]
fn rows_of_a_comment_are_left_out_like_those_of_a_file() {
    assert_eq!(InComment::ALL, [InComment::CartãoAceito, InComment::ChipDanificado]);
    assert_row(InComment::ChipDanificado, 7, "7 Chip danificado");
    assert_eq!(TextInComment::ALL.map(TextInComment::as_str), ["facture.payée", "facture.annulée"]);
    assert_eq!(TextInComment::FactureAnnulée.moment(), "Un avoir est émis.");
}
