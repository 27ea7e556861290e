//! What RFC 9110 says of codes that are not in the sheet.

use crate::{Class, StatusCode, UnknownStatusCode};

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

    /// What a client is to treat the code as: its class's x00, and 500 for a code outside 100 to 599 (RFC 9110, section
    /// 15).
    ///
    /// ```
    /// use httpcodes::StatusCode;
    ///
    /// let fallback = |code: u16| StatusCode::try_from(code).unwrap_err().fallback();
    /// assert_eq!(fallback(299), StatusCode::Ok);
    /// assert_eq!(fallback(499), StatusCode::BadRequest);
    /// assert_eq!(fallback(999), StatusCode::InternalServerError);
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
