//! The generated code as code of its own.
//!
//! Lints keep silent about most of what comes out of a macro. Here the code is printed into a file, and the compiler
//! judges it as if somebody had written it by hand.

use std::fmt::Write;
use std::fs;

use httpcodes_tests::{Project, workspace};

/// What is printed: the attribute's arguments and the item.
///
/// `u64` is missing for one reason only: the same cast is needed for every type, and trivial for that one.
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

/// A program that prints what the generator, which is compiled into it, makes of the enums.
fn printer() -> String {
    let generator = workspace().join("httpcodes-generator/src").display().to_string();
    let sheets = workspace().join("tests/generated/sheets").display().to_string();
    format!(
        "#[path = {generator:?}]\n\
         mod macros {{ pub mod generator; }}\n\
         fn main() {{\n    \
             for (attribute, item) in {ENUMS:?} {{\n        \
                 let (attribute, item) = (attribute.parse().unwrap(), item.parse().unwrap());\n        \
                 println!(\"{{}}\", macros::generator::cheatsheet(attribute, item, {sheets:?}.as_ref()));\n    \
             }}\n\
         }}\n"
    )
}

fn manifest(name: &str, dependencies: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{dependencies}\n\n[workspace]\n"
    )
}

#[test]
fn the_compiler_finds_nothing_to_warn_of_in_the_generated_code() {
    let generator =
        fs::read_to_string(workspace().join("httpcodes-generator/Cargo.toml")).expect("the manifest is there");
    let (_, dependencies) = generator.split_once("\n[dependencies]\n").expect("the generator has dependencies");
    let dependencies = dependencies.split("\n\n").next().expect("there is a first part");
    let printer =
        Project::new("printer").file("Cargo.toml", &manifest("printer", dependencies)).file("src/main.rs", &printer());

    let code = printer.cargo(&["run", "--quiet"]).expect_success().stdout;

    let library = fs::read_to_string(workspace().join("tests/generated/crates/library.rs")).expect("it is there");
    let mut library = library.replace("pub mod shapes;", "");
    write!(library, "{code}").expect("a string takes any text");
    let run = Project::new("printed")
        .file("Cargo.toml", &manifest("printed", "serde = { version = \"1\", default-features = false }"))
        .file("src/lib.rs", &library)
        .cargo(&["check"]);
    assert!(run.success && !run.stderr.contains("warning"), "{}", run.stderr);
}
