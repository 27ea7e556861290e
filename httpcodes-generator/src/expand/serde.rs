//! The import of the user's `serde`, for the argument `serde`.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::input::traits::Request;

/// `use serde`, under the condition of the argument.
///
/// The span is the user's, so that the compiler marks the argument if there is no such crate, with only this error. The
/// edition is the generator's, as for every path of generated code.
pub fn import(request: &Request) -> TokenStream {
    let condition = request.condition();
    let span = Span::mixed_site().located_at(request.name.span());
    let import = quote_spanned!(span=> use ::serde as __serde;);
    quote!(#condition #import)
}
