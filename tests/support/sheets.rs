//! The Markdown files of the repository.

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;

use crate::workspace;

/// All Markdown files with a table, with their text, in the order of their paths.
///
/// # Panics
///
/// If a folder cannot be read.
#[must_use]
pub fn files_with_tables() -> Vec<(PathBuf, String)> {
    let (mut files, mut folders) = (Vec::new(), vec![workspace()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("it can be read").path();
            let name = path.file_name().expect("it has a name").to_string_lossy();
            if path.is_dir() {
                let is_source = !name.starts_with('.') && !name.starts_with("target");
                folders.extend(is_source.then_some(path));
            } else if path.extension() == Some(OsStr::new("md")) {
                // Some are not text, on purpose.
                files.extend(fs::read_to_string(&path).ok().map(|text| (path, text)));
            }
        }
    }
    files.retain(|(_, text)| text.lines().any(|line| line.contains("--") && line.contains('|')));
    files.sort();
    files
}
