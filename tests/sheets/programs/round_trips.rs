//! Reads every row of `sheet.md` again and compares it with the enum in all directions.

use std::collections::BTreeMap;

#[httpcodes::cheatsheet("sheet.md")]
#[repr(u32)]
enum Sheet {}

fn main() {
    let lines = include_str!("../sheet.md").lines().skip(2);
    let rows: BTreeMap<u32, &str> = lines
        .map(|line| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            (cells[1].parse().expect("a code is a number"), cells[2])
        })
        .collect();
    assert_eq!(Sheet::ALL.map(Sheet::as_u32).to_vec(), rows.keys().copied().collect::<Vec<_>>());
    assert!(Sheet::ALL.is_sorted());
    for (row, (code, name)) in Sheet::ALL.into_iter().zip(&rows) {
        let code = *code;
        assert_eq!(row.name(), *name);
        assert_eq!(row.as_str(), code.to_string());
        assert_eq!(row.to_string(), format!("{code} {name}"));
        assert_eq!(Sheet::from_u32(code), Some(row));
        assert_eq!(Sheet::try_from(code), Ok(row));
        let (upper, joined, hexadecimal) = (name.to_ascii_uppercase(), format!("{row:?}"), format!("{code:#x}"));
        for text in [name, &*upper, &joined, row.as_str(), &hexadecimal, &row.to_string()] {
            assert_eq!(text.parse(), Ok(row), "{text}");
        }
        // Nothing else is a code or a name.
        for beside in [code.wrapping_sub(1), code.wrapping_add(1), code ^ 1 << 31, code ^ 1 << 16] {
            assert_eq!(Sheet::from_u32(beside).map(Sheet::as_u32), rows.contains_key(&beside).then_some(beside));
        }
        for beside in [format!("{name}c"), format!("c{name}"), format!("c{}", &name[1..]), format!("{}c", &name[1..])] {
            assert_eq!(beside.parse::<Sheet>(), Err(ParseSheetError::UnknownName), "{beside}");
        }
    }
    println!("{} rows", rows.len());
}
