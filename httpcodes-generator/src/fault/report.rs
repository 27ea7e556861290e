//! The text of a fault, as rustc would write it: the message, the place, the marked lines and the help; and the compile
//! errors with these texts.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote_spanned;

use crate::document::source::Source;
use crate::fault::collector::Faults;
use crate::fault::contents::{Fault, Place};
use crate::fault::picture::{is_shapeless, push_marks};
use crate::order::ascending;

/// How many faults one compile reports; the rest is counted.
const MOST_FAULTS: usize = 50;
/// How many characters of a message or of a line of help are shown.
const MOST_CHARACTERS: usize = 1000;

/// A compile error for each fault, in the order of the sheet. Errors of the sheet point at `path`, the attribute's path.
pub fn compile_errors(faults: Faults, source: Option<&Source>, path: Span) -> TokenStream {
    let faults = faults.into_vec();
    let mut errors = TokenStream::new();
    for index in ascending(faults.iter().map(Fault::offset)).into_iter().take(MOST_FAULTS) {
        let fault = &faults[index];
        let span = if let Place::Rust(span) = fault.place { span } else { fault.argument.unwrap_or(path) };
        errors.extend(compile_error(&draw(fault, source), span));
    }
    let count = faults.len();
    if let (true, Some(source)) = (count > MOST_FAULTS, source) {
        let message = format!("{count} faults in `{}`, of which the first {MOST_FAULTS} are shown", source.shown);
        errors.extend(compile_error(&message, path));
    }
    errors
}

/// `::core::compile_error! { "text" }`, with all tokens at `span`.
pub fn compile_error(text: &str, span: Span) -> TokenStream {
    let mut text = Literal::string(text);
    text.set_span(span);
    quote_spanned!(span=> ::core::compile_error! { #text })
}

/// The whole text of a fault.
pub fn draw(fault: &Fault, source: Option<&Source>) -> String {
    let mut text = readable(&fault.message);
    let mut gutter = 1;
    if let Some(source) = source {
        match &fault.place {
            Place::Sheet(marks) => {
                gutter = marks.iter().map(|mark| digits(source.line_of(mark.extent.start))).max().unwrap_or(1);
                push_marks(&mut text, marks, source, gutter);
            }
            Place::Path => text += &format!("\n  --> {}", source.shown),
            Place::File { line, column } => {
                text += &format!("\n  --> {}:{line}:{column}", source.shown);
            }
            Place::Rust(_) => {}
        }
    }
    for help in &fault.help {
        let continued = format!("\n{:gutter$}         ", "");
        text += &format!("\n{:gutter$} = help: {}", "", readable(help).replace('\n', &continued));
    }
    text
}

/// The text as it is shown: cut off where it becomes too long to read, and without characters that spoil the picture.
fn readable(text: &str) -> String {
    let shown = |character| if character != '\n' && is_shapeless(character) { '\u{fffd}' } else { character };
    let mut readable: String = text.chars().take(MOST_CHARACTERS).map(shown).collect();
    if text.chars().nth(MOST_CHARACTERS).is_some() {
        readable += " ...";
    }
    readable
}

fn digits(number: usize) -> usize {
    number.to_string().len()
}
