//! The item below the attribute: an empty enum with its attributes and its visibility.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::parsing;
use crate::input::repr::Repr;

/// The traits that the generator implements itself, so that a derive below the attribute would do it twice.
const IMPLEMENTED: [&str; 8] = ["Clone", "Copy", "Debug", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];

/// The lint levels that an attribute can set.
const LINT_LEVELS: [&str; 4] = ["allow", "warn", "deny", "forbid"];

/// The enum as the user wrote it.
pub struct Item {
    /// All attributes except `repr`.
    pub attributes: TokenStream,
    /// The `cfg` attributes among them, which every generated item shares.
    pub cfg: TokenStream,
    /// The lint levels among them, for the other generated items.
    pub lints: TokenStream,
    /// Whether there is documentation among them.
    pub is_documented: bool,
    /// Whether the enum is deprecated.
    pub is_deprecated: bool,
    /// `pub`, `pub(crate)` and so on; empty for a private enum.
    pub visibility: TokenStream,
    /// The enum's name.
    pub ident: Ident,
    /// The type of its codes.
    pub repr: Repr,
}

/// Parses the item. Mistakes that leave an enum to expand to are added to `faults`.
///
/// # Errors
///
/// If the item is not an enum, or is generic.
pub fn parse(tokens: TokenStream, faults: &Faults) -> Result<Item, Fault> {
    parsing::parse(tokens, |input| item(input, faults))
}

