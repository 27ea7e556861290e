//! The file that is meant by a path that leads nowhere.
//!
//! The input is the path in the attribute and where it leads. The output is the path of a file that exists, for the
//! attribute.

use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::fault::suggestion;

/// How many files and folders of the crate are compared with the name.
const MOST_ENTRIES: usize = 2000;

/// The extensions of Markdown files.
const EXTENSIONS: [&str; 4] = ["md", "markdown", "mdown", "txt"];

/// Folders that contain no sheets, besides those that start with a dot.
const SKIPPED: [&str; 2] = ["node_modules", "target"];

/// The file that is meant by `given`, a path that leads to `path`, where there is no file.
pub fn meant(given: &Path, path: &Path) -> Option<PathBuf> {
    let folder = path.parent()?;
    let crate_folder = path.ancestors().nth(components(given).count());
    let in_folder = |name: String| given.with_file_name(name);
    let same = entries(folder, usize::MAX).into_iter().filter(|entry| entry.is_file && entry.is_same(given));
    same.map(|entry| in_folder(entry.name))
        .min()
        .or_else(|| in_another_folder(given, crate_folder?))
        .or_else(|| in_subfolder(given, crate_folder?))
        .or_else(|| near_name(given, folder).map(in_folder))
}

/// The components of a path, without `.`.
fn components(path: &Path) -> impl Iterator<Item = Component<'_>> {
    path.components().filter(|component| *component != Component::CurDir)
}

/// The file to which the path leads from another folder: that of the Rust files, of the workspace, or of the crate
/// itself.
fn in_another_folder(given: &Path, crate_folder: &Path) -> Option<PathBuf> {
    let inside = components(given).skip_while(|component| *component == Component::ParentDir).collect();
    let others = [inside, Path::new("..").join(given), Path::new("src").join(given)];
    others.into_iter().find(|other| other != given && crate_folder.join(other).is_file())
}

/// The file of the same name that is nearest to the crate's folder in one of its subfolders. A path that leaves the
/// crate means a file that is shared with others.
fn in_subfolder(given: &Path, crate_folder: &Path) -> Option<PathBuf> {
    if given.starts_with("..") {
        return None;
    }
    let (mut folders, mut left) = (vec![PathBuf::new()], MOST_ENTRIES);
    while !folders.is_empty() {
        let (mut found, mut below) = (Vec::new(), Vec::new());
        for folder in folders {
            let entries = entries(&crate_folder.join(&folder), left);
            left -= entries.len();
            for entry in entries {
                if entry.is_file && entry.is_same(given) {
                    found.push(folder.join(entry.name));
                } else if entry.is_folder && !entry.name.starts_with('.') && !SKIPPED.contains(&entry.name.as_str()) {
                    below.push(folder.join(entry.name));
                }
            }
        }
        if let Some(first) = found.into_iter().min() {
            return Some(first);
        }
        folders = below;
    }
    None
}

/// The file in the same folder whose name is most like the given one.
fn near_name(given: &Path, folder: &Path) -> Option<String> {
    let entries = entries(folder, usize::MAX);
    let names: Vec<&str> = entries.iter().filter(|entry| entry.is_file).map(|entry| entry.name.as_str()).collect();
    suggestion::nearest(given.file_name()?.to_str()?, &names).map(str::to_owned)
}

/// A file or a folder.
struct Entry {
    name: String,
    is_file: bool,
    is_folder: bool,
}

impl Entry {
    /// Whether the name differs from that of `given` at most in case or, for a Markdown file, in the extension.
    fn is_same(&self, given: &Path) -> bool {
        let name = Path::new(&self.name);
        let is_markdown =
            name.extension().is_some_and(|own| EXTENSIONS.iter().any(|known| own.eq_ignore_ascii_case(known)));
        let is_equal = |part: fn(&Path) -> Option<&std::ffi::OsStr>| {
            part(name).zip(part(given)).is_some_and(|(name, given)| name.eq_ignore_ascii_case(given))
        };
        is_equal(Path::file_name) || (is_markdown && is_equal(Path::file_stem))
    }
}

/// What is in a folder, at most `most` entries. A link counts as a file: what it leads to may be searched already.
fn entries(folder: &Path, most: usize) -> Vec<Entry> {
    let folder = if folder == Path::new("") { Path::new(".") } else { folder };
    let entry = |entry: fs::DirEntry| {
        let kind = entry.file_type().ok()?;
        let name = entry.file_name().into_string().ok()?;
        Some(Entry { name, is_file: !kind.is_dir(), is_folder: kind.is_dir() })
    };
    fs::read_dir(folder).into_iter().flatten().flatten().take(most).filter_map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is meant in this crate.
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
        let is_same = |name: &str, given: &str| {
            Entry { name: name.to_owned(), is_file: true, is_folder: false }.is_same(Path::new(given))
        };
        for given in ["docs/codes.markdown", "codes", "codes.txt", "CODES.MD"] {
            assert!(is_same("codes.md", given), "{given}");
        }
        assert!(!is_same("codes.rs", "codes.md"));
        assert!(!is_same("code.md", "codes.md"));
    }
}
