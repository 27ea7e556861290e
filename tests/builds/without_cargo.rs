//! Builds without cargo: by rustc alone, or by a tool such as Buck, which may set `CARGO_MANIFEST_DIR` to a relative
//! path.

use std::fs;
use std::path::Path;
use std::process::Command;

use httpcodes_tests::{Project, Run};
use serde_json::Value;

use crate::crates::{LIBRARY, SHEET};

/// A crate in the folder `crate`, and a copy of `httpcodes` that cargo built.
struct Bare {
    project: Project,
    httpcodes: String,
}

impl Bare {
    fn new(name: &str) -> Self {
        let project = Project::new(name).file("src/lib.rs", "");
        project.write("crate/src/nested/lib.rs", LIBRARY);
        project.write("crate/docs/codes.md", SHEET);
        fs::create_dir(project.path("out")).expect("the folder can be made");
        let run = project.cargo(&["build", "--package", "httpcodes", "--message-format=json"]).expect_success();
        let messages = run.stdout.lines().map(|line| serde_json::from_str::<Value>(line).expect("it is JSON"));
        let is_library = |message: &Value| message["target"]["name"] == "httpcodes" && message["filenames"].is_array();
        let library = messages.into_iter().find(is_library).expect("cargo names the library");
        let httpcodes = library["filenames"][0].as_str().expect("it is a path").to_owned();
        Self { project, httpcodes }
    }

    /// Compiles the crate in a folder of the project.
    fn rustc(&self, folder: &str, manifest: Option<&str>) -> Run {
        let mut rustc = Command::new("rustc");
        rustc.current_dir(self.project.path(folder)).env_remove("CARGO_MANIFEST_DIR");
        rustc.envs(manifest.map(|manifest| ("CARGO_MANIFEST_DIR", manifest)));
        rustc.args(["--crate-type=lib", "--edition=2024", "--emit=metadata,dep-info", "--out-dir"]);
        rustc.arg(self.project.path("out")).arg("--extern").arg(format!("httpcodes={}", self.httpcodes));
        rustc.arg("-L").arg(format!("dependency={}", self.project.target().join("debug/deps").display()));
        let root = self.project.path("crate/src/nested/lib.rs");
        Run::new(&rustc.arg(root).output().expect("rustc can be started"))
    }

    /// Whether the files that rustc read include the absolute path of the sheet.
    fn tracks_the_sheet(&self) -> bool {
        let files = fs::read_to_string(self.project.path("out/lib.d")).expect("rustc lists what it has read");
        let sheet = self.project.path("crate/docs/codes.md").canonicalize().expect("the sheet is there");
        let is_sheet = |path: &Path| path.is_absolute() && path.canonicalize().is_ok_and(|path| path == sheet);
        // A backslash escapes a space and another backslash.
        let files = files.lines().filter_map(|line| line.strip_suffix(':')).map(|path| path.replace("\\ ", " "));
        files.into_iter().any(|path| is_sheet(Path::new(&path.replace("\\\\", "\\"))))
    }
}

#[test]
fn a_sheet_is_found_from_the_current_folder_where_no_manifest_is_known() {
    let bare = Bare::new("without_manifest");
    let _ = bare.rustc("crate", None).expect_success();
    assert!(bare.tracks_the_sheet());
}

#[test]
fn the_folder_of_the_manifest_may_be_relative() {
    let bare = Bare::new("relative_manifest");
    for (folder, manifest) in [("crate", "."), ("", "crate"), ("", "./crate"), ("crate/src", "..")] {
        let _ = bare.rustc(folder, Some(manifest)).expect_success();
        assert!(bare.tracks_the_sheet(), "in {folder:?} with {manifest:?}");
    }
}

#[test]
fn a_missing_sheet_is_told_with_the_folder_that_its_path_is_relative_to() {
    let bare = Bare::new("missing_sheet");
    let stderr = bare.rustc("", None).stderr;
    let help = "the path is relative to the folder that rustc runs in, because `CARGO_MANIFEST_DIR` is not set";
    assert!(stderr.contains("the sheet `docs/codes.md` was not found") && stderr.contains(help), "{stderr}");
    let stderr = bare.rustc("", Some(".")).stderr;
    assert!(stderr.contains("the path is relative to the folder of the crate's `Cargo.toml`"), "{stderr}");
}

#[test]
fn a_sheet_with_a_similar_name_is_suggested_in_the_current_folder_too() {
    let bare = Bare::new("similar_name");
    bare.project.write("crate/src/nested/lib.rs", &LIBRARY.replace("docs/codes.md", "cods.md"));
    let stderr = bare.rustc("crate/docs", None).stderr;
    assert!(stderr.contains("did you mean `codes.md`?"), "{stderr}");
}
