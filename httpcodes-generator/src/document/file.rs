//! Finds and reads the file of a sheet.
//!
//! The input is the path in the attribute. The output is the text, or the fault that says why the file cannot be read.

use std::fs;
use std::io;
use std::path::Path;

use crate::document::elsewhere;
use crate::document::links::{self, Followed, MOST_LINKS};
use crate::fault::contents::Fault;
use crate::source::{Source, resolved};
use crate::strings::Characters;

/// The size of the largest sheet that is read, in bytes: 65,536 rows of 1,000 bytes fit.
const MOST_BYTES: u64 = 64 << 20;

/// Reads the sheet at `given`, a path that leads to the file `followed`.
///
/// # Errors
///
/// Fails if there is no such file, or if it cannot be a sheet.
pub fn read(given: &str, followed: &Followed) -> Result<String, Fault> {
    let Followed { path, links } = followed;
    if links.len() == MOST_LINKS {
        return Err(Fault::path(format!("the sheet `{given}` cannot be read: too many links lead to it")));
    }
    let text = String::from_utf8(bytes_of(given, path)?).map_err(|error| not_utf8(given, error))?;
    let Some(target) = dangling_link(&text, path) else { return Ok(text) };
    let what = format!("the sheet `{given}` contains only the path `{target}`, but that file does not exist");
    let fault = Fault::file(what, 1, 1)
        .help("it looks like a symbolic link that git checked out as text; the target is relative to the folder of the link")
        .help("before `cargo package` or `cargo vendor`, run `git config --global core.symlinks true` and check it out again");
    Err(not_copied(fault, "the link's target"))
}

/// Adds to the fault what to do about a file outside the crate's folder that is missing where the crate is built.
fn not_copied(fault: Fault, file: &str) -> Fault {
    let copy = format!(
        "if only the crate's folder was copied: in Docker, copy the whole workspace or {file} too; \
         in Nix, add {file} to the source filter"
    );
    fault.help(copy).help("or put the sheet itself into the crate's folder")
}

fn bytes_of(given: &str, path: &Path) -> Result<Vec<u8>, Fault> {
    let fault = |what: &str| Fault::path(format!("the sheet `{given}` {what}"));
    let unreadable = |error: io::Error| fault(&format!("cannot be read: {error}"));
    if path.to_str().is_none() {
        return Err(fault("has a path that is not valid Unicode"));
    }
    let metadata = fs::metadata(path).map_err(|error| match fs::read_link(path) {
        _ if error.kind() != io::ErrorKind::NotFound => unreadable(error),
        Ok(target) => {
            let what = format!("is a symbolic link to `{}`, which does not exist", target.display());
            let fault = fault(&what).help("the target of a link is relative to the folder that contains the link");
            not_copied(fault, "the link's target")
        }
        Err(_) => not_found(given, path),
    })?;
    if metadata.is_dir() {
        return Err(fault("is a folder, not a file").help("name the Markdown file in it"));
    }
    if !metadata.is_file() {
        return Err(fault("is not a regular file"));
    }
    if metadata.len() > MOST_BYTES {
        let megabytes = MOST_BYTES >> 20;
        return Err(fault(&format!("is larger than {megabytes} MiB")).help("split it into several sheets"));
    }
    fs::read(path).map_err(unreadable)
}

fn not_found(given: &str, path: &Path) -> Fault {
    let fault = Fault::path(format!("the sheet `{given}` was not found"));
    if let Some(file) = before_anchor(given, path) {
        return fault.help(format!("`#…` is not part of a path: write `{file:?}, section = \"…\"`"));
    }
    if given.contains("://") {
        return fault.help("a sheet is a file, not a URL: put a copy of it into the crate's folder");
    }
    let is_outside = Path::new(given).starts_with("..");
    let fault = if Path::new(given).is_absolute() {
        fault
    } else if path.as_os_str() == given {
        fault.help("the path is relative to the folder that rustc runs in, because `CARGO_MANIFEST_DIR` is not set")
    } else if is_outside {
        let resolved = resolved(path);
        let leads = format!("which makes it `{}`", resolved.display());
        fault.help(format!("the path is relative to the folder of the crate's `Cargo.toml`, {leads}"))
    } else {
        fault.help("the path is relative to the folder of the crate's `Cargo.toml`")
    };
    if let Some(meant) = elsewhere::meant(Path::new(given), path) {
        return fault.help(format!("did you mean `{}`?", meant.display()));
    }
    let fault = match (path.parent(), Path::new(given).parent()) {
        (Some(folder), Some(given)) if !folder.as_os_str().is_empty() && !folder.exists() => {
            fault.help(format!("there is no folder `{}`", given.display()))
        }
        _ => fault,
    };
    if is_outside { not_copied(fault, "the sheet") } else { fault }
}

