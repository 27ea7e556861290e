//! From `u16` to a phrase, and from digits to a code.

use benches::groups::{FROM_BYTES_KNOWN, FROM_BYTES_MIXED, Group, PHRASE};
use benches::{inputs, rows};
use criterion::Criterion;
use httpcodes::StatusCode;

use crate::lookup::narrow;
use crate::peers;
use crate::suite::Suite;

pub(crate) fn phrases(criterion: &mut Criterion) {
    let codes = narrow(&inputs::known(&rows::http()));
    Suite::new(criterion, PHRASE, &codes)
        .short_contender("httpcodes", |code| StatusCode::from_u16(*code).map(StatusCode::reason_phrase))
        .short_contender("http", |code| http::StatusCode::from_u16(*code).ok().and_then(|code| code.canonical_reason()))
        .short_contender("match", |code| peers::phrase(*code))
        .short_contender("phf", |code| peers::PHRASES.get(code).copied());
}

pub(crate) fn digits(criterion: &mut Criterion) {
    let rows = rows::http();
    from_bytes(criterion, FROM_BYTES_KNOWN, &inputs::known(&rows));
    from_bytes(criterion, FROM_BYTES_MIXED, &inputs::mixed(&rows));
}

fn from_bytes(criterion: &mut Criterion, group: Group, codes: &[u32]) {
    let texts: Vec<String> = (0..1000).map(|code: u32| code.to_string()).collect();
    let digits: Vec<&[u8]> = codes.iter().map(|code| texts[*code as usize].as_bytes()).collect();
    Suite::new(criterion, group, &digits)
        .contender("httpcodes", |digits| StatusCode::from_bytes(digits).ok())
        .contender("http", |digits| http::StatusCode::from_bytes(digits).ok());
}
