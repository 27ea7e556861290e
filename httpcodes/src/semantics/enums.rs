//! The enums, generated from the tables in their documentation.

use crate::cheatsheet;

/// Whether a client may automatically send the same request again after a response with some status code.
/// [`StatusCode::retry`](crate::StatusCode::retry) returns it, and [`allows`](Self::allows) applies it to a method.
///
/// | Retry | Meaning |
/// | --- | --- |
/// | `no` | The request succeeded, the client has to do something else first, such as following a redirect, or the standards do not mention a repetition. |
/// | `changed request` | Only with a change to the request, such as new credentials, a condition or a content length. |
/// | `with Retry-After` | Only if the response has a `Retry-After` field, and after the time in it. |
/// | `idempotent methods` | After a while, and only if the method is idempotent, because the server may have applied the request (RFC 9110, section 9.2.2; for QUERY, RFC 10008, section 2). |
/// | `any method` | With any method, because the server has not processed the request: after 421 on another connection; after 425 when the TLS handshake is complete, if the request was sent in early data. |
#[cheatsheet(
    text,
    serde(feature = "serde"),
    schemars(feature = "schemars"),
    utoipa(feature = "utoipa"),
    crate = crate
)]
pub enum Retry {}

/// Which method a client uses when it follows a redirect.
/// [`StatusCode::redirect`](crate::StatusCode::redirect) returns it, and [`method`](Self::method) applies it.
///
/// | Redirect | Meaning |
/// | --- | --- |
/// | `same method` | The client keeps the method, and sends the content of the original request to the new URI too. |
/// | `POST becomes GET` | The client may change POST to GET, as browsers do, and keeps any other method, such as QUERY (RFC 10008, section 2.5). |
/// | `GET` | The client requests the new URI with GET, or with HEAD if that was the original method, and without the content of the original request. |
#[cheatsheet(
    text,
    serde(feature = "serde"),
    schemars(feature = "schemars"),
    utoipa(feature = "utoipa"),
    crate = crate
)]
pub enum Redirect {}

/// What the crawlers of Google Search do about a status code, according to the page
/// [*How HTTP status codes affect Google's crawlers*](https://developers.google.com/crawling/docs/troubleshooting/http-status-codes).
/// [`StatusCode::google_search`](crate::StatusCode::google_search) returns it.
///
/// | Google Search | Meaning |
/// | --- | --- |
/// | `indexable` | The content is passed on to indexing, which does not guarantee that the URL appears in search results. Search Console may report an empty page or an error message as a soft 404. |
/// | `empty` | Google receives no content, so it cannot process any. |
/// | `moved` | The redirect is followed, by default up to ten hops, and the content of the redirecting URL is ignored. It is a strong signal that the target should be processed. |
/// | `moved temporarily` | The redirect is followed, by default up to ten hops, and the content of the redirecting URL is ignored. It is a weak signal that the target should be processed. |
/// | `unchanged` | The content is considered to be the same as when the URL was last crawled. |
/// | `removed` | The content is ignored, and the URL is not indexed. If it was indexed before, it is removed from the index. |
/// | `slower` | The content is ignored, and the site is crawled at a lower rate. Indexed URLs stay in the index at first, and are removed if the errors persist. |
#[cheatsheet(
    text,
    serde(feature = "serde"),
    schemars(feature = "schemars"),
    utoipa(feature = "utoipa"),
    crate = crate
)]
pub enum GoogleSearch {}
