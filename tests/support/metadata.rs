//! What cargo knows of this workspace.

use std::process::Command;

use serde_json::Value;

use crate::workspace;

/// What `cargo metadata` prints about this workspace with those features, without what only other platforms need: that
/// may not be at hand, and nothing is fetched.
///
/// # Panics
///
/// If cargo does not know.
#[must_use]
pub fn metadata(features: &[&str]) -> Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let version = Command::new("rustc").arg("-vV").output().expect("rustc can be started");
    let version = String::from_utf8(version.stdout).expect("what rustc says is UTF-8");
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc knows its host");
    let arguments = ["metadata", "--format-version", "1", "--offline", "--filter-platform", host];
    let output = Command::new(cargo)
        .args(arguments)
        .args(features)
        .current_dir(workspace())
        .output()
        .expect("cargo can be started");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)))
}
