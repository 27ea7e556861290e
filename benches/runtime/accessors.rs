//! From a code to the texts of its row.

use benches::groups::{IS_CACHEABLE, MEANING, TWO_ACCESSORS};
use benches::{inputs, rows};
use criterion::Criterion;
use httpcodes::StatusCode;

use crate::lookup::narrow;
use crate::peers::{self, Code};
use crate::suite::Suite;

pub(crate) fn all(criterion: &mut Criterion) {
    let codes = narrow(&inputs::known(&rows::http()));
    let both = |code: &u16| Some((StatusCode::from_u16(*code)?, peers::code(*code)?));
    let codes: Vec<(StatusCode, Code)> = codes.iter().filter_map(both).collect();
    Suite::new(criterion, IS_CACHEABLE, &codes)
        .short_contender("httpcodes", |(code, _)| code.is_cacheable())
        .short_contender("match", |(_, code)| peers::is_cacheable(*code));
    Suite::new(criterion, MEANING, &codes)
        .short_contender("httpcodes", |(code, _)| code.meaning())
        .short_contender("match", |(_, code)| peers::meaning(*code));
    Suite::new(criterion, TWO_ACCESSORS, &codes)
        .short_contender("httpcodes", |(code, _)| (code.reason_phrase(), code.meaning()))
        .short_contender("match", |(_, code)| (peers::text(*code), peers::meaning(*code)));
}
