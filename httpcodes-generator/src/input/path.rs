//! The path of the sheet: a string literal, or `concat!` and `env!`, which name a file that a build script writes:
//! `concat!(env!("OUT_DIR"), "/codes.md")`.
//!
//! An attribute receives macros before they are expanded, so they are evaluated here.

use std::env::{self, VarError};

use proc_macro2::{Group, Ident, Span, TokenStream};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Lit, LitStr, Token};

use crate::fault::contents::Fault;
use crate::input::parsing;

/// The path of the sheet.
pub struct SheetPath {
    value: String,
    span: Span,
    variables: Vec<String>,
}

impl SheetPath {
    /// The path, relative to the folder of the crate's manifest.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Where the path is: the string literal, or the name of the macro.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The environment variables in the path.
    pub fn variables(&self) -> &[String] {
        &self.variables
    }

    /// Whether a string literal or a macro comes next.
    pub fn is_next(input: ParseStream<'_>) -> bool {
        input.peek(LitStr) || call(&input.fork()).is_ok()
    }

    /// Parses a path and evaluates its macros.
    ///
    /// # Errors
    ///
    /// Fails if a macro cannot be evaluated.
    pub fn parse(input: ParseStream<'_>) -> Result<Self, Fault> {
        let mut variables = Vec::new();
        let (value, span) = text(input, &mut variables)?;
        Ok(Self { value, span, variables })
    }
}

/// The text of literals, `concat!` and `env!`. `None` if the tokens contain anything else.
pub fn evaluated(tokens: TokenStream) -> Option<String> {
    parsing::parse(tokens, |input| text(input, &mut Vec::new())).ok().map(|(text, _)| text)
}

/// The text of a literal or a macro, and its place. Environment variables are added to `variables`.
fn text(input: ParseStream<'_>, variables: &mut Vec<String>) -> Result<(String, Span), Fault> {
    if input.peek(Lit) {
        let literal: Lit = input.parse()?;
        let text = match &literal {
            Lit::Str(text) => text.value(),
            Lit::Char(character) => character.value().to_string(),
            Lit::Int(integer) => integer.base10_digits().to_owned(),
            Lit::Bool(answer) => answer.value.to_string(),
            _ => return Err(unknown(literal.span())),
        };
        return Ok((text, literal.span()));
    }
    let span = input.span();
    let (name, arguments) = call(input).map_err(|_| unknown(span))?;
    let text = parsing::parse(arguments.stream(), |input| match name.to_string().as_str() {
        "concat" => concat(input, variables),
        "env" => variable(input, variables),
        _ => Err(unknown(name.span())),
    });
    Ok((text?, name.span()))
}

fn unknown(span: Span) -> Fault {
    Fault::rust("the path of the sheet cannot be evaluated", span)
        .help("a path can consist of literals, `concat!` and `env!`: `concat!(env!(\"OUT_DIR\"), \"/codes.md\")`")
}

/// The name and the arguments of a macro, such as `concat!(…)` or `::core::concat!(…)`.
fn call(input: ParseStream<'_>) -> syn::Result<(Ident, Group)> {
    input.parse::<Option<Token![::]>>()?;
    let mut name = input.call(Ident::parse_any)?;
    while input.parse::<Option<Token![::]>>()?.is_some() {
        name = input.call(Ident::parse_any)?;
    }
    input.parse::<Token![!]>()?;
    Ok((name, input.parse()?))
}

