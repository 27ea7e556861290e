//! Sheets of every kind: any type, any shape of codes, several tables, columns in any order.

use httpcodes::StatusCode;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::characters::{folded, nasty_text};
use crate::model::{Alias, Codes, Column, Piece, REPRS, Repr, Row, Sheet, Table};
use crate::names::{Code, Name, alias, code, identifier, name};

/// A sheet of up to three tables with up to this many rows each, and the styles in which to write it.
pub(crate) fn sheet(most: usize) -> impl Strategy<Value = (Sheet, Vec<u8>)> {
    let heading =
        prop::option::of(nasty_text(5).prop_map(|text| folded(&text)).prop_filter("nothing", |text| !text.is_empty()));
    let table = (heading, prop::collection::vec(row(), 1..=most));
    let sheet = (select(&REPRS[..]), prop::collection::vec(table, 1..=3), columns(), shape(), any::<u64>());
    let sheet = sheet.prop_map(|(repr, tables, columns, shape, random)| {
        let count = tables.iter().map(|(_, rows)| rows.len()).sum();
        let mut codes = codes(repr, shape, random, count).into_iter();
        let mut tables: Vec<Table> = tables.into_iter().map(|(heading, rows)| Table { heading, rows }).collect();
        for row in tables.iter_mut().flat_map(|table| &mut table.rows) {
            row.code = codes.next().unwrap_or_default();
            row.code_text = written(row.code, row.code_text.len());
        }
        Sheet { codes: Codes::Integers(repr), tables, columns }.settled()
    });
    (sheet, prop::collection::vec(any::<u8>(), 50))
}

/// The same for text codes: with names or without, and with variants that are named after names, after codes, or by a
/// template.
pub(crate) fn text_sheet(most: usize) -> impl Strategy<Value = (Sheet, Vec<u8>)> {
    let heading =
        prop::option::of(nasty_text(5).prop_map(|text| folded(&text)).prop_filter("nothing", |text| !text.is_empty()));
    let table = (heading, prop::collection::vec((row(), code(), any::<Index>()), 1..=most));
    let template = prop::option::of(select(&[("E", ""), ("Code", ""), ("_", "Error"), ("Is_", "")][..]));
    let sheet = (prop::collection::vec(table, 1..=3), columns(), template, any::<bool>());
    let sheet = sheet.prop_map(|(tables, mut columns, template, has_names)| {
        if !has_names {
            columns.retain(|column| *column != Column::Name);
        }
        let row = |(mut row, code, name): (Row, Code, Index)| {
            row.is_name_parsed = has_names && template.is_none();
            if !row.is_given {
                row.identifier = match template {
                    Some((before, behind)) => code.in_template(before, behind),
                    None if has_names => row.identifier,
                    None => code.identifier.clone(),
                };
            }
            if !row.is_given && row.identifier.starts_with(|first: char| first.is_ascii_digit()) {
                (row.is_given, row.identifier) = (true, format!("N{}", row.identifier));
            }
            row.name = match (has_names, template) {
                (false, _) => code.text.clone(),
                // Names may repeat and be missing.
                (true, Some(_)) if name.index(2) == 0 => ["", "Not found", "not found"][name.index(3)].to_owned(),
                (true, _) => row.name,
            };
            row.code_text = code.text;
            row
        };
        let table = |(heading, rows): (_, Vec<_>)| Table { heading, rows: rows.into_iter().map(row).collect() };
        let tables = tables.into_iter().map(table).collect();
        Sheet { codes: Codes::Texts(template), tables, columns }.settled()
    });
    (sheet, prop::collection::vec(any::<u8>(), 50))
}

/// How codes are distributed: the distance from one to the next.
#[derive(Clone, Copy, Debug)]
enum Shape {
    Contiguous,
    Dense,
    Sparse,
}

fn shape() -> impl Strategy<Value = Shape> {
    select(&[Shape::Contiguous, Shape::Dense, Shape::Sparse][..])
}

