//! Compares the tables in `DEPENDENCIES.md` with what cargo reports.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use httpcodes_tests::{metadata, tree, workspace};
use serde_json::{Value, json};

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The text of a field, which must exist.
fn text(value: &Value) -> &str {
    value.as_str().expect("there is a text")
}

/// The rows of the table: the direct and indirect dependencies of the published packages, without those of tests and
/// build scripts.
fn rows() -> BTreeSet<String> {
    let tree = tree("\t{p}\t{l}");
    let mut needed_by: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    // The packages from the root to the line.
    let mut path: Vec<&str> = Vec::new();
    for line in tree.lines() {
        let [depth, package, licence] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let name = package.split(' ').next().unwrap_or_default();
        path.truncate(depth.parse().expect("the depth is a number"));
        if let Some(by) = path.last().filter(|_| !name.starts_with("httpcodes")) {
            needed_by.entry((name, licence)).or_default().insert(by);
        }
        path.push(name);
    }
    let row = |((name, licence), by): ((&str, &str), BTreeSet<&str>)| {
        format!("| {name} | {licence} | {} |", by.into_iter().collect::<Vec<_>>().join(", "))
    };
    needed_by.into_iter().map(row).collect()
}

/// The rows of the page's table with this header.
fn table(header: &str) -> BTreeSet<String> {
    let page = fs::read_to_string(workspace().join("DEPENDENCIES.md")).expect("the page is there");
    let (_, table) = page.split_once(header).expect("the page has the table");
    table.lines().skip(2).take_while(|line| line.starts_with("| ")).map(str::to_owned).collect()
}

/// The package with this name in the workspace.
fn package<'a>(metadata: &'a Value, name: &str) -> &'a Value {
    let is_it = |package: &&Value| package["name"] == name && package["source"].is_null();
    array(&metadata["packages"]).find(is_it).expect("the package is there")
}

/// The part that all compatible versions have in common: `1` for `1.4`, `0.2` for `0.2.7`.
fn line(version: &str) -> String {
    let mut numbers = version.split('.');
    let first = numbers.next().unwrap_or_default();
    match (first, numbers.next()) {
        ("0", Some(second)) => format!("0.{second}"),
        _ => first.to_owned(),
    }
}

#[test]
fn the_table_of_dependencies_has_all_of_them_with_their_licences() {
    assert_eq!(table("| Package | Licence | Needed by |"), rows());
}

/// The rows of the table of a package's features: the packages that each adds.
fn rows_of_features(name: &str) -> BTreeSet<String> {
    let metadata = metadata(&["--all-features"]);
    let package = package(&metadata, name);
    let is_added = |dependency: &&Value| dependency["optional"] == true && dependency["source"].is_string();
    let optional = array(&package["dependencies"]).filter(is_added);
    let row = |dependency: &Value| {
        let (name, wanted) = (text(&dependency["name"]), text(&dependency["req"]).trim_start_matches('^'));
        let key = dependency["rename"].as_str().unwrap_or(name);
        let is_it = |package: &&Value| package["name"] == name && line(text(&package["version"])) == line(wanted);
        let licence = text(&array(&metadata["packages"]).find(is_it).expect("it is resolved")["license"]);
        let features = package["features"].as_object().expect("there are features").iter();
        let features = features.filter(|(_, needs)| array(needs).any(|need| *need == format!("dep:{key}")));
        let features: Vec<_> = features.map(|(feature, _)| format!("`{feature}`")).collect();
        format!("| {} | {name} {wanted} | {licence} |", features.join(", "))
    };
    optional.map(row).collect()
}

#[test]
fn the_tables_of_features_have_the_crate_and_the_licence_of_each() {
    assert_eq!(table("| Feature | Package | Licence |"), rows_of_features("httpcodes"));
    assert_eq!(table("| Feature of the generator | Package | Licence |"), rows_of_features("httpcodes-generator"));
}

#[test]
fn all_manifests_ask_for_the_same_oldest_version_of_a_package() {
    let metadata = metadata(&["--all-features"]);
    let mut wanted: BTreeMap<(&str, String), BTreeSet<&str>> = BTreeMap::new();
    for package in array(&metadata["packages"]).filter(|package| package["source"].is_null()) {
        for dependency in array(&package["dependencies"]) {
            let version = text(&dependency["req"]).trim_start_matches('^');
            wanted.entry((text(&dependency["name"]), line(version))).or_default().insert(version);
        }
    }
    assert!(wanted.len() > 20, "only {wanted:?}");
    wanted.retain(|_, versions| versions.len() > 1);
    assert!(wanted.is_empty(), "cargo could not choose the oldest of {wanted:?}");
}

#[test]
fn the_published_packages_have_no_build_scripts_and_no_other_dependencies() {
    let metadata = metadata(&[]);
    for name in ["httpcodes", "httpcodes-generator", "httpcodes-macros"] {
        let kinds = array(&package(&metadata, name)["targets"]).flat_map(|target| array(&target["kind"]));
        assert!(kinds.map(text).all(|kind| kind != "custom-build"), "{name}");
    }
    let of = |name: &str| {
        let dependencies = array(&package(&metadata, name)["dependencies"])
            .filter(|dependency| dependency["kind"].is_null() && dependency["optional"] == false);
        dependencies.map(|dependency| text(&dependency["name"])).collect::<Vec<_>>()
    };
    assert_eq!(of("httpcodes"), [""; 0]);
    assert_eq!(package(&metadata, "httpcodes")["features"]["default"], json!(["macros"]));
    assert_eq!(package(&metadata, "httpcodes")["features"]["macros"], json!(["dep:httpcodes-macros"]));
    assert_eq!(of("httpcodes-macros"), ["httpcodes-generator", "proc-macro2"]);
    assert_eq!(of("httpcodes-generator"), ["proc-macro2", "pulldown-cmark", "quote", "syn"]);
}
