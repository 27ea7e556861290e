//! The functions and trait impls in the sources of `httpcodes`, including those that the macro generates.
//!
//! The sources are read as lines, because much of `interop/` is in macros, which a parser does not look into.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use httpcodes_tests::{expand, workspace};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Item, ItemEnum, Meta};

/// The traits that derives implement, and the function of each.
const DERIVES: [(&str, &str); 8] = [
    ("Clone", "clone"),
    ("Copy", ""),
    ("Debug", "fmt"),
    ("Eq", ""),
    ("Hash", "hash"),
    ("Ord", "cmp"),
    ("PartialEq", "eq"),
    ("PartialOrd", "partial_cmp"),
];

/// The macros that define accessors.
const ACCESSORS: [&str; 3] = ["flag_accessor", "text_accessor", "typed_accessor"];

/// The possible types of codes.
const INTEGERS: [&str; 10] = ["u8", "i8", "u16", "i16", "u32", "i32", "u64", "i64", "usize", "isize"];

/// A function of a type or of a module. Modules have no name here.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Function {
    pub(crate) owner: String,
    pub(crate) name: String,
}

/// The items that are found.
#[derive(Default)]
pub(crate) struct Facade {
    pub(crate) functions: BTreeSet<Function>,
    /// The functions that start with `pub`.
    pub(crate) public_functions: BTreeSet<Function>,
    /// `From<&StatusCode> for StatusCode`.
    pub(crate) impls: BTreeSet<String>,
    /// The types that do not start with `pub`, except the associated types of impls.
    pub(crate) private_types: BTreeSet<String>,
}

impl Facade {
    /// All items.
    pub(crate) fn read() -> Self {
        let mut facade = Self::default();
        facade.add_folder(&workspace().join("httpcodes/src"));
        let integers = ["common_accessors", "conversions", "errors", "integers", "parse_error"];
        let texts = ["common_accessors", "conversions", "parse_error", "text_error", "texts"];
        let traits = ["schemars", "utoipa"];
        for (file, macros) in [
            ("status.rs", [&integers[..], &traits, &["serde", "visitor"]].concat()),
            ("unofficial/vendors.rs", integers.to_vec()),
            ("semantics/enums.rs", [&texts[..], &traits, &["text_serde", "visitor"]].concat()),
        ] {
            let macros: Vec<String> = macros.into_iter().map(macro_source).collect();
            for item in enums(file) {
                facade.add_sheet(item, &macros);
            }
        }
        facade
    }

    /// What the macro generates for an enum, and what these macros of the facade do.
    fn add_sheet(&mut self, mut item: ItemEnum, macros: &[String]) {
        let name = item.ident.to_string();
        let arguments = arguments(&item).expect("it is the enum of a sheet");
        item.attrs.retain(|attribute| attribute.path().is_ident("doc"));
        let generated = expand(&arguments, &item.to_token_stream().to_string(), &workspace().join("httpcodes"));
        self.add_accessors(&name, generated.clone());
        let generated = syn::parse2(generated).expect("the generated code can be parsed");
        self.add(&prettyplease::unparse(&generated));
        for source in macros {
            self.add_macro(&name, source);
        }
    }

    /// What a macro generates for an enum, with its values for the parameters.
    fn add_macro(&mut self, name: &str, source: &str) {
        let mut source = source.replace("$crate::", "").replace("$visibility", "pub");
        let (unknown, unparsed) = (format!("Unknown{name}"), format!("Parse{name}Error"));
        for (parameter, of_the_enum) in [
            ("$Enum", name),
            ("$Unknown", &unknown),
            ("$Unparsed", &unparsed),
            ("$from_code", "from_u16"),
            ("$as_code", "as_u16"),
            ("$code", "u16"),
        ] {
            source = source.replace(parameter, of_the_enum);
        }
        // The values of the remaining parameters, such as `$method`, are in the expansion.
        self.add_accessors(name, source.replace('$', "").parse().expect("the macros are tokens"));
        let lines: Vec<&str> = source.lines().filter(|line| !line.contains("fn $")).collect();
        self.add(&lines.join("\n"));
        // `Sheet` has it for all enums.
        self.functions.insert(Function { owner: name.to_owned(), name: "all".to_owned() });
        // A function outside any `impl` belongs to the `impl` around the call of the macro.
        for functions in [&mut self.functions, &mut self.public_functions] {
            if functions.remove(&Function { owner: String::new(), name: "also_known_as".to_owned() }) {
                functions.insert(Function { owner: name.to_owned(), name: "also_known_as".to_owned() });
            }
        }
    }

    /// The methods that accessor macros define: `text_accessor! { "…" pub meaning = … }`.
    fn add_accessors(&mut self, owner: &str, code: TokenStream) {
        let mut macro_name = String::new();
        for token in code {
            match token {
                TokenTree::Ident(ident) => macro_name = ident.to_string(),
                TokenTree::Group(group) if ACCESSORS.contains(&macro_name.as_str()) => {
                    let is_name = |token: &TokenTree| matches!(token, TokenTree::Ident(ident) if ident != "pub");
                    let name = group.stream().into_iter().find(is_name).expect("an accessor has a name").to_string();
                    let function = Function { owner: owner.to_owned(), name };
                    self.public_functions.insert(function.clone());
                    self.functions.insert(function);
                    macro_name.clear();
                }
                TokenTree::Group(group) => self.add_accessors(owner, group.stream()),
                _ => {}
            }
        }
    }

