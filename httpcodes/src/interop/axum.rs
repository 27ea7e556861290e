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
    #[cfg_attr(docsrs, doc(cfg(feature = "axum")))]
    pub fn with(self, response: impl IntoResponse) -> Response {
        (http::StatusCode::from(self), response).into_response()
    }
}
