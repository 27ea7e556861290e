//! `csvsum`, which sums a column of a CSV file and exits with the codes that its `README.md` promises.
//!
//! ```text
//! cargo run --example sysexits -- price examples/sysexits/orders.csv
//! cargo run --example sysexits -- price examples/sysexits/refunds.csv; echo $?
//! cargo run --example sysexits -- --skip price < examples/sysexits/refunds.csv
//! ```
//!
//! The sheet is one table of that README, `section = "Exit codes"`; its other table is left alone. `Exit` implements
//! `Termination`, so that `main` can return it.

use std::env;
use std::fs::{self, File};
use std::io::{self, Write};
use std::process::{ExitCode, Termination};

/// What `csvsum` exits with.
#[httpcodes::cheatsheet("sysexits/README.md", section = "Exit codes")]
#[repr(u8)]
enum Exit {}

impl Termination for Exit {
    fn report(self) -> ExitCode {
        ExitCode::from(self.as_u8())
    }
}

/// Why there is no sum.
struct Failure {
    exit: Exit,
    reason: String,
}

impl Exit {
    fn because(self, reason: impl Into<String>) -> Failure {
        Failure { exit: self, reason: reason.into() }
    }
}

#[derive(Default)]
struct Arguments {
    column: Option<String>,
    file: Option<String>,
    output: Option<String>,
    skip: bool,
}

fn main() -> Exit {
    match run() {
        Ok(()) => Exit::Ok,
        Err(Failure { exit, reason }) => {
            eprintln!("csvsum: {reason}");
            eprintln!("Exit code {exit}, {}: {}", exit.c_macro(), exit.meaning());
            exit
        }
    }
}

fn run() -> Result<(), Failure> {
    let arguments = Arguments::parse(env::args().skip(1))?;
    let column = arguments.column.as_deref().ok_or_else(|| Exit::UsageError.because("which column?"))?;
    let text = read(arguments.file.as_deref())?;
    let sum = sum(&text, column, arguments.skip)?;
    write(arguments.output.as_deref(), &sum)
}

impl Arguments {
    fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, Failure> {
        let mut arguments = Self::default();
        while let Some(word) = words.next() {
            match word.as_str() {
                "-s" | "--skip" => arguments.skip = true,
                "-o" | "--output" => {
                    let file = words.next().ok_or_else(|| Exit::UsageError.because(format!("{word} needs a file")))?;
                    arguments.output = Some(file);
                }
                option if option.starts_with('-') => {
                    return Err(Exit::UsageError.because(format!("there is no option {option}")));
                }
                _ if arguments.column.is_none() => arguments.column = Some(word),
                _ if arguments.file.is_none() => arguments.file = Some(word),
                _ => return Err(Exit::UsageError.because(format!("one argument too many: {word}"))),
            }
        }
        Ok(arguments)
    }
}

fn read(file: Option<&str>) -> Result<String, Failure> {
    let text = match file {
        Some(file) => fs::read_to_string(file),
        None => io::read_to_string(io::stdin()),
    };
    text.map_err(|error| {
        let exit = match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::PermissionDenied => Exit::NoInput,
            io::ErrorKind::InvalidData => Exit::DataError,
            _ => Exit::InputOutputError,
        };
        exit.because(format!("{}: {error}", file.unwrap_or("standard input")))
    })
}

fn write(file: Option<&str>, sum: &str) -> Result<(), Failure> {
    let mut output: Box<dyn Write> = match file {
        None => Box::new(io::stdout()),
        Some(file) => {
            let created = File::create_new(file);
            Box::new(created.map_err(|error| Exit::CannotCreate.because(format!("{file}: {error}")))?)
        }
    };
    writeln!(output, "{sum}").map_err(|error| Exit::InputOutputError.because(error.to_string()))
}

/// The sum of a column, with as many decimals as the cell that has most.
fn sum(text: &str, column: &str, skip: bool) -> Result<String, Failure> {
    let mut lines = text.lines().zip(1..);
    let (header, _) = lines.next().ok_or_else(|| Exit::DataError.because("the input is empty"))?;
    let header = cells(header).ok_or_else(|| Exit::DataError.because("line 1: a quotation mark is not closed"))?;
    let Some(index) = header.iter().position(|name| name == column) else {
        return Err(Exit::UsageError.because(format!("no column {column}, only {}", header.join(", "))));
    };
    let (mut sum, mut decimals) = (0.0, 0);
    for (line, number) in lines {
        let fault = |what: &str| Exit::DataError.because(format!("line {number}: {what}"));
        let cells = cells(line).ok_or_else(|| fault("a quotation mark is not closed"))?;
        let cell = cells.get(index).ok_or_else(|| fault("too few cells"))?.trim();
        match cell.parse::<f64>() {
            Ok(value) if value.is_finite() => sum += value,
            _ if skip => continue,
            _ => return Err(fault(&format!("{cell:?} is no number"))),
        }
        decimals = decimals.max(cell.split_once('.').map_or(0, |(_, decimals)| decimals.len()));
    }
    Ok(format!("{sum:.decimals$}"))
}

/// The cells of a line; `None` if a quotation mark is not closed.
fn cells(line: &str) -> Option<Vec<String>> {
    let mut cells = vec![String::new()];
    let mut is_quoted = false;
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if is_quoted && characters.next_if_eq(&'"').is_some() => cells.last_mut()?.push('"'),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => cells.push(String::new()),
            other => cells.last_mut()?.push(other),
        }
    }
    (!is_quoted).then_some(cells)
}
