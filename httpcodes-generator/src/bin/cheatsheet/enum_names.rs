//! Names for the enums that are suggested.

use std::collections::HashSet;
use std::path::Path;

use httpcodes_generator::sheet::identifiers;

/// The length of the longest heading that names an enum.
const LONGEST: usize = 40;
/// The name of an enum without a usable heading.
const DEFAULT: &str = "Codes";

/// The names that are taken.
#[derive(Default)]
pub(crate) struct EnumNames(HashSet<String>);

impl EnumNames {
    /// A new name, after a heading or, if that makes no identifier, after the file.
    pub(crate) fn name(&mut self, heading: Option<&str>, path: &str) -> String {
        let file = Path::new(path).file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let both = heading.map(|heading| format!("{file} {heading}"));
        let words = [heading, both.as_deref(), Some(&file)].into_iter().flatten();
        let mut names =
            words.filter(|words| words.chars().count() <= LONGEST).filter_map(|words| identifiers::variant(words).ok());
        let name = names.find(|name| !self.0.contains(name)).unwrap_or_else(|| self.numbered(heading));
        self.0.insert(name.clone());
        name
    }

    fn numbered(&self, heading: Option<&str>) -> String {
        let name = heading.and_then(|heading| identifiers::variant(heading).ok()).unwrap_or_else(|| DEFAULT.to_owned());
        let numbered = |number: usize| if number == 1 { name.clone() } else { format!("{name}{number}") };
        // One of so many names is not taken.
        let names = (1..=self.0.len() + 1).map(numbered);
        names.filter(|name| !self.0.contains(name)).min_by_key(String::len).unwrap_or_default()
    }
}
