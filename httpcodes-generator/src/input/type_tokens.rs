//! Types as tokens: their parts, and how people write them.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use crate::strings::Characters;

/// The tokens of a stream. A group without delimiters, in which a macro passes on its input, is replaced by its tokens.
pub fn flattened(stream: TokenStream) -> Vec<TokenTree> {
    let mut tokens = Vec::new();
    for tree in stream {
        flatten(tree, &mut tokens);
    }
    tokens
}

/// Adds a token in the same way.
pub fn flatten(tree: TokenTree, tokens: &mut Vec<TokenTree>) {
    match tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            for tree in group.stream() {
                flatten(tree, tokens);
            }
        }
        tree => tokens.push(tree),
    }
}

/// Whether a method can return a type that a column cannot have. The type is a fault anyway.
pub fn is_returnable(tokens: &[TokenTree]) -> bool {
    for tree in tokens {
        let is_returnable = match tree {
            TokenTree::Group(group) => is_returnable(&flattened(group.stream())),
            TokenTree::Ident(word) => !["dyn", "impl", "fn", "for", "_"].contains(&word.to_string().as_str()),
            TokenTree::Punct(sign) => !matches!(sign.as_char(), '&' | '*' | '!' | '\''),
            TokenTree::Literal(_) => true,
        };
        if !is_returnable {
            return false;
        }
    }
    true
}

/// What may be around the type of a value.
#[derive(Clone, Copy)]
pub enum Wrapper {
    Option,
    /// `[T]`.
    List,
    /// Another type for a list: `Vec<T>`, `&'static [T]`, `[T; 2]`.
    OtherList,
}

/// The type of a value, without the wrapper around it.
pub fn unwrapped(tokens: &[TokenTree]) -> (Option<Wrapper>, Vec<TokenTree>) {
    if let [TokenTree::Group(brackets)] = tokens {
        if brackets.delimiter() == Delimiter::Bracket {
            let inner = flattened(brackets.stream());
            return match position(&inner, ';') {
                Some(end) => (Some(Wrapper::OtherList), inner[..end].to_vec()),
                None => (Some(Wrapper::List), inner),
            };
        }
    }
    if let Some(target) = referenced(tokens) {
        if let (Some(Wrapper::List | Wrapper::OtherList), inner) = unwrapped(target) {
            return (Some(Wrapper::OtherList), inner);
        }
    }
    match generic(tokens) {
        Some(("Option", inner)) => (Some(Wrapper::Option), inner.to_vec()),
        Some(("Vec", inner)) => (Some(Wrapper::OtherList), inner.to_vec()),
        _ => (None, tokens.to_vec()),
    }
}

/// Where the tokens are: the place of the first one.
pub fn span_of(tokens: &[TokenTree]) -> Span {
    match tokens.first() {
        Some(tree) => tree.span(),
        None => Span::call_site(),
    }
}

/// Where a sign is among the tokens.
pub fn position(tokens: &[TokenTree], sign: char) -> Option<usize> {
    tokens.iter().position(|tree| is_sign(tree, sign))
}

pub fn is_sign(tree: &TokenTree, sign: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == sign)
}

/// What a reference refers to.
pub fn referenced(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    match tokens {
        [and, quote, _, rest @ ..] if is_sign(and, '&') && is_sign(quote, '\'') => Some(rest),
        [and, rest @ ..] if is_sign(and, '&') => Some(rest),
        _ => None,
    }
}

/// The name and the arguments of a generic type of the standard library; types that own what they point to are called
/// `Box`.
pub fn generic(tokens: &[TokenTree]) -> Option<(&'static str, &[TokenTree])> {
    let start = position(tokens, '<')?;
    let [_, inner @ .., end] = &tokens[start..] else { return None };
    let name = match standard_name(&tokens[..start])?.as_str() {
        "Option" => "Option",
        "Vec" => "Vec",
        "Box" | "Rc" | "Arc" | "Cow" => "Box",
        _ => return None,
    };
    if is_sign(end, '>') { Some((name, inner)) } else { None }
}

/// The last word of a path, if it is the only one or the path leads into the standard library.
pub fn standard_name(path: &[TokenTree]) -> Option<String> {
    let path = written(path);
    let (modules, name) = path.rsplit_once(':').unwrap_or(("", &path));
    let modules = modules.trim_matches(':');
    let root = modules.split(':').next().unwrap_or_default();
    let is_standard = modules.is_empty() || matches!(root, "core" | "std" | "alloc");
    if is_standard { Some(name.to_owned()) } else { None }
}

/// A type as people write it.
pub fn written(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    for tree in tokens {
        let part = match tree {
            TokenTree::Group(group) => {
                let inner = written(&flattened(group.stream()));
                match group.delimiter() {
                    Delimiter::Parenthesis => format!("({inner})"),
                    Delimiter::Brace => format!("{{{inner}}}"),
                    Delimiter::Bracket => format!("[{inner}]"),
                    Delimiter::None => inner,
                }
            }
            tree => tree.to_string(),
        };
        if text.ends_with(SEPARATOR) || (text.ends_with(WORD) && (part.starts_with(WORD) || part.starts_with('['))) {
            text.push(' ');
        }
        text += &part;
    }
    text
}

const SEPARATOR: Characters = |character| matches!(character, ',' | ';');
const WORD: Characters = |character| character.is_alphanumeric() || character == '_';
