//! Reproducible builds: neither a program nor a library with remapped paths contains the folder in which it was built.

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use httpcodes_tests::Project;

use crate::crates::{LIBRARY, PROGRAM, SHEET};

/// A sheet whose cells the compiler parses. The generated code contains a fault for each, with the path of the sheet.
const TYPED_SHEET: &str = "| Code | Name | Exit |\n| ---: | --- | --- |\n| 7 | Pause | Lost |\n";
const TYPED: &str = "/// What is done.
#[httpcodes::cheatsheet(\"docs/typed_codes.md\", types(\"Exit\" = ExitCode))]
pub enum Reaction {}

/// What follows.
pub static PAUSED: fn() -> ExitCode = || Reaction::ALL[0].exit();
";

/// The files that a release build in one folder makes.
struct Built {
    folder: PathBuf,
    program: Vec<u8>,
    library: Vec<u8>,
    remapped_program: Vec<u8>,
    remapped_library: Vec<u8>,
}

/// The same crate, built in two folders.
fn built() -> &'static [Built; 2] {
    static BUILT: OnceLock<[Built; 2]> = OnceLock::new();
    BUILT.get_or_init(|| {
        [(); 2].map(|()| {
            let project = Project::new("exit_codes")
                .file("docs/codes.md", SHEET)
                .file("docs/typed_codes.md", TYPED_SHEET)
                .file("src/lib.rs", &format!("{LIBRARY}\n{TYPED}"))
                .file(
                    "src/main.rs",
                    &PROGRAM.replace("main() {", "main() {\n    print!(\"{:?}\", (exit_codes::PAUSED)());"),
                );
            let folder = project.path("").canonicalize().expect("the folder is there");
            let remap =
                format!("--remap-path-prefix={}=/source", project.path("").display().to_string().trim_end_matches('/'));
            // Remove the target folder, whose contents may come from the build in the other folder.
            let build = |flags: &str| {
                let _ = project.cargo(&["clean", "--release", "--package", "exit_codes"]).expect_success();
                // Incremental builds are not reproducible, and the user who runs the tests may have turned them on.
                let variables = [("RUSTFLAGS", flags), ("CARGO_INCREMENTAL", "0")];
                let _ = project.cargo_with(&variables, &["build", "--release"]).expect_success();
                let read = |file: &str| fs::read(project.target().join("release").join(file)).expect("it was built");
                (read(&format!("exit_codes{}", std::env::consts::EXE_SUFFIX)), read("libexit_codes.rlib"))
            };
            let (program, library) = build("");
            let (remapped_program, remapped_library) = build(&remap);
            Built { folder, program, library, remapped_program, remapped_library }
        })
    })
}

impl Built {
    /// Whether the bytes contain the name of the folder, which is part of every path in the project.
    fn is_named_in(&self, bytes: &[u8]) -> bool {
        let name = self.folder.file_name().expect("the folder has a name").as_encoded_bytes();
        bytes.windows(name.len()).any(|window| window == name)
    }
}

#[test]
fn a_program_names_neither_the_folder_nor_the_sheet() {
    for built in built() {
        assert!(!built.is_named_in(&built.program));
        for name in [&b"codes.md"[..], b"cheatsheet.md"] {
            assert!(!built.program.windows(name.len()).any(|window| window == name));
        }
    }
}

/// The compiler records the sheet as a source file of the library, like `src/lib.rs`.
#[test]
fn a_library_names_the_folder_unless_its_paths_are_remapped() {
    for built in built() {
        assert!(built.is_named_in(&built.library), "if it does not, the tests here see nothing");
        assert!(!built.is_named_in(&built.remapped_library));
        assert!(!built.is_named_in(&built.remapped_program));
    }
}

#[test]
#[cfg(target_os = "linux")]
fn two_folders_give_the_same_program() {
    let [one, other] = built();
    assert_ne!(one.folder, other.folder);
    assert!(one.program == other.program);
}

#[test]
#[cfg(target_os = "linux")]
fn two_folders_give_the_same_library_where_paths_are_remapped() {
    let [one, other] = built();
    assert!(one.remapped_library == other.remapped_library);
    assert!(one.remapped_program == other.remapped_program);
}
