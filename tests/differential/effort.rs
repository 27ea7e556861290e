//! How much is tried, and how it is made the same every time.

use proptest::test_runner::{Config, FileFailurePersistence, RngSeed};

/// The settings of a test that tries so many documents, or as many as the environment variable `TABLES` says.
pub(crate) fn documents(count: u32) -> Config {
    let count = std::env::var("TABLES").ok().and_then(|tables| tables.parse().ok()).unwrap_or(count);
    Config {
        cases: count,
        rng_seed: RngSeed::Fixed(u64::from(count)),
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("regressions"))),
        max_shrink_iters: 20_000,
        ..Config::default()
    }
}