/// Up to this many codes, in any order.
fn codes((_, min, max): Repr, shape: Shape, random: u64, count: usize) -> Vec<i128> {
    let mut state = random;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i128::from(state >> 16)
    };
    // Both ends of the type, zero, and anything between.
    let anywhere = min + (next() << 20).rem_euclid(max - min + 1);
    let mut code = [min, (-1).max(min), 0, max - 10, anywhere][usize::try_from(next() % 5).unwrap_or_default()];
    let mut codes: Vec<i128> = Vec::new();
    while codes.len() < count {
        codes.push(code);
        code = match shape {
            Shape::Contiguous => code + 1,
            Shape::Dense => code + 1 + next() % 7,
            Shape::Sparse => min + (next() << 20 | next()).rem_euclid(max - min + 1),
        };
        if code > max {
            break;
        }
    }
    if random % 2 == 0 {
        codes.reverse();
    }
    // Rows for which no code is left get the first one, and are removed later.
    codes.resize(count, codes[0]);
    codes
}

/// A code in one of the ways to write it.
fn written(code: i128, style: usize) -> String {
    let (sign, digits) = (if code < 0 { "-" } else { "" }, code.unsigned_abs());
    match style {
        0 => format!("{sign}0x{digits:x}"),
        1 => format!("{sign}0X{digits:X}"),
        2 if code >= 0 => format!("+{digits}"),
        3 => format!("{sign}00{digits}"),
        4 if digits > 999 => format!("{sign}{}_{:03}", digits / 1000, digits % 1000),
        5 if code < 0 => format!("\u{2212}{digits}"),
        _ => format!("{sign}{digits}"),
    }
}

fn columns() -> impl Strategy<Value = Vec<Column>> {
    let order = Just(Column::ALL.to_vec()).prop_shuffle();
    (order, any::<[bool; 6]>()).prop_map(|(mut columns, has)| {
        columns.retain(|column| match column {
            Column::Meaning => has[0],
            Column::Note => has[1],
            Column::Retryable => has[2],
            Column::Status => has[3],
            Column::Limit => has[4],
            Column::Sizes => has[5],
            _ => true,
        });
        columns
    })
}

fn row() -> impl Strategy<Value = Row> {
    let named = name().prop_map(|Name { text, identifier }| (text, identifier, false));
    let odd = nasty_text(6).prop_map(|text| folded(&text)).prop_filter("reads as a code, or as nothing", |text| {
        text.chars().next().is_some_and(|first| !first.is_ascii_digit() && !"+-\u{2212}".contains(first))
    });
    let given = (odd, identifier()).prop_map(|(text, identifier)| (text, identifier, true));
    let name = prop_oneof![2 => named, 1 => given];
    let aliases = prop::collection::vec(alias(), 0..3);
    // The code is set later, because it depends on those of the other rows. Until then, the length of its text is the
    // number of its style.
    let code_text = (0_usize..12).prop_map(|style| " ".repeat(style));
    let texts = (pieces(), pieces(), any::<bool>());
    let sizes = prop::collection::vec(any::<u16>(), 0..4);
    let values = (select(&StatusCode::ALL[..]), prop::option::of(any::<i32>()), sizes);
    (name, aliases, code_text, texts, values).prop_map(
        |((name, identifier, is_given), aliases, code_text, (meaning, note, is_retryable), (status, limit, sizes))| {
            let aliases = aliases.into_iter().map(|(name, constant)| Alias { name, constant }).collect();
            Row {
                code: 0,
                code_text,
                name,
                is_name_parsed: true,
                identifier,
                is_given,
                aliases,
                meaning,
                note,
                is_retryable,
                status,
                limit,
                sizes,
            }
        },
    )
}

/// A text cell with all the Markdown that it may contain.
fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let word = "[a-z]{1,5}";
    let code = "[a-z|<>*&;#\"'{}!-]{1,6}".prop_map(Piece::Code);
    let piece = prop_oneof![
        6 => nasty_text(8).prop_map(Piece::Text),
        1 => code,
        1 => (select(&["*", "**", "~~", "_", "__", "***"][..]), word).prop_map(|(mark, text)| Piece::Marked(mark, text)),
        1 => (word, word).prop_map(|(text, path)| Piece::Link(text, format!("https://example.org/{path}"))),
        1 => select(&["<b>", "</b>", "<img src=\"x\">", "<details>"][..]).prop_map(Piece::Tag),
        1 => Just(Piece::Break),
    ];
    prop::collection::vec(piece, 0..4)
}
