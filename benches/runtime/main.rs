//! The run-time suite: for each group, all contenders on the same inputs, drawn at random by a fixed seed.
//!
//! Every result goes through `black_box`, so that no contender is vectorised over its inputs and none is left out: what
//! is measured is a call, inlined as it would be in a user's program.

mod accessors;
mod conversions;
mod display;
mod lookup;
mod names;
mod peers;
mod sparse;
mod suite;

fn main() {
    let mut criterion = suite::config();
    let all =
        [lookup::all, conversions::phrases, display::all, conversions::digits, names::all, accessors::all, sparse::all];
    for groups in all {
        groups(&mut criterion);
    }
    criterion.final_summary();
}
