//! Sound sheets that are damaged. Each is either read, with the rows that it still has, or rejected with a place for
//! each fault. No row is lost silently.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use httpcodes_invariants::panics::ignore_refused_identifiers;
use httpcodes_tests::workspace;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::expansion::{Expansion, is_delimiter, is_row, rows_of};
use crate::model::Sheet;
use crate::{effort, sheets, writer};

/// One kind of damage to a file.
#[derive(Clone, Debug)]
enum Damage {
    /// Bytes are missing or repeated, or the file ends there.
    Remove(Index, usize),
    Double(Index, usize),
    Truncate(Index),
    /// Something is inserted, or one byte becomes another.
    Insert(Index, &'static [u8]),
    Replace(Index, u8),
    RemoveLine(Index),
    DoubleLine(Index),
    SwapLines(Index, Index),
    IndentLine(Index),
    RemoveCell(Index, Index),
    DoubleCell(Index, Index),
    SwapCells(Index, Index),
    /// The whole file has another encoding or other line endings.
    Utf16,
    CarriageReturns,
    ByteOrderMark,
}

const INSERTIONS: &[&[u8]] = &[
    b"|",
    b"\\",
    b"\n",
    b"\n\n",
    b"`",
    b"```\n",
    b"~~~\n",
    b"<!--",
    b"-->",
    b"<details>\n",
    b"# ",
    b"> ",
    b"- ",
    b"    ",
    b"\t",
    b"| --- | --- |\n",
    b"*",
    b"[",
    b"](",
    b"&#10;",
    b"\0",
    b"\x80",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xe2\x80\xae",
    b"\r",
    b"404",
    b"-",
    b"[^1]: ",
    b"---\n",
    b"===\n",
    b"<br>",
    b"<?",
    b"</",
    b",",
    b"?",
];

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    let insertion = (at(), select(INSERTIONS)).prop_map(|(at, bytes)| Damage::Insert(at, bytes));
    prop_oneof![
        2 => (at(), 1_usize..40).prop_map(|(at, count)| Damage::Remove(at, count)),
        1 => (at(), 1_usize..40).prop_map(|(at, count)| Damage::Double(at, count)),
        1 => at().prop_map(Damage::Truncate),
        4 => insertion,
        2 => (at(), any::<u8>()).prop_map(|(at, byte)| Damage::Replace(at, byte)),
        2 => at().prop_map(Damage::RemoveLine),
        2 => at().prop_map(Damage::DoubleLine),
        2 => (at(), at()).prop_map(|(one, other)| Damage::SwapLines(one, other)),
        1 => at().prop_map(Damage::IndentLine),
        2 => (at(), at()).prop_map(|(line, cell)| Damage::RemoveCell(line, cell)),
        2 => (at(), at()).prop_map(|(line, cell)| Damage::DoubleCell(line, cell)),
        2 => (at(), at()).prop_map(|(line, cell)| Damage::SwapCells(line, cell)),
        1 => select(&[Damage::Utf16, Damage::CarriageReturns, Damage::ByteOrderMark][..]),
    ]
}

