//! Cells of typed columns that try to leave their string.

/// What a text consists of: a type that takes every text.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Shape {
    bytes: usize,
    last: u8,
}

impl Shape {
    const fn parse(text: &str) -> Result<Self, ()> {
        match text.as_bytes() {
            [.., last] => Ok(Self { bytes: text.len(), last: *last }),
            [] => Err(()),
        }
    }
}

#[httpcodes::cheatsheet(
    "hostile/typed.md",
    types("Text" = Option<&'static str>, "Texts" = [&'static str], "Parsed" = Shape, "Number" = Option<u8>)
)]
enum Typed {}

#[test]
fn texts_come_out_as_they_are_written() {
    let rows = [
        (Typed::Quotes, "\" \"# \"## r#\" '\"' \\\"", &["\"", "\"#", "'"][..]),
        (Typed::Braces, "{} {0} {:?} {{ }} {name}", &["{}", "{0}", "}"]),
        (Typed::Lines, "one\ntwo", &["one\ntwo", "three"]),
        (Typed::Items, "}; } fn injected() {}", &["}", "}; fn injected() {}"]),
        (Typed::Macros, "$x $crate env!(\"HOME\")", &["$x", "env!(\"HOME\")"]),
    ];
    for (row, text, texts) in rows {
        assert_eq!((row.text(), row.texts()), (Some(text), texts));
    }
}

#[test]
fn a_type_parses_what_a_reader_sees() {
    let shape = |text: &str| Shape::parse(text).expect("it is not empty");
    let texts = ["\" \"# \"", "{} {{", "one two", ") } fn injected() {}", "$crate::x!()"];
    assert_eq!(Typed::ALL.map(Typed::parsed), texts.map(shape));
}
