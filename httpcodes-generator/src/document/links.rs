//! Symbolic links that git checked out as text files, as it does on Windows by default.
//!
//! Such a file contains only the path of the link's target. It is followed like a link, whether it replaces the sheet
//! or a folder on the way to the sheet.

use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::strings::LINE_END;

/// How many links are followed one after the other. Linux has the same limit.
pub const MOST_LINKS: usize = 40;
/// The size of the longest target, in bytes. Linux has the same limit.
const LONGEST_TARGET: usize = 4095;

/// Where a path leads.
#[derive(Debug)]
pub struct Followed {
    /// The path of the file.
    pub path: PathBuf,
    /// The links that were followed, all of them text files.
    pub links: Vec<PathBuf>,
}

/// Follows the links on the way to `path`. A link whose target does not exist is not followed.
pub fn follow(path: &Path) -> Followed {
    let (mut file, mut links_to_file, mut links) = (path.to_owned(), 0, Vec::new());
    let mut next = file.clone();
    while links.len() < MOST_LINKS {
        let Some((link, target)) = step(&next) else { break };
        links.push(link);
        next = target;
        if next.is_file() {
            file.clone_from(&next);
            links_to_file = links.len();
        }
    }
    links.truncate(links_to_file);
    Followed { path: file, links }
}

/// The target in the text of a link: a path and nothing else.
pub fn target(text: &str) -> Option<&str> {
    let target = text.trim_end();
    let is_path = !target.is_empty() && target.len() <= LONGEST_TARGET && !target.contains(LINE_END);
    if is_path { Some(target) } else { None }
}

/// The text file on the way to `path`, and `path` with the target in its place.
fn step(path: &Path) -> Option<(PathBuf, PathBuf)> {
    let link = path.ancestors().find(|path| path.exists())?;
    let metadata = fs::metadata(link).ok()?;
    // A line end may have been added to the target.
    if !metadata.is_file() || metadata.len() > LONGEST_TARGET as u64 + 2 {
        return None;
    }
    let text = fs::read_to_string(link).ok()?;
    let mut to = beside(link, Path::new(target(&text)?));
    for part in path.strip_prefix(link).ok()? {
        to.push(part);
    }
    Some((link.to_owned(), to))
}

/// The path of `target`, relative to the folder of `link`. Each `..` removes a folder, except for a symbolic link,
/// whose parent is elsewhere.
fn beside(link: &Path, target: &Path) -> PathBuf {
    let mut path = link.parent().unwrap_or(link).to_owned();
    for component in target.components() {
        let is_in_folder = matches!(path.components().next_back(), Some(Component::Normal(_)));
        if matches!(component, Component::ParentDir) && is_in_folder && !path.is_symlink() {
            path.pop();
        } else {
            path.push(component);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_one_line_of_limited_length() {
        for text in ["../codes.md", "../codes.md\n", "../codes.md\r\n", "../codes.md \n"] {
            assert_eq!(target(text), Some("../codes.md"), "{text:?}");
        }
        assert_eq!(target("a folder/한글.md"), Some("a folder/한글.md"));
        for text in ["", "\n", "a.md\nb.md", "a.md\rb.md", "\na.md"] {
            assert_eq!(target(text), None, "{text:?}");
        }
        assert!(target(&"a".repeat(4095)).is_some() && target(&"a".repeat(4096)).is_none());
    }

    #[test]
    fn a_target_is_beside_its_link() {
        for (target, expected) in [
            ("codes.md", "none/docs/codes.md"),
            ("../codes.md", "none/codes.md"),
            ("./../a/./b/../codes.md", "none/a/codes.md"),
            ("../../../codes.md", "../codes.md"),
        ] {
            assert_eq!(beside(Path::new("none/docs/link.md"), Path::new(target)), Path::new(expected), "{target}");
        }
        let absolute = std::env::temp_dir().join("codes.md");
        assert_eq!(beside(Path::new("none/link.md"), &absolute), absolute);
    }
}
