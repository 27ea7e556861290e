//! The rows that everything here is measured with: those of the HTTP sheet, and any number of made-up ones.
//!
//! `build.rs` includes this file too.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::random::Random;

/// A row of a sheet, as the peers need it.
#[derive(Clone, Debug)]
pub struct Row {
    /// The code.
    pub code: u32,
    /// The code's name: `Not Found`.
    pub name: String,
    /// The identifier of the variant: `NotFound`.
    pub variant: String,
    /// A sentence or more about it.
    pub meaning: String,
    /// Whether a yes/no column says yes.
    pub flag: bool,
}

/// The rows of the HTTP sheet, in ascending order of code.
#[must_use]
pub fn http() -> Vec<Row> {
    let row = |status: httpcodes::StatusCode| Row {
        code: status.as_u16().into(),
        name: status.reason_phrase().to_owned(),
        variant: format!("{status:?}"),
        meaning: status.meaning().to_owned(),
        flag: status.is_cacheable(),
    };
    httpcodes::StatusCode::ALL.map(row).to_vec()
}

/// Made-up rows in ascending order, with codes spread over `u32`. The same count always gives the same rows.
#[must_use]
pub fn sparse(count: usize) -> Vec<Row> {
    const WHAT: [&str; 12] = [
        "Disk", "Session", "Token", "Upload", "Socket", "Cache", "Replica", "Index", "Quota", "Schema", "Lease",
        "Shard",
    ];
    const HOW: [&str; 12] = [
        "Expired",
        "Missing",
        "Not Writable",
        "Locked",
        "Too Large",
        "Corrupt",
        "Unreachable",
        "Out Of Date",
        "Revoked",
        "In Conflict",
        "Overloaded",
        "Misconfigured",
    ];
    let mut random = Random::new(count as u64);
    let mut codes = BTreeSet::new();
    while codes.len() < count {
        codes.insert(random.bits());
    }
    let row = |(number, code): (usize, u32)| {
        let name = format!("{} {} {number}", random.pick(&WHAT), random.pick(&HOW));
        let variant = name.replace(' ', "");
        let meaning = format!("The server has found what it calls {name}, and whoever is on call can read why.");
        Row { code, name, variant, meaning, flag: random.bits() % 2 == 0 }
    };
    codes.into_iter().enumerate().map(row).collect()
}

/// Made-up rows with text codes, such as `DISK_NOT_WRITABLE_17`, as their names. The same count always gives the same rows.
#[must_use]
pub fn texts(count: usize) -> Vec<Row> {
    let row = |row: Row| Row { name: row.name.replace(' ', "_").to_ascii_uppercase(), ..row };
    sparse(count).into_iter().map(row).collect()
}

/// The rows as a Markdown sheet with text codes. Two columns have the same HTTP statuses.
#[must_use]
pub fn markdown_of_texts(rows: &[Row]) -> String {
    const STATUSES: [u16; 8] = [400, 401, 403, 404, 409, 429, 500, 503];
    let mut sheet = String::from("# Codes\n\n| Code | HTTP status | Status | Meaning |\n| --- | --- | --- | --- |\n");
    for row in rows {
        let status = STATUSES[row.code as usize % STATUSES.len()];
        let _ = writeln!(sheet, "| `{}` | {status} | {status} | {} |", row.name, row.meaning);
    }
    sheet
}

/// The rows as a Markdown sheet.
#[must_use]
pub fn markdown(rows: &[Row]) -> String {
    let mut sheet = String::from("# Codes\n\n| Code | Name | Meaning |\n| ---: | --- | --- |\n");
    for row in rows {
        let _ = writeln!(sheet, "| {} | {} | {} |", row.code, row.name, row.meaning);
    }
    sheet
}
