//! The arguments of the macro:
//! `#[cheatsheet("path.md", section = "…", code = "…", name = "…", text, variant = "…", skip("…"),
//! repeats = "first", without("…"), types("…" = u32), serde(feature = "…"), schemars, utoipa, crate = path)]`, in any order.

use std::rc::Rc;

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::fault::suggestion;
use crate::input::parsing::{self, parentheses};
use crate::input::path::SheetPath;
use crate::input::traits::{Request, Traits};
use crate::input::types::{self, Typed};
use crate::input::values::{string, strings, value};
use crate::input::without::Without;

/// What to do about a path that is written in another way.
const PATH: &str = "write the path of a Markdown file, relative to `Cargo.toml`: `#[cheatsheet(\"docs/codes.md\")]`";

/// What people take for the name of the path.
const PATH_NAMES: [&str; 5] = ["path", "file", "sheet", "src", "source"];

/// The names of the arguments besides the path.
const NAMES: [&str; 13] = [
    "section", "code", "name", "text", "variant", "skip", "repeats", "without", "types", "serde", "schemars", "utoipa",
    "crate",
];

/// The only value of the argument `repeats`.
const FIRST: &str = "first";

/// What the arguments say.
pub struct Arguments {
    /// The sheet's path; without it the sheet is in the documentation of the enum.
    pub path: Option<SheetPath>,
    /// The heading whose tables are meant; without it all tables of the file are.
    pub section: Option<LitStr>,
    /// The header of the code column.
    pub code: Option<LitStr>,
    /// The header of the name column.
    pub name: Option<LitStr>,
    /// Whether the codes are text.
    pub is_text: bool,
    /// What the variants are named after: a template that contains `{code}`, or the header of a column.
    pub variant: Option<LitStr>,
    /// The texts in place of a code in rows that are left out.
    pub skip: Vec<LitStr>,
    /// The argument `repeats`, if a code may have several rows, the first of which counts.
    pub repeats: Option<Span>,
    /// The columns that are left out.
    pub without: Without,
    /// The typed columns.
    pub types: Vec<Rc<Typed>>,
    /// The traits of other crates that the enum implements.
    pub traits: Traits,
    /// The path of the crate `httpcodes` in the user's code.
    pub runtime: TokenStream,
}

impl Default for Arguments {
    fn default() -> Self {
        let runtime = quote!(::httpcodes);
        Self {
            path: None,
            section: None,
            code: None,
            name: None,
            is_text: false,
            variant: None,
            skip: Vec::new(),
            repeats: None,
            without: Without::default(),
            types: Vec::new(),
            traits: Traits::default(),
            runtime,
        }
    }
}

impl Arguments {
    /// Whether the sheet is in the documentation of the enum.
    pub fn is_in_comment(&self) -> bool {
        self.path.is_none()
    }

    /// The headers of the columns that the arguments `code` and `name` name.
    pub fn code_and_name(&self) -> Vec<&LitStr> {
        let mut headers = Vec::with_capacity(2);
        if let Some(code) = &self.code {
            headers.push(code);
        }
        if let Some(name) = &self.name {
            headers.push(name);
        }
        headers
    }

    /// The argument that names the column with that header.
    fn naming(&self, header: &str) -> Option<&'static str> {
        for (argument, named) in &[("code", &self.code), ("name", &self.name), ("variant", &self.variant)] {
            match named {
                Some(named) if named.value().trim() == header => return Some(argument),
                _ => {}
            }
        }
        for typed in &self.types {
            if typed.header.value().trim() == header {
                return Some("types");
            }
        }
        None
    }

    /// The column whose cells contain both the code and the name, if the arguments name one column twice.
    pub fn of_both(&self) -> Option<&LitStr> {
        let (code, name) = (self.code.as_ref()?, self.name.as_ref()?);
        if code.value().trim() == name.value().trim() { Some(code) } else { None }
    }
}

/// Parses the arguments. Mistakes that leave no doubt about what is meant are added to `faults`.
///
/// # Errors
///
/// The first mistake that leaves a doubt.
pub fn parse(tokens: TokenStream, faults: &Faults) -> Result<Arguments, Fault> {
    parsing::parse(tokens, |input| arguments(input, faults))
}

fn arguments(input: ParseStream<'_>, faults: &Faults) -> Result<Arguments, Fault> {
    let mut arguments = Arguments::default();
    let mut given = Vec::new();
    while !input.is_empty() {
        argument(input, &mut arguments, &mut given, faults)?;
        if input.is_empty() {
            break;
        }
        match input.parse::<Token![,]>() {
            Ok(_) => {}
            Err(missing) if is_named(input) || SheetPath::is_next(input) => {
                faults.add(Fault::from(missing).help("separate the arguments with commas"));
            }
            Err(missing) => return Err(missing.into()),
        }
    }
    if !arguments.without.headers.is_empty() {
        let headers = std::mem::take(&mut arguments.without.headers);
        arguments.without = Without::of(headers, &|header| arguments.naming(header), faults);
    }
    Ok(arguments)
}

/// Whether an argument with a name comes next.
fn is_named(input: ParseStream<'_>) -> bool {
    input.peek(syn::Ident::peek_any)
}

