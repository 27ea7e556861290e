//! Conversions from and to codes and strings, the error types, and serde's traits.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use crate::expand::documentation;
use crate::expand::integers::codes::AscendingCodes;
use crate::expand::plan::Plan;
use crate::input::item::Item;
use crate::input::traits::Request;
use crate::sheet::kind::Kind;

/// The error types: one for a string that cannot be parsed and, with integer codes, one for an unknown code.
pub fn errors(plan: &Plan<'_>) -> TokenStream {
    let Item { lints, visibility, ident, unknown, unparsed, .. } = plan.item;
    let (private, noun) = (&plan.private, &plan.noun);
    let deprecated = plan.allow_deprecated();
    let types = quote!(#lints #deprecated #visibility #ident: #noun, #unparsed);
    if let Some(AscendingCodes { ident: code, printed, .. }) = &plan.integers {
        quote!(#private::errors! { #types, #unknown, #code, #printed })
    } else {
        quote!(#private::text_error! { #types })
    }
}

/// `from_u16` and `as_u16`, or `from_code`; `parse`, the traits of the language, `Sheet` and, with the argument `serde`,
/// those of serde.
pub fn conversions(plan: &Plan<'_>, request: Option<&Request>) -> TokenStream {
    let Item { visibility, ident, unknown, unparsed, .. } = plan.item;
    let (private, noun) = (&plan.private, &plan.noun);
    let [names, printed] = plan.texts();
    let of_codes = documentation::column(plan, Kind::Code);
    let own = quote!(#visibility #ident: #noun, #unparsed, #names, #printed);
    let mut conversions = if let Some(AscendingCodes { ident: code, .. }) = &plan.integers {
        let (from, of) = (format_ident!("from_{code}"), format_ident!("as_{code}"));
        quote!(#private::integers! { #own, #unknown, #code, #from, #of; #of_codes })
    } else {
        quote!(#private::texts! { #own; #of_codes })
    };
    if let Some(request) = request {
        conversions.extend(serde(plan, request));
    }
    conversions
}

/// `Serialize` and `Deserialize`, and the import of the user's `serde`, under the condition of the argument.
///
/// The import has the user's span, so that the compiler marks the argument if there is no such crate, with only this
/// error. The edition is the generator's, as for every path of generated code.
fn serde(plan: &Plan<'_>, request: &Request) -> TokenStream {
    let (private, ident, noun, condition) = (&plan.private, &plan.item.ident, &plan.noun, request.condition());
    let span = Span::mixed_site().located_at(request.name.span());
    let import = quote_spanned!(span=> use ::serde as __serde;);
    let visitor = plan.item.named("__", "Visitor");
    let traits = if let Some(AscendingCodes { ident: code, printed, .. }) = &plan.integers {
        quote!(#private::serde! { #condition #ident: #noun, #visitor, #code, #printed })
    } else {
        quote!(#private::text_serde! { #condition #ident: #noun, #visitor })
    };
    quote!(#condition #import #traits)
}
