//! Reads `sheet.md` again, and compares each row with the enum in all directions.

#[httpcodes::cheatsheet("sheet.md", /* arguments */)]
enum Code {}

fn main() {
    let sheet = include_str!("../sheet.md");
    let rows: Vec<(&str, &str)> = sheet.lines().skip(2).map(columns).collect();
    assert_eq!(Code::ALL.len(), rows.len());
    for (&(code, meaning), variant) in rows.iter().zip(Code::ALL) {
        assert_eq!((variant.as_str(), variant.meaning()), (code, meaning));
        assert_eq!(Code::from_code(code), Some(variant));
        assert_eq!(code.parse(), Ok(variant));
        let is_only = !rows.iter().any(|(other, _)| *other != code && other.eq_ignore_ascii_case(code));
        for text in [code.to_ascii_uppercase(), code.to_ascii_lowercase()].iter().filter(|text| *text != code) {
            let expected = rows.iter().position(|(other, _)| other == text).map(|row| Code::ALL[row]);
            assert_eq!(Code::from_code(text), expected);
            let parsed = text.parse().ok();
            assert_eq!(parsed, expected.or(is_only.then_some(variant)));
        }
        for text in [format!("{code}x"), format!("x{code}"), format!("{code} {code}"), code[1..].to_owned()] {
            assert_eq!(Code::from_code(&text), None);
            assert!(text.parse::<Code>().is_err());
        }
    }
    println!("{} rows", rows.len());
}

/// The first two cells of a line.
fn columns(line: &str) -> (&str, &str) {
    let mut cells = line.split('|').skip(1).map(str::trim);
    (cells.next().unwrap_or_default(), cells.next().unwrap_or_default())
}
