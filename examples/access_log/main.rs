//! Counts the responses in the access log of a web server, by class and by code.
//!
//! ```text
//! cargo run --example access_log                                   the sample beside this file
//! cargo run --example access_log -- /var/log/nginx/access.log      a log
//! zcat access.log.gz | cargo run --example access_log -- -         standard input
//! ```
//!
//! It reads the common and the combined log format, the defaults of Apache and nginx. Servers and scanners also use
//! codes that are not registered, such as 499 and 999. The program counts them by number.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{self, BufRead, Read, Write};
use std::process::ExitCode;

use clap::Parser;
use httpcodes::{Class, StatusCode};
use httpcodes_examples::Input;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/access_log/access.log");

/// The maximum number of bytes that are read of a line, so that a file without line breaks does not fill the memory.
const LONGEST_LINE: u64 = 1 << 20;

/// The maximum number of malformed lines that are shown.
const SHOWN: usize = 5;

/// Counts the responses in the access log of a web server.
#[derive(Parser)]
struct Arguments {
    /// The log; `-` is standard input [default: a sample]
    #[arg(default_value = SAMPLE, hide_default_value = true)]
    log: Input,
}

fn main() -> ExitCode {
    let Arguments { log } = Arguments::parse();
    httpcodes_examples::exit(run(&log, &mut io::stdout().lock()))
}

fn run(log: &Input, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let counts = log.open().and_then(count).map_err(|error| format!("{log}: {error}"))?;
    if counts.responses.is_empty() && counts.malformed > 0 {
        let lines = counts.malformed_lines();
        return Err(format!("{log}: no line is in the common or the combined log format\n{lines}").into());
    }
    Ok(counts.print(out)?)
}

#[derive(Default)]
struct Counts {
    /// The number of responses for each code.
    responses: BTreeMap<u16, usize>,
    malformed: usize,
    /// The numbers of the first malformed lines, and what is wrong with them.
    first_malformed: Vec<(u64, &'static str)>,
}

fn count(mut log: impl BufRead) -> io::Result<Counts> {
    let mut counts = Counts::default();
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        if log.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if !line.ends_with(b"\n") {
            log.skip_until(b'\n')?;
        }
        match code(&String::from_utf8_lossy(&line)) {
            Ok(code) => *counts.responses.entry(code).or_default() += 1,
            Err(reason) => {
                counts.malformed += 1;
                if counts.first_malformed.len() < SHOWN {
                    counts.first_malformed.push((number, reason));
                }
            }
        }
    }
    Ok(counts)
}

/// The status code of a line, or what is wrong with the line.
///
/// Both formats start with `host ident user [time] "request" status size`. The rest is ignored: the referrer and the
/// user agent of the combined format, and the fields that many servers add.
fn code(line: &str) -> Result<u16, &'static str> {
    const NO_REQUEST: &str = "there is no time in brackets followed by a request in quotation marks";
    let (before, request) = line.split_once("] \"").ok_or(NO_REQUEST)?;
    if !before.contains('[') {
        return Err(NO_REQUEST);
    }
    let after_request = after_quoted(request).ok_or("the quotation mark before the request is not closed")?;
    let mut fields = after_request.split_ascii_whitespace();
    let status = fields.next().ok_or("there is no status code after the request")?;
    let code = match StatusCode::from_bytes(status.as_bytes()) {
        Ok(status) => status.as_u16(),
        Err(error) => error.code().ok_or("the status code does not have three digits")?,
    };
    match fields.next() {
        Some("-") => Ok(code),
        Some(size) if size.bytes().all(|byte| byte.is_ascii_digit()) => Ok(code),
        Some(_) => Err("the size after the status code is not a number"),
        None => Err("there is no size after the status code"),
    }
}

/// The text after a quoted string that starts at `text`. A backslash escapes the next character.
fn after_quoted(text: &str) -> Option<&str> {
    let mut characters = text.chars();
    loop {
        match characters.next()? {
            '"' => return Some(characters.as_str()),
            '\\' => drop(characters.next()),
            _ => {}
        }
    }
}

impl Counts {
    fn print(&self, out: &mut impl Write) -> io::Result<()> {
        let total = self.responses.values().sum::<usize>();
        writeln!(out, "Responses: {total}")?;
        writeln!(out, "\nBy class")?;
        for class in Class::ALL.map(Some).into_iter().chain([None]) {
            let members = self.responses.iter().filter(|(code, _)| Class::of(**code) == class);
            let count = members.map(|(_, count)| count).sum::<usize>();
            let name = class.map_or("no class".to_owned(), |class| format!("{class} {}", class.name()));
            let bar = "#".repeat((count * 50).div_ceil(total.max(1)));
            writeln!(out, "{}", format!("{count:7}  {name:17}  {bar}").trim_end())?;
        }
        writeln!(out, "\nBy code")?;
        for (&code, count) in &self.responses {
            match StatusCode::try_from(code) {
                Ok(status) => writeln!(out, "{count:7}  {status}")?,
                Err(unknown) => {
                    writeln!(out, "{count:7}  {code:03}, not in the sheet, treated as {}", unknown.fallback())?;
                }
            }
        }
        if self.malformed > 0 {
            writeln!(out, "\nMalformed lines: {}\n{}", self.malformed, self.malformed_lines())?;
        }
        Ok(())
    }

    /// The first malformed lines, one per line.
    fn malformed_lines(&self) -> String {
        let mut lines: Vec<_> =
            self.first_malformed.iter().map(|(number, reason)| format!("  line {number}: {reason}")).collect();
        let more = self.malformed - self.first_malformed.len();
        if more > 0 {
            lines.push(format!("  and {more} more"));
        }
        lines.join("\n")
    }
}
