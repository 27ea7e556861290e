//! From `u16` to a code.

use benches::groups::{FROM_U16_ADVERSARIAL, FROM_U16_ALL, FROM_U16_KNOWN, FROM_U16_MIXED, Group};
use benches::{inputs, rows};
use criterion::Criterion;
use httpcodes::StatusCode;

use crate::peers::{self, Code};
use crate::suite::Suite;

pub(crate) fn all(criterion: &mut Criterion) {
    let rows = rows::http();
    contenders(criterion, FROM_U16_KNOWN, &narrow(&inputs::known(&rows)));
    contenders(criterion, FROM_U16_MIXED, &narrow(&inputs::mixed(&rows)));
    contenders(criterion, FROM_U16_ALL, &inputs::all());
    contenders(criterion, FROM_U16_ADVERSARIAL, &narrow(&inputs::adversarial(&rows)));
}

fn contenders(criterion: &mut Criterion, group: Group, codes: &[u16]) {
    Suite::new(criterion, group, codes)
        .short_contender("httpcodes", |code| StatusCode::from_u16(*code))
        .short_contender("num_enum", |code| Code::try_from(*code).ok())
        .short_contender("match", |code| peers::code(*code))
        .short_contender("strum", |code| Code::from_repr(*code))
        .short_contender("phf", |code| peers::CODES.get(code).copied())
        .short_contender("http", |code| http::StatusCode::from_u16(*code).ok());
}

/// HTTP codes in the types of the contenders.
pub(crate) fn narrow(codes: &[u32]) -> Vec<u16> {
    codes.iter().map(|code| u16::try_from(*code).expect("an HTTP code has three digits")).collect()
}
