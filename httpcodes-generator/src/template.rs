//! Code that is the same for every sheet but for some names. It is kept as text: `quote!` would make code of it that every
//! user has to build, a tenth of the generator, and would be one more crate to build before it.

use proc_macro2::{Group, Literal, TokenStream, TokenTree};

/// The tokens of a text, with others for the names that are given.
pub(crate) fn filled(text: &str, names: &[(&str, TokenStream)]) -> TokenStream {
    replaced(lexed(text), names)
}

/// The tokens of a text.
pub(crate) fn lexed(text: &str) -> TokenStream {
    text.parse().expect("generated code consists of tokens")
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

/// What goes for a name.
pub(crate) fn tokens(token: impl Into<TokenTree>) -> TokenStream {
    token.into().into()
}

/// A text as a literal that goes for a name.
pub(crate) fn literal(text: &str) -> TokenStream {
    tokens(Literal::string(text))
}
