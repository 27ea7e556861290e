//! What replaces an enum whose rows are unknown, for example because the sheet was not found or has no sound row.
//!
//! The compiler should report only the faults, although the crate uses variants and accessors that do not exist. It
//! reports nothing about a type that contains an error, because that would only be a consequence of the error. So the
//! enum's name becomes such a type: its parameter is a constant whose value is the `compile_error!`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use crate::expand::tokens::primitive;
use crate::input::item::Item;

/// Defines the enum and its two error types so that no use of them is an error. `errors` are the faults.
pub fn failed(item: &Item, errors: &TokenStream) -> TokenStream {
    let Item { visibility, ident, .. } = item;
    let (unknown, unparsed) = (named(ident, "Unknown", ""), named(ident, "Parse", "Error"));
    let hidden = [named(ident, "__", ""), named(&unknown, "__", ""), named(&unparsed, "__", "")];
    let [failed, failed_unknown, failed_unparsed] = &hidden;
    let value = primitive("usize");
    let dependent = quote!({ ::core::mem::size_of::<#ident>() });
    // Each has its own type, because a crate may implement the same trait for all of them.
    quote! {
        #(
            #[doc(hidden)]
            #visibility struct #hidden<const SHEET: #value>;
        )*
        #visibility type #ident = #failed<{ #errors }>;
        #visibility type #unknown = #failed_unknown<#dependent>;
        #visibility type #unparsed = #failed_unparsed<#dependent>;
    }
}

fn named(ident: &Ident, before: &str, after: &str) -> Ident {
    format_ident!("{before}{}{after}", ident.unraw(), span = Span::call_site())
}
