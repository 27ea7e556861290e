//! Counts paths in a limited amount of memory.
//!
//! A scanner can request millions of different paths, so not all of them can be kept. This is the algorithm of Misra
//! and Gries: if there is no room for a new path, the same number is subtracted from all counts, and the paths whose
//! count would fall to zero are dropped.
//!
//! Up to [`KEPT`] different paths, the counts are exact. With more of them:
//!
//! - A count is never too high. It is too low by at most [`Paths::error`].
//! - The error is at most 1/10,000 of all requests that are counted here: the subtracted number is the median of the
//!   counts, so each time at least half of `KEPT` counts lose that number.
//! - So a path with more than 1/10,000 of these requests is always kept.
//!
//! Paths that have the first [`LONGEST`] bytes in common are counted as one.

use std::collections::HashMap;

/// The maximum number of different paths in memory.
const KEPT: usize = 20_000;

/// The maximum number of bytes that are kept of a path.
const LONGEST: usize = 256;

#[derive(Default)]
pub(crate) struct Paths {
    counts: HashMap<Box<str>, u64>,
    /// How much the count of a path may be too low.
    error: u64,
}

impl Paths {
    pub(crate) fn add(&mut self, path: &str) {
        let cut;
        let path = if path.len() > LONGEST {
            cut = format!("{}…", start(path, LONGEST));
            &cut
        } else {
            path
        };
        if let Some(count) = self.counts.get_mut(path) {
            *count += 1;
            return;
        }
        if self.counts.len() == KEPT {
            self.subtract_median();
        }
        self.counts.insert(path.into(), 1);
    }

    fn subtract_median(&mut self) {
        let mut counts: Vec<_> = self.counts.values().copied().collect();
        let (_, &mut median, _) = counts.select_nth_unstable(KEPT / 2);
        self.counts.retain(|_, count| {
            *count = count.saturating_sub(median);
            *count > 0
        });
        self.error += median;
    }

    pub(crate) fn error(&self) -> u64 {
        self.error
    }

    /// The paths with the highest counts, highest first.
    pub(crate) fn top(&self, len: usize) -> Vec<(&str, u64)> {
        let mut paths: Vec<_> = self.counts.iter().map(|(path, count)| (&**path, *count)).collect();
        paths.sort_unstable_by(|(path, count), (other_path, other_count)| {
            other_count.cmp(count).then_with(|| path.cmp(other_path))
        });
        paths.truncate(len);
        paths
    }
}

/// At most the first `len` bytes of a text that is longer.
fn start(text: &str, len: usize) -> &str {
    let end = (0..=len).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or_default()]
}
