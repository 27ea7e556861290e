//! Standard output.

use std::io::{self, ErrorKind, Write};
use std::process;

use crate::document::UNREADABLE;

/// Prints a line. It is not an error if the reader, such as `head`, has stopped reading.
pub(crate) fn line(text: &str) {
    match writeln!(io::stdout(), "{text}") {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("error: cannot write: {error}");
            process::exit(UNREADABLE.into());
        }
        _ => {}
    }
}
