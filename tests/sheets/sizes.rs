//! Sheets of every size, from one row to all codes of `u16`.
//!
//! The large ones are generated here and compiled in temporary crates. Their programs read the sheet again and compare
//! it with the enum.

use std::fmt::Write;

use httpcodes_tests::Project;

use crate::row::assert_row;

#[httpcodes::cheatsheet("sheets/one_row.md")]
enum OneRow {}

/// Compiles a sheet of these codes and names, and checks each of them in all directions.
pub(crate) fn assert_round_trips(project: &str, rows: &[(u32, String)]) {
    let project = Project::new(project)
        .file("sheet.md", &sheet(rows))
        .file("src/main.rs", include_str!("programs/round_trips.rs"));
    let run = project.cargo(&["run"]).expect_success();
    assert_eq!(run.stdout, format!("{} rows\n", rows.len()));
}

fn sheet(rows: &[(u32, String)]) -> String {
    let mut sheet = String::from("| Code | Name |\n| ---: | ---- |\n");
    for (code, name) in rows {
        writeln!(sheet, "| {code} | {name} |").expect("a string takes any text");
    }
    sheet
}

/// The English name of a number below ten thousand, digit by digit.
fn name(number: u32) -> String {
    const DIGITS: [&str; 10] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let digit = |place: u32| DIGITS[(number / 10_u32.pow(place) % 10) as usize];
    [3, 2, 1, 0].map(digit).join(" ")
}

#[test]
fn a_sheet_may_have_one_row() {
    assert_row(OneRow::TheAnswer, 42, "42 The answer");
    assert_eq!(OneRow::ALL, [OneRow::TheAnswer]);
    assert_eq!((0..=u16::MAX).filter_map(OneRow::from_u16).count(), 1);
    assert_eq!((OneRow::TheAnswer.section(), OneRow::TheAnswer.as_str()), ("", "42"));
    assert_eq!("41".parse::<OneRow>(), Err(ParseOneRowError::UnknownCode(41)));
    assert_eq!(size_of::<Option<OneRow>>(), 2);
}

#[test]
fn two_thousand_codes_far_apart_are_all_found() {
    // Multiples of an odd number are all different, however often they wrap around.
    let rows: Vec<(u32, String)> = (0..2000).map(|row: u32| (row.wrapping_mul(2_654_435_761), name(row))).collect();
    assert_round_trips("sheets_sparse", &rows);
}

#[test]
fn two_thousand_codes_with_small_gaps_are_all_found() {
    let rows: Vec<(u32, String)> = (0..2000).map(|row| (1000 + row * 3 + row % 7 / 3, name(row))).collect();
    assert_round_trips("sheets_dense", &rows);
}

#[test]
fn two_thousand_codes_without_gaps_are_all_found() {
    let rows: Vec<(u32, String)> = (0..2000).map(|row| (u32::MAX - row, name(row))).collect();
    assert_round_trips("sheets_contiguous", &rows);
}

#[test]
fn two_thousand_codes_in_runs_are_all_found_in_whatever_order_the_runs_stand() {
    let code = |row: u32| row / 5 * 7919 % 400 * 9 + row % 5;
    let rows: Vec<(u32, String)> = (0..2000).map(|row| (code(row), name(row))).collect();
    assert_round_trips("sheets_runs", &rows);
}

#[test]
fn sheets_are_the_same_on_both_sides_of_the_size_where_lookups_change() {
    for size in [512, 513] {
        for (kind, step) in [("contiguous", 1), ("dense", 3), ("sparse", 1_000_003)] {
            let rows: Vec<(u32, String)> = (0..size).map(|row| (7 + row * step, name(row))).collect();
            assert_round_trips(&format!("sheets_{kind}_{size}"), &rows);
        }
    }
}

#[test]
fn a_sheet_may_have_every_code_of_sixteen_bits() {
    let rows: Vec<(u32, String)> = (0..=0xffff).map(|code| (code, format!("Row {code}"))).collect();
    let project = Project::new("sheets_of_65536_rows")
        .file("sheet.md", &sheet(&rows))
        .file("src/main.rs", include_str!("programs/every_code.rs"));
    let _ = project.cargo(&["run"]).expect_success();
}
