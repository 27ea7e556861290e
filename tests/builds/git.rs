//! `git` dependencies, and `cargo vendor`, which copies them and all others into one folder.
//!
//! The tests create two repositories: one for `httpcodes`, and one for `exit_codes`, which depends on the first.

use std::fs;
#[cfg(unix)]
use std::path::PathBuf;

use httpcodes_tests::{Project, Run};

use crate::crates::{LIBRARY, NEW_ROW, PRINTED, PROGRAM, SHEET, commit, copy_packages, manifest};

/// A program that depends on `exit_codes` by the address of its repository.
///
/// It has its own cargo home, so that the user's stays unchanged. The packages of the registry are in the folder
/// `registry`, so that only the repositories are fetched.
struct Program(Project);

impl Program {
    fn new(name: &str) -> Self {
        let project = Project::new(name).with_own_target().file("src/main.rs", PROGRAM);
        let config = project.cargo(&["vendor", "--respect-source-config", "registry"]).expect_success().stdout;
        project.write(".cargo/config.toml", &config);

        copy_packages(&project.path("origin/httpcodes"));
        let httpcodes = commit(&project.path("origin/httpcodes"));
        let dependency = format!("httpcodes = {{ git = \"{}\" }}\n", address(&project, "httpcodes"));
        project.write("origin/exit_codes/Cargo.toml", &manifest("exit_codes", &dependency));
        project.write("origin/exit_codes/src/lib.rs", LIBRARY);
        project.write("origin/exit_codes/docs/codes.md", SHEET);
        commit(&project.path("origin/exit_codes"));

        let dependency = format!("exit_codes = {{ git = \"{}\" }}\n", address(&project, "exit_codes"));
        project.write("Cargo.toml", &(manifest(name, &dependency) + "\n[workspace]\n"));
        let lock = fs::read_to_string(project.path("Cargo.lock")).expect("the lock file is there");
        let source = format!("source = \"git+{}#{httpcodes}\"\n", address(&project, "httpcodes"));
        let lock = ["httpcodes", "httpcodes-generator", "httpcodes-macros"].iter().fold(lock, |lock, package| {
            let entry = format!("name = \"{package}\"\nversion = \"0.1.0\"\n");
            assert!(lock.contains(&entry), "{package} is not locked");
            lock.replace(&entry, &format!("{entry}{source}"))
        });
        project.write("Cargo.lock", &lock);
        Self(project)
    }

    /// The same program with a cargo that checks out symbolic links as text files.
    fn without_links(self) -> Self {
        self.0.write("home/.gitconfig", "[core]\n\tsymlinks = false\n");
        self
    }

    /// Runs cargo, which can fetch only from the repositories: for everything else, its proxy does not exist.
    fn cargo(&self, arguments: &[&str]) -> Run {
        let mut command = self.0.command(arguments);
        command.env("CARGO_HOME", self.0.path("home")).env("CARGO_NET_OFFLINE", "false");
        command.env("CARGO_HTTP_PROXY", "127.0.0.1:9").env("CARGO_NET_RETRY", "0");
        // The folder of git's settings.
        command.env("HOME", self.0.path("home"));
        Run::new(&command.output().expect("cargo can be started"))
    }
}

/// The address of a repository.
fn address(project: &Project, repository: &str) -> String {
    let path = project.path("origin").join(repository).display().to_string().replace('\\', "/");
    format!("file:///{}", path.trim_start_matches('/'))
}

#[test]
fn the_sheets_of_git_dependencies_are_found_and_a_new_commit_is_built() {
    let program = Program::new("from_git");
    assert_eq!(program.cargo(&["run", "--quiet"]).expect_success().stdout, PRINTED);

    program.0.write("origin/exit_codes/docs/codes.md", &(SHEET.to_owned() + NEW_ROW));
    commit(&program.0.path("origin/exit_codes"));
    assert_eq!(program.cargo(&["run", "--quiet"]).expect_success().stdout, PRINTED, "the commit is locked");
    let _ = program.cargo(&["update", "exit_codes"]).expect_success();
    assert!(program.cargo(&["run", "--quiet"]).expect_success().stdout.contains("\n3 Paused\n"));
}

/// The file with this name in the checkout of a git dependency.
#[cfg(unix)]
fn checked_out(program: &Program, repository: &str, file: &str) -> PathBuf {
    let mut folder = program.0.path("home/git/checkouts");
    for prefix in [repository, ""] {
        let entries = fs::read_dir(&folder).expect("the folder is there").map(|entry| entry.expect("it can be read"));
        let starts = |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with(prefix);
        folder = entries.into_iter().find(starts).expect("there is a checkout").path();
    }
    folder.join(file)
}

#[test]
#[cfg(unix)]
fn a_git_dependency_builds_where_its_links_are_text_files() {
    let program = Program::new("from_git_without_links").without_links();
    assert_eq!(program.cargo(&["run", "--quiet"]).expect_success().stdout, PRINTED);
    let link = checked_out(&program, "httpcodes", "httpcodes/cheatsheet.md");
    assert!(!link.is_symlink(), "the link was checked out as a link");
    assert_eq!(fs::read_to_string(link).expect("it can be read"), "../cheatsheet.md");
}

#[test]
fn vendored_sheets_are_found_where_nothing_else_is_left() {
    let program = Program::new("from_vendor");
    let config = program.cargo(&["vendor", "--respect-source-config", "vendor"]).expect_success().stdout;
    program.0.write(".cargo/config.toml", &config);
    for folder in ["origin", "registry", "home"] {
        fs::remove_dir_all(program.0.path(folder)).expect("the folder can be removed");
    }
    for sheet in ["vendor/httpcodes/cheatsheet.md", "vendor/exit_codes/docs/codes.md"] {
        assert!(program.0.path(sheet).is_file(), "{sheet} was not vendored");
    }
    let home = program.0.path("home").display().to_string();
    let run = program.0.cargo_with(&[("CARGO_HOME", &home)], &["run", "--quiet", "--locked"]);
    assert_eq!(run.expect_success().stdout, PRINTED);
}
