//! What replaces an enum whose rows are unknown, for example because the sheet was not found or has no sound row.
//!
//! The compiler should report only the faults, although the crate uses variants and accessors that do not exist. It
//! reports nothing about a type that contains an error, because that would only be a consequence of the error. So the
//! enum's name becomes such a type: its parameter is a constant whose value is the `compile_error!`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::input::item::{Item, named};

/// Defines the enum and its two error types so that no use of them is an error. `errors` are the faults.
pub fn failed(item: &Item, errors: &TokenStream) -> TokenStream {
    let ident = &item.ident;
    let dependent = quote!(::core::mem::size_of::<#ident>());
    let mut types = replacement(item, ident, errors);
    types.extend(replacement(item, &item.unknown, &dependent));
    types.extend(replacement(item, &item.unparsed, &dependent));
    types
}

/// A type with that name and its own parameter, because a crate may implement the same trait for all of them.
fn replacement(item: &Item, name: &Ident, value: &TokenStream) -> TokenStream {
    let (visibility, hidden) = (&item.visibility, named("__", name, ""));
    quote! {
        #[doc(hidden)]
        #visibility struct #hidden<const SHEET: ::core::primitive::usize>;
        #visibility type #name = #hidden<{ #value }>;
    }
}