fn item(input: ParseStream<'_>, faults: &Faults) -> Result<Item, Fault> {
    let mut attributes = Vec::new();
    while input.peek(Token![#]) {
        attributes.push(attribute(input)?);
    }
    let visibility = visibility(input)?;
    let span = input.span();
    if !input.peek(Token![enum]) {
        let fault = Fault::rust("only an enum can be made from a sheet", span);
        return Err(fault.help("write `pub enum Name {}` below the attribute"));
    }
    input.parse::<Token![enum]>()?;
    let ident = input.call(Ident::parse_any)?;
    let body = body(input)?;
    if let Some(first) = body.into_iter().next() {
        let fault = Fault::rust("the enum of a sheet must be empty", first.span());
        faults.add(
            fault.help("the rows of the sheet are its variants: add a row to the sheet, and leave the braces empty"),
        );
    }
    if let Some(second) = attributes.iter().filter(|attribute| attribute.name == "repr").nth(1) {
        let fault = Fault::rust("the integer type of the codes is given twice", second.span);
        faults.add(fault.help("keep one `#[repr(…)]`"));
    }
    let mut item = Item {
        attributes: TokenStream::new(),
        cfg: TokenStream::new(),
        lints: TokenStream::new(),
        is_documented: false,
        is_deprecated: false,
        visibility,
        ident,
        repr: Repr::DEFAULT,
    };
    for attribute in attributes {
        item.add(attribute, faults);
    }
    Ok(item)
}

fn visibility(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut visibility = TokenStream::new();
    if input.peek(Token![pub]) {
        visibility.extend([input.parse::<TokenTree>()?]);
        if input.peek(syn::token::Paren) {
            visibility.extend([input.parse::<TokenTree>()?]);
        }
    }
    Ok(visibility)
}

/// The tokens between the braces.
fn body(input: ParseStream<'_>) -> Result<TokenStream, Fault> {
    let span = input.span();
    let rest: TokenStream = input.parse()?;
    let Some(TokenTree::Group(body)) = rest.into_iter().next() else {
        let fault = Fault::rust("the enum of a sheet cannot be generic", span);
        return Err(fault.help("remove the parameters: nothing in a sheet could use them"));
    };
    Ok(body.stream())
}

/// One `#[name(arguments)]`.
struct Attribute {
    name: String,
    arguments: Vec<TokenTree>,
    tokens: TokenStream,
    span: Span,
}

fn attribute(input: ParseStream<'_>) -> syn::Result<Attribute> {
    let pound: TokenTree = input.parse()?;
    let span = input.span();
    let brackets: TokenTree = input.parse()?;
    let mut content = trees_of(&brackets).into_iter();
    let name = content.next().map_or_else(String::new, |name| name.to_string());
    let arguments = content.next().map(|tree| trees_of(&tree)).unwrap_or_default();
    Ok(Attribute { name, arguments, tokens: [pound, brackets].into_iter().collect(), span })
}

impl Item {
    fn add(&mut self, attribute: Attribute, faults: &Faults) {
        let Attribute { name, arguments, tokens, .. } = &attribute;
        match name.as_str() {
            "repr" => self.repr = faults.ok(integer_type(&attribute)).unwrap_or(self.repr),
            "derive" => self.attributes.extend(derives(arguments, faults)),
            name => {
                self.is_documented |= name == "doc" && arguments.is_empty();
                self.is_deprecated |= name == "deprecated";
                if name == "cfg" {
                    self.cfg.extend(tokens.clone());
                }
                if name == "expect" {
                    // Nothing but the enum has to meet what is expected.
                    let arguments = &attribute.arguments;
                    self.lints.extend(quote!(#[allow(#(#arguments)*)]));
                } else if LINT_LEVELS.contains(&name) {
                    self.lints.extend(tokens.clone());
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
        Fault::rust(format!("`repr({given})` is not supported"), span)
            .help("use `u8`, `i8`, `u16`, `i16`, `u32`, `i32`, `u64`, `i64`, `usize` or `isize`")
    })
}

/// `#[derive(…)]` without the traits that the generator implements, each of which is a fault.
fn derives(arguments: &[TokenTree], faults: &Faults) -> TokenStream {
    let mut kept = TokenStream::new();
    for path in arguments.split(|tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ',')) {
        let Some(last) = path.last() else { continue };
        let name = last.to_string();
        if IMPLEMENTED.contains(&name.as_str()) {
            let fault = Fault::rust(format!("`{name}` is already implemented by the attribute"), last.span());
            faults.add(fault.help("remove it from the derives"));
        } else {
            kept.extend(path.iter().cloned());
            kept.extend([TokenTree::from(Punct::new(',', Spacing::Alone))]);
        }
    }
    let derive = TokenTree::from(Ident::new("derive", Span::call_site()));
    let kept = TokenTree::from(Group::new(Delimiter::Parenthesis, kept));
    let brackets = Group::new(Delimiter::Bracket, [derive, kept].into_iter().collect());
    [TokenTree::from(Punct::new('#', Spacing::Alone)), brackets.into()].into_iter().collect()
}

/// The tokens of a group. Groups without delimiters in it, in which a macro passes on what it was given, are dissolved.
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
    use super::*;

    /// The item of a text, and how many faults it has.
    fn item(text: &str) -> (Item, usize) {
        count(text.parse().unwrap())
    }

    fn count(tokens: TokenStream) -> (Item, usize) {
        let faults = Faults::default();
        let item = parse(tokens, &faults).unwrap_or_else(|fault| panic!("{}", fault.message));
        (item, faults.into_vec().len())
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
        let repr = Group::new(Delimiter::Parenthesis, TokenTree::from(given).into());
        let mut brackets: TokenStream = "repr".parse().unwrap();
        brackets.extend([TokenTree::from(repr)]);
        let mut tokens: TokenStream = "#".parse().unwrap();
        tokens.extend([TokenTree::from(Group::new(Delimiter::Bracket, brackets))]);
        tokens.extend("enum Code {}".parse::<TokenStream>());
        let (item, faults) = count(tokens);
        assert_eq!((item.repr.name, faults), ("i32", 0));
    }

    #[test]
    fn an_item_is_documented_by_a_comment_and_not_by_another_word_for_the_search() {
        assert!(item("/** Documented. */ enum Code {}").0.is_documented);
        assert!(item("#[doc = \"Documented.\"] #[doc(alias = \"x\")] enum Code {}").0.is_documented);
        assert!(!item("#[doc(alias = \"x\")] enum Code {}").0.is_documented);
        assert!(!item("#[non_exhaustive] #[path = \"x\"] enum Code {}").0.is_documented);
    }

    #[test]
    fn lint_levels_and_deprecation_are_told_apart_and_kept() {
        let item = item("#[allow(a)] #[expect(b)] #[deprecated] #[must_use] enum Code {}").0;
        assert_eq!(item.lints.to_string().replace(' ', ""), "#[allow(a)]#[allow(b)]");
        assert_eq!(item.attributes.into_iter().count(), 8);
        assert!(item.is_deprecated && !self::item("enum Code {}").0.is_deprecated);
    }
}
