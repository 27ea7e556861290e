//! The accessors of typed columns.
//!
//! Integers, `bool` and texts are written as literals. Values of other types are made by the compiler: each distinct
//! text of a column is a constant, for which it calls the type's `parse`. If `parse` rejects the text, the constant
//! panics with the drawn fault. All constants of a column call one function, so a mistake in the type is one error, at
//! the type.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};

use crate::document::source::Extent;
use crate::expand::plan::Plan;
use crate::expand::tables::ends;
use crate::fault::contents::Fault;
use crate::fault::report;
use crate::index::Index;
use crate::input::types::{Form, Of, Typed};
use crate::sheet::identifiers;
use crate::sheet::typed::{Item, parse_help};

/// The accessor of the typed column at that place.
pub fn accessor(plan: &Plan<'_>, index: usize, typed: &Typed, method: &Ident, doc: &str) -> TokenStream {
    let (visibility, private) = (&plan.item.visibility, &plan.private);
    let value = match typed.of {
        Of::Integer(integer) => primitive(integer.name),
        Of::Bool => primitive("bool"),
        Of::Text => quote!(&'static ::core::primitive::str),
        Of::Parsed | Of::Unfit => {
            let value = own(typed.tokens.clone(), &plan.item.ident);
            let returned = match typed.form {
                Form::One => value.clone(),
                Form::Optional => quote!(::core::option::Option<#value>),
                Form::List => quote!(&'static [#value]),
            };
            let body = parsed(plan, index, typed, &value).unwrap_or_else(|| quote!(#private::faulty()));
            // If the type itself is `#[must_use]`, clippy wants a message.
            return quote! {
                #[doc = #doc]
                #[inline]
                #[must_use = "the method does nothing but return the value"]
                #visibility const fn #method(self) -> #returned { #body }
            };
        }
    };
    let rows = plan.rows.iter().map(|row| row.values[index].items());
    match typed.form {
        Form::One => {
            // The value of a cell with a fault is zero.
            let values = list(rows.map(|items| items.first().map_or_else(|| quote!(0), literal)));
            quote!(#private::typed_accessor! { #doc #visibility #method: #value = #values })
        }
        Form::Optional => {
            let some = |item: &Item| {
                let value = literal(item);
                quote!(Some(#value))
            };
            let values = list(rows.map(|items| items.first().map_or_else(|| quote!(None), some)));
            quote!(#private::typed_accessor! { #doc #visibility #method: Option<#value> = #values })
        }
        Form::List => {
            let (len, ends) = ends(plan, &|row| row.values[index].items().len());
            let items = list(rows.flatten().map(literal));
            quote!(#private::typed_accessor! { #doc #visibility #method: [#value; #len] = #items, #ends })
        }
    }
}

/// The body of an accessor whose values are parsed by the compiler. `None` if there is no value, because of faults.
fn parsed(plan: &Plan<'_>, index: usize, typed: &Typed, value: &TokenStream) -> Option<TokenStream> {
    let texts = Texts::of(plan, index);
    if typed.of == Of::Unfit || (texts.all.is_empty() && typed.form == Form::One) {
        return None;
    }
    // The compiler marks a type without `parse`, or one that is not `Copy`, where it is written.
    let span = Span::call_site().located_at(typed.span);
    let private = located(plan.private.clone(), typed.span);
    let is_optional = typed.form == Form::Optional;
    let stored = if is_optional { quote!(::core::option::Option<#value>) } else { value.clone() };
    let mut constants = TokenStream::new();
    for (number, text) in texts.all.iter().enumerate() {
        let cell = text.checked(plan, typed);
        let constant = constant(number);
        let cell = if is_optional { quote!(::core::option::Option::Some(#cell)) } else { cell };
        constants.extend(quote!(const #constant: #stored = #cell;));
    }
    let cell = (!texts.all.is_empty()).then(|| {
        quote_spanned! {span=>
            #[track_caller]
            const fn cell(__text: &::core::primitive::str, __fault: &::core::primitive::str) -> #value {
                match <#value>::parse(__text) {
                    ::core::result::Result::Ok(__value) => __value,
                    ::core::result::Result::Err(__error) => #private::refused(__error, __fault),
                }
            }
        }
    });
    let rows = plan.rows.iter().map(|row| row.values[index].items());
    let number = |item: &Item| {
        let mut constant = constant(texts.number(item)?);
        constant.set_span(span);
        Some(constant)
    };
    if typed.form == Form::List {
        let (len, ends) = ends(plan, &|row| row.values[index].items().len());
        let items = list(rows.flatten().filter_map(number).map(ToTokens::into_token_stream));
        let table = quote_spanned!(span=> static VALUES: [#value; #len] = #items;);
        return Some(quote! {
            #cell
            #constants
            #table
            #private::several(&VALUES, #ends, row(self))
        });
    }
    let mut is_any_missing = false;
    let values = list(rows.map(|items| {
        let found = items.first().and_then(number);
        is_any_missing |= found.is_none();
        // A cell with a fault has the value of another row.
        let missing = || if is_optional { format_ident!("NONE") } else { constant(0) };
        found.unwrap_or_else(missing).into_token_stream()
    }));
    let none = (is_optional && is_any_missing).then(|| quote!(const NONE: #stored = ::core::option::Option::None;));
    let read = if is_optional {
        quote_spanned! {span=>
            match #private::at(&VALUES, __row) {
                ::core::option::Option::Some(__value) => ::core::option::Option::Some(#private::copied(__value)),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
    } else {
        quote_spanned!(span=> #private::copied(#private::at(&VALUES, __row)))
    };
    let table = quote_spanned!(span=> static VALUES: [#stored; ROWS] = #values;);
    let value = quote_spanned! {span=>
        #[inline]
        const fn value(__row: ::core::primitive::usize) -> #stored { #read }
    };
    Some(quote! {
        #cell
        #constants
        #none
        #table
        #value
        value(row(self))
    })
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
        for item in plan.sheet.rows.iter().flat_map(|row| row.values[index].items()) {
            let Item::Parsed { text, extent } = item else { continue };
            match texts.index.claim(text.as_str(), texts.all.len()) {
                Ok(()) => texts.all.push(Text { text, places: vec![*extent] }),
                Err(first) => texts.all[first].places.push(*extent),
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
    let located = tokens.into_iter().map(|mut tree| {
        tree.set_span(tree.span().located_at(span));
        tree
    });
    located.collect()
}

/// The type with the enum's name instead of `Self`, which inner items cannot use.
fn own(tokens: TokenStream, ident: &Ident) -> TokenStream {
    let named = |span: Span| {
        let mut ident = ident.clone();
        ident.set_span(span);
        ident
    };
    let trees = tokens.into_iter().map(|tree| match tree {
        TokenTree::Ident(word) if word == "Self" => named(word.span()).into(),
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), own(group.stream(), ident));
            inner.set_span(group.span());
            inner.into()
        }
        tree => tree,
    });
    trees.collect()
}

fn primitive(name: &str) -> TokenStream {
    let name = identifiers::ident(name);
    quote!(::core::primitive::#name)
}

fn constant(number: usize) -> Ident {
    format_ident!("CELL_{number}")
}

/// A value as a literal.
fn literal(item: &Item) -> TokenStream {
    match item {
        Item::Integer { is_negative, magnitude } => {
            let sign = (*is_negative && *magnitude > 0).then(|| Punct::new('-', Spacing::Alone));
            let magnitude = Literal::u128_unsuffixed(*magnitude);
            quote!(#sign #magnitude)
        }
        Item::Bool(value) => value.into_token_stream(),
        Item::Text(text) | Item::Parsed { text, .. } => text.into_token_stream(),
    }
}

/// An array of values.
fn list(values: impl Iterator<Item = TokenStream>) -> TokenStream {
    let mut array = TokenStream::new();
    for value in values {
        array.extend(value);
        array.extend([TokenTree::from(Punct::new(',', Spacing::Alone))]);
    }
    Group::new(Delimiter::Bracket, array).into_token_stream()
}
