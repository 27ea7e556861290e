//! The enums, generated from the tables in their documentation.

use crate::cheatsheet;

/// Whether a client may send the same request again automatically, after a response with some status code.
/// [`StatusCode::retry`](crate::StatusCode::retry) returns it, and [`allows`](Self::allows) decides about a method.
///
/// | Retry | Meaning |
/// | --- | --- |
/// | `no` | No: the request succeeded, or the client has to do something else, such as following a redirect. |
/// | `changed request` | Only with a change to the request, such as credentials, a condition or a content length. |
/// | `if told` | If the response has a `Retry-After` field, after the time in it. |
/// | `idempotent methods` | After a while, if the method is idempotent: the server may have applied the request (RFC 9110, section 9.2.2). |
/// | `any method` | With any method, because the server has not processed the request: on another connection or, for 425, after the TLS handshake. |
#[cheatsheet(text, serde(feature = "serde"), crate = crate)]
pub enum Retry {}

/// Which method a client uses when it follows a redirect.
/// [`StatusCode::redirect`](crate::StatusCode::redirect) returns it, and [`method`](Self::method) applies it.
///
/// | Redirect | Meaning |
/// | --- | --- |
/// | `same method` | The client must not change the method, so it sends the same request, with its content, to the new URI. |
/// | `POST becomes GET` | The client may change POST to GET, as browsers do, and keeps any other method. |
/// | `GET` | The client requests the new URI with GET, or with HEAD if that was the method, and without the content of the original request. |
#[cheatsheet(text, serde(feature = "serde"), crate = crate)]
pub enum Redirect {}

/// What the crawlers of Google Search do about a status code, according to
/// [Google Search Central](https://developers.google.com/search/docs/crawling-indexing/http-network-errors).
/// [`StatusCode::google_search`](crate::StatusCode::google_search) returns it.
///
/// | Google Search | Meaning |
/// | --- | --- |
/// | `indexed` | The content is passed on to indexing, which does not guarantee that the URL appears in search results. |
/// | `empty` | There is no content to index; Search Console may report a soft 404. |
/// | `moved` | The redirect is followed, up to ten hops. It is a strong sign that the target is the canonical URL. |
/// | `moved for now` | The redirect is followed, up to ten hops. It is a weak sign that the target is the canonical URL. |
/// | `unchanged` | The content is taken to be the same as at the last visit. |
/// | `removed` | The content is ignored, and the URL is not indexed. If it was, it is removed from the index. |
/// | `slower` | The site is crawled at a lower rate. URLs that are indexed stay so at first, and are removed if the errors persist. |
#[cheatsheet(text, serde(feature = "serde"), crate = crate)]
pub enum GoogleSearch {}
