//! What is counted.

use httpcodes::Class;
use httpcodes_examples::Input;

use crate::line::Response;
use crate::paths::Paths;

/// The maximum number of malformed lines that are kept.
const KEPT: usize = 5;

/// The number of characters that are kept of a malformed line.
const LONGEST_START: usize = 80;

/// A line that is not in a known format.
pub(crate) struct Malformed {
    /// Where the line is: `line 7`.
    pub(crate) place: String,
    pub(crate) reason: &'static str,
    /// How the line starts.
    pub(crate) start: String,
}

pub(crate) struct Totals {
    /// The number of responses for each code.
    by_code: [u64; 1000],
    /// The paths of responses with 4xx.
    pub(crate) client_errors: Paths,
    /// The paths of responses with 5xx.
    pub(crate) server_errors: Paths,
    /// The number of malformed lines.
    pub(crate) malformed: u64,
    pub(crate) first_malformed: Vec<Malformed>,
}

impl Default for Totals {
    fn default() -> Self {
        Self {
            by_code: [0; 1000],
            client_errors: Paths::default(),
            server_errors: Paths::default(),
            malformed: 0,
            first_malformed: Vec::new(),
        }
    }
}

impl Totals {
    pub(crate) fn add(&mut self, response: &Response) {
        self.by_code[usize::from(response.code)] += 1;
        match Class::of(response.code) {
            Some(Class::ClientError) => self.client_errors.add(&response.path),
            Some(Class::ServerError) => self.server_errors.add(&response.path),
            _ => {}
        }
    }

    /// Counts a malformed line, and keeps its start if it is one of the first. `log` is the name of the log, if there
    /// are several.
    pub(crate) fn add_malformed(&mut self, log: Option<&Input>, number: u64, reason: &'static str, line: &str) {
        self.malformed += 1;
        if self.first_malformed.len() < KEPT {
            let place = log.map_or_else(|| format!("line {number}"), |log| format!("{log}, line {number}"));
            let start = line.trim().chars().take(LONGEST_START).collect();
            self.first_malformed.push(Malformed { place, reason, start });
        }
    }

    pub(crate) fn responses(&self) -> u64 {
        self.by_code.iter().sum()
    }

    /// The codes that occur, in ascending order, with the number of responses for each.
    pub(crate) fn codes(&self) -> impl Iterator<Item = (u16, u64)> {
        (0..).zip(self.by_code).filter(|(_, count)| *count > 0)
    }

    /// The number of responses in a class, or outside all classes.
    pub(crate) fn of_class(&self, class: Option<Class>) -> u64 {
        self.codes().filter(|(code, _)| Class::of(*code) == class).map(|(_, count)| count).sum()
    }
}
