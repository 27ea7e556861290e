//! The annotated item: an empty enum with its attributes and its visibility.

use proc_macro2::{Delimiter, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

use super::code::Repr;
use super::fault::Fault;
use super::template::filled;

/// The traits that the generator implements itself, so that a derive below the attribute would do it twice.
const IMPLEMENTED: [&str; 8] = ["Clone", "Copy", "Debug", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];

/// The enum as the user wrote it.
pub(crate) struct Item {
    /// The attributes, but for `repr`.
    pub(crate) attributes: TokenStream,
    /// The `cfg` attributes among them, which every generated item shares.
    pub(crate) cfg: TokenStream,
    /// Whether there is documentation among them.
    pub(crate) is_documented: bool,
    pub(crate) visibility: TokenStream,
    pub(crate) ident: Ident,
    pub(crate) repr: Repr,
}

/// Reads the item, and what is wrong with it where an enum is left to expand to.
pub(crate) fn parse(tokens: TokenStream) -> Result<(Item, Vec<Fault>), Fault> {
    item.parse2(tokens)?
}

fn item(input: ParseStream<'_>) -> syn::Result<Result<(Item, Vec<Fault>), Fault>> {
    let mut faults = Vec::new();
    let mut attributes = Vec::new();
    while input.peek(Token![#]) {
        attributes.push(attribute(input)?);
    }
    let mut visibility = TokenStream::new();
    if input.peek(Token![pub]) {
        take(input, &mut visibility)?;
        if input.peek(syn::token::Paren) {
            take(input, &mut visibility)?;
        }
    }
    let span = input.span();
    if !input.peek(Token![enum]) {
        take_all(input)?;
        let fault = Fault::rust("only an enum can be made from a sheet".to_owned(), span);
        return Ok(Err(fault.help("write `pub enum Name {}` below the attribute")));
    }
    input.parse::<Token![enum]>()?;
    let ident = input.call(Ident::parse_any)?;
    let span = input.span();
    let Some(TokenTree::Group(body)) = take_all(input)?.into_iter().next() else {
        let fault = Fault::rust("the enum of a sheet cannot be generic".to_owned(), span);
        return Ok(Err(fault.help("remove the parameters: nothing in a sheet could use them")));
    };
    if let Some(first) = body.stream().into_iter().next() {
        let fault = Fault::rust("the enum of a sheet is written empty".to_owned(), first.span());
        faults.push(fault.help("its variants are the rows of the sheet: add a row there, and leave the braces empty"));
    }
    let mut item = Item {
        attributes: TokenStream::new(),
        cfg: TokenStream::new(),
        is_documented: false,
        visibility,
        ident,
        repr: Repr::DEFAULT,
    };
    if let Some(second) = attributes.iter().filter(|attribute| attribute.name == "repr").nth(1) {
        let fault = Fault::rust("the type of the codes is given twice".to_owned(), second.span);
        faults.push(fault.help("keep one `#[repr(…)]`"));
    }
    for attribute in attributes {
        item.take(attribute, &mut faults);
    }
    Ok(Ok((item, faults)))
}

/// One `#[name(arguments)]`.
struct Attribute {
    name: String,
    arguments: Vec<TokenTree>,
    tokens: TokenStream,
    span: Span,
}

fn attribute(input: ParseStream<'_>) -> syn::Result<Attribute> {
    let mut tokens = TokenStream::new();
    take(input, &mut tokens)?;
    let span = input.span();
    let mut content = trees_of(&take(input, &mut tokens)?).into_iter();
    let name = content.next().map_or_else(String::new, |name| name.to_string());
    let arguments = content.next().map(|tree| trees_of(&tree)).unwrap_or_default();
    Ok(Attribute { name, arguments, tokens, span })
}

impl Item {
    fn take(&mut self, attribute: Attribute, faults: &mut Vec<Fault>) {
        match attribute.name.as_str() {
            "repr" => match integer_type(&attribute) {
                Ok(repr) => self.repr = repr,
                Err(fault) => faults.push(fault),
            },
            "derive" => self.attributes.extend(derives(&attribute.arguments, faults)),
            name => {
                self.is_documented |= name == "doc" && attribute.arguments.is_empty();
                if name == "cfg" {
                    self.cfg.extend(attribute.tokens.clone());
                }
                self.attributes.extend(attribute.tokens);
            }
        }
    }
}

fn integer_type(attribute: &Attribute) -> Result<Repr, Fault> {
    let repr = match attribute.arguments.as_slice() {
        [TokenTree::Ident(name)] => Repr::named(&name.to_string()),
        [TokenTree::Ident(name), TokenTree::Punct(comma)] if comma.as_char() == ',' => Repr::named(&name.to_string()),
        _ => None,
    };
    repr.ok_or_else(|| {
        let given: TokenStream = attribute.arguments.iter().cloned().collect();
        let span = attribute.arguments.first().map_or(attribute.span, TokenTree::span);
        Fault::rust(format!("`repr({given})` is no integer type of up to 64 bits"), span)
            .help("a code is a `u8`, `i8`, `u16`, `i16`, `u32`, `i32`, `u64`, `i64`, `usize` or `isize`")
    })
}

/// The derives without those that the generator implements, each of which is a fault.
fn derives(arguments: &[TokenTree], faults: &mut Vec<Fault>) -> TokenStream {
    let mut kept = TokenStream::new();
    for path in arguments.split(|tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ',')) {
        let Some(last) = path.last() else { continue };
        let name = last.to_string();
        if IMPLEMENTED.contains(&name.as_str()) {
            let fault = Fault::rust(format!("`{name}` is implemented by the attribute already"), last.span());
            faults.push(fault.help("remove it from the derives"));
        } else {
            kept.extend(path.iter().cloned());
            kept.extend([TokenTree::from(Punct::new(',', Spacing::Alone))]);
        }
    }
    filled("#[derive(KEPT)]", &[("KEPT", kept)])
}

/// Moves one token of the input to `tokens`.
fn take(input: ParseStream<'_>, tokens: &mut TokenStream) -> syn::Result<TokenTree> {
    let tree: TokenTree = input.parse()?;
    tokens.extend([tree.clone()]);
    Ok(tree)
}

fn take_all(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() {
        take(input, &mut tokens)?;
    }
    Ok(tokens)
}

/// The tokens of a group, and of the groups without delimiters in it, which stand around what a macro was given.
fn trees_of(tree: &TokenTree) -> Vec<TokenTree> {
    let TokenTree::Group(group) = tree else { return Vec::new() };
    let mut trees = Vec::new();
    for tree in group.stream() {
        match &tree {
            TokenTree::Group(inner) if inner.delimiter() == Delimiter::None => trees.extend(trees_of(&tree)),
            _ => trees.push(tree),
        }
    }
    trees
}

#[cfg(test)]
mod tests {
    use proc_macro2::Group;

    use super::*;

    /// The item of a text, and how many faults it has.
    fn item(text: &str) -> (Item, usize) {
        let Ok((item, faults)) = parse(text.parse().unwrap()) else { panic!("{text}") };
        (item, faults.len())
    }

    #[test]
    fn a_type_of_the_codes_may_have_a_comma_behind_it_and_nothing_else() {
        for (text, name, faults) in [
            ("#[repr(i32)] enum Code {}", "i32", 0),
            ("#[repr(i32,)] enum Code {}", "i32", 0),
            ("#[repr(i32;)] enum Code {}", "u16", 1),
            ("#[repr(i32, C)] enum Code {}", "u16", 1),
        ] {
            let (item, count) = item(text);
            assert_eq!((item.repr.name, count), (name, faults), "{text}");
        }
    }

    #[test]
    fn what_a_macro_was_given_is_read_as_if_it_stood_there() {
        let given = Group::new(Delimiter::None, "i32".parse().unwrap());
        let tokens = filled("#[repr(GIVEN)] enum Code {}", &[("GIVEN", TokenTree::from(given).into())]);
        let Ok((item, faults)) = parse(tokens) else { panic!("it is an item") };
        assert_eq!((item.repr.name, faults.len()), ("i32", 0));
    }

    #[test]
    fn an_item_is_documented_by_a_comment_and_not_by_another_word_for_the_search() {
        assert!(item("/** Documented. */ enum Code {}").0.is_documented);
        assert!(item("#[doc = \"Documented.\"] #[doc(alias = \"x\")] enum Code {}").0.is_documented);
        assert!(!item("#[doc(alias = \"x\")] enum Code {}").0.is_documented);
        assert!(!item("#[non_exhaustive] #[path = \"x\"] enum Code {}").0.is_documented);
    }
}
