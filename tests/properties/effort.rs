//! How many cases are tried, and how every run is made the same.

use proptest::test_runner::{Config, FileFailurePersistence, RngSeed};

/// The settings of a test that usually runs this many cases.
pub(crate) fn cases(count: u32) -> Config {
    let factor = factor();
    Config {
        cases: count * factor,
        rng_seed: RngSeed::Fixed(u64::from(factor)),
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("regressions"))),
        max_shrink_iters: 4000,
        ..Config::default()
    }
}

/// How many times as many cases as usual are tried: the environment variable `PROPERTIES`.
pub(crate) fn factor() -> u32 {
    std::env::var("PROPERTIES").ok().and_then(|factor| factor.parse().ok()).unwrap_or(1)
}
