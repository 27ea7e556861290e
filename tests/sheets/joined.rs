//! Tables with different columns are one sheet. Tables without the code column are not part of it.

use httpcodes::StatusCode;

use crate::row::{assert_row, assert_text_row};

#[httpcodes::cheatsheet("sheets/joined_payments.md", text, code = "Code")]
enum PaymentError {}

#[httpcodes::cheatsheet(
    "sheets/joined_payments.md",
    text,
    code = "Code",
    types("Status" = StatusCode, "Retry after" = Option<u32>, "Banks" = [&'static str])
)]
enum TypedError {}

#[httpcodes::cheatsheet("sheets/joined_payments.md", text, section = "Of cards")]
enum CardError {}

#[httpcodes::cheatsheet("sheets/joined_mqtt.md", code = "Grund")]
#[repr(u8)]
enum Reason {}

#[httpcodes::cheatsheet("sheets/joined_mqtt.md", name = "Name", types("Höchste Güte" = Option<u8>))]
enum TypedReason {}

#[httpcodes::cheatsheet("sheets/joined_devices.md", code = "故障码")]
enum Device {}

#[httpcodes::cheatsheet("sheets/joined_devices.md", text, code = "故障码", name = "名称", variant = "E{code}")]
enum TextDevice {}

#[httpcodes::cheatsheet(
    "sheets/joined_near.md",
    types("Note" = Option<&'static str>, "Notes" = Option<&'static str>, "Final?" = Option<bool>)
)]
enum Near {}

/// Was die Kasse meldet.
///
/// | Taste | Wirkung    |
/// | ----- | ---------- |
/// | F1    | Hilfe      |
///
/// | Meldung | Name        | Hinweis           |
/// | ------: | ----------- | ----------------- |
/// |      10 | Lade offen  | Lade schließen.   |
///
/// | Meldung | Name        | Wartezeit |
/// | ------: | ----------- | --------: |
/// |      20 | Kein Papier |        30 |
#[httpcodes::cheatsheet(code = "Meldung", types("Wartezeit" = Option<u16>))]
enum InComment {}

/// | Campo        | Tipo               |
/// | ------------ | ------------------ |
/// | código       | texto              |
/// | detalle      | texto              |
///
/// | código       | Explicación        |
/// | ------------ | ------------------ |
/// | `SIN_SALDO`  | No queda dinero.   |
///
/// | código       | Reintentar         |
/// | ------------ | ------------------ |
/// | `SIN_RED`    | Dentro de un rato. |
#[httpcodes::cheatsheet(text, code = "código")]
enum TextInComment {}

#[test]
fn tables_without_the_code_column_are_not_part_of_the_sheet() {
    let codes = ["card_expired", "card_stolen", "iban_unknown", "limit_reached", "maintenance"];
    assert_eq!(PaymentError::ALL.map(PaymentError::as_str), codes);
    assert_eq!(Device::ALL.map(Device::as_u16), [101, 102, 201]);
}

#[test]
fn a_table_of_fields_may_have_a_row_for_the_field_with_the_code() {
    assert_eq!(Reason::ALL.map(Reason::as_u8), [0x00, 0x01, 0x85, 0x8B, 0x8F]);
    assert_eq!(TextInComment::ALL.map(TextInComment::as_str), ["SIN_SALDO", "SIN_RED"]);
}

#[test]
fn tables_without_the_name_column_are_not_part_of_the_sheet() {
    let reasons = [
        TypedReason::Angenommen,
        TypedReason::GüteGesenkt,
        TypedReason::UngültigerBezeichner,
        TypedReason::WirdBeendet,
        TypedReason::FilterVerboten,
    ];
    assert_eq!(TypedReason::ALL, reasons);
}

#[test]
fn a_text_that_a_table_lacks_is_empty() {
    assert_text_row(PaymentError::CardStolen, "card_stolen");
    assert_eq!(PaymentError::CardStolen.decline_reason(), "Pick up card");
    assert_eq!(PaymentError::LimitReached.decline_reason(), "");
    assert_eq!(PaymentError::CardStolen.retry_after(), "");
    assert_eq!(PaymentError::LimitReached.retry_after(), "86400");
    assert_eq!(PaymentError::Maintenance.description(), "");
    assert_eq!(Device::电压过低.处理方法(), "");
    assert_eq!(Device::风扇停转.说明(), "");
}