/// Parses one argument. `given` has the names of those before it.
fn argument(
    input: ParseStream<'_>,
    arguments: &mut Arguments,
    given: &mut Vec<&str>,
    faults: &Faults,
) -> Result<(), Fault> {
    if arguments.path.is_none() && SheetPath::is_next(input) {
        arguments.path = Some(SheetPath::parse(input)?);
        return Ok(());
    }
    if !is_named(input) {
        if arguments.path.is_none() {
            let fault = Fault::rust("the path of the sheet must be a string literal", input.span());
            return Err(fault.help(PATH));
        }
        let fault = Fault::rust("the argument has no name", input.span());
        faults
            .add(fault.help(format!("the arguments besides the path are {}", suggestion::listed(&NAMES, NAMES.len()))));
        return Ok(skip(input)?);
    }
    let key = input.call(Ident::parse_any)?;
    if PATH_NAMES.contains(&key.to_string().as_str()) && arguments.path.is_none() {
        input.parse::<Token![=]>()?;
        let fault = Fault::rust("the path of the sheet is not a named argument", key.span());
        faults.add(fault.help(PATH));
        arguments.path = Some(SheetPath::parse(input)?);
        return Ok(());
    }
    let Some(name) = faults.ok(name_of(&key, faults)) else { return Ok(skip(input)?) };
    if given.contains(&name) {
        faults.add(Fault::rust(format!("the argument `{name}` is given twice"), key.span()).help("keep one of them"));
        return Ok(skip(input)?);
    }
    match name {
        "section" => arguments.section = Some(string(input, &key)?),
        "code" => arguments.code = Some(string(input, &key)?),
        "name" => arguments.name = Some(string(input, &key)?),
        "text" => arguments.is_text = word(input, &key, faults)?,
        "variant" => arguments.variant = Some(string(input, &key)?),
        "skip" => arguments.skip = strings(input, &key, faults)?,
        "repeats" => arguments.repeats = Some(repeats(input, &key, faults)?),
        "without" => arguments.without.headers = strings(input, &key, faults)?,
        "types" => arguments.types = types::parse(input, &key, faults)?,
        "serde" => arguments.traits.serde = Some(request(input, key)?),
        "schemars" => arguments.traits.schemars = Some(request(input, key)?),
        "utoipa" => arguments.traits.utoipa = Some(request(input, key)?),
        _ => arguments.runtime = path(input, &key)?,
    }
    given.push(name);
    Ok(())
}

/// The name of an argument. A misspelt one is a fault, and the nearest one is meant.
fn name_of(key: &Ident, faults: &Faults) -> Result<&'static str, Fault> {
    let name = key.to_string();
    for known in &NAMES {
        if *known == name {
            return Ok(known);
        }
    }
    let fault = Fault::rust(format!("unknown argument `{name}`"), key.span());
    match suggestion::nearest(&name, &NAMES) {
        Some(near) => {
            faults.add(fault.help(format!("did you mean `{near}`?")));
            Ok(near)
        }
        None => {
            Err(fault.help(format!("the arguments besides the path are {}", suggestion::listed(&NAMES, NAMES.len()))))
        }
    }
}

/// Skips the rest of an argument.
fn skip(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// An argument that is only a word. A value after it is a fault, and is skipped.
fn word(input: ParseStream<'_>, name: &Ident, faults: &Faults) -> Result<bool, Fault> {
    if input.peek(Token![=]) || input.peek(syn::token::Paren) {
        let fault = Fault::rust(format!("the argument `{name}` takes no value"), name.span());
        faults.add(fault.help(format!("write `{name}` alone")));
        skip(input)?;
    }
    Ok(true)
}

/// What follows a word such as `serde`: nothing, or a feature in parentheses.
fn request(input: ParseStream<'_>, name: Ident) -> Result<Request, Fault> {
    if input.peek(Token![=]) {
        let fault = Fault::rust(format!("the argument `{name}` takes no value"), name.span());
        return Err(fault.help(format!("write `{name}` alone, or `{name}(feature = \"…\")`")));
    }
    let feature = if input.peek(syn::token::Paren) { Some(feature(&parentheses(input)?, &name)?) } else { None };
    Ok(Request { name, feature })
}

/// The content of the parentheses of an argument, `feature = "…"`.
fn feature(input: ParseStream<'_>, name: &Ident) -> Result<LitStr, Fault> {
    let malformed = |span| {
        let fault = Fault::rust(format!("the parentheses of `{name}` must contain one feature"), span);
        Err(fault.help(format!("write `{name}(feature = \"…\")`, or `{name}` alone")))
    };
    let span = input.span();
    let key = match input.call(Ident::parse_any) {
        Ok(key) if key == "feature" => key,
        _ => return malformed(span),
    };
    let feature = string(input, &key)?;
    input.parse::<Option<Token![,]>>()?;
    if input.is_empty() { Ok(feature) } else { malformed(input.span()) }
}

/// The value of the argument `repeats`; where it is.
fn repeats(input: ParseStream<'_>, key: &Ident, faults: &Faults) -> Result<Span, Fault> {
    let help = "write `repeats = \"first\"`: the first of several rows with the same code counts";
    let which = string(input, key).map_err(|fault| Fault { help: Vec::new(), ..fault }.help(help))?;
    if which.value() != FIRST {
        let message = format!("the argument `repeats` cannot be `{}`", which.value());
        faults.add(Fault::rust(message, which.span()).help(help));
    }
    Ok(which.span())
}

/// The value of the argument `crate`, a path or a string with a path in it, with the `=` before it.
fn path(input: ParseStream<'_>, key: &Ident) -> Result<TokenStream, Fault> {
    let quoted_or_plain = |input: ParseStream<'_>| match input.parse::<LitStr>() {
        Ok(quoted) => quoted.parse_with(segments),
        Err(_) => segments(input),
    };
    value(input, key, quoted_or_plain).map_err(|span| {
        Fault::rust("the argument `crate` must be a path", span).help("write `crate = path::to::httpcodes`")
    })
}

