//! The file of a sheet: found, read, and its bytes turned into lines and columns.
//!
//! In comes the path that the attribute gives, out goes a [`Source`] or the one fault why there is none.

use std::fs;
use std::io::Read;
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::fault::Fault;
use super::suggest;

/// The largest sheet that is read, in bytes. 65,536 rows of 500 bytes fit.
const MOST_BYTES: u64 = 64 << 20;

/// A sheet's file.
pub(crate) struct Source {
    /// The path that rustc is to track.
    pub(crate) path: String,
    /// The path as faults show it: relative to the folder that rustc runs in, the workspace's as a rule.
    pub(crate) shown: String,
    /// What the file says.
    pub(crate) text: String,
    /// Where each line starts.
    lines: Vec<usize>,
}

impl Source {
    /// A source of which only the path is known yet.
    pub(crate) fn named(path: &Path) -> Self {
        let folder = std::env::current_dir().unwrap_or_default();
        let shown = path.strip_prefix(folder).unwrap_or(path).display().to_string();
        Self { path: path.display().to_string(), shown, text: String::new(), lines: vec![0] }
    }

    /// The same source with its text.
    pub(crate) fn with_text(mut self, text: String) -> Self {
        self.lines = lines(&text).map(|line| line.start).collect();
        if text.is_empty() || text.ends_with(['\n', '\r']) {
            self.lines.push(text.len());
        }
        self.text = text;
        self
    }

    /// The number of the line, from 1, that the byte at `offset` is in.
    pub(crate) fn line_of(&self, offset: usize) -> usize {
        self.lines.partition_point(|start| *start <= offset)
    }

    /// Line and column, both from 1, the column in characters, of the byte at `offset`.
    pub(crate) fn position(&self, offset: usize) -> (usize, usize) {
        let line = self.line_of(offset);
        let start = self.line(line).start;
        let column = self.text.get(start..offset).map_or(0, |before| before.chars().count());
        (line, column + 1)
    }

    /// The bytes of the line with that number, without its end.
    pub(crate) fn line(&self, number: usize) -> Range<usize> {
        let start = self.lines[number - 1];
        let end = self.lines.get(number).copied().unwrap_or(self.text.len());
        let line = &self.text[start..end];
        // A byte-order mark is no text; further down the same character is a blank without width.
        let start = if start == 0 && line.starts_with('\u{feff}') { 3 } else { start };
        start..start.max(self.lines[number - 1] + line.trim_end_matches(['\r', '\n']).len())
    }
}

/// The lines of a text, each with its end: a line feed, a carriage return, or both, as markdown has it.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let has_returns = text.contains('\r');
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        let mut end = rest.find('\n').map_or(rest.len(), |feed| feed + 1);
        // One at a time, since a search for either would look at every character.
        let lone = if has_returns { rest[..end].find('\r') } else { None };
        if let Some(at) = lone.filter(|at| !rest[*at..].starts_with("\r\n")) {
            end = at + 1;
        }
        start += end;
        Some(start - end..start)
    })
}

/// Reads the sheet at `path`, relative to the folder `root` of the crate's manifest. Where there is none to read, the
/// source comes back without text, so that the fault can name it.
pub(crate) fn read(path: &str, root: &Path) -> (Source, Option<Fault>) {
    let tried = root.join(path);
    let source = Source::named(&tried);
    match text_of(path, &tried) {
        Ok(text) => (source.with_text(text), None),
        Err(fault) => (source, Some(fault)),
    }
}

fn text_of(given: &str, path: &Path) -> Result<String, Fault> {
    let file_fault = |what: &str| Fault::file(format!("the sheet `{given}` {what}"), 1, 1);
    if path.to_str().is_none() {
        return Err(file_fault("has a path that is not Unicode"));
    }
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(match fs::read_link(path) {
                Ok(target) => {
                    let what = format!("is a symbolic link to `{}`, which was not found", target.display());
                    file_fault(&what).help("a link's target is relative to the folder of the link")
                }
                Err(_) => not_found(given, path),
            });
        }
        Err(error) => return Err(file_fault(&format!("cannot be read: {error}"))),
    };
    if metadata.is_dir() {
        return Err(file_fault("is a folder, not a file").help("name the markdown file in it"));
    }
    if !metadata.is_file() {
        return Err(file_fault("is not a regular file"));
    }
    let mut bytes = Vec::new();
    // One byte more than allowed, since a file may grow after its size was asked for.
    let read = fs::File::open(path).and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes));
    if let Err(error) = read {
        return Err(file_fault(&format!("cannot be read: {error}")));
    }
    if bytes.len() as u64 > MOST_BYTES {
        let megabytes = MOST_BYTES >> 20;
        return Err(file_fault(&format!("is larger than {megabytes} MiB")).help("split it into several sheets"));
    }
    let text = String::from_utf8(bytes).map_err(|error| not_utf8(given, error))?;
    match unresolved_link(&text, path) {
        Some(target) => Err(Fault::file(format!("the sheet `{given}` holds only the path `{target}`"), 1, 1)
            .help("it looks like a symbolic link that git checked out as text")
            .help("run `git config core.symlinks true` and check the file out again, or name the file it points to")),
        None => Ok(text),
    }
}

