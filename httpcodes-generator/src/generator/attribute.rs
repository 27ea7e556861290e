//! The attribute's arguments: `#[cheatsheet("path.md", section = "…", code = "…", name = "…", serde(feature = "…"))]`.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{LitStr, Token};

use super::fault::Fault;
use super::suggest;

const NAMES: [&str; 4] = ["section", "code", "name", "serde"];

/// What the attribute says.
pub(crate) struct Attribute {
    /// The sheet's path, relative to the folder of the crate's manifest.
    pub(crate) path: LitStr,
    /// The heading whose tables are meant; all tables without it.
    pub(crate) section: Option<LitStr>,
    /// The header of the code column.
    pub(crate) code: Option<LitStr>,
    /// The header of the name column.
    pub(crate) name: Option<LitStr>,
    /// Whether serde's traits are asked for.
    pub(crate) serde: Serde,
}

/// What the argument `serde` says.
pub(crate) enum Serde {
    /// It is not there.
    Off,
    On,
    /// The traits are there where the user's crate has that feature on.
    WithFeature(LitStr),
}

/// Reads the arguments.
pub(crate) fn parse(tokens: TokenStream) -> Result<Attribute, Fault> {
    let path_missing = || {
        Fault::rust("the attribute names no sheet".to_owned(), Span::call_site())
            .help("write the path of a markdown file, relative to `Cargo.toml`: `#[cheatsheet(\"docs/codes.md\")]`")
    };
    if tokens.is_empty() {
        return Err(path_missing());
    }
    let parser = |input: ParseStream<'_>| -> syn::Result<Result<Attribute, Fault>> {
        if !input.peek(LitStr) {
            let message = if input.peek(syn::Ident) {
                "the first argument is not the sheet's path"
            } else {
                "the sheet's path is not a string literal"
            };
            let fault = path_missing();
            return Ok(Err(Fault { help: fault.help, ..Fault::rust(message.to_owned(), skip(input)?) }));
        }
        let mut attribute =
            Attribute { path: input.parse()?, section: None, code: None, name: None, serde: Serde::Off };
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            if let Err(fault) = argument(input, &mut attribute)? {
                skip(input)?;
                return Ok(Err(fault));
            }
        }
        Ok(Ok(attribute))
    };
    parser.parse2(tokens)?
}

fn argument(input: ParseStream<'_>, attribute: &mut Attribute) -> syn::Result<Result<(), Fault>> {
    if !input.peek(syn::Ident::peek_any) {
        let fault = Fault::rust("an argument without a name".to_owned(), input.span());
        return Ok(Err(fault.help(format!("the arguments after the path are {}", suggest::list(&NAMES)))));
    }
    let key = input.call(Ident::parse_any)?;
    let name = key.to_string();
    let twice = || {
        let fault = Fault::rust(format!("the argument `{name}` is given twice"), key.span());
        Ok(Err(fault.help("keep one of them")))
    };
    let value = match name.as_str() {
        "serde" if !matches!(attribute.serde, Serde::Off) => return twice(),
        "serde" if input.peek(Token![=]) => {
            let fault = Fault::rust("the argument `serde` takes no value".to_owned(), key.span());
            return Ok(Err(fault.help("write `serde` alone, or `serde(feature = \"…\")`")));
        }
        "serde" if input.peek(syn::token::Paren) => {
            let condition;
            syn::parenthesized!(condition in input);
            let feature = feature(&condition)?;
            skip(&condition)?;
            return Ok(feature.map(|feature| attribute.serde = Serde::WithFeature(feature)));
        }
        "serde" => {
            attribute.serde = Serde::On;
            return Ok(Ok(()));
        }
        "section" => &mut attribute.section,
        "code" => &mut attribute.code,
        "name" => &mut attribute.name,
        _ => {
            let fault = Fault::rust(format!("the attribute has no argument `{name}`"), key.span());
            return Ok(Err(match suggest::nearest(&name, &NAMES) {
                Some(near) => fault.help(format!("did you mean `{near}`?")),
                None => fault.help(format!("its arguments after the path are {}", suggest::list(&NAMES))),
            }));
        }
    };
    if value.is_some() {
        return twice();
    }
    Ok(string(input, &key)?.map(|string| *value = Some(string)))
}

/// What stands in the parentheses of `serde(feature = "…")`.
fn feature(input: ParseStream<'_>) -> syn::Result<Result<LitStr, Fault>> {
    let malformed = |span| {
        let fault = Fault::rust("the argument `serde` takes a feature and nothing else".to_owned(), span);
        Ok(Err(fault.help("write `serde(feature = \"…\")`, or `serde` alone")))
    };
    let span = input.span();
    let Some(key) = input.call(Ident::parse_any).ok().filter(|key| key == "feature") else {
        return malformed(span);
    };
    let feature = string(input, &key)?;
    input.parse::<Option<Token![,]>>()?;
    if feature.is_ok() && !input.is_empty() { malformed(input.span()) } else { Ok(feature) }
}

/// The value of an argument, with the `=` before it.
fn string(input: ParseStream<'_>, key: &Ident) -> syn::Result<Result<LitStr, Fault>> {
    if input.peek(Token![=]) && input.peek2(LitStr) {
        input.parse::<Token![=]>()?;
        return input.parse().map(Ok);
    }
    let span = if input.peek(Token![=]) { skip_to_value(input)? } else { key.span() };
    let fault = Fault::rust(format!("the argument `{key}` is not a string literal"), span);
    Ok(Err(fault.help(format!("write `{key} = \"…\"`"))))
}

fn skip_to_value(input: ParseStream<'_>) -> syn::Result<Span> {
    let equals: Token![=] = input.parse()?;
    Ok(if input.is_empty() { equals.span } else { input.span() })
}

/// Takes the rest of the input, so that the fault is the only error, and returns the place where it started.
fn skip(input: ParseStream<'_>) -> syn::Result<Span> {
    let span = input.span();
    while !input.is_empty() {
        input.parse::<TokenTree>()?;
    }
    Ok(span)
}
