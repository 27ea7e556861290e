//! The peers' code for the HTTP sheet, written by `build.rs`: `Code` and `Named` with derives, a `match` or a `phf` map
//! for each lookup, and the sorted names.

#![allow(clippy::all, clippy::pedantic, missing_docs, unreachable_pub, dead_code)]

use uncased::UncasedStr;

include!(concat!(env!("OUT_DIR"), "/http.rs"));
