//! What the fuzz targets run: the generator, which is compiled in here, step by step, and the parsing of status codes.

#[path = "../../httpcodes-generator/src"]
#[allow(dead_code, unreachable_pub)]
mod macros {
    pub(crate) mod generator;
}
#[path = "../../tests/status_code/model.rs"]
mod model;
pub mod panics;
pub mod status;
pub mod steps;
