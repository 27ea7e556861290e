//! HTTP status codes as an exhaustive enum, generated from a Markdown table, and the macro that does the same for any
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
//! reads `cheatsheet.md`, a table for people, while the crate compiles. Each row becomes a variant, each column a
//! method, and each alias a constant. A mistake in the table is a compile error that points into the Markdown. The page
//! of the enum shows [all 63 codes at a glance](StatusCode#at-a-glance).
//!
//! # A sheet of your own
//!
//! The same works for exit codes, the errors of an API, or the close codes of a protocol. The table is in the doc comment
//! of the enum:
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! /// How a job ends.
//! ///
//! /// | Code | Name          | Meaning                | Retryable? |
//! /// | ---: | ------------- | ---------------------- | :--------: |
//! /// |    0 | Done          | The file was written.  |     No     |
//! /// |    2 | Bad arguments | An option is unknown.  |     No     |
//! #[httpcodes::cheatsheet]
//! #[repr(u8)]
//! pub enum JobExit {}
//!
//! assert_eq!(JobExit::BadArguments.to_string(), "2 Bad arguments");
//! assert_eq!(JobExit::Done.meaning(), "The file was written.");
//! # }
//! ```
//!
//! It can also be in a file, such as a page that you already have: `#[httpcodes::cheatsheet("docs/exit_codes.md")]`. The
//! guide says [when to use which](guide#where-the-sheet-is).
//!
//! Every such enum implements the trait [`Sheet`], so functions can work with any sheet.
//!
//! [`macro@cheatsheet`] lists what is generated. The [`guide`] describes the columns that a sheet may have, every
//! argument, and every fault. If you use `http::StatusCode` or the status codes of another language today,
//! [`migration`] shows the replacement for each item.
//!
//! # Changing the sheet
//!
//! Edit the Markdown and run `cargo build`. Cargo sees the change, a new row becomes a new variant, and there is
//! nothing else to run or edit.
//!
//! The enum is exhaustive, so a `match` without a `_` arm covers every code, and the compiler shows where a new code
//! has to be handled. **A new row breaks such a `match`, so it is a breaking change**, and this crate is versioned
//! accordingly. To keep your own enum open for new rows, write `#[non_exhaustive]` below `#[cheatsheet(…)]`.
//!
//! If you rename a row, move the old name to the column `Also Known As`: it stays as a constant, which also works in
//! patterns, and it is still parsed. But a `use` of the old variant no longer compiles.
//!
//! # What to do about a code
//!
//! Columns of the cheat sheet say:
//!
//! - whether a client may send the request again, and with which methods: [`retry`](StatusCode::retry)
//! - with which method it follows a redirect: [`redirect`](StatusCode::redirect)
//! - which header fields belong to the response: [`required_fields`](StatusCode::required_fields) and
//!   [`related_fields`](StatusCode::related_fields)
//! - whether a cache may store the response: [`is_storable`](StatusCode::is_storable) and
//!   [`is_cacheable`](StatusCode::is_cacheable)
//! - what the crawlers of Google Search do: [`google_search`](StatusCode::google_search)
//!
//! The module [`semantics`] contains the types of these columns.
//!
//! ```
//! use httpcodes::StatusCode;
//!
//! assert!(StatusCode::BadGateway.retry().allows("GET") && !StatusCode::BadGateway.retry().allows("POST"));
//! assert_eq!(StatusCode::SeeOther.redirect().map(|redirect| redirect.method("POST")), Some("GET"));
//! assert_eq!(StatusCode::MethodNotAllowed.required_fields(), ["Allow"]);
//! ```
//!
//! # Codes that are not in the sheet
//!
//! Servers send codes that are not registered, such as 299, 499, 599 and 999. [`StatusCode::try_from`] returns such a
//! code in the error [`UnknownStatusCode`], so a `Result<StatusCode, UnknownStatusCode>` can hold any code.
//! [`UnknownStatusCode::fallback`] tells a client how to react to it. The columns of the fallback do not describe the
//! unknown code:
//!
//! ```
//! use httpcodes::{StatusCode, UnknownStatusCode};
//!
//! /// The code as it was received, known or not.
//! fn code(status: Result<StatusCode, UnknownStatusCode>) -> u16 {
//!     status.map_or_else(UnknownStatusCode::code, u16::from)
//! }
//!
//! let odd = StatusCode::try_from(599);
//! assert_eq!(code(odd), 599);
//! assert_eq!(odd.unwrap_or_else(UnknownStatusCode::fallback), StatusCode::InternalServerError);
//! ```
//!
//! The feature `unofficial` adds a module that says who uses such a code, and for what: `unofficial::of(499)`, or
//! `unknown.unofficial()`. Its sheet, `unofficial.md`, has a heading and an enum for each vendor, such as nginx,
//! Cloudflare and Amazon Web Services.
//!
//! # Features
//!
//! The feature `macros`, on by default, provides the macro. Without it, the crate has no dependencies and compiles in a
//! fraction of the time, because it contains the generated code of its own sheets:
//!
//! ```toml
//! httpcodes = { path = "../httpcodes/httpcodes", default-features = false }
//! ```
//!
//! The other features are off by default. Each is named after the crate that it is for, except `unofficial`:
//!
//! | feature | what it adds | works without |
//! | --- | --- | --- |
//! | `http`, `http-02` | conversions from and to the status codes of `http` 1 and 0.2, and comparison with them | |
//! | `axum` | `IntoResponse`, and `StatusCode::with` for a response with content; turns on `http` | |
//! | `actix-web` | `Responder` and `ResponseError`; turns on `http-02` | |
//! | `serde` | `Serialize` and `Deserialize`, for [`Class`] and [`semantics`] too, and the module `httpcodes::serde` with other shapes | `std`, `alloc` |
//! | `schemars` | `JsonSchema`, for [`Class`] and [`semantics`] too, and the argument `schemars` of [`macro@cheatsheet`] for other sheets | `std` |
//! | `utoipa` | `ToSchema`, for the same types, and the argument `utoipa` for other sheets | |
//! | `arbitrary` | `Arbitrary`, for [`Class`] too | |
//! | `defmt` | `Format`, for [`Class`], [`UnknownStatusCode`], [`semantics`] and unofficial codes too | `std`, `alloc` |
//! | `unofficial` | the module `httpcodes::unofficial`: codes that are used without a registration, and who uses them | `std`, `alloc` |
//!
//! # Cost
//!
//! The crate is `no_std`, needs no allocator and contains no `unsafe`. Without optional features, it depends only on the
//! macro, which runs in the compiler. A [`StatusCode`] takes two bytes, and so does an `Option` of it. Lookups use tables
//! that are built while the crate compiles. All accessors are `const fn`.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Links to the macro and to the guide lead nowhere in a build without them.
#![cfg_attr(not(feature = "macros"), allow(rustdoc::broken_intra_doc_links))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[cfg(test)]
extern crate std;

mod class;
mod digits;
#[cfg(feature = "macros")]
#[doc = include_str!("guide.md")]
pub mod guide {}
mod interop;
#[doc = include_str!("migration.md")]
pub mod migration {}
mod private;
pub mod semantics;
pub mod sheet;
mod status;
mod unknown;
#[cfg(feature = "unofficial")]
#[cfg_attr(docsrs, doc(cfg(feature = "unofficial")))]
pub mod unofficial;

pub use class::{Class, ParseClassError};
#[cfg(feature = "macros")]
#[cfg_attr(docsrs, doc(cfg(feature = "macros")))]
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
