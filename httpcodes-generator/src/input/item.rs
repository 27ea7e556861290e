//! The item below the attribute: an empty enum with its attributes and its visibility.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::derives::{self, Derive};
use crate::input::docs::{self, Doc};
use crate::input::parsing;
use crate::input::repr::Repr;
use crate::input::type_tokens::{flattened, is_sign, span_of};
use crate::strings::joined;

/// The lint levels that an attribute can set.
const LINT_LEVELS: [&str; 4] = ["allow", "warn", "deny", "forbid"];

/// The enum as the user wrote it.
pub struct Item {
    /// All attributes except `repr`.
    pub attributes: TokenStream,
    /// The lint levels among them, for the other generated items.
    pub lints: TokenStream,
    /// The documentation among them.
    pub docs: Vec<Doc>,
    /// Whether the enum is deprecated.
    pub is_deprecated: bool,
    /// `pub`, `pub(crate)` and so on; empty for a private enum.
    pub visibility: TokenStream,
    /// The enum's name.
    pub ident: Ident,
    /// The type of the error for an unknown code.
    pub unknown: Ident,
    /// The type of the error for a string that cannot be parsed.
    pub unparsed: Ident,
    /// The type of its codes, unless they are text.
    pub repr: Repr,
    /// The derives among them.
    pub derives: Vec<Derive>,
}

/// Parses the item. Mistakes after which an enum can still be generated are added to `faults`. `is_text` says whether
/// the codes are text.
///
/// # Errors
///
/// Fails if the item is neither an enum nor a struct. A struct is probably meant as an enum.
pub fn parse(tokens: TokenStream, is_text: bool, faults: &Faults) -> Result<Item, Fault> {
    parsing::parse(tokens, |input| item(input, is_text, faults))
}

