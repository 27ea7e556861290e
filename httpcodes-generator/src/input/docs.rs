//! The documentation of the item, in its attributes: `/// text`, `/** text */` and `#[doc = "text"]`.
//!
//! An attribute macro receives a comment as `#[doc = r"…"]`, with the text as it is written: it still contains the
//! stars that decorate the lines of a block. It also receives `concat!` as it is written, so macros are evaluated here.

use proc_macro2::{Group, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Lit;

use crate::input::path;
use crate::input::type_tokens::span_of;
use crate::strings::{SPACE, joined, replaced};

/// One comment or attribute.
pub struct Doc {
    /// Its text, line by line as in the source, without the decoration of a block and without what [`unindent`]
    /// removes. `None` if it is a macro that cannot be evaluated.
    pub text: Option<String>,
    /// Where it is.
    pub span: Span,
    /// Whether it is a comment.
    pub is_comment: bool,
    /// Whether it is a macro. The attribute then stays as it is, so that the compiler tracks the variables in it.
    pub is_macro: bool,
    /// How many lines it has before its last one.
    pub before_last: usize,
    /// Whether the attribute that stays on the enum must be replaced by one with this text.
    pub is_rewritten: bool,
}

impl Doc {
    /// Reads the value of `doc = …`.
    pub fn of(value: &[TokenTree]) -> Self {
        let (given, is_comment, is_macro) = match value {
            [TokenTree::Literal(literal)] => match Lit::new(literal.clone()) {
                Lit::Str(text) => (Some(text.value()), is_comment(literal), false),
                // The compiler rejects it.
                _ => (Some(String::new()), is_comment(literal), false),
            },
            _ => (path::evaluated(quote!(#(#value)*)), false, true),
        };
        let (mut text, mut before_last) = (None, 0);
        if let Some(given) = &given {
            let mut lines = replaced(given, &["\r\n", "\r"], "\n");
            if is_comment {
                lines = without_decoration(&lines);
            }
            before_last = lines.matches('\n').count();
            text = Some(lines);
        }
        let span = span_of(value);
        Self { is_rewritten: text != given && !is_macro, text, span, is_comment, is_macro, before_last }
    }

    /// The attribute that stays on the enum.
    pub fn attribute(&self, tokens: TokenStream) -> TokenStream {
        let (true, Some(text)) = (self.is_rewritten, &self.text) else { return tokens };
        let mut literal = Literal::string(text);
        literal.set_span(self.span);
        with_value(tokens, &literal)
    }

    /// The lines of the text, at least one, without their ends.
    pub fn lines(&self) -> Vec<&str> {
        let text = self.text.as_deref().unwrap_or_default();
        lines(text.strip_suffix('\n').unwrap_or(text))
    }

    /// The column of stars that are meant to decorate a block comment but are part of its text, because a line lacks
    /// its star. If most lines have a star and rows follow the stars, they are not the marks of a list.
    pub fn column_of_stray_stars(&self) -> Option<usize> {
        let all = self.lines();
        let column = all.iter().find(|line| is_row_after_star(line))?.find('*')?;
        let (mut rows, mut stars, mut lines) = (0, 0, 0);
        for line in &all {
            lines += usize::from(!line.trim().is_empty());
            if has_star_at(line, column) {
                stars += 1;
                rows += usize::from(is_row_after_star(line));
            }
        }
        if self.is_comment && rows > 1 && stars * 2 > lines { Some(column) } else { None }
    }
}

/// The lines of a text without their ends.
fn lines(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        lines.push(line);
    }
    lines
}

/// Whether a line looks like a row of a table after a star.
fn is_row_after_star(line: &str) -> bool {
    match line.trim_start().strip_prefix('*') {
        Some(row) => row.trim_start().starts_with('|'),
        None => false,
    }
}

/// Whether a line has its first star at that column, with only blanks before it.
pub fn has_star_at(line: &str, column: usize) -> bool {
    blanks(line) == column && line[column..].starts_with('*')
}

/// Removes the indentation that all lines have in common, as rustdoc does. If there are both comments and attributes,
/// the blank after `///` counts. What stays on the enum are attributes, for which rustdoc would count differently, so
/// in that case they are replaced.
pub fn unindent(docs: &mut [&mut Doc]) {
    let mut comments = 0;
    for doc in &*docs {
        comments += usize::from(doc.is_comment);
    }
    let is_mixed = comments > 0 && comments < docs.len();
    let added = |doc: &Doc| usize::from(is_mixed && !doc.is_comment);
    let mut least = usize::MAX;
    for doc in &*docs {
        for line in &doc.lines() {
            if !line.trim().is_empty() {
                least = least.min(blanks(line) + added(doc));
            }
        }
    }
    for doc in docs {
        if doc.text.is_none() {
            continue;
        }
        let surplus = least.saturating_sub(added(doc));
        let mut lines = doc.lines();
        for line in &mut lines {
            if !line.trim().is_empty() {
                *line = &line[surplus.min(blanks(line))..];
            }
        }
        let text = joined(&lines, "\n");
        doc.is_rewritten |= is_mixed && !doc.is_macro && doc.text.as_ref() != Some(&text);
        doc.text = Some(text);
    }
}

/// How many blanks a line starts with.
pub fn blanks(line: &str) -> usize {
    line.len() - line.trim_start_matches(SPACE).len()
}

/// The attribute with another literal.
fn with_value(attribute: TokenStream, value: &Literal) -> TokenStream {
    let mut tokens = TokenStream::new();
    for token in attribute {
        match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), with_value(group.stream(), value));
                inner.set_span(group.span());
                inner.to_tokens(&mut tokens);
            }
            TokenTree::Literal(_) => value.to_tokens(&mut tokens),
            other => other.to_tokens(&mut tokens),
        }
    }
    tokens
}

