//! The documentation of the item, in its attributes: `/// text`, `/** text */` and `#[doc = "text"]`.
//!
//! An attribute macro receives a comment as `#[doc = r"…"]`, with the text as it is written: it still contains the
//! stars that decorate the lines of a block. It also receives `concat!` as it is written, so macros are evaluated here.

use proc_macro2::{Group, Literal, Span, TokenStream, TokenTree};
use syn::LitStr;

use crate::input::path;

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
        let literal = if let [TokenTree::Literal(literal)] = value { Some(literal) } else { None };
        // The compiler rejects a literal that is not a string.
        let text_of = |literal: &Literal| syn::parse2::<LitStr>(TokenTree::from(literal.clone()).into());
        let given = match literal {
            Some(literal) => Some(text_of(literal).map(|text| text.value()).unwrap_or_default()),
            None => path::evaluated(value.iter().cloned().collect()),
        };
        let (is_macro, is_comment) = (literal.is_none(), literal.is_some_and(is_comment));
        let span = value.first().map_or_else(Span::call_site, TokenTree::span);
        let text = given.as_deref().map(|text| text.replace("\r\n", "\n").replace('\r', "\n"));
        let text = text.map(|text| if is_comment { without_decoration(&text) } else { text });
        let before_last = text.as_ref().map_or(0, |text| text.matches('\n').count());
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
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        let text = self.text.as_deref().unwrap_or_default();
        text.strip_suffix('\n').unwrap_or(text).split('\n')
    }

    /// The column of stars that are meant to decorate a block comment but are part of its text, because a line lacks
    /// its star. If most lines have a star and rows follow the stars, they are not the marks of a list.
    pub fn column_of_stray_stars(&self) -> Option<usize> {
        let is_row =
            |line: &&str| line.trim_start().strip_prefix('*').is_some_and(|row| row.trim_start().starts_with('|'));
        let column = self.lines().find(is_row)?.find('*')?;
        let has_star = |line: &&str| has_star_at(line, column);
        let (rows, stars) = (self.lines().filter(is_row).filter(has_star), self.lines().filter(has_star));
        let (stars, lines) = (stars.count(), self.lines().filter(|line| !line.trim().is_empty()).count());
        (self.is_comment && rows.count() > 1 && stars * 2 > lines).then_some(column)
    }
}

/// Whether a line has its first star at that column, with only blanks before it.
pub fn has_star_at(line: &str, column: usize) -> bool {
    line.find('*') == Some(column) && line[..column].chars().all(|character| matches!(character, ' ' | '\t'))
}

/// Removes the indentation that all lines have in common, as rustdoc does. If there are both comments and attributes,
/// the blank after `///` counts. What stays on the enum are attributes, for which rustdoc would count differently, so
/// in that case they are replaced.
pub fn unindent(docs: &mut [Doc]) {
    let is_mixed = docs.iter().any(|doc| doc.is_comment) && docs.iter().any(|doc| !doc.is_comment);
    let added = |doc: &Doc| usize::from(is_mixed && !doc.is_comment);
    let indentations = docs
        .iter()
        .flat_map(|doc| doc.lines().filter(|line| !line.trim().is_empty()).map(move |line| blanks(line) + added(doc)));
    let least = indentations.min().unwrap_or(0);
    for doc in docs.iter_mut().filter(|doc| doc.text.is_some()) {
        let surplus = least.saturating_sub(added(doc));
        let without = |line: &str| {
            if line.trim().is_empty() { line.to_owned() } else { line[surplus.min(blanks(line))..].to_owned() }
        };
        let text = doc.lines().map(without).collect::<Vec<_>>().join("\n");
        doc.is_rewritten |= is_mixed && !doc.is_macro && doc.text.as_ref() != Some(&text);
        doc.text = Some(text);
    }
}

/// How many blanks a line starts with.
pub fn blanks(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// The attribute with another literal.
fn with_value(attribute: TokenStream, value: &Literal) -> TokenStream {
    let mut tokens = TokenStream::new();
    for token in attribute {
        tokens.extend([match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), with_value(group.stream(), value));
                inner.set_span(group.span());
                TokenTree::from(inner)
            }
            TokenTree::Literal(_) => TokenTree::from(value.clone()),
            other => other,
        }]);
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
    let mut all: Vec<&str> = comment.split('\n').collect();
    if all.len() < 2 {
        return comment.to_owned();
    }
    let last = all.len() - 1;
    for end in [0, last] {
        if all[end].chars().all(|character| character == '*') {
            all[end] = "";
        }
    }
    if let Some(column) = column_of_stars(&all) {
        let start = all.iter().position(|line| has_star_at(line, column)).map_or("", |first| &all[first][..column]);
        for line in &mut all {
            let Some(rest) = line.strip_prefix(start) else { continue };
            let is_star = rest == "*" || rest.starts_with("* ") || rest.starts_with("**");
            *line = if is_star { &rest[1..] } else { rest };
        }
    }
    all.join("\n")
}

/// The column of the stars, if every line has one. Empty lines at both ends, and the first line, need none.
fn column_of_stars(all: &[&str]) -> Option<usize> {
    let is_decorated = |line: &&str| line.trim_start().starts_with('*');
    // The comment may start in the line of its first star.
    let first = usize::from(all[0].is_empty());
    let from = first + usize::from(!all.get(first).is_some_and(is_decorated));
    let is_empty = |line: &&str| line.trim().is_empty();
    let inner = all.get(from..)?;
    let start = inner.iter().position(|line| !is_empty(line))?;
    let end = inner.iter().rposition(|line| !is_empty(line))? + 1;
    let inner = &inner[start..end];
    let column = inner[0].find('*')?;
    inner.iter().all(|line| has_star_at(line, column)).then_some(column)
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
