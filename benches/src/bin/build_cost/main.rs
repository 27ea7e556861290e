//! What it costs to build `httpcodes` and its peers: cold, in a tree that has `serde` already, and by the number of
//! rows.
//!
//! Prints tables on standard output, and draws `charts/build-cost.svg`.

use std::error::Error;
use std::path::Path;

use benches::chart::{self, Chart};
use benches::{machine, table};

mod cold;
mod contenders;
mod options;
mod sheets;
mod tree;

use options::Options;

fn main() -> Result<(), Box<dyn Error>> {
    let Some(options) = Options::parse(std::env::args().skip(1))? else {
        print!("{}", options::HELP);
        return Ok(());
    };
    let caption = machine::caption();
    println!("{caption}; medians of {} rounds, the contenders in turn\n", options.rounds);
    let mut groups = Vec::new();
    for section in [cold::measure, tree::measure, sheets::measure] {
        let section: Section = section(&options)?;
        println!("## {}\n\n{}\n", section.title, section.what);
        println!("{}", table::markdown(section.head, 1, &section.rows));
        groups.extend(section.charted);
    }
    let chart = Chart {
        title: "Build cost",
        unit: "Seconds, logarithmic, less is better; in brackets, how many times as long as httpcodes.",
        caption: &caption,
        groups,
    };
    chart::draw(&Path::new(env!("CARGO_MANIFEST_DIR")).join("charts/build-cost.svg"), &chart)
}

/// A table, and the part of it that is in the chart.
struct Section {
    title: &'static str,
    what: &'static str,
    head: &'static [&'static str],
    rows: Vec<Vec<String>>,
    charted: Vec<chart::Group>,
}

/// Reports progress on standard error.
fn tell(what: &str) {
    eprintln!("{what}");
}
