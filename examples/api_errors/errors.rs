//! The errors of the API, and how they become responses.

use axum::http::{HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use httpcodes::{Sheet, StatusCode};
use problem_details::ProblemDetails;
use serde::Serialize;

/// The errors of the notes API.
#[httpcodes::cheatsheet(
    "api_errors/errors.md",
    text,
    serde,
    utoipa,
    types("HTTP status" = StatusCode, "Retry after" = Option<u32>)
)]
pub(crate) enum ApiError {}

/// The member that is added to those of RFC 9457, section 3.1.
#[derive(Serialize)]
pub(crate) struct Extension {
    code: &'static str,
}

/// The problem details of an error in any sheet with text codes.
pub(crate) fn problem<E: Sheet<Code = &'static str>>(
    error: E,
    status: StatusCode,
    title: &str,
) -> ProblemDetails<Extension> {
    let problem = ProblemDetails::from_status_code(status.into()).with_title(title);
    // The address of the error's documentation, which also identifies the error.
    let address = format!("https://notes.example/errors/{}", error.code());
    let problem = match address.parse::<Uri>() {
        Ok(address) => problem.with_type(address),
        Err(_) => problem,
    };
    problem.with_extensions(Extension { code: error.code() })
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = problem(self, self.http_status(), self.meaning()).into_response();
        if let Some(seconds) = self.retry_after() {
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        if self.http_status() == StatusCode::Unauthorized {
            // RFC 9110, section 15.5.2, requires it.
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}
