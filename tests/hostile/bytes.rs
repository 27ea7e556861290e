//! Bytes that are not text, and text that is invisible.

use crate::sheet::{expanded, faults, the_fault};

const TABLE: &str = "| Code | Name |\n| ---: | --- |\n| 1 | One |\n";

#[track_caller]
fn assert_refused(bytes: &[u8], what: &str) {
    let sheet = [b"| Code | Name |\n| ---: | --- |\n| 1 | ", bytes, b" |\n"].concat();
    let fault = the_fault(&sheet);
    assert!(fault.contains(what), "{fault}");
    assert!(fault.contains("sheet.md:3:7"), "{fault}");
}

#[test]
fn overlong_encodings_are_no_text() {
    assert_refused(b"\xc0\xaf", "is not UTF-8: byte 0xc0 at offset 37");
    assert_refused(b"\xe0\x80\xaf", "is not UTF-8: byte 0xe0 at offset 37");
    assert_refused(b"\xf0\x80\x80\xaf", "is not UTF-8: byte 0xf0 at offset 37");
}

#[test]
fn lone_surrogates_are_no_text() {
    assert_refused(b"\xed\xa0\x80", "is not UTF-8: byte 0xed at offset 37");
    assert_refused(b"\xed\xa0\xbd\xed\xb8\x80", "is not UTF-8: byte 0xed at offset 37");
}

#[test]
fn what_is_beyond_unicode_or_cut_short_is_no_text() {
    assert_refused(b"\xf4\x90\x80\x80", "is not UTF-8: byte 0xf4 at offset 37");
    assert_refused(b"\xe2\x82", "is not UTF-8: byte 0xe2 at offset 37");
    assert_refused(b"\xff", "is not UTF-8: byte 0xff at offset 37");
}

#[test]
fn utf_16_is_named_in_either_order_of_bytes() {
    let little: Vec<u8> = "\u{feff}| Code |".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = "\u{feff}| Code |".encode_utf16().flat_map(u16::to_be_bytes).collect();
    for sheet in [little, big] {
        let fault = the_fault(&sheet);
        assert!(fault.contains("the file looks like UTF-16; save it as UTF-8"), "{fault}");
    }
}

#[test]
fn an_empty_file_and_one_of_zero_bytes_have_no_table() {
    for sheet in [&b""[..], &[0; 4096], b"\xef\xbb\xbf", b"\n\n\n"] {
        let fault = the_fault(sheet);
        assert!(fault.starts_with("there is no table in the sheet"), "{fault}");
    }
}

/// Markdown reads a zero byte as a replacement character.
#[test]
fn zero_bytes_in_a_cell_do_not_get_into_identifiers() {
    let code = expanded(format!("{TABLE}| 2 | T\0wo |\n").as_bytes());
    assert!(faults(&code).is_empty(), "{code}");
    assert!(!code.contains('\0') && code.contains("TWo = 2"), "{code}");
}

#[test]
fn carriage_returns_alone_do_not_hide_a_row() {
    let code = expanded("| Code | Name |\r| ---: | --- |\r| 1 | One |\r| 2 | Two |\r".as_bytes());
    assert!(faults(&code).is_empty() && code.contains("Two = 2"), "{code}");
}

#[test]
fn characters_that_are_not_seen_are_no_part_of_a_variant() {
    for unseen in ['\u{200b}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{202e}', '\u{00ad}', '\u{fe0f}', '\u{e0101}'] {
        let code = expanded(format!("{TABLE}| 2 | Another{unseen}One |\n").as_bytes());
        assert!(faults(&code).is_empty() && code.contains("AnotherOne = 2"), "{unseen:?}: {code}");
        let fault = the_fault(format!("{TABLE}| 2 | On{unseen}e |\n").as_bytes());
        assert!(fault.starts_with("the variant `OnE` is another row's name"), "{unseen:?}: {fault}");
    }
}
