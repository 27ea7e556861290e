//! What the argument `serde` asks for: codes out, and codes or what is parsed as one in.
//!
//! Type parameters and the visitor are named as serde's own derives name them, since the enum may be called anything.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{Plan, errors};

pub(super) fn traits(plan: &Plan<'_>) -> TokenStream {
    let Plan { ident, code, .. } = plan;
    let deserialize = deserialize(plan);
    let expecting = format!("{} as a number or a name", plan.noun());
    let numbers = [number(plan, "u64"), number(plan, "i64")];
    quote! {
        impl ::serde::Serialize for #ident {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                ::serde::Serialize::serialize(&<#code as ::core::convert::From<Self>>::from(*self), serializer)
            }
        }

        #deserialize

        /// Takes what formats that tell numbers from strings have.
        struct __Visitor;

        impl ::serde::de::Visitor<'_> for __Visitor {
            type Value = #ident;

            fn expecting(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(#expecting)
            }

            #(#numbers)*

            fn visit_str<__E: ::serde::de::Error>(
                self,
                text: &::core::primitive::str,
            ) -> ::core::result::Result<#ident, __E> {
                text.parse().map_err(|error| __E::custom(::core::format_args!("{error}: {text:?}")))
            }
        }
    }
}

/// In binary formats the code has the width of its type, so that nothing has to tell what follows.
fn deserialize(plan: &Plan<'_>) -> TokenStream {
    let Plan { ident, code, .. } = plan;
    quote! {
        impl<'de> ::serde::Deserialize<'de> for #ident {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                if deserializer.is_human_readable() {
                    return deserializer.deserialize_any(__Visitor);
                }
                let code = <#code as ::serde::Deserialize<'de>>::deserialize(deserializer)?;
                ::core::convert::TryFrom::try_from(code).map_err(::serde::de::Error::custom)
            }
        }
    }
}

/// `visit_u64` or `visit_i64`: the number may be too large for the type of the codes, and is named all the same.
fn number(plan: &Plan<'_>, width: &str) -> TokenStream {
    let Plan { ident, code, .. } = plan;
    let [visit, width] = [&format!("visit_{width}"), width].map(|name| Ident::new(name, Span::call_site()));
    let unknown = errors::unknown_code(plan);
    quote! {
        fn #visit<__E: ::serde::de::Error>(
            self,
            code: ::core::primitive::#width,
        ) -> ::core::result::Result<#ident, __E> {
            let found = <#code as ::core::convert::TryFrom<_>>::try_from(code).ok().and_then(find);
            found.ok_or_else(|| __E::custom(::core::format_args!(#unknown, code)))
        }
    }
}
