//! A sheet of your own: the table in the documentation of `ExitCode` lists the exit codes of a job runner, some of them
//! negative.
//!
//! ```text
//! cargo run --example own_sheet                      explains all codes
//! cargo run --example own_sheet -- -2 3 "timed out"  explains some of them, by number or by name
//! ```
//!
//! Add a row to the table and build: `needs_attention` does not compile until it handles the new code.

use std::error::Error;
use std::io::{self, Write};
use std::process;

use clap::Parser;

/// How a job of the job runner ended. A negative code means that the runner stopped the job, a positive one that the job
/// itself failed.
///
/// | Column    | What it says                                         |
/// |-----------|------------------------------------------------------|
/// | Requeued? | Whether the runner puts the job back into the queue. |
///
/// | Code | Name          | Meaning                                                                   | Requeued? |
/// |------|---------------|---------------------------------------------------------------------------|-----------|
/// | -4   | Host lost     | The machine of the job stopped responding, so the result is unknown.      | Yes       |
/// | -3   | Out of memory | The job used more memory than it had requested, so the runner stopped it. | No        |
/// | -2   | Timed out     | The job exceeded its time limit, so the runner stopped it.                | Yes       |
/// | -1   | Killed        | Somebody cancelled the job.                                               | No        |
/// | 0    | Done          | The job is complete, and its output is in the store.                      | No        |
/// | 1    | Failed        | The job failed; its log contains the reason.                              | No        |
/// | 2    | Bad arguments | The arguments of the job are invalid.                                     | No        |
/// | 3    | Missing input | An input file does not exist; perhaps another job has not written it yet. | Yes       |
#[httpcodes::cheatsheet]
#[repr(i32)]
enum ExitCode {}

/// Explains the exit codes of a job runner.
#[derive(Parser)]
struct Arguments {
    /// Exit codes, by number or by name [default: all of them]
    #[arg(value_name = "CODE", allow_negative_numbers = true)]
    codes: Vec<ExitCode>,
}

fn main() -> process::ExitCode {
    let Arguments { codes } = Arguments::parse();
    let codes = if codes.is_empty() { &ExitCode::ALL[..] } else { &codes };
    httpcodes_examples::exit(explain(codes, &mut io::stdout().lock()))
}

fn explain(codes: &[ExitCode], out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    for &code in codes {
        writeln!(out, "{code}\n    {}", code.meaning())?;
        if code.is_requeued() {
            writeln!(out, "    The runner starts the job again.")?;
        }
        if needs_attention(code) {
            writeln!(out, "    A person has to look at the job.")?;
        }
    }
    Ok(())
}

/// Whether the job will fail again unless somebody changes something.
const fn needs_attention(code: ExitCode) -> bool {
    match code {
        ExitCode::Done | ExitCode::Killed | ExitCode::HostLost | ExitCode::TimedOut | ExitCode::MissingInput => false,
        ExitCode::OutOfMemory | ExitCode::Failed | ExitCode::BadArguments => true,
    }
}
