//! Conversions from and to text codes, the error type, and serde's traits.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::documentation;
use crate::expand::plan::Plan;
use crate::expand::serde;
use crate::input::item::Item;
use crate::input::traits::Request;
use crate::sheet::kind::Kind;

/// The error type, for a string that cannot be parsed.
pub fn errors(plan: &Plan<'_>) -> TokenStream {
    let Item { lints, visibility, ident, .. } = plan.item;
    let (private, noun, unparsed) = (&plan.private, &plan.noun, plan.named("Parse", "Error"));
    let deprecated = plan.allow_deprecated();
    quote! {
        #private::text_error! {
            #lints
            #deprecated
            #visibility #ident: #noun, #unparsed
        }
    }
}

/// `from_code`, `parse`, the traits of the language, `Sheet` and, with the argument `serde`, those of serde.
pub fn conversions(plan: &Plan<'_>, serde: Option<&Request>) -> TokenStream {
    let Item { visibility, ident, .. } = plan.item;
    let (private, noun, unparsed) = (&plan.private, &plan.noun, plan.named("Parse", "Error"));
    let [names, printed] = plan.texts();
    let visitor = plan.named("__", "Visitor");
    let mut traits = TokenStream::new();
    if let Some(request) = serde {
        let (import, condition) = (serde::import(request), request.condition());
        traits = quote! { #import #private::text_serde! { #condition #ident: #noun, #visitor } };
    }
    let mut of_codes = TokenStream::new();
    if let Some(doc) = documentation::column(plan, Kind::Code) {
        of_codes = quote!(, #doc);
    }
    quote! {
        #private::texts! { #visibility #ident: #noun, #unparsed, #names, #printed #of_codes }
        #traits
    }
}
