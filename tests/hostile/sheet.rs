//! A sheet in a temporary folder, and how the generator reacts to it.

use std::fs;

use httpcodes_tests::{errors, expand};
use tempfile::TempDir;

/// A folder in which sheets are written.
pub(crate) struct Sheet(TempDir);

impl Sheet {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder can be made"))
    }

    pub(crate) fn folder(&self) -> &std::path::Path {
        self.0.path()
    }

    /// The generated code, as one line.
    pub(crate) fn expanded(&self, sheet: &[u8]) -> String {
        fs::write(self.0.path().join("sheet.md"), sheet).expect("the sheet can be written");
        expand("\"sheet.md\"", "pub enum Code {}", self.0.path()).to_string()
    }
}

/// The generated code of a sheet, as one line.
pub(crate) fn expanded(sheet: &[u8]) -> String {
    Sheet::new().expanded(sheet)
}

/// The texts of the faults that the generated code reports.
pub(crate) fn faults(expanded: &str) -> Vec<String> {
    errors(expanded.parse().expect("the generated code is tokens"))
}

/// The only fault of a sheet.
#[track_caller]
pub(crate) fn the_fault(sheet: &[u8]) -> String {
    let mut faults = faults(&expanded(sheet));
    assert_eq!(faults.len(), 1, "{faults:#?}");
    faults.remove(0)
}
