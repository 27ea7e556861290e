//! Counts the responses in a web server's log by class and by code, and loses no code on the way.
//!
//! ```text
//! cargo run --example access_log                       the log beside this file
//! cargo run --example access_log -- access.log         another log
//! zcat access.log.gz | cargo run --example access_log -- -
//! ```
//!
//! Lines are in the common log format, `host ident user [time] "request" status size`. Servers and scanners write codes
//! that no registry has, 499 and 999 among them; those are counted by their number, beside those of the sheet.

use std::collections::BTreeMap;
use std::env;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::process::ExitCode;

use httpcodes::{Class, StatusCode};

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/access_log/access.log");

fn main() -> ExitCode {
    let source = env::args().nth(1).unwrap_or_else(|| SAMPLE.to_owned());
    match open(&source).and_then(count) {
        Ok(counts) => {
            counts.print();
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{source}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn open(source: &str) -> io::Result<Box<dyn BufRead>> {
    Ok(match source {
        "-" => Box::new(io::stdin().lock()),
        path => Box::new(BufReader::new(File::open(path)?)),
    })
}

/// How many responses a log has of each code, and the numbers of the lines that are no responses.
#[derive(Default)]
struct Counts {
    responses: BTreeMap<u16, usize>,
    malformed_lines: Vec<String>,
}

fn count(log: impl BufRead) -> io::Result<Counts> {
    let mut counts = Counts::default();
    for (line, number) in log.split(b'\n').zip(1..) {
        match code(&String::from_utf8_lossy(&line?)) {
            Some(code) => *counts.responses.entry(code).or_default() += 1,
            None => counts.malformed_lines.push(u64::to_string(&number)),
        }
    }
    Ok(counts)
}

/// The status code of a line, in the sheet or not; `None` if the line is malformed.
fn code(line: &str) -> Option<u16> {
    let (_, request_and_after) = line.split_once("] \"")?;
    let (_, after_request) = request_and_after.rsplit_once("\" ")?;
    let (status, _size) = after_request.split_once(' ')?;
    match StatusCode::from_bytes(status.as_bytes()) {
        Ok(status) => Some(status.as_u16()),
        Err(error) => error.code(),
    }
}

impl Counts {
    fn print(&self) {
        let total = self.responses.values().sum::<usize>();
        println!("{total} responses");
        println!("\nBy class");
        for class in Class::ALL.map(Some).into_iter().chain([None]) {
            let members = self.responses.iter().filter(|(code, _)| Class::of(**code) == class);
            let count = members.map(|(_, count)| count).sum::<usize>();
            let name = class.map_or("no class".to_owned(), |class| format!("{class} {}", class.name()));
            let bar = "#".repeat((count * 50).div_ceil(total.max(1)));
            println!("{}", format!("{count:7}  {name:17}  {bar}").trim_end());
        }
        println!("\nBy code");
        for (&code, count) in &self.responses {
            match StatusCode::try_from(code) {
                Ok(status) => println!("{count:7}  {status}"),
                Err(unknown) => println!("{count:7}  {code}, not in the sheet, read as {}", unknown.fallback()),
            }
        }
        if !self.malformed_lines.is_empty() {
            println!("\nMalformed lines ({}): {}", self.malformed_lines.len(), self.malformed_lines.join(", "));
        }
    }
}
