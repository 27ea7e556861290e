//! The accessors of typed columns.
//!
//! Integers, `bool` and texts are written as literals. Values of other types are made by the compiler: each distinct
//! text of a column is a constant, for which it calls the type's `parse`. If `parse` rejects the text, the constant
//! panics with the drawn fault. All constants of a column call one function, so a mistake in the type is one error, at
//! the type.

use proc_macro2::{Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};

use crate::expand::plan::{Names, Plan};
use crate::expand::tables::{ends, numbers as numbers_of};
use crate::expand::tokens::{Array, primitive};
use crate::fault::contents::Fault;
use crate::fault::report;
use crate::index::Index;
use crate::input::types::{Form, Of, Typed};
use crate::sheet::typed::{Item, parse_help};
use crate::source::Extent;

/// The accessor of the typed column at that place.
pub fn accessor(plan: &Plan<'_>, index: usize, typed: &Typed, method: &Ident, doc: &str) -> TokenStream {
    let (visibility, private) = (&plan.item.visibility, &plan.private);
    let value = match typed.of {
        Of::Integer(integer) => primitive(integer.name),
        Of::Bool => primitive("bool"),
        Of::Text => quote!(&'static ::core::primitive::str),
        Of::Parsed | Of::Unfit => own(typed.tokens.clone(), &plan.item.ident),
    };
    let returned = match typed.form {
        Form::One => value.clone(),
        Form::Optional => quote!(Option<#value>),
        Form::List => quote!([#value]),
    };
    let table = match typed.of {
        Of::Parsed | Of::Unfit => own_rows(plan, index, typed).unwrap_or_else(|| parsed(plan, index, typed, &value)),
        Of::Integer(_) | Of::Bool | Of::Text => literals(plan, index, typed),
    };
    quote!(#private::typed_accessor! { #doc #visibility #method: #returned #table })
}

/// The table of a column whose values are literals.
fn literals(plan: &Plan<'_>, index: usize, typed: &Typed) -> TokenStream {
    let mut values = Array::default();
    for row in &plan.rows {
        let items = row.values[index].items();
        match (typed.form, items.first()) {
            (Form::One, Some(item)) => values.push(literal(item)),
            // The value of a cell with a fault is zero.
            (Form::One, None) => values.push(quote!(0)),
            (Form::Optional, Some(item)) => {
                let value = literal(item);
                values.push(quote!(Some(#value)));
            }
            (Form::Optional, None) => values.push(quote!(None)),
            (Form::List, _) => {
                for item in items {
                    values.push(literal(item));
                }
            }
        }
    }
    let values = values.written();
    if typed.form != Form::List {
        return quote!(= #values);
    }
    let (len, ends) = ends(plan, &|row| row.values[index].items().len());
    quote!(= #len #values, #ends)
}

/// The numbers of the rows that a column of the type `Self` refers to. A table of variants would take the compiler time
/// proportional to the square of their number. `None` if a cell does not contain a row's code, or name of an integer code,
/// as it is written there: only the enum's `parse` knows what else is one.
fn own_rows(plan: &Plan<'_>, index: usize, typed: &Typed) -> Option<TokenStream> {
    if typed.name != "Self" || typed.form == Form::List {
        return None;
    }
    let mut known = Index::default();
    for (number, row) in plan.rows.iter().enumerate() {
        let _ = known.claim(row.code.as_str(), number);
    }
    if plan.integers.is_some() && plan.names() == Names::Parsed {
        for (number, row) in plan.rows.iter().enumerate() {
            let _ = known.claim(row.name_or_code(), number);
        }
    }
    let mut numbers = Vec::with_capacity(plan.rows.len());
    for row in &plan.rows {
        numbers.push(match row.values[index].items().first() {
            Some(Item::Parsed { text, .. }) => known.get(text)?,
            None if typed.form == Form::Optional => plan.rows.len(),
            _ => return None,
        });
    }
    let numbers = numbers_of(plan, &numbers);
    Some(quote!(= rows(#numbers)))
}

/// The table of a column whose values are parsed by the compiler, and the functions for them. It is empty if there is no
/// value, because of faults.
fn parsed(plan: &Plan<'_>, index: usize, typed: &Typed, value: &TokenStream) -> TokenStream {
    let texts = Texts::of(plan, index);
    if typed.of == Of::Unfit || (texts.all.is_empty() && typed.form == Form::One) {
        return TokenStream::new();
    }
    // The compiler marks a type without `parse`, or one that is not `Copy` or not `Sync`, where it is written.
    let span = Span::call_site().located_at(typed.span);
    let mut cells = TokenStream::new();
    for (number, text) in texts.all.iter().enumerate() {
        let (constant, cell) = (constant(number, span), text.checked(plan, typed));
        cells.extend(quote!(#constant = #cell,));
    }
    let mut values = Array::default();
    for row in &plan.rows {
        let items = row.values[index].items();
        if typed.form == Form::List {
            for item in items {
                if let Some(number) = texts.number(item) {
                    values.push(constant(number, span).into_token_stream());
                }
            }
            continue;
        }
        let number = match items.first() {
            Some(item) => texts.number(item),
            None => None,
        };
        values.push(match number {
            Some(number) => constant(number, span).into_token_stream(),
            None if typed.form == Form::Optional => quote!(_NONE),
            // A cell with a fault has the value of another row.
            None => constant(0, span).into_token_stream(),
        });
    }
    let (private, values) = (located(plan.private.clone(), span), values.written());
    let cell = if texts.all.is_empty() { None } else { Some(cell(value, &private, span)) };
    if typed.form == Form::List {
        let (len, ends) = ends(plan, &|row| row.values[index].items().len());
        let table = quote_spanned!(span=> [#value; #len]);
        return quote!({ #cell } { #cells } #table = #values, #ends);
    }
    let table = if typed.form == Form::Optional {
        quote_spanned!(span=> [::core::option::Option<#value>; ROWS])
    } else {
        quote_spanned!(span=> [#value; ROWS])
    };
    let copied = quote_spanned! {span=>
        const fn copied(__value: &#value) -> #value {
            #private::copied(__value)
        }
    };
    quote!({ #cell #copied } { #cells } #table = #values)
}

/// `fn cell(text, fault)`, which parses a text.
fn cell(value: &TokenStream, private: &TokenStream, span: Span) -> TokenStream {
    quote_spanned! {span=>
        #[track_caller]
        const fn cell(__text: &::core::primitive::str, __fault: &::core::primitive::str) -> #value {
            match <#value>::parse(__text) {
                ::core::result::Result::Ok(__value) => __value,
                ::core::result::Result::Err(__error) => #private::refused(__error, __fault),
            }
        }
    }
}

/// The distinct texts of a column, in the order of the sheet.
struct Texts<'a> {
    all: Vec<Text<'a>>,
    index: Index,
}

/// A text for a type's `parse`.
struct Text<'a> {
    text: &'a str,
    places: Vec<Extent>,
}

impl<'a> Texts<'a> {
    fn of(plan: &Plan<'a>, index: usize) -> Self {
        let mut texts = Self { all: Vec::new(), index: Index::default() };
        for row in &plan.sheet.rows {
            for item in row.values[index].items() {
                let Item::Parsed { text, extent } = item else { continue };
                match texts.index.claim(text.as_str(), texts.all.len()) {
                    Ok(()) => texts.all.push(Text { text, places: vec![*extent] }),
                    Err(first) => texts.all[first].places.push(*extent),
                }
            }
        }
        texts
    }

    fn number(&self, item: &Item) -> Option<usize> {
        match item {
            Item::Parsed { text, .. } => self.index.get(text),
            Item::Integer { .. } | Item::Bool(_) | Item::Text(_) => None,
        }
    }
}

impl Text<'_> {
    /// The value of the text, with the fault to report if `parse` rejects it. The span is the first place of the text.
    fn checked(&self, plan: &Plan<'_>, typed: &Typed) -> TokenStream {
        let (text, name, first) = (self.text, name(plan, typed), self.places[0]);
        let message = format!("`{text}` cannot be parsed as `{name}`");
        let fault = Fault::sheet(message, first, &format!("`{name}::parse` rejects this"));
        let fault = fault.also_each(&self.places[1..], "this one too");
        let fault = report::draw(&fault.help(parse_help(typed, text)), Some(plan.source));
        let span = plan.source.span_at(first.start);
        quote_spanned!(span=> cell(#text, #fault))
    }
}

/// The type of a value as people write it; `Self` is the enum.
pub fn name(plan: &Plan<'_>, typed: &Typed) -> String {
    if typed.name == "Self" { plan.item.ident.to_string() } else { typed.name.clone() }
}

/// The same tokens, for the compiler to mark at `span`.
fn located(tokens: TokenStream, span: Span) -> TokenStream {
    let mut located = TokenStream::new();
    for mut tree in tokens {
        tree.set_span(tree.span().located_at(span));
        tree.to_tokens(&mut located);
    }
    located
}

/// The type with the enum's name instead of `Self`, which inner items cannot use.
fn own(tokens: TokenStream, ident: &Ident) -> TokenStream {
    let mut own_tokens = TokenStream::new();
    for tree in tokens {
        match tree {
            TokenTree::Ident(word) if word == "Self" => {
                let mut ident = ident.clone();
                ident.set_span(word.span());
                ident.to_tokens(&mut own_tokens);
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), own(group.stream(), ident));
                inner.set_span(group.span());
                inner.to_tokens(&mut own_tokens);
            }
            tree => tree.to_tokens(&mut own_tokens),
        }
    }
    own_tokens
}

fn constant(number: usize, span: Span) -> Ident {
    format_ident!("CELL_{number}", span = span)
}

/// A value as a literal.
fn literal(item: &Item) -> TokenStream {
    match item {
        Item::Integer { is_negative, magnitude } => {
            let sign = if *is_negative && *magnitude > 0 { Some(Punct::new('-', Spacing::Alone)) } else { None };
            let magnitude = Literal::u128_unsuffixed(*magnitude);
            quote!(#sign #magnitude)
        }
        Item::Bool(value) => value.into_token_stream(),
        Item::Text(text) | Item::Parsed { text, .. } => text.into_token_stream(),
    }
}
