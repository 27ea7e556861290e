//! Every code of 16 bits is listed.

#[httpcodes::cheatsheet("sheet.md")]
#[repr(u16)]
enum Sheet {}

fn main() {
    static ALL: [Sheet; 65_536] = Sheet::ALL;
    assert!((0..=u16::MAX).eq(ALL.iter().map(|row| row.as_u16())));
}
