//! The command `cheatsheet`: finds the tables of a Markdown document that can be sheets, and checks a document without a
//! Rust project.
//!
//! The generator of the macro does the work: a suggestion is a list of arguments with which it reports no fault.

mod annotations;
mod arguments;
mod check;
mod codes;
mod document;
mod drawing;
mod enum_names;
mod obstacles;
mod options;
mod outcome;
mod output;
mod panics;
mod search;
mod suggest;
mod trial;

use std::process::ExitCode;

use clap::Parser;

use crate::document::Unreadable;
use crate::options::Options;
use crate::output::UNREADABLE;

fn main() -> ExitCode {
    panics::hide_expected();
    let options = match Options::try_parse() {
        Ok(options) => options,
        Err(error) => return output::of_clap(&error),
    };
    let result = if options.check { check::run(&options) } else { suggest::run(&options) };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(Unreadable) => ExitCode::from(UNREADABLE),
    }
}
