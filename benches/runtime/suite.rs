//! How a contender is measured.

use std::hint::black_box;
use std::time::Duration;

use benches::groups::Group;
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput};

/// Times that are short enough for all groups to take a few minutes. The command line can change them.
pub(crate) fn config() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_millis(1500))
        .sample_size(40)
        .configure_from_args()
}

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

    /// Measures the contender, with one call per input.
    pub(crate) fn contender<R>(&mut self, name: &str, call: impl Fn(&'a T) -> R) -> &mut Self {
        self.measure::<1, R>(name, call)
    }

    /// The same for calls that take a nanosecond or less. Each iteration of the loop contains eight calls. Otherwise,
    /// the instructions of the loop and its position in memory would cost a third of a call. Larger calls would not fit
    /// into the processor's instruction cache eight times.
    pub(crate) fn short_contender<R>(&mut self, name: &str, call: impl Fn(&'a T) -> R) -> &mut Self {
        self.measure::<8, R>(name, call)
    }

    fn measure<const CALLS_PER_TURN: usize, R>(&mut self, name: &str, call: impl Fn(&'a T) -> R) -> &mut Self {
        let inputs = self.inputs;
        assert!(inputs.len() % CALLS_PER_TURN == 0, "some inputs would be left over");
        self.group.bench_function(name, |bencher| {
            bencher.iter(|| {
                for turn in inputs.chunks_exact(CALLS_PER_TURN) {
                    for input in turn {
                        black_box(call(input));
                    }
                }
            });
        });
        self
    }
}
