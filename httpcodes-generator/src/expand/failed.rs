//! What an enum expands to if its rows are unknown: the sheet was not found, say, or none of its rows is sound.
//!
//! The compiler should report the faults and nothing else, although the crate uses variants and accessors that do not
//! exist. It reports no error about a type that contains an error, since such an error may only follow from the first one.
//! So the enum's name stands for such a type: its parameter is a constant whose value is the `compile_error!`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use crate::input::item::Item;

/// The names of the enum and of its two error types, none of whose uses is an error. `errors` are the faults.
pub fn failed(item: &Item, errors: &TokenStream) -> TokenStream {
    let Item { cfg, visibility, ident, .. } = item;
    let (unknown, unparsed) = (named(ident, "Unknown", ""), named(ident, "Parse", "Error"));
    let hidden = [ident, &unknown, &unparsed].map(|name| named(name, "__", ""));
    let [failed, failed_unknown, failed_unparsed] = &hidden;
    // Each is a type of its own: a crate may implement the same trait for all of them.
    quote! {
        #(
            #cfg
            #[doc(hidden)]
            #visibility struct #hidden<const SHEET: ::core::primitive::usize>;
        )*
        #cfg
        #visibility type #ident = #failed<{ #errors }>;
        #cfg
        #visibility type #unknown = #failed_unknown<{ ::core::mem::size_of::<#ident>() }>;
        #cfg
        #visibility type #unparsed = #failed_unparsed<{ ::core::mem::size_of::<#ident>() }>;
    }
}

fn named(ident: &Ident, before: &str, after: &str) -> Ident {
    format_ident!("{before}{}{after}", ident.unraw(), span = Span::call_site())
}
