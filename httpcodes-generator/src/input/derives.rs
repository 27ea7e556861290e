//! Derives on the enum. Those that implement what the generator implements are faults and are left out. `Default` is a
//! fault too, because a sheet does not say which variant is the default.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::fault::suggestion;

/// The derives, of the language and of other crates, that have the name of a trait that the generator implements.
const IMPLEMENTED: [&str; 10] =
    ["Clone", "Copy", "Debug", "Display", "FromStr", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];

/// Other derives that implement a trait that the generator implements, each with that trait for the enum `Enum` with
/// codes of the type `u16`. The compiler would only report two implementations.
const CLASHES_OF_INTEGERS: [(&str, &str); 5] = [
    ("EnumString", "FromStr"),
    ("IntoPrimitive", "From<Enum> for u16"),
    ("TryFromPrimitive", "TryFrom<u16>"),
    ("TryFrom", "TryFrom<u16>"),
    ("IntEnum", "TryFrom<u16>"),
];

/// The same for an enum with text codes.
const CLASHES_OF_TEXTS: [(&str, &str); 4] = [
    ("EnumString", "FromStr"),
    ("AsRefStr", "AsRef<str>"),
    ("AsRef", "AsRef<str>"),
    ("IntoStaticStr", "From<Enum> for &'static str"),
];

/// The attributes that these derives read. Without the derives, the compiler does not know them.
const HELPERS: [&str; 8] = ["as_ref", "display", "displaydoc", "from_str", "int_enum", "num_enum", "strum", "try_from"];

/// A derive.
pub struct Derive {
    /// Its name, without the path before it.
    pub name: String,
    /// Where the name is.
    pub span: Span,
    /// Its path.
    path: Vec<TokenTree>,
}

impl Derive {
    /// Whether it is the derive of `Default`.
    pub fn is_default(&self) -> bool {
        self.name == "Default"
    }
}

/// The derives between the parentheses.
pub fn parse(arguments: &[TokenTree]) -> Vec<Derive> {
    let paths = arguments.split(|tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ','));
    let derive = |path: &[TokenTree]| {
        let last = path.last()?;
        Some(Derive { name: last.to_string(), span: last.span(), path: path.to_vec() })
    };
    paths.filter_map(derive).collect()
}

/// Leaves out the derives that would implement a trait again. `Default` is a fault but stays: the first variant becomes
/// the default, so that its uses compile. `ident` is the name of the enum. `integer` is the name of the type of its
/// codes, unless they are text.
pub fn without_clashes(derives: Vec<Derive>, ident: &Ident, integer: Option<&str>, faults: &Faults) -> Vec<Derive> {
    let (again, mut derives): (Vec<_>, Vec<_>) =
        derives.into_iter().partition(|derive| IMPLEMENTED.contains(&derive.name.as_str()));
    // People usually derive several of them at once, so they are one mistake.
    if let Some(first) = again.first() {
        let names: Vec<&str> = again.iter().map(|derive| derive.name.as_str()).collect();
        let message = format!("the attribute already implements {}", suggestion::list(&names));
        let them = if again.len() == 1 { "it" } else { "them" };
        faults.add(Fault::rust(message, first.span).help(format!("remove {them} from the derives")));
    }
    derives.retain(|derive| faults.ok(check(derive, ident, integer)).is_some());
    if let Some(default) = derives.iter().find(|derive| derive.is_default()) {
        let fault = Fault::rust("`Default` cannot be derived, because no row is marked as the default", default.span);
        let implementation = format!("`impl Default for {ident} {{ fn default() -> Self {{ {ident}::… }} }}`");
        faults.add(fault.help(format!("remove it from the derives, and write {implementation}")));
    }
    derives
}

fn check(derive: &Derive, ident: &Ident, integer: Option<&str>) -> Result<(), Fault> {
    let Derive { name, span, .. } = derive;
    let clashes = if integer.is_some() { CLASHES_OF_INTEGERS.as_slice() } else { CLASHES_OF_TEXTS.as_slice() };
    let Some((_, implemented)) = clashes.iter().find(|(clash, _)| clash == name) else { return Ok(()) };
    let implemented = implemented.replace("Enum", &ident.to_string()).replace("u16", integer.unwrap_or_default());
    let message = format!("`{name}` implements `{implemented}`, as the attribute does");
    Err(Fault::rust(message, *span).help("remove it from the derives"))
}

/// Whether an attribute with that name belongs to a derive that may have been left out.
pub fn is_helper(name: &str) -> bool {
    HELPERS.contains(&name)
}

/// `#[derive(…)]`.
pub fn attribute(derives: &[Derive]) -> TokenStream {
    let mut paths = TokenStream::new();
    for derive in derives {
        paths.extend(derive.path.iter().cloned());
        paths.extend([TokenTree::from(Punct::new(',', Spacing::Alone))]);
    }
    let derive = TokenTree::from(Ident::new("derive", Span::call_site()));
    let paths = TokenTree::from(Group::new(Delimiter::Parenthesis, paths));
    let brackets = Group::new(Delimiter::Bracket, [derive, paths].into_iter().collect());
    [TokenTree::from(Punct::new('#', Spacing::Alone)), brackets.into()].into_iter().collect()
}
