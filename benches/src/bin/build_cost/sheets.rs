//! Builds a crate with a large enum again, by the number of rows. Its dependencies have been built before.

use std::error::Error;

use benches::measured::{Cost, median};
use benches::scratch::Scratch;
use benches::{chart, rows, scratch, table};

use crate::contenders::{Contender, OURS, PAIR, cells, dot, enumeration};
use crate::options::Options;
use crate::{Section, tell};

const SOURCE: &str = "/// One of the codes.\n#[httpcodes::cheatsheet(\"sheet.md\")]\n#[repr(u32)]\npub enum Code {}\n";
const PROFILES: [(&str, &[&str]); 2] = [("debug", &[]), ("release", &["--release"])];

/// One build: the number of rows, the profile, and the contender.
struct Case {
    rows: usize,
    profile: usize,
    contender: &'static str,
    costs: Vec<Cost>,
}

pub(crate) fn measure(options: &Options) -> Result<Section, Box<dyn Error>> {
    let few = rows::sparse(10);
    let sheet = rows::markdown(&few);
    let ours = Scratch::new(&scratch::httpcodes(), &[("src/lib.rs", SOURCE), ("sheet.md", &sheet)])?;
    let peers = Scratch::new(&Contender::pair(&few, "u32").dependencies, &[("src/lib.rs", &enumeration(&few, "u32"))])?;
    let no_incremental = ["--config", "profile.dev.incremental=false"];
    for (_, arguments) in PROFILES {
        for scratch in [&ours, &peers] {
            scratch.build(&[arguments, &no_incremental[..]].concat())?;
        }
    }
    let mut cases = Vec::new();
    for profile in 0..PROFILES.len() {
        for &rows in &options.rows {
            for contender in [OURS, PAIR] {
                if contender == OURS || rows <= options.most_rows_of_peers {
                    cases.push(Case { rows, profile, contender, costs: Vec::new() });
                }
            }
        }
    }
    for round in 1..=options.rounds {
        for Case { rows: count, profile, contender, costs } in &mut cases {
            let (profile, arguments) = PROFILES[*profile];
            tell(&format!("{contender}, {count} rows, {profile}, round {round} of {}", options.rounds));
            let rows = rows::sparse(*count);
            let scratch = if *contender == OURS { &ours } else { &peers };
            if *contender == OURS {
                ours.write("sheet.md", &rows::markdown(&rows))?;
            } else {
                peers.write("src/lib.rs", &enumeration(&rows, "u32"))?;
            }
            costs.push(scratch.build(&[arguments, &no_incremental[..]].concat())?);
        }
    }
    Ok(section(&cases))
}

fn section(cases: &[Case]) -> Section {
    let mut rows = Vec::new();
    let mut charted: Vec<chart::Group> = Vec::new();
    let mut ours = Cost::default();
    for case in cases {
        let cost = median(&case.costs);
        if case.contender == OURS {
            ours = cost;
        }
        let profile = PROFILES[case.profile].0;
        let count = table::count(case.rows as u64);
        // A count of rows that fit into memory is exact as an `f64`.
        #[allow(clippy::cast_precision_loss)]
        let per_thousand = cost.seconds * 1000.0 / case.rows as f64;
        let what = format!("{profile}, {count} rows, {}", case.contender);
        rows.push([vec![what], cells(&cost, Some(&ours)), vec![table::number(per_thousand)]].concat());
        let title = format!("Built again with {count} rows, {profile}");
        let dot = dot(case.contender, &cost, Some(&ours));
        match charted.last_mut().filter(|group| group.title == title) {
            Some(group) => group.dots.push(dot),
            None => charted.push(chart::Group { title, dots: vec![dot] }),
        }
    }
    Section {
        title: "By the number of rows",
        what: "One library crate with one enum of sparse `u32` codes, built again after all rows were written anew; \
               dependencies are built already, incremental compilation is off. The last column, seconds for each thousand \
               rows, stays the same where the cost is linear. Memory is that of the largest process, rustc.",
        head: &["build", "seconds", "ratio", "processor seconds", "MiB", "s per 1,000"],
        rows,
        charted,
    }
}
