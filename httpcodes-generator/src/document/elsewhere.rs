//! Finds the file that is meant by a path that leads nowhere.
//!
//! The input is the path in the attribute and where it leads. The output is a path for the attribute that leads to a
//! file.

use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::fault::suggestion;

/// How many files and folders of the crate are compared with the name.
const MOST_ENTRIES: usize = 2000;

/// The extensions of Markdown files.
const EXTENSIONS: [&str; 5] = ["md", "markdown", "mdown", "mdx", "txt"];

/// Folders that contain no sheets, besides those that start with a dot.
const SKIPPED: [&str; 2] = ["node_modules", "target"];

/// The file that is meant by `given`, a path that leads to `path`, where there is no file.
pub fn meant(given: &Path, path: &Path) -> Option<PathBuf> {
    let siblings = Folder::read(path.parent()?, usize::MAX);
    if let Some(name) = siblings.same(given) {
        return Some(given.with_file_name(name));
    }
    if let Some(crate_folder) = start(given, path) {
        if let Some(file) = in_another_folder(given, crate_folder) {
            return Some(file);
        }
        if let Some(file) = in_subfolder(given, crate_folder) {
            return Some(file);
        }
    }
    let mut names = Vec::new();
    for name in &siblings.files {
        names.push(name.as_str());
    }
    let near = suggestion::nearest(given.file_name()?.to_str()?, &names)?;
    Some(given.with_file_name(near))
}

/// The folder from which `given` leads to `path`.
fn start<'a>(given: &Path, path: &'a Path) -> Option<&'a Path> {
    let mut folder = path;
    for component in given.components() {
        if !matches!(component, Component::CurDir) {
            folder = folder.parent()?;
        }
    }
    Some(folder)
}

/// The file to which the path leads from another folder: that of the crate itself, of the workspace, or of the Rust
/// files.
fn in_another_folder(given: &Path, crate_folder: &Path) -> Option<PathBuf> {
    let mut inside = PathBuf::new();
    for component in given.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if inside.as_os_str().is_empty() => {}
            _ => inside.push(component),
        }
    }
    for other in &[inside, Path::new("..").join(given), Path::new("src").join(given)] {
        if other.as_os_str() != given.as_os_str() && crate_folder.join(other).is_file() {
            return Some(other.clone());
        }
    }
    None
}

/// The file of the same name in a subfolder of the crate's folder; of several, the one that is nested least. A path
/// that leaves the crate means a file that several crates share.
fn in_subfolder(given: &Path, crate_folder: &Path) -> Option<PathBuf> {
    if given.starts_with("..") {
        return None;
    }
    let (mut folders, mut left) = (vec![PathBuf::new()], MOST_ENTRIES);
    while !folders.is_empty() {
        let (mut found, mut below): (Option<PathBuf>, _) = (None, Vec::new());
        for path in &folders {
            let folder = Folder::read(&crate_folder.join(path), left);
            left -= folder.files.len() + folder.folders.len();
            if let Some(name) = folder.same(given) {
                let file = path.join(name);
                if found.as_ref().is_none_or(|found| file < *found) {
                    found = Some(file);
                }
            }
            for name in &folder.folders {
                if !name.starts_with('.') && !SKIPPED.contains(&name.as_str()) {
                    below.push(path.join(name));
                }
            }
        }
        if found.is_some() {
            return found;
        }
        folders = below;
    }
    None
}

/// The names in a folder. A link counts as a file, because the folder that it leads to may be searched already.
#[derive(Default)]
struct Folder {
    files: Vec<String>,
    folders: Vec<String>,
}

impl Folder {
    /// Reads at most `most` entries.
    fn read(path: &Path, most: usize) -> Self {
        let mut folder = Self::default();
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        let Ok(entries) = fs::read_dir(path) else { return folder };
        for entry in entries.take(most) {
            let Ok(entry) = entry else { continue };
            let Ok(name) = entry.file_name().into_string() else { continue };
            let is_folder = matches!(entry.file_type(), Ok(kind) if kind.is_dir());
            if is_folder { folder.folders.push(name) } else { folder.files.push(name) }
        }
        folder
    }

    /// The name of the file that is called like `given`: of several, the first one in alphabetical order.
    fn same(&self, given: &Path) -> Option<&String> {
        let mut same = None;
        for name in &self.files {
            if is_same(Path::new(name), given) && same.is_none_or(|other| name < other) {
                same = Some(name);
            }
        }
        same
    }
}

/// Whether a name differs from that of `given` at most in case or, for a Markdown file, in the extension.
fn is_same(name: &Path, given: &Path) -> bool {
    let is_equal = |own: Option<&OsStr>, given: Option<&OsStr>| match (own, given) {
        (Some(own), Some(given)) => own.eq_ignore_ascii_case(given),
        _ => false,
    };
    let is_markdown = EXTENSIONS.iter().any(|known| is_equal(name.extension(), Some(OsStr::new(known))));
    is_equal(name.file_name(), given.file_name()) || (is_markdown && is_equal(name.file_stem(), given.file_stem()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The file that is meant in this crate.
    fn meant_in(given: &str) -> Option<String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(given);
        Some(meant(Path::new(given), &path)?.display().to_string().replace('\\', "/"))
    }

    #[test]
    fn a_path_from_another_folder_is_recognised() {
        for (given, expected) in [
            ("../src/lib.rs", "src/lib.rs"),
            ("lib.rs", "src/lib.rs"),
            ("./document/file.rs", "src/./document/file.rs"),
            ("httpcodes/src/guide.md", "../httpcodes/src/guide.md"),
            ("elsewhere.rs", "src/document/elsewhere.rs"),
            ("docs/elsewhere.rs", "src/document/elsewhere.rs"),
        ] {
            assert_eq!(meant_in(given).as_deref(), Some(expected), "{given}");
        }
    }

    #[test]
    fn a_name_in_another_case_or_with_a_letter_missing_is_recognised() {
        for (given, expected) in [
            ("src/Lib.RS", "src/lib.rs"),
            ("LIB.rs", "src/lib.rs"),
            ("src/document/elsewere.rs", "src/document/elsewhere.rs"),
        ] {
            assert_eq!(meant_in(given).as_deref(), Some(expected), "{given}");
        }
        for given in ["src/nothing/like/this.md", "../elsewhere.rs"] {
            assert_eq!(meant_in(given), None, "{given}");
        }
    }

    #[test]
    fn the_extension_of_a_markdown_file_may_be_another() {
        let is_same = |name: &str, given: &str| is_same(Path::new(name), Path::new(given));
        for given in ["docs/codes.markdown", "codes", "codes.txt", "codes.mdx", "CODES.MD"] {
            assert!(is_same("codes.md", given), "{given}");
        }
        assert!(!is_same("codes.rs", "codes.md"));
        assert!(!is_same("code.md", "codes.md"));
    }
}