fn item(input: ParseStream<'_>, is_text: bool, faults: &Faults) -> Result<Item, Fault> {
    let mut attributes = Vec::new();
    while input.peek(Token![#]) {
        attributes.push(attribute(input)?);
    }
    unindent(&mut attributes);
    let visibility = visibility(input)?;
    let is_struct = input.peek(Token![struct]);
    if input.peek(Token![enum]) {
        input.parse::<Token![enum]>()?;
    } else {
        let fault = Fault::rust("the attribute can only be applied to an enum", input.span());
        let fault = fault.help("write `pub enum Name {}` below the attribute");
        if !is_struct {
            return Err(fault);
        }
        faults.add(fault);
        input.parse::<Token![struct]>()?;
    }
    let ident = input.call(Ident::parse_any)?;
    let rest: TokenStream = input.parse()?;
    if !is_struct {
        faults.ok(check_rest(rest));
    }
    let mut item = Item {
        attributes: TokenStream::new(),
        lints: TokenStream::new(),
        docs: Vec::new(),
        is_deprecated: false,
        visibility,
        unknown: named("Unknown", &ident, ""),
        unparsed: named("Parse", &ident, "Error"),
        ident,
        repr: Repr::DEFAULT,
        derives: Vec::new(),
    };
    let mut reprs = 0;
    for attribute in &attributes {
        if attribute.name != "repr" {
            continue;
        }
        reprs += 1;
        match reprs {
            1 if is_text => faults.add(repr_of_text(attribute)),
            1 => item.repr = faults.ok(integer_type(attribute)).unwrap_or_else(|| meant_type(attribute)),
            2 if !is_text => {
                let fault = Fault::rust("the integer type of the codes is given twice", attribute.span);
                faults.add(fault.help("keep one `#[repr(…)]`"));
            }
            _ => {}
        }
        if !is_text && meant_type(attribute).name != item.repr.name {
            // Uses of the enum may expect either type.
            item.repr = Repr::UNKNOWN;
        }
    }
    let before = faults.len();
    for attribute in &mut attributes {
        if attribute.name == "derive" {
            let mut derives = derives::parse(&attribute.arguments);
            derives::leave_out(&mut derives, &item.ident, (!is_text).then_some(item.repr.name), faults);
            attribute.tokens = derives::attribute(&derives);
            item.derives.append(&mut derives);
        }
    }
    let is_cut = faults.len() > before;
    for attribute in &mut attributes {
        let is_left_out = attribute.name == "repr" || (is_cut && derives::is_helper(&attribute.name));
        if !is_left_out && faults.ok(check_single(attribute)).is_some() {
            item.add(attribute);
        }
    }
    Ok(item)
}

/// Removes the common indentation of all documentation.
fn unindent(attributes: &mut [Attribute]) {
    let mut docs = Vec::new();
    for attribute in attributes {
        if let Some(doc) = &mut attribute.doc {
            docs.push(doc);
        }
    }
    docs::unindent(&mut docs);
}

/// Checks that an attribute is not the macro's own again. If it is, the outer one is meant, which comes first.
fn check_single(attribute: &Attribute) -> Result<(), Fault> {
    if attribute.name.rsplit(':').next() != Some("cheatsheet") {
        return Ok(());
    }
    let fault = Fault::rust("the enum has the attribute twice", attribute.span);
    Err(fault.help("an enum has one sheet: remove one of the attributes, or move it to another enum"))
}

fn visibility(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut visibility = TokenStream::new();
    if input.peek(Token![pub]) {
        input.parse::<TokenTree>()?.to_tokens(&mut visibility);
        if input.peek(syn::token::Paren) {
            input.parse::<TokenTree>()?.to_tokens(&mut visibility);
        }
    }
    Ok(visibility)
}

/// Checks that the enum is not generic and has no variants. The compiler itself reports that `enum Name;` lacks braces.
fn check_rest(rest: TokenStream) -> Result<(), Fault> {
    match rest.into_iter().next() {
        Some(TokenTree::Group(body)) => {
            let Some(first) = body.stream().into_iter().next() else { return Ok(()) };
            let fault = Fault::rust("the enum of a sheet must be empty", first.span());
            let help = "the rows of the sheet are its variants: add a row to the sheet, and leave the braces empty";
            Err(fault.help(help))
        }
        Some(start) if start.to_string() != ";" => {
            let fault = Fault::rust("the enum of a sheet cannot be generic", start.span());
            Err(fault.help("remove the parameters: nothing in a sheet could use them"))
        }
        _ => Ok(()),
    }
}

/// One `#[name(arguments)]`.
struct Attribute {
    /// The path before the arguments.
    name: String,
    arguments: Vec<TokenTree>,
    /// Its text, if it is documentation.
    doc: Option<Doc>,
    tokens: TokenStream,
    /// Where the last word of the name is.
    span: Span,
}

fn attribute(input: ParseStream<'_>) -> syn::Result<Attribute> {
    let pound: TokenTree = input.parse()?;
    let brackets: TokenTree = input.parse()?;
    let mut span = brackets.span();
    let content = trees_of(&brackets);
    let (mut name, mut rest) = (String::new(), &content[..]);
    while let [tree, others @ ..] = rest {
        if !matches!(tree, TokenTree::Ident(_)) && !is_sign(tree, ':') {
            break;
        }
        name += &tree.to_string();
        span = tree.span();
        rest = others;
    }
    let (mut arguments, mut doc) = (Vec::new(), None);
    match rest {
        [equals, value @ ..] if is_sign(equals, '=') => {
            if name == "doc" && !value.is_empty() {
                doc = Some(Doc::of(value));
            }
        }
        [group, ..] => arguments = trees_of(group),
        [] => {}
    }
    Ok(Attribute { name, arguments, doc, tokens: quote!(#pound #brackets), span })
}

impl Item {
    /// The text of the documentation, without macros that cannot be evaluated.
    pub fn documentation(&self) -> String {
        let mut texts = Vec::new();
        for doc in &self.docs {
            if let Some(text) = &doc.text {
                texts.push(text.as_str());
            }
        }
        joined(&texts, "\n")
    }

    /// A name that contains the enum's name.
    pub fn named(&self, before: &str, after: &str) -> Ident {
        named(before, &self.ident, after)
    }

    fn add(&mut self, attribute: &mut Attribute) {
        let Attribute { name, arguments, tokens, doc, .. } = attribute;
        let mut tokens = tokens.clone();
        if let Some(doc) = doc.take() {
            tokens = doc.attribute(tokens);
            self.docs.push(doc);
        }
        self.is_deprecated |= name == "deprecated";
        if name == "expect" {
            // Only the enum has to fulfil the expectation.
            self.lints.extend(quote!(#[allow(#(#arguments)*)]));
        } else if LINT_LEVELS.contains(&name.as_str()) {
            self.lints.extend(tokens.clone());
        }
        self.attributes.extend(tokens);
    }
}

/// A name that contains another one.
pub fn named(before: &str, ident: &Ident, after: &str) -> Ident {
    Ident::new(&format!("{before}{}{after}", ident.unraw()), Span::call_site())
}

/// The fault of a `repr` on an enum with text codes.
fn repr_of_text(repr: &Attribute) -> Fault {
    let fault = Fault::rust("`repr` is for integer codes, but the argument `text` makes the codes text", repr.span);
    fault
        .help("remove `repr`: a discriminant would be the number of the row, which changes when rows are added")
        .help("if the codes are integers, remove `text`")
}

fn integer_type(attribute: &Attribute) -> Result<Repr, Fault> {
    let arguments = &attribute.arguments;
    let repr = match arguments.as_slice() {
        [TokenTree::Ident(name)] => Repr::named(&name.to_string()),
        [TokenTree::Ident(name), comma] if is_sign(comma, ',') => Repr::named(&name.to_string()),
        _ => None,
    };
    repr.ok_or_else(|| {
        let given = quote!(#(#arguments)*);
        let span = if arguments.is_empty() { attribute.span } else { span_of(arguments) };
        Fault::rust(format!("`repr({given})` is not supported"), span)
            .help("use `u8`, `i8`, `u16`, `i16`, `u32`, `i32`, `u64`, `i64`, `usize` or `isize`")
    })
}

/// The integer type among other words, as in `repr(C, u8)`.
fn meant_type(attribute: &Attribute) -> Repr {
    for word in &attribute.arguments {
        if let Some(repr) = Repr::named(&word.to_string()) {
            return repr;
        }
    }
    Repr::UNKNOWN
}

/// The tokens of a group. Inner groups without delimiters, in which a macro passes on its input, are replaced by their
/// tokens.
fn trees_of(tree: &TokenTree) -> Vec<TokenTree> {
    match tree {
        TokenTree::Group(group) => flattened(group.stream()),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Delimiter, Group};

    use super::*;

    /// The item of a text, and how many faults it has.
    fn item(text: &str) -> (Item, usize) {
        count(text.parse().unwrap())
    }

    fn count(tokens: TokenStream) -> (Item, usize) {
        let faults = Faults::default();
        let item = parse(tokens, false, &faults).unwrap_or_else(|fault| panic!("{}", fault.message));
        (item, faults.into_vec().len())
    }

    #[test]
    fn a_type_of_the_codes_may_have_a_comma_behind_it_and_nothing_else() {
        for (text, name, faults) in [
            ("#[repr(i32)] enum Code {}", "i32", 0),
            ("#[repr(i32,)] enum Code {}", "i32", 0),
            ("#[repr(i32;)] enum Code {}", "i32", 1),
            ("#[repr(C, i32)] enum Code {}", "i32", 1),
            ("#[repr(C)] enum Code {}", "i128", 1),
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
        let docs = |text: &str| item(text).0.docs.len();
        assert_eq!(docs("/** Documented. */ enum Code {}"), 1);
        assert_eq!(docs("#[doc = \"Documented.\"] #[doc(alias = \"x\")] enum Code {}"), 1);
        assert_eq!(docs("#[doc(alias = \"x\")] enum Code {}"), 0);
        assert_eq!(docs("#[non_exhaustive] #[path = \"x\"] enum Code {}"), 0);
    }

    #[test]
    fn comments_among_attributes_stay_indented_as_rustdoc_shows_them() {
        let texts = |text: &str| item(text).0.attributes.to_string();
        let mixed = texts("/// Text.\n///    | Code |\n#[doc = \"See the manual.\"] enum Code {}");
        assert!(mixed.contains("\"Text.\"") && mixed.contains("\"   | Code |\""), "{mixed}");
        assert!(texts("/// Text.\n///    | Code |\nenum Code {}").contains("    | Code |"));
    }

    #[test]
    fn lint_levels_and_deprecation_are_told_apart_and_kept() {
        let item = item("#[allow(a)] #[expect(b)] #[deprecated] #[must_use] enum Code {}").0;
        assert_eq!(item.lints.to_string().replace(' ', ""), "#[allow(a)]#[allow(b)]");
        assert_eq!(item.attributes.into_iter().count(), 8);
        assert!(item.is_deprecated && !self::item("enum Code {}").0.is_deprecated);
    }

    #[test]
    fn a_struct_and_a_generic_enum_are_read_as_the_enum_that_is_meant() {
        for (text, faults) in [
            ("enum Code;", 0),
            ("struct Code;", 1),
            ("struct Code { code: u16 }", 1),
            ("enum Code<T> { A(T) }", 1),
            ("enum Code where u8: Copy {}", 1),
            ("enum Code { A }", 1),
        ] {
            let (item, count) = item(text);
            assert_eq!((item.ident.to_string().as_str(), count), ("Code", faults), "{text}");
        }
        let faults = Faults::default();
        assert!(parse("fn code() {}".parse().unwrap(), false, &faults).is_err() && faults.into_vec().is_empty());
    }

    #[test]
    fn a_derive_that_clashes_is_left_out_with_what_is_written_for_it() {
        let (item, faults) = item("#[derive(strum::EnumString, Copy, Serialize)] #[strum(crate = \"s\")] enum Code {}");
        assert_eq!((item.attributes.to_string().replace(' ', "").as_str(), faults), ("#[derive(Serialize,)]", 2));
        let (item, _) = self::item("#[derive(strum::EnumIter)] #[strum(crate = \"s\")] enum Code {}");
        assert_eq!(item.attributes.into_iter().count(), 4);
    }

    #[test]
    fn an_enum_with_text_codes_has_no_repr() {
        for (text, faults) in
            [("enum Code {}", 0), ("#[repr(u8)] enum Code {}", 1), ("#[repr(C)] #[repr(u8)] enum Code {}", 1)]
        {
            let collector = Faults::default();
            let item =
                parse(text.parse().unwrap(), true, &collector).unwrap_or_else(|fault| panic!("{}", fault.message));
            assert_eq!((item.repr.name, item.attributes.is_empty()), ("u16", true), "{text}");
            assert_eq!(collector.into_vec().len(), faults, "{text}");
        }
    }

    #[test]
    fn the_attribute_is_on_an_enum_once() {
        let (item, faults) = item("#[httpcodes::cheatsheet(\"a.md\")] #[cheatsheet] #[allow(a)] enum Code {}");
        assert_eq!((item.attributes.to_string().replace(' ', "").as_str(), faults), ("#[allow(a)]", 2));
    }
}
