//! The usual way to pass attributes through a macro, including those that the macro must understand.

macro_rules! table {
    ($(#[$attribute:meta])* $visibility:vis enum $name:ident) => {
        #[httpcodes::cheatsheet("generated/sheets/codes.md")]
        $(#[$attribute])*
        $visibility enum $name {}
    };
}

table! {
    /// The type of the codes comes from the caller.
    #[repr(i32)]
    pub enum Code
}

const _: Option<Code> = Code::from_i32(1);
