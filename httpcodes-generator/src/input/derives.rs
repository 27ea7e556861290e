//! Derives on the enum. Those that implement what the generator implements are faults and are left out. `Default` is a
//! fault too, because a sheet does not say which variant is the default.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::fault::suggestion;
use crate::input::type_tokens::position;
use crate::strings::replaced;

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
    /// Whether the enum does not get it, because it would implement a trait again.
    is_left_out: bool,
}

/// The derives between the parentheses.
pub fn parse(arguments: &[TokenTree]) -> Vec<Derive> {
    let (mut derives, mut rest) = (Vec::new(), arguments);
    while !rest.is_empty() {
        let (path, others) = rest.split_at(position(rest, ',').unwrap_or(rest.len()));
        rest = others.get(1..).unwrap_or_default();
        if let Some(last) = path.last() {
            derives.push(Derive { name: last.to_string(), span: last.span(), path: path.to_vec(), is_left_out: false });
        }
    }
    derives
}

/// The derive with that name.
pub fn named<'a>(derives: &'a [Derive], name: &str) -> Option<&'a Derive> {
    derives.iter().find(|derive| derive.name == name)
}

/// Leaves out the derives that would implement a trait again. `Default` is a fault but stays: the first variant becomes
/// the default, so that its uses compile. `ident` is the name of the enum. `integer` is the name of the type of its
/// codes, unless they are text.
pub fn leave_out(derives: &mut [Derive], ident: &Ident, integer: Option<&str>, faults: &Faults) {
    // People usually derive several of them at once, so they are one mistake.
    let (mut first, mut again) = (None, Vec::new());
    for derive in &mut *derives {
        derive.is_left_out = IMPLEMENTED.contains(&derive.name.as_str());
        if derive.is_left_out {
            first = first.or(Some(derive.span));
            again.push(derive.name.as_str());
        }
    }
    if let Some(first) = first {
        let message = format!("the attribute already implements {}", suggestion::list(&again));
        let them = if again.len() == 1 { "it" } else { "them" };
        faults.add(Fault::rust(message, first).help(format!("remove {them} from the derives")));
    }
    for derive in &mut *derives {
        derive.is_left_out |= faults.ok(check(derive, ident, integer)).is_none();
    }
    if let Some(default) = named(derives, "Default") {
        let fault = Fault::rust("`Default` cannot be derived, because no row is marked as the default", default.span);
        let implementation = format!("`impl Default for {ident} {{ fn default() -> Self {{ {ident}::… }} }}`");
        faults.add(fault.help(format!("remove it from the derives, and write {implementation}")));
    }
}

fn check(derive: &Derive, ident: &Ident, integer: Option<&str>) -> Result<(), Fault> {
    let Derive { name, span, .. } = derive;
    let clashes = if integer.is_some() { CLASHES_OF_INTEGERS.as_slice() } else { CLASHES_OF_TEXTS.as_slice() };
    let Some((_, implemented)) = clashes.iter().find(|(clash, _)| clash == name) else { return Ok(()) };
    let implemented = replaced(implemented, &["Enum"], &ident.to_string());
    let implemented = replaced(&implemented, &["u16"], integer.unwrap_or_default());
    let message = format!("`{name}` implements `{implemented}`, as the attribute does");
    Err(Fault::rust(message, *span).help("remove it from the derives"))
}

/// Whether an attribute with that name belongs to a derive that may have been left out.
pub fn is_helper(name: &str) -> bool {
    HELPERS.contains(&name)
}

/// `#[derive(…)]` with those that are not left out.
pub fn attribute(derives: &[Derive]) -> TokenStream {
    let mut paths = TokenStream::new();
    for Derive { path, is_left_out, .. } in derives {
        if !is_left_out {
            paths.extend(quote!(#(#path)* ,));
        }
    }
    quote!(#[derive(#paths)])
}
