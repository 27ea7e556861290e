//! A library whose modules have a constant, a static or a unit struct with every name in generated code.
//!
//! A parameter or a variable of generated code with the same name would be matched as a pattern. Only names that start
//! with two underscores are left out, because generated code reserves them.

use std::collections::BTreeSet;
use std::fs;

use httpcodes_tests::{expand, workspace};
use proc_macro2::{TokenStream, TokenTree};

/// The attribute's arguments and the item of enums with every kind of accessor and conversion.
const ENUMS: [(&str, &str); 7] = [
    ("\"generated/sheets/codes.md\", serde", "pub enum Dense {}"),
    ("\"generated/sheets/codes.md\", section = \"Queues\"", "#[repr(i8)] pub enum Contiguous {}"),
    ("\"generated/sheets/reprs.md\", section = \"i64\"", "#[repr(i64)] pub enum Sparse {}"),
    ("\"generated/sheets/columns.md\"", "pub enum Columns {}"),
    (
        "\"generated/sheets/typed.md\", types(\"Port\" = u16, \"Ports\" = [u16], \"Usual port\" = Option<u16>, \
         \"Next\" = Option<Self>, \"Nexts\" = [Self], \"Status\" = ::httpcodes::StatusCode)",
        "pub enum Typed {}",
    ),
    ("\"generated/sheets/texts.md\", text, name = \"Title\", serde", "pub enum Titled {}"),
    ("\"generated/sheets/texts.md\", text, section = \"Limits\", variant = \"E{code}x\"", "pub enum Templated {}"),
];

/// The library's source.
pub(crate) fn library() -> String {
    let names = names();
    assert!(names.len() > 200 && names.contains("find") && names.contains("row"), "{names:?}");
    let enums = ENUMS.map(|(arguments, item)| format!("#[::httpcodes::cheatsheet({arguments})]\n{item}\n")).concat();
    let module = |kind: &str, item: &dyn Fn(&String) -> String| {
        let items: String = names.iter().map(item).collect();
        format!("pub mod {kind} {{\n{items}{enums}}}\n")
    };
    "#![allow(non_camel_case_types, non_upper_case_globals)]\n".to_owned()
        + &module("constants", &|name| format!("pub const {name}: () = ();\n"))
        + &module("statics", &|name| format!("pub static {name}: () = ();\n"))
        + &module("structs", &|name| format!("pub struct {name};\n"))
}

/// The names in the sources of what generated code calls, macros included, and in what the generator writes.
fn names() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(workspace().join("httpcodes/src/private")).expect("the folder is there") {
        let source = fs::read_to_string(entry.expect("it can be read").path()).expect("it is a text");
        add(source.parse().expect("it is Rust"), &mut names);
    }
    for (arguments, item) in ENUMS {
        add(expand(arguments, item, &workspace().join("tests")), &mut names);
    }
    names.retain(|name| !name.starts_with("__") && syn::parse_str::<syn::Ident>(name).is_ok());
    for (_, item) in ENUMS {
        let item: syn::ItemEnum = syn::parse_str(item).expect("it is an enum");
        names.retain(|name| item.ident != name && !name.contains(&item.ident.to_string()));
    }
    names
}

fn add(code: TokenStream, names: &mut BTreeSet<String>) {
    for token in code {
        match token {
            TokenTree::Ident(ident) => {
                let _ = names.insert(ident.to_string());
            }
            TokenTree::Group(group) => add(group.stream(), names),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
