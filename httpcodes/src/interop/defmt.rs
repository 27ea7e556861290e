//! Logging in embedded programs with `defmt`.

use defmt::{Format, Formatter, write};

use crate::semantics::{GoogleSearch, Redirect, Retry};
#[cfg(feature = "unofficial")]
use crate::unofficial::Unofficial;
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
///
/// ```
/// use httpcodes::UnknownStatusCode;
///
/// fn report(unknown: UnknownStatusCode) {
///     defmt::warn!("{}", unknown);
/// }
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "defmt")))]
impl Format for UnknownStatusCode {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "unknown status code {=u16}", self.code());
    }
}

/// Prints `499 Client Closed Request (nginx)`.
///
/// ```
/// use httpcodes::UnknownStatusCode;
///
/// fn report(unknown: UnknownStatusCode) {
///     defmt::info!("{} may be {}", unknown, unknown.unofficial().next());
/// }
/// ```
#[cfg(feature = "unofficial")]
#[cfg_attr(docsrs, doc(cfg(all(feature = "defmt", feature = "unofficial"))))]
impl Format for Unofficial {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=u16} {=str} ({=str})", self.code(), self.name(), self.vendor());
    }
}

/// Prints `4xx`.
///
/// ```
/// use httpcodes::Class;
///
/// fn report(class: Class) {
///     defmt::info!("counts a {}", class);
/// }
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "defmt")))]
impl Format for Class {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=str}", self.as_str());
    }
}

/// Prints `idempotent methods`.
///
/// ```
/// use httpcodes::StatusCode;
///
/// fn report(status: StatusCode) {
///     defmt::debug!("retry: {}", status.retry());
/// }
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "defmt")))]
impl Format for Retry {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=str}", self.as_str());
    }
}

/// Prints `same method`.
///
/// ```
/// use httpcodes::StatusCode;
///
/// fn report(status: StatusCode) {
///     defmt::debug!("redirect: {}", status.redirect());
/// }
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "defmt")))]
impl Format for Redirect {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=str}", self.as_str());
    }
}

/// Prints `moved temporarily`.
///
/// ```
/// use httpcodes::StatusCode;
///
/// fn report(status: StatusCode) {
///     defmt::debug!("Google Search: {}", status.google_search());
/// }
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "defmt")))]
impl Format for GoogleSearch {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=str}", self.as_str());
    }
}
