//! The text of a fault in the format of rustc: the message, the place, the marked lines and the help. Also the compile
//! errors with these texts.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote_spanned;

use crate::fault::alike::grouped;
use crate::fault::collector::Faults;
use crate::fault::contents::{Fault, Place};
use crate::fault::picture::{push_marks, readable};
use crate::source::{Extent, Origin, Source};
use crate::strings::replaced;

/// How many faults are reported in one compile. The others are counted.
pub const MOST_FAULTS: usize = 50;
/// How many lines with further places of a mistake are listed.
const MOST_LINES: usize = 20;

/// A compile error for each fault, in the order of the sheet. Errors of a sheet in a file point at the path in the
/// attribute, those of a sheet in a comment at its line, and those that an argument led to at the argument.
pub fn compile_errors(faults: Faults, source: Option<&Source>) -> TokenStream {
    let mut faults = faults.into_vec();
    let shown = grouped(&mut faults);
    let mut errors = TokenStream::new();
    for index in &shown[..shown.len().min(MOST_FAULTS)] {
        let fault = &faults[*index];
        errors.extend(compile_error(&draw(fault, source), span(fault, source)));
    }
    if let (true, Some(source)) = (shown.len() > MOST_FAULTS, source) {
        errors.extend(compile_error(&too_many(shown.len(), source), source.span()));
    }
    errors
}

/// The message that counts the faults if only the first of them are shown.
pub fn too_many(count: usize, source: &Source) -> String {
    let sheet = match &source.origin {
        Origin::File { shown, .. } => format!("`{shown}`"),
        Origin::Comment { .. } => "the documentation".to_owned(),
    };
    format!("{count} faults in {sheet}, of which the first {MOST_FAULTS} are shown")
}

/// Where rustc marks a fault. The fault's text shows the line of the sheet anyway, so an argument comes first.
fn span(fault: &Fault, source: Option<&Source>) -> Span {
    match (&fault.place, fault.argument, source) {
        (Place::Rust(span), ..) => *span,
        (_, Some(argument), _) => argument,
        (Place::Sheet(marks), None, Some(source)) if !marks.is_empty() => source.span_at(marks[0].extent.start),
        (_, None, Some(source)) => source.span(),
        (_, None, None) => Span::call_site(),
    }
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
    if let (Place::Sheet(marks), Some(source)) = (&fault.place, source) {
        let mut listed = Vec::new();
        for mark in marks {
            if !mark.is_drawn {
                listed.push(mark.extent);
                continue;
            }
            let number = source.shown_number(source.line_of(mark.extent.start)).unwrap_or(0);
            gutter = number.to_string().len().max(gutter);
        }
        push_marks(&mut text, marks, source, gutter);
        if !listed.is_empty() {
            text += &format!("\n{:gutter$} = note: {}", "", more(&listed, source));
        }
    } else if let Some(Source { origin: Origin::File { shown, .. }, .. }) = source {
        match fault.place {
            Place::Path => text += &format!("\n  --> {shown}"),
            Place::File { line, column } => text += &format!("\n  --> {shown}:{line}:{column}"),
            Place::Sheet(_) | Place::Rust(_) => {}
        }
    }
    for help in &fault.help {
        let continued = format!("\n{:gutter$}         ", "");
        text += &format!("\n{:gutter$} = help: {}", "", replaced(&readable(help), &["\n"], &continued));
    }
    text
}

/// Where the same mistake is besides the places that are drawn.
fn more(places: &[Extent], source: &Source) -> String {
    let mut lines = String::new();
    for place in &places[..places.len().min(MOST_LINES)] {
        let Some(number) = source.shown_number(source.line_of(place.start)) else {
            return format!("{} more are not shown", places.len());
        };
        lines += if lines.is_empty() { "further lines: " } else { ", " };
        lines += &number.to_string();
    }
    if places.len() > MOST_LINES {
        lines += ", ...";
    }
    lines
}
