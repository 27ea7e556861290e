//! Parses tokens with syn; its errors become faults.

use proc_macro2::{Span, TokenStream};
use syn::parse::{ParseStream, Parser};

use crate::fault::contents::Fault;

/// Parses all tokens with `read`, which may use `?` on the results of syn as well.
///
/// # Errors
///
/// Returns the fault of `read`, or the error of syn if `read` leaves tokens.
pub fn parse<T>(tokens: TokenStream, read: impl FnOnce(ParseStream<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
    let mut found = None;
    let parser = |input: ParseStream<'_>| {
        read(input).map_err(|fault| {
            found = Some(fault);
            syn::Error::new(Span::call_site(), "the fault is told instead")
        })
    };
    parser.parse2(tokens).map_err(|error| found.unwrap_or_else(|| error.into()))
}
