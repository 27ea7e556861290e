//! All arguments for documents that cannot be edited, at once.

use httpcodes::StatusCode;

use crate::row::assert_text_row;

#[httpcodes::cheatsheet(
    "sheets/together_printer.md",
    section = "States",
    code = "State",
    name = "State",
    variant = "S{code}",
    skip("12–19", "other"),
    repeats = "first",
    types("Wait" = Option<u8>)
)]
#[repr(u8)]
enum State {}

#[httpcodes::cheatsheet(
    "sheets/together_errors.md",
    text,
    code = "Ошибка",
    name = "Ошибка",
    variant = "{code}",
    skip("любая другая"),
    repeats = "first",
    types("HTTP" = StatusCode, "Пауза" = Option<u16>)
)]
enum ExchangeError {}

/// | Option | Default |
/// | ------ | ------- |
/// | `-v`   | off     |
///
/// | Exit status   | Reason               | Delay |
/// | ------------- | -------------------- | ----: |
/// | 0: Done       |
/// | **Failures**  |
/// | 1: Failed     | The disk is full.    |   250 |
/// | 1: Failed     | The network is down. |    10 |
/// | 2: Failed     | The disk is missing. | | |
/// | 3 and up      | Not used.            |       |
#[httpcodes::cheatsheet(
    code = "Exit status",
    name = "Exit status",
    variant = "Exit{code}",
    skip("3 and up"),
    repeats = "first",
    types("Delay" = Option<u8>)
)]
#[repr(i32)]
enum InComment {}

/// | 参数   | 类型   |
/// | ------ | ------ |
/// | `code` | 字符串 |
///
/// | 错误                    | 重试 | 说明       |
/// | ----------------------- | ---: | ---------- |
/// | **签名**                |
/// | `SIGN_ERROR` 签名错误   |    3 | 密钥不对   |
/// | `SIGN_ERROR` 签名错误   |    1 | 时间不对   |
/// | 其他                    |      | 联系客服   |
///
/// | 错误                    | 备注       |
/// | ----------------------- | ---------- |
/// | `BUSY` 签名错误         | 稍后再试   |
#[httpcodes::cheatsheet(
    text,
    code = "错误",
    name = "错误",
    variant = "{code}",
    skip("其他"),
    repeats = "first",
    types("重试" = Option<u8>)
)]
enum TextInComment {}

#[test]
fn a_table_of_integers_can_need_every_argument() {
    assert_eq!(State::ALL, [State::S0, State::S1, State::S10, State::S11]);
    assert_eq!(State::ALL.map(State::state), ["Ready", "Printing", "No paper", "No paper"]);
    assert_eq!(State::ALL.map(State::wait), [None, Some(30), None, Some(5)]);
    assert_eq!(State::ALL.map(State::section), ["Running", "Running", "Stopped", "Stopped"]);
    assert_eq!(State::S10.what_to_do(), "Fill tray 1.");
    assert_eq!(State::from_u8(11).map(|state| state.to_string()).as_deref(), Some("11 No paper"));
    assert_eq!("s11".parse(), Ok(State::S11));
}

#[test]
fn tables_of_text_codes_can_need_every_argument() {
    assert_eq!(ExchangeError::ALL, [ExchangeError::Auth1, ExchangeError::Auth2, ExchangeError::Busy1]);
    assert_text_row(ExchangeError::Auth2, "AUTH-2");
    let statuses = [StatusCode::Unauthorized, StatusCode::Forbidden, StatusCode::ServiceUnavailable];
    assert_eq!(ExchangeError::ALL.map(ExchangeError::http), statuses);
    assert_eq!(ExchangeError::ALL.map(ExchangeError::пауза), [None; 3]);
    assert_eq!(ExchangeError::ALL.map(ExchangeError::подробности), ["Ключ устарел.", "", ""]);
    assert_eq!(ExchangeError::ALL.map(ExchangeError::раздел), ["", "", "Очередь"]);
    assert_eq!(ExchangeError::ALL.map(ExchangeError::section), ["Вход", "Вход", "Ошибки обмена"]);
    assert_eq!(ExchangeError::Busy1.to_string(), "BUSY-1 Занято");
}

#[test]
fn a_comment_takes_every_argument_too() {
    assert_eq!(InComment::ALL, [InComment::Exit0, InComment::Exit1, InComment::Exit2]);
    assert_eq!(InComment::ALL.map(InComment::reason), ["", "The disk is full.", "The disk is missing."]);
    assert_eq!(InComment::ALL.map(InComment::delay), [None, Some(250), None]);
    assert_eq!(InComment::ALL.map(InComment::section), ["", "Failures", "Failures"]);
    assert_eq!(InComment::Exit2.to_string(), "2 Failed");
}

#[test]
fn text_codes_in_a_comment_take_every_argument_too() {
    assert_eq!(TextInComment::ALL.map(TextInComment::as_str), ["SIGN_ERROR", "BUSY"]);
    assert_eq!(TextInComment::ALL.map(TextInComment::错误), ["签名错误"; 2]);
    assert_eq!(TextInComment::ALL.map(TextInComment::重试), [Some(3), None]);
    assert_eq!(TextInComment::ALL.map(TextInComment::备注), ["", "稍后再试"]);
    assert_eq!(TextInComment::ALL.map(TextInComment::section), ["签名", ""]);
}
