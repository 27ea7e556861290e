//! `httpcodes::StatusCode` as its users see it: every code, every row, every name, and any other string; and the codes
//! that are used without a registration.
//!
//! The content of the sheets is compared with the facts in `../data/`, never with the sheets themselves.

mod aliases;
mod all_codes;
mod any_string;
mod bytes;
mod classes;
mod columns;
mod comparing;
mod constants;
mod errors;
mod facade;
mod facts;
#[cfg(feature = "macros")]
mod migration;
mod names;
mod printing;
mod public_api;
mod rows;
mod semantics;
mod strings;
mod unknown;
mod unofficial;
