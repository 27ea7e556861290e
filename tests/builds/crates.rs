//! The crates that are built, and copies of the published ones.

use std::fs;
use std::path::Path;
use std::process::Command;

use httpcodes_tests::{Project, Run, workspace};

pub(crate) const SHEET: &str = include_str!("../end_to_end/crate/docs/codes.md");
pub(crate) const LIBRARY: &str = include_str!("crates/library.rs");
pub(crate) const PROGRAM: &str = include_str!("crates/program.rs");
pub(crate) const PRINTED: &str = "0 Done\n1 Failed\n2 Lost\n404 Not Found\n";

/// The published packages.
pub(crate) const PACKAGES: [&str; 3] = ["httpcodes", "httpcodes-generator", "httpcodes-macros"];

/// A row that is not in the sheet.
pub(crate) const NEW_ROW: &str = "| 3 | Paused | The job waits to be continued. |\n";

/// Writes `exit_codes`, which has the sheet, into the folder `exit_codes` of a project.
pub(crate) fn write_library(project: &Project, httpcodes: &str) {
    let dependency = format!("httpcodes = {httpcodes}\n");
    project.write("exit_codes/Cargo.toml", &manifest("exit_codes", &dependency));
    project.write("exit_codes/src/lib.rs", LIBRARY);
    project.write("exit_codes/docs/codes.md", SHEET);
}

pub(crate) fn manifest(name: &str, dependencies: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}")
}

/// The manifest's dependency on `httpcodes` in this workspace.
pub(crate) fn httpcodes() -> String {
    format!("{{ path = '{}' }}", workspace().join("httpcodes").display())
}

/// Copies the published packages and their workspace. Links are copied as links.
pub(crate) fn copy_packages(to: &Path) {
    copy_members(&PACKAGES, to);
}

/// Copies these members and their workspace. Links are copied as links.
pub(crate) fn copy_members(copied: &[&str], to: &Path) {
    let manifest = fs::read_to_string(workspace().join("Cargo.toml")).expect("the manifest is there");
    let members = manifest.lines().find(|line| line.starts_with("members")).expect("the workspace has members");
    fs::create_dir_all(to).expect("the folder can be made");
    let manifest = manifest.replace(members, &format!("members = {copied:?}"));
    fs::write(to.join("Cargo.toml"), manifest).expect("the manifest can be written");
    for file in ["Cargo.lock", "README.md", "cheatsheet.md", "unofficial.md", "LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(workspace().join(file), to.join(file)).expect("the file can be copied");
    }
    for member in copied {
        copy_folder(&workspace().join(member), &to.join(member));
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be made");
    for entry in fs::read_dir(from).expect("the folder is there") {
        let entry = entry.expect("it can be read");
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type().expect("it has a type");
        if kind.is_dir() {
            copy_folder(&from, &to);
            continue;
        }
        #[cfg(unix)]
        if kind.is_symlink() {
            let target = fs::read_link(&from).expect("the link can be read");
            std::os::unix::fs::symlink(target, &to).expect("the link can be made");
            continue;
        }
        fs::copy(&from, &to).expect("the file can be copied");
    }
}

/// Runs git in a folder, without the settings of the user who runs the tests, and returns its output.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    command.current_dir(folder).args(["-c", "user.name=Tests", "-c", "user.email=tests@example.org"]);
    command.args(["-c", "core.autocrlf=false", "-c", "core.symlinks=true", "-c", "commit.gpgsign=false"]);
    command.args(arguments).env_remove("GIT_DIR").env_remove("GIT_WORK_TREE").env_remove("GIT_INDEX_FILE");
    Run::new(&command.output().expect("git can be started")).expect_success().stdout
}

/// Commits all files in a folder, and returns the commit.
pub(crate) fn commit(folder: &Path) -> String {
    git(folder, &["init", "--quiet"]);
    git(folder, &["add", "--all", "--force"]);
    git(folder, &["commit", "--quiet", "--message", "The crate and its sheet"]);
    git(folder, &["rev-parse", "HEAD"]).trim().to_owned()
}
