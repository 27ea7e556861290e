//! The migration page: it covers all of `http`, and its phrases are up to date.
//!
//! The doc tests of `httpcodes` compile and run the code on the page.

use std::fs;

use httpcodes_tests::metadata;

use crate::facts;

#[httpcodes::cheatsheet("../httpcodes/src/migration.md", section = "Phrases that differ", name = "Here")]
enum Difference {}

/// The page.
const PAGE: &str = include_str!("../../httpcodes/src/migration.md");

/// The source of the module of `http` with the status codes, in the version that the tests are built with.
fn source() -> String {
    let metadata = metadata(&["--all-features"]);
    let packages = metadata["packages"].as_array().expect("there is a list of packages");
    let is_http = |package: &&serde_json::Value| {
        package["name"] == "http" && package["version"].as_str().is_some_and(|version| version.starts_with("1."))
    };
    let manifest = packages.iter().find(is_http).and_then(|http| http["manifest_path"].as_str());
    let manifest = std::path::Path::new(manifest.expect("`http` 1 is a package"));
    fs::read_to_string(manifest.with_file_name("src/status.rs")).expect("`http` has this module")
}

/// The names between two strings, one from each line that contains both.
fn names<'a>(source: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    let lines = source.lines().map(str::trim);
    lines.filter_map(|line| Some(line.strip_prefix(before)?.split_once(after)?.0)).collect()
}

#[test]
fn every_method_of_the_http_crate_is_on_the_page() {
    let source = source();
    let methods = [names(&source, "pub fn ", "("), names(&source, "pub const fn ", "(")].concat();
    assert!(methods.len() >= 10, "only {methods:?}");
    for method in methods {
        assert!(PAGE.contains(&format!("| `StatusCode::{method}` |")), "{method}");
    }
}

#[test]
fn every_trait_of_the_http_crate_is_on_the_page() {
    let source = source().replace("impl<'a> ", "impl ").replace("&'a ", "&").replace("fmt::", "");
    let of_the_code = names(&source, "impl ", " for StatusCode {");
    let of_the_number = names(&source, "impl ", " for u16 {").into_iter().map(|name| format!("{name} for u16"));
    let derived = names(&source, "#[derive(", ")]").into_iter().flat_map(|names| names.split(", "));
    let traits: Vec<String> = of_the_code.into_iter().chain(derived).map(str::to_owned).chain(of_the_number).collect();
    assert!(traits.len() >= 18, "only {traits:?}");
    let rows: Vec<&str> = PAGE.lines().filter(|line| line.starts_with("| `")).collect();
    for name in traits {
        assert!(rows.iter().any(|row| row.contains(&format!("`{name}`"))), "{name}");
    }
}

#[test]
fn every_constant_of_the_http_crate_is_on_the_page() {
    let source = source();
    let constants: Vec<&str> =
        names(&source, "(", "\");").into_iter().filter_map(|row| row.split(", ").nth(1)).collect();
    assert!(constants.len() >= 62, "only {constants:?}");
    for constant in constants {
        assert!(PAGE.contains(&format!("(http::StatusCode::{constant}, StatusCode::")), "{constant}");
    }
}

#[test]
fn the_error_of_the_http_crate_is_on_the_page() {
    assert_eq!(names(&source(), "pub struct ", ";").len() + names(&source(), "pub struct ", " {").len(), 2);
    assert!(PAGE.contains("| `InvalidStatusCode` from a number |"));
}

#[test]
fn every_phrase_of_node_js_that_differs_is_on_the_page() {
    differ_where_the_page_says(&facts::node(), Difference::node_js_20);
}

#[test]
fn every_phrase_of_python_that_differs_is_on_the_page() {
    differ_where_the_page_says(&facts::python(), Difference::python_3_11);
}

#[track_caller]
fn differ_where_the_page_says(phrases: &[facts::Name], column: fn(Difference) -> &'static str) {
    for status in httpcodes::StatusCode::ALL {
        let theirs = phrases.iter().find(|phrase| phrase.code == status.as_u16()).map(|phrase| phrase.name.as_str());
        let ours = Difference::from_u16(status.as_u16()).map_or(status.reason_phrase(), column);
        assert!(theirs.is_none_or(|theirs| theirs == ours), "{status}: {theirs:?}");
    }
}
