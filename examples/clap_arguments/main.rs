//! Status codes as arguments of a program: `clap` takes them by `FromStr`, no feature of httpcodes is needed.
//!
//! ```text
//! cargo run --example clap_arguments --features clap -- 503
//! cargo run --example clap_arguments --features clap -- "service unavailable"
//! cargo run --example clap_arguments --features clap -- 404 --also 404,gone
//! cargo run --example clap_arguments --features clap -- 299
//! ```
//!
//! It exits with 0 if another try is worth it, with 1 if not, and with 2 if it does not understand.

use std::process::ExitCode;

use clap::Parser;
use httpcodes::StatusCode;

/// Decides whether a request is worth another try.
#[derive(Parser)]
struct Arguments {
    /// What came of the request, by number, by phrase or both.
    status: StatusCode,
    /// Codes that are worth another try, beside those that the sheet has as retryable.
    #[arg(long, value_name = "STATUS", value_delimiter = ',')]
    also: Vec<StatusCode>,
}

fn main() -> ExitCode {
    let Arguments { status, also } = Arguments::parse();
    if status.is_retryable() || also.contains(&status) {
        println!("{status}: try again");
        ExitCode::SUCCESS
    } else {
        println!("{status}: give up");
        ExitCode::FAILURE
    }
}
