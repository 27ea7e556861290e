//! A library that has `httpcodes` from another one.

/// By the crate that is handed on.
#[toolkit::httpcodes::cheatsheet("generated/sheets/codes.md", crate = toolkit::httpcodes)]
pub enum Code {}

/// By a module with all that is in the crate.
#[toolkit::cheatsheet("generated/sheets/codes.md", crate = "toolkit::parts")]
pub enum Other {}

mod handed_on {
    pub(crate) use toolkit::httpcodes as codes;
}

/// By a path of its own.
#[toolkit::cheatsheet("generated/sheets/codes.md", crate = crate::handed_on::codes)]
pub enum Third {}
