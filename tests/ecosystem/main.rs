//! The status code among the crates that people use HTTP with, each of them the real one: a file for each.
//!
//! Servers listen on the loopback interface, on a port that is free. Every test ends by itself or after [`PATIENCE`].

mod actix_web;
mod arbitrary;
mod axum;
mod client;
mod derives;
mod http;
mod no_std;
mod proxy;
mod schemars;
mod serde;
mod utoipa;

use std::time::Duration;

/// How long a test waits for a peer.
const PATIENCE: Duration = Duration::from_secs(30);
