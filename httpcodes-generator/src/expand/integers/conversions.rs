//! Conversions from and to integers and strings, the error types, and serde's traits.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::expand::documentation;
use crate::expand::integers::codes::AscendingCodes;
use crate::expand::plan::Plan;
use crate::expand::serde;
use crate::input::item::Item;
use crate::input::traits::Request;
use crate::sheet::kind::Kind;

/// The two error types: for an unknown code, and for a string that cannot be parsed.
pub fn errors(plan: &Plan<'_>, codes: &AscendingCodes) -> TokenStream {
    let Item { lints, visibility, ident, .. } = plan.item;
    let (private, noun, printed, code) = (&plan.private, &plan.noun, codes.printed, codes.ident());
    let (unknown, unparsed) = (plan.named("Unknown", ""), plan.named("Parse", "Error"));
    let deprecated = plan.allow_deprecated();
    quote! {
        #private::errors! {
            #lints
            #deprecated
            #visibility #ident: #code, #noun, #printed, #unknown, #unparsed
        }
    }
}

/// `from_u16`, `as_u16`, `parse`, the traits of the language, `Sheet` and, with the argument `serde`, those of serde.
pub fn conversions(plan: &Plan<'_>, codes: &AscendingCodes, serde: Option<&Request>) -> TokenStream {
    let Item { visibility, ident, .. } = plan.item;
    let (private, noun, printed, code) = (&plan.private, &plan.noun, codes.printed, codes.ident());
    let (unknown, unparsed) = (plan.named("Unknown", ""), plan.named("Parse", "Error"));
    let (from, of) = (format_ident!("from_{code}"), format_ident!("as_{code}"));
    let visitor = plan.named("__", "Visitor");
    let mut traits = TokenStream::new();
    if let Some(request) = serde {
        let (import, condition) = (serde::import(request), request.condition());
        traits = quote! { #import #private::serde! { #condition #ident: #code, #noun, #printed, #visitor } };
    }
    let [names, printed_texts] = plan.texts();
    let mut of_codes = TokenStream::new();
    if let Some(doc) = documentation::column(plan, Kind::Code) {
        of_codes = quote!(, #doc);
    }
    quote! {
        #private::integers! { #visibility #ident: #code, #from, #of, #noun, #unknown, #unparsed, #names, #printed_texts #of_codes }
        #traits
    }
}
