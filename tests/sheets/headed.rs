//! Headings: rows that are headings, headings with an `id`, and headings below tags in MDX.

use crate::row::{assert_row, assert_text_row};

#[httpcodes::cheatsheet("sheets/headed_rows.md")]
enum Answer {}

#[httpcodes::cheatsheet("sheets/headed_rows.md", section = "サービスの応答")]
enum OneSection {}

#[httpcodes::cheatsheet("sheets/headed_rows_of_texts.md", text)]
enum ParcelError {}

#[httpcodes::cheatsheet("sheets/headed_emphasis.md", text)]
enum Alert {}

#[httpcodes::cheatsheet("sheets/headed_alone.md", variant = "M{code}")]
enum Mode {}

#[httpcodes::cheatsheet("sheets/headed_alone_of_texts.md", text)]
enum TextMode {}

#[httpcodes::cheatsheet("sheets/headed_ids.md")]
enum Access {}

#[httpcodes::cheatsheet("sheets/headed_ids.md", section = "Denials")]
enum Denial {}

#[httpcodes::cheatsheet("sheets/headed_ids.md", section = "Отказы по времени {#по-времени}")]
enum Time {}

#[httpcodes::cheatsheet("sheets/headed_ids.md", section = "Doors {#doors-south}")]
enum SouthDoor {}

#[httpcodes::cheatsheet("sheets/headed_ids.md", section = "A set {a, b}")]
enum Set {}

#[httpcodes::cheatsheet("sheets/headed_paths.md", section = "Überweisungen > Fehler")]
enum TransferError {}

#[httpcodes::cheatsheet("sheets/headed_paths.md", section = "Karten>Fremde  Karten  >Fehler {#fremd}")]
enum ForeignCardError {}

#[httpcodes::cheatsheet("sheets/headed_paths.md", section = "Limits > 10")]
enum Limit {}

#[httpcodes::cheatsheet("sheets/headed_tags.mdx", section = "Errors")]
enum TaggedError {}

#[httpcodes::cheatsheet("sheets/headed_tags.mdx")]
enum Tagged {}

/// # Códigos del horno {#horno}
///
/// | Código         | Nombre         |
/// | -------------: | -------------- |
/// | **Encendido**  |                |
/// |              1 | Precalentando  |
/// | *Apagado*      |                |
/// |              2 | Enfriando      |
#[httpcodes::cheatsheet(section = "Códigos del horno")]
enum InComment {}

/// | Código         | Sentido           |
/// | -------------- | ----------------- |
/// | **Al abrir**   |                   |
/// | `NAO_ABRE`     | A porta não abre. |
/// | **Ao fechar**  |                   |
/// | `NAO_FECHA`    | Há algo no vão.   |
#[httpcodes::cheatsheet(text)]
enum TextInComment {}

#[test]
fn an_emphasised_cell_alone_in_its_row_is_a_heading_for_the_rows_below() {
    assert_eq!(Answer::形式の誤り.section(), "クライアントのエラー");
    assert_eq!(Answer::認証が必要.section(), "クライアントのエラー");
    assert_eq!(Answer::内部エラー.section(), "サーバーのエラー");
    assert_row(Answer::認証が必要, 401, "401 認証が必要");
}

#[test]
fn a_text_without_digits_in_place_of_an_integer_is_a_heading_too() {
    assert_eq!(Answer::未使用.section(), "予備");
}

#[test]
fn rows_above_it_and_in_the_next_table_have_the_heading_of_the_document() {
    assert_eq!(Answer::受付.section(), "サービスの応答");
    assert_eq!(Answer::点検中.section(), "Sonstiges");
}

#[test]
fn such_a_row_makes_no_variant() {
    assert_eq!(Answer::ALL.map(Answer::as_u16), [100, 400, 401, 500, 900, 950]);
    assert_eq!(OneSection::ALL.map(OneSection::as_u16), [100, 400, 401, 500, 900]);
    assert_eq!(ParcelError::ALL, [ParcelError::LabelMissing, ParcelError::LabelTorn, ParcelError::NobodyHome]);
}

#[test]
fn between_text_codes_a_heading_is_emphasised_in_any_column() {
    assert_text_row(ParcelError::LabelTorn, "LABEL_TORN");
    assert_eq!(ParcelError::LabelTorn.section(), "Labels");
    assert_eq!(ParcelError::NobodyHome.section(), "Deliveries, from 2024 on");
}

