//! Codes as text, `404 Not Found`.

use std::cell::RefCell;
use std::fmt::{self, Display, Write as _};

use benches::groups::DISPLAY;
use benches::{inputs, rows};
use criterion::Criterion;
use httpcodes::StatusCode;

use crate::lookup::narrow;
use crate::peers::{self, Code};
use crate::suite::Suite;

/// A code that is printed with a handwritten `match`.
struct Matched(Code);

impl Display for Matched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(peers::text(self.0))
    }
}

/// The same code for every contender, looked up before the measurement.
struct Codes {
    httpcodes: StatusCode,
    http: http::StatusCode,
    strum: Code,
    matched: Matched,
}

impl Codes {
    fn new(code: u16) -> Option<Self> {
        let strum = peers::code(code)?;
        Some(Self {
            httpcodes: StatusCode::from_u16(code)?,
            http: http::StatusCode::from_u16(code).ok()?,
            strum,
            matched: Matched(strum),
        })
    }
}

pub(crate) fn all(criterion: &mut Criterion) {
    let codes: Vec<Codes> = narrow(&inputs::known(&rows::http())).into_iter().filter_map(Codes::new).collect();
    let text = RefCell::new(String::new());
    Suite::new(criterion, DISPLAY, &codes)
        .contender("httpcodes", |codes| print(&text, &codes.httpcodes))
        .contender("http", |codes| print(&text, &codes.http))
        .contender("strum", |codes| print(&text, &codes.strum))
        .contender("match", |codes| print(&text, &codes.matched));
}

/// Overwrites the text, reusing its memory, and returns its length.
fn print(text: &RefCell<String>, code: &impl Display) -> usize {
    let mut text = text.borrow_mut();
    text.clear();
    let _ = write!(text, "{code}");
    text.len()
}
