//! Status codes as arguments of a program: `clap` uses `FromStr`, so it needs no feature of `httpcodes`.
//!
//! ```text
//! cargo run --example clap_arguments -- 503
//! cargo run --example clap_arguments -- "service unavailable"
//! cargo run --example clap_arguments -- 404 --also 404,gone
//! cargo run --example clap_arguments -- 299
//! ```
//!
//! It exits with 0 if the request is worth repeating, with 1 if it is not, and with 2 if the arguments are wrong.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use httpcodes::StatusCode;

/// Decides whether to repeat a request. The exit code is 0 for yes and 1 for no.
#[derive(Parser)]
struct Arguments {
    /// The status code of the response, as a number, a phrase or both
    status: StatusCode,
    /// Further codes after which to repeat the request, in addition to those that the sheet calls retryable
    #[arg(long, value_name = "STATUS", value_delimiter = ',')]
    also: Vec<StatusCode>,
}

fn main() -> ExitCode {
    let Arguments { status, also } = Arguments::parse();
    let (decision, code) = if status.is_retryable() || also.contains(&status) {
        ("try again", ExitCode::SUCCESS)
    } else {
        ("give up", ExitCode::FAILURE)
    };
    // The exit code is the answer, whether or not anybody reads the text.
    let _ = writeln!(io::stdout(), "{status}: {decision}");
    code
}
