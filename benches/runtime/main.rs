//! The run-time suite: all contenders in a group get the same inputs, chosen at random with a fixed seed.
//!
//! Every result goes through `black_box`, so that no contender is vectorised over its inputs and no call is optimised
//! away. The suite measures a call that is inlined as in a user's program.

mod accessors;
mod conversions;
mod display;
mod lookup;
mod names;
mod peers;
mod sparse;
mod suite;
mod texts;

fn main() {
    let mut criterion = suite::config();
    let all = [
        lookup::all,
        conversions::phrases,
        display::all,
        conversions::digits,
        names::all,
        accessors::all,
        sparse::all,
        texts::all,
    ];
    for groups in all {
        groups(&mut criterion);
    }
    criterion.final_summary();
}
