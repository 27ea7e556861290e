//! What the examples share: how a program opens its input, and how it ends.

use std::error::Error;
use std::ffi::OsString;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A file, or standard input if its path is `-`, as an argument of a program.
#[derive(Clone, Debug)]
pub struct Input(PathBuf);

impl From<OsString> for Input {
    fn from(path: OsString) -> Self {
        Self(path.into())
    }
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_stdin() { f.write_str("standard input") } else { self.0.display().fmt(f) }
    }
}

impl Input {
    fn is_stdin(&self) -> bool {
        self.0 == Path::new("-")
    }

    /// Opens the file for reading.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be opened, and if it is a directory.
    pub fn open(&self) -> io::Result<Box<dyn BufRead>> {
        if self.is_stdin() {
            return Ok(Box::new(io::stdin().lock()));
        }
        let file = File::open(&self.0)?;
        // Some systems open a directory and fail only when it is read.
        if file.metadata()?.is_dir() {
            return Err(ErrorKind::IsADirectory.into());
        }
        Ok(Box::new(BufReader::with_capacity(1 << 16, file)))
    }

    /// The number of bytes of the file. `None` for standard input, for what is not a regular file, and if the file
    /// cannot be found.
    #[must_use]
    pub fn size(&self) -> Option<u64> {
        if self.is_stdin() {
            return None;
        }
        fs::metadata(&self.0).ok().filter(fs::Metadata::is_file).map(|metadata| metadata.len())
    }
}

/// Turns the result of a program into its exit code. An error is written to standard error; its code is 1.
///
/// A closed pipe is not an error: in `lookup | head -1`, `head` stops as soon as it has read enough.
#[must_use]
pub fn exit(result: Result<(), Box<dyn Error>>) -> ExitCode {
    match result {
        Err(error) if !is_closed_pipe(&*error) => {
            // Unlike `eprintln!`, this does not panic if standard error is closed as well.
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn is_closed_pipe(error: &(dyn Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}
