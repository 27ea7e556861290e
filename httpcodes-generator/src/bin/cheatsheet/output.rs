//! Standard output and standard error.

use std::io::{self, ErrorKind, Write};
use std::process::{self, ExitCode};

/// The exit code if a document cannot be read or the output cannot be written. `clap` uses it for a wrong option.
pub(crate) const UNREADABLE: u8 = 2;

/// Prints a line on standard output.
pub(crate) fn line(text: &str) {
    check(writeln!(io::stdout(), "{text}"));
}

/// Prints a line on standard error, and a blank line below it.
pub(crate) fn message(text: &str) {
    check(writeln!(io::stderr(), "{text}\n"));
}

/// Prints what `clap` prints instead of running the command: the help, or a mistake in the options.
pub(crate) fn of_clap(error: &clap::Error) -> ExitCode {
    check(error.print());
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(UNREADABLE))
}

/// Stops the program if the output cannot be written. It is not an error if the reader, such as `head`, has stopped reading.
fn check(result: io::Result<()>) {
    match result {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            // Nobody reads this if it is standard error that cannot be written.
            let _ = writeln!(io::stderr(), "error: cannot write: {error}");
            process::exit(UNREADABLE.into());
        }
        _ => {}
    }
}
