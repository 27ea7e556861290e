//! Tables in generated code: statics of numbers and of strings.

use proc_macro2::{Ident, Literal, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, quote};

/// `static NAME: [uN; …]`, of the smallest type that holds the numbers.
pub(super) fn numbers(name: &str, values: &[usize]) -> TokenStream {
    let mut literals = Vec::with_capacity(values.len());
    let mut greatest = 0;
    for value in values {
        literals.push(Literal::usize_unsuffixed(*value));
        greatest = greatest.max(*value);
    }
    let number = match greatest {
        0..=0xff => quote! { ::core::primitive::u8 },
        0x100..=0xffff => quote! { ::core::primitive::u16 },
        _ => quote! { ::core::primitive::u32 },
    };
    table(name, &number, literals)
}

/// `static NAME: [&str; …]`.
pub(super) fn strings(name: &str, texts: &[&str]) -> TokenStream {
    let mut literals = Vec::with_capacity(texts.len());
    for text in texts {
        literals.push(Literal::string(text));
    }
    table(name, &quote! { &::core::primitive::str }, literals)
}

fn table(name: &str, element: &TokenStream, literals: Vec<Literal>) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    let len = Literal::usize_unsuffixed(literals.len());
    let mut elements = TokenStream::new();
    for literal in literals {
        literal.to_tokens(&mut elements);
        Punct::new(',', Spacing::Alone).to_tokens(&mut elements);
    }
    quote! { static #name: [#element; #len] = [#elements]; }
}
