//! How arrays, primitive types, optional values and documentation are written as tokens.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, quote};

/// An array that is written value by value.
#[derive(Default)]
pub struct Array(TokenStream);

impl Array {
    pub fn push(&mut self, value: TokenStream) {
        self.0.extend(value);
        Punct::new(',', Spacing::Alone).to_tokens(&mut self.0);
    }

    pub fn push_text(&mut self, text: &str) {
        Literal::string(text).to_tokens(&mut self.0);
        Punct::new(',', Spacing::Alone).to_tokens(&mut self.0);
    }

    pub fn written(self) -> TokenStream {
        Group::new(Delimiter::Bracket, self.0).into_token_stream()
    }
}

/// A primitive type.
pub fn primitive(name: &str) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    quote!(::core::primitive::#name)
}

/// The type of an optional value.
pub fn optional(value: &TokenStream) -> TokenStream {
    quote!(::core::option::Option<#value>)
}

/// An optional value.
pub fn option(value: Option<TokenStream>) -> TokenStream {
    if let Some(value) = value {
        quote!(::core::option::Option::Some(#value))
    } else {
        quote!(::core::option::Option::None)
    }
}

/// The documentation of an item.
pub fn documentation(text: &str) -> TokenStream {
    quote!(#[doc = #text])
}
