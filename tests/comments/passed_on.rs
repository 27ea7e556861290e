//! Comments that a macro passes on.

use httpcodes::Sheet;

macro_rules! sheet {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[httpcodes::cheatsheet]
        enum $name {}
    };
    (text $name:ident: $($doc:literal)*) => {
        $(#[doc = $doc])*
        #[httpcodes::cheatsheet]
        enum $name {}
    };
    (expression $name:ident: $doc:expr) => {
        #[doc = $doc]
        #[httpcodes::cheatsheet]
        enum $name {}
    };
    (tokens $name:ident: $($attribute:tt)*) => {
        $($attribute)*
        #[httpcodes::cheatsheet]
        enum $name {}
    };
}

sheet! {
    /// | Code | Name |
    /// | ---: | ---- |
    /// | 1 | One |
    Metas
}
sheet! { text Literals: "| Code | Name |" "| ---: | ---- |" "| 1 | One |" }
sheet! { expression Expression: "| Code | Name |\n| ---: | ---- |\n| 1 | One |" }
sheet! {
    tokens Tokens:
    /// | Code | Name |
    #[doc = "| ---: | ---- |"]
    /** | 1 | One | */
}

#[test]
fn what_a_macro_was_given_is_read_as_if_it_stood_there() {
    fn is_one<E: Sheet<Code = u16>>() -> bool {
        E::all().map(|row| (row.code(), row.name())).eq([(1, "One")])
    }
    assert!(is_one::<Metas>() && is_one::<Literals>() && is_one::<Expression>() && is_one::<Tokens>());
}
