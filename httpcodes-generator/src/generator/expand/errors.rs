//! The two error types: a code that is not in the sheet, and a string that is neither a code nor a name.

use proc_macro2::TokenStream;
use quote::quote;

use super::Plan;

pub(super) fn errors(plan: &Plan<'_>) -> TokenStream {
    let Plan { item, code, unknown, unparsed, ident, .. } = plan;
    let (cfg, visibility) = (&item.cfg, &item.visibility);
    let noun = plan.noun();
    let unknown_doc = format!("A code that no [`{ident}`] has; it is kept, see [`code`](Self::code).");
    let unparsed_doc = format!("Why a string was not parsed as a [`{ident}`].");
    let malformed =
        "The string starts like a code, with a digit or a sign, but is none, or goes on with another code's name.";
    let unknown_name = format!("The string is not the name of a {noun}.");
    let unknown_code = format!("The string is a code, this one, but no {noun} has it.");
    let derives = quote! {
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::hash::Hash,
        )]
    };
    quote! {
        #cfg
        #[doc = #unknown_doc]
        #[allow(dead_code)]
        #derives
        #visibility struct #unknown {
            code: #code,
        }

        #cfg
        #[doc = #unparsed_doc]
        #[allow(dead_code)]
        #derives
        #visibility enum #unparsed {
            /// The string is empty.
            Empty,
            #[doc = #malformed]
            Malformed,
            #[doc = #unknown_name]
            UnknownName,
            #[doc = #unknown_code]
            UnknownCode(#code),
        }
    }
}

/// How the code that no variant has is printed.
pub(super) fn unknown_code(plan: &Plan<'_>) -> String {
    let is_hexadecimal = plan.rows.iter().all(|entry| entry.code_text.to_ascii_lowercase().contains("0x"));
    format!("unknown {} {}", plan.noun(), if is_hexadecimal { "{:#x}" } else { "{}" })
}

pub(super) fn traits(plan: &Plan<'_>) -> TokenStream {
    let Plan { item, code, unknown, unparsed, .. } = plan;
    let visibility = &item.visibility;
    let noun = plan.noun();
    let unknown_code = unknown_code(plan);
    let empty = format!("an empty string is no {noun}");
    let malformed = format!("malformed {noun}");
    let unknown_name = format!("unknown {noun} name");
    quote! {
        impl #unknown {
            /// The code that no variant has.
            #[inline]
            #[must_use]
            #visibility const fn code(self) -> #code {
                self.code
            }
        }

        impl #unparsed {
            /// The code, where the string was one that no variant has.
            #[inline]
            #[must_use]
            #visibility const fn code(self) -> ::core::option::Option<#code> {
                match self {
                    Self::UnknownCode(code) => ::core::option::Option::Some(code),
                    Self::Empty | Self::Malformed | Self::UnknownName => ::core::option::Option::None,
                }
            }
        }

        impl ::core::fmt::Display for #unknown {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::write!(f, #unknown_code, self.code)
            }
        }

        impl ::core::fmt::Display for #unparsed {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match *self {
                    Self::Empty => f.write_str(#empty),
                    Self::Malformed => f.write_str(#malformed),
                    Self::UnknownName => f.write_str(#unknown_name),
                    Self::UnknownCode(code) => ::core::fmt::Display::fmt(&#unknown { code }, f),
                }
            }
        }

        impl ::core::error::Error for #unknown {}
        impl ::core::error::Error for #unparsed {}
    }
}
