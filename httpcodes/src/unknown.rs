//! What RFC 9110 says of codes that are not in the sheet, and the way to it from a string.

use crate::{Class, ParseStatusCodeError, StatusCode, UnknownStatusCode};

impl UnknownStatusCode {
    /// The class of the code, `None` outside 100 to 599.
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

    /// The code that tells a client how to react: the x00 code of the class, or 500 for a number outside 100 to 599 (RFC
    /// 9110, section 15).
    ///
    /// Only the reaction is the same. The columns of the returned code say nothing about this one: 299 is treated as 200,
    /// which is heuristically cacheable, but 299 is not, since a code that is not defined so never is (RFC 9110, section
    /// 15.1); 599 is treated as 500, which `curl --retry` retries, but curl does not retry 599.
    ///
    /// ```
    /// use httpcodes::StatusCode;
    ///
    /// let fallback = |code: u16| StatusCode::try_from(code).unwrap_err().fallback();
    /// assert_eq!(fallback(299), StatusCode::Ok);
    /// assert_eq!(fallback(499), StatusCode::BadRequest);
    /// assert_eq!(fallback(999), StatusCode::InternalServerError);
    ///
    /// // This is about 200; a 299 must not be cached by heuristics.
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

/// The code of [`ParseStatusCodeError::UnknownCode`], with its class and its fallback; any other error comes back as it
/// is.
///
/// ```
/// use httpcodes::{ParseStatusCodeError, StatusCode, UnknownStatusCode};
///
/// /// What a string stands for, a code that nobody registered included.
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
        // Anyone can write down an `UnknownCode` of a code that is known; that is no unknown code.
        error.code().and_then(|code| StatusCode::try_from(code).err()).ok_or(error)
    }
}

/// [`ParseStatusCodeError::UnknownCode`] with the same code, so that `?` works on numbers where strings are parsed as
/// well.
///
/// ```
/// use httpcodes::{ParseStatusCodeError, StatusCode};
///
/// fn both(code: u16, name: &str) -> Result<[StatusCode; 2], ParseStatusCodeError> {
///     Ok([StatusCode::try_from(code)?, name.parse()?])
/// }
///
/// assert_eq!(both(599, "OK"), Err(ParseStatusCodeError::UnknownCode(599)));
/// ```
impl From<UnknownStatusCode> for ParseStatusCodeError {
    #[inline]
    fn from(unknown: UnknownStatusCode) -> Self {
        Self::UnknownCode(unknown.code())
    }
}