/// The path without the `#…` at its end, if there is such a file.
fn before_anchor<'a>(given: &'a str, path: &Path) -> Option<&'a str> {
    let (file, _) = path.to_str()?.rsplit_once('#')?;
    let (given, _) = given.rsplit_once('#')?;
    if Path::new(file).is_file() { Some(given) } else { None }
}

fn not_utf8(given: &str, error: std::string::FromUtf8Error) -> Fault {
    let offset = error.utf8_error().valid_up_to();
    let bytes = error.into_bytes();
    let before = String::from_utf8_lossy(&bytes[..offset]);
    let what = format!("the sheet `{given}` is not UTF-8: byte 0x{:02x} at offset {offset}", bytes[offset]);
    let before = Source::named(Path::new(given)).with_text(before.into_owned());
    let (line, column) = before.position(before.text.len());
    let help = if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        "the file looks like UTF-16; save it as UTF-8"
    } else {
        "save the file as UTF-8"
    };
    Fault::file(what, line, column).help(help)
}

const NOT_IN_PATHS: Characters = |character| matches!(character, ' ' | '|' | '#' | '`' | '<');

/// The target of a link that git wrote as a text file. The link was not followed, so the target does not exist.
fn dangling_link<'a>(text: &'a str, path: &Path) -> Option<&'a str> {
    let target = links::target(text)?;
    let is_like_this_file = path.extension().is_some() && path.extension() == Path::new(target).extension();
    let is_path = (is_like_this_file || target.contains('/')) && !target.contains(NOT_IN_PATHS);
    if is_path { Some(target) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_nothing_but_a_path_is_a_link() {
        for target in ["../codes.md", "docs/codes.md\n", "other.md", "../LICENSE\r\n"] {
            assert_eq!(dangling_link(target, Path::new("codes.md")), Some(target.trim_end()), "{target:?}");
        }
        for text in ["", "codes", "see docs/codes.md", "# docs/codes", "|a/b|", "<a/b>", "`a/b`", "a/b\nc/d"] {
            assert_eq!(dangling_link(text, Path::new("codes.md")), None, "{text:?}");
        }
        assert_eq!(dangling_link("codes", Path::new("codes")), None);
    }

    #[test]
    fn a_path_with_an_anchor_is_told_to_name_the_section() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let help = |given: &str| not_found(given, &root.join(given)).help;
        let only = "`#…` is not part of a path: write `\"Cargo.toml\", section = \"…\"`";
        assert_eq!(help("Cargo.toml#dependencies"), [only]);
        assert!(!help("src/#1.rs").iter().any(|help| help.contains("section")));
    }

    #[test]
    fn a_url_is_not_a_path() {
        let given = "https://example.org/codes.md";
        let help = not_found(given, &Path::new(env!("CARGO_MANIFEST_DIR")).join(given)).help;
        assert_eq!(help, ["a sheet is a file, not a URL: put a copy of it into the crate's folder"]);
    }

    #[test]
    fn a_file_elsewhere_is_suggested_or_else_the_folder_that_is_missing_is_named() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let help = |given: &str| not_found(given, &root.join(given)).help.pop().unwrap();
        assert_eq!(help("src/Lib.rs"), "did you mean `src/lib.rs`?");
        assert_eq!(help("src/nothing/like/this.md"), "there is no folder `src/nothing/like`");
    }

    #[test]
    fn a_path_that_leaves_the_crate_is_shown_as_what_it_leads_to() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let help = not_found("../no/sheet.md", &root.join("../no/sheet.md")).help.remove(0);
        assert!(help.ends_with(&format!("`{}`", root.with_file_name("no").join("sheet.md").display())), "{help}");
    }

    #[test]
    fn a_path_through_a_file_cannot_be_read() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml/codes.md");
        let read = read("Cargo.toml/codes.md", &links::follow(&path));
        let message = read.unwrap_err().message;
        assert!(message.starts_with("the sheet `Cargo.toml/codes.md` cannot be read: "), "{message}");
    }

    #[test]
    fn a_sheet_is_as_large_as_it_may_be_and_no_larger() {
        let folder = std::env::temp_dir();
        let name = format!("httpcodes_{}.md", std::process::id());
        let path = folder.join(&name);
        let file = fs::File::create(&path).unwrap();
        let read_with = |bytes: u64| {
            file.set_len(bytes).unwrap();
            read(&name, &links::follow(&path)).err().map(|fault| fault.message)
        };
        let (allowed, refused) = (read_with(MOST_BYTES), read_with(MOST_BYTES + 1));
        fs::remove_file(&path).unwrap();
        assert_eq!((allowed, refused), (None, Some(format!("the sheet `{name}` is larger than 64 MiB"))));
    }
}
