//! The five classes of status codes.

use core::fmt;
use core::str::FromStr;

use crate::StatusCode;

/// The class of a status code: its first digit (RFC 9110, section 15).
///
/// A client that does not recognise a code must still understand its class. A class is printed and parsed as `4xx`. The
/// features `serde`, `schemars`, `utoipa` and `defmt` use the same form.
///
/// ```
/// use httpcodes::Class;
///
/// assert_eq!(Class::of(499), Some(Class::ClientError));
/// assert_eq!(Class::ClientError.to_string(), "4xx");
/// assert_eq!("5XX".parse(), Ok(Class::ServerError));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// 1xx: the request was received, and a final response will follow, except that 101 switches to another protocol. A
    /// server must not send such a code to an HTTP/1.0 client (RFC 9110, section 15.2).
    Informational = 1,
    /// 2xx: the request was received, understood and accepted (RFC 9110, section 15.3).
    Success = 2,
    /// 3xx: the client must take further action to complete the request (RFC 9110, section 15.4).
    Redirection = 3,
    /// 4xx: the client seems to have made an error (RFC 9110, section 15.5).
    ClientError = 4,
    /// 5xx: the server made an error or cannot perform the request (RFC 9110, section 15.6).
    ServerError = 5,
}

impl Class {
    /// All classes, in ascending order.
    ///
    /// ```
    /// assert_eq!(httpcodes::Class::ALL.map(|class| class.as_str()), ["1xx", "2xx", "3xx", "4xx", "5xx"]);
    /// ```
    pub const ALL: [Self; 5] =
        [Self::Informational, Self::Success, Self::Redirection, Self::ClientError, Self::ServerError];

    /// Returns the class of a code from 100 to 599, whether or not the code is in the sheet. Other numbers are invalid
    /// (RFC 9110, section 15) and have no class.
    ///
    /// ```
    /// use httpcodes::Class;
    ///
    /// assert_eq!(Class::of(299), Some(Class::Success));
    /// assert_eq!(Class::of(99), None);
    /// assert_eq!(Class::of(600), None);
    /// ```
    #[inline]
    #[must_use]
    pub const fn of(code: u16) -> Option<Self> {
        match code {
            100..200 => Some(Self::Informational),
            200..300 => Some(Self::Success),
            300..400 => Some(Self::Redirection),
            400..500 => Some(Self::ClientError),
            500..600 => Some(Self::ServerError),
            _ => None,
        }
    }

    /// The usual notation of the class: `4xx`.
    ///
    /// ```
    /// assert_eq!(httpcodes::Class::Redirection.as_str(), "3xx");
    /// ```
    #[inline]
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Informational => "1xx",
            Self::Success => "2xx",
            Self::Redirection => "3xx",
            Self::ClientError => "4xx",
            Self::ServerError => "5xx",
        }
    }

    /// The name of the class in RFC 9110, section 15: `Client Error`.
    ///
    /// ```
    /// assert_eq!(httpcodes::Class::Success.name(), "Successful");
    /// ```
    #[inline]
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Informational => "Informational",
            Self::Success => "Successful",
            Self::Redirection => "Redirection",
            Self::ClientError => "Client Error",
            Self::ServerError => "Server Error",
        }
    }
}

/// Prints `4xx`, and respects width, fill, alignment and precision.
///
/// ```
/// assert_eq!(format!("{:>5}", httpcodes::Class::ClientError), "  4xx");
/// ```
impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Parses `4xx`, in any ASCII case.
///
/// ```
/// use httpcodes::Class;
///
/// assert_eq!("4XX".parse(), Ok(Class::ClientError));
/// assert!("404".parse::<Class>().is_err());
/// ```
impl FromStr for Class {
    type Err = ParseClassError;

    fn from_str(text: &str) -> Result<Self, ParseClassError> {
        Self::ALL.into_iter().find(|class| class.as_str().eq_ignore_ascii_case(text)).ok_or(ParseClassError(()))
    }
}

/// Does the same as [`FromStr`].
///
/// ```
/// use httpcodes::Class;
///
/// assert_eq!(Class::try_from("5xx"), Ok(Class::ServerError));
/// ```
impl TryFrom<&str> for Class {
    type Error = ParseClassError;

    #[inline]
    fn try_from(text: &str) -> Result<Self, ParseClassError> {
        text.parse()
    }
}

/// Does the same as [`StatusCode::class`].
///
/// ```
/// use httpcodes::{Class, StatusCode};
///
/// assert_eq!(Class::from(StatusCode::NotFound), Class::ClientError);
/// ```
impl From<StatusCode> for Class {
    #[inline]
    fn from(status: StatusCode) -> Self {
        status.class()
    }
}

/// The error for a string that is not one of `1xx` to `5xx`.
///
/// ```
/// let error = "6xx".parse::<httpcodes::Class>().unwrap_err();
/// assert_eq!(error.to_string(), "not a status code class: expected 1xx, 2xx, 3xx, 4xx or 5xx");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ParseClassError(());

impl fmt::Display for ParseClassError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("not a status code class: expected 1xx, 2xx, 3xx, 4xx or 5xx")
    }
}

impl core::error::Error for ParseClassError {}
