//! 10,000 codes spread over `u32`.

use benches::groups::{Group, SPARSE_KNOWN, SPARSE_MIXED};
use benches::{inputs, rows};
use criterion::Criterion;

use crate::suite::Suite;

mod peers {
    //! The same rows as a sheet (`Generated`) and as the peers' code, written by `build.rs`.

    #![allow(clippy::all, clippy::pedantic, missing_docs, unreachable_pub, dead_code)]

    include!(concat!(env!("OUT_DIR"), "/sparse.rs"));
}

pub(crate) fn all(criterion: &mut Criterion) {
    let rows = rows::sparse(peers::Generated::ALL.len());
    contenders(criterion, SPARSE_KNOWN, &inputs::known(&rows));
    contenders(criterion, SPARSE_MIXED, &inputs::mixed_sparse(&rows));
}

fn contenders(criterion: &mut Criterion, group: Group, codes: &[u32]) {
    Suite::new(criterion, group, codes)
        .contender("httpcodes", |code| peers::Generated::from_u32(*code))
        .contender("num_enum", |code| peers::Code::try_from(*code).ok())
        .contender("match", |code| peers::code(*code))
        .contender("phf", |code| peers::CODES.get(code).copied());
}
