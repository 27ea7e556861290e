//! The generated code as ordinary source code.
//!
//! Most lints ignore code that a macro generates. Here, the code is written to a file, and the compiler checks it as if
//! somebody had written it by hand.

use std::fs;

use httpcodes_tests::{Project, expand, workspace};

/// The attribute's arguments and the item of each enum that is written.
///
/// `u64` is missing only because of a cast that is the same for every type and trivial for this one.
const ENUMS: [(&str, &str); 10] = [
    ("\"codes.md\"", "pub enum Dense {}"),
    ("\"codes.md\", section = \"Queues\"", "pub enum Contiguous {}"),
    ("\"codes.md\", section = \"Queues\"", "#[repr(i8)] pub enum SignedContiguous {}"),
    ("\"reprs.md\", section = \"i64\"", "#[repr(i64)] pub enum Sparse {}"),
    ("\"reprs.md\", section = \"usize\"", "#[repr(usize)] pub enum AsWideAsAnAddress {}"),
    ("\"reprs.md\", section = \"u32\"", "#[repr(u32)] pub enum Hexadecimal {}"),
    ("\"one_row.md\"", "pub enum OneRow {}"),
    ("\"names.md\"", "#[non_exhaustive] pub enum Names {}"),
    ("\"columns.md\"", "pub enum Columns {}"),
    ("\"codes.md\", serde", "pub enum Serde {}"),
];

/// The generated code of the enums.
fn expanded() -> String {
    let sheets = workspace().join("tests/generated/sheets");
    let expanded = ENUMS.map(|(arguments, item)| expand(arguments, item, &sheets).to_string());
    expanded.join("\n")
}

#[test]
fn the_compiler_finds_nothing_to_warn_of_in_the_generated_code() {
    let library = fs::read_to_string(workspace().join("tests/generated/crates/library.rs")).expect("it is there");
    // Lints about names concern the author of the sheet. For code from a macro, they are not reported.
    let library =
        library.replace("pub mod shapes;", "#![allow(non_camel_case_types, non_upper_case_globals)]") + &expanded();
    let manifest = format!(
        "[package]\nname = \"printed\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         httpcodes = {{ path = {:?} }}\nserde = {{ version = \"1\", default-features = false }}\n\n[workspace]\n",
        workspace().join("httpcodes").display().to_string()
    );
    let run = Project::new("printed").file("Cargo.toml", &manifest).file("src/lib.rs", &library).cargo(&["check"]);
    assert!(run.success && !run.stderr.contains("warning"), "{}", run.stderr);
}
