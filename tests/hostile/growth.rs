//! The time is proportional to the size, for each kind of large sheet.
//!
//! The tests measure the processor time of the thread, because other programs may use the machine too.

use std::time::Duration;

use cpu_time::ThreadTime;
use httpcodes_tests::expand;

use crate::kinds::{KINDS, Kind};

/// How many times as large each step is as the previous one.
const STEP: usize = 4;

/// A sheet that is `STEP` times as large may take this many times as long: linear time and half as much again for each
/// doubling, which is far less than quadratic time.
const MOST: f64 = 9.0;

/// The time that does not depend on the size, plus the inaccuracy of the clock.
const NOISE: Duration = Duration::from_millis(5);

/// How long the generator takes for a sheet with this number of parts: the minimum of several runs.
fn time(kind: &Kind, parts: usize, runs: usize) -> Duration {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    (kind.write)(parts, folder.path());
    let times = (0..runs).map(|_| {
        let start = ThreadTime::now();
        let _ = expand(kind.arguments, "pub enum Code {}", folder.path());
        start.elapsed()
    });
    times.min().expect("there is a run")
}

#[test]
fn no_kind_of_sheet_takes_the_square_of_its_size() {
    for kind in KINDS {
        let ratio = |runs| {
            let [small, large] = [1, STEP].map(|factor| time(kind, factor * kind.parts, runs) + NOISE);
            large.as_secs_f64() / small.as_secs_f64()
        };
        // Measure once, because nearly all pass, and then more thoroughly.
        if let Some(ratio) = [1, 3, 9].into_iter().map(ratio).take_while(|ratio| *ratio >= MOST).nth(2) {
            panic!("{}: {ratio:.1} times as long for {STEP} times the size", kind.name);
        }
    }
}

/// Prints a table for people to read: run it with `--release` and `-- --ignored --nocapture`.
#[test]
#[ignore = "takes minutes, and prints a table"]
fn times_for_growing_sheets() {
    println!("{:35} {:>8} {:>10} {:>10} {:>10}   times for {STEP} times the size", "", "parts", "x 1", "x 4", "x 16");
    for kind in KINDS {
        let parts = 6 * kind.parts;
        let times = [1, STEP, STEP * STEP].map(|factor| time(kind, factor * parts, 3));
        let milliseconds = times.map(|time| format!("{:.1} ms", time.as_secs_f64() * 1e3));
        let [first, second] = [0, 1].map(|at| times[at + 1].as_secs_f64() / times[at].as_secs_f64());
        let [x1, x4, x16] = milliseconds;
        println!("{:35} {parts:>8} {x1:>10} {x4:>10} {x16:>10}   {first:.1}, {second:.1}", kind.name);
    }
}
