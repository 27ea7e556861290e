//! Tables in generated code: statics of numbers and of strings.

use proc_macro2::{Ident, Literal, Span, TokenStream};

use super::super::template::{filled, lexed, list, tokens};
use super::primitive;

/// `static NAME: [uN; …]`, of the smallest type that holds the numbers.
pub(super) fn numbers(name: &str, values: &[usize]) -> TokenStream {
    let mut literals = Vec::with_capacity(values.len());
    let mut greatest = 0;
    for value in values {
        literals.push(Literal::usize_unsuffixed(*value));
        greatest = greatest.max(*value);
    }
    let number = match greatest {
        0..=0xff => "u8",
        0x100..=0xffff => "u16",
        _ => "u32",
    };
    table(name, primitive(number), literals)
}

/// `static NAME: [&str; …]`.
pub(super) fn strings(name: &str, texts: &[&str]) -> TokenStream {
    let mut literals = Vec::with_capacity(texts.len());
    for text in texts {
        literals.push(Literal::string(text));
    }
    table(name, lexed("&::core::primitive::str"), literals)
}

fn table(name: &str, element: TokenStream, literals: Vec<Literal>) -> TokenStream {
    let names = [
        ("NAME", tokens(Ident::new(name, Span::call_site()))),
        ("ELEMENT", element),
        ("LEN", tokens(Literal::usize_unsuffixed(literals.len()))),
        ("ELEMENTS", list(literals)),
    ];
    filled("static NAME: [ELEMENT; LEN] = [ELEMENTS];", &names)
}
