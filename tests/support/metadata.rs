//! What cargo knows about this workspace.

use std::process::Command;

use serde_json::Value;

use crate::workspace;

/// The output of a cargo command in this workspace, without the network.
fn cargo(arguments: &[&str]) -> Vec<u8> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(arguments).current_dir(workspace()).output().expect("cargo can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// The output of `cargo metadata` for this workspace with these features. Packages that only other platforms need are
/// left out, because they may not have been fetched.
///
/// # Panics
///
/// Panics if cargo fails.
#[must_use]
pub fn metadata(features: &[&str]) -> Value {
    let version = Command::new("rustc").arg("-vV").output().expect("rustc can be started");
    let version = String::from_utf8(version.stdout).expect("what rustc says is UTF-8");
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc knows its host");
    let arguments = ["metadata", "--format-version", "1", "--offline", "--filter-platform", host];
    serde_json::from_slice(&cargo(&[&arguments, features].concat())).expect("cargo prints JSON")
}

/// The output of `cargo tree` for the dependencies of `httpcodes` without tests and build scripts, with default
/// features: a line for each package, with its depth in the tree before the text of the format.
///
/// # Panics
///
/// Panics if cargo fails.
#[must_use]
pub fn tree(format: &str) -> String {
    let arguments = ["tree", "--offline", "-p", "httpcodes", "-e", "normal", "--no-dedupe", "--prefix", "depth", "-f"];
    String::from_utf8(cargo(&[&arguments[..], &[format]].concat())).expect("what cargo says is UTF-8")
}
