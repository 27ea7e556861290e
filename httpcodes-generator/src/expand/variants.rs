//! `ALL`, and `fn variant(row)`, from the number of a row to its variant.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::expand::plan::Plan;
use crate::expand::tokens;
use crate::sheet::contents::Row;
use crate::sheet::identifiers;

/// How many of the last bits of a row's number one `match` turns into variants if there is no table. The compiler takes
/// time proportional to the square of the number of its arms.
const BITS_PER_MATCH: usize = 7;

/// The enum under another name, next to its imported variants, because a variant may have the enum's name.
pub fn import(plan: &Plan<'_>) -> Option<TokenStream> {
    if !plan.is_large() {
        return None;
    }
    // In the edition of the generator, because in the 2015 edition a `use` starts at the root of the crate.
    let (mut ident, imported) = (plan.item.ident.clone(), imported(plan));
    ident.set_span(Span::mixed_site());
    Some(quote!(use #ident as #imported;))
}

fn imported(plan: &Plan<'_>) -> Ident {
    plan.item.named("__", "Variants")
}

/// `ALL`.
pub fn all(plan: &Plan<'_>) -> TokenStream {
    let (visibility, len) = (&plan.item.visibility, plan.len());
    let variants = variants(&plan.rows);
    // The compiler searches all variants for a path to one, but not for an imported name.
    let all = if plan.is_large() {
        let imported = imported(plan);
        quote!({ use #imported::*; [#(#variants),*] })
    } else {
        quote!([#(Self::#variants),*])
    };
    let order = if plan.integers.is_some() { "ascending order of code" } else { "the order of the sheet" };
    let doc = tokens::documentation(&format!("Every {}, in {order}.", plan.noun));
    quote! {
        #doc
        #visibility const ALL: [Self; #len] = #all;
    }
}

/// `fn variant(row)`: from a table or, in a large sheet, from one `match` for the group of the row and one for its
/// place in the group.
pub fn variant(plan: &Plan<'_>) -> TokenStream {
    let (ident, private) = (&plan.item.ident, &plan.private);
    if !plan.is_large() {
        return quote!(#private::variant! { #ident });
    }
    let (imported, bits) = (imported(plan), Literal::usize_unsuffixed(BITS_PER_MATCH));
    let (mut functions, mut groups) = (TokenStream::new(), Vec::new());
    for (number, rows) in plan.rows.chunks(1 << BITS_PER_MATCH).enumerate() {
        let (group, arms) = (format_ident!("group_{number}"), arms(&variants(rows)));
        functions.extend(quote!(#private::variant_of_group! { #ident, #imported, #group { #arms } }));
        groups.push(group);
    }
    let arms = arms(&groups);
    quote!(#functions #private::variant_by_group! { #ident, #bits { #arms } })
}

/// The identifiers of the rows' variants.
fn variants(rows: &[&Row]) -> Vec<Ident> {
    let mut variants = Vec::with_capacity(rows.len());
    for row in rows {
        variants.push(identifiers::ident(&row.variant));
    }
    variants
}

/// An arm for each number from zero. The last one matches all others.
fn arms(results: &[Ident]) -> TokenStream {
    let mut arms = TokenStream::new();
    let last = results.len() - 1;
    for (number, result) in results.iter().enumerate() {
        let pattern = if number == last { quote!(_) } else { Literal::usize_unsuffixed(number).into_token_stream() };
        arms.extend(quote!(#pattern => #result,));
    }
    arms
}
