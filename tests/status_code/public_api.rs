//! Compares `public-api.txt` with the sources, as far as that works with a stable compiler. `CONTRIBUTING.md` says how
//! to regenerate the list.

use std::collections::BTreeSet;

use httpcodes::{StatusCode, unofficial};

use crate::facade::{Facade, Function, bare};

const LISTED: &str = include_str!("../../public-api.txt");

/// The traits that the compiler implements automatically.
const AUTOMATIC: [&str; 8] =
    ["Freeze", "RefUnwindSafe", "Send", "StructuralPartialEq", "Sync", "Unpin", "UnsafeUnpin", "UnwindSafe"];

/// Traits and types that are hidden or in a private module.
const HIDDEN: [&str; 9] =
    ["AsAny", "AsCode", "AsDisplay", "AsName", "CodeField", "Sealed", "Shaped", "Unknown", "__IsText"];

/// The functions of the list.
fn functions() -> BTreeSet<Function> {
    let signatures =
        LISTED.lines().filter_map(|line| line.strip_prefix("pub const fn ").or(line.strip_prefix("pub fn ")));
    let function = |signature: &str| {
        let signature = signature.replace("All<S>", "All");
        let path = signature.split(['(', '<']).next().unwrap_or_default();
        let (owner, name) = path.rsplit_once("::").expect("a function is of a module or of a type");
        let is_module = owner.starts_with("httpcodes::serde::") || owner == "httpcodes::unofficial";
        let owner = if is_module { "" } else { owner.rsplit("::").next().unwrap_or_default() };
        Function { owner: owner.to_owned(), name: name.to_owned() }
    };
    signatures.map(function).collect()
}

/// The trait impls in the list, except those that the compiler adds.
fn impls() -> BTreeSet<String> {
    let impls = LISTED.lines().filter(|line| line.starts_with("impl") && line.contains(" for ")).map(bare);
    let impls = impls.map(|name| name.replace("All<S>", "All"));
    impls.filter(|name| !AUTOMATIC.iter().any(|automatic| name.starts_with(automatic))).collect()
}

#[test]
fn every_variant_is_listed_with_its_code() {
    let variants = LISTED.lines().filter(|line| line.starts_with("pub httpcodes::StatusCode::"));
    let expected = StatusCode::ALL.map(|status| format!("pub httpcodes::StatusCode::{status:?} = {}", status.as_u16()));
    assert_eq!(variants.collect::<BTreeSet<_>>(), expected.iter().map(String::as_str).collect());
}

#[test]
fn every_unofficial_code_is_listed_with_its_vendor() {
    let is_variant = |line: &&str| line.starts_with("pub httpcodes::unofficial::") && line.contains(" = ");
    // A row is written as `Nginx(NoResponse)`.
    let path = |row: unofficial::Unofficial| format!("{row:?}").replace('(', "::").replace(')', "");
    let expected = unofficial::all().map(|row| format!("pub httpcodes::unofficial::{} = {}", path(row), row.code()));
    let listed: BTreeSet<String> = LISTED.lines().filter(is_variant).map(str::to_owned).collect();
    assert_eq!(listed, expected.collect());
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
fn every_public_function_is_listed() {
    let written = Facade::read().public_functions;
    assert!(written.len() >= 30, "only {written:#?}");
    let missing: Vec<_> = written.difference(&functions()).cloned().collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_function_that_is_listed_is_written() {
    let listed = functions();
    assert!(listed.len() >= 60, "only {listed:#?}");
    let gone: Vec<_> = listed.difference(&Facade::read().functions).cloned().collect();
    assert!(gone.is_empty(), "{gone:#?}");
}

#[test]
fn every_impl_of_a_trait_is_listed() {
    let Facade { impls: written, private_types, .. } = Facade::read();
    let listed = impls();
    let is_seen = |name: &&String| {
        let mut words = name.split(|c: char| !c.is_alphanumeric() && !['_', '$'].contains(&c));
        !words.any(|word| HIDDEN.contains(&word) || private_types.contains(word))
    };
    let is_listed = |name: &String| listed.contains(&name.replace("All<S>", "All"));
    let seen: Vec<&String> = written.iter().filter(is_seen).filter(|name| !name.contains('$')).collect();
    assert!(seen.len() >= 60, "only {seen:#?}");
    let missing: Vec<_> = seen.into_iter().filter(|name| !is_listed(name)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_impl_that_is_listed_is_written() {
    let listed = impls();
    assert!(listed.len() >= 60, "only {listed:#?}");
    let written: BTreeSet<_> = Facade::read().impls.iter().map(|name| name.replace("All<S>", "All")).collect();
    let gone: Vec<_> = listed.difference(&written).cloned().collect();
    assert!(gone.is_empty(), "{gone:#?}");
}
