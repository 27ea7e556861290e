//! Responses and errors of `actix-web`.

extern crate alloc;

use alloc::string::ToString;

use actix_web::body::BoxBody;
use actix_web::{HttpRequest, HttpResponse, Responder, ResponseError};

use crate::StatusCode;

/// A response without content.
///
/// ```
/// use actix_web::{App, Responder, web};
/// use httpcodes::StatusCode;
///
/// async fn delete() -> impl Responder {
///     StatusCode::NoContent
/// }
///
/// let app = App::new().route("/files/{name}", web::delete().to(delete));
/// ```
///
/// For a response with content, start from `HttpResponse::build(status.into())`, or return `(content, status.into())`.
#[cfg_attr(docsrs, doc(cfg(feature = "actix-web")))]
impl Responder for StatusCode {
    type Body = BoxBody;

    #[inline]
    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::new(self.into())
    }
}

/// A handler can return `Result<T, StatusCode>`. The content of the response is the text of the code, `404 Not Found`,
/// unless responses with this code have no content.
///
/// ```
/// use actix_web::ResponseError;
/// use httpcodes::StatusCode;
///
/// async fn double(number: actix_web::web::Path<u32>) -> Result<String, StatusCode> {
///     let doubled = number.checked_mul(2).ok_or(StatusCode::UnprocessableEntity)?;
///     Ok(doubled.to_string())
/// }
///
/// assert_eq!(StatusCode::NotFound.error_response().status(), StatusCode::NotFound);
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "actix-web")))]
impl ResponseError for StatusCode {
    #[inline]
    fn status_code(&self) -> actix_web::http::StatusCode {
        (*self).into()
    }

    fn error_response(&self) -> HttpResponse {
        if self.is_bodyless() {
            return HttpResponse::new(self.status_code());
        }
        HttpResponse::build(self.status_code()).content_type("text/plain; charset=utf-8").body(self.to_string())
    }
}
