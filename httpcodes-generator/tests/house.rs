//! The order of the house: data flows one way through the generator's files, and each of them can be read in one sitting.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// How many lines a file may have, its unit tests not counted.
const MOST_LINES: usize = 300;

/// The steps in the order in which data flows: a file may import from those of its own step and before.
const STEPS: [&str; 4] = ["input", "document", "sheet", "expand"];

/// The module that is the root of the command, a crate of its own.
const COMMAND: &str = "bin::cheatsheet";

/// The files under `src` by their modules, `sheet::codes` for `sheet/codes.rs`, with their code: without unit tests and
/// comments. The root is the empty module.
fn files() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(&path).expect("the file can be read");
                let (code, _) = text.split_once("#[cfg(test)]\n").unwrap_or((&text, ""));
                let lines: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
                files.insert(module(&path, &root), lines.join("\n"));
            }
        }
    }
    files
}

fn module(path: &Path, root: &Path) -> String {
    let path = path.strip_prefix(root).expect("the file is in the folder").with_extension("");
    let names: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    match names.as_slice() {
        ["lib"] => String::new(),
        [folders @ .., "main"] => folders.join("::"),
        _ => names.join("::"),
    }
}

/// The modules that a file imports or declares.
fn imports(module: &str, code: &str, files: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut imports = BTreeSet::new();
    let root = if module.starts_with(COMMAND) { format!("{COMMAND}::") } else { String::new() };
    for path in paths(code) {
        let path = format!("{root}{path}");
        let mut imported = path.as_str();
        while !files.contains_key(imported) {
            imported = imported.rsplit_once("::").map_or("", |(parent, _)| parent);
        }
        imports.insert(imported.to_owned());
    }
    // The root declares all modules, and nothing can be without that.
    let children =
        code.lines().filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'));
    imports.extend(children.filter(|_| !module.is_empty()).map(|child| format!("{module}::{child}")));
    imports
}

/// The paths that start with `crate::`, without it, groups taken apart: `a::{b, c::D}` is `a::b` and `a::c::D`.
fn paths(code: &str) -> Vec<String> {
    let is_end = |character: char| !character.is_alphanumeric() && !"_:".contains(character);
    let mut paths = Vec::new();
    for (at, start) in code.match_indices("crate::") {
        // `$crate::` is another crate's, and `pub(in crate::…)` imports nothing.
        if code[..at].ends_with('$') || code[..at].ends_with("(in ") {
            continue;
        }
        let rest = &code[at + start.len()..];
        let end = rest.find(is_end).unwrap_or(rest.len());
        let (path, rest) = rest.split_at(end);
        match rest.strip_prefix('{').and_then(|group| group.split_once('}')) {
            Some((group, _)) if path.ends_with("::") => {
                let members = group.split(',').map(str::trim).filter(|member| !member.is_empty());
                paths.extend(members.map(|member| format!("{path}{member}").replace("::self", "")));
            }
            _ => paths.push(path.to_owned()),
        }
    }
    paths
}

/// A circle that can be reached from the last module of `trail`.
fn circle(trail: &mut Vec<String>, graph: &BTreeMap<String, BTreeSet<String>>, done: &mut BTreeSet<String>) -> bool {
    let module = trail.last().expect("a trail starts somewhere").clone();
    for imported in &graph[&module] {
        if let Some(start) = trail.iter().position(|before| before == imported) {
            trail.drain(..start);
            return true;
        }
        if !done.contains(imported) {
            trail.push(imported.clone());
            if circle(trail, graph, done) {
                return true;
            }
            trail.pop();
        }
    }
    done.insert(module);
    false
}

fn graph() -> BTreeMap<String, BTreeSet<String>> {
    let files = files();
    let imports = |(module, code): (&String, &String)| (module.clone(), imports(module, code, &files));
    files.iter().map(imports).collect()
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let graph = graph();
    let mut done = BTreeSet::new();
    for module in graph.keys() {
        let mut trail = vec![module.clone()];
        assert!(done.contains(module) || !circle(&mut trail, &graph, &mut done), "a circle: {}", trail.join(" -> "));
    }
}

#[test]
fn a_step_imports_only_from_earlier_ones() {
    let step = |module: &str| STEPS.iter().position(|step| module.split("::").next() == Some(step));
    for (module, imports) in graph() {
        for imported in imports {
            assert!(
                imported.is_empty() || step(&module).is_none() || step(&imported) <= step(&module),
                "{module} imports {imported}"
            );
            // What all steps share imports none of them.
            assert!(
                module.is_empty() || step(&module).is_some() || step(&imported).is_none(),
                "{module} imports {imported}"
            );
        }
    }
}

#[test]
fn imports_are_written_from_the_root() {
    for (module, code) in files() {
        let relative = code.lines().find(|line| line.contains("super::") || line.contains("self::"));
        assert_eq!(relative, None, "{module}");
    }
}

#[test]
fn a_file_is_short() {
    for (module, code) in files() {
        let lines = code.lines().count();
        assert!(lines <= MOST_LINES, "{module} has {lines} lines");
    }
}

#[test]
fn the_map_names_each_file() {
    let contributing = Path::new(env!("CARGO_MANIFEST_DIR")).join("../CONTRIBUTING.md");
    let map = fs::read_to_string(contributing).expect("the map can be read");
    let mut missing: Vec<String> = files().into_keys().filter(|module| !module.is_empty()).collect();
    missing.retain(|module| {
        let file = module.rsplit("::").next().unwrap_or_default();
        module != COMMAND && !map.contains(&format!("`{file}`")) && !map.contains(&format!("`../{file}`"))
    });
    assert_eq!(missing, [""; 0]);
}

#[test]
fn the_command_is_among_the_files() {
    let graph = graph();
    let suggest = &graph[&format!("{COMMAND}::suggest")];
    assert!(suggest.contains(&format!("{COMMAND}::search")), "{suggest:?}");
}

#[test]
fn paths_are_taken_out_of_code() {
    let code = "use crate::a::{self, b::C, d};\nuse crate::e::F;\nfn f() { crate::g::h(1); $crate::i(); } pub(in crate::j) fn k() {}";
    assert_eq!(paths(code), ["a", "a::b::C", "a::d", "e::F", "g::h"]);
}

#[test]
fn a_circle_is_named() {
    let graph = [("a", vec!["b"]), ("b", vec!["c"]), ("c", vec!["d", "b"]), ("d", vec![])];
    let graph = graph.map(|(module, imports)| (module.to_owned(), imports.into_iter().map(str::to_owned).collect()));
    let mut trail = vec!["a".to_owned()];
    assert!(circle(&mut trail, &graph.into(), &mut BTreeSet::new()));
    assert_eq!(trail, ["b", "c"]);
}
