//! The argument `repeats`: codes with several rows, the first of which counts.

use httpcodes::StatusCode;

use crate::row::{assert_row, assert_text_row};

#[httpcodes::cheatsheet("sheets/repeated_payments.md", text, repeats = "first", types("HTTP" = StatusCode))]
enum PaymentError {}

#[httpcodes::cheatsheet("sheets/repeated_alarms.md", repeats = "first")]
#[repr(u8)]
enum Alarm {}

/// | Estado | Nome      | Motivo                |
/// | -----: | --------- | --------------------- |
/// |      1 | Parada    | Porta aberta.         |
/// |      2 | Pronta    |                       |
/// |      1 | Bloqueada | Botão de emergência.  |
#[httpcodes::cheatsheet(repeats = "first")]
enum InComment {}

/// | Код     | Причина               |
/// | ------- | --------------------- |
/// | `отказ` | Неверный пароль.      |
/// | `отказ` | Учётная запись стёрта. |
#[httpcodes::cheatsheet(text, repeats = "first")]
enum TextInComment {}

#[test]
fn a_text_code_of_several_rows_is_one_variant() {
    let all = [PaymentError::TarjetaNula, PaymentError::SinFondos, PaymentError::PlazoVencido];
    assert_eq!(PaymentError::ALL, all);
    assert_text_row(PaymentError::TarjetaNula, "TARJETA_NULA");
    assert_text_row(PaymentError::SinFondos, "SIN_FONDOS");
}

#[test]
fn methods_return_what_the_first_row_says() {
    assert_eq!(PaymentError::TarjetaNula.causa(), "La tarjeta ha caducado.");
    assert_eq!(PaymentError::TarjetaNula.http(), StatusCode::PaymentRequired);
    assert_eq!(PaymentError::SinFondos.section(), "Al cobrar");
    assert_eq!(Alarm::温度上昇.原因(), "室温が高すぎます。");
    assert!(Alarm::温度上昇.is_自動復旧());
}

#[test]
fn an_integer_code_written_in_another_way_is_the_same_code() {
    assert_eq!(Alarm::ALL.map(Alarm::as_u8), [10, 20]);
    assert_row(Alarm::温度上昇, 10, "10 温度上昇");
}

#[test]
fn names_of_further_rows_are_only_documentation() {
    assert_eq!(Alarm::温度上昇.also_known_as(), ["高温"]);
    assert_eq!("高温".parse(), Ok(Alarm::温度上昇));
    for text in ["冷却不良", "ファン停止"] {
        assert_eq!(text.parse::<Alarm>(), Err(ParseAlarmError::UnknownName), "{text}");
    }
}

#[test]
fn codes_repeat_in_a_comment_as_in_a_file() {
    assert_eq!(InComment::ALL, [InComment::Parada, InComment::Pronta]);
    assert_row(InComment::Parada, 1, "1 Parada");
    assert_eq!(InComment::Parada.motivo(), "Porta aberta.");
    assert_eq!(TextInComment::ALL.map(TextInComment::причина), ["Неверный пароль."]);
    assert_text_row(TextInComment::Отказ, "отказ");
}
