//! The trait `Sheet`: code that works with the enum of any sheet.

use std::collections::{BTreeSet, HashMap};

use httpcodes::sheet::Code;
use httpcodes::{Sheet, StatusCode};

use crate::shapes::{one_row, places, reprs, texts};

/// A sheet as a table, one row per line.
fn printed<S: Sheet>() -> Vec<String> {
    S::all().map(|row| format!("{} | {} | {}", row.as_str(), row.name(), row.also_known_as().join(", "))).collect()
}

/// The rows by their codes.
fn by_code<S: Sheet>() -> HashMap<S::Code, S> {
    S::all().map(|row| (row.code(), row)).collect()
}

/// Whether every row is found by its code, by its name, and by what `Display` prints.
fn are_found<S: Sheet>() -> bool {
    let parses = |row: S, text: &str| text.parse::<S>().ok() == Some(row);
    S::all().all(|row| {
        S::from_code(row.code().key()) == Some(row) && parses(row, row.name()) && parses(row, &row.to_string())
    })
}

/// Why a string is not parsed, in the words of the error.
fn refusal<S: Sheet>(text: &str) -> String {
    let error: Box<dyn std::error::Error + Send + Sync> = text.parse::<S>().unwrap_err().into();
    error.to_string()
}

#[test]
fn generic_code_prints_any_sheet() {
    assert_eq!(printed::<places::Queue>(), ["5 | Waiting | ", "6 | Dropped | Refused"]);
}

#[test]
fn generic_code_finds_the_rows_of_any_sheet() {
    assert!(are_found::<StatusCode>() && are_found::<places::Queue>() && are_found::<one_row::Code>());
    assert!(are_found::<reprs::I8>() && are_found::<reprs::U64>() && are_found::<reprs::Usize>());
    assert_eq!(by_code::<reprs::I64>().len(), reprs::I64::ALL.len());
    assert_eq!(by_code::<StatusCode>()[&404], StatusCode::NotFound);
}

#[test]
fn rows_come_in_the_order_of_all_from_both_ends() {
    assert!(<StatusCode as Sheet>::all().eq(StatusCode::ALL));
    assert!(<StatusCode as Sheet>::all().rev().eq(StatusCode::ALL.into_iter().rev()));
    let mut rows = <places::Queue as Sheet>::all();
    assert_eq!((rows.len(), rows.next_back(), rows.len()), (2, Some(places::Queue::Dropped), 1));
    assert_eq!((rows.clone().next(), rows.nth(1), rows.next()), (Some(places::Queue::Waiting), None, None));
}

#[test]
fn the_trait_says_what_the_methods_of_the_enum_say() {
    for status in StatusCode::ALL {
        assert_eq!(Sheet::name(status), status.reason_phrase());
        assert_eq!(Sheet::section(status), status.section());
        assert_eq!(Sheet::as_str(status), status.as_str());
        assert_eq!(Sheet::also_known_as(status), status.also_known_as());
        assert_eq!(Sheet::code(status), status.as_u16());
    }
    assert_eq!(<StatusCode as Sheet>::LEN, StatusCode::ALL.len());
}

#[test]
fn errors_of_any_sheet_can_be_passed_on() {
    assert_eq!(refusal::<StatusCode>("499"), "unknown status code 499");
    assert_eq!(refusal::<places::Queue>("nobody"), "unknown queue name");
}

#[test]
fn an_unknown_code_of_any_sheet_converts_to_the_number_and_to_the_other_error() {
    fn both(code: i64, name: &str) -> Result<[reprs::I64; 2], reprs::ParseI64Error> {
        Ok([reprs::I64::try_from(code)?, name.parse()?])
    }
    let unknown = reprs::I64::try_from(77).unwrap_err();
    assert_eq!(i64::from(unknown), 77);
    assert_eq!(both(77, "Minus one"), Err(reprs::ParseI64Error::UnknownCode(77)));
}

#[test]
fn codes_that_may_be_unknown_are_ordered_in_any_sheet() {
    let codes = [8, 6, 7, 5].map(places::Queue::try_from);
    let ordered: BTreeSet<_> = codes.into_iter().collect();
    assert!(ordered.into_iter().map(|code| code.map_or_else(u16::from, u16::from)).eq([5, 6, 7, 8]));

    let texts = ["x", "MANY", "", "TOKEN_BAD"].map(str::parse::<texts::Titled>);
    let ordered: Vec<_> = BTreeSet::from(texts).into_iter().map(Result::ok).collect();
    assert_eq!(ordered, [Some(texts::Titled::BadToken), Some(texts::Titled::SlowDown), None, None]);
}

#[test]
fn a_reference_converts_to_the_code_in_any_sheet() {
    assert!(places::Queue::ALL.iter().map(u16::from).eq([5, 6]));
    assert!(texts::Titled::ALL.iter().map(<&str>::from).eq(texts::Titled::ALL.map(texts::Titled::as_str)));
}

#[test]
fn errors_are_padded_in_any_sheet() {
    let unknown = reprs::I64::try_from(77).unwrap_err();
    assert_eq!(format!("{unknown:->20}"), format!("{:->20}", unknown.to_string()));
    assert_eq!(format!("{:.7}|", "x".parse::<texts::Titled>().unwrap_err()), "unknown|");
    assert_eq!(format!("{:<16}|", "x".parse::<texts::Titled>().unwrap_err()), "unknown titled  |");
}