impl Damage {
    fn done_to(&self, text: Vec<u8>) -> Vec<u8> {
        if text.is_empty() {
            return text;
        }
        let stretch = |at: &Index, count: usize| {
            let start = at.index(text.len());
            start..(start + count).min(text.len())
        };
        let with = |at: usize, bytes: &[u8]| [&text[..at], bytes, &text[at..]].concat();
        match self {
            Self::Remove(at, count) => {
                let stretch = stretch(at, *count);
                [&text[..stretch.start], &text[stretch.end..]].concat()
            }
            Self::Double(at, count) => with(at.index(text.len()), &text[stretch(at, *count)]),
            Self::Truncate(at) => text[..at.index(text.len())].to_vec(),
            Self::Insert(at, bytes) => with(at.index(text.len()), bytes),
            Self::Replace(at, byte) => {
                let at = at.index(text.len());
                [&text[..at], &[*byte], &text[at + 1..]].concat()
            }
            Self::RemoveLine(at) => lines(&text, |lines| drop(lines.remove(at.index(lines.len())))),
            Self::DoubleLine(at) => lines(&text, |lines| {
                let at = at.index(lines.len());
                lines.insert(at, lines[at].clone());
            }),
            Self::SwapLines(one, other) => lines(&text, |lines| {
                let count = lines.len();
                lines.swap(one.index(count), other.index(count));
            }),
            Self::IndentLine(at) => lines(&text, |lines| {
                let at = at.index(lines.len());
                lines[at].splice(..0, *b"    ");
            }),
            Self::RemoveCell(line, cell) => cells(&text, *line, |cells| drop(cells.remove(cell.index(cells.len())))),
            Self::DoubleCell(line, cell) => cells(&text, *line, |cells| {
                let at = cell.index(cells.len());
                cells.insert(at, cells[at].clone());
            }),
            Self::SwapCells(line, cell) => cells(&text, *line, |cells| {
                let at = cell.index(cells.len());
                cells.swap(0, at);
            }),
            Self::Utf16 => String::from_utf8_lossy(&text).encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Self::CarriageReturns => {
                text.iter().flat_map(|byte| if *byte == b'\n' { vec![b'\r', b'\n'] } else { vec![*byte] }).collect()
            }
            Self::ByteOrderMark => [b"\xef\xbb\xbf", text.as_slice()].concat(),
        }
    }
}

/// The text with its lines changed.
fn lines(text: &[u8], change: impl FnOnce(&mut Vec<Vec<u8>>)) -> Vec<u8> {
    let mut lines: Vec<Vec<u8>> = text.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    change(&mut lines);
    lines.join(&b'\n')
}

/// The text with the cells of one of its lines changed.
fn cells(text: &[u8], line: Index, change: impl FnOnce(&mut Vec<Vec<u8>>)) -> Vec<u8> {
    lines(text, |lines| {
        let at = line.index(lines.len());
        let mut cells: Vec<Vec<u8>> = lines[at].split(|byte| *byte == b'|').map(<[u8]>::to_vec).collect();
        change(&mut cells);
        lines[at] = cells.join(&b'|');
    })
}

fn damaged(text: &str, damages: &[Damage]) -> Vec<u8> {
    damages.iter().fold(text.as_bytes().to_vec(), |text, damage| damage.done_to(text))
}

/// Expands the sheet, checks what holds for every sheet, and returns the result.
fn expanded(text: &[u8], arguments: &str, item: &str) -> Result<Expansion, TestCaseError> {
    ignore_refused_identifiers();
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    fs::write(folder.path().join("sheet.md"), text).expect("the file can be written");
    let start = Instant::now();
    let expansion = Expansion::of(arguments, item, folder.path())?;
    prop_assert!(start.elapsed() < Duration::from_secs(30), "it took {:?}", start.elapsed());

    let text = String::from_utf8_lossy(text);
    let lines = text.replace("\r\n", "\n");
    let lines: Vec<&str> = lines.split(['\n', '\r']).collect();
    // Without the rows that have no identifiers, a template has no effect: that is a fault of the attribute.
    for fault in expansion.faults.iter().filter(|fault| !fault.starts_with("the argument `variant` has no effect")) {
        let (line, column) = place(fault).ok_or_else(|| TestCaseError::fail(format!("no place: {fault}")))?;
        let within = lines.get(line - 1).is_some_and(|line| column <= line.chars().count() + 1);
        prop_assert!(line > 0 && column > 0 && within, "{fault}\n{text}");
    }
    if expansion.faults.is_empty() {
        prop_assert!(!expansion.variants.is_empty(), "no fault, and no variant:\n{text}");
        if let Some(rows) = rows_of(&text) {
            prop_assert!(rows.len() <= expansion.variants.len(), "a row is lost: {:?}\n{text}", expansion.variants);
        }
    }
    Ok(expansion)
}

