//! Counts the responses in the access logs of web servers: by class, by code, and by path for those that failed.
//!
//! ```text
//! cargo run --example access_log --features access-log                                   the sample beside this file
//! cargo run --example access_log --features access-log -- /var/log/nginx/access.log*     logs
//! zcat access.log.gz | cargo run --example access_log --features access-log -- -         standard input
//! ```
//!
//! It reads the common and the combined log format, the defaults of Apache and nginx, and the JSON lines of nginx and
//! Caddy. Each line can have a different format; blank lines are ignored. The first malformed lines are shown on
//! standard error. The exit code is 1 if a file could not be read, or if all lines are malformed.
//!
//! Servers also log codes that are not registered, such as 499 and 520. `httpcodes::unofficial` tells who uses them.
//! Three notations mean that there was no response: `-` in Apache's log, 000 in nginx's and 0 in Caddy's. All count as
//! 000. Such codes, and those from 600 on, have no class. A client treats them as 5xx (RFC 9110, section 15), but their
//! paths are not among those with 5xx.
//!
//! The memory does not grow with the log, see `paths.rs`. To try it with a gigabyte:
//!
//! ```text
//! cargo build --release --example access_log --features access-log
//! yes "$(cat examples/access_log/access.log)" | head -c 1G | /usr/bin/time -v target/release/examples/access_log -
//! ```

mod json;
mod line;
mod paths;
mod report;
mod totals;

use std::borrow::Cow;
use std::error::Error;
use std::io::{self, BufRead, ErrorKind, IsTerminal, Read, Write};
use std::process::ExitCode;
use std::str;

use clap::Parser;
use httpcodes_examples::Input;
use indicatif::{ProgressBar, ProgressStyle};

use crate::totals::Totals;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/access_log/access.log");

/// The maximum number of bytes that are read of a line, so that a file without line breaks does not fill the memory.
const LONGEST_LINE: usize = 1 << 20;

/// The first bytes of a file that is compressed with gzip (RFC 1952, section 2.3.1).
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// The size in bytes from which on a file gets a progress bar.
const LARGE: u64 = 8 << 20;

/// The number of bytes between two updates of the progress bar.
const PROGRESS_STEP: usize = 1 << 20;

/// Counts the responses in the access logs of web servers.
#[derive(Parser)]
struct Arguments {
    /// The logs; `-` is standard input [default: a sample]
    #[arg(default_value = SAMPLE, hide_default_value = true)]
    logs: Vec<Input>,

    /// The number of paths, and of codes that are not registered, to list
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..))]
    top: u16,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    httpcodes_examples::exit(run(&arguments, &mut io::stdout().lock()))
}

fn run(Arguments { logs, top }: &Arguments, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let mut totals = Totals::default();
    let mut errors = Vec::new();
    for log in logs {
        // With several logs, the number of a line alone does not say where it is.
        let name = (logs.len() > 1).then_some(log);
        if let Err(error) = read(log, name, &mut totals) {
            errors.push(format!("{log}: {error}"));
        }
    }
    if totals.responses() > 0 || (totals.malformed == 0 && errors.is_empty()) {
        report::print(&totals, usize::from(*top), out)?;
        // Unlike `eprint!`, this does not panic if standard error is closed.
        let _ = io::stderr().write_all(report::malformed_lines(&totals).as_bytes());
    } else if totals.malformed > 0 {
        let logs = logs.iter().map(Input::to_string).collect::<Vec<_>>().join(", ");
        let lines = report::malformed_lines(&totals);
        errors.push(format!("{logs}: no line is in a log format that this program reads\n{}", lines.trim_end()));
    }
    if errors.is_empty() { Ok(()) } else { Err(errors.join("\n").into()) }
}

/// Adds the lines of a log to the totals, and shows progress.
fn read(log: &Input, name: Option<&Input>, totals: &mut Totals) -> io::Result<()> {
    let progress = progress_bar(log);
    let result = log.open().and_then(|log| read_lines(log, name, totals, &progress));
    progress.finish_and_clear();
    result
}

/// A progress bar on standard error for a large file. It is hidden if standard error is not a terminal.
fn progress_bar(log: &Input) -> ProgressBar {
    let Some(size) = log.size().filter(|size| *size >= LARGE && io::stderr().is_terminal()) else {
        return ProgressBar::hidden();
    };
    let style = ProgressStyle::with_template("{wide_bar} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left");
    ProgressBar::new(size).with_style(style.expect("the template is valid"))
}

fn read_lines(
    mut log: impl BufRead,
    name: Option<&Input>,
    totals: &mut Totals,
    progress: &ProgressBar,
) -> io::Result<()> {
    if log.fill_buf()?.starts_with(&GZIP) {
        return Err(io::Error::new(ErrorKind::InvalidData, "it is compressed with gzip; read the output of `zcat`"));
    }
    let mut line = Vec::new();
    let mut read = 0;
    for number in 1_u64.. {
        line.clear();
        read += log.by_ref().take(LONGEST_LINE as u64).read_until(b'\n', &mut line)?;
        if line.is_empty() {
            break;
        }
        let is_whole = line.ends_with(b"\n");
        if !is_whole {
            read += log.skip_until(b'\n')?;
        }
        // `from_utf8` is much faster than `from_utf8_lossy`, even if the line is valid.
        let text = str::from_utf8(&line).map_or_else(|_| String::from_utf8_lossy(&line), Cow::Borrowed);
        match line::parse(&text) {
            Ok(None) => {}
            Ok(Some(response)) => totals.add(&response),
            Err(_) if !is_whole && line.len() == LONGEST_LINE => {
                totals.add_malformed(name, number, "the line is longer than 1 MiB", &text);
            }
            Err(reason) => totals.add_malformed(name, number, reason, &text),
        }
        if read >= PROGRESS_STEP {
            progress.inc(read as u64);
            read = 0;
        }
    }
    Ok(())
}
