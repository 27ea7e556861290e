//! A crate that matches the enums of another one.

use library_2024::shapes::{attributes::Open, places::Queue};

/// Covers every variant of an enum that may get more.
#[must_use]
pub fn of_an_open_enum(code: Open) -> &'static str {
    match code {
        Open::Started | Open::Done | Open::Lost | Open::Waiting | Open::Dropped => "known",
    }
}

/// Covers every variant of an enum that is exhaustive.
#[must_use]
pub fn of_an_exhaustive_enum(code: Queue) -> &'static str {
    match code {
        Queue::Waiting => "waiting",
        Queue::Refused => "refused",
    }
}

/// Forgets one.
#[must_use]
pub fn with_a_row_forgotten(code: Queue) -> &'static str {
    match code {
        Queue::Waiting => "waiting",
    }
}
