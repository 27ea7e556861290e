//! Parses tokens with syn; its errors become faults.

use proc_macro2::{Span, TokenStream};
use syn::parse::{ParseBuffer, ParseStream, Parser};

use crate::fault::contents::Fault;

/// Parses all tokens with `read`, which may use `?` on the results of syn as well.
///
/// # Errors
///
/// Returns the fault of `read`, or the error of syn if `read` leaves tokens.
pub fn parse<T>(tokens: TokenStream, mut read: impl FnMut(ParseStream<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
    let mut found = Err(None);
    let parsed = parse_all(tokens, &mut |input| {
        found = read(input).map_err(Some);
        found.is_ok()
    });
    match (found, parsed) {
        (Err(Some(fault)), _) => Err(fault),
        (_, Err(error)) => Err(error.into()),
        (Ok(value), Ok(())) => Ok(value),
        (Err(None), Ok(())) => unreachable!("syn calls the parser"),
    }
}

/// Lets syn check that `read` succeeds and leaves no tokens. There is only one such function, because syn's part of it
/// is large.
fn parse_all(tokens: TokenStream, read: &mut dyn FnMut(ParseStream<'_>) -> bool) -> syn::Result<()> {
    let parser = |input: ParseStream<'_>| {
        if read(input) { Ok(()) } else { Err(syn::Error::new(Span::call_site(), "the fault is told instead")) }
    };
    parser.parse2(tokens)
}

/// The content of the parentheses that come next.
///
/// # Errors
///
/// Fails if something else comes next.
pub fn parentheses(input: ParseStream<'_>) -> syn::Result<ParseBuffer<'_>> {
    let content;
    syn::parenthesized!(content in input);
    Ok(content)
}
