//! The generated code of the sheets of `httpcodes` itself. The package contains it for builds without the macro.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Group, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Expr, Item, ItemEnum, LitStr, Meta, Token};

use crate::generator::expand;
use crate::workspace;

/// The files of `httpcodes/src` with enums of its sheets.
const FILES: [&str; 3] = ["semantics/enums.rs", "status.rs", "unofficial/vendors.rs"];

/// What such a file contains in the place of the generated code.
#[derive(Debug)]
pub struct OwnExpansion {
    /// The file in `httpcodes/src/expanded`.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
}

/// The expansions of all enums with the attribute in the sources of `httpcodes`, a file for each source.
///
/// # Panics
///
/// Panics if a source cannot be read, or contains no such enum.
#[must_use]
pub fn own_expansions() -> Vec<OwnExpansion> {
    let sources = workspace().join("httpcodes/src");
    let expansion = |file: &&str| {
        let source = fs::read_to_string(sources.join(file)).expect("the source can be read");
        let mut source = syn::parse_file(&source).expect("the source is Rust");
        source.attrs.clear();
        for item in std::mem::take(&mut source.items) {
            if let Item::Enum(item) = item {
                source.items.extend(expanded(item));
            }
        }
        assert!(!source.items.is_empty(), "{file} contains no enum of a sheet");
        let code = prettyplease::unparse(&source);
        OwnExpansion { path: sources.join("expanded").join(file), text: format!("{HEAD}\n{code}") }
    };
    FILES.iter().map(expansion).collect()
}

const HEAD: &str = "// Written by `cargo run -p httpcodes-tests --bin write-expansions`. Edit the sheet instead.\n";

/// The items that the macro makes of an enum; none without the attribute.
fn expanded(mut item: ItemEnum) -> Vec<Item> {
    let Some(place) = item.attrs.iter().position(|attribute| attribute.path().is_ident("cheatsheet")) else {
        return Vec::new();
    };
    let Meta::List(attribute) = item.attrs.remove(place).meta else { return Vec::new() };
    item.attrs.retain(|attribute| !attribute.path().is_ident("cfg"));
    let arguments = attribute.tokens.to_string();
    let tokens = expand(&arguments, &quote::quote!(#item).to_string(), Path::new(&workspace().join("httpcodes")));
    let mut file: syn::File = syn::parse2(without_pictures(tokens)).expect("the generated code can be parsed");
    for item in &mut file.items {
        without_tracking(item);
    }
    file.items
}

/// Removes the pictures that the compiler prints if it cannot parse a cell: the second argument of `cell("GET", "…")`.
/// They contain a path of this machine, and the cells of these sheets have been parsed before they are published.
fn without_pictures(tokens: TokenStream) -> TokenStream {
    let (mut shortened, mut is_call) = (TokenStream::new(), false);
    for mut token in tokens {
        if let TokenTree::Group(group) = &token {
            let mut inside = without_pictures(group.stream());
            if is_call && syn::parse2::<Cell>(inside.clone()).is_ok() {
                let text = inside.into_iter().next();
                inside = quote::quote!(#text, "");
            }
            token = Group::new(group.delimiter(), inside).into();
        }
        is_call = matches!(&token, TokenTree::Ident(name) if name == "cell");
        shortened.extend([token]);
    }
    shortened
}

/// The arguments of the function `cell`: the text of a cell, and its picture.
struct Cell;

impl Parse for Cell {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.parse::<LitStr>()?;
        input.parse::<Token![,]>()?;
        input.parse::<LitStr>()?;
        Ok(Self)
    }
}

/// Removes what makes the compiler read the sheet: its path is that of this machine.
fn without_tracking(item: &mut Item) {
    let Item::Const(constant) = item else { return };
    let Expr::Block(block) = &mut *constant.expr else { return };
    block.block.stmts.retain(|statement| {
        let syn::Stmt::Item(Item::Const(constant)) = statement else { return true };
        !matches!(&*constant.expr, Expr::Macro(call) if call.mac.path.segments.iter().any(|part| part.ident == "include_bytes"))
    });
}
