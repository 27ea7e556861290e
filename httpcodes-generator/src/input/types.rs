//! The argument `types("Header" = Type, …)`: the columns whose accessors return something other than text.

use std::rc::Rc;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::parsing::parentheses;
use crate::input::repr::Repr;
use crate::input::type_tokens::{
    Wrapper, flatten, generic, is_returnable, is_sign, referenced, span_of, standard_name, unwrapped, written,
};

/// A column and its type.
pub struct Typed {
    /// The column's header.
    pub header: LitStr,
    /// How many values a cell contains.
    pub form: Form,
    /// The type of these values.
    pub of: Of,
    /// That type as tokens.
    pub tokens: TokenStream,
    /// That type as people write it.
    pub name: String,
    /// The place of its last word.
    pub span: Span,
}

/// How many values a cell contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One.
    One,
    /// One or none: `Option<T>`.
    Optional,
    /// Any number: `[T]`.
    List,
}

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Integer(Integer),
    Bool,
    /// `&'static str`.
    Text,
    /// A type that has a `const fn parse`.
    Parsed,
    /// A type that a column cannot have. It is a fault.
    Unfit,
}

/// An integer type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Integer {
    /// The type's name.
    pub name: &'static str,
    /// The greatest value.
    pub greatest: u128,
    /// The magnitude of the least value.
    pub least: u128,
}

impl Integer {
    /// The type with that name: one that codes can have, or one of 128 bits.
    fn named(name: &str) -> Option<Self> {
        match name {
            "u128" => Some(Self { name: "u128", greatest: u128::MAX, least: 0 }),
            "i128" => Some(Self { name: "i128", greatest: i128::MAX.unsigned_abs(), least: i128::MIN.unsigned_abs() }),
            _ => {
                let Repr { name, min, max, .. } = Repr::named(name)?;
                Some(Self { name, greatest: max.unsigned_abs(), least: min.unsigned_abs() })
            }
        }
    }

    /// Whether the integer with that sign and magnitude is a value of the type.
    pub fn holds(self, is_negative: bool, magnitude: u128) -> bool {
        magnitude <= if is_negative { self.least } else { self.greatest }
    }
}

impl Typed {
    /// Whether the accessor answers a question: its type is `bool` or `Option<bool>`.
    pub fn is_answer(&self) -> bool {
        self.of == Of::Bool && self.form != Form::List
    }
}

/// Parses what follows `types`. Types that a column cannot have are added to `faults`.
///
/// # Errors
///
/// Fails if it is anything other than headers with types, in parentheses.
pub fn parse(input: ParseStream<'_>, key: &Ident, faults: &Faults) -> Result<Vec<Rc<Typed>>, Fault> {
    if !input.peek(syn::token::Paren) {
        return Err(malformed(key.span()));
    }
    let content = parentheses(input)?;
    let mut columns: Vec<Rc<Typed>> = Vec::new();
    loop {
        let typed = column(&content, faults)?;
        if columns.iter().any(|other| other.header.value().trim() == typed.header.value().trim()) {
            let message = format!("the column `{}` is given two types", typed.header.value().trim());
            faults.add(Fault::rust(message, typed.header.span()).help("keep one of them"));
        } else if typed.of != Of::Text || typed.form != Form::One {
            columns.push(Rc::new(typed));
        }
        if content.is_empty() {
            return Ok(columns);
        }
        if content.parse::<Token![,]>().is_err() {
            return Err(malformed(content.span()));
        }
        if content.is_empty() {
            return Ok(columns);
        }
    }
}

fn malformed(span: Span) -> Fault {
    Fault::rust("the argument `types` must contain headers and types", span)
        .help("write `types(\"Header\" = u32, \"Another header\" = Option<u32>)`")
}

/// A header, `=` and a type.
fn column(input: ParseStream<'_>, faults: &Faults) -> Result<Typed, Fault> {
    let header = input.parse::<LitStr>().map_err(|_| malformed(input.span()))?;
    let equals = input.parse::<Token![=]>().map_err(|_| malformed(header.span()))?;
    let tokens = tokens(input)?;
    if tokens.is_empty() {
        return Err(malformed(equals.span));
    }
    Ok(typed(header, &tokens, faults))
}

