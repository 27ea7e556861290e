//! Code that is the same for every sheet but for some names. It is kept as text: `quote!` would make code of it that every
//! user has to build, a tenth of the generator.

use proc_macro2::{Group, Literal, TokenStream, TokenTree};

use super::Plan;

/// The tokens of a text, with others for the names in capitals: `ENUM`, `CODE`, the type of its codes, `UNKNOWN` and
/// `UNPARSED`, its errors, `VISIBILITY`, and those that are given.
pub(super) fn fill(plan: &Plan<'_>, text: &str, others: &[(&str, TokenStream)]) -> TokenStream {
    let mut names = vec![
        ("ENUM", tokens(plan.ident.clone())),
        ("CODE", plan.code.clone()),
        ("UNKNOWN", tokens(plan.unknown.clone())),
        ("UNPARSED", tokens(plan.unparsed.clone())),
        ("VISIBILITY", plan.item.visibility.clone()),
    ];
    names.extend_from_slice(others);
    // Text that compiles in one crate lexes in every other.
    replaced(text.parse().unwrap_or_default(), &names)
}

/// What goes for a name.
pub(super) fn tokens(token: impl Into<TokenTree>) -> TokenStream {
    token.into().into()
}

/// A text as a literal that goes for a name.
pub(super) fn literal(text: &str) -> TokenStream {
    tokens(Literal::string(text))
}

fn replaced(tokens: TokenStream, names: &[(&str, TokenStream)]) -> TokenStream {
    let mut replaced_tokens = TokenStream::new();
    for token in tokens {
        let found = names.iter().find(|(name, _)| matches!(&token, TokenTree::Ident(ident) if ident == name));
        match (found, token) {
            (Some((_, tokens)), _) => replaced_tokens.extend(tokens.clone()),
            (None, TokenTree::Group(group)) => {
                let group = Group::new(group.delimiter(), replaced(group.stream(), names));
                replaced_tokens.extend([TokenTree::Group(group)]);
            }
            (None, token) => replaced_tokens.extend([token]),
        }
    }
    replaced_tokens
}
