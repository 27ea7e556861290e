//! The text of a cell, a heading or a footnote, in three forms.

use crate::strings::WHITE;

/// The content of a cell, a heading or a footnote.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// The text as rendered, without addresses, tags and footnote marks, and with white space folded. It is used for
    /// names, codes and headings.
    pub bare: String,
    /// The whole content as plain text: what accessors return.
    pub plain: String,
    /// The whole content as Markdown that is safe in documentation.
    pub markdown: String,
    /// What its code spans contain.
    pub spans: Vec<String>,
    /// The labels of the footnotes it refers to.
    pub footnotes: Vec<String>,
    /// Whether all of it is emphasised.
    pub is_emphasised: bool,
}

/// The text with each run of white space as one space, and without white space at its ends.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split(WHITE) {
        if !word.is_empty() {
            folded += if folded.is_empty() { "" } else { " " };
            folded += word;
        }
    }
    folded
}
