//! The values of arguments: strings, alone and in parentheses.

use proc_macro2::{Ident, Span};
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Token};

use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::parsing::parentheses;

/// The value of an argument that takes a string, with the `=` before it.
///
/// # Errors
///
/// Fails if something else comes next.
pub fn string(input: ParseStream<'_>, key: &Ident) -> Result<LitStr, Fault> {
    value(input, key, <LitStr as Parse>::parse).map_err(|span| {
        let fault = Fault::rust(format!("the argument `{key}` must be a string literal"), span);
        fault.help(format!("write `{key} = \"…\"`"))
    })
}

/// The strings in the parentheses of an argument. A single string after `=` is a fault, and is read as the only one.
///
/// # Errors
///
/// Fails if something else comes next.
pub fn strings(input: ParseStream<'_>, key: &Ident, faults: &Faults) -> Result<Vec<LitStr>, Fault> {
    let malformed = |span| {
        let fault = Fault::rust(format!("the argument `{key}` must contain string literals in parentheses"), span);
        fault.help(format!("write `{key}(\"…\")`, or `{key}(\"…\", \"…\")`"))
    };
    if input.peek(Token![=]) {
        let only = string(input, key).map_err(|_| malformed(key.span()))?;
        faults.add(malformed(only.span()));
        return Ok(vec![only]);
    }
    if !input.peek(syn::token::Paren) {
        return Err(malformed(key.span()));
    }
    let (content, mut strings) = (parentheses(input)?, Vec::new());
    while !content.is_empty() {
        let span = content.span();
        strings.push(content.parse::<LitStr>().map_err(|_| malformed(span))?);
        if !content.is_empty() {
            let span = content.span();
            content.parse::<Token![,]>().map_err(|_| malformed(span))?;
        }
    }
    if strings.is_empty() { Err(malformed(key.span())) } else { Ok(strings) }
}

/// The fault of a text that an argument contains twice.
pub fn named_twice(argument: &str, text: &str, second: Span) -> Fault {
    Fault::rust(format!("`{argument}` names `{text}` twice"), second).help("remove one of the two")
}

/// The value of an argument, with the `=` before it.
///
/// # Errors
///
/// Fails if something else comes next, and returns where it is.
pub fn value<T>(input: ParseStream<'_>, key: &Ident, parse: fn(ParseStream<'_>) -> syn::Result<T>) -> Result<T, Span> {
    let equals = input.parse::<Token![=]>().map_err(|_| key.span())?;
    let span = if input.is_empty() { equals.span } else { input.span() };
    parse(input).map_err(|_| span)
}
