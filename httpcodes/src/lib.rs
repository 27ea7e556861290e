//! HTTP status codes as an exhaustive enum, generated from a markdown table, and the macro that does the same for any
//! table of codes.
//!
//! ```
//! use httpcodes::{Class, StatusCode};
//!
//! let status = StatusCode::try_from(404)?;
//! assert_eq!(status, StatusCode::NotFound);
//! assert_eq!(status.to_string(), "404 Not Found");
//! assert_eq!(status.class(), Class::ClientError);
//! assert!(status.is_cacheable() && !status.is_retryable());
//! assert_eq!("i'm a teapot".parse(), Ok(StatusCode::ImATeapot));
//! assert_eq!(StatusCode::ContentTooLarge, StatusCode::RequestEntityTooLarge);
//! # Ok::<(), httpcodes::UnknownStatusCode>(())
//! ```
//!
//! **The table in your docs is the code.** [`StatusCode`] is not written by hand: the attribute macro [`cheatsheet`]
//! reads `cheatsheet.md`, a table that people read as well, while the crate compiles. Every row is a variant, every
//! column an accessor, every other name a constant, and a mistake in the table is a compile error that points into the
//! markdown. Its page has [all 63 codes at a glance](StatusCode#at-a-glance).
//!
//! # A sheet of your own
//!
//! The same works for exit codes, the errors of an API, the close codes of a protocol:
//!
//! ```ignore
//! /// What the job runner exits with.
//! #[httpcodes::cheatsheet("docs/exit_codes.md")]
//! #[repr(i32)]
//! pub enum ExitCode {}
//! ```
//!
//! Code that works with any sheet takes the trait [`Sheet`], which every such enum implements.
//!
//! See [`macro@cheatsheet`] for what is generated, and the [`guide`] for the columns a sheet may have, for every argument and
//! for every fault with its message. Those who come from `http::StatusCode`, or from the status codes of another
//! language, find what each item is called here in [`migration`].
//!
//! # Changing the sheet
//!
//! Edit the markdown and build: `cargo` sees the change, and there is nothing else to run or to edit. A new row is a new
//! variant.
//!
//! The enum is exhaustive, so a `match` without a `_` arm covers every code, and the compiler tells where a new one has to
//! be thought about. **A new row therefore breaks such a `match`: adding one is a breaking release**, and this crate
//! treats it so. If your own enum should be open instead, write `#[non_exhaustive]` below `#[cheatsheet(…)]`.
//!
//! Renaming a row breaks nobody if the old name moves to the column `Also Known As`: it stays a constant, usable in
//! patterns, and it goes on being parsed.
//!
//! # Codes that are not in the sheet
//!
//! Servers send them: 299, 499, 599, 999. [`StatusCode::try_from`] hands them back in [`UnknownStatusCode`], so
//! `Result<StatusCode, UnknownStatusCode>` keeps every code there is. [`UnknownStatusCode::fallback`] tells a client how to
//! react to it; the columns of the fallback say nothing about the code itself:
//!
//! ```
//! use httpcodes::{StatusCode, UnknownStatusCode};
//!
//! /// The code as it came, known or not.
//! fn code(status: Result<StatusCode, UnknownStatusCode>) -> u16 {
//!     status.map_or_else(UnknownStatusCode::code, u16::from)
//! }
//!
//! let odd = StatusCode::try_from(599);
//! assert_eq!(code(odd), 599);
//! assert_eq!(odd.unwrap_or_else(UnknownStatusCode::fallback), StatusCode::InternalServerError);
//! ```
//!
//! # Features
//!
//! All are off by default. Each is named after the crate that it is for:
//!
//! | feature | what it adds | works without |
//! | --- | --- | --- |
//! | `http`, `http-02` | conversions from and to the status codes of `http` 1 and 0.2, comparison with them | |
//! | `axum` | `IntoResponse`, and `StatusCode::with` for a response with content; turns on `http` | |
//! | `actix-web` | `Responder` and `ResponseError`; turns on `http-02` | |
//! | `serde` | `Serialize` and `Deserialize`, for [`Class`] too, and the module `httpcodes::serde` with other shapes | `std`, `alloc` |
//! | `schemars` | `JsonSchema` | `std` |
//! | `utoipa` | `ToSchema` | |
//! | `arbitrary` | `Arbitrary` | |
//! | `defmt` | `Format` | `std`, `alloc` |
//!
//! # Cost
//!
//! The crate is `no_std`, needs no allocator and no `unsafe`, and depends on nothing but the macro. A [`StatusCode`]
//! takes two bytes, and so does an `Option` of it. Lookups are tables made while compiling; all accessors are
//! `const fn`.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[cfg(test)]
extern crate std;

mod class;
mod digits;
#[doc = include_str!("guide.md")]
pub mod guide {}
mod interop;
#[doc = include_str!("migration.md")]
pub mod migration {}
mod private;
pub mod sheet;
mod status;
mod unknown;

pub use class::{Class, ParseClassError};
pub use httpcodes_macros::cheatsheet;
#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
pub use interop::serde;
pub use sheet::Sheet;
pub use status::{ParseStatusCodeError, StatusCode, UnknownStatusCode};

/// What generated code calls; see `private.rs`.
#[doc(hidden)]
pub mod __private {
    pub use crate::private::*;
}
