//! `httpcodes::StatusCode` as its users see it: every code, every row, every name, and what is made of other strings.
//!
//! What the sheet has to say is checked against the facts in `../data/`, never against the sheet itself.

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
mod migration;
mod names;
mod printing;
mod public_api;
mod rows;
mod strings;
mod unknown;
