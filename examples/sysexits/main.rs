//! `csvsum`, which sums a column of a CSV file and exits with the codes that its `README.md` promises.
//!
//! ```text
//! cargo run --example sysexits -- price examples/sysexits/orders.csv
//! cargo run --example sysexits -- price examples/sysexits/refunds.csv; echo $?
//! cargo run --example sysexits -- --skip price < examples/sysexits/refunds.csv
//! ```
//!
//! The sheet is one table of that README: `section = "Exit codes"` leaves out the other one. `Exit` implements
//! `Termination`, so `main` can return it.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{ExitCode, Termination};

use clap::Parser;

/// What `csvsum` exits with.
#[httpcodes::cheatsheet("sysexits/README.md", section = "Exit codes")]
#[repr(u8)]
enum Exit {}

impl Termination for Exit {
    fn report(self) -> ExitCode {
        ExitCode::from(self.as_u8())
    }
}

/// Why the program failed.
struct Failure {
    exit: Exit,
    reason: String,
}

impl Exit {
    fn because(self, reason: impl Into<String>) -> Failure {
        Failure { exit: self, reason: reason.into() }
    }
}

/// Adds up one column of a CSV file.
#[derive(Parser)]
#[command(name = "csvsum", bin_name = "csvsum")]
struct Arguments {
    /// The name of the column, from the header line
    column: String,
    /// The CSV file [default: standard input]
    file: Option<PathBuf>,
    /// Skip cells that do not contain a number
    #[arg(short, long)]
    skip: bool,
    /// Write the sum into a new file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

fn main() -> Exit {
    let outcome = match Arguments::try_parse() {
        Ok(arguments) => run(&arguments),
        Err(error) if error.use_stderr() => Err(Exit::UsageError.because(error.to_string().trim_end())),
        // `--help` is not an error.
        Err(help) => {
            let _ = help.print();
            Ok(())
        }
    };
    let Err(Failure { exit, reason }) = outcome else { return Exit::Ok };
    // Unlike `eprintln!`, this does not panic if standard error is closed.
    let _ = writeln!(io::stderr(), "csvsum: {reason}\nExit code {exit}, {}: {}", exit.c_macro(), exit.meaning());
    exit
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    let text = read(arguments.file.as_deref())?;
    let sum = sum(&text, &arguments.column, arguments.skip)?;
    write(arguments.output.as_deref(), &sum)
}

fn read(file: Option<&Path>) -> Result<String, Failure> {
    let text = match file {
        Some(file) => fs::read_to_string(file),
        None => io::read_to_string(io::stdin()),
    };
    text.map_err(|error| {
        let exit = match error.kind() {
            ErrorKind::NotFound | ErrorKind::PermissionDenied | ErrorKind::IsADirectory => Exit::NoInput,
            ErrorKind::InvalidData => Exit::DataError,
            _ => Exit::InputOutputError,
        };
        let name = file.unwrap_or(Path::new("standard input"));
        exit.because(format!("{}: {error}", name.display()))
    })
}

fn write(file: Option<&Path>, sum: &str) -> Result<(), Failure> {
    let mut output: Box<dyn Write> = match file {
        None => Box::new(io::stdout()),
        Some(file) => {
            let created = File::create_new(file);
            Box::new(created.map_err(|error| Exit::CannotCreate.because(format!("{}: {error}", file.display())))?)
        }
    };
    match writeln!(output, "{sum}") {
        // Nobody wants the sum any more.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(|error| Exit::InputOutputError.because(error.to_string())),
    }
}

/// The sum of a column, with as many decimals as the cell with the most decimals.
fn sum(text: &str, column: &str, skip: bool) -> Result<String, Failure> {
    let mut lines = text.lines().zip(1..);
    let (header, _) = lines.next().ok_or_else(|| Exit::DataError.because("the input is empty"))?;
    let header = cells(header).ok_or_else(|| Exit::DataError.because("line 1: a quotation mark is not closed"))?;
    let Some(index) = header.iter().position(|name| name == column) else {
        return Err(Exit::UsageError.because(format!("there is no column {column}, only {}", header.join(", "))));
    };
    let (mut sum, mut decimals) = (0.0, 0);
    for (line, number) in lines {
        let fault = |what: &str| Exit::DataError.because(format!("line {number}: {what}"));
        let cells = cells(line).ok_or_else(|| fault("a quotation mark is not closed"))?;
        let cell = cells.get(index).ok_or_else(|| fault("too few cells"))?.trim();
        match cell.parse::<f64>() {
            Ok(value) if value.is_finite() => sum += value,
            _ if skip => continue,
            _ => return Err(fault(&format!("{cell:?} is not a number"))),
        }
        decimals = decimals.max(cell.split_once('.').map_or(0, |(_, decimals)| decimals.len()));
    }
    Ok(format!("{sum:.decimals$}"))
}

/// The cells of a line, or `None` if a quotation mark is not closed.
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
