//! The schemas for the arguments `schemars` and `utoipa`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use crate::document::grammar::is_delimiter;
use crate::expand::documentation;
use crate::expand::plan::{Names, Plan};
use crate::fault::contents::Fault;
use crate::fault::report;
use crate::input::traits::{Request, Traits};
use crate::sheet::identifiers;
use crate::strings::joined;

/// `JsonSchema` and `ToSchema`.
pub fn schemas(plan: &Plan<'_>, traits: &Traits) -> TokenStream {
    let mut schemas = TokenStream::new();
    let mut prose = None;
    if let Some(column) = documentation::prose(plan) {
        if let Some(method) = &plan.sheet.columns.all[column].method {
            prose = Some(identifiers::ident(method));
        }
    }
    if let Some(request) = &traits.schemars {
        schemas.extend(schema(plan, request, "schemars", prose.as_ref()));
    }
    if let Some(request) = &traits.utoipa {
        let prose = if plan.names() == Names::None { prose.as_ref() } else { None };
        schemas.extend(schema(plan, request, "utoipa", prose));
    }
    schemas
}

/// A call of one macro. It contains the fault for a missing feature, because only `httpcodes` knows its features.
fn schema(plan: &Plan<'_>, request: &Request, name: &str, prose: Option<&Ident>) -> TokenStream {
    let ident = &plan.item.ident;
    let (private, condition) = (&plan.private, request.condition());
    let (title, summary) = (ident.unraw().to_string(), summary(&plan.item.documentation()));
    let span = request.name.span();
    let fault = Fault::rust(format!("the argument `{name}` needs the feature `{name}` of `httpcodes`"), span)
        .help(format!("add the feature `{name}` to `httpcodes` in `Cargo.toml`, or remove the argument"));
    let without_feature = report::compile_error(&report::draw(&fault, None), span);
    let name = Ident::new(name, Span::call_site());
    quote! {
        #condition
        #private::#name! { { #without_feature } #condition #ident: #title, #summary; #prose }
    }
}

/// The first paragraph of an enum's documentation. It ends at a table, which may be the sheet itself.
fn summary(documentation: &str) -> String {
    let mut lines = Vec::new();
    for line in documentation.split('\n') {
        let line = line.trim();
        if line.is_empty() {
            if lines.is_empty() {
                continue;
            }
            break;
        }
        if !lines.is_empty() && is_delimiter(line) {
            // The line above is the header row.
            lines.pop();
            break;
        }
        lines.push(line);
    }
    joined(&lines, "\n")
}

#[cfg(test)]
mod tests {
    use super::summary;

    #[test]
    fn a_summary_is_the_first_paragraph() {
        assert_eq!(summary(" The exit codes\n of `fetch`.\n\n More.\n"), "The exit codes\nof `fetch`.");
        assert_eq!(summary("\n\n  The exit codes.\n  \n  More.\n"), "The exit codes.");
        assert_eq!(summary("\n \n"), "");
        assert_eq!(summary("The exit codes.\n\n| Code | Name |\n| ---: | --- |"), "The exit codes.");
    }

    #[test]
    fn a_table_is_no_summary() {
        assert_eq!(summary(" | Code | Name |\n | ---: | --- |\n | 1 | One |\n\n More.\n"), "");
        assert_eq!(summary("Code | Name\n:--|--\n1 | One"), "");
        assert_eq!(summary("The codes.\n| Code | Name |\n|--|--|\n| 1 | One |"), "The codes.");
        assert_eq!(summary(" | Code | Name |\n | --- | --- |\n"), "");
    }
}
