//! What a contender adds to a tree in which `serde` with derive has already been built.

use std::error::Error;

use benches::measured::{Cost, median};
use benches::scratch::Scratch;
use benches::{chart, rows};

use crate::contenders::{Contender, OURS, cells, dot};
use crate::options::Options;
use crate::{Section, tell};

const SERDE: &str = "serde = { version = \"1\", features = [\"derive\"] }";
const SOURCE: &str = "#[derive(serde::Deserialize, serde::Serialize)]\npub struct Answer {\n    pub code: u16,\n}\n";

pub(crate) fn measure(options: &Options) -> Result<Section, Box<dyn Error>> {
    let rows = rows::http();
    let contenders = [
        Contender::nothing(),
        Contender::httpcodes(),
        Contender::pair(&rows, "u16"),
        Contender::lean_pair(&rows, "u16"),
        Contender::http(),
    ];
    let mut scratches = Vec::new();
    for contender in &contenders {
        scratches.push(Scratch::new(&both(contender), &[("src/lib.rs", SOURCE)])?);
    }
    let mut costs = vec![Vec::new(); contenders.len()];
    for round in 1..=options.rounds {
        tell(&format!("in a tree with serde, round {round} of {}", options.rounds));
        for ((contender, scratch), costs) in contenders.iter().zip(&scratches).zip(&mut costs) {
            scratch.clean()?;
            scratch.depend_on(SERDE)?;
            scratch.write("src/lib.rs", SOURCE)?;
            scratch.build(&[])?;
            scratch.depend_on(&both(contender))?;
            scratch.write("src/lib.rs", &format!("{SOURCE}\n{}", contender.source))?;
            costs.push(scratch.build(&[])?);
        }
    }
    let medians: Vec<Cost> = costs.iter().map(|costs| median(costs)).collect();
    // The crate itself is always built again. The rest of the time is what the contender adds.
    let added: Vec<Cost> = medians[1..]
        .iter()
        .map(|cost| Cost {
            seconds: cost.seconds - medians[0].seconds,
            processor_seconds: cost.processor_seconds.zip(medians[0].processor_seconds).map(|(cost, base)| cost - base),
            mebibytes: cost.mebibytes,
        })
        .collect();
    let ours = contenders[1..].iter().position(|contender| contender.name == OURS).map(|index| added[index]);
    let measured = || contenders[1..].iter().zip(&added);
    Ok(Section {
        title: "Added to a tree that has serde with derive",
        what: "`serde` and its derive macros are built; then the contender is added to the manifest, and the crate is built \
               again. What building the crate again takes without it is subtracted.",
        head: &["contender", "seconds added", "ratio", "processor seconds", "MiB"],
        rows: measured()
            .map(|(contender, cost)| [vec![contender.name.to_owned()], cells(cost, ours.as_ref())].concat())
            .collect(),
        charted: vec![chart::Group {
            title: "Added to a tree that has serde with derive, debug".to_owned(),
            dots: measured().map(|(contender, cost)| dot(contender.name, cost, ours.as_ref())).collect(),
        }],
    })
}

fn both(contender: &Contender) -> String {
    format!("{SERDE}\n{}", contender.dependencies)
}
