//! Answers of `axum`.

use axum_core::response::{IntoResponse, Response};

use crate::StatusCode;

/// A response without content; so a handler can return `Result<T, StatusCode>`.
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
    /// A response with this code and the headers and the content of `response`, in the way of axum's `(status, body)`.
    ///
    /// ```
    /// use axum::Json;
    /// use httpcodes::StatusCode;
    ///
    /// let response = StatusCode::Created.with(Json(["a", "b"]));
    /// assert_eq!(response.status(), StatusCode::Created);
    /// ```
    ///
    /// axum's tuple itself starts with an `http::StatusCode`. For this type it would take an `impl` of axum's trait for a
    /// tuple, and both are of other crates, so that Rust's orphan rule allows it to axum alone:
    ///
    /// ```compile_fail,E0277
    /// use axum::Json;
    /// use axum::response::IntoResponse;
    /// use httpcodes::StatusCode;
    ///
    /// let response = (StatusCode::Created, Json(["a", "b"])).into_response();
    /// ```
    ///
    /// The content is kept, whatever the code. With 204 and 304 the server leaves it out, since such a response ends with
    /// its headers (RFC 9112, section 6.3); with 205 it is sent, though RFC 9110, section 15.3.6, allows none.
    /// [`is_bodyless`](StatusCode::is_bodyless) tells all these codes.
    #[must_use]
    #[cfg_attr(docsrs, doc(cfg(feature = "axum")))]
    pub fn with(self, response: impl IntoResponse) -> Response {
        (http::StatusCode::from(self), response).into_response()
    }
}
