//! A cold build of the 63 codes: all dependencies and the crate itself, in the debug profile, with nothing built
//! before.

use std::error::Error;

use benches::measured::median;
use benches::rows;
use benches::scratch::Scratch;

use crate::contenders::{Contender, OURS, cells, dot};
use crate::options::Options;
use crate::{Section, tell};
use benches::chart;

pub(crate) fn measure(options: &Options) -> Result<Section, Box<dyn Error>> {
    let rows = rows::http();
    let contenders = [
        Contender::httpcodes(),
        Contender::pair(&rows, "u16"),
        Contender::lean_pair(&rows, "u16"),
        Contender::http(),
        Contender::nothing(),
    ];
    let mut scratches = Vec::new();
    for contender in &contenders {
        scratches.push(Scratch::new(&contender.dependencies, &[("src/lib.rs", &contender.source)])?);
    }
    let mut costs = vec![Vec::new(); contenders.len()];
    for round in 1..=options.rounds {
        tell(&format!("cold builds, round {round} of {}", options.rounds));
        for (scratch, costs) in scratches.iter().zip(&mut costs) {
            scratch.clean()?;
            costs.push(scratch.build(&[])?);
        }
    }
    let medians: Vec<_> = costs.iter().map(|costs| median(costs)).collect();
    let ours = contenders.iter().position(|contender| contender.name == OURS).map(|index| medians[index]);
    let measured = || contenders.iter().zip(&medians);
    Ok(Section {
        title: "Cold build, 63 HTTP codes",
        what: "`cargo build`, debug profile, dependencies fetched but not built. The pair's enum has conversions from and \
               to integers and strings, and its documentation; `http` is the whole crate. Memory is that of the largest \
               process.",
        head: &["contender", "seconds", "ratio", "processor seconds", "MiB"],
        rows: measured()
            .map(|(contender, cost)| [vec![contender.name.to_owned()], cells(cost, ours.as_ref())].concat())
            .collect(),
        charted: vec![chart::Group {
            title: "Cold build, debug, 63 HTTP codes".to_owned(),
            dots: measured()
                .filter(|(contender, _)| contender.name != "nothing")
                .map(|(contender, cost)| dot(contender.name, cost, ours.as_ref()))
                .collect(),
        }],
    })
}