/// Whether a literal was a comment. If the compiler does not show the source, a raw string was one.
fn is_comment(literal: &Literal) -> bool {
    match literal.span().source_text() {
        Some(source) => source.starts_with("//") || source.starts_with("/*"),
        None => literal.to_string().starts_with('r'),
    }
}

/// The text of a block comment without the stars at the start of its lines, as rustdoc shows it: at most one for each
/// line, and only if all lines have one in the same place. A line of only stars at either end is empty.
fn without_decoration(comment: &str) -> String {
    let mut all = lines(comment);
    if all.len() < 2 {
        return comment.to_owned();
    }
    let last = all.len() - 1;
    for end in &[0, last] {
        if all[*end].trim_start_matches('*').is_empty() {
            all[*end] = "";
        }
    }
    if let Some(column) = column_of_stars(&all) {
        let start = match all.iter().find(|line| has_star_at(line, column)) {
            Some(first) => &first[..column],
            None => "",
        };
        for line in &mut all {
            let Some(rest) = line.strip_prefix(start) else { continue };
            let is_star = rest == "*" || rest.starts_with("* ") || rest.starts_with("**");
            *line = if is_star { &rest[1..] } else { rest };
        }
    }
    joined(&all, "\n")
}

/// The column of the stars, if every line has one. Empty lines at both ends, and the first line, need none.
fn column_of_stars(all: &[&str]) -> Option<usize> {
    // The comment may start in the line of its first star.
    let first = usize::from(all[0].is_empty());
    let mut inner = &all[first..];
    if !inner[0].trim_start().starts_with('*') {
        inner = &inner[1..];
    }
    while inner.first()?.trim().is_empty() {
        inner = &inner[1..];
    }
    while inner.last()?.trim().is_empty() {
        inner = &inner[..inner.len() - 1];
    }
    let column = inner[0].find('*')?;
    for line in inner {
        if !has_star_at(line, column) {
            return None;
        }
    }
    Some(column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stars_of_a_block_are_no_part_of_its_text() {
        for (comment, text) in [
            (" One line. ", " One line. "),
            ("\n * One.\n * Two.\n ", "\n One.\n Two.\n"),
            (" One.\n * Two.\n *\n * Three.\n ", "One.\n Two.\n\n Three.\n"),
            ("\n    One.\n    Two.\n", "\n    One.\n    Two.\n"),
            ("\n * One.\n   Two.\n ", "\n * One.\n   Two.\n "),
            ("\n * - a\n * * b\n ", "\n - a\n * b\n"),
            ("***\n * One.\n *", "\n One.\n"),
            ("\n Title\n *\n * One.\n ", "\nTitle\n\n One.\n"),
            ("\n *One.\n *Two.\n", "\n*One.\n*Two.\n"),
        ] {
            assert_eq!(without_decoration(comment), text, "{comment:?}");
        }
    }
}
