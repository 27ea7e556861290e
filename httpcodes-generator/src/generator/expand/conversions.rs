//! From and to integers, and how a variant is printed.

use proc_macro2::TokenStream;
use quote::quote;

use super::Plan;
use super::tables::strings;

pub(super) fn traits(plan: &Plan<'_>) -> TokenStream {
    let integers = integers(plan);
    let display = display(plan);
    let ident = plan.ident;
    quote! {
        #integers
        #display

        impl ::core::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(IDENTIFIERS[row(*self)])
            }
        }
    }
}

fn integers(plan: &Plan<'_>) -> TokenStream {
    let Plan { ident, code, unknown, .. } = plan;
    let value = if plan.is_empty() {
        quote! { match value {} }
    } else {
        quote! { value as #code }
    };
    let own = if plan.is_empty() {
        quote! { match *self {} }
    } else {
        quote! { *self as #code == *code }
    };
    quote! {
        impl ::core::convert::TryFrom<#code> for #ident {
            type Error = #unknown;

            #[inline]
            fn try_from(code: #code) -> ::core::result::Result<Self, #unknown> {
                find(code).ok_or(#unknown { code })
            }
        }

        impl ::core::convert::From<#ident> for #code {
            #[inline]
            fn from(value: #ident) -> Self {
                #value
            }
        }

        impl ::core::cmp::PartialEq<#code> for #ident {
            #[inline]
            fn eq(&self, code: &#code) -> ::core::primitive::bool {
                #own
            }
        }
    }
}

fn display(plan: &Plan<'_>) -> TokenStream {
    let ident = plan.ident;
    let texts: Vec<String> = plan.rows.iter().map(|entry| format!("{} {}", entry.code_text, entry.name)).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let texts = strings("TEXTS", &texts);
    quote! {
        impl ::core::fmt::Display for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #texts
                let text = TEXTS[row(*self)];
                match (::core::fmt::Formatter::width(f), ::core::fmt::Formatter::precision(f)) {
                    (::core::option::Option::None, ::core::option::Option::None) => f.write_str(text),
                    _ => f.pad(text),
                }
            }
        }
    }
}
