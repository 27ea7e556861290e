//! How [`StatusCode`](crate::StatusCode) and [`Class`](crate::Class) work with other crates: one file and one feature per
//! crate. The schemas of `StatusCode` are those of any sheet: see `private/schemas.rs`.

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
#[cfg(feature = "schemars")]
mod schemars;
#[cfg(feature = "serde")]
pub mod serde;
#[cfg(feature = "utoipa")]
mod utoipa;
