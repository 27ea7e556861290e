//! Summarises a log of JSON lines, and writes the summary as JSON: `serde`, with the status code in several shapes.
//!
//! ```text
//! cargo run --example serde_log --features serde                         the sample beside this file
//! cargo run --example serde_log --features serde -- responses.jsonl      a log
//! cargo run --example serde_log --features serde -- - < responses.jsonl  standard input
//! ```
//!
//! At the first line that it cannot read, it says what is wrong and exits with 1.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use httpcodes::{StatusCode, UnknownStatusCode};
use httpcodes_examples::Input;
use serde::{Deserialize, Serialize};

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/serde_log/responses.jsonl");

/// Summarises a log of JSON lines.
#[derive(Parser)]
struct Arguments {
    /// The log; `-` is standard input [default: a sample]
    #[arg(default_value = SAMPLE, hide_default_value = true)]
    log: Input,
}

/// A line of the log.
#[derive(Deserialize)]
struct Response {
    /// The response of this server: a number or, in older lines, text.
    status: StatusCode,
    /// The response of the server behind it, with any code.
    #[serde(with = "httpcodes::serde::any")]
    upstream: Result<StatusCode, UnknownStatusCode>,
}

#[derive(Default, Serialize)]
struct Summary {
    /// The number of responses with each code; the keys are numbers.
    answers: BTreeMap<StatusCode, u32>,
    /// The codes of the server behind it that are not in the sheet.
    unknown: BTreeMap<u16, u32>,
    /// The highest code, in a form for people to read.
    #[serde(with = "httpcodes::serde::display")]
    worst: Option<StatusCode>,
}

fn main() -> ExitCode {
    let Arguments { log } = Arguments::parse();
    httpcodes_examples::exit(run(&log, &mut io::stdout().lock()))
}

fn run(log: &Input, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let summary = summarise(log).map_err(|error| format!("{log}: {error}"))?;
    writeln!(out, "{}", serde_json::to_string_pretty(&summary)?)?;
    Ok(())
}

fn summarise(log: &Input) -> Result<Summary, Box<dyn Error>> {
    let mut summary = Summary::default();
    let lines = serde_json::Deserializer::from_reader(log.open()?);
    for response in lines.into_iter() {
        let Response { status, upstream } = response?;
        *summary.answers.entry(status).or_default() += 1;
        if let Err(unknown) = upstream {
            *summary.unknown.entry(unknown.code()).or_default() += 1;
        }
        summary.worst = summary.worst.max(Some(status));
    }
    Ok(summary)
}