#[test]
fn columns_may_have_another_order_in_each_table() {
    assert_eq!(PaymentError::ALL.map(PaymentError::status), ["402", "402", "404", "429", "503"]);
    assert_eq!(PaymentError::IbanUnknown.description(), "No bank knows the account.");
    assert_row(Reason::GüteGesenkt, 1, "0x01 Güte gesenkt");
    assert_row(Reason::FilterVerboten, 0x8F, "0x8F Filter verboten");
    assert_eq!(Reason::GüteGesenkt.höchste_güte(), "1");
    assert_eq!(Reason::WirdBeendet.bedeutung(), "Der Vermittler wird neu gestartet.");
}

#[test]
fn a_value_of_an_optional_type_that_a_table_lacks_is_none() {
    let retries = [None, None, None, Some(86400), None];
    assert_eq!(TypedError::ALL.map(TypedError::retry_after), retries);
    assert_eq!(TypedReason::GüteGesenkt.höchste_güte(), Some(1));
    assert_eq!(TypedReason::Angenommen.höchste_güte(), None);
}

#[test]
fn an_answer_that_a_table_lacks_is_none_if_its_type_is_optional() {
    assert_eq!(Near::ALL.map(Near::is_final), [Some(true), None]);
}

#[test]
fn headers_that_are_nearly_the_same_are_two_if_types_names_both() {
    assert_eq!(Near::ALL.map(Near::note), [Some("For the cook"), None]);
    assert_eq!(Near::ALL.map(Near::notes), [None, Some("C sharp")]);
}

#[test]
fn a_list_that_a_table_lacks_is_empty() {
    let none: [&str; 0] = [];
    assert_eq!(TypedError::LimitReached.banks(), ["Nordbank", "Ostbank"]);
    assert_eq!(TypedError::CardExpired.banks(), none);
    assert_eq!(TypedError::Maintenance.banks(), none);
}

#[test]
fn a_typed_column_that_all_tables_have_may_be_of_any_type() {
    assert_eq!(TypedError::Maintenance.status(), StatusCode::ServiceUnavailable);
    assert_eq!(TypedError::IbanUnknown.status(), StatusCode::NotFound);
}

#[test]
fn each_row_has_the_heading_above_its_own_table() {
    let sections = ["Of cards", "Of cards", "Of transfers", "Of transfers", "Of the service"];
    assert_eq!(PaymentError::ALL.map(PaymentError::section), sections);
    assert_eq!(Device::风扇停转.section(), "风扇");
}

#[test]
fn a_section_with_one_of_the_tables_has_its_columns_only() {
    assert_eq!(CardError::ALL.map(CardError::decline_reason), ["Expired card", "Pick up card"]);
}

#[test]
fn a_column_without_header_and_text_is_ignored() {
    assert_row(Reason::WirdBeendet, 0x8B, "0x8B Wird beendet");
}

#[test]
fn tables_of_text_codes_with_names_are_joined_too() {
    assert_text_row(TextDevice::E201, "201");
    assert_eq!(TextDevice::E201.to_string(), "201 风扇停转");
    assert_eq!(TextDevice::ALL.map(TextDevice::处理方法), ["", "", "请更换风扇。"]);
}

#[test]
fn tables_of_a_comment_are_joined_like_those_of_a_file() {
    assert_row(InComment::LadeOffen, 10, "10 Lade offen");
    assert_row(InComment::KeinPapier, 20, "20 Kein Papier");
    assert_eq!(InComment::ALL.map(InComment::hinweis), ["Lade schließen.", ""]);
    assert_eq!(InComment::ALL.map(InComment::wartezeit), [None, Some(30)]);
    assert_text_row(TextInComment::SinRed, "SIN_RED");
    assert_eq!(TextInComment::ALL.map(TextInComment::explicación), ["No queda dinero.", ""]);
    assert_eq!(TextInComment::ALL.map(TextInComment::reintentar), ["", "Dentro de un rato."]);
}
