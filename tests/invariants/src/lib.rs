//! Properties that hold for any input. Tests and fuzz targets check them for each step of the generator and for the
//! parsing of status codes.

pub mod panics;
pub mod status;
pub mod steps;
