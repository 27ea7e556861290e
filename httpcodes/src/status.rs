//! [`StatusCode`], generated from the sheet, and its methods that are specific to HTTP.

use crate::Class;
#[cfg(feature = "macros")]
use crate::cheatsheet;
#[cfg(not(feature = "macros"))]
pub use expanded::{ParseStatusCodeError, StatusCode, UnknownStatusCode};

#[cfg(not(feature = "macros"))]
#[path = "expanded/status.rs"]
#[rustfmt::skip]
// The macro generates this code too, but there the lints ignore it.
#[allow(clippy::all, clippy::pedantic, non_upper_case_globals)]
mod expanded;

/// An HTTP status code.
///
/// The variants are all 63 permanent registrations in the [IANA registry][iana] as of 2025-09-15. The table
/// [below](#at-a-glance) lists them. They include 306 and 418, which the registry reserves as unused, but not 104,
/// whose registration was temporary. The project started from a sheet of 42 codes, which is called the original sheet in
/// the documentation of the columns.
///
/// The documentation of a variant is its row in `cheatsheet.md`. To look up a code, use [`StatusCode::try_from`] or, in
/// a constant, [`StatusCode::from_u16`]. [`UnknownStatusCode`] keeps a code that is not in the sheet.
///
/// ```
/// use httpcodes::StatusCode;
///
/// fn is_worth_another_try(status: StatusCode) -> bool {
///     match status {
///         StatusCode::TooManyRequests | StatusCode::ServiceUnavailable => true,
///         // Another name of `ContentTooLarge`.
///         StatusCode::PayloadTooLarge => false,
///         other => other.is_retryable(),
///     }
/// }
///
/// assert!(is_worth_another_try(StatusCode::BadGateway));
/// assert_eq!(StatusCode::NotFound.reason_phrase(), "Not Found");
/// assert_eq!("404 Not Found".parse(), Ok(StatusCode::NotFound));
/// assert_eq!("payload too large".parse(), Ok(StatusCode::RequestEntityTooLarge));
///
/// // The reason phrase is the one in the sheet; the registered name is that of the current standard.
/// assert_eq!(StatusCode::RequestEntityTooLarge.reason_phrase(), "Request Entity Too Large");
/// assert_eq!(StatusCode::RequestEntityTooLarge.registered_name(), "Content Too Large");
/// assert_eq!(StatusCode::RequestEntityTooLarge.since(), "RFC 2068");
/// ```
///
/// The default is [`StatusCode::Ok`].
///
/// [iana]: https://www.iana.org/assignments/http-status-codes
#[cfg(feature = "macros")]
#[cheatsheet(
    "cheatsheet.md",
    types(
        "Retry" = crate::semantics::Retry,
        "Redirect" = Option<crate::semantics::Redirect>,
        "Required Fields" = [&'static str],
        "Related Fields" = [&'static str],
        "Google Search" = Option<crate::semantics::GoogleSearch>,
    ),
    serde(feature = "serde"),
    schemars(feature = "schemars"),
    utoipa(feature = "utoipa"),
    crate = crate
)]
pub enum StatusCode {}

impl StatusCode {
    /// The class of the code, its first digit (RFC 9110, section 15).
    ///
    /// ```
    /// use httpcodes::{Class, StatusCode};
    ///
    /// const CLASS: Class = StatusCode::NotFound.class();
    /// assert_eq!(CLASS, Class::ClientError);
    /// ```
    #[inline]
    #[must_use]
    pub const fn class(self) -> Class {
        match self.as_u16() {
            ..200 => Class::Informational,
            200..300 => Class::Success,
            300..400 => Class::Redirection,
            400..500 => Class::ClientError,
            500.. => Class::ServerError,
        }
    }

    /// Whether the code is 1xx: the request was received, and a final response will follow, except that 101 switches to
    /// another protocol. A server must not send such a code to an HTTP/1.0 client (RFC 9110, section 15.2).
    ///
    /// ```
    /// assert!(httpcodes::StatusCode::EarlyHints.is_informational());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_informational(self) -> bool {
        matches!(self.class(), Class::Informational)
    }

    /// Whether the code is 2xx: the request was received, understood and accepted (RFC 9110, section 15.3).
    ///
    /// ```
    /// assert!(httpcodes::StatusCode::NoContent.is_success());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_success(self) -> bool {
        matches!(self.class(), Class::Success)
    }

    /// Whether the code is 3xx: the client must take further action to complete the request (RFC 9110, section 15.4).
    ///
    /// ```
    /// assert!(httpcodes::StatusCode::SeeOther.is_redirection());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_redirection(self) -> bool {
        matches!(self.class(), Class::Redirection)
    }

    /// Whether the code is 4xx: the client seems to have made an error (RFC 9110, section 15.5).
    ///
    /// ```
    /// assert!(httpcodes::StatusCode::NotFound.is_client_error());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_client_error(self) -> bool {
        matches!(self.class(), Class::ClientError)
    }

    /// Whether the code is 5xx: the server made an error or cannot perform the request (RFC 9110, section 15.6).
    ///
    /// ```
    /// assert!(httpcodes::StatusCode::BadGateway.is_server_error());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_server_error(self) -> bool {
        matches!(self.class(), Class::ServerError)
    }

    /// Whether the code is 4xx or 5xx.
    ///
    /// ```
    /// use httpcodes::StatusCode;
    ///
    /// assert!(StatusCode::NotFound.is_error() && StatusCode::BadGateway.is_error());
    /// assert!(!StatusCode::NotModified.is_error());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_error(self) -> bool {
        self.as_u16() >= 400
    }
}

/// The default is 200, as it is for `http::StatusCode`.
///
/// ```
/// assert_eq!(httpcodes::StatusCode::default(), httpcodes::StatusCode::Ok);
/// ```
impl Default for StatusCode {
    #[inline]
    fn default() -> Self {
        Self::Ok
    }
}

/// A copy, for functions that take `impl Into<StatusCode>`.
///
/// ```
/// use httpcodes::StatusCode;
///
/// fn is_final(status: impl Into<StatusCode>) -> bool {
///     !status.into().is_informational()
/// }
///
/// let seen = [StatusCode::Continue, StatusCode::Ok];
/// assert_eq!(seen.iter().filter(|status| is_final(*status)).count(), 1);
/// ```
impl From<&Self> for StatusCode {
    #[inline]
    fn from(status: &Self) -> Self {
        *status
    }
}
