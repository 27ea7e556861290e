//! The command line.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, ValueEnum};
use httpcodes_generator::input::repr::REPRS;
use proc_macro2::TokenStream;

/// Shows which tables of a Markdown document can be a sheet of `httpcodes`, or checks a sheet.
///
/// Without `--check`, the command prints an attribute and an enum for every table of codes that can be a sheet, ready to
/// paste into a Rust file. Standard error shows what stands in the way of other tables of codes.
///
/// With `--check`, each document is read as a sheet with the given arguments, as the macro reads it. Faults are printed,
/// and the exit code says whether there are any. Neither a Rust project nor a compiler is needed.
#[derive(Parser)]
#[command(name = "cheatsheet", version, after_long_help = AFTER_HELP, verbatim_doc_comment)]
pub(crate) struct Options {
    /// Markdown documents.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<String>,

    /// Check that each document is a sheet without faults.
    #[arg(long)]
    pub(crate) check: bool,

    /// The arguments of the attribute, without the path: 'section = "Errors", text'.
    ///
    /// These are the arguments of the macro, which the guide describes. Columns whose type is neither an integer type
    /// nor `bool` are checked only by the compiler.
    #[arg(
        long,
        short,
        requires = "check",
        value_name = "ARGUMENTS",
        value_parser = lexed,
        default_value = "",
        hide_default_value = true,
        verbatim_doc_comment
    )]
    pub(crate) arguments: String,

    /// The type of integer codes, as in `#[repr(i32)]`. Without it, codes range from 0 to 65,535.
    #[arg(long, requires = "check", value_name = "TYPE", value_parser = repr())]
    pub(crate) repr: Option<String>,

    /// How faults are printed.
    #[arg(long, requires = "check", value_enum, value_name = "FORMAT", default_value_t = MessageFormat::Human)]
    pub(crate) message_format: MessageFormat,
}

/// How faults are printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum MessageFormat {
    /// As rustc prints them, on standard error.
    Human,
    /// One JSON object per line, on standard output.
    Json,
    /// Annotations of a GitHub workflow on standard output, and what `human` prints.
    Github,
}

/// Checks that a text consists of Rust tokens.
fn lexed(text: &str) -> Result<String, String> {
    text.parse::<TokenStream>().map(|_| text.to_owned()).map_err(|error| error.to_string())
}

fn repr() -> impl TypedValueParser<Value = String> {
    PossibleValuesParser::new(REPRS.map(|repr| repr.name))
}

const AFTER_HELP: &str = "\
Exit codes:
  0  with --check: there are no faults; otherwise always
  1  with --check: there are faults, in a document or in the arguments
  2  a document cannot be read, or an option is wrong

Examples:
  cheatsheet README.md docs/*.md
  cheatsheet --check docs/exit_codes.md --repr u8
  cheatsheet --check docs/errors.md --arguments 'section = \"Errors\", text, variant = \"E{code}\"'

JSON: with --message-format=json, each fault is an object on a line of its own, with these members:
  file        the document as given; null if the fault is in --arguments or --repr
  option      the option that contains the fault or led to it, \"--arguments\" or \"--repr\"; otherwise null
  line, column, end_line, end_column
              what is marked, in the document or, if `file` is null, in the value of the option; the first line and the
              first column are 1, columns count characters, and the end is the column after the last one; the start
              of the document if the fault is about the whole
  message     what is wrong
  label       what the mark says; may be empty
  help        a list of texts that say what to do
  notes       a list of further marks that explain the first: objects with the members line, column, end_line,
              end_column and label
  snippet     the lines from `line` to `end_line`; null without them
  rendered    the whole message, as `human` prints it
Members may be added.";