/// The segments of a path without arguments.
fn segments(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut path = TokenStream::new();
    loop {
        if let Some(colons) = input.parse::<Option<Token![::]>>()? {
            let [first, second] = colons.spans;
            colon(Spacing::Joint, first).to_tokens(&mut path);
            colon(Spacing::Alone, second).to_tokens(&mut path);
        } else if !path.is_empty() {
            return Ok(path);
        }
        input.call(Ident::parse_any)?.to_tokens(&mut path);
    }
}

fn colon(spacing: Spacing, span: Span) -> Punct {
    let mut colon = Punct::new(':', spacing);
    colon.set_span(span);
    colon
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Delimiter, Group};

    use super::*;

    fn parsed(text: &str) -> Result<Arguments, Fault> {
        let faults = Faults::default();
        let arguments = parse(text.parse().unwrap(), &faults);
        assert!(faults.into_vec().is_empty(), "{text}");
        arguments
    }

    /// The arguments of a text with one mistake, and the message about it.
    fn meant(text: &str) -> (Arguments, String) {
        let faults = Faults::default();
        let arguments = parse(text.parse().unwrap(), &faults).unwrap_or_else(|fault| panic!("{}", fault.message));
        let [fault] = &faults.into_vec()[..] else { panic!("not one fault: {text}") };
        (arguments, fault.message.clone())
    }

    #[test]
    fn the_crate_is_a_path_as_it_is_or_in_a_string() {
        let runtime = |text: &str| parsed(text).map(|arguments| arguments.runtime.to_string().replace(' ', ""));
        assert_eq!(runtime("\"a.md\"").unwrap(), "::httpcodes");
        for path in ["crate", "codes", "::a::b", "self::x", "crate::a::r#type"] {
            assert_eq!(runtime(&format!("\"a.md\", crate = {path}, section = \"x\"")).unwrap(), path);
            assert_eq!(runtime(&format!("\"a.md\", crate = {path:?}")).unwrap(), path);
        }
    }

    #[test]
    fn the_crate_may_be_what_a_macro_was_given() {
        let path = Group::new(Delimiter::None, "crate::codes".parse().unwrap());
        let mut tokens: TokenStream = "\"a.md\", crate =".parse().unwrap();
        tokens.extend([TokenTree::from(path)]);
        tokens.extend(", serde".parse::<TokenStream>());
        let faults = Faults::default();
        let arguments = parse(tokens, &faults).unwrap();
        assert!(faults.into_vec().is_empty());
        assert_eq!(arguments.runtime.to_string().replace(' ', ""), "crate::codes");
        assert!(arguments.traits.serde.is_some());
    }

    #[test]
    fn the_crate_is_nothing_but_a_path() {
        for value in ["", "= ", "= 1", "= \"\"", "= \"a b\"", "= \"a::\"", "= a::", "= ::", "= <a>", "(a)", "\"a\""] {
            let fault = parsed(&format!("\"a.md\", crate {value}")).err().unwrap();
            assert_eq!(fault.message, "the argument `crate` must be a path", "{value}");
        }
    }

    #[test]
    fn a_value_stands_behind_an_equals_sign() {
        let fault = parsed("\"a.md\", section \"x\"").err().unwrap();
        assert_eq!(fault.message, "the argument `section` must be a string literal");
    }

    #[test]
    fn what_is_meant_is_taken_beside_its_fault() {
        for (text, message) in [
            ("\"a.md\" section = \"x\", serde", "expected `,`"),
            ("\"a.md\", section = \"x\" serde", "expected `,`"),
            ("\"a.md\", sektion = \"x\", serde", "unknown argument `sektion`"),
            ("\"a.md\", blatt = b + c(d), section = \"x\", serde", "unknown argument `blatt`"),
            ("\"a.md\", section = \"x\", section = 1, serde", "the argument `section` is given twice"),
            ("\"a.md\", \"b.md\", section = \"x\", serde", "the argument has no name"),
        ] {
            let (arguments, said) = meant(text);
            assert_eq!(said, message);
            assert_eq!(arguments.section.map(|section| section.value()).as_deref(), Some("x"), "{text}");
            assert!(arguments.traits.serde.is_some(), "{text}");
        }
    }
}
