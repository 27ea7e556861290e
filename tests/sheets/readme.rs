//! A README with three tables of codes and five other tables.

use crate::row::assert_row;

#[httpcodes::cheatsheet("sheets/readme.md", section = "Exit codes")]
#[repr(i32)]
enum ExitCode {}

#[httpcodes::cheatsheet("sheets/readme.md", section = "Answers")]
#[repr(u8)]
enum Answer {}

#[httpcodes::cheatsheet("sheets/readme.md", section = "Errors in a NAK", code = "Number")]
#[repr(i8)]
enum NakError {}

#[test]
fn the_readme_has_three_tables_of_codes_and_five_others() {
    let is_delimiter_row = |line: &&str| line.contains("--- |");
    assert_eq!(include_str!("readme.md").lines().filter(is_delimiter_row).count(), 3 + 5);
}

#[test]
fn exit_codes_are_made_of_the_table_under_their_heading() {
    assert_eq!(ExitCode::ALL.len(), 4);
    assert_row(ExitCode::Delivered, 0, "0 Delivered");
    assert_row(ExitCode::TryAgain, 75, "75 Try again");
    assert_row(ExitCode::Terminated, 143, "143 Terminated");
    assert_eq!(ExitCode::ALL.map(ExitCode::is_retry), [false, true, false, true]);
    assert_eq!(ExitCode::Interrupted.section(), "Exit codes");
}

#[test]
fn answers_are_made_of_a_table_without_outer_pipes() {
    assert_eq!(Answer::ALL.len(), 3);
    assert_row(Answer::Ack, 0x06, "0x06 ACK");
    assert_row(Answer::Nak, 0x15, "0x15 NAK");
    assert_row(Answer::Can, 0x18, "0x18 CAN");
    assert_eq!(Answer::Nak.body(), "the reason, UTF-8");
    assert_eq!((Answer::Refused, Answer::Can.also_known_as()), (Answer::Nak, ["Cancelled"].as_slice()));
    assert_eq!(Answer::Ack.section(), "Answers");
}

#[test]
fn errors_are_made_of_a_table_whose_code_comes_last() {
    assert_eq!(NakError::ALL.map(NakError::as_i8), [-100, -2, -1]);
    assert_row(NakError::UnknownAddress, -1, "-1 Unknown address");
    assert_row(NakError::MessageTooLong, -2, "-2 Message too long");
    assert_row(NakError::InternalError, -100, "-100 Internal error");
    assert_eq!(NakError::UnknownAddress.when(), "nobody lives there[^1]");
    assert_eq!(NakError::InternalError.section(), "Errors in a NAK");
}
