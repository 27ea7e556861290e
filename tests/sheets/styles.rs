//! The same data in every style of table that people write.

use crate::row::assert_row;

#[httpcodes::cheatsheet("sheets/styles_outer_pipes.md")]
enum WithOuterPipes {}

#[httpcodes::cheatsheet("sheets/styles_no_outer_pipes.md")]
enum WithoutOuterPipes {}

#[httpcodes::cheatsheet("sheets/styles_aligned.md")]
enum Aligned {}

#[httpcodes::cheatsheet("sheets/styles_narrow.md")]
enum Narrow {}

#[httpcodes::cheatsheet("sheets/styles_careless.md")]
enum Careless {}

#[httpcodes::cheatsheet("sheets/styles_tabs.md")]
enum BetweenTabs {}

#[httpcodes::cheatsheet("sheets/styles_crlf.md")]
enum WithCarriageReturns {}

#[httpcodes::cheatsheet("sheets/styles_byte_order_mark.md")]
enum WithByteOrderMark {}

#[httpcodes::cheatsheet("sheets/styles_byte_order_mark_and_crlf.md")]
enum WithBoth {}

#[httpcodes::cheatsheet("sheets/styles_byte_order_mark_before_a_table.md")]
enum WithByteOrderMarkBeforeTable {}

#[httpcodes::cheatsheet("sheets/styles_marked_codes.md")]
enum CloseCode {}

#[httpcodes::cheatsheet("sheets/styles_korean.md")]
#[repr(i32)]
enum 오류 {}

#[httpcodes::cheatsheet("sheets/styles_japanese.md")]
#[repr(u8)]
enum エラー {}

#[httpcodes::cheatsheet("sheets/styles_hexadecimal.md")]
#[repr(u32)]
enum Hexadecimal {}

#[httpcodes::cheatsheet("sheets/styles_negative.md")]
#[repr(i16)]
enum Negative {}

/// How a job ends, according to eight of the files: code, name, other names, whether it is final, meaning, section.
#[allow(clippy::type_complexity)]
const JOB: [(u16, &str, &[&str], bool, &str, &str); 3] = [
    (0, "Done", &["Finished", "All right"], true, "The work is done.", "How a job ends"),
    (7, "Try again", &[], false, "Nothing was lost.", "How a job ends"),
    (137, "Killed", &["SIGKILL"], true, "Somebody stopped it.", "By force"),
];

/// The rows of an enum in the form of [`JOB`].
macro_rules! job {
    ($sheet:ident) => {{
        assert_row($sheet::Done, 0, "0 Done");
        assert_row($sheet::TryAgain, 7, "7 Try again");
        assert_row($sheet::Killed, 137, "137 Killed");
        assert_eq!(
            [$sheet::Finished, $sheet::AllRight, $sheet::Sigkill],
            ["Finished", "all right", "SIGKILL"].map(|name| name.parse::<$sheet>().unwrap())
        );
        $sheet::ALL
            .map(|row| (row.as_u16(), row.name(), row.also_known_as(), row.is_final(), row.meaning(), row.section()))
    }};
}

#[test]
fn a_table_may_have_outer_pipes() {
    assert_eq!(job!(WithOuterPipes), JOB);
}

#[test]
fn a_table_may_have_no_outer_pipes() {
    assert_eq!(job!(WithoutOuterPipes), JOB);
}

#[test]
fn columns_may_be_aligned_with_blanks_and_colons() {
    assert_eq!(job!(Aligned), JOB);
}

#[test]
fn a_table_may_be_as_narrow_as_can_be() {
    assert_eq!(job!(Narrow), JOB);
}

#[test]
fn a_table_may_be_written_carelessly() {
    assert_eq!(job!(Careless), JOB);
}

#[test]
fn cells_may_stand_between_tabs() {
    assert_eq!(BetweenTabs::ALL, [BetweenTabs::One, BetweenTabs::Two]);
    assert_row(BetweenTabs::Two, 2, "2 Two");
}

#[test]
fn lines_may_end_as_on_windows() {
    assert!(include_str!("styles_crlf.md").contains("|\r\n"), "the file lost its line ends");
    assert_eq!(job!(WithCarriageReturns), JOB);
}

#[test]
fn a_byte_order_mark_is_no_text() {
    assert!(include_str!("styles_byte_order_mark.md").starts_with("\u{feff}#"), "the file lost its mark");
    assert_eq!(job!(WithByteOrderMark), JOB);
}

#[test]
fn a_byte_order_mark_may_come_with_line_ends_as_on_windows() {
    let text = include_str!("styles_byte_order_mark_and_crlf.md");
    assert!(text.starts_with("\u{feff}#") && text.contains("|\r\n"), "the file lost its bytes");
    assert_eq!(job!(WithBoth), JOB);
}

#[test]
fn a_table_may_start_right_after_a_byte_order_mark() {
    let text = include_str!("styles_byte_order_mark_before_a_table.md");
    assert!(text.starts_with("\u{feff}|"), "the file lost its mark");
    assert_row(WithByteOrderMarkBeforeTable::One, 1, "1 One");
    assert_row(WithByteOrderMarkBeforeTable::Two, 2, "2 Two");
    assert_eq!(WithByteOrderMarkBeforeTable::One.section(), "");
}

