//! The status code with the crates that people use for HTTP: one file per crate, each tested with the real crate.
//!
//! Servers listen on a free port of the loopback interface. Every test ends on its own or after [`PATIENCE`].

mod actix_web;
mod arbitrary;
mod axum;
mod client;
mod derives;
mod http;
mod no_std;
mod proxy;
mod quick_xml;
mod schemars;
mod schemas;
mod serde;
mod texts;
mod utoipa;

use std::time::Duration;

/// How long a test waits for a peer.
const PATIENCE: Duration = Duration::from_secs(30);
