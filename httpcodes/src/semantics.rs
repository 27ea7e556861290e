//! What clients and crawlers do about a status code: the types of three columns of the sheet.
//!
//! ```
//! use httpcodes::StatusCode;
//! use httpcodes::semantics::Redirect;
//!
//! assert!(StatusCode::BadGateway.retry().allows("GET"));
//! assert!(!StatusCode::BadGateway.retry().allows("POST"));
//!
//! assert_eq!(StatusCode::SeeOther.redirect(), Some(Redirect::Get));
//! assert_eq!(StatusCode::Found.redirect().map(|redirect| redirect.method("POST")), Some("GET"));
//! assert_eq!(StatusCode::NotModified.redirect(), None);
//! ```
//!
//! A client that repeats a request, or follows a redirect, may decide like this:
//!
//! ```
//! use httpcodes::semantics::Retry;
//! use httpcodes::{StatusCode, UnknownStatusCode};
//!
//! /// Whether the same request may be sent again.
//! fn may_repeat(status: Result<StatusCode, UnknownStatusCode>, method: &str, has_retry_after: bool) -> bool {
//!     match status.map(StatusCode::retry) {
//!         Ok(Retry::WithRetryAfter) => has_retry_after,
//!         Ok(retry) => retry.allows(method),
//!         // The columns describe only the codes of the sheet, so those of the fallback say nothing here.
//!         Err(_) => false,
//!     }
//! }
//!
//! /// The method and the address of the next request, if the response is a redirect.
//! fn follow<'a>(status: StatusCode, method: &'a str, location: Option<&'a str>) -> Option<(&'a str, &'a str)> {
//!     Some((status.redirect()?.method(method), location?))
//! }
//!
//! assert!(may_repeat(StatusCode::try_from(503), "PUT", false));
//! assert!(may_repeat(StatusCode::try_from(413), "POST", true));
//! assert!(!may_repeat(StatusCode::try_from(526), "GET", false));
//! assert_eq!(follow(StatusCode::SeeOther, "POST", Some("/result")), Some(("GET", "/result")));
//! assert_eq!(follow(StatusCode::NotModified, "GET", None), None);
//! ```
//!
//! These enums are generated from sheets too: the table in the documentation of each enum is its sheet. With the feature
//! `serde`, a value is written as in the sheet, `"idempotent methods"`.

#[cfg(not(feature = "macros"))]
#[path = "expanded/semantics/enums.rs"]
#[rustfmt::skip]
// The macro generates this code too, but there the lints ignore it.
#[allow(clippy::all, clippy::pedantic, non_upper_case_globals)]
mod enums;
#[cfg(feature = "macros")]
mod enums;

pub use enums::*;

impl Retry {
    /// Whether a client may automatically send the same request again if it has this method. Method names are
    /// case-sensitive (RFC 9110, section 9.1).
    ///
    /// The idempotent methods are GET, HEAD, OPTIONS, TRACE, PUT and DELETE (RFC 9110, section 9.2.2), and QUERY (RFC
    /// 10008, section 2). If you know that another request is idempotent, because of its method or an idempotency key,
    /// match on the variant.
    ///
    /// A proxy must not automatically repeat a request whose method is not idempotent, even if this returns `true`
    /// (RFC 9110, section 9.2.2). The exception is 425, after which a proxy may repeat a request that it received in early
    /// data and without `Early-Data`, when the TLS handshake with its client is complete (RFC 8470, section 5.2).
    ///
    /// [`WithRetryAfter`](Self::WithRetryAfter) allows no method, because only the response says whether it has a
    /// `Retry-After` field.
    ///
    /// ```
    /// use httpcodes::StatusCode;
    ///
    /// const IS_SAFE: bool = StatusCode::ServiceUnavailable.retry().allows("PUT");
    /// assert!(IS_SAFE);
    /// assert!(StatusCode::ServiceUnavailable.retry().allows("QUERY"));
    /// assert!(!StatusCode::ServiceUnavailable.retry().allows("PATCH"));
    /// // The server has not processed these requests.
    /// assert!(StatusCode::MisdirectedRequest.retry().allows("POST"));
    /// assert!(!StatusCode::Unauthorized.retry().allows("GET"));
    /// ```
    #[must_use]
    pub const fn allows(self, method: &str) -> bool {
        match self {
            Self::No | Self::ChangedRequest | Self::WithRetryAfter => false,
            Self::IdempotentMethods => {
                matches!(method.as_bytes(), b"GET" | b"HEAD" | b"OPTIONS" | b"TRACE" | b"PUT" | b"DELETE" | b"QUERY")
            }
            Self::AnyMethod => true,
        }
    }
}

impl Redirect {
    /// The method with which a client follows the redirect if the original request had this method. Method names are
    /// case-sensitive (RFC 9110, section 9.1).
    ///
    /// If the method changes, or if this is [`Get`](Self::Get), the content of the original request is not sent again.
    /// QUERY becomes GET only if this is [`Get`](Self::Get) (RFC 10008, section 2.5).
    ///
    /// ```
    /// use httpcodes::semantics::Redirect;
    ///
    /// assert_eq!(Redirect::SameMethod.method("POST"), "POST");
    /// assert_eq!(Redirect::PostBecomesGet.method("POST"), "GET");
    /// assert_eq!(Redirect::PostBecomesGet.method("DELETE"), "DELETE");
    /// assert_eq!(Redirect::PostBecomesGet.method("QUERY"), "QUERY");
    /// assert_eq!(Redirect::Get.method("DELETE"), "GET");
    /// assert_eq!(Redirect::Get.method("HEAD"), "HEAD");
    /// ```
    #[must_use]
    pub const fn method(self, method: &str) -> &str {
        match (self, method.as_bytes()) {
            (Self::Get, b"HEAD") => method,
            (Self::Get, _) | (Self::PostBecomesGet, b"POST") => "GET",
            (Self::SameMethod | Self::PostBecomesGet, _) => method,
        }
    }
}