#[test]
fn codes_may_be_code_bold_links_or_marked_in_other_ways() {
    assert_row(CloseCode::NormalClosure, 1000, "1000 Normal closure");
    assert_row(CloseCode::GoingAway, 1001, "1001 Going away");
    assert_row(CloseCode::ProtocolError, 1002, "1002 Protocol error");
    assert_row(CloseCode::UnsupportedData, 1003, "1003 Unsupported data");
    assert_row(CloseCode::InvalidData, 1007, "1007 Invalid data");
    assert_row(CloseCode::PolicyViolation, 1008, "1008 Policy violation");
    assert_row(CloseCode::MessageTooBig, 1009, "1009 Message too big");
    assert_row(CloseCode::MandatoryExtension, 1010, "1010 Mandatory extension");
    assert_row(CloseCode::TlsHandshake, 1015, "1015 TLS handshake");
}

#[test]
fn marks_around_a_code_are_not_part_of_it() {
    let written = ["1000", "1001", "1002", "1003", "1007", "1008", "1009", "1010", "1015"];
    assert_eq!(CloseCode::ALL.map(CloseCode::as_str), written);
}

#[test]
fn a_sheet_may_be_korean() {
    assert_row(오류::구문분석오류, -32700, "-32700 구문 분석 오류");
    assert_row(오류::알수없는메서드, -32601, "-32601 알 수 없는 메서드");
    assert_row(오류::서버오류, -32000, "-32000 서버 오류");
    assert_eq!(오류::알수없는메서드.이름(), "알 수 없는 메서드");
    assert_eq!(오류::알수없는메서드.설명(), "그런 메서드가 없습니다.");
    assert_eq!(오류::ALL.map(오류::is_재시도), [false, false, true]);
    assert_eq!(오류::서버오류.section(), "오류 코드");
}

#[test]
fn a_sheet_may_be_japanese() {
    assert_row(エラー::エラー１致命的, 1, "1 エラー１（致命的）");
    assert_row(エラー::ファイルが見つかりません, 2, "2 ファイルが見つかりません");
    assert_row(エラー::タイムアウト, 3, "3 タイム・アウト");
    assert_row(エラー::第２段階, 10, "10 第２段階");
    assert_eq!(エラー::エラー１致命的.名前(), "エラー１（致命的）");
    assert_eq!(エラー::第２段階.意味(), "２つ目の段階です。");
    assert_eq!(エラー::ALL.map(エラー::is_再試行可), [false, false, true, false]);
    assert_eq!(エラー::タイムアウト.section(), "エラーコード");
}

#[test]
fn codes_may_be_hexadecimal_with_underscores() {
    assert_row(Hexadecimal::NoError, 0, "0x00 No error");
    assert_row(Hexadecimal::RequiresANewerVersion, 13, "0x0D Requires a newer version");
    assert_row(Hexadecimal::VendorSpecific, 255, "0XFF Vendor specific");
    assert_row(Hexadecimal::FirstPage, 256, "0x01_00 First page");
    assert_row(Hexadecimal::BeyondSixteenBits, 65_536, "0x1_0000 Beyond sixteen bits");
    assert_row(Hexadecimal::ARoundNumber, 1_000_000, "1_000_000 A round number");
    assert_row(Hexadecimal::OutOfBeef, 0xdead_beef, "0xdead_BEEF Out of beef");
}

#[test]
fn a_hexadecimal_code_is_returned_as_the_sheet_writes_it() {
    let written = ["0x00", "0x0D", "0XFF", "0x01_00", "0x1_0000", "1_000_000", "0xdead_BEEF"];
    assert_eq!(Hexadecimal::ALL.map(Hexadecimal::as_str), written);
}

#[test]
fn a_hexadecimal_code_is_parsed_in_any_spelling() {
    for text in ["13", "0xd", "0xD", "0x0d", "0X0D", "0x000D", "0xd Requires a newer version"] {
        assert_eq!(text.parse(), Ok(Hexadecimal::RequiresANewerVersion), "{text}");
    }
    for text in ["0x100", "256", "0X01_00", "0x01_00", "0x01_00 first page"] {
        assert_eq!(text.parse(), Ok(Hexadecimal::FirstPage), "{text}");
    }
}

#[test]
fn codes_may_be_negative() {
    assert_row(Negative::ParseError, -32_700, "-32_700 Parse error");
    assert_row(Negative::HexadecimalAndBelowZero, -127, "-0x7F Hexadecimal and below zero");
    assert_row(Negative::TypesetWithAMinusSign, -1, "\u{2212}1 Typeset with a minus sign");
    assert_row(Negative::Nothing, 0, "0 Nothing");
    assert_row(Negative::WithAPlusSign, 1, "+1 With a plus sign");
}

#[test]
fn negative_codes_come_before_others() {
    assert_eq!(Negative::ALL.map(Negative::as_i16), [-32_700, -127, -1, 0, 1]);
    assert!(Negative::ALL.is_sorted());
}
