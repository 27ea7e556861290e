//! How [`StatusCode`](crate::StatusCode) works with other crates: one file and one feature per crate.
//! Schemas work for any sheet: see `private/schemas.rs`.

#[cfg(feature = "actix-web")]
mod actix_web;
#[cfg(feature = "arbitrary")]
mod arbitrary;
#[cfg(feature = "axum")]
mod axum;
#[cfg(feature = "defmt")]
mod defmt;
#[cfg(any(feature = "http", feature = "http-02"))]
mod http;
#[cfg(feature = "serde")]
pub mod serde;
