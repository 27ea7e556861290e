//! From text to one of 60 or of 5,000 text codes.

use benches::groups::{Group, MANY_TEXTS_KNOWN, MANY_TEXTS_UNKNOWN, TEXTS_KNOWN, TEXTS_MIXED, TEXTS_UNKNOWN, TYPED};
use benches::{inputs, rows};
use criterion::Criterion;

use crate::suite::Suite;

mod few {
    //! The same 60 rows as a sheet (`Generated`) and as the peers' code, written by `build.rs`.

    #![allow(clippy::all, clippy::pedantic, missing_docs, unreachable_pub, dead_code)]

    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

mod many {
    //! The same for 5,000 rows, without a handwritten `match`.

    #![allow(clippy::all, clippy::pedantic, missing_docs, unreachable_pub, dead_code)]

    include!(concat!(env!("OUT_DIR"), "/many_texts.rs"));
}

pub(crate) fn all(criterion: &mut Criterion) {
    let rows = rows::texts(few::Generated::ALL.len());
    few_codes(criterion, TEXTS_KNOWN, &inputs::texts(&rows));
    few_codes(criterion, TEXTS_UNKNOWN, &inputs::unknown_texts(&rows));
    few_codes(criterion, TEXTS_MIXED, &[inputs::texts(&rows), inputs::unknown_texts(&rows)].concat());
    let codes = inputs::texts(&rows);
    let codes: Vec<few::Generated> = inputs::names(&codes).into_iter().filter_map(few::Generated::from_code).collect();
    Suite::new(criterion, TYPED, &codes)
        .short_contender("httpcodes", |code| code.http_status())
        .short_contender("httpcodes, text column", |code| code.status());
    let rows = rows::texts(many::Generated::ALL.len());
    many_codes(criterion, MANY_TEXTS_KNOWN, &inputs::texts(&rows));
    many_codes(criterion, MANY_TEXTS_UNKNOWN, &inputs::unknown_texts(&rows));
}

fn few_codes(criterion: &mut Criterion, group: Group, codes: &[String]) {
    let codes = inputs::names(codes);
    Suite::new(criterion, group, &codes)
        .contender("httpcodes", |code| few::Generated::from_code(code))
        .contender("httpcodes, parse", |code| few::Generated::parse(code).ok())
        .contender("strum", |code| code.parse::<few::Code>().ok())
        .contender("match", |code| few::code(code))
        .contender("phf", |code| few::CODES.get(*code).copied());
}

fn many_codes(criterion: &mut Criterion, group: Group, codes: &[String]) {
    let codes = inputs::names(codes);
    Suite::new(criterion, group, &codes)
        .contender("httpcodes", |code| many::Generated::from_code(code))
        .contender("httpcodes, parse", |code| many::Generated::parse(code).ok())
        .contender("strum", |code| code.parse::<many::Code>().ok())
        .contender("phf", |code| many::CODES.get(*code).copied());
}
