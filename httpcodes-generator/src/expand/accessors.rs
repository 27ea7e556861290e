//! The accessors of columns, and the constants for aliases.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::expand::documentation;
use crate::expand::plan::Plan;
use crate::expand::tables::{ends, of_rows};
use crate::expand::tokens::{self, Array};
use crate::expand::typed;
use crate::sheet::identifiers;
use crate::sheet::kind::Kind;

/// The accessors of the columns, `section`, `as_str` and `also_known_as`.
pub fn functions(plan: &Plan<'_>) -> TokenStream {
    let (visibility, private) = (&plan.item.visibility, &plan.private);
    let mut functions = TokenStream::new();
    for (index, column) in plan.sheet.columns.all.iter().enumerate() {
        let Some(method) = &column.method else { continue };
        let method = plan.defined(identifiers::ident(method), column.extent);
        let doc = documentation::accessor(plan, index, column);
        functions.extend(match column.kind {
            Kind::Flag => {
                let bits = Literal::byte_string(&bits(plan, index));
                quote!(#private::flag_accessor! { #doc #visibility #method #bits })
            }
            Kind::Name => quote!(#private::text_accessor! { #doc #visibility #method NAMES }),
            Kind::Text => {
                let texts = of_rows(plan, &|row| documentation::accessor_text(row, index, column.kind));
                quote!(#private::text_accessor! { #doc #visibility #method = #texts })
            }
            Kind::Typed | Kind::Code | Kind::Aliases | Kind::Variant => match &column.typed {
                Some(typed) => typed::accessor(plan, index, typed, &method, &doc),
                None => continue,
            },
        });
    }
    let sections = of_rows(plan, &|row| &row.section);
    let (len, aliases, ends) = aliases(plan);
    let (of_codes, of_aliases) = (documentation::column(plan, Kind::Code), documentation::column(plan, Kind::Aliases));
    functions.extend(quote! {
        #private::common_accessors! { #visibility, #sections, #len, #aliases, #ends; #of_codes; #of_aliases }
    });
    functions
}

/// The answers to a question: a bit for each row.
fn bits(plan: &Plan<'_>, index: usize) -> Vec<u8> {
    let mut bits = vec![0_u8; plan.rows.len().div_ceil(8)];
    for (number, row) in plan.rows.iter().enumerate() {
        bits[number / 8] |= u8::from(row.values[index].is_yes()) << (number % 8);
    }
    bits
}

/// The aliases of all rows, one row after the other, how many they are, and where those of each row end, after a zero.
fn aliases(plan: &Plan<'_>) -> (Literal, TokenStream, TokenStream) {
    let mut aliases = Array::default();
    for row in &plan.rows {
        for alias in &row.aliases {
            aliases.push_text(&alias.name);
        }
    }
    let (len, ends) = ends(plan, &|row| row.aliases.len());
    (len, aliases.written(), ends)
}

/// The constants for aliases.
pub fn constants(plan: &Plan<'_>) -> TokenStream {
    let visibility = &plan.item.visibility;
    let mut constants = TokenStream::new();
    for row in &plan.rows {
        for alias in &row.aliases {
            let Some(constant) = &alias.constant else { continue };
            let doc = tokens::documentation(&documentation::alias(row, alias));
            let constant = plan.defined(identifiers::ident(constant), alias.extent);
            let variant = identifiers::ident(&row.variant);
            constants.extend(quote! {
                #doc
                #visibility const #constant: Self = Self::#variant;
            });
        }
    }
    constants
}
