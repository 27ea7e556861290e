//! The arguments for traits of other crates: `serde`, `schemars` and `utoipa`. They write, read and describe codes.
//! Derives of the same traits use the identifiers of the variants, so they cannot be combined with the arguments.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::LitStr;

use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::derives::{Derive, named};

/// The traits of other crates that the enum implements.
#[derive(Default)]
pub struct Traits {
    /// `Serialize` and `Deserialize`.
    pub serde: Option<Request>,
    /// `JsonSchema`.
    pub schemars: Option<Request>,
    /// `ToSchema`.
    pub utoipa: Option<Request>,
}

/// One of the arguments.
pub struct Request {
    /// The argument's name.
    pub name: Ident,
    /// The feature of the user's crate without which the traits are not implemented.
    pub feature: Option<LitStr>,
}

impl Request {
    /// `#[cfg(…)]` for everything that is generated. The literal is the user's token, so the compiler marks it if the
    /// feature is unknown.
    pub fn condition(&self) -> Option<TokenStream> {
        let feature = self.feature.as_ref()?;
        let token = feature.token();
        let condition = quote_spanned!(feature.span()=> feature = #token);
        Some(quote!(#[cfg(#condition)]))
    }
}

impl Traits {
    /// Checks that no trait is implemented both by an argument and by one of the `derives`, and that schemas describe
    /// what is written. The derives stay.
    pub fn check_derives(&mut self, derives: &[Derive], faults: &Faults) {
        let serde = named(derives, "Serialize").or(named(derives, "Deserialize"));
        let writes_codes = self.serde.is_some();
        if let (Some(derive), Some(_)) = (serde, &self.serde) {
            let help = "keep the argument, which writes and reads codes, or the derive, which uses identifiers";
            faults.add(implemented(derive, "serde").help(help));
            self.serde = None;
        }
        // This derive describes codes, so it agrees with `serde`.
        if let (Some(derive), Some(_)) = (named(derives, "JsonSchema_repr"), &self.schemars) {
            faults.add(implemented(derive, "schemars").help("remove it from the derives"));
            self.schemars = None;
        }
        for (name, argument, request) in
            [("JsonSchema", "schemars", &mut self.schemars), ("ToSchema", "utoipa", &mut self.utoipa)]
        {
            match (named(derives, name), &request, serde) {
                (Some(derive), Some(_), _) => {
                    faults.add(implemented(derive, argument).help("remove it from the derives"));
                    *request = None;
                }
                (Some(derive), None, _) if writes_codes => {
                    let message = format!("`{name}` describes identifiers, but the argument `serde` writes codes");
                    let help = format!("replace the derive with the argument `{argument}`, which describes codes");
                    faults.add(Fault::rust(message, derive.span).help(help));
                }
                (None, Some(_), Some(derive)) if !writes_codes => {
                    let name = &derive.name;
                    let message = format!("`{name}` uses identifiers, but the argument `{argument}` describes codes");
                    let help = "replace the derive with the argument `serde`, which writes and reads codes";
                    faults.add(Fault::rust(message, derive.span).help(help));
                }
                _ => {}
            }
        }
    }
}

fn implemented(derive: &Derive, argument: &str) -> Fault {
    Fault::rust(format!("the argument `{argument}` already implements `{}`", derive.name), derive.span)
}
