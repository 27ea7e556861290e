//! Tables in generated code: statics of numbers and of strings.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

/// `static NAME: [uN; …]`, of the smallest type that holds the numbers.
pub(super) fn numbers(name: &str, values: &[usize]) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    let number = match values.iter().copied().max().unwrap_or(0) {
        0..=0xff => quote! { ::core::primitive::u8 },
        0x100..=0xffff => quote! { ::core::primitive::u16 },
        _ => quote! { ::core::primitive::u32 },
    };
    let len = Literal::usize_unsuffixed(values.len());
    let values = values.iter().map(|value| Literal::usize_unsuffixed(*value));
    quote! { static #name: [#number; #len] = [#(#values),*]; }
}

/// `static NAME: [&str; …]`.
pub(super) fn strings<T: AsRef<str>>(name: &str, texts: &[T]) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    let len = Literal::usize_unsuffixed(texts.len());
    let texts = texts.iter().map(AsRef::as_ref);
    quote! { static #name: [&::core::primitive::str; #len] = [#(#texts),*]; }
}