fn not_found(given: &str, path: &Path) -> Fault {
    let fault = Fault::file(format!("the sheet `{given}` was not found"), 1, 1)
        .help("the path is relative to the folder of the crate's `Cargo.toml`");
    let (Some(folder), Some(name)) = (path.parent(), path.file_name().and_then(|name| name.to_str())) else {
        return fault;
    };
    let Ok(entries) = fs::read_dir(folder) else {
        let folder = Path::new(given).parent().unwrap_or(folder);
        return fault.help(format!("there is no folder `{}`", folder.display()));
    };
    let names: Vec<String> = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match suggest::nearest(name, &names) {
        Some(near) => {
            let near = PathBuf::from(given).with_file_name(near);
            fault.help(format!("did you mean `{}`?", near.display()))
        }
        None => fault,
    }
}

fn not_utf8(given: &str, error: std::string::FromUtf8Error) -> Fault {
    let offset = error.utf8_error().valid_up_to();
    let bytes = error.into_bytes();
    let before = String::from_utf8_lossy(&bytes[..offset]);
    let what = format!("the sheet `{given}` is not UTF-8: byte 0x{:02x} at offset {offset}", bytes[offset]);
    let before = Source::named(Path::new(given)).with_text(before.into_owned());
    let (line, column) = before.position(before.text.len());
    let help = if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        "it looks like UTF-16; save it as UTF-8"
    } else {
        "save it as UTF-8"
    };
    Fault::file(what, line, column).help(help)
}

/// The path that the whole text is, where a symbolic link was checked out as a file.
fn unresolved_link<'a>(text: &'a str, path: &Path) -> Option<&'a str> {
    let target = text.trim_end();
    let is_path = !target.is_empty() && target.len() < 4096 && !target.contains(['\n', '|', '#', '`', '<']);
    let is_there = || path.parent().is_some_and(|folder| folder.join(target).is_file());
    (is_path && (is_there() || (target.contains('/') && !target.contains(' ')))).then_some(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source::named(Path::new("docs/codes.md")).with_text(text.to_owned())
    }

    #[test]
    fn lines_and_columns_start_at_one_and_count_characters() {
        let source = source("# é\n| 없 | x |\r\n");
        assert_eq!(source.position(0), (1, 1));
        assert_eq!(source.position(source.text.find('x').unwrap()), (2, 7));
        assert_eq!(&source.text[source.line(2)], "| 없 | x |");
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        let source = source("\u{feff}| a |\n");
        assert_eq!(source.position(3), (1, 1));
        assert_eq!(source.position(5), (1, 3));
    }

    #[test]
    fn the_same_character_further_down_is_text() {
        let source = source("a\n\u{feff}| a |\n");
        assert_eq!(source.position(2), (2, 1));
        assert_eq!(source.position(5), (2, 2));
    }

    #[test]
    fn a_carriage_return_ends_a_line_with_a_line_feed_and_without() {
        let source = source("a\rb\r\nc\n\rd");
        assert_eq!(
            (1..=5).map(|number| &source.text[source.line(number)]).collect::<Vec<_>>(),
            ["a", "b", "c", "", "d"]
        );
        assert_eq!(source.position(source.text.len()), (5, 2));
    }

    #[test]
    fn a_text_that_is_nothing_but_a_path_is_a_link_that_was_not_resolved() {
        let sheet = Path::new(env!("CARGO_MANIFEST_DIR")).join("codes.md");
        for target in ["../codes.md", "docs/codes.md\n", "Cargo.toml", "Cargo.toml\r\n"] {
            assert_eq!(unresolved_link(target, &sheet), Some(target.trim_end()), "{target:?}");
        }
        for text in ["", "codes.md", "see docs/codes.md", "# docs/codes", "|a/b|", "<a/b>", "`a/b`", "a/b\nc/d"] {
            assert_eq!(unresolved_link(text, &sheet), None, "{text:?}");
        }
        let path = |length: usize| format!("a/{}", "b".repeat(length - 2));
        assert!(unresolved_link(&path(4095), &sheet).is_some() && unresolved_link(&path(4096), &sheet).is_none());
    }

    #[test]
    fn a_path_through_a_file_cannot_be_read() {
        let (_, fault) = read("Cargo.toml/codes.md", Path::new(env!("CARGO_MANIFEST_DIR")));
        let message = fault.unwrap().message;
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
            read(&name, &folder).1.map(|fault| fault.message)
        };
        let (allowed, refused) = (read_with(MOST_BYTES), read_with(MOST_BYTES + 1));
        fs::remove_file(&path).unwrap();
        assert_eq!((allowed, refused), (None, Some(format!("the sheet `{name}` is larger than 64 MiB"))));
    }

    #[test]
    fn the_end_of_the_text_has_a_position() {
        assert_eq!(source("a\n").position(2), (2, 1));
        assert_eq!(source("").position(0), (1, 1));
    }
}
