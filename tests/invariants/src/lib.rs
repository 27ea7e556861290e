//! What holds for any input: each step of the generator, and the parsing of status codes, with the checks that tests and
//! fuzz targets run on it.

pub mod panics;
pub mod status;
pub mod steps;
