//! How much is tried, and how it is made the same every time.

use proptest::test_runner::{Config, FileFailurePersistence, RngSeed};

/// The settings of a test that runs so many cases when it is in a hurry.
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

/// How many times as much as usual is to be tried: the environment variable `PROPERTIES`.
pub(crate) fn factor() -> u32 {
    std::env::var("PROPERTIES").ok().and_then(|factor| factor.parse().ok()).unwrap_or(1)
}
