//! The questions to a sheet's enum: codes and strings that it knows, and others that are similar.

use crate::model::{Row, Sheet};

/// The codes of the sheet, their neighbours, and the ends of the type.
pub(crate) fn codes(sheet: &Sheet) -> Vec<i128> {
    let (min, max) = sheet.range();
    let around = |code: i128| [code - 1, code, code + 1, code ^ 1 << 7, code ^ 1 << 15, -code];
    let mut codes: Vec<i128> = sheet.rows().into_iter().flat_map(|(_, row)| around(row.code)).collect();
    codes.extend([min, max, 0, 1, max / 2]);
    codes.retain(|code| (min..=max).contains(code));
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// All spellings of all rows in several cases, with and without codes before them, and with an extra character.
pub(crate) fn strings(sheet: &Sheet) -> Vec<String> {
    let rows = sheet.rows();
    let mut strings: Vec<String> = ["", " ", "+", "-", "0x", "0x+1", "x", "1e3", "-0", "+-1"].map(String::from).into();
    for (index, (_, row)) in rows.iter().enumerate() {
        for spelling in row.spellings() {
            strings.extend([spelling.to_owned(), alternating(spelling), spelling.to_ascii_uppercase()]);
            strings.extend(["_", "-", " "].map(|separator| spelling.replace(['_', '-', ' '], separator)));
            strings.extend([format!("{spelling} "), format!("{spelling}!"), spelling.chars().skip(1).collect()]);
        }
        if sheet.is_text() {
            strings.extend(text_codes(sheet, row, rows[(index + 1) % rows.len()].1));
            continue;
        }
        // The documentation does not say whether a code can be in the place of a name, as in `1000 1_000`.
        for name in row.names() {
            strings.push(format!("{} {name}", row.code));
            strings.push(format!("{} {}", row.code_text, name.to_ascii_lowercase()));
        }
        strings.extend(numbers(row));
        strings.push(sheet.printed(row));
        // The code of one row with the name of another.
        let (_, other) = rows[(index + 1) % rows.len()];
        strings.push(format!("{} {}", row.code_text, other.name));
        strings.push(format!("{} {}", row.name, other.name));
    }
    strings
}

/// The code of a row in several cases, alone and with names behind it, its own and another row's.
fn text_codes(sheet: &Sheet, row: &Row, other: &Row) -> Vec<String> {
    let code = &row.code_text;
    let codes = [code.clone(), code.to_ascii_lowercase(), code.to_ascii_uppercase(), alternating(code)];
    let mut strings: Vec<String> = codes.to_vec();
    for name in row.names().into_iter().chain([row.name.as_str(), other.name.as_str(), &other.identifier, ""]) {
        // The documentation does not say whether a code can be in the place of a name.
        if sheet.rows().iter().any(|(_, row)| row.code_text.eq_ignore_ascii_case(name)) {
            continue;
        }
        for code in &codes {
            strings.extend([format!("{code} {name}"), format!("{code} {}", alternating(name))]);
        }
        strings.push(format!("{code} {}", name.replace(['_', '-', ' '], "_")));
    }
    strings.push(sheet.printed(row));
    strings.extend(code.split_once(' ').map(|(first, _)| first.to_owned()));
    strings
}

fn numbers(row: &Row) -> Vec<String> {
    let (sign, digits) = (if row.code < 0 { "-" } else { "" }, row.code.unsigned_abs());
    vec![
        format!("{sign}{digits}"),
        format!("{sign}000{digits}"),
        format!("{sign}0x{digits:x}"),
        format!("{sign}0X00{digits:X}"),
        format!("+{digits}"),
        format!("-{digits}"),
        format!("{sign}{digits}0"),
        format!("{sign}0x{digits:x}g"),
        format!("{sign}{digits}000000000000000000000"),
    ]
}

/// The text with the case of every second ASCII letter swapped.
fn alternating(text: &str) -> String {
    let turned = text.chars().enumerate().map(|(index, letter)| match letter {
        'a'..='z' if index % 2 == 0 => letter.to_ascii_uppercase(),
        'A'..='Z' if index % 2 == 1 => letter.to_ascii_lowercase(),
        _ => letter,
    });
    turned.collect()
}
