//! Responses of `axum`.

use axum_core::response::{IntoResponse, Response};

use crate::StatusCode;

/// A response without content. A handler can return `StatusCode` or `Result<T, StatusCode>`.
///
/// ```
/// use axum::extract::Path;
/// use httpcodes::StatusCode;
///
/// async fn double(Path(number): Path<u32>) -> Result<String, StatusCode> {
///     let doubled = number.checked_mul(2).ok_or(StatusCode::UnprocessableEntity)?;
///     Ok(doubled.to_string())
/// }
///
/// let app: axum::Router = axum::Router::new()
///     .route("/double/{number}", axum::routing::get(double))
///     .fallback(async || StatusCode::NotFound);
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "axum")))]
impl IntoResponse for StatusCode {
    #[inline]
    fn into_response(self) -> Response {
        http::StatusCode::from(self).into_response()
    }
}

impl StatusCode {
    /// Returns a response with this code and the headers and content of `response`, like axum's `(status, body)`.
    ///
    /// ```
    /// use axum::Json;
    /// use httpcodes::StatusCode;
    ///
    /// let response = StatusCode::Created.with(Json(["a", "b"]));
    /// assert_eq!(response.status(), StatusCode::Created);
    /// ```
    ///
    /// The tuple itself does not compile, because its first item must be an `http::StatusCode`. To allow this type
    /// there, `httpcodes` would have to implement axum's trait for a tuple. Rust's orphan rule forbids that, because
    /// both come from other crates:
    ///
    /// ```compile_fail,E0277
    /// use axum::Json;
    /// use axum::response::IntoResponse;
    /// use httpcodes::StatusCode;
    ///
    /// let response = (StatusCode::Created, Json(["a", "b"])).into_response();
    /// ```
    ///
    /// The content is kept for every code. For 204 and 304, the server leaves it out when it sends the response,
    /// because such a response ends with its headers (RFC 9112, section 6.3). For 205, the server sends it, although
    /// RFC 9110, section 15.3.6, does not allow content. [`is_bodyless`](StatusCode::is_bodyless) recognises all these
    /// codes.
    #[must_use]
    #[cfg_attr(docsrs, doc(cfg(feature = "axum")))]
    pub fn with(self, response: impl IntoResponse) -> Response {
        (http::StatusCode::from(self), response).into_response()
    }
}
