//! `public-api.txt` lists what the stable compiler can compare it with; `CONTRIBUTING.md` tells how it is made anew.

use std::collections::BTreeSet;
use std::fs;

use httpcodes::StatusCode;
use httpcodes_tests::workspace;

const LISTED: &str = include_str!("../../public-api.txt");

#[test]
fn every_variant_is_listed_with_its_code() {
    let variants = LISTED.lines().filter(|line| line.starts_with("pub httpcodes::StatusCode::"));
    let expected = StatusCode::ALL.map(|status| format!("pub httpcodes::StatusCode::{status:?} = {}", status.as_u16()));
    assert_eq!(variants.collect::<BTreeSet<_>>(), expected.iter().map(String::as_str).collect());
}

#[test]
fn every_other_name_that_is_a_constant_is_listed() {
    let constants = LISTED.lines().filter_map(|line| line.strip_prefix("pub const httpcodes::StatusCode::"));
    let constants: Vec<&str> = constants.filter_map(|line| line.strip_suffix(": Self")).collect();
    assert!(constants.len() >= 12, "only {constants:?}");
    for status in StatusCode::ALL {
        for name in status.also_known_as() {
            let identifier: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
            let is_own = format!("{status:?}").eq_ignore_ascii_case(&identifier);
            let is_listed = constants.iter().any(|constant| constant.eq_ignore_ascii_case(&identifier));
            assert!(is_own || is_listed, "{name}");
        }
    }
}

#[test]
fn every_function_of_the_facade_is_listed() {
    for entry in fs::read_dir(workspace().join("httpcodes/src")).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let source = fs::read_to_string(&path).expect("it is a text");
        for line in source.lines().map(str::trim) {
            let signature = line.strip_prefix("pub const fn ").or(line.strip_prefix("pub fn "));
            if let Some((name, _)) = signature.and_then(|signature| signature.split_once('(')) {
                assert!(LISTED.contains(&format!("::{name}(")), "{name} of {}", path.display());
            }
        }
    }
}
