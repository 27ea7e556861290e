//! Sums up a log of JSON lines, and writes the sum as JSON: `serde`, with a shape of the status code for each purpose.
//!
//! ```text
//! cargo run --example serde_log --features serde                                         the sample beside this file
//! cargo run --example serde_log --features serde -- examples/serde_log/responses.jsonl
//! cargo run --example serde_log --features serde -- -                                    standard input
//! ```
//!
//! It exits with 1 at the first line that it cannot read, and says what is wrong with it.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fs;
use std::io;

use httpcodes::{StatusCode, UnknownStatusCode};
use serde::{Deserialize, Serialize};

const SAMPLE: &str = include_str!("responses.jsonl");

/// A line of the log.
#[derive(Deserialize)]
struct Response {
    /// What this server answered, as a number or, in older lines, as text.
    status: StatusCode,
    /// What the server behind it answered, which may be any code.
    #[serde(with = "httpcodes::serde::any")]
    upstream: Result<StatusCode, UnknownStatusCode>,
}

/// What is made of the log.
#[derive(Default, Serialize)]
struct Sum {
    /// Codes are keys of an object like any number.
    answers: BTreeMap<StatusCode, u32>,
    /// The codes from behind that are not in the sheet.
    unknown: BTreeMap<u16, u32>,
    /// For people to read.
    #[serde(with = "httpcodes::serde::display")]
    worst: Option<StatusCode>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let log = match env::args().nth(1).as_deref() {
        None => SAMPLE.to_owned(),
        Some("-") => io::read_to_string(io::stdin())?,
        Some(path) => fs::read_to_string(path)?,
    };
    let mut sum = Sum::default();
    for (number, line) in (1..).zip(log.lines()) {
        let Response { status, upstream } =
            serde_json::from_str(line).map_err(|error| format!("line {number} of the log: {error}"))?;
        *sum.answers.entry(status).or_default() += 1;
        if let Err(unknown) = upstream {
            *sum.unknown.entry(unknown.code()).or_default() += 1;
        }
        sum.worst = sum.worst.max(Some(status));
    }
    println!("{}", serde_json::to_string_pretty(&sum)?);
    Ok(())
}