/// The text of the arguments of `concat!`.
fn concat(input: ParseStream<'_>, variables: &mut Vec<String>) -> Result<String, Fault> {
    let mut whole = String::new();
    while !input.is_empty() {
        whole += &text(input, variables)?.0;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(whole)
}

/// The value of the variable that the argument of `env!` names.
fn variable(input: ParseStream<'_>, variables: &mut Vec<String>) -> Result<String, Fault> {
    let span = input.span();
    let name: LitStr = input.parse().map_err(|_| unknown(span))?;
    input.parse::<Option<Token![,]>>()?;
    // The message that `env!` would print if the variable were not set.
    input.parse::<Option<LitStr>>()?;
    input.parse::<Option<Token![,]>>()?;
    if !input.is_empty() {
        return Err(unknown(input.span()));
    }
    let value = env::var(name.value()).map_err(|error| not_available(&name, &error))?;
    variables.push(name.value());
    Ok(value)
}

fn not_available(name: &LitStr, error: &VarError) -> Fault {
    let (span, name) = (name.span(), name.value());
    if matches!(error, VarError::NotUnicode(_)) {
        return Fault::rust(format!("the environment variable `{name}` is not valid Unicode"), span);
    }
    let fault = Fault::rust(format!("the environment variable `{name}` is not set"), span);
    if name == "OUT_DIR" {
        fault.help("Cargo sets `OUT_DIR` for a crate with a build script: add a `build.rs` next to `Cargo.toml`")
    } else {
        fault.help(format!("set it for the build, or let the build script print `cargo::rustc-env={name}=…`"))
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Delimiter, TokenTree};

    use super::*;

    /// The path, followed by an argument, and the variables in it.
    fn parsed(tokens: TokenStream) -> Result<(String, Vec<String>), Fault> {
        parsing::parse(tokens, |input| {
            assert!(SheetPath::is_next(input));
            let path = SheetPath::parse(input)?;
            input.parse::<Token![,]>()?;
            input.call(Ident::parse_any)?;
            Ok((path.value().to_owned(), path.variables().to_vec()))
        })
    }

    fn evaluated(text: &str) -> Result<(String, Vec<String>), Fault> {
        parsed(format!("{text}, serde").parse().unwrap())
    }

    #[test]
    fn a_path_is_a_literal_or_what_concat_and_env_make_of_literals() {
        let folder = env!("CARGO_MANIFEST_DIR");
        for (text, path) in [
            ("\"docs/codes.md\"", "docs/codes.md".to_owned()),
            ("r\"docs\\codes.md\"", "docs\\codes.md".to_owned()),
            ("concat!()", String::new()),
            ("concat!(\"a\", 'b', 0x10, -1, true, \".md\",)", "ab16-1true.md".to_owned()),
            ("concat!(\"a\", concat![\"b\", concat! {\"c\"}])", "abc".to_owned()),
            ("env!(\"CARGO_MANIFEST_DIR\")", folder.to_owned()),
            ("concat!(env!(\"CARGO_MANIFEST_DIR\",), \"/codes.md\")", format!("{folder}/codes.md")),
            ("env!(\"CARGO_MANIFEST_DIR\", \"Cargo sets it\",)", folder.to_owned()),
            ("::core::concat!(std::env!(\"CARGO_MANIFEST_DIR\"), \"/codes.md\")", format!("{folder}/codes.md")),
        ] {
            let (value, variables) = evaluated(text).unwrap_or_else(|fault| panic!("{text}: {}", fault.message));
            assert_eq!(value, path, "{text}");
            assert_eq!(variables, vec!["CARGO_MANIFEST_DIR"; text.matches("env!").count()], "{text}");
        }
    }

    #[test]
    fn nothing_else_is_evaluated() {
        for text in [
            "include_str!(\"path.txt\")",
            "concat!(PATH, \"/codes.md\")",
            "concat!(\"a\", b\"b\")",
            "concat!(option_env!(\"OUT_DIR\"))",
            "env!()",
            "env!(OUT_DIR)",
            "env!(\"OUT_DIR\", OUT_DIR)",
            "env!(\"OUT_DIR\", \"there is no build script\", 1)",
        ] {
            assert_eq!(evaluated(text).unwrap_err().message, "the path of the sheet cannot be evaluated", "{text}");
        }
        assert_eq!(evaluated("concat!(\"a\" \"b\")").unwrap_err().message, "expected `,`");
    }

    #[test]
    fn a_variable_that_is_not_set_is_named() {
        for name in ["HTTPCODES_IS_NOT_SET", "", "A=B", "NUL\\0"] {
            let fault = evaluated(&format!("env!(\"{name}\")")).unwrap_err();
            let name = name.replace("\\0", "\0");
            assert_eq!(fault.message, format!("the environment variable `{name}` is not set"));
        }
    }

    #[test]
    fn a_macro_may_pass_the_path_on() {
        let folder = Group::new(Delimiter::None, "env!(\"CARGO_MANIFEST_DIR\")".parse().unwrap());
        let mut content = TokenStream::from(TokenTree::from(folder));
        content.extend(", \"/codes.md\"".parse::<TokenStream>().unwrap());
        let mut call: TokenStream = "concat!".parse().unwrap();
        call.extend([TokenTree::from(Group::new(Delimiter::Parenthesis, content))]);
        let mut tokens = TokenStream::from(TokenTree::from(Group::new(Delimiter::None, call)));
        tokens.extend(", serde".parse::<TokenStream>().unwrap());
        assert_eq!(parsed(tokens).unwrap().0, concat!(env!("CARGO_MANIFEST_DIR"), "/codes.md"));
    }

    #[test]
    fn an_argument_with_a_name_is_no_path() {
        for text in ["section = \"a\"", "serde", "serde(feature = \"a\")", "a::b", "42", "= \"a\"", ""] {
            let is_next = parsing::parse(text.parse().unwrap(), |input| {
                let is_next = SheetPath::is_next(input);
                input.parse::<TokenStream>()?;
                Ok(is_next)
            });
            assert!(!is_next.unwrap(), "{text}");
        }
    }
}
