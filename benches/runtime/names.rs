//! From a reason phrase, in any ASCII case, to a code.

use benches::groups::NAME;
use benches::{inputs, rows};
use criterion::Criterion;
use httpcodes::StatusCode;
use uncased::UncasedStr;

use crate::peers::{self, Code, Named};
use crate::suite::Suite;

pub(crate) fn all(criterion: &mut Criterion) {
    let spellings = inputs::spellings(&rows::http());
    let names = inputs::names(&spellings);
    Suite::new(criterion, NAME, &names)
        .contender("httpcodes", |name| name.parse::<StatusCode>().ok())
        .contender("strum", |name| name.parse::<Named>().ok())
        .contender("phf", |name| peers::NAMES.get(UncasedStr::new(name)).copied())
        .contender("binary search", |name| search(name));
}

/// A naive binary search, byte by byte.
fn search(name: &str) -> Option<Code> {
    let lower = |byte: u8| byte.to_ascii_lowercase();
    let compare = |(known, _): &(&str, Code)| known.bytes().map(lower).cmp(name.bytes().map(lower));
    let index = peers::SORTED.binary_search_by(compare).ok()?;
    Some(peers::SORTED[index].1)
}
