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
    let mut value = None;
    parse_all(tokens, &mut |input| {
        value = Some(read(input)?);
        Ok(())
    })?;
    let Some(value) = value else { unreachable!("syn has called the closure") };
    Ok(value)
}

/// There is one such function for all values, because syn's part of it is large.
fn parse_all(tokens: TokenStream, read: &mut dyn FnMut(ParseStream<'_>) -> Result<(), Fault>) -> Result<(), Fault> {
    let mut found = None;
    let parser = |input: ParseStream<'_>| {
        read(input).map_err(|fault| {
            found = Some(fault);
            syn::Error::new(Span::call_site(), "the fault is told instead")
        })
    };
    parser.parse2(tokens).map_err(|error| found.unwrap_or_else(|| error.into()))
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
