//! A list of arguments of the attribute, as text.

use std::fmt;

use httpcodes_generator::fault::collector::Faults;
use httpcodes_generator::input::arguments::{self, Arguments};
use proc_macro2::TokenStream;

/// Arguments without the path, each as it is written: `section = "Errors"`, `text`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct List(Vec<String>);

impl List {
    /// The number of arguments.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the list contains the argument `key = "value"`.
    pub(crate) fn has(&self, key: &str, value: &str) -> bool {
        self.0.contains(&format!("{key} = {value:?}"))
    }

    /// The value of the argument with that name, as it is written.
    fn value(&self, key: &str) -> Option<&str> {
        self.0.iter().find(|written| name(written) == key).map(String::as_str)
    }

    /// The same list without the argument `variant`. `None` if it is not given, or if a code may have several rows, whose names
    /// differ.
    pub(crate) fn without_template(&self) -> Option<Self> {
        self.value("variant").filter(|_| self.value("repeats").is_none())?;
        Some(Self(self.0.iter().filter(|written| name(written) != "variant").cloned().collect()))
    }

    /// The arguments as the macro reads them.
    pub(crate) fn parsed(&self) -> Arguments {
        let faults = Faults::default();
        let parsed = self.to_string().parse().ok().and_then(|tokens| faults.ok(arguments::parse(tokens, &faults)));
        // Faults are found when the list is tried.
        faults.into_vec();
        parsed.unwrap_or_default()
    }

    /// Whether both lists have the same arguments `code` and `text`.
    pub(crate) fn has_the_codes_of(&self, other: &Self) -> bool {
        ["code", "text"].into_iter().all(|key| self.value(key) == other.value(key))
    }

    /// The same list with the argument `key = "value"`, if there is a value.
    #[must_use]
    pub(crate) fn with(mut self, key: &str, value: Option<&str>) -> Self {
        self.0.extend(value.map(|value| format!("{key} = {value:?}")));
        self
    }

    /// The same list with an argument that is a single word, if `is_wanted`.
    #[must_use]
    pub(crate) fn with_word(mut self, word: &str, is_wanted: bool) -> Self {
        self.0.extend(is_wanted.then(|| word.to_owned()));
        self
    }

    /// The same list with a written argument, which replaces an argument of the same name. The items of two lists in
    /// parentheses are joined.
    #[must_use]
    pub(crate) fn with_written(mut self, written: &str) -> Self {
        let Some(given) = self.0.iter_mut().find(|given| name(given) == name(written)) else {
            self.0.push(written.to_owned());
            return self;
        };
        *given = match (given.strip_suffix(')'), written.split_once('(')) {
            (Some(items), Some((_, more))) if !items.contains(more.trim_end_matches(')')) => format!("{items}, {more}"),
            (Some(_), Some(_)) => given.clone(),
            _ => written.to_owned(),
        };
        self
    }
}

impl fmt::Display for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(", "))
    }
}

/// The name of a written argument.
fn name(written: &str) -> &str {
    written.split(['=', '(']).next().unwrap_or(written).trim()
}

/// The arguments in each quoted part of a text for people, such as a line of help. Other quoted parts are left out.
pub(crate) fn quoted(text: &str) -> Vec<Vec<&str>> {
    let parts = text.split('`').enumerate().filter(|(index, _)| index % 2 == 1);
    parts.filter_map(|(_, part)| arguments_of(part)).collect()
}

/// The arguments that a text consists of. `None` if it is anything else.
fn arguments_of(text: &str) -> Option<Vec<&str>> {
    let tokens: TokenStream = text.parse().ok()?;
    let faults = Faults::default();
    let parsed = faults.ok(arguments::parse(tokens.clone(), &faults));
    let is_sound = faults.into_vec().is_empty() && parsed.is_some_and(|parsed| parsed.path.is_none());
    // The reader replaces an ellipsis.
    if !is_sound || text.is_empty() || text.contains('…') {
        return None;
    }
    let mut arguments = Vec::new();
    let mut start = 0;
    for token in tokens {
        if token.to_string() == "," {
            let comma = token.span().byte_range();
            arguments.push(text[start..comma.start].trim());
            start = comma.end;
        }
    }
    arguments.push(text[start..].trim());
    Some(arguments)
}
