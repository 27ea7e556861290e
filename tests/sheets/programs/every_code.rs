//! Every code of 16 bits is a row. Some of them are checked more closely.

#[httpcodes::cheatsheet("sheet.md")]
#[repr(u16)]
enum Sheet {}

fn main() {
    static ALL: [Sheet; 65_536] = Sheet::ALL;
    assert!((0..=u16::MAX).eq(ALL.iter().map(|row| row.as_u16())));
    for code in [0, 1, 127, 128, 255, 256, 32_767, 32_768, 65_534, 65_535] {
        let row = Sheet::from_u16(code).expect("every code has a row");
        assert_eq!(row.as_u16(), code);
        assert_eq!(row.name(), format!("Row {code}"));
        assert_eq!(row.to_string(), format!("{code} Row {code}"));
        assert_eq!(format!("{row:?}"), format!("Row{code}"));
        for text in
            [code.to_string(), format!("{code:#x}"), format!("row {code}"), format!("ROW{code}"), row.to_string()]
        {
            assert_eq!(text.parse(), Ok(row), "{text}");
        }
    }
    assert_eq!(Sheet::Row404, 404);
    assert_eq!("Row 65536".parse::<Sheet>(), Err(ParseSheetError::UnknownName));
    assert_eq!("65536".parse::<Sheet>(), Err(ParseSheetError::Malformed));
    assert!((0..=u16::MAX).all(|code| Sheet::from_u16(code).is_some_and(|row| row == code)));
}
