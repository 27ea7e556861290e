//! The results of criterion: one estimate for each contender in a group.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use serde_json::Value;

/// How long a contender took.
#[derive(Clone, Debug)]
pub struct Estimate {
    /// The name of the group.
    pub group: String,
    /// The name of the contender.
    pub contender: String,
    /// Nanoseconds per call, the median.
    pub nanoseconds: f64,
}

/// Where criterion keeps its results.
#[must_use]
pub fn folder() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).join("target"),
        PathBuf::from,
    );
    env::var_os("CRITERION_HOME").map_or_else(|| target.join("criterion"), PathBuf::from)
}

/// All estimates below a folder.
///
/// # Errors
///
/// Fails if the folder or a file in it cannot be read.
pub fn read(folder: &Path) -> io::Result<Vec<Estimate>> {
    let mut estimates = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.join("new/benchmark.json").is_file() {
            estimates.extend(estimate(&path.join("new"))?);
        } else if path.is_dir() {
            estimates.extend(read(&path)?);
        }
    }
    Ok(estimates)
}

fn estimate(folder: &Path) -> io::Result<Option<Estimate>> {
    let read = |name: &str| -> io::Result<Value> { Ok(serde_json::from_slice(&fs::read(folder.join(name))?)?) };
    let (benchmark, estimates) = (read("benchmark.json")?, read("estimates.json")?);
    let text = |field: &str| benchmark[field].as_str().map(str::to_owned);
    let calls = benchmark["throughput"]["Elements"].as_f64();
    let median = estimates["median"]["point_estimate"].as_f64();
    let (Some(group), Some(contender), Some(calls), Some(median)) =
        (text("group_id"), text("function_id"), calls, median)
    else {
        return Ok(None);
    };
    Ok(Some(Estimate { group, contender, nanoseconds: median / calls }))
}
