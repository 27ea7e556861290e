//! How a contender is measured.

use std::hint::black_box;
use std::time::Duration;

use benches::groups::Group;
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput};

/// Short enough for all groups to take a few minutes; the command line has the last word.
pub(crate) fn config() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_millis(1500))
        .sample_size(40)
        .configure_from_args()
}

/// Calls between two turns of the measuring loop. The compiler unrolls so few, so that neither the loop's own
/// instructions nor where it happens to lie in memory, worth a third of a lookup, decides between contenders.
const CALLS_PER_TURN: usize = 8;

/// A group whose contenders get the same inputs.
pub(crate) struct Suite<'a, T> {
    group: BenchmarkGroup<'a, WallTime>,
    inputs: &'a [T],
}

impl<'a, T> Suite<'a, T> {
    pub(crate) fn new(criterion: &'a mut Criterion, group: Group, inputs: &'a [T]) -> Self {
        let mut group = criterion.benchmark_group(group.name);
        group.throughput(Throughput::Elements(inputs.len() as u64));
        Self { group, inputs }
    }

    /// Measures the contender: one call for each input.
    pub(crate) fn contender<R>(&mut self, name: &str, call: impl Fn(&'a T) -> R) -> &mut Self {
        let inputs = self.inputs;
        self.group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let turns = inputs.chunks_exact(CALLS_PER_TURN);
                let rest = turns.remainder();
                for turn in turns {
                    for input in turn {
                        black_box(call(input));
                    }
                }
                for input in rest {
                    black_box(call(input));
                }
            });
        });
        self
    }
}
