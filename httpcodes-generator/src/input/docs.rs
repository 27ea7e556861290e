//! The documentation of the item, as its attributes have it: `/// text`, `/** text */` and `#[doc = "text"]`.
//!
//! An attribute macro is given a comment as `#[doc = r"…"]`, with its text as it is written: the stars that decorate the
//! lines of a block are still there.

use proc_macro2::{Group, Literal, Span, TokenStream, TokenTree};
use syn::LitStr;

/// One comment or attribute.
pub struct Doc {
    /// What it says, with the lines of the source, but for the decoration of a block. `None` if a macro says it.
    pub text: Option<String>,
    /// Where it is.
    pub span: Span,
    /// Whether it is a comment.
    pub is_comment: bool,
}

impl Doc {
    /// Reads what stands behind `doc =`.
    pub fn of(value: &[TokenTree]) -> Self {
        let (text, is_comment, span) = match value {
            [TokenTree::Literal(literal)] => {
                let text = syn::parse2::<LitStr>(TokenTree::from(literal.clone()).into()).ok();
                (text.map(|text| text.value()), is_comment(literal), literal.span())
            }
            _ => (None, false, value.first().map_or_else(Span::call_site, TokenTree::span)),
        };
        let text = text.map(|text| if is_comment { without_decoration(&text) } else { text });
        Self { text, span, is_comment }
    }

    /// The attribute with the text without decoration.
    pub fn attribute(&self, tokens: TokenStream) -> TokenStream {
        let (true, Some(text)) = (self.is_comment, &self.text) else { return tokens };
        if !text.contains('\n') {
            return tokens;
        }
        let mut literal = Literal::string(text);
        literal.set_span(self.span);
        with_value(tokens, &literal)
    }
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

/// Whether a literal stands for a comment. Where the compiler does not show the source, a raw string does.
fn is_comment(literal: &Literal) -> bool {
    match literal.span().source_text() {
        Some(source) => source.starts_with("//") || source.starts_with("/*"),
        None => literal.to_string().starts_with('r'),
    }
}

/// The text of a block comment without the stars at the start of its lines, as rustdoc shows it: at most one for each line,
/// and only if all lines have one in the same place. A line of nothing but stars at either end is empty.
fn without_decoration(comment: &str) -> String {
    let mut all: Vec<&str> = comment.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).collect();
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

/// Where the lines have their stars: all but empty ones at both ends, and perhaps the first.
fn column_of_stars(all: &[&str]) -> Option<usize> {
    let is_decorated = |line: &&str| line.trim_start().starts_with('*');
    let from = usize::from(!is_decorated(&all[0]));
    let is_empty = |line: &&str| line.trim().is_empty();
    let inner = &all[from..];
    let start = inner.iter().position(|line| !is_empty(line))?;
    let end = inner.iter().rposition(|line| !is_empty(line))? + 1;
    let inner = &inner[start..end];
    let column = inner[0].find('*')?;
    inner.iter().all(|line| has_star_at(line, column)).then_some(column)
}

fn has_star_at(line: &str, column: usize) -> bool {
    line.find('*') == Some(column) && line[..column].chars().all(|character| matches!(character, ' ' | '\t'))
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
            ("\r\n * One.\r\n * Two.\r\n ", "\n One.\n Two.\n"),
            ("\n *One.\n *Two.\n", "\n*One.\n*Two.\n"),
        ] {
            assert_eq!(without_decoration(comment), text, "{comment:?}");
        }
    }
}
