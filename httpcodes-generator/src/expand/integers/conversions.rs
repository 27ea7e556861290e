//! Conversions from and to integers and strings, the error types, and serde's traits.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use crate::expand::documentation;
use crate::expand::plan::Plan;
use crate::input::item::Item;
use crate::input::traits::Request;
use crate::sheet::kind::Kind;

/// The two error types: a code that no row has, and a string that stands for no row.
pub fn errors(plan: &Plan<'_>) -> TokenStream {
    let Item { cfg, lints, visibility, ident, .. } = plan.item;
    let (private, noun, printed, code) = (&plan.private, &plan.noun, plan.codes.printed, plan.codes.ident());
    let (unknown, unparsed) = (plan.named("Unknown", ""), plan.named("Parse", "Error"));
    let deprecated = plan.allow_deprecated();
    quote! {
        #private::errors! {
            #cfg
            #lints
            #deprecated
            #visibility #ident: #code, #noun, #printed, #unknown, #unparsed
        }
    }
}

/// `from_u16`, `as_u16`, `parse`, the traits of the language, `Sheet`, and where they are asked for those of serde.
pub fn conversions(plan: &Plan<'_>, serde: Option<&Request>) -> TokenStream {
    let Item { visibility, ident, .. } = plan.item;
    let (private, noun, printed, code) = (&plan.private, &plan.noun, plan.codes.printed, plan.codes.ident());
    let (unknown, unparsed) = (plan.named("Unknown", ""), plan.named("Parse", "Error"));
    let (from, of) = (format_ident!("from_{code}"), format_ident!("as_{code}"));
    let visitor = plan.named("__", "Visitor");
    let serde = serde.map(|request| {
        let condition = request.condition();
        // The place is the user's, so that the compiler marks the argument if there is no such crate: that is the only
        // error then. The edition is the generator's, as for every path of generated code.
        let span = Span::mixed_site().located_at(request.name.span());
        let import = quote_spanned!(span=> use ::serde as __serde;);
        quote! {
            #condition
            #import
            #private::serde! { #condition #ident: #code, #noun, #printed, #visitor }
        }
    });
    let of_codes = documentation::column(plan, Kind::Code).map(|doc| quote!(, #doc));
    quote! {
        #private::integers! { #visibility #ident: #code, #from, #of, #noun, #unknown, #unparsed #of_codes }
        #serde
    }
}
