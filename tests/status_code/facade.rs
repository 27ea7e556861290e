//! The functions and the trait impls that are written in the sources of `httpcodes`, what the macro writes included.
//!
//! The sources are read as lines, since much of `interop/` stands in macros, which a parser passes over.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use httpcodes_tests::{expand, workspace};

/// What derives make, and the function that each of them writes.
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

/// A function of a type, or of a module, which has no name here.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Function {
    pub(crate) owner: String,
    pub(crate) name: String,
}

/// What is written.
#[derive(Default)]
pub(crate) struct Facade {
    pub(crate) functions: BTreeSet<Function>,
    /// Those that start with `pub`.
    pub(crate) public_functions: BTreeSet<Function>,
    /// `From<&StatusCode> for StatusCode`.
    pub(crate) impls: BTreeSet<String>,
    /// The types that do not start with `pub`; not those that an impl is associated with.
    pub(crate) private_types: BTreeSet<String>,
}

impl Facade {
    /// All that there is.
    pub(crate) fn read() -> Self {
        let mut facade = Self::default();
        facade.add_folder(&workspace().join("httpcodes/src"));
        let generated = expand("\"cheatsheet.md\", serde", "pub enum StatusCode {}", &workspace());
        let generated = syn::parse2(generated).expect("the generated code can be parsed");
        facade.add(&prettyplease::unparse(&generated));
        facade
    }

    fn add_folder(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                self.add_folder(&path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                self.add(&fs::read_to_string(&path).expect("it is a text"));
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
            } else if item.starts_with("impl") {
                let header = until(item, '{', &mut lines);
                let header = bare(&header);
                let owner = header.rsplit(" for ").next().unwrap_or_default().to_owned();
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

/// A stretch of code up to a character, as one line.
fn until<'a>(start: &str, end: char, lines: &mut impl Iterator<Item = &'a str>) -> String {
    let mut stretch = start.to_owned();
    while !stretch.contains(end) {
        stretch += " ";
        stretch += lines.next().expect("the stretch comes to an end").trim();
    }
    stretch.split(end).next().unwrap_or_default().trim_end().to_owned()
}

/// What is declared by one of the keywords, public or not.
fn named(item: &str, keywords: &[&str]) -> Option<String> {
    let item = item.strip_prefix("pub ").unwrap_or(item);
    let name = keywords.iter().find_map(|keyword| item.strip_prefix(keyword))?;
    name.split(|c: char| !c.is_alphanumeric() && !['_', '$'].contains(&c)).next().map(str::to_owned)
}

/// A piece of code without `impl`, its parameters and its conditions, without paths and without lifetimes.
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
