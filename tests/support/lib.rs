//! What tests share: small crates in temporary folders, built with the real `cargo`; the generator without a compiler;
//! and what cargo knows about the workspace.

mod fault_cases;
mod generator;
mod metadata;
mod own_expansions;
mod printed;
mod sheets;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

pub use fault_cases::{FaultCase, fault_cases, fault_folder};
pub use generator::{errors, expand};
pub use metadata::{metadata, tree};
pub use own_expansions::{OwnExpansion, own_expansions};
pub use printed::Printed;
pub use sheets::files_with_tables;

/// The code in the README compiles. It is tested here because the file is outside the folders of all packages.
#[cfg(all(doctest, feature = "ecosystem"))]
#[doc = include_str!("../../README.md")]
mod readme {}

/// The root of the workspace.
///
/// # Panics
///
/// Never, because the tests' manifest is in a folder of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests stand in the workspace").to_owned()
}

/// A crate in a temporary folder that depends on `httpcodes`.
///
/// All projects share one target folder, so that the dependencies are built once. `cargo` runs one build at a time in
/// it.
#[derive(Debug)]
pub struct Project {
    folder: TempDir,
    target: PathBuf,
}

impl Project {
    /// A crate with this name, which contains only a manifest. Two tests must not use the same name.
    ///
    /// # Panics
    ///
    /// Panics if the folder cannot be written.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let folder = tempfile::Builder::new().prefix(name).tempdir().expect("a temporary folder can be made");
        let httpcodes = workspace().join("httpcodes");
        let httpcodes = httpcodes.display();
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
             [dependencies]\nhttpcodes = {{ path = '{httpcodes}' }}\n\n[workspace]\n"
        );
        let project = Self { folder, target: workspace().join("target").join("projects") };
        // Use the versions of the workspace, which have been fetched.
        fs::copy(workspace().join("Cargo.lock"), project.path("Cargo.lock")).expect("the lock file can be copied");
        project.file("Cargo.toml", &manifest)
    }

    /// The same crate with a target folder of its own.
    #[must_use]
    pub fn with_own_target(mut self) -> Self {
        self.target = self.folder.path().join("target");
        self
    }

    /// Writes a file.
    ///
    /// # Panics
    ///
    /// Panics if it cannot be written.
    #[must_use]
    pub fn file(self, path: &str, text: &str) -> Self {
        self.write(path, text);
        self
    }

    /// Writes or overwrites a file.
    ///
    /// # Panics
    ///
    /// Panics if it cannot be written.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }

    /// The path of a file in the crate.
    #[must_use]
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// The target folder.
    #[must_use]
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// Runs `cargo` in the crate, without the network and without the settings of the `cargo` that runs the tests.
    ///
    /// # Panics
    ///
    /// Panics if `cargo` cannot be started.
    #[must_use]
    pub fn cargo(&self, arguments: &[&str]) -> Run {
        self.cargo_with(&[], arguments)
    }

    /// The same, with environment variables.
    ///
    /// # Panics
    ///
    /// Panics if `cargo` cannot be started.
    #[must_use]
    pub fn cargo_with(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Run {
        let output = self.command(arguments).arg("--offline").envs(variables.iter().copied()).output();
        let output = output.expect("cargo can be started");
        Run::new(&output)
    }

    /// The command to run, which may use the network.
    #[must_use]
    pub fn command(&self, arguments: &[&str]) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env_remove("RUSTFLAGS")
            .env_remove("RUSTDOCFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS");
        command
    }
}

/// The output of a run of `cargo` or of a program.
#[derive(Debug)]
pub struct Run {
    /// Whether it exited with 0.
    pub success: bool,
    /// The exit code, if it was not killed.
    pub code: Option<i32>,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Run {
    /// The text of an output.
    #[must_use]
    pub fn new(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace("\r\n", "\n");
        Self {
            success: output.status.success(),
            code: output.status.code(),
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
        }
    }

    /// Returns the run, which must have succeeded.
    ///
    /// # Panics
    ///
    /// Panics if it failed.
    #[must_use]
    #[track_caller]
    pub fn expect_success(self) -> Self {
        assert!(self.success, "failed with {:?}\n{}\n{}", self.code, self.stdout, self.stderr);
        self
    }
}