/// The tokens up to a comma outside angle brackets.
fn tokens(input: ParseStream<'_>) -> syn::Result<Vec<TokenTree>> {
    let (mut tokens, mut depth) = (Vec::new(), 0);
    while !(input.is_empty() || depth == 0 && input.peek(Token![,])) {
        let tree: TokenTree = input.parse()?;
        if let TokenTree::Punct(sign) = &tree {
            depth += i32::from(sign.as_char() == '<') - i32::from(sign.as_char() == '>');
        }
        flatten(tree, &mut tokens);
    }
    Ok(tokens)
}

/// The column of a type as it is written. If a type is only similar to one that a column can have, that one is meant.
fn typed(header: LitStr, tokens: &[TokenTree], faults: &Faults) -> Typed {
    let (outer, item) = unwrapped(tokens);
    let (inner, item) = if outer.is_some() { unwrapped(&item) } else { (None, item) };
    let name = written(&item);
    let form = match (outer, inner) {
        (None, _) => Form::One,
        (Some(Wrapper::Option), None | Some(Wrapper::Option)) => Form::Optional,
        _ => Form::List,
    };
    let of = of(&item);
    let text = "&'static str";
    let help = match (outer, inner, of) {
        (_, _, Of::Text) if form == Form::One => {
            Some("without a type, the method returns a `&'static str`: remove the column from `types`".to_owned())
        }
        (_, _, Of::Text) if name != text => Some(match form {
            Form::List => format!("write `[{text}]`"),
            _ => format!("write `Option<{text}>`"),
        }),
        (_, _, Of::Unfit) => Some(
            "a column can have an integer type, `bool`, the enum of a sheet, or a `Copy` type of your own that has a \
             `const fn parse(&str)`; also an `Option` or a list `[T]` of them"
                .to_owned(),
        ),
        (Some(Wrapper::Option), Some(Wrapper::Option), _) => Some(format!("write `Option<{name}>`")),
        (Some(Wrapper::Option), Some(_), _) => Some(format!("write `[{name}]`: an empty cell is an empty list")),
        (Some(_), Some(Wrapper::Option), _) => Some(format!("write `[{name}]`: an item cannot be empty")),
        (Some(_), Some(_), _) => Some(format!("write `[{name}]`: a cell is one list")),
        (Some(Wrapper::OtherList), None, _) => {
            Some(format!("write `[{name}]`: the method returns a `&'static [{name}]`"))
        }
        _ => None,
    };
    if let Some(help) = help {
        let message = format!("`{}` cannot be the type of a column", written(tokens));
        faults.add(Fault::rust(message, span_of(tokens)).help(help));
    }
    let item = if of == Of::Unfit && !is_returnable(&item) {
        vec![TokenTree::from(Group::new(Delimiter::Parenthesis, TokenStream::new()))]
    } else {
        item
    };
    let mut span = span_of(&item);
    for tree in &item {
        if let TokenTree::Ident(word) = tree {
            span = word.span();
        }
    }
    Typed { header, form, of, tokens: quote!(#(#item)*), name, span }
}

/// The kind of type that a value has.
fn of(tokens: &[TokenTree]) -> Of {
    let name = standard_name(tokens).unwrap_or_default();
    if let Some(integer) = Integer::named(&name) {
        return Of::Integer(integer);
    }
    match name.as_str() {
        "bool" => return Of::Bool,
        "str" | "String" => return Of::Text,
        "char" | "f32" | "f64" | "_" => return Of::Unfit,
        _ => {}
    }
    if let Some(target) = referenced(tokens) {
        return if standard_name(target).as_deref() == Some("str") { Of::Text } else { Of::Unfit };
    }
    if let Some((_, inner)) = generic(tokens) {
        // `Cow` has a lifetime before the text.
        let is_text = matches!(inner.last(), Some(TokenTree::Ident(last)) if last == "str");
        return if is_text { Of::Text } else { Of::Unfit };
    }
    match tokens.first() {
        Some(TokenTree::Ident(word)) => match word.to_string().as_str() {
            "dyn" | "impl" | "fn" | "unsafe" | "extern" | "for" => Of::Unfit,
            _ => Of::Parsed,
        },
        Some(sign) if is_sign(sign, ':') || is_sign(sign, '<') => Of::Parsed,
        _ => Of::Unfit,
    }
}
