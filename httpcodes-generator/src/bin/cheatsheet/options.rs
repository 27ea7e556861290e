//! The command line.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, ValueEnum};
use httpcodes_generator::input::repr::REPRS;
use proc_macro2::TokenStream;

/// Finds tables of codes in Markdown documents and shows how to turn them into enums, or checks such tables.
///
/// Without `--check`, the command prints an attribute and an enum for every such table, ready to paste into a Rust file.
/// For tables of codes with faults, it prints the faults on standard error.
///
/// With `--check`, the command reads each document with the given arguments as one sheet, the source of an enum, as the
/// macro does. It prints the faults, and the exit code says whether there are any. It needs neither a Rust project nor
/// a compiler.
#[derive(Parser)]
#[command(name = "cheatsheet", version, after_long_help = AFTER_HELP, verbatim_doc_comment)]
pub(crate) struct Options {
    /// The Markdown documents.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<String>,

    /// Check that each document is a sheet without faults, instead of looking for tables.
    #[arg(long)]
    pub(crate) check: bool,

    /// The arguments of the attribute, without the path: 'section = "Errors", text'.
    ///
    /// The guide, `httpcodes::guide`, describes all arguments. Columns whose type is neither an integer type nor `bool`
    /// are checked only by the compiler.
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

    /// The type of integer codes, as in `#[repr(i32)]`. The default is `u16`.
    #[arg(long, requires = "check", value_name = "TYPE", value_parser = repr())]
    pub(crate) repr: Option<String>,

    /// How to print faults.
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
  0  there are no faults, or --check is not given
  1  with --check: there are faults in a document or in the options
  2  a document cannot be read, an option cannot be parsed, or the output cannot be written

Examples:
  cheatsheet README.md docs/*.md
  cheatsheet --check docs/exit_codes.md --repr u8
  cheatsheet --check docs/errors.md --arguments 'section = \"Errors\", text, variant = \"E{code}\"'

JSON: with --message-format=json, each fault is an object on a line of its own. Unlike the output for people,
faults that are alike are not grouped. The members are:
  file        the document as given; null if the fault is in --arguments or --repr
  option      the option that contains the fault or led to it, \"--arguments\" or \"--repr\"; otherwise null
  line, column, end_line, end_column
              the marked part of the document or, if `file` is null, of the option's value; lines and columns start
              at 1, columns count characters, and `end_column` is the column after the last marked character; a fault
              of the whole document is at its start
  message     what is wrong
  label       the text beside the mark; may be empty
  help        a list of texts: what to do
  notes       a list of further marks in the same text: objects with the members line, column, end_line, end_column and
              label
  snippet     the lines from `line` to `end_line`; null if nothing is marked
  rendered    the whole message, as `human` prints it
Later versions may add members.";
