//! What the peers make of the HTTP sheet, written by `build.rs`: `Code` and `Named` with derives, a `match` or a `phf`
//! map for each question, and the names in order.

#![allow(clippy::all, clippy::pedantic, missing_docs, unreachable_pub, dead_code)]

use uncased::UncasedStr;

include!(concat!(env!("OUT_DIR"), "/http.rs"));
