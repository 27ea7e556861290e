//! The table in `DEPENDENCIES.md` against what cargo knows.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use httpcodes_tests::workspace;
use serde_json::Value;

/// What `cargo metadata` prints about the workspace.
fn metadata() -> Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["metadata", "--format-version", "1", "--all-features", "--offline"];
    let output = Command::new(cargo).args(arguments).current_dir(workspace()).output().expect("cargo can be started");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)))
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The text of a field that is there.
fn text(value: &Value) -> &str {
    value.as_str().expect("there is a text")
}

/// The rows of the table: what the two published packages need, directly or not, outside tests and build scripts.
fn rows(metadata: &Value) -> BTreeSet<String> {
    let packages: BTreeMap<&str, &Value> =
        array(&metadata["packages"]).map(|package| (text(&package["id"]), package)).collect();
    let nodes: BTreeMap<&str, &Value> =
        array(&metadata["resolve"]["nodes"]).map(|node| (text(&node["id"]), node)).collect();
    let is_ours = |id: &str| ["httpcodes", "httpcodes-macros"].contains(&text(&packages[id]["name"]));
    let mut reached: Vec<&str> = nodes.keys().copied().filter(|id| is_ours(id)).collect();
    let mut needed_by: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut next = 0;
    while let Some(&id) = reached.get(next) {
        next += 1;
        for dependency in array(&nodes[id]["deps"]) {
            if array(&dependency["dep_kinds"]).any(|kind| kind["kind"].is_null()) {
                let dependency = text(&dependency["pkg"]);
                needed_by.entry(dependency).or_default().insert(text(&packages[id]["name"]));
                if !reached.contains(&dependency) {
                    reached.push(dependency);
                }
            }
        }
    }
    let others = needed_by.into_iter().filter(|(id, _)| !is_ours(id));
    let row = |(id, by): (&str, BTreeSet<&str>)| {
        let by = by.into_iter().collect::<Vec<_>>().join(", ");
        format!("| {} | {} | {by} |", text(&packages[id]["name"]), text(&packages[id]["license"]))
    };
    others.map(row).collect()
}

#[test]
fn the_table_of_dependencies_has_all_of_them_with_their_licences() {
    let page = fs::read_to_string(workspace().join("DEPENDENCIES.md")).expect("the page is there");
    let table: BTreeSet<String> =
        page.lines().filter(|line| line.starts_with("| ")).skip(2).map(str::to_owned).collect();
    assert_eq!(table, rows(&metadata()));
}

#[test]
fn the_published_packages_have_no_build_scripts_and_no_other_dependencies() {
    let metadata = metadata();
    for package in array(&metadata["packages"]).filter(|package| package["source"].is_null()) {
        let kinds = array(&package["targets"]).flat_map(|target| array(&target["kind"]));
        assert!(kinds.map(text).all(|kind| kind != "custom-build"), "{}", package["name"]);
    }
    let of = |name: &str| {
        let package =
            array(&metadata["packages"]).find(|package| package["name"] == name && package["source"].is_null());
        let dependencies = array(&package.expect("the package is there")["dependencies"]);
        dependencies.map(|dependency| text(&dependency["name"])).collect::<Vec<_>>()
    };
    assert_eq!(of("httpcodes"), ["httpcodes-macros"]);
    assert_eq!(of("httpcodes-macros"), ["proc-macro2", "pulldown-cmark", "quote", "syn"]);
}
