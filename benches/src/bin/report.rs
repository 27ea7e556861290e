//! Shows the results of the run-time suite: as Markdown on standard output, as a chart in `charts/runtime.svg`, and
//! with the most important lines of it in `charts/runtime-short.svg`.
//!
//! Run it after `cargo bench -p benches`.

use std::error::Error;
use std::path::Path;

use benches::chart::{self, Chart, Dot};
use benches::estimates::{self, Estimate};
use benches::groups::{self, Group, OURS};
use benches::{machine, table};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = estimates::folder();
    let estimates = estimates::read(&folder)
        .map_err(|error| format!("no results in {}: {error}; run `cargo bench -p benches` first", folder.display()))?;
    let groups: Vec<Results> = groups::ALL.iter().filter_map(|group| Results::of(*group, &estimates)).collect();
    let caption = machine::caption();

    println!("{caption}\n");
    println!(
        "Nanoseconds per call, median. The ratio compares with {OURS}: a contender with ratio 2 takes twice as long.\n"
    );
    let rows: Vec<Vec<String>> = groups.iter().flat_map(Results::rows).collect();
    println!("{}", table::markdown(&["group", "contender", "less work", "ns", "ratio"], 3, &rows));
    println!("Targets:\n");
    let rows: Vec<Vec<String>> = AIMS.iter().map(|aim| aim.row(&groups)).collect();
    println!("{}", table::markdown(&["group", "aim", "aimed", "measured"], 2, &rows));

    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("charts");
    let chart = |groups| Chart {
        title: "Run time",
        unit: "Nanoseconds per call, logarithmic, less is better; in brackets, how many times as long as httpcodes. * does less work.",
        caption: &caption,
        groups,
    };
    chart::draw(&folder.join("runtime.svg"), &chart(groups.iter().map(|group| group.dots(|_| true)).collect()))?;
    let short = SHORT.iter().filter_map(|(group, contenders)| {
        let results = groups.iter().find(|results| results.group.name == group.name)?;
        Some(results.dots(|contender| contenders.contains(&contender)))
    });
    chart::draw(&folder.join("runtime-short.svg"), &chart(short.collect()))
}

/// The content of the short chart: one group for each use, with the peers that people use for it.
const SHORT: &[(Group, &[&str])] = &[
    (groups::FROM_U16_ADVERSARIAL, &[OURS, "http", "num_enum"]),
    (groups::PHRASE, &[OURS, "http"]),
    (groups::DISPLAY, &[OURS, "http", "strum"]),
    (groups::NAME, &[OURS, "strum", "phf"]),
    (groups::SPARSE_MIXED, &[OURS, "num_enum", "phf"]),
];

/// The results of a group.
struct Results {
    group: Group,
    /// `OURS` first, then the others, starting with the fastest.
    estimates: Vec<Estimate>,
}

impl Results {
    /// `None` if the group was not run.
    fn of(group: Group, estimates: &[Estimate]) -> Option<Self> {
        let mut estimates: Vec<Estimate> =
            estimates.iter().filter(|estimate| estimate.group == group.name).cloned().collect();
        let key = |estimate: &Estimate| if estimate.contender == OURS { 0.0 } else { estimate.nanoseconds };
        estimates.sort_by(|one, other| key(one).total_cmp(&key(other)));
        (!estimates.is_empty()).then_some(Self { group, estimates })
    }

    fn nanoseconds(&self, contender: &str) -> Option<f64> {
        Some(self.estimates.iter().find(|estimate| estimate.contender == contender)?.nanoseconds)
    }

    /// How many times as long as `OURS` the contender takes.
    fn ratio(&self, contender: &str) -> Option<f64> {
        Some(self.nanoseconds(contender)? / self.nanoseconds(OURS)?)
    }

    fn rows(&self) -> Vec<Vec<String>> {
        let row = |estimate: &Estimate| {
            let contender = &estimate.contender;
            vec![
                self.group.what.to_owned(),
                contender.clone(),
                groups::less_work(self.group.name, contender).unwrap_or_default().to_owned(),
                table::number(estimate.nanoseconds),
                table::optional(self.ratio(contender)),
            ]
        };
        self.estimates.iter().map(row).collect()
    }

