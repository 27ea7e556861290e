//! Extreme cases, each reported on its own.
