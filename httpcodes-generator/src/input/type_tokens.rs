//! Types as tokens: their parts, and how people write them.

use proc_macro2::{Delimiter, TokenTree};

/// Adds a token. A group without delimiters, in which a macro passes on its input, is replaced by its tokens.
pub fn flatten(tree: TokenTree, tokens: &mut Vec<TokenTree>) {
    match tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            group.stream().into_iter().for_each(|tree| flatten(tree, tokens));
        }
        tree => tokens.push(tree),
    }
}

/// Whether a method can return a type that a column cannot have. The type is a fault anyway.
pub fn is_returnable(tokens: &[TokenTree]) -> bool {
    tokens.iter().all(|tree| match tree {
        TokenTree::Group(group) => is_returnable(&group.stream().into_iter().collect::<Vec<_>>()),
        TokenTree::Ident(word) => !["dyn", "impl", "fn", "for", "_"].iter().any(|other| word == other),
        TokenTree::Punct(sign) => !['&', '*', '!', '\''].contains(&sign.as_char()),
        TokenTree::Literal(_) => true,
    })
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
            let mut inner = Vec::new();
            brackets.stream().into_iter().for_each(|tree| flatten(tree, &mut inner));
            let is_semicolon = |tree: &TokenTree| is_sign(tree, ';');
            return match inner.iter().position(is_semicolon) {
                Some(end) => (Some(Wrapper::OtherList), inner[..end].to_vec()),
                None => (Some(Wrapper::List), inner),
            };
        }
    }
    if let (Some(Wrapper::List | Wrapper::OtherList), inner) = referenced(tokens).map_or((None, Vec::new()), unwrapped)
    {
        return (Some(Wrapper::OtherList), inner);
    }
    match generic(tokens) {
        Some(("Option", inner)) => (Some(Wrapper::Option), inner.to_vec()),
        Some(("Vec", inner)) => (Some(Wrapper::OtherList), inner.to_vec()),
        _ => (None, tokens.to_vec()),
    }
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

/// The name and the arguments of a generic type of the standard library.
pub fn generic(tokens: &[TokenTree]) -> Option<(&'static str, &[TokenTree])> {
    let start = tokens.iter().position(|tree| is_sign(tree, '<'))?;
    let ([path @ .., _], [_, inner @ .., end]) = (&tokens[..=start], &tokens[start..]) else { return None };
    let name = ["Option", "Vec", "Box"].into_iter().find(|name| is_standard(path, name))?;
    is_sign(end, '>').then_some((name, inner))
}

/// Whether a path leads to that name in the standard library.
pub fn is_standard(path: &[TokenTree], name: &str) -> bool {
    let path = written(path);
    let (modules, last) = path.rsplit_once("::").unwrap_or(("", &path));
    let root = modules.trim_start_matches("::").split("::").next().unwrap_or_default();
    last == name && (modules.is_empty() || ["core", "std", "alloc"].contains(&root))
}

/// A type as people write it.
pub fn written(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    for tree in tokens {
        let part = match tree {
            TokenTree::Group(group) => {
                let inner = written(&group.stream().into_iter().collect::<Vec<_>>());
                match group.delimiter() {
                    Delimiter::Parenthesis => format!("({inner})"),
                    Delimiter::Brace => format!("{{{inner}}}"),
                    Delimiter::Bracket => format!("[{inner}]"),
                    Delimiter::None => inner,
                }
            }
            tree => tree.to_string(),
        };
        let is_word = |character: char| character.is_alphanumeric() || character == '_';
        let is_apart = |character: char| is_word(character) || character == '[';
        if text.ends_with([',', ';']) || (text.ends_with(is_word) && part.starts_with(is_apart)) {
            text.push(' ');
        }
        text += &part;
    }
    text
}
