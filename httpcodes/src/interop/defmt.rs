//! Logging in embedded programs with `defmt`.

use defmt::{Format, Formatter, write};

use crate::semantics::{GoogleSearch, Redirect, Retry};
use crate::{Class, StatusCode, UnknownStatusCode};

/// Prints `404 Not Found`.
///
/// ```
/// use httpcodes::StatusCode;
///
/// fn report(status: StatusCode) {
///     defmt::warn!("the server says {}", status);
/// }
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "defmt")))]
impl Format for StatusCode {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=u16} {=str}", self.as_u16(), self.reason_phrase());
    }
}

/// Prints `unknown status code 599`.
#[cfg_attr(docsrs, doc(cfg(feature = "defmt")))]
impl Format for UnknownStatusCode {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "unknown status code {=u16}", self.code());
    }
}

/// Prints `4xx`.
#[cfg_attr(docsrs, doc(cfg(feature = "defmt")))]
impl Format for Class {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=str}", self.as_str());
    }
}

/// Prints `idempotent methods`.
#[cfg_attr(docsrs, doc(cfg(feature = "defmt")))]
impl Format for Retry {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=str}", self.as_str());
    }
}

/// Prints `same method`.
#[cfg_attr(docsrs, doc(cfg(feature = "defmt")))]
impl Format for Redirect {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=str}", self.as_str());
    }
}

/// Prints `moved temporarily`.
#[cfg_attr(docsrs, doc(cfg(feature = "defmt")))]
impl Format for GoogleSearch {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=str}", self.as_str());
    }
}