/// Line and column of a fault in the sheet.
fn place(fault: &str) -> Option<(usize, usize)> {
    let place = fault.lines().find_map(|line| line.trim_start().strip_prefix("--> "))?;
    let mut parts = place.rsplitn(3, ':');
    let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    parts.next()?.ends_with("sheet.md").then_some((line, column))
}

/// Checks that, without a fault, the undamaged rows say the same as before.
fn untouched_rows_stay(sheet: &Sheet, text: &str, damaged: &str, expansion: &Expansion) -> Result<(), TestCaseError> {
    let is_header = |line: &&str| line.contains("| Code |");
    let header = text.lines().find(is_header).expect("there is a header");
    let Some(rows) = rows_of(damaged).filter(|_| damaged.lines().any(|line| line == header)) else { return Ok(()) };
    let lines = text.lines().filter(|line| is_row(line) && !is_delimiter(line) && *line != header);
    let originals = sheet.tables.iter().flat_map(|table| &table.rows);
    for (line, row) in lines.zip(originals).filter(|(line, _)| rows.contains(line)) {
        let code = if sheet.is_text() { String::new() } else { row.code.to_string() };
        let variant = (row.identifier.clone(), code);
        prop_assert!(expansion.variants.contains(&variant), "{line} is not in {:?}\n{damaged}", expansion.variants);
    }
    Ok(())
}

/// Checks what a damaged sheet is read as.
fn is_read_or_refused(sheet: &Sheet, styles: &[u8], damages: &[Damage]) -> Result<(), TestCaseError> {
    let text = writer::markdown(sheet, styles);
    let bytes = damaged(&text, damages);
    let expansion = expanded(&bytes, &sheet.arguments("sheet.md"), &sheet.item())?;
    if expansion.faults.is_empty() {
        untouched_rows_stay(sheet, &text, &String::from_utf8_lossy(&bytes), &expansion)?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(effort::cases(500))]

    #[test]
    fn a_damaged_sheet_is_read_right_or_refused_with_a_place(
        (sheet, styles) in sheets::sheet(4),
        damages in prop::collection::vec(damage(), 1..4),
    ) {
        is_read_or_refused(&sheet, &styles, &damages)?;
    }

    #[test]
    fn a_damaged_sheet_of_text_codes_is_read_right_or_refused_with_a_place(
        (sheet, styles) in sheets::text_sheet(4),
        damages in prop::collection::vec(damage(), 1..4),
    ) {
        is_read_or_refused(&sheet, &styles, &damages)?;
    }
}

/// Sheets as they are, with the arguments besides the path, and the integer types of their codes.
const REAL: [(&str, &str, &str); 10] = [
    ("cheatsheet.md", "", "u16"),
    ("tests/sheets/readme.md", "", "u16"),
    ("examples/grpc/codes.md", "", "u16"),
    ("examples/json_rpc/errors.md", "", "i32"),
    ("examples/protocols/websocket.md", "", "u16"),
    ("examples/protocols/mqtt.md", "", "u8"),
    ("tests/sheets/texts_marks.md", ", text", ""),
    ("tests/sheets/texts_sections.md", ", text", ""),
    ("tests/sheets/texts_names.md", ", text, name = \"Title\"", ""),
    ("tests/sheets/texts_styles.md", ", text, code = \"Code\", variant = \"E{code}\"", ""),
];

proptest! {
    #![proptest_config(effort::cases(250))]

    #[test]
    fn a_damaged_real_sheet_is_read_or_refused_with_a_place(
        (path, arguments, repr) in select(&REAL[..]),
        damages in prop::collection::vec(damage(), 1..4),
    ) {
        let text = fs::read_to_string(workspace().join(Path::new(path))).expect("the sheet is there");
        let repr = if repr.is_empty() { String::new() } else { format!("#[repr({repr})] ") };
        let item = format!("{repr}pub enum Sheet {{}}");
        expanded(&damaged(&text, &damages), &format!("\"sheet.md\"{arguments}"), &item)?;
    }
}
