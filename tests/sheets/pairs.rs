//! Cells that contain both the code and the name: the arguments `code` and `name` name the same column.

use crate::row::{assert_row, assert_text_row};

/// The sheets of integer codes that have one heading per style.
macro_rules! styles {
    ($($Style:ident = $section:literal;)*) => {
        $(
            #[httpcodes::cheatsheet("sheets/pairs_styles.md", section = $section, code = "Code", name = "Code")]
            #[repr(i32)]
            enum $Style {}
        )*
    };
}
styles! {
    CodeFirst = "Code first";
    Bracketed = "Name in brackets";
    Dashed = "With a dash";
    Colons = "With a colon";
    NameFirst = "Name first";
    Equated = "With an equals sign";
    Spans = "Code spans";
    Words = "A word before the number";
}

#[httpcodes::cheatsheet("sheets/pairs_queue.md", code = "상태", name = "상태")]
#[repr(u8)]
enum QueueState {}

#[httpcodes::cheatsheet("sheets/pairs_relay.md", code = "結果コード", name = "結果コード")]
enum RelayResult {}

#[httpcodes::cheatsheet("sheets/pairs_backup.md", text, code = "Erro", name = "Erro")]
enum BackupError {}

#[httpcodes::cheatsheet("sheets/pairs_backup.md", text, code = "Erro", name = "Erro", variant = "{code}")]
enum UnnamedError {}

#[httpcodes::cheatsheet(
    "sheets/pairs_styles.md",
    section = "Name first",
    code = "Code",
    name = "Code",
    variant = "S{code}"
)]
enum Numbered {}

/// | Rückgabewert     | Bedeutung              |
/// | ---------------- | ---------------------- |
/// | 0 (Erfolg)       | Alles wurde gesichert. |
/// | 4 (Platte voll)  | Das Ziel ist voll.     |
#[httpcodes::cheatsheet(code = "Rückgabewert", name = "Rückgabewert")]
enum InComment {}

/// | Qué falla                       | Qué hacer           |
/// | ------------------------------- | ------------------- |
/// | `E10` Sensor sin señal          | Revisar el cable.   |
/// | Batería agotada (`E20`)         | Cargar la batería.  |
#[httpcodes::cheatsheet(text, code = "Qué falla", name = "Qué falla")]
enum TextInComment {}

#[test]
fn a_code_may_be_before_its_name() {
    assert_row(CodeFirst::NotFound, 404, "404 Not found");
    assert_row(CodeFirst::ParseError, -32700, "-32700 Parse error");
    assert_row(Bracketed::Ok, 200, "200 OK");
    assert_row(Bracketed::NotFound, 404, "404 Not found");
}

#[test]
fn a_code_may_be_after_its_name() {
    assert_row(NameFirst::Running, 0, "0 RUNNING");
    assert_row(NameFirst::PaperJam, 5, "5 Paper jam");
}

#[test]
fn punctuation_between_the_two_belongs_to_neither() {
    assert_row(Dashed::NotFound, 404, "404 Not Found");
    assert_row(Dashed::TimeOut, -2, "-2 Time-out");
    assert_row(Colons::NoPaper, 10, "10 No paper");
    assert_row(Colons::CoverOpen, 11, "11 Cover open");
    assert_row(Equated::Idle, 0, "0 IDLE");
    assert_row(Equated::Busy, 1, "1 BUSY");
}

#[test]
fn code_spans_and_emphasis_do_not_matter_to_integers() {
    assert_row(Spans::Running, 0, "0 RUNNING");
    assert_row(Spans::Stopped, 1, "1 Stopped");
    assert_row(Spans::Failed, 0x1F, "0x1F Failed");
}

#[test]
fn a_word_before_the_number_is_the_name() {
    assert_row(Words::Exit, 2, "2 exit");
    assert_row(Words::SignalNumber, 9, "9 signal number");
}

#[test]
fn full_width_brackets_and_colons_separate_the_two() {
    assert_row(RelayResult::成功, 200, "200 成功");
    assert_row(RelayResult::時間切れ, 408, "408 時間切れ");
    assert_row(RelayResult::不明なエラー, 999, "999 不明なエラー");
    assert_row(QueueState::대기, 0, "0 대기");
    assert_row(QueueState::처리중, 1, "1 처리 중");
}

#[test]
fn other_columns_are_where_they_were() {
    assert_eq!(QueueState::ALL.map(QueueState::설명), ["아직 시작하지 않았습니다.", "작업이 진행되고 있습니다."]);
    assert_eq!(RelayResult::ALL.map(RelayResult::is_再試行), [false, true, true]);
}

#[test]
fn the_method_of_the_name_is_named_after_the_header() {
    assert_eq!(CodeFirst::NotFound.code(), "Not found");
    assert_eq!(QueueState::처리중.상태(), "처리 중");
}

#[test]
fn a_text_code_is_the_code_span_or_the_first_word() {
    assert_text_row(BackupError::DiscoCheio, "B001");
    assert_text_row(BackupError::ArquivoEmUso, "B002");
    assert_text_row(BackupError::SenhaErrada, "auth.denied");
    assert_eq!(BackupError::SenhaErrada.to_string(), "auth.denied Senha errada");
    assert_eq!(BackupError::ALL.map(BackupError::erro), ["Disco cheio", "Arquivo em uso", "Senha errada"]);
}

#[test]
fn with_a_template_variants_are_made_from_the_codes() {
    assert_text_row(UnnamedError::AuthDenied, "auth.denied");
    assert_eq!(UnnamedError::AuthDenied.erro(), "Senha errada");
    assert_eq!("Senha errada".parse::<UnnamedError>(), Err(ParseUnnamedErrorError::Unknown));
    assert_eq!(Numbered::S5.to_string(), "5 Paper jam");
}

#[test]
fn pairs_in_a_comment_are_read_like_those_in_a_file() {
    assert_row(InComment::PlatteVoll, 4, "4 Platte voll");
    assert_eq!(InComment::ALL.map(InComment::bedeutung), ["Alles wurde gesichert.", "Das Ziel ist voll."]);
    assert_text_row(TextInComment::SensorSinSeñal, "E10");
    assert_text_row(TextInComment::BateríaAgotada, "E20");
    assert_eq!(TextInComment::BateríaAgotada.qué_hacer(), "Cargar la batería.");
}