#[test]
fn if_other_codes_are_emphasised_too_such_a_row_is_a_code() {
    assert_eq!(Alert::ALL, [Alert::Gel, Alert::Orage, Alert::Vent]);
    assert_eq!(Alert::Orage.sens(), "");
}

#[test]
fn an_emphasised_code_alone_in_its_row_is_a_code() {
    assert_eq!(Mode::ALL, [Mode::M1, Mode::M2, Mode::M3]);
    assert_eq!(Mode::M2.to_string(), "2");
    assert_eq!(TextMode::ALL, [TextMode::Eco, TextMode::Boost]);
    assert_eq!(TextMode::Boost.section(), "Night");
}

#[test]
fn empty_cells_beyond_the_last_column_do_not_matter_to_a_heading() {
    assert_eq!(Mode::ALL.map(Mode::section), ["Day"; 3]);
}

#[test]
fn the_id_of_a_heading_does_not_count() {
    assert_eq!(Denial::ALL, [Denial::NoBadge, Denial::BadgeLocked]);
    assert_eq!(Denial::NoBadge.section(), "Denials");
    assert_eq!(Access::TooEarly.section(), "Отказы по времени");
}

#[test]
fn the_argument_may_have_the_id() {
    assert_eq!(Time::ALL, [Time::TooEarly]);
    assert_eq!(Time::TooEarly.section(), "Отказы по времени");
}

#[test]
fn the_id_tells_headings_with_the_same_text_apart() {
    assert_eq!(SouthDoor::ALL, [SouthDoor::DoorOpen]);
    assert_eq!(SouthDoor::DoorOpen.section(), "Doors");
}

#[test]
fn a_heading_above_tells_headings_with_the_same_text_apart() {
    assert_eq!(TransferError::ALL, [TransferError::IbanUnbekannt]);
    assert_eq!(TransferError::IbanUnbekannt.section(), "Fehler");
    assert_eq!(ForeignCardError::ALL, [ForeignCardError::WährungUnbekannt]);
}

#[test]
fn a_heading_may_contain_the_separator_of_headings() {
    assert_eq!(Limit::ALL, [Limit::ZuViel]);
    assert_eq!(Limit::ZuViel.section(), "Limits > 10");
}

#[test]
fn other_braces_belong_to_the_heading() {
    assert_eq!(Set::NotAMember.section(), "A set {a, b}");
    assert_eq!(Access::NotAMember.section(), "A set {a, b}");
}

#[test]
fn in_mdx_a_heading_below_a_tag_is_a_heading() {
    assert_eq!(TaggedError::ALL, [TaggedError::NoConnection, TaggedError::NoAnswer]);
    assert_eq!(Tagged::ALL.map(Tagged::section), ["Errors", "Errors", "Warnings", "Оповещения"]);
    assert_row(Tagged::SlowAnswer, 10, "10 Slow answer");
}

#[test]
fn rows_in_a_comment_of_mdx_are_not_read() {
    assert_eq!(Tagged::ALL.map(Tagged::as_u16), [1, 2, 10, 20]);
}

#[test]
fn a_comment_has_the_same_headings_as_a_file() {
    assert_row(InComment::Enfriando, 2, "2 Enfriando");
    assert_eq!(InComment::ALL.map(InComment::section), ["Encendido", "Apagado"]);
    assert_text_row(TextInComment::NaoFecha, "NAO_FECHA");
    assert_eq!(TextInComment::ALL.map(TextInComment::section), ["Al abrir", "Ao fechar"]);
}

/// The codes of a printer.
///
/// | Status               | Meaning              |
/// | -------------------- | -------------------- |
/// | 200 Ready            | The printer waits.   |
/// | **400 Out of paper** |                      |
/// | 500 Broken           | A technician is due. |
#[httpcodes::cheatsheet(code = "Status", name = "Status")]
enum Printer {}

#[test]
fn an_emphasised_cell_with_a_code_in_it_is_no_heading() {
    assert_eq!(Printer::ALL, [Printer::Ready, Printer::OutOfPaper, Printer::Broken]);
    assert_eq!(Printer::Broken.section(), "");
}
