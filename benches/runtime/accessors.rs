//! What a code's row says.

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
        .contender("httpcodes", |(code, _)| code.is_cacheable())
        .contender("match", |(_, code)| peers::is_cacheable(*code));
    Suite::new(criterion, MEANING, &codes)
        .contender("httpcodes", |(code, _)| code.meaning())
        .contender("match", |(_, code)| peers::meaning(*code));
    Suite::new(criterion, TWO_ACCESSORS, &codes)
        .contender("httpcodes", |(code, _)| (code.reason_phrase(), code.meaning()))
        .contender("match", |(_, code)| (peers::text(*code), peers::meaning(*code)));
}