    /// The dots of the contenders that `is_shown` selects.
    fn dots(&self, is_shown: impl Fn(&str) -> bool) -> chart::Group {
        let dot = |estimate: &Estimate| {
            let contender = &estimate.contender;
            let star = groups::less_work(self.group.name, contender).map_or("", |_| " *");
            let ratio = self.ratio(contender).filter(|_| contender != OURS);
            Dot {
                label: format!("{contender}{star}"),
                value: estimate.nanoseconds,
                remark: ratio.map_or_else(String::new, |ratio| format!("({}×)", table::number(ratio))),
                is_ours: contender == OURS,
            }
        };
        let shown = self.estimates.iter().filter(|estimate| is_shown(&estimate.contender));
        chart::Group { title: self.group.what.replace('`', ""), dots: shown.map(dot).collect() }
    }
}

/// A target ratio.
struct Aim {
    group: Group,
    peer: &'static str,
    wanted: Wanted,
}

enum Wanted {
    /// The peer takes at least this many times as long.
    Ahead(f64),
    /// We take at most this many times as long as the peer.
    Within(f64),
}

const AIMS: &[Aim] = &[
    Aim { group: groups::FROM_U16_MIXED, peer: "num_enum", wanted: Wanted::Ahead(8.0) },
    Aim { group: groups::FROM_U16_MIXED, peer: "http", wanted: Wanted::Within(1.8) },
    Aim { group: groups::PHRASE, peer: "http", wanted: Wanted::Ahead(12.0) },
    Aim { group: groups::DISPLAY, peer: "http", wanted: Wanted::Ahead(2.8) },
    Aim { group: groups::DISPLAY, peer: "strum", wanted: Wanted::Ahead(1.5) },
    Aim { group: groups::FROM_BYTES_KNOWN, peer: "http", wanted: Wanted::Within(1.2) },
    Aim { group: groups::FROM_BYTES_MIXED, peer: "http", wanted: Wanted::Within(1.2) },
    Aim { group: groups::NAME, peer: "strum", wanted: Wanted::Ahead(1.6) },
    Aim { group: groups::SPARSE_KNOWN, peer: "num_enum", wanted: Wanted::Ahead(3.0) },
    Aim { group: groups::SPARSE_MIXED, peer: "num_enum", wanted: Wanted::Ahead(3.0) },
    Aim { group: groups::TEXTS_KNOWN, peer: "phf", wanted: Wanted::Ahead(1.0) },
    Aim { group: groups::TEXTS_KNOWN, peer: "strum", wanted: Wanted::Ahead(1.5) },
    Aim { group: groups::TEXTS_UNKNOWN, peer: "phf", wanted: Wanted::Ahead(1.0) },
    Aim { group: groups::TEXTS_UNKNOWN, peer: "strum", wanted: Wanted::Ahead(1.5) },
    Aim { group: groups::MANY_TEXTS_KNOWN, peer: "phf", wanted: Wanted::Ahead(1.0) },
    Aim { group: groups::MANY_TEXTS_KNOWN, peer: "strum", wanted: Wanted::Ahead(1.5) },
    Aim { group: groups::MANY_TEXTS_UNKNOWN, peer: "phf", wanted: Wanted::Ahead(1.0) },
    Aim { group: groups::MANY_TEXTS_UNKNOWN, peer: "strum", wanted: Wanted::Ahead(1.5) },
    Aim { group: groups::TYPED, peer: "httpcodes, text column", wanted: Wanted::Within(1.1) },
];

impl Aim {
    fn row(&self, groups: &[Results]) -> Vec<String> {
        let results = groups.iter().find(|results| results.group.name == self.group.name);
        let ratio = results.and_then(|results| results.ratio(self.peer));
        let (what, aimed, measured) = match self.wanted {
            Wanted::Ahead(times) => (format!("times as fast as {}, at least", self.peer), times, ratio),
            Wanted::Within(times) => (format!("times as long as {}, at most", self.peer), times, ratio.map(f64::recip)),
        };
        vec![self.group.name.to_owned(), what, table::number(aimed), table::optional(measured)]
    }
}
