//! How to treat codes that are not in the sheet, according to RFC 9110; and how to get such a code from a string.

use crate::{Class, ParseStatusCodeError, StatusCode, UnknownStatusCode};

impl UnknownStatusCode {
    /// The class of the code, or `None` if the code is not between 100 and 599.
    ///
    /// ```
    /// use httpcodes::{Class, StatusCode};
    ///
    /// let unknown = StatusCode::try_from(499).unwrap_err();
    /// assert_eq!(unknown.class(), Some(Class::ClientError));
    /// ```
    #[inline]
    #[must_use]
    pub const fn class(self) -> Option<Class> {
        Class::of(self.code())
    }

    /// The known code whose meaning tells a client how to react: the x00 code of the class, or 500 for a number outside
    /// 100 to 599 (RFC 9110, section 15).
    ///
    /// Only the reaction is the same; the columns of the returned code do not describe this code. For example, a client
    /// treats 299 as 200. 200 is heuristically cacheable, but 299 is not, because a code is heuristically cacheable
    /// only if it is defined as such (RFC 9110, section 15.1). A client treats 599 as 500, which `curl --retry`
    /// retries, but curl does not retry 599. To decide about a retry, use `unknown.unofficial()`, with the feature
    /// `unofficial`, or do not retry.
    ///
    /// ```
    /// use httpcodes::StatusCode;
    ///
    /// let fallback = |code: u16| StatusCode::try_from(code).unwrap_err().fallback();
    /// assert_eq!(fallback(299), StatusCode::Ok);
    /// assert_eq!(fallback(499), StatusCode::BadRequest);
    /// assert_eq!(fallback(999), StatusCode::InternalServerError);
    ///
    /// // This describes 200: a cache must not apply heuristics to 299.
    /// assert!(fallback(299).is_cacheable());
    /// ```
    #[inline]
    #[must_use]
    pub const fn fallback(self) -> StatusCode {
        match self.class() {
            Some(Class::Informational) => StatusCode::Continue,
            Some(Class::Success) => StatusCode::Ok,
            Some(Class::Redirection) => StatusCode::MultipleChoices,
            Some(Class::ClientError) => StatusCode::BadRequest,
            Some(Class::ServerError) | None => StatusCode::InternalServerError,
        }
    }
}

/// Converts [`ParseStatusCodeError::UnknownCode`], so that the class and the fallback of the code are available. Any
/// other error is returned unchanged.
///
/// ```
/// use httpcodes::{ParseStatusCodeError, StatusCode, UnknownStatusCode};
///
/// /// Parses a status code, and replaces an unknown one by its fallback.
/// fn status(text: &str) -> Result<StatusCode, ParseStatusCodeError> {
///     text.parse().or_else(|error| UnknownStatusCode::try_from(error).map(UnknownStatusCode::fallback))
/// }
///
/// assert_eq!(status("404"), Ok(StatusCode::NotFound));
/// assert_eq!(status("499"), Ok(StatusCode::BadRequest));
/// assert_eq!(status("4xx"), Err(ParseStatusCodeError::Malformed));
/// ```
impl TryFrom<ParseStatusCodeError> for UnknownStatusCode {
    type Error = ParseStatusCodeError;

    #[inline]
    fn try_from(error: ParseStatusCodeError) -> Result<Self, ParseStatusCodeError> {
        // Anyone can construct an `UnknownCode` with a known code.
        error.code().and_then(|code| StatusCode::try_from(code).err()).ok_or(error)
    }
}
