//! Tables in generated code: statics of numbers and of strings.

use proc_macro2::TokenStream;

use crate::template::lexed;

/// `static NAME: [uN; …]`, of the smallest type that holds the numbers.
pub(super) fn numbers(name: &str, values: &[usize]) -> TokenStream {
    let mut elements = String::new();
    let mut greatest = 0;
    for value in values {
        elements += &format!("{value},");
        greatest = greatest.max(*value);
    }
    let number = match greatest {
        0..=0xff => "::core::primitive::u8",
        0x100..=0xffff => "::core::primitive::u16",
        _ => "::core::primitive::u32",
    };
    table(name, number, values.len(), &elements)
}

/// `static NAME: [&str; …]`.
pub(super) fn strings(name: &str, texts: &[&str]) -> TokenStream {
    let mut elements = String::new();
    for text in texts {
        elements += &format!("{text:?},");
    }
    table(name, "&::core::primitive::str", texts.len(), &elements)
}

fn table(name: &str, element: &str, len: usize, elements: &str) -> TokenStream {
    lexed(&format!("static {name}: [{element}; {len}] = [{elements}];"))
}
