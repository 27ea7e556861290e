//! Crates that are created, built and removed.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use tempfile::TempDir;

use crate::measured::{Cost, Measured};

/// A crate in a temporary folder, with a target folder of its own.
#[derive(Debug)]
pub struct Scratch {
    folder: TempDir,
}

impl Scratch {
    /// Creates a crate with these lines below `[dependencies]`, and fetches the dependencies.
    ///
    /// Crates that this workspace uses have the same versions.
    ///
    /// # Errors
    ///
    /// Fails if a file cannot be written or a dependency cannot be fetched.
    pub fn new(dependencies: &str, files: &[(&str, &str)]) -> Result<Self, Box<dyn Error>> {
        let scratch = Self { folder: TempDir::with_prefix("httpcodes-benches-")? };
        fs::copy(workspace().join("Cargo.lock"), scratch.path("Cargo.lock"))?;
        scratch.depend_on(dependencies)?;
        for (path, text) in files {
            scratch.write(path, text)?;
        }
        scratch.cargo("fetch")?.run()?;
        Ok(scratch)
    }

    /// A path inside the crate.
    #[must_use]
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Replaces the dependencies.
    ///
    /// # Errors
    ///
    /// Fails if the manifest cannot be written.
    pub fn depend_on(&self, dependencies: &str) -> Result<(), Box<dyn Error>> {
        self.write("Cargo.toml", &manifest(dependencies))
    }

    /// Writes a file of the crate.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be written.
    pub fn write(&self, path: &str, text: &str) -> Result<(), Box<dyn Error>> {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
        Ok(fs::write(path, text)?)
    }

    /// Removes everything that was built.
    ///
    /// # Errors
    ///
    /// Fails if the target folder cannot be removed.
    pub fn clean(&self) -> Result<(), Box<dyn Error>> {
        let target = self.path("target");
        if target.exists() {
            fs::remove_dir_all(target)?;
        }
        Ok(())
    }

    /// `cargo build --offline` with further arguments.
    ///
    /// # Errors
    ///
    /// Fails if the build fails.
    pub fn build(&self, arguments: &[&str]) -> Result<Cost, Box<dyn Error>> {
        let mut cargo = self.cargo("build")?;
        cargo.command().arg("--offline").args(arguments);
        cargo.run()
    }

    /// `cargo` with this subcommand, independent of how this program itself is built.
    fn cargo(&self, subcommand: &str) -> io::Result<Measured> {
        const KEPT: [&str; 5] = ["CARGO_HOME", "CARGO_HTTP_", "CARGO_NET_", "CARGO_REGISTR", "CARGO_SOURCE_"];
        let mut cargo = Measured::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))?;
        let command = cargo.command().arg(subcommand).current_dir(self.folder.path());
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            let is_setting = text.starts_with("CARGO_") && !KEPT.iter().any(|kept| text.starts_with(kept));
            if is_setting || text.starts_with("RUSTC") || text == "RUSTFLAGS" {
                command.env_remove(name);
            }
        }
        command.env("CARGO_TARGET_DIR", self.path("target"));
        Ok(cargo)
    }
}

/// The folder of this workspace.
fn workspace() -> &'static Path {
    let member = Path::new(env!("CARGO_MANIFEST_DIR"));
    member.parent().unwrap_or(member)
}

/// The dependency on this `httpcodes`.
#[must_use]
pub fn httpcodes() -> String {
    let path = workspace().join("httpcodes").display().to_string();
    // TOML escapes as Rust does.
    format!("httpcodes = {{ path = {path:?} }}")
}

fn manifest(dependencies: &str) -> String {
    format!(
        r#"[package]
name = "scratch"
edition = "2024"

[workspace]
resolver = "3"

[dependencies]
{dependencies}

# A dependency from a registry is not built incrementally either.
[profile.dev.package."*"]
incremental = false
"#
    )
}