    fn add_folder(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() && !path.ends_with("private") {
                self.add_folder(&path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let source = fs::read_to_string(&path).expect("it is a text");
                // A macro that defines the same for each type of codes.
                for integer in INTEGERS.iter().filter(|_| source.contains("for $integer")) {
                    self.add(&source.replace("$integer", integer));
                }
                if source.contains("From<$Vendor>") {
                    for vendor in enums("unofficial/vendors.rs") {
                        self.add(&source.replace("$Vendor", &vendor.ident.to_string()));
                    }
                }
                self.add(&source);
            }
        }
    }

    fn add(&mut self, source: &str) {
        // The type whose `impl` is open, and the line that closes it.
        let mut open: Option<(String, String)> = None;
        let mut derives = Vec::new();
        let mut lines = source.lines();
        while let Some(line) = lines.next() {
            let indentation = &line[..line.len() - line.trim_start().len()];
            let item = line.trim_start();
            if open.as_ref().is_some_and(|(_, end)| end == line) {
                open = None;
            } else if let (Some(name), true) = (named(item, &["trait "]), open.is_none()) {
                open = Some((name, format!("{indentation}}}")));
            } else if item.starts_with("impl") {
                let header = until(item, '{', &mut lines);
                let header = bare(&header);
                let owner = header.rsplit(" for ").next().unwrap_or_default().replace("All<S>", "All");
                if header.contains(" for ") {
                    self.impls.insert(header.replace("Self", &owner));
                }
                open = Some((owner, format!("{indentation}}}")));
            } else if let Some(start) = item.strip_prefix("#[derive(") {
                let list = until(start, ']', &mut lines);
                derives = list.split([',', ')']).map(|name| bare(name.trim())).collect();
            } else if let Some(name) = named(item, &["struct ", "enum ", "type "]) {
                for (derive, function) in DERIVES.iter().filter(|(derive, _)| derives.iter().any(|name| name == derive))
                {
                    self.impls.insert(format!("{derive} for {name}"));
                    self.functions.insert(Function { owner: name.clone(), name: (*function).to_owned() });
                }
                derives.clear();
                if !item.starts_with("pub") && open.is_none() {
                    self.private_types.insert(name);
                }
            } else if let Some(name) = named(item, &["fn ", "const fn "]) {
                let owner = open.as_ref().map(|(owner, _)| owner.clone()).unwrap_or_default();
                let function = Function { owner, name };
                if item.starts_with("pub ") {
                    self.public_functions.insert(function.clone());
                }
                self.functions.insert(function);
            }
        }
    }
}

/// The source of a macro in `private/`. With and without a feature, it can be defined twice.
fn macro_source(name: &str) -> String {
    let mut source = String::new();
    for entry in fs::read_dir(workspace().join("httpcodes/src/private")).expect("the folder is there") {
        let file = fs::read_to_string(entry.expect("it can be read").path()).expect("it is a text");
        for start in file.split(&format!("\nmacro_rules! __{name} {{\n")).skip(1) {
            source += start.split("\n}\n").next().unwrap_or_default();
        }
    }
    assert!(!source.is_empty(), "there is no macro `{name}`");
    source
}

/// The enums with the attribute in a file of `httpcodes`.
fn enums(file: &str) -> Vec<ItemEnum> {
    let source = fs::read_to_string(workspace().join("httpcodes/src").join(file)).expect("it is a text");
    let items = syn::parse_file(&source).expect("it is Rust").items.into_iter();
    let enums = items.filter_map(|item| if let Item::Enum(item) = item { Some(item) } else { None });
    enums.filter(|item| arguments(item).is_some()).collect()
}

/// The arguments of the attribute.
fn arguments(item: &ItemEnum) -> Option<String> {
    item.attrs.iter().find_map(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cheatsheet") => Some(list.tokens.to_string()),
        _ => None,
    })
}

/// The code up to a character, as one line.
fn until<'a>(start: &str, end: char, lines: &mut impl Iterator<Item = &'a str>) -> String {
    let mut stretch = start.to_owned();
    while !stretch.contains(end) {
        stretch += " ";
        stretch += lines.next().expect("the stretch comes to an end").trim();
    }
    stretch.split(end).next().unwrap_or_default().trim_end().to_owned()
}

/// The name that one of the keywords declares, public or not.
fn named(item: &str, keywords: &[&str]) -> Option<String> {
    let item = item.strip_prefix("pub ").unwrap_or(item);
    let name = keywords.iter().find_map(|keyword| item.strip_prefix(keyword))?;
    name.split(|c: char| !c.is_alphanumeric() && !['_', '$'].contains(&c)).next().map(str::to_owned)
}

/// A piece of code without `impl`, its parameters and its conditions, and without paths and lifetimes.
pub(crate) fn bare(code: &str) -> String {
    let mut code = code.split(" where ").next().unwrap_or_default();
    code = code.strip_prefix("impl").unwrap_or(code);
    if code.starts_with('<') {
        let mut depth = 0;
        let end = code.find(|c| {
            depth += i32::from(c == '<') - i32::from(c == '>');
            depth == 0
        });
        code = &code[end.map_or(0, |end| end + 1)..];
    }
    let mut bare = String::new();
    for word in code.trim().split_inclusive(|c: char| !c.is_alphanumeric() && !['_', '$', '\'', ':'].contains(&c)) {
        bare += word.rsplit("::").next().unwrap_or_default();
    }
    for (part, without) in [("<'a>", ""), ("<'de>", ""), ("<'_>", ""), ("< ", "<"), (", >", ">")] {
        bare = bare.replace(part, without);
    }
    bare
}
