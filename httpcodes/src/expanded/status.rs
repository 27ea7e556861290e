// Written by `cargo run -p httpcodes-tests --bin write-expansions`. Edit the sheet instead.

/// An HTTP status code.
///
/// The variants are all 63 permanent registrations in the [IANA registry][iana] as of 2025-09-15. The table
/// [below](#at-a-glance) lists them. They include 306 and 418, which the registry reserves as unused, but not 104,
/// whose registration was temporary. The project started from a sheet of 42 codes, which is called the original sheet in
/// the documentation of the columns.
///
/// The documentation of a variant is its row in `cheatsheet.md`. To look up a code, use [`StatusCode::try_from`] or, in
/// a constant, [`StatusCode::from_u16`]. [`UnknownStatusCode`] keeps a code that is not in the sheet.
///
/// ```
/// use httpcodes::StatusCode;
///
/// fn is_worth_another_try(status: StatusCode) -> bool {
///     match status {
///         StatusCode::TooManyRequests | StatusCode::ServiceUnavailable => true,
///         // Another name of `ContentTooLarge`.
///         StatusCode::PayloadTooLarge => false,
///         other => other.is_retryable(),
///     }
/// }
///
/// assert!(is_worth_another_try(StatusCode::BadGateway));
/// assert_eq!(StatusCode::NotFound.reason_phrase(), "Not Found");
/// assert_eq!("404 Not Found".parse(), Ok(StatusCode::NotFound));
/// assert_eq!("payload too large".parse(), Ok(StatusCode::RequestEntityTooLarge));
///
/// // The reason phrase is the one in the sheet; the registered name is that of the current standard.
/// assert_eq!(StatusCode::RequestEntityTooLarge.reason_phrase(), "Request Entity Too Large");
/// assert_eq!(StatusCode::RequestEntityTooLarge.registered_name(), "Content Too Large");
/// assert_eq!(StatusCode::RequestEntityTooLarge.since(), "RFC 2068");
/// ```
///
/// The default is [`StatusCode::Ok`].
///
/// [iana]: https://www.iana.org/assignments/http-status-codes
/**

 # At a glance

 | Status Code | Reason Phrase | [Cacheable?](method@Self::is_cacheable) | [Storable?](method@Self::is_storable) | [Bodyless?](method@Self::is_bodyless) | [Retryable?](method@Self::is_retryable) |
 | ---: | --- | :---: | :---: | :---: | :---: |
 | | **Informational Responses** |
 | 100 | [Continue](type@Self::Continue) | | | yes | |
 | 101 | [Switching Protocols](type@Self::SwitchingProtocols) | | | yes | |
 | 102 | [Processing](type@Self::Processing) | | | yes | |
 | 103 | [Early Hints](type@Self::EarlyHints) | | | yes | |
 | | **Successful Responses** |
 | 200 | [OK](type@Self::Ok) | yes | yes | | |
 | 201 | [Created](type@Self::Created) | | yes | | |
 | 202 | [Accepted](type@Self::Accepted) | | yes | | |
 | 203 | [Non-Authoritative Information](type@Self::NonAuthoritativeInformation) | yes | yes | | |
 | 204 | [No Content](type@Self::NoContent) | yes | yes | yes | |
 | 205 | [Reset Content](type@Self::ResetContent) | | yes | yes | |
 | 206 | [Partial Content](type@Self::PartialContent) | yes | yes | | |
 | 207 | [Multi-Status](type@Self::MultiStatus) | | yes | | |
 | 208 | [Already Reported](type@Self::AlreadyReported) | | yes | | |
 | 226 | [IM Used](type@Self::ImUsed) | | yes | | |
 | | **Redirection Messages** |
 | 300 | [Multiple Choice](type@Self::MultipleChoice) | yes | yes | | |
 | 301 | [Moved Permanently](type@Self::MovedPermanently) | yes | yes | | |
 | 302 | [Found](type@Self::Found) | | yes | | |
 | 303 | [See Other](type@Self::SeeOther) | | yes | | |
 | 304 | [Not Modified](type@Self::NotModified) | | yes | yes | |
 | 305 | [Use Proxy](type@Self::UseProxy) | | yes | | |
 | 306 | [unused](type@Self::Unused) | | yes | | |
 | 307 | [Temporary Redirect](type@Self::TemporaryRedirect) | | yes | | |
 | 308 | [Permanent Redirect](type@Self::PermanentRedirect) | yes | yes | | |
 | | **Client Error Responses** |
 | 400 | [Bad Request](type@Self::BadRequest) | | yes | | |
 | 401 | [Unauthorized](type@Self::Unauthorized) | | yes | | |
 | 402 | [Payment Required](type@Self::PaymentRequired) | | yes | | |
 | 403 | [Forbidden](type@Self::Forbidden) | | yes | | |
 | 404 | [Not Found](type@Self::NotFound) | yes | yes | | |
 | 405 | [Method Not Allowed](type@Self::MethodNotAllowed) | yes | yes | | |
 | 406 | [Not Acceptable](type@Self::NotAcceptable) | | yes | | |
 | 407 | [Proxy Authentication Required](type@Self::ProxyAuthenticationRequired) | | yes | | |
 | 408 | [Request Timeout](type@Self::RequestTimeout) | | yes | | yes |
 | 409 | [Conflict](type@Self::Conflict) | | yes | | |
 | 410 | [Gone](type@Self::Gone) | yes | yes | | |
 | 411 | [Length Required](type@Self::LengthRequired) | | yes | | |
 | 412 | [Precondition Failed](type@Self::PreconditionFailed) | | yes | | |
 | 413 | [Request Entity Too Large](type@Self::RequestEntityTooLarge) | | yes | | |
 | 414 | [Request-URI Too Long](type@Self::RequestUriTooLong) | yes | yes | | |
 | 415 | [Unsupported Media Type](type@Self::UnsupportedMediaType) | | yes | | |
 | 416 | [Requested Range Not Satisfiable](type@Self::RequestedRangeNotSatisfiable) | | yes | | |
 | 417 | [Expectation Failed](type@Self::ExpectationFailed) | | yes | | |
 | 418 | [I'm a teapot](type@Self::ImATeapot) | | yes | | |
 | 421 | [Misdirected Request](type@Self::MisdirectedRequest) | | yes | | |
 | 422 | [Unprocessable Content](type@Self::UnprocessableContent) | | yes | | |
 | 423 | [Locked](type@Self::Locked) | | yes | | |
 | 424 | [Failed Dependency](type@Self::FailedDependency) | | yes | | |
 | 425 | [Too Early](type@Self::TooEarly) | | yes | | |
 | 426 | [Upgrade Required](type@Self::UpgradeRequired) | | yes | | |
 | 428 | [Precondition Required](type@Self::PreconditionRequired) | | | | |
 | 429 | [Too Many Requests](type@Self::TooManyRequests) | | | | yes |
 | 431 | [Request Header Fields Too Large](type@Self::RequestHeaderFieldsTooLarge) | | | | |
 | 451 | [Unavailable For Legal Reasons](type@Self::UnavailableForLegalReasons) | yes | yes | | |
 | | **Server Error Responses** |
 | 500 | [Internal Server Error](type@Self::InternalServerError) | | yes | | yes |
 | 501 | [Not Implemented](type@Self::NotImplemented) | yes | yes | | |
 | 502 | [Bad Gateway](type@Self::BadGateway) | | yes | | yes |
 | 503 | [Service Unavailable](type@Self::ServiceUnavailable) | | yes | | yes |
 | 504 | [Gateway Timeout](type@Self::GatewayTimeout) | | yes | | yes |
 | 505 | [HTTP Version Not Supported](type@Self::HttpVersionNotSupported) | | yes | | |
 | 506 | [Variant Also Negotiates](type@Self::VariantAlsoNegotiates) | | yes | | |
 | 507 | [Insufficient Storage](type@Self::InsufficientStorage) | | yes | | |
 | 508 | [Loop Detected](type@Self::LoopDetected) | | yes | | |
 | 510 | [Not Extended](type@Self::NotExtended) | | yes | | |
 | 511 | [Network Authentication Required](type@Self::NetworkAuthenticationRequired) | | | | |*/
#[repr(u16)]
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub enum StatusCode {
    #[doc = "**100 Continue**\n\nAn interim response: the server has received part of the request and has not yet rejected it. A client that waits after sending `Expect: 100-continue` should now send the rest; a client that has already sent everything ignores this response. A final response must follow once the request is complete. It must not be sent to an HTTP/1.0 client.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Continue\n- Since: RFC 2068\n- Retry: no\n- Reference: [RFC 9110, 15.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1)\n- Yes: Bodyless\n\n*Informational Responses*"]
    #[doc(alias("100"))]
    Continue = 100,
    #[doc = "**101 Switching Protocols**\n\nThe server understands the request and agrees to complete it over another protocol that the client offered and that `Upgrade` names. The switch takes effect immediately after the blank line that ends this response. It should have a benefit, such as a newer version of HTTP, or a real-time, synchronous protocol for resources that use one. HTTP/2 and HTTP/3 do not support this code (RFC 9113, section 8.6; RFC 9114, section 4.5). It must not be sent to an HTTP/1.0 client.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Switching Protocols\n- Since: RFC 2068\n- Retry: no\n- Required Fields: Upgrade\n- Related Fields: Connection\n- Reference: [RFC 9110, 15.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2)\n- Yes: Bodyless\n\n*Informational Responses*"]
    #[doc(alias("101", "Switching Protocols"))]
    SwitchingProtocols = 101,
    #[doc = "**102 Processing**\n\nAn interim response for a waiting client: the server has received the complete request and is still processing it, and a final response will follow. RFC 2518 introduced the code for long WebDAV operations; its successor, RFC 4918, removed it because it was not implemented. It must not be sent to an HTTP/1.0 client.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Processing\n- Since: RFC 2518\n- Retry: no\n- Related Fields: Status-URI\n- Reference: [RFC 2518, 10.1](https://www.rfc-editor.org/rfc/rfc2518#section-10.1)\n- Yes: Bodyless\n\n*Informational Responses*"]
    #[doc(alias("102"))]
    Processing = 102,
    #[doc = "**103 Early Hints**\n\nThe server sends header fields that the final response will probably contain, mainly `Link` fields with `rel=preload` or `rel=preconnect`. While the server is still preparing the final response, the client can already fetch resources or open connections. These are only hints: the header fields of the final response take precedence. It must not be sent to an HTTP/1.0 client.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Early Hints\n- Since: RFC 8297\n- Retry: no\n- Related Fields: Link\n- Reference: [RFC 8297, 2](https://www.rfc-editor.org/rfc/rfc8297#section-2)\n- Yes: Bodyless\n\n*Informational Responses*"]
    #[doc(alias("103", "Early Hints"))]
    EarlyHints = 103,
    #[doc = "**200 OK**\n\nThe request succeeded. What the response contains depends on the method. GET: the content is the resource. HEAD: the response has the header fields that GET would have returned, without content. POST: the content is the status or the result of the action. PUT and DELETE: it is the status of the action. OPTIONS: the response describes the communication options. TRACE: the content is the request message as the server received it. QUERY: it is the result of the query.\n\n- HTTP Version: HTTP/0.9 Available\n- Registered Name: OK\n- Since: RFC 1945\n- Retry: no\n- Related Fields: ETag, Last-Modified\n- Google Search: indexable\n- Reference: [RFC 9110, 15.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1)\n- Yes: Cacheable, Storable\n\n*Successful Responses*"]
    #[doc(alias("200", "OK"))]
    Ok = 200,
    #[doc = "**201 Created**\n\nThe server has fulfilled the request and created one or more resources. `Location` is the URI of the main one; without that field, it is the target URI. A PUT that creates a resource must be answered this way, and a POST that creates one should be (RFC 9110, sections 9.3.4 and 9.3.3).\n\n- HTTP Version: HTTP/0.9 Available\n- Registered Name: Created\n- Since: RFC 1945\n- Retry: no\n- Related Fields: Content-Location, ETag, Last-Modified, Location\n- Google Search: indexable\n- Reference: [RFC 9110, 15.3.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2)\n- Yes: Storable\n\n*Successful Responses*"]
    #[doc(alias("201"))]
    Created = 201,
    #[doc = "**202 Accepted**\n\nThe server has accepted the request but has not finished processing it, and may still refuse it. HTTP cannot send a second status code later, when the outcome is known. The code is meant for work that another process does, such as a batch job that runs once a day: the client need not stay connected until it ends. The content should describe the current state, and point to a status monitor or an estimate of when the work will be done.\n\n- HTTP Version: HTTP/0.9 Available\n- Registered Name: Accepted\n- Since: RFC 1945\n- Retry: no\n- Google Search: indexable\n- Reference: [RFC 9110, 15.3.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3)\n- Yes: Storable\n\n*Successful Responses*"]
    #[doc(alias("202"))]
    Accepted = 202,
    #[doc = "**203 Non-Authoritative Information**\n\nThe request succeeded, but a transforming proxy has altered the content of the origin server's 200 response. In older specifications, it meant that the header fields came from a local or third-party copy instead of the origin server. If nothing like that has happened, use 200.\n\n- HTTP Version: HTTP/0.9 and 1.1\n- Also Known As: Non Authoritative Information, Non-Authoritative Info\n- Registered Name: Non-Authoritative Information\n- Since: RFC 2068\n- Retry: no\n- Google Search: indexable\n- Reference: [RFC 9110, 15.3.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4)\n- Yes: Cacheable, Storable\n\n*Successful Responses*"]
    #[doc(
        alias(
            "203",
            "Non-Authoritative Information",
            "Non Authoritative Information",
            "Non-Authoritative Info",
            "NonAuthoritativeInfo"
        )
    )]
    NonAuthoritativeInformation = 203,
    #[doc = "**204 No Content**\n\nThe request succeeded, and the response has header fields but no content. The fields describe the target resource after the action, for example with a new `ETag`, so a user agent can update its cached information about the resource. A browser keeps showing the current document, as after saving in an editor.\n\n- HTTP Version: HTTP/0.9 Available\n- Registered Name: No Content\n- Since: RFC 1945\n- Retry: no\n- Related Fields: ETag\n- Google Search: empty\n- Reference: [RFC 9110, 15.3.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5)\n- Yes: Cacheable, Storable, Bodyless\n\n*Successful Responses*"]
    #[doc(alias("204", "No Content"))]
    NoContent = 204,
    #[doc = "**205 Reset Content**\n\nThe server has fulfilled the request and wants the user agent to reset the document view: the view that caused the request should return to its original state, for example with an empty form for the next entry. Content must not be sent with this response.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Reset Content\n- Since: RFC 2068\n- Retry: no\n- Reference: [RFC 9110, 15.3.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6)\n- Yes: Storable, Bodyless\n\n*Successful Responses*"]
    #[doc(alias("205", "Reset Content"))]
    ResetContent = 205,
    #[doc = "**206 Partial Content**\n\nIn response to a `Range` field, the server sends one or more parts of the resource instead of all of it. Clients use this to download a file in segments or to resume a transfer. `Content-Range` says which part it is; several parts are sent as `multipart/byteranges`. A client may combine only parts with the same strong validator, such as a strong `ETag`.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Partial Content\n- Since: RFC 2068\n- Retry: no\n- Related Fields: Content-Range, Content-Type, Content-Length, Cache-Control, Content-Encoding, Content-Language, Content-Location, Date, ETag, Expires, Last-Modified, Vary\n- Google Search: indexable\n- Reference: [RFC 9110, 15.3.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7)\n- Yes: Cacheable, Storable\n\n*Successful Responses*"]
    #[doc(alias("206", "Partial Content"))]
    PartialContent = 206,
    #[doc = "**207 Multi-Status**\n\nOne request led to several results, so the content is an XML document with a `multistatus` root element that reports a status for each resource or property concerned. The client must read it to find out what succeeded: despite its class, the code is also used if everything failed. It belongs to WebDAV.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Multi-Status\n- Since: RFC 2518\n- Retry: no\n- Google Search: indexable\n- Reference: [RFC 4918, 11.1](https://www.rfc-editor.org/rfc/rfc4918#section-11.1)\n- Yes: Storable\n\n*Successful Responses*"]
    #[doc(alias("207", "Multi-Status"))]
    MultiStatus = 207,
    #[doc = "**208 Already Reported**\n\nInside the `DAV:propstat` element of a 207 body, this code marks a collection whose members have already been listed. If a collection can be reached through several bindings, the first is reported in full with 200, and all others with this code and without their descendants. A server should send it only to clients that sent `DAV: bind`.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Already Reported\n- Since: RFC 5842\n- Retry: no\n- Google Search: indexable\n- Reference: [RFC 5842, 7.1](https://www.rfc-editor.org/rfc/rfc5842#section-7.1)\n- Yes: Storable\n\n*Successful Responses*"]
    #[doc(alias("208", "Already Reported"))]
    AlreadyReported = 208,
    #[doc = "**226 IM Used**\n\nIn response to a GET, the server sends the result of instance manipulations, such as a delta against an older copy, instead of the resource itself. `A-IM` lists the manipulations that the client accepts, and `IM` those that were applied. `ETag` names the current instance, which the client may have to assemble from several responses. A cache may store this response, but may reuse it only for requests that accept the same manipulations (RFC 3229, section 10.6).\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: IM Used\n- Since: RFC 3229\n- Retry: no\n- Required Fields: ETag\n- Related Fields: Delta-Base, IM\n- Google Search: indexable\n- Reference: [RFC 3229, 10.4.1](https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1)\n- Yes: Storable\n\n*Successful Responses*"]
    #[doc(alias("226", "IM Used"))]
    ImUsed = 226,
    #[doc = "**300 Multiple Choice**\n\nThe resource has more than one representation, each with its own URI, and the user or user agent chooses one of them. There is no standard rule for an automatic choice, but the server can name its preferred URI in `Location`, and a client may follow that automatically. Except for HEAD, the content should list the options.\n\n- HTTP Version: HTTP/1.0 and later\n- Also Known As: Multiple Choices\n- Registered Name: Multiple Choices\n- Since: RFC 1945\n- Retry: no\n- Related Fields: Link, Location, Retry-After\n- Reference: [RFC 9110, 15.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1)\n- Yes: Cacheable, Storable\n\n*Redirection Messages*"]
    #[doc(alias("300", "Multiple Choice", "Multiple Choices", "MultipleChoices"))]
    MultipleChoice = 300,
    #[doc = "**301 Moved Permanently**\n\nThe resource has moved permanently, and its new URI is in `Location`. Clients follow it, and links and bookmarks should be changed to the new URI. RFC 9110 tolerates clients that change a POST to a GET when they follow it; 308 does not.\n\n- HTTP Version: HTTP/0.9 Available\n- Registered Name: Moved Permanently\n- Since: RFC 1945\n- Retry: no\n- Redirect: POST becomes GET\n- Related Fields: Location, Retry-After\n- Google Search: moved\n- Reference: [RFC 9110, 15.4.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2)\n- Yes: Cacheable, Storable\n\n*Redirection Messages*"]
    #[doc(alias("301", "Moved Permanently"))]
    MovedPermanently = 301,
    #[doc = "**302 Found**\n\nThe resource is temporarily at the URI in `Location`. Because that URI may change again, the client should continue to use the original URI for later requests. A client may change a POST to a GET when it follows the redirect; 307 forbids that, and 303 requires it.\n\n- HTTP Version: HTTP/0.9 Available\n- Also Known As: Moved Temporarily\n- Registered Name: Found\n- Since: RFC 1945\n- Retry: no\n- Redirect: POST becomes GET\n- Related Fields: Location, Retry-After\n- Google Search: moved temporarily\n- Reference: [RFC 9110, 15.4.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3)\n- Yes: Storable\n\n*Redirection Messages*"]
    #[doc(alias("302", "Moved Temporarily", "MovedTemporarily"))]
    Found = 302,
    #[doc = "**303 See Other**\n\nThe server redirects the client to the URI in `Location`, which the client requests with GET (or HEAD), whatever the original method was. In this way, a submitted form can lead to a page with the result, which the user can reload or bookmark without submitting the form again.\n\n- HTTP Version: HTTP/0.9 and 1.1\n- Registered Name: See Other\n- Since: RFC 2068\n- Retry: no\n- Redirect: GET\n- Required Fields: Location\n- Related Fields: Retry-After\n- Google Search: moved temporarily\n- Reference: [RFC 9110, 15.4.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4)\n- Yes: Storable\n\n*Redirection Messages*"]
    #[doc(alias("303", "See Other"))]
    SeeOther = 303,
    #[doc = "**304 Not Modified**\n\nThe condition of a GET, HEAD or QUERY (RFC 10008, section 2.6) shows that the client's copy is still valid: according to `If-None-Match` or `If-Modified-Since`, the content has not changed since the client last fetched it. The client uses its cached copy and updates the stored metadata from fields such as `ETag`, `Cache-Control` and `Expires`. The response never has content. For other methods, an `If-None-Match` that fails leads to 412 (RFC 9110, section 13.1.2).\n\n- HTTP Version: HTTP/0.9 Available\n- Registered Name: Not Modified\n- Since: RFC 1945\n- Retry: no\n- Related Fields: Cache-Control, Content-Location, Date, ETag, Expires, Last-Modified, Vary\n- Google Search: unchanged\n- Reference: [RFC 9110, 15.4.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5)\n- Yes: Storable, Bodyless\n\n*Redirection Messages*"]
    #[doc(alias("304", "Not Modified"))]
    NotModified = 304,
    #[doc = "**305 Use Proxy**\n\nThe resource had to be accessed through the proxy named in `Location`. It is a security risk to let a server choose the client's proxy, so few clients supported the code, and RFC 7231 (appendix B) deprecated it: servers should not send it, and clients should not act on it.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Use Proxy\n- Since: RFC 2068\n- Retry: no\n- Related Fields: Location\n- Reference: [RFC 9110, 15.4.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6)\n- Yes: Storable\n\n*Redirection Messages*"]
    #[doc(alias("305", "Use Proxy"))]
    UseProxy = 305,
    #[doc = "**306 unused**\n\nIn drafts of HTTP/1.1, this code meant that further requests should go through a given proxy. It is no longer used. The number stays reserved, so do not send it, and do not give it another meaning.\n\n- HTTP Version: HTTP/1.1 Available\n- Also Known As: Switch Proxy\n- Since: RFC 2616\n- Retry: no\n- Reference: [RFC 9110, 15.4.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7)\n- Yes: Storable\n\n*Redirection Messages*"]
    #[doc(alias("306", "unused", "Switch Proxy", "SwitchProxy"))]
    Unused = 306,
    #[doc = "**307 Temporary Redirect**\n\nThe resource is temporarily at another URI, given in `Location`. This is a 302 with a fixed method: a client that follows the redirect automatically must use the same method again, so GET stays GET, and POST stays POST with its content. Later requests should go to the original URI again.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Temporary Redirect\n- Since: RFC 2616\n- Retry: no\n- Redirect: same method\n- Related Fields: Location, Retry-After\n- Google Search: moved temporarily\n- Reference: [RFC 9110, 15.4.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8)\n- Yes: Storable\n\n*Redirection Messages*"]
    #[doc(alias("307", "Temporary Redirect"))]
    TemporaryRedirect = 307,
    #[doc = "**308 Permanent Redirect**\n\nThe resource is now permanently at another URI, given in `Location`, and clients should replace the old URI wherever they have stored it. This is a 301 with a fixed method: GET stays GET, and POST stays POST. Google's resumable uploads use the same number as `Resume Incomplete`, which is not a redirect: the server has not received the whole file yet, and `Range` says which part it has.\n\n- HTTP Version: HTTPbis (Experimental Draft)\n- Registered Name: Permanent Redirect\n- Since: RFC 7238\n- Retry: no\n- Redirect: same method\n- Related Fields: Location, Retry-After\n- Google Search: moved\n- Reference: [RFC 9110, 15.4.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9)\n- Yes: Cacheable, Storable\n\n*Redirection Messages*"]
    #[doc(alias("308", "Permanent Redirect"))]
    PermanentRedirect = 308,
    #[doc = "**400 Bad Request**\n\nThe server cannot read the request, or declines to, because of a mistake on the client's side: its syntax or framing is invalid, or its routing is deceptive. If the request is repeated unchanged, it will most likely fail again.\n\n- HTTP Version: HTTP/0.9 Available\n- Registered Name: Bad Request\n- Since: RFC 1945\n- Retry: no\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("400", "Bad Request"))]
    BadRequest = 400,
    #[doc = "**401 Unauthorized**\n\nThe resource requires authentication, and the request has no valid credentials. The response must contain a challenge in `WWW-Authenticate`; the client may try again with new credentials in `Authorization`. If the request had credentials, the server has refused them.\n\n- HTTP Version: HTTP/0.9 Available\n- Also Known As: Authorization Required\n- Registered Name: Unauthorized\n- Since: RFC 1945\n- Retry: changed request\n- Required Fields: WWW-Authenticate\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("401", "Authorization Required", "AuthorizationRequired"))]
    Unauthorized = 401,
    #[doc = "**402 Payment Required**\n\nReserved for future use. The code was created for digital payment systems, but no standard uses it in this way yet. Some services send it when an account is out of credit; each service defines what the code means.\n\n- HTTP Version: HTTP/0.9 and 1.1\n- Registered Name: Payment Required\n- Since: RFC 2068\n- Retry: no\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("402", "Payment Required"))]
    PaymentRequired = 402,
    #[doc = "**403 Forbidden**\n\nThe server understands the request but refuses it, usually because the client lacks the permission. The client should not repeat the request automatically with the same credentials; others might help, unless the reason is something else, such as the client's network address. To hide that a resource exists at all, a server may send 404 instead.\n\n- HTTP Version: HTTP/0.9 Available\n- Registered Name: Forbidden\n- Since: RFC 1945\n- Retry: changed request\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("403"))]
    Forbidden = 403,
    #[doc = "**404 Not Found**\n\nThere is nothing at the requested URI, or nothing that the server is willing to reveal. The code does not say whether this is temporary or permanent; 410 means that the resource is permanently gone. Because links break and addresses are mistyped all the time, this is one of the most common codes on the web.\n\n- HTTP Version: HTTP/0.9 Available\n- Registered Name: Not Found\n- Since: RFC 1945\n- Retry: no\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5)\n- Yes: Cacheable, Storable\n\n*Client Error Responses*"]
    #[doc(alias("404", "Not Found"))]
    NotFound = 404,
    #[doc = "**405 Method Not Allowed**\n\nThe server knows the method but does not allow it on this resource. In `Allow`, it must list the methods that the resource currently supports, and the client has to choose one of them. The list is empty if the resource allows no method at the moment. A general-purpose server must support GET and HEAD (RFC 9110, section 9.1; before that, RFC 2616), but a resource may refuse any method, including these two.\n\n- HTTP Version: HTTP/1.1 Available\n- Also Known As: Not Allowed\n- Registered Name: Method Not Allowed\n- Since: RFC 2068\n- Retry: no\n- Required Fields: Allow\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6)\n- Yes: Cacheable, Storable\n\n*Client Error Responses*"]
    #[doc(alias("405", "Method Not Allowed", "Not Allowed", "NotAllowed"))]
    MethodNotAllowed = 405,
    #[doc = "**406 Not Acceptable**\n\nServer-driven content negotiation failed: no available representation satisfies fields such as `Accept`, `Accept-Language` or `Accept-Encoding`, and the server does not want to send a default. The content should list the available representations, so that the user or user agent can choose one.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Not Acceptable\n- Since: RFC 2068\n- Retry: no\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("406", "Not Acceptable"))]
    NotAcceptable = 406,
    #[doc = "**407 Proxy Authentication Required**\n\nLike 401, but a proxy between client and server requires the authentication. The proxy must send a challenge in `Proxy-Authenticate`, and the client may try again with credentials for the proxy in `Proxy-Authorization`.\n\n- HTTP Version: HTTP/1.1 Available\n- Also Known As: Proxy Auth Required\n- Registered Name: Proxy Authentication Required\n- Since: RFC 2068\n- Retry: changed request\n- Required Fields: Proxy-Authenticate\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(
        alias(
            "407",
            "Proxy Authentication Required",
            "Proxy Auth Required",
            "ProxyAuthRequired"
        )
    )]
    ProxyAuthenticationRequired = 407,
    #[doc = "**408 Request Timeout**\n\nThe client took longer to complete its request than the server was prepared to wait. The server usually closes the connection, and the client may repeat the request on a new one. The code is common because browsers such as Chrome open connections in advance to speed up browsing, and some of these stay idle. Some servers close them without sending a response.\n\n- HTTP Version: HTTP/1.1 Available\n- Also Known As: Request Time-out\n- Registered Name: Request Timeout\n- Since: RFC 2068\n- Retry: any method\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9)\n- Yes: Storable, Retryable\n\n*Client Error Responses*"]
    #[doc(alias("408", "Request Timeout", "Request Time-out", "RequestTimeOut"))]
    RequestTimeout = 408,
    #[doc = "**409 Conflict**\n\nThe request conflicts with the current state of the resource, for example because an upload would overwrite a newer version. The content should explain the cause well enough for the user to resolve the conflict and submit the request again.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Conflict\n- Since: RFC 2068\n- Retry: changed request\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("409"))]
    Conflict = 409,
    #[doc = "**410 Gone**\n\nThe resource has been deleted or is otherwise no longer available, and this is likely to be permanent. The code asks others to remove their links to it. A server that does not know whether this is permanent should send 404.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Gone\n- Since: RFC 2068\n- Retry: no\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.11](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11)\n- Yes: Cacheable, Storable\n\n*Client Error Responses*"]
    #[doc(alias("410"))]
    Gone = 410,
    #[doc = "**411 Length Required**\n\nThe server needs to know the length of the content in advance and refuses a request without `Content-Length`. The client may repeat the request with that field, set to the number of bytes in the content.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Length Required\n- Since: RFC 2068\n- Retry: changed request\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.12](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("411", "Length Required"))]
    LengthRequired = 411,
    #[doc = "**412 Precondition Failed**\n\nA condition in the header fields of the request, such as `If-Match` or `If-Unmodified-Since`, was false when the server checked it against the resource, so the method was not applied. Usually, somebody else has changed the resource in the meantime: the client should fetch the new version before it tries again.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Precondition Failed\n- Since: RFC 2068\n- Retry: no\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.13](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("412", "Precondition Failed"))]
    PreconditionFailed = 412,
    #[doc = "**413 Request Entity Too Large**\n\nThe content of the request exceeds a limit of the server. The server may stop the request if the protocol version allows that, or close the connection. If the limit is temporary, the server should say in `Retry-After` when the client may try again; otherwise, the client has to send less.\n\n- HTTP Version: HTTP/1.1 Available\n- Also Known As: Content Too Large, Payload Too Large\n- Registered Name: Content Too Large\n- Since: RFC 2068\n- Retry: with Retry-After\n- Related Fields: Retry-After\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.14](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(
        alias(
            "413",
            "Request Entity Too Large",
            "Content Too Large",
            "Payload Too Large",
            "ContentTooLarge",
            "PayloadTooLarge"
        )
    )]
    RequestEntityTooLarge = 413,
    #[doc = "**414 Request-URI Too Long**\n\nThe URI of the request is longer than the server can or wants to handle. Common causes are a form that is submitted with GET although its data belongs in a POST, a chain of redirects that makes the URI longer at each step, and an attack on the server's parser.\n\n- HTTP Version: HTTP/1.1 Available\n- Also Known As: URI Too Long, Request-URI Too Large, Request URI Too Long\n- Registered Name: URI Too Long\n- Since: RFC 2068\n- Retry: no\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.15](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15)\n- Yes: Cacheable, Storable\n\n*Client Error Responses*"]
    #[doc(
        alias(
            "414",
            "Request-URI Too Long",
            "URI Too Long",
            "Request-URI Too Large",
            "Request URI Too Long",
            "UriTooLong",
            "RequestUriTooLarge"
        )
    )]
    RequestUriTooLong = 414,
    #[doc = "**415 Unsupported Media Type**\n\nThe server refuses the request because the method does not support the format of its content on this resource, according to `Content-Type`, `Content-Encoding` or the data itself. It can list the supported media types in `Accept`, and it should list the supported codings in `Accept-Encoding` if, and only if, the coding is the problem.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Unsupported Media Type\n- Since: RFC 2068\n- Retry: no\n- Related Fields: Accept, Accept-Encoding, Accept-Patch, Accept-Query\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.16](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("415", "Unsupported Media Type"))]
    UnsupportedMediaType = 415,
    #[doc = "**416 Requested Range Not Satisfiable**\n\nThe server rejects the ranges that the client asked for in `Range`: either none of them can be served, usually because they begin beyond the end of the resource, or there is an excessive number of small or overlapping ranges. For bytes, the server should state the current length, as in `Content-Range: bytes */1234`, so that the client can ask again for a range within it. Servers may also ignore `Range` and send everything with 200.\n\n- HTTP Version: HTTP/1.1 Available\n- Also Known As: Range Not Satisfiable\n- Registered Name: Range Not Satisfiable\n- Since: RFC 2616\n- Retry: no\n- Related Fields: Content-Range\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.17](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(
        alias(
            "416",
            "Requested Range Not Satisfiable",
            "Range Not Satisfiable",
            "RangeNotSatisfiable"
        )
    )]
    RequestedRangeNotSatisfiable = 416,
    #[doc = "**417 Expectation Failed**\n\nThe server, or another one on the way to it, cannot meet what the client expects in its `Expect` field. RFC 9110 defines only one expectation, `100-continue` (section 10.1.1); the client should repeat the request without it.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Expectation Failed\n- Since: RFC 2616\n- Retry: changed request\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.18](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("417", "Expectation Failed"))]
    ExpectationFailed = 417,
    #[doc = "**418 I'm a teapot**\n\nAn April Fools' joke of 1998: in RFC 2324, the Hyper Text Coffee Pot Control Protocol, a teapot that is asked to brew coffee responds with this code. So much software implements the joke that the registry reserves the number as unused; it has no meaning that a client could rely on.\n\n- HTTP Version: HTTP/1.1 Available\n- Also Known As: Teapot, I Am A Teapot\n- Since: RFC 2324\n- Retry: no\n- Reference: [RFC 9110, 15.5.19](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("418", "Im a teapot", "Teapot", "I Am A Teapot", "IAmATeapot"))]
    ImATeapot = 418,
    #[doc = "**421 Misdirected Request**\n\nThe request has reached a server that cannot or will not respond for the scheme and authority of its URI. This happens if a client reuses an HTTP/2 or HTTP/3 connection for a second host name that the certificate covers but the server does not know. The client may repeat the request over a different connection, even if it is not idempotent. A proxy must not generate this code.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Misdirected Request\n- Since: RFC 7540\n- Retry: any method\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.20](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("421", "Misdirected Request"))]
    MisdirectedRequest = 421,
    #[doc = "**422 Unprocessable Content**\n\nThe server supports the content type, and the syntax of the content is correct, so neither 415 nor 400 fits. But the server cannot carry out the instructions in the content. APIs use it for data that fails validation. The client has to change the data before it tries again.\n\n- HTTP Version: HTTP/1.1 Available\n- Also Known As: Unprocessable Entity\n- Registered Name: Unprocessable Content\n- Since: RFC 2518\n- Retry: no\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.21](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(
        alias(
            "422",
            "Unprocessable Content",
            "Unprocessable Entity",
            "UnprocessableEntity"
        )
    )]
    UnprocessableContent = 422,
    #[doc = "**423 Locked**\n\nA WebDAV lock on the source or the destination prevents the method. The client has to send the token of the lock in the `If` field, or wait until the lock is released. The response should name the condition that was violated, for example `lock-token-submitted`, in an XML body.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Locked\n- Since: RFC 2518\n- Retry: changed request\n- Google Search: removed\n- Reference: [RFC 4918, 11.3](https://www.rfc-editor.org/rfc/rfc4918#section-11.3)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("423"))]
    Locked = 423,
    #[doc = "**424 Failed Dependency**\n\nThe action was not performed because it depended on another action, and that one failed. The code belongs to WebDAV and usually appears inside a 207: if one instruction of a PROPPATCH fails, all others are reported with this code. The client should deal with the action that failed first.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Failed Dependency\n- Since: RFC 2518\n- Retry: no\n- Google Search: removed\n- Reference: [RFC 4918, 11.4](https://www.rfc-editor.org/rfc/rfc4918#section-11.4)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("424", "Failed Dependency"))]
    FailedDependency = 424,
    #[doc = "**425 Too Early**\n\nThe request was sent in the early data of a TLS handshake, which an attacker could replay, and the server does not want to take that risk. A user agent that sent it in early data should retry automatically, but only after the handshake is complete, and never in early data again. A gateway that passes on such requests marks them with `Early-Data: 1`.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Too Early\n- Since: RFC 8470\n- Retry: any method\n- Google Search: removed\n- Reference: [RFC 8470, 5.2](https://www.rfc-editor.org/rfc/rfc8470#section-5.2)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("425", "Too Early"))]
    TooEarly = 425,
    #[doc = "**426 Upgrade Required**\n\nThe server refuses the request over the protocol in use but might accept it over another one. It must name the protocols that it requires in `Upgrade`, and list that field in `Connection`. The client can switch to one of them, if it supports any, and repeat the request. HTTP/2 and HTTP/3 do not allow these fields (RFC 9113, section 8.2.2; RFC 9114, section 4.2).\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Upgrade Required\n- Since: RFC 2817\n- Retry: changed request\n- Required Fields: Upgrade\n- Related Fields: Connection\n- Google Search: removed\n- Reference: [RFC 9110, 15.5.22](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22)\n- Yes: Storable\n\n*Client Error Responses*"]
    #[doc(alias("426", "Upgrade Required"))]
    UpgradeRequired = 426,
    #[doc = "**428 Precondition Required**\n\nThe server accepts this request only with a condition such as `If-Match`. This prevents lost updates, in which two clients fetch the same state, both change it, and the later PUT overwrites the earlier one unnoticed. The response should explain what to do: usually, fetch the current `ETag`, and repeat the request with it. A cache must not store the response.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Precondition Required\n- Since: RFC 6585\n- Retry: changed request\n- Google Search: removed\n- Reference: [RFC 6585, 3](https://www.rfc-editor.org/rfc/rfc6585#section-3)\n\n*Client Error Responses*"]
    #[doc(alias("428", "Precondition Required"))]
    PreconditionRequired = 428,
    #[doc = "**429 Too Many Requests**\n\nThe client has sent more requests than the server's rate limit allows in a given time. It should slow down and, if there is a `Retry-After` field, wait as long as the field says. The server decides how to count requests: by account, address or resource. A cache must not store the response.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Too Many Requests\n- Since: RFC 6585\n- Retry: idempotent methods\n- Related Fields: Retry-After\n- Google Search: slower\n- Reference: [RFC 6585, 4](https://www.rfc-editor.org/rfc/rfc6585#section-4)\n- Yes: Retryable\n\n*Client Error Responses*"]
    #[doc(alias("429", "Too Many Requests"))]
    TooManyRequests = 429,
    #[doc = "**431 Request Header Fields Too Large**\n\nThe header fields of the request are too large for the server, either all of them together or a single one, which the content should then name. Often, a large `Cookie` or a long `Referer` is the cause. The client may try again with smaller fields. A cache must not store the response.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Request Header Fields Too Large\n- Since: RFC 6585\n- Retry: changed request\n- Google Search: removed\n- Reference: [RFC 6585, 5](https://www.rfc-editor.org/rfc/rfc6585#section-5)\n\n*Client Error Responses*"]
    #[doc(alias("431", "Request Header Fields Too Large"))]
    RequestHeaderFieldsTooLarge = 431,
    #[doc = "**451 Unavailable For Legal Reasons**\n\nA legal demand, such as a court order or government censorship, prevents the server from giving access. The content should explain who makes the demand, for what reason, and whom or what it concerns. A `Link` field with `rel=\"blocked-by\"` identifies who carries out the blocking, not who ordered it.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Unavailable For Legal Reasons\n- Since: RFC 7725\n- Retry: no\n- Related Fields: Link\n- Google Search: removed\n- Reference: [RFC 7725, 3](https://www.rfc-editor.org/rfc/rfc7725#section-3)\n- Yes: Cacheable, Storable\n\n*Client Error Responses*"]
    #[doc(alias("451", "Unavailable For Legal Reasons"))]
    UnavailableForLegalReasons = 451,
    #[doc = "**500 Internal Server Error**\n\nAn unexpected error occurred in the server, which cannot resolve it and has no code that describes it better. Look for the cause in the server's logs. A client can only try again later, if the method is idempotent.\n\n- HTTP Version: HTTP/0.9 Available\n- Registered Name: Internal Server Error\n- Since: RFC 1945\n- Retry: idempotent methods\n- Google Search: slower\n- Reference: [RFC 9110, 15.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1)\n- Yes: Storable, Retryable\n\n*Server Error Responses*"]
    #[doc(alias("500", "Internal Server Error"))]
    InternalServerError = 500,
    #[doc = "**501 Not Implemented**\n\nThe server lacks the functionality that the request needs, typically because it does not know the method and does not support it for any resource. This may happen even with POST and PUT: GET and HEAD are the only methods that a general-purpose server must support (RFC 9110, section 9.1; before that, RFC 2616). If only one resource rejects the method, 405 is the right code.\n\n- HTTP Version: HTTP/0.9 Available\n- Registered Name: Not Implemented\n- Since: RFC 1945\n- Retry: no\n- Google Search: slower\n- Reference: [RFC 9110, 15.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2)\n- Yes: Cacheable, Storable\n\n*Server Error Responses*"]
    #[doc(alias("501", "Not Implemented"))]
    NotImplemented = 501,
    #[doc = "**502 Bad Gateway**\n\nThe server is a gateway or proxy, and received an invalid response from the upstream server, or often none. The fault is between these two, so an operator has to look there; a client can only try again later.\n\n- HTTP Version: HTTP/0.9 Available\n- Registered Name: Bad Gateway\n- Since: RFC 1945\n- Retry: idempotent methods\n- Google Search: slower\n- Reference: [RFC 9110, 15.6.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3)\n- Yes: Storable, Retryable\n\n*Server Error Responses*"]
    #[doc(alias("502", "Bad Gateway"))]
    BadGateway = 502,
    #[doc = "**503 Service Unavailable**\n\nThe server cannot handle the request because of overload or maintenance. This is temporary; `Retry-After` may suggest how long to wait. RFC 2616 told clients to treat the response like a 500 if that field is missing; RFC 9110 no longer does. A user-friendly page should explain the problem. Send that page with fields such as `Cache-Control: no-store`, because clients should not normally cache it.\n\n- HTTP Version: HTTP/0.9 Available\n- Also Known As: Service Temporarily Unavailable\n- Registered Name: Service Unavailable\n- Since: RFC 1945\n- Retry: idempotent methods\n- Related Fields: Retry-After\n- Google Search: slower\n- Reference: [RFC 9110, 15.6.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4)\n- Yes: Storable, Retryable\n\n*Server Error Responses*"]
    #[doc(
        alias(
            "503",
            "Service Unavailable",
            "Service Temporarily Unavailable",
            "ServiceTemporarilyUnavailable"
        )
    )]
    ServiceUnavailable = 503,
    #[doc = "**504 Gateway Timeout**\n\nThe server is a gateway or proxy, and did not receive the response that it needs from the upstream server in time. That server may be slow or unreachable, but it may also have processed the request, so only an idempotent method is safe to repeat.\n\n- HTTP Version: HTTP/1.1 Available\n- Also Known As: Gateway Time-out\n- Registered Name: Gateway Timeout\n- Since: RFC 2068\n- Retry: idempotent methods\n- Google Search: slower\n- Reference: [RFC 9110, 15.6.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5)\n- Yes: Storable, Retryable\n\n*Server Error Responses*"]
    #[doc(alias("504", "Gateway Timeout", "Gateway Time-out", "GatewayTimeOut"))]
    GatewayTimeout = 504,
    #[doc = "**505 HTTP Version Not Supported**\n\nThe server does not support, or does not want to support, the major version of HTTP in the request. The content should explain why, and say which versions or protocols the server supports, so that the client can use one of them.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: HTTP Version Not Supported\n- Since: RFC 2068\n- Retry: no\n- Google Search: slower\n- Reference: [RFC 9110, 15.6.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6)\n- Yes: Storable\n\n*Server Error Responses*"]
    #[doc(alias("505", "HTTP Version Not Supported"))]
    HttpVersionNotSupported = 505,
    #[doc = "**506 Variant Also Negotiates**\n\nTransparent content negotiation has selected a variant that is itself configured to negotiate, so the negotiation cannot end there. RFC 2295 calls this an internal configuration error of the server: its operator has to repair the variant, and the client can do nothing about it.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Variant Also Negotiates\n- Since: RFC 2295\n- Retry: no\n- Google Search: slower\n- Reference: [RFC 2295, 8.1](https://www.rfc-editor.org/rfc/rfc2295#section-8.1)\n- Yes: Storable\n\n*Server Error Responses*"]
    #[doc(alias("506", "Variant Also Negotiates"))]
    VariantAlsoNegotiates = 506,
    #[doc = "**507 Insufficient Storage**\n\nThe server does not have enough space to store what the method needs to store, such as a file for a WebDAV collection; the quota may be exhausted or the disk may be full. This is considered temporary, but a request that a user triggered must not be repeated until the user asks for it again.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Insufficient Storage\n- Since: RFC 2518\n- Retry: no\n- Google Search: slower\n- Reference: [RFC 4918, 11.5](https://www.rfc-editor.org/rfc/rfc4918#section-11.5)\n- Yes: Storable\n\n*Server Error Responses*"]
    #[doc(alias("507", "Insufficient Storage"))]
    InsufficientStorage = 507,
    #[doc = "**508 Loop Detected**\n\nIn a WebDAV request with `Depth: infinity`, the server found a collection that contains itself through its bindings, and stopped. The whole operation has failed. If a client announces support for bindings with `DAV: bind`, the server can send 208 for the repeated collection instead.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Loop Detected\n- Since: RFC 5842\n- Retry: no\n- Google Search: slower\n- Reference: [RFC 5842, 7.2](https://www.rfc-editor.org/rfc/rfc5842#section-7.2)\n- Yes: Storable\n\n*Server Error Responses*"]
    #[doc(alias("508", "Loop Detected"))]
    LoopDetected = 508,
    #[doc = "**510 Not Extended**\n\nThe server's policy requires an extension of the HTTP Extension Framework that the request did not declare. The response should contain everything that a client needs to repeat the request with the extension. The framework, RFC 2774, is now historic, and the registry marks the code as obsolete.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Not Extended\n- Since: RFC 2774\n- Retry: changed request\n- Google Search: slower\n- Reference: [RFC 2774, 7](https://www.rfc-editor.org/rfc/rfc2774#section-7)\n- Yes: Storable\n\n*Server Error Responses*"]
    #[doc(alias("510", "Not Extended"))]
    NotExtended = 510,
    #[doc = "**511 Network Authentication Required**\n\nThe client has to sign in before it gets access to the network. The code comes from an intercepting proxy, such as the captive portal of a hotel or airport, not from an origin server. The content should link to a login page instead of containing one, because the browser would show it under the address that was requested. A cache must not store the response.\n\n- HTTP Version: HTTP/1.1 Available\n- Registered Name: Network Authentication Required\n- Since: RFC 6585\n- Retry: no\n- Google Search: slower\n- Reference: [RFC 6585, 6](https://www.rfc-editor.org/rfc/rfc6585#section-6)\n\n*Server Error Responses*"]
    #[doc(alias("511", "Network Authentication Required"))]
    NetworkAuthenticationRequired = 511,
}
crate::__private::errors! {
    pub StatusCode : "status code", ParseStatusCodeError, UnknownStatusCode, u16, "{}"
}
const _: () = {
    const ROWS: ::core::primitive::usize = 63;
    static CODES: [&::core::primitive::str; ROWS] = [
        "100",
        "101",
        "102",
        "103",
        "200",
        "201",
        "202",
        "203",
        "204",
        "205",
        "206",
        "207",
        "208",
        "226",
        "300",
        "301",
        "302",
        "303",
        "304",
        "305",
        "306",
        "307",
        "308",
        "400",
        "401",
        "402",
        "403",
        "404",
        "405",
        "406",
        "407",
        "408",
        "409",
        "410",
        "411",
        "412",
        "413",
        "414",
        "415",
        "416",
        "417",
        "418",
        "421",
        "422",
        "423",
        "424",
        "425",
        "426",
        "428",
        "429",
        "431",
        "451",
        "500",
        "501",
        "502",
        "503",
        "504",
        "505",
        "506",
        "507",
        "508",
        "510",
        "511",
    ];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = [
        "Continue",
        "SwitchingProtocols",
        "Processing",
        "EarlyHints",
        "Ok",
        "Created",
        "Accepted",
        "NonAuthoritativeInformation",
        "NoContent",
        "ResetContent",
        "PartialContent",
        "MultiStatus",
        "AlreadyReported",
        "ImUsed",
        "MultipleChoice",
        "MovedPermanently",
        "Found",
        "SeeOther",
        "NotModified",
        "UseProxy",
        "Unused",
        "TemporaryRedirect",
        "PermanentRedirect",
        "BadRequest",
        "Unauthorized",
        "PaymentRequired",
        "Forbidden",
        "NotFound",
        "MethodNotAllowed",
        "NotAcceptable",
        "ProxyAuthenticationRequired",
        "RequestTimeout",
        "Conflict",
        "Gone",
        "LengthRequired",
        "PreconditionFailed",
        "RequestEntityTooLarge",
        "RequestUriTooLong",
        "UnsupportedMediaType",
        "RequestedRangeNotSatisfiable",
        "ExpectationFailed",
        "ImATeapot",
        "MisdirectedRequest",
        "UnprocessableContent",
        "Locked",
        "FailedDependency",
        "TooEarly",
        "UpgradeRequired",
        "PreconditionRequired",
        "TooManyRequests",
        "RequestHeaderFieldsTooLarge",
        "UnavailableForLegalReasons",
        "InternalServerError",
        "NotImplemented",
        "BadGateway",
        "ServiceUnavailable",
        "GatewayTimeout",
        "HttpVersionNotSupported",
        "VariantAlsoNegotiates",
        "InsufficientStorage",
        "LoopDetected",
        "NotExtended",
        "NetworkAuthenticationRequired",
    ];
    static NAMES: [&::core::primitive::str; ROWS] = [
        "Continue",
        "Switching Protocols",
        "Processing",
        "Early Hints",
        "OK",
        "Created",
        "Accepted",
        "Non-Authoritative Information",
        "No Content",
        "Reset Content",
        "Partial Content",
        "Multi-Status",
        "Already Reported",
        "IM Used",
        "Multiple Choice",
        "Moved Permanently",
        "Found",
        "See Other",
        "Not Modified",
        "Use Proxy",
        "unused",
        "Temporary Redirect",
        "Permanent Redirect",
        "Bad Request",
        "Unauthorized",
        "Payment Required",
        "Forbidden",
        "Not Found",
        "Method Not Allowed",
        "Not Acceptable",
        "Proxy Authentication Required",
        "Request Timeout",
        "Conflict",
        "Gone",
        "Length Required",
        "Precondition Failed",
        "Request Entity Too Large",
        "Request-URI Too Long",
        "Unsupported Media Type",
        "Requested Range Not Satisfiable",
        "Expectation Failed",
        "I'm a teapot",
        "Misdirected Request",
        "Unprocessable Content",
        "Locked",
        "Failed Dependency",
        "Too Early",
        "Upgrade Required",
        "Precondition Required",
        "Too Many Requests",
        "Request Header Fields Too Large",
        "Unavailable For Legal Reasons",
        "Internal Server Error",
        "Not Implemented",
        "Bad Gateway",
        "Service Unavailable",
        "Gateway Timeout",
        "HTTP Version Not Supported",
        "Variant Also Negotiates",
        "Insufficient Storage",
        "Loop Detected",
        "Not Extended",
        "Network Authentication Required",
    ];
    static PRINTED: [&::core::primitive::str; ROWS] = [
        "100 Continue",
        "101 Switching Protocols",
        "102 Processing",
        "103 Early Hints",
        "200 OK",
        "201 Created",
        "202 Accepted",
        "203 Non-Authoritative Information",
        "204 No Content",
        "205 Reset Content",
        "206 Partial Content",
        "207 Multi-Status",
        "208 Already Reported",
        "226 IM Used",
        "300 Multiple Choice",
        "301 Moved Permanently",
        "302 Found",
        "303 See Other",
        "304 Not Modified",
        "305 Use Proxy",
        "306 unused",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
        "400 Bad Request",
        "401 Unauthorized",
        "402 Payment Required",
        "403 Forbidden",
        "404 Not Found",
        "405 Method Not Allowed",
        "406 Not Acceptable",
        "407 Proxy Authentication Required",
        "408 Request Timeout",
        "409 Conflict",
        "410 Gone",
        "411 Length Required",
        "412 Precondition Failed",
        "413 Request Entity Too Large",
        "414 Request-URI Too Long",
        "415 Unsupported Media Type",
        "416 Requested Range Not Satisfiable",
        "417 Expectation Failed",
        "418 I'm a teapot",
        "421 Misdirected Request",
        "422 Unprocessable Content",
        "423 Locked",
        "424 Failed Dependency",
        "425 Too Early",
        "426 Upgrade Required",
        "428 Precondition Required",
        "429 Too Many Requests",
        "431 Request Header Fields Too Large",
        "451 Unavailable For Legal Reasons",
        "500 Internal Server Error",
        "501 Not Implemented",
        "502 Bad Gateway",
        "503 Service Unavailable",
        "504 Gateway Timeout",
        "505 HTTP Version Not Supported",
        "506 Variant Also Negotiates",
        "507 Insufficient Storage",
        "508 Loop Detected",
        "510 Not Extended",
        "511 Network Authentication Required",
    ];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &NAMES,
        spellings: &[
            "SwitchingProtocols",
            "EarlyHints",
            "NonAuthoritativeInformation",
            "Non Authoritative Information",
            "Non-Authoritative Info",
            "NonAuthoritativeInfo",
            "NoContent",
            "ResetContent",
            "PartialContent",
            "MultiStatus",
            "AlreadyReported",
            "ImUsed",
            "MultipleChoice",
            "Multiple Choices",
            "MultipleChoices",
            "MovedPermanently",
            "Moved Temporarily",
            "MovedTemporarily",
            "SeeOther",
            "NotModified",
            "UseProxy",
            "Switch Proxy",
            "SwitchProxy",
            "TemporaryRedirect",
            "PermanentRedirect",
            "BadRequest",
            "Authorization Required",
            "AuthorizationRequired",
            "PaymentRequired",
            "NotFound",
            "MethodNotAllowed",
            "Not Allowed",
            "NotAllowed",
            "NotAcceptable",
            "ProxyAuthenticationRequired",
            "Proxy Auth Required",
            "ProxyAuthRequired",
            "RequestTimeout",
            "Request Time-out",
            "LengthRequired",
            "PreconditionFailed",
            "RequestEntityTooLarge",
            "Content Too Large",
            "ContentTooLarge",
            "Payload Too Large",
            "PayloadTooLarge",
            "RequestUriTooLong",
            "URI Too Long",
            "UriTooLong",
            "Request-URI Too Large",
            "RequestUriTooLarge",
            "Request URI Too Long",
            "UnsupportedMediaType",
            "RequestedRangeNotSatisfiable",
            "Range Not Satisfiable",
            "RangeNotSatisfiable",
            "ExpectationFailed",
            "ImATeapot",
            "Teapot",
            "I Am A Teapot",
            "IAmATeapot",
            "MisdirectedRequest",
            "UnprocessableContent",
            "Unprocessable Entity",
            "UnprocessableEntity",
            "FailedDependency",
            "TooEarly",
            "UpgradeRequired",
            "PreconditionRequired",
            "TooManyRequests",
            "RequestHeaderFieldsTooLarge",
            "UnavailableForLegalReasons",
            "InternalServerError",
            "NotImplemented",
            "BadGateway",
            "ServiceUnavailable",
            "Service Temporarily Unavailable",
            "ServiceTemporarilyUnavailable",
            "GatewayTimeout",
            "Gateway Time-out",
            "HttpVersionNotSupported",
            "VariantAlsoNegotiates",
            "InsufficientStorage",
            "LoopDetected",
            "NotExtended",
            "NetworkAuthenticationRequired",
        ],
        owners: crate::__private::Numbers::U8(
            &[
                1, 3, 7, 7, 7, 7, 8, 9, 10, 11, 12, 13, 14, 14, 14, 15, 16, 16, 17, 18,
                19, 20, 20, 21, 22, 23, 24, 24, 25, 27, 28, 28, 28, 29, 30, 30, 30, 31,
                31, 34, 35, 36, 36, 36, 36, 36, 37, 37, 37, 37, 37, 37, 38, 39, 39, 39,
                40, 41, 41, 41, 41, 42, 43, 43, 43, 45, 46, 47, 48, 49, 50, 51, 52, 53,
                54, 55, 55, 55, 56, 56, 57, 58, 59, 60, 61, 62,
            ],
        ),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(
                    &[
                        0, 8, 0, 2, 0, 0, 3, 5, 0, 2, 2, 0, 0, 8, 0, 0, 1, 4, 3, 0, 1, 0,
                        2, 0, 0, 0, 5, 3, 2, 0, 1, 0, 6, 1, 0, 5, 1, 2, 0, 5, 0, 4, 0, 1,
                        0, 2, 0, 1, 14, 2, 0, 10, 3, 0, 0, 2, 2, 5, 3, 0, 1, 3, 2, 17,
                    ],
                ),
                bucket_shift: 58u32,
                slots: crate::__private::Numbers::U8(
                    &[
                        39, 145, 39, 95, 126, 39, 32, 11, 39, 39, 39, 39, 7, 39, 39, 55,
                        39, 81, 42, 39, 6, 140, 39, 128, 39, 39, 61, 118, 31, 39, 51,
                        123, 21, 104, 39, 39, 112, 64, 24, 39, 45, 39, 127, 89, 58, 39,
                        39, 70, 14, 108, 39, 116, 41, 39, 39, 62, 93, 71, 77, 90, 39, 39,
                        39, 9, 44, 82, 124, 39, 39, 69, 66, 94, 47, 138, 83, 146, 39, 39,
                        39, 39, 39, 74, 39, 39, 101, 60, 130, 33, 84, 141, 53, 129, 39,
                        39, 39, 39, 34, 100, 120, 113, 39, 39, 39, 39, 19, 39, 110, 39,
                        39, 39, 0, 39, 135, 147, 103, 39, 39, 39, 106, 39, 22, 46, 59,
                        35, 88, 121, 97, 50, 39, 107, 133, 117, 87, 39, 28, 39, 39, 39,
                        142, 39, 75, 109, 125, 39, 39, 39, 102, 105, 39, 12, 54, 57, 27,
                        39, 43, 20, 39, 39, 39, 39, 96, 139, 36, 39, 39, 92, 39, 39, 39,
                        56, 30, 8, 39, 39, 1, 39, 119, 39, 65, 39, 39, 39, 115, 72, 37,
                        16, 52, 39, 132, 39, 63, 39, 79, 39, 39, 134, 18, 39, 148, 39,
                        39, 39, 2, 39, 39, 3, 38, 13, 39, 39, 131, 80, 91, 39, 39, 39, 5,
                        39, 67, 39, 39, 39, 68, 26, 4, 39, 39, 40, 85, 39, 99, 122, 49,
                        78, 98, 143, 39, 86, 39, 136, 73, 25, 15, 137, 17, 48, 29, 23,
                        144, 39, 10, 39, 114, 111, 76, 39,
                    ],
                ),
                slot_shift: 56u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Bits,
                ends: true,
            },
        },
        is_plain: true,
        loose: ::core::option::Option::Some(crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 6830608118596137501u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 105, 39, 39, 39,
                        39, 39, 39, 39, 39, 8, 39, 39, 39, 39, 39, 39, 11, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 37, 43, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 34, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 45, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 49, 39, 39, 61, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 76, 39, 39, 39,
                        39, 39, 39, 39, 23, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 41, 39, 39, 39, 14, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 3, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 42, 39, 39, 39, 39, 39, 39, 107,
                        39, 39, 39, 39, 39, 7, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 60, 39, 39, 39, 39, 39, 39,
                        39, 39, 53, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        139, 39, 39, 39, 39, 39, 39, 126, 39, 39, 39, 9, 39, 39, 39, 39,
                        39, 39, 39, 13, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 19, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 54,
                        39, 39, 39, 39, 39, 39, 39, 39, 29, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 50, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 46,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 98, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 59, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 94, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 57, 39, 39, 39, 39, 39, 39, 39, 39, 39, 21, 39, 39,
                        39, 39, 55, 39, 39, 62, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 51, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 84, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 22, 39, 58, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 122, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 38, 39, 39, 52, 39, 39,
                        39, 39, 39, 1, 39, 39, 39, 39, 48, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 35, 39,
                        39, 142, 28, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 15, 39, 39, 39, 39, 39, 12, 39, 39, 39, 39, 89, 39, 39, 39,
                        39, 39, 39, 39, 10, 39, 39, 39, 39, 39, 39, 39, 39, 17, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 25, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 30, 39, 39, 39, 39, 39, 39, 39, 39, 47, 39, 56, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 27, 39, 39, 39, 31, 39, 39, 79, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 110, 39, 39, 39, 39, 39, 39, 39, 18, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 40, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 101, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
                        67, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 36, 39,
                        39, 39, 39, 39, 39, 117, 39, 39, 39, 39, 39, 39, 39, 112, 39, 39,
                    ],
                ),
                slot_shift: 54u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Separators,
                ends: true,
            },
        }),
    };
    crate::__private::variant! {
        StatusCode
    }
    crate::__private::code_and_row! {
        StatusCode : u16
    }
    crate::__private::candidate_by_variant! {
        StatusCode : u16, 511, __StatusCodeRow { R0, R1, R2, R3, R4, R5, R6, R7, R8, R9,
        R10, R11, R12, R13, R14, R15, R16, R17, R18, R19, R20, R21, R22, R23, R24, R25,
        R26, R27, R28, R29, R30, R31, R32, R33, R34, R35, R36, R37, R38, R39, R40, R41,
        R42, R43, R44, R45, R46, R47, R48, R49, R50, R51, R52, R53, R54, R55, R56, R57,
        R58, R59, R60, R61, R62 }
    }
    crate::__private::find_in_window! {
        StatusCode : u16, 0, 512
    }
    impl StatusCode {
        ///Every status code, in ascending order of code.
        pub const ALL: [Self; 63] = [
            Self::Continue,
            Self::SwitchingProtocols,
            Self::Processing,
            Self::EarlyHints,
            Self::Ok,
            Self::Created,
            Self::Accepted,
            Self::NonAuthoritativeInformation,
            Self::NoContent,
            Self::ResetContent,
            Self::PartialContent,
            Self::MultiStatus,
            Self::AlreadyReported,
            Self::ImUsed,
            Self::MultipleChoice,
            Self::MovedPermanently,
            Self::Found,
            Self::SeeOther,
            Self::NotModified,
            Self::UseProxy,
            Self::Unused,
            Self::TemporaryRedirect,
            Self::PermanentRedirect,
            Self::BadRequest,
            Self::Unauthorized,
            Self::PaymentRequired,
            Self::Forbidden,
            Self::NotFound,
            Self::MethodNotAllowed,
            Self::NotAcceptable,
            Self::ProxyAuthenticationRequired,
            Self::RequestTimeout,
            Self::Conflict,
            Self::Gone,
            Self::LengthRequired,
            Self::PreconditionFailed,
            Self::RequestEntityTooLarge,
            Self::RequestUriTooLong,
            Self::UnsupportedMediaType,
            Self::RequestedRangeNotSatisfiable,
            Self::ExpectationFailed,
            Self::ImATeapot,
            Self::MisdirectedRequest,
            Self::UnprocessableContent,
            Self::Locked,
            Self::FailedDependency,
            Self::TooEarly,
            Self::UpgradeRequired,
            Self::PreconditionRequired,
            Self::TooManyRequests,
            Self::RequestHeaderFieldsTooLarge,
            Self::UnavailableForLegalReasons,
            Self::InternalServerError,
            Self::NotImplemented,
            Self::BadGateway,
            Self::ServiceUnavailable,
            Self::GatewayTimeout,
            Self::HttpVersionNotSupported,
            Self::VariantAlsoNegotiates,
            Self::InsufficientStorage,
            Self::LoopDetected,
            Self::NotExtended,
            Self::NetworkAuthenticationRequired,
        ];
        crate::__private::text_accessor! {
            "The name of the code. The 42 rows of the original sheet keep their phrases; the other 21 have the registered name, except 418, which has none.\n\nThe text of the column *Reason Phrase*: `\"Continue\"` for [`Continue`](type@Self::Continue)."
            pub reason_phrase NAMES
        }
        crate::__private::text_accessor! {
            "What the code means, in this project's own words. The section that *Reference* links to is authoritative.\n\nThe text of the column *Meaning*."
            pub meaning =
            ["An interim response: the server has received part of the request and has not yet rejected it. A client that waits after sending Expect: 100-continue should now send the rest; a client that has already sent everything ignores this response. A final response must follow once the request is complete. It must not be sent to an HTTP/1.0 client.",
            "The server understands the request and agrees to complete it over another protocol that the client offered and that Upgrade names. The switch takes effect immediately after the blank line that ends this response. It should have a benefit, such as a newer version of HTTP, or a real-time, synchronous protocol for resources that use one. HTTP/2 and HTTP/3 do not support this code (RFC 9113, section 8.6; RFC 9114, section 4.5). It must not be sent to an HTTP/1.0 client.",
            "An interim response for a waiting client: the server has received the complete request and is still processing it, and a final response will follow. RFC 2518 introduced the code for long WebDAV operations; its successor, RFC 4918, removed it because it was not implemented. It must not be sent to an HTTP/1.0 client.",
            "The server sends header fields that the final response will probably contain, mainly Link fields with rel=preload or rel=preconnect. While the server is still preparing the final response, the client can already fetch resources or open connections. These are only hints: the header fields of the final response take precedence. It must not be sent to an HTTP/1.0 client.",
            "The request succeeded. What the response contains depends on the method. GET: the content is the resource. HEAD: the response has the header fields that GET would have returned, without content. POST: the content is the status or the result of the action. PUT and DELETE: it is the status of the action. OPTIONS: the response describes the communication options. TRACE: the content is the request message as the server received it. QUERY: it is the result of the query.",
            "The server has fulfilled the request and created one or more resources. Location is the URI of the main one; without that field, it is the target URI. A PUT that creates a resource must be answered this way, and a POST that creates one should be (RFC 9110, sections 9.3.4 and 9.3.3).",
            "The server has accepted the request but has not finished processing it, and may still refuse it. HTTP cannot send a second status code later, when the outcome is known. The code is meant for work that another process does, such as a batch job that runs once a day: the client need not stay connected until it ends. The content should describe the current state, and point to a status monitor or an estimate of when the work will be done.",
            "The request succeeded, but a transforming proxy has altered the content of the origin server's 200 response. In older specifications, it meant that the header fields came from a local or third-party copy instead of the origin server. If nothing like that has happened, use 200.",
            "The request succeeded, and the response has header fields but no content. The fields describe the target resource after the action, for example with a new ETag, so a user agent can update its cached information about the resource. A browser keeps showing the current document, as after saving in an editor.",
            "The server has fulfilled the request and wants the user agent to reset the document view: the view that caused the request should return to its original state, for example with an empty form for the next entry. Content must not be sent with this response.",
            "In response to a Range field, the server sends one or more parts of the resource instead of all of it. Clients use this to download a file in segments or to resume a transfer. Content-Range says which part it is; several parts are sent as multipart/byteranges. A client may combine only parts with the same strong validator, such as a strong ETag.",
            "One request led to several results, so the content is an XML document with a multistatus root element that reports a status for each resource or property concerned. The client must read it to find out what succeeded: despite its class, the code is also used if everything failed. It belongs to WebDAV.",
            "Inside the DAV:propstat element of a 207 body, this code marks a collection whose members have already been listed. If a collection can be reached through several bindings, the first is reported in full with 200, and all others with this code and without their descendants. A server should send it only to clients that sent DAV: bind.",
            "In response to a GET, the server sends the result of instance manipulations, such as a delta against an older copy, instead of the resource itself. A-IM lists the manipulations that the client accepts, and IM those that were applied. ETag names the current instance, which the client may have to assemble from several responses. A cache may store this response, but may reuse it only for requests that accept the same manipulations (RFC 3229, section 10.6).",
            "The resource has more than one representation, each with its own URI, and the user or user agent chooses one of them. There is no standard rule for an automatic choice, but the server can name its preferred URI in Location, and a client may follow that automatically. Except for HEAD, the content should list the options.",
            "The resource has moved permanently, and its new URI is in Location. Clients follow it, and links and bookmarks should be changed to the new URI. RFC 9110 tolerates clients that change a POST to a GET when they follow it; 308 does not.",
            "The resource is temporarily at the URI in Location. Because that URI may change again, the client should continue to use the original URI for later requests. A client may change a POST to a GET when it follows the redirect; 307 forbids that, and 303 requires it.",
            "The server redirects the client to the URI in Location, which the client requests with GET (or HEAD), whatever the original method was. In this way, a submitted form can lead to a page with the result, which the user can reload or bookmark without submitting the form again.",
            "The condition of a GET, HEAD or QUERY (RFC 10008, section 2.6) shows that the client's copy is still valid: according to If-None-Match or If-Modified-Since, the content has not changed since the client last fetched it. The client uses its cached copy and updates the stored metadata from fields such as ETag, Cache-Control and Expires. The response never has content. For other methods, an If-None-Match that fails leads to 412 (RFC 9110, section 13.1.2).",
            "The resource had to be accessed through the proxy named in Location. It is a security risk to let a server choose the client's proxy, so few clients supported the code, and RFC 7231 (appendix B) deprecated it: servers should not send it, and clients should not act on it.",
            "In drafts of HTTP/1.1, this code meant that further requests should go through a given proxy. It is no longer used. The number stays reserved, so do not send it, and do not give it another meaning.",
            "The resource is temporarily at another URI, given in Location. This is a 302 with a fixed method: a client that follows the redirect automatically must use the same method again, so GET stays GET, and POST stays POST with its content. Later requests should go to the original URI again.",
            "The resource is now permanently at another URI, given in Location, and clients should replace the old URI wherever they have stored it. This is a 301 with a fixed method: GET stays GET, and POST stays POST. Google's resumable uploads use the same number as Resume Incomplete, which is not a redirect: the server has not received the whole file yet, and Range says which part it has.",
            "The server cannot read the request, or declines to, because of a mistake on the client's side: its syntax or framing is invalid, or its routing is deceptive. If the request is repeated unchanged, it will most likely fail again.",
            "The resource requires authentication, and the request has no valid credentials. The response must contain a challenge in WWW-Authenticate; the client may try again with new credentials in Authorization. If the request had credentials, the server has refused them.",
            "Reserved for future use. The code was created for digital payment systems, but no standard uses it in this way yet. Some services send it when an account is out of credit; each service defines what the code means.",
            "The server understands the request but refuses it, usually because the client lacks the permission. The client should not repeat the request automatically with the same credentials; others might help, unless the reason is something else, such as the client's network address. To hide that a resource exists at all, a server may send 404 instead.",
            "There is nothing at the requested URI, or nothing that the server is willing to reveal. The code does not say whether this is temporary or permanent; 410 means that the resource is permanently gone. Because links break and addresses are mistyped all the time, this is one of the most common codes on the web.",
            "The server knows the method but does not allow it on this resource. In Allow, it must list the methods that the resource currently supports, and the client has to choose one of them. The list is empty if the resource allows no method at the moment. A general-purpose server must support GET and HEAD (RFC 9110, section 9.1; before that, RFC 2616), but a resource may refuse any method, including these two.",
            "Server-driven content negotiation failed: no available representation satisfies fields such as Accept, Accept-Language or Accept-Encoding, and the server does not want to send a default. The content should list the available representations, so that the user or user agent can choose one.",
            "Like 401, but a proxy between client and server requires the authentication. The proxy must send a challenge in Proxy-Authenticate, and the client may try again with credentials for the proxy in Proxy-Authorization.",
            "The client took longer to complete its request than the server was prepared to wait. The server usually closes the connection, and the client may repeat the request on a new one. The code is common because browsers such as Chrome open connections in advance to speed up browsing, and some of these stay idle. Some servers close them without sending a response.",
            "The request conflicts with the current state of the resource, for example because an upload would overwrite a newer version. The content should explain the cause well enough for the user to resolve the conflict and submit the request again.",
            "The resource has been deleted or is otherwise no longer available, and this is likely to be permanent. The code asks others to remove their links to it. A server that does not know whether this is permanent should send 404.",
            "The server needs to know the length of the content in advance and refuses a request without Content-Length. The client may repeat the request with that field, set to the number of bytes in the content.",
            "A condition in the header fields of the request, such as If-Match or If-Unmodified-Since, was false when the server checked it against the resource, so the method was not applied. Usually, somebody else has changed the resource in the meantime: the client should fetch the new version before it tries again.",
            "The content of the request exceeds a limit of the server. The server may stop the request if the protocol version allows that, or close the connection. If the limit is temporary, the server should say in Retry-After when the client may try again; otherwise, the client has to send less.",
            "The URI of the request is longer than the server can or wants to handle. Common causes are a form that is submitted with GET although its data belongs in a POST, a chain of redirects that makes the URI longer at each step, and an attack on the server's parser.",
            "The server refuses the request because the method does not support the format of its content on this resource, according to Content-Type, Content-Encoding or the data itself. It can list the supported media types in Accept, and it should list the supported codings in Accept-Encoding if, and only if, the coding is the problem.",
            "The server rejects the ranges that the client asked for in Range: either none of them can be served, usually because they begin beyond the end of the resource, or there is an excessive number of small or overlapping ranges. For bytes, the server should state the current length, as in Content-Range: bytes */1234, so that the client can ask again for a range within it. Servers may also ignore Range and send everything with 200.",
            "The server, or another one on the way to it, cannot meet what the client expects in its Expect field. RFC 9110 defines only one expectation, 100-continue (section 10.1.1); the client should repeat the request without it.",
            "An April Fools' joke of 1998: in RFC 2324, the Hyper Text Coffee Pot Control Protocol, a teapot that is asked to brew coffee responds with this code. So much software implements the joke that the registry reserves the number as unused; it has no meaning that a client could rely on.",
            "The request has reached a server that cannot or will not respond for the scheme and authority of its URI. This happens if a client reuses an HTTP/2 or HTTP/3 connection for a second host name that the certificate covers but the server does not know. The client may repeat the request over a different connection, even if it is not idempotent. A proxy must not generate this code.",
            "The server supports the content type, and the syntax of the content is correct, so neither 415 nor 400 fits. But the server cannot carry out the instructions in the content. APIs use it for data that fails validation. The client has to change the data before it tries again.",
            "A WebDAV lock on the source or the destination prevents the method. The client has to send the token of the lock in the If field, or wait until the lock is released. The response should name the condition that was violated, for example lock-token-submitted, in an XML body.",
            "The action was not performed because it depended on another action, and that one failed. The code belongs to WebDAV and usually appears inside a 207: if one instruction of a PROPPATCH fails, all others are reported with this code. The client should deal with the action that failed first.",
            "The request was sent in the early data of a TLS handshake, which an attacker could replay, and the server does not want to take that risk. A user agent that sent it in early data should retry automatically, but only after the handshake is complete, and never in early data again. A gateway that passes on such requests marks them with Early-Data: 1.",
            "The server refuses the request over the protocol in use but might accept it over another one. It must name the protocols that it requires in Upgrade, and list that field in Connection. The client can switch to one of them, if it supports any, and repeat the request. HTTP/2 and HTTP/3 do not allow these fields (RFC 9113, section 8.2.2; RFC 9114, section 4.2).",
            "The server accepts this request only with a condition such as If-Match. This prevents lost updates, in which two clients fetch the same state, both change it, and the later PUT overwrites the earlier one unnoticed. The response should explain what to do: usually, fetch the current ETag, and repeat the request with it. A cache must not store the response.",
            "The client has sent more requests than the server's rate limit allows in a given time. It should slow down and, if there is a Retry-After field, wait as long as the field says. The server decides how to count requests: by account, address or resource. A cache must not store the response.",
            "The header fields of the request are too large for the server, either all of them together or a single one, which the content should then name. Often, a large Cookie or a long Referer is the cause. The client may try again with smaller fields. A cache must not store the response.",
            "A legal demand, such as a court order or government censorship, prevents the server from giving access. The content should explain who makes the demand, for what reason, and whom or what it concerns. A Link field with rel=\"blocked-by\" identifies who carries out the blocking, not who ordered it.",
            "An unexpected error occurred in the server, which cannot resolve it and has no code that describes it better. Look for the cause in the server's logs. A client can only try again later, if the method is idempotent.",
            "The server lacks the functionality that the request needs, typically because it does not know the method and does not support it for any resource. This may happen even with POST and PUT: GET and HEAD are the only methods that a general-purpose server must support (RFC 9110, section 9.1; before that, RFC 2616). If only one resource rejects the method, 405 is the right code.",
            "The server is a gateway or proxy, and received an invalid response from the upstream server, or often none. The fault is between these two, so an operator has to look there; a client can only try again later.",
            "The server cannot handle the request because of overload or maintenance. This is temporary; Retry-After may suggest how long to wait. RFC 2616 told clients to treat the response like a 500 if that field is missing; RFC 9110 no longer does. A user-friendly page should explain the problem. Send that page with fields such as Cache-Control: no-store, because clients should not normally cache it.",
            "The server is a gateway or proxy, and did not receive the response that it needs from the upstream server in time. That server may be slow or unreachable, but it may also have processed the request, so only an idempotent method is safe to repeat.",
            "The server does not support, or does not want to support, the major version of HTTP in the request. The content should explain why, and say which versions or protocols the server supports, so that the client can use one of them.",
            "Transparent content negotiation has selected a variant that is itself configured to negotiate, so the negotiation cannot end there. RFC 2295 calls this an internal configuration error of the server: its operator has to repair the variant, and the client can do nothing about it.",
            "The server does not have enough space to store what the method needs to store, such as a file for a WebDAV collection; the quota may be exhausted or the disk may be full. This is considered temporary, but a request that a user triggered must not be repeated until the user asks for it again.",
            "In a WebDAV request with Depth: infinity, the server found a collection that contains itself through its bindings, and stopped. The whole operation has failed. If a client announces support for bindings with DAV: bind, the server can send 208 for the repeated collection instead.",
            "The server's policy requires an extension of the HTTP Extension Framework that the request did not declare. The response should contain everything that a client needs to repeat the request with the extension. The framework, RFC 2774, is now historic, and the registry marks the code as obsolete.",
            "The client has to sign in before it gets access to the network. The code comes from an intercepting proxy, such as the captive portal of a hotel or airport, not from an origin server. The content should link to a login page instead of containing one, because the browser would show it under the address that was requested. A cache must not store the response.",]
        }
        crate::__private::text_accessor! {
            "The version of HTTP. The 42 rows of the original sheet keep its versions; the other 21 say HTTP/1.1.\n\nIn fact, HTTP/0.9 had no status codes at all, and 308, an experimental draft in the original sheet, is now a standard (RFC 9110, section 15.4.9).\n\nThe text of the column *HTTP Version*: `\"HTTP/1.1 Available\"` for [`Continue`](type@Self::Continue)."
            pub http_version = ["HTTP/1.1 Available", "HTTP/1.1 Available",
            "HTTP/1.1 Available", "HTTP/1.1 Available", "HTTP/0.9 Available",
            "HTTP/0.9 Available", "HTTP/0.9 Available", "HTTP/0.9 and 1.1",
            "HTTP/0.9 Available", "HTTP/1.1 Available", "HTTP/1.1 Available",
            "HTTP/1.1 Available", "HTTP/1.1 Available", "HTTP/1.1 Available",
            "HTTP/1.0 and later", "HTTP/0.9 Available", "HTTP/0.9 Available",
            "HTTP/0.9 and 1.1", "HTTP/0.9 Available", "HTTP/1.1 Available",
            "HTTP/1.1 Available", "HTTP/1.1 Available", "HTTPbis (Experimental Draft)",
            "HTTP/0.9 Available", "HTTP/0.9 Available", "HTTP/0.9 and 1.1",
            "HTTP/0.9 Available", "HTTP/0.9 Available", "HTTP/1.1 Available",
            "HTTP/1.1 Available", "HTTP/1.1 Available", "HTTP/1.1 Available",
            "HTTP/1.1 Available", "HTTP/1.1 Available", "HTTP/1.1 Available",
            "HTTP/1.1 Available", "HTTP/1.1 Available", "HTTP/1.1 Available",
            "HTTP/1.1 Available", "HTTP/1.1 Available", "HTTP/1.1 Available",
            "HTTP/1.1 Available", "HTTP/1.1 Available", "HTTP/1.1 Available",
            "HTTP/1.1 Available", "HTTP/1.1 Available", "HTTP/1.1 Available",
            "HTTP/1.1 Available", "HTTP/1.1 Available", "HTTP/1.1 Available",
            "HTTP/1.1 Available", "HTTP/1.1 Available", "HTTP/0.9 Available",
            "HTTP/0.9 Available", "HTTP/0.9 Available", "HTTP/0.9 Available",
            "HTTP/1.1 Available", "HTTP/1.1 Available", "HTTP/1.1 Available",
            "HTTP/1.1 Available", "HTTP/1.1 Available", "HTTP/1.1 Available",
            "HTTP/1.1 Available",]
        }
        crate::__private::text_accessor! {
            "The description in the [IANA registry](https://www.iana.org/assignments/http-status-codes), in the words of the current standard.\n\nIt is empty for 306 and 418, which the registry calls `(Unused)`. The remark `(OBSOLETED)` at 510 is left out.\n\nThe text of the column *Registered Name*: `\"Continue\"` for [`Continue`](type@Self::Continue)."
            pub registered_name = ["Continue", "Switching Protocols", "Processing",
            "Early Hints", "OK", "Created", "Accepted", "Non-Authoritative Information",
            "No Content", "Reset Content", "Partial Content", "Multi-Status",
            "Already Reported", "IM Used", "Multiple Choices", "Moved Permanently",
            "Found", "See Other", "Not Modified", "Use Proxy", "", "Temporary Redirect",
            "Permanent Redirect", "Bad Request", "Unauthorized", "Payment Required",
            "Forbidden", "Not Found", "Method Not Allowed", "Not Acceptable",
            "Proxy Authentication Required", "Request Timeout", "Conflict", "Gone",
            "Length Required", "Precondition Failed", "Content Too Large",
            "URI Too Long", "Unsupported Media Type", "Range Not Satisfiable",
            "Expectation Failed", "", "Misdirected Request", "Unprocessable Content",
            "Locked", "Failed Dependency", "Too Early", "Upgrade Required",
            "Precondition Required", "Too Many Requests",
            "Request Header Fields Too Large", "Unavailable For Legal Reasons",
            "Internal Server Error", "Not Implemented", "Bad Gateway",
            "Service Unavailable", "Gateway Timeout", "HTTP Version Not Supported",
            "Variant Also Negotiates", "Insufficient Storage", "Loop Detected",
            "Not Extended", "Network Authentication Required",]
        }
        crate::__private::text_accessor! {
            "The RFC that first defined the code; for 306, the one that reserved it.\n\nThe text of the column *Since*: `\"RFC 2068\"` for [`Continue`](type@Self::Continue)."
            pub since = ["RFC 2068", "RFC 2068", "RFC 2518", "RFC 8297", "RFC 1945",
            "RFC 1945", "RFC 1945", "RFC 2068", "RFC 1945", "RFC 2068", "RFC 2068",
            "RFC 2518", "RFC 5842", "RFC 3229", "RFC 1945", "RFC 1945", "RFC 1945",
            "RFC 2068", "RFC 1945", "RFC 2068", "RFC 2616", "RFC 2616", "RFC 7238",
            "RFC 1945", "RFC 1945", "RFC 2068", "RFC 1945", "RFC 1945", "RFC 2068",
            "RFC 2068", "RFC 2068", "RFC 2068", "RFC 2068", "RFC 2068", "RFC 2068",
            "RFC 2068", "RFC 2068", "RFC 2068", "RFC 2068", "RFC 2616", "RFC 2616",
            "RFC 2324", "RFC 7540", "RFC 2518", "RFC 2518", "RFC 2518", "RFC 8470",
            "RFC 2817", "RFC 6585", "RFC 6585", "RFC 6585", "RFC 7725", "RFC 1945",
            "RFC 1945", "RFC 1945", "RFC 1945", "RFC 2068", "RFC 2068", "RFC 2295",
            "RFC 2518", "RFC 5842", "RFC 2774", "RFC 6585",]
        }
        crate::__private::flag_accessor! {
            "Whether the response is heuristically cacheable: a cache may store it and reuse it for a time that it estimates, even if the response does not say for how long (RFC 9110, section 15.1; for 451, RFC 7725, section 3).\n\nWith most other codes, a response can be cached if it says so explicitly. In any case, the request method must allow it: see *Storable?*. 226 says No: RFC 3229, section 10.4.1, lets a cache store and reuse the response, but under the conditions of its section 10.6, which only a cache that knows delta encoding can check. 421 says No too: RFC 7540, section 9.1.2, made it cacheable, but RFC 9110, section 15.5.20, which now defines it, does not.\n\n`true` for [`Ok`](type@Self::Ok), [`NonAuthoritativeInformation`](type@Self::NonAuthoritativeInformation), [`NoContent`](type@Self::NoContent), [`PartialContent`](type@Self::PartialContent), [`MultipleChoice`](type@Self::MultipleChoice), [`MovedPermanently`](type@Self::MovedPermanently), [`PermanentRedirect`](type@Self::PermanentRedirect), [`NotFound`](type@Self::NotFound), [`MethodNotAllowed`](type@Self::MethodNotAllowed), [`Gone`](type@Self::Gone), [`RequestUriTooLong`](type@Self::RequestUriTooLong), [`UnavailableForLegalReasons`](type@Self::UnavailableForLegalReasons) and [`NotImplemented`](type@Self::NotImplemented)."
            pub is_cacheable b"\x90\xC5@\x18\"\0(\0"
        }
        crate::__private::flag_accessor! {
            "Whether a cache may store the response at all. No: 1xx, which are not final responses (RFC 9111, section 3), and 428, 429, 431 and 511, which must not be stored (RFC 6585, sections 3 to 6).\n\nA yes is not enough. Unless the code is also cacheable, the response must explicitly allow a cache to store it, for example with `max-age`. In any case, the cache must understand the request method, and `Cache-Control` must not forbid storing (RFC 9111, section 3, has the complete list). The method must allow it too: GET, HEAD and QUERY do (RFC 9110, section 9.2.3; RFC 10008, section 2.7); POST and PATCH only if the response says explicitly how long it is fresh, and has a `Content-Location` that equals the target URI (RFC 9110, section 9.3.3; RFC 5789, section 2); PUT, DELETE, CONNECT, OPTIONS and TRACE never do (RFC 9110, sections 9.3.4 to 9.3.8). A cache that does not understand 206 or 304 must not store them.\n\n`true` for 55 of 63 rows."
            pub is_storable b"\xF0\xFF\xFF\xFF\xFF\xFF\xF8?"
        }
        crate::__private::flag_accessor! {
            "Whether the response has no content: 1xx, 204 and 304 never include any (RFC 9110, section 6.4.1), and a server must not generate any for 205 (section 15.3.6).\n\nThis is not a rule about framing: RFC 9112, section 6.3, ends 1xx, 204 and 304 after the header fields, but not 205. A server must not send `Content-Length` with 1xx and 204 (RFC 9110, section 8.6). With any code, responses to HEAD and successful responses to CONNECT have no content either.\n\n`true` for [`Continue`](type@Self::Continue), [`SwitchingProtocols`](type@Self::SwitchingProtocols), [`Processing`](type@Self::Processing), [`EarlyHints`](type@Self::EarlyHints), [`NoContent`](type@Self::NoContent), [`ResetContent`](type@Self::ResetContent) and [`NotModified`](type@Self::NotModified)."
            pub is_bodyless b"\x0F\x03\x04\0\0\0\0\0"
        }
        crate::__private::flag_accessor! {
            "Whether `curl --retry` treats the code as transient: the same request may succeed after a while. **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110, section 9.2.2).\n\n421 and 425 say No because waiting is not enough; see *Retry*. Newer versions of curl add 522 and 524, which are not registered.\n\n`true` for [`RequestTimeout`](type@Self::RequestTimeout), [`TooManyRequests`](type@Self::TooManyRequests), [`InternalServerError`](type@Self::InternalServerError), [`BadGateway`](type@Self::BadGateway), [`ServiceUnavailable`](type@Self::ServiceUnavailable) and [`GatewayTimeout`](type@Self::GatewayTimeout)."
            pub is_retryable b"\0\0\0\x80\0\0\xD2\x01"
        }
        crate::__private::typed_accessor! {
            "Whether a client may automatically send the same request again, and with which methods. `no`: the request succeeded, the client has to do something else first, or the standards do not mention a repetition. `changed request`: only with a change, such as new credentials, and the standard that defines the code mentions such a repetition. `with Retry-After`: only if the response has a `Retry-After` field.\n\n412, 415, 416 and 422 say `no` because their definitions do not mention a repetition, although a client can often correct the request. 408 allows any method because the server did not receive the complete request (RFC 9110, section 15.5.9). 421 and 425 allow any method because the server refused to process the request (section 15.5.20; RFC 8470, section 5.2); after 425, only a request that was sent in early data may be repeated. If the server may have applied the request, a client should repeat it automatically only if the method is idempotent, or if it knows that the request is. This includes 429, because RFC 6585, section 4, does not say that the request was not applied; if the API promises that, any method is safe. The idempotent methods are those of RFC 9110, section 9.2.2, and QUERY (RFC 10008, section 2). With any code, a client should not automatically repeat a retry that failed, and a proxy must not automatically repeat a request whose method is not idempotent (RFC 9110, section 9.2.2). The exception is 425: after the TLS handshake with its client, a proxy may repeat a request that it received in early data and without `Early-Data` (RFC 8470, section 5.2).\n\nThe value of the column *Retry*, of type [`Retry`](type@crate::semantics::Retry): `no` for [`Continue`](type@Self::Continue)."
            pub retry : crate ::semantics::Retry { #[track_caller] const fn cell(__text :
            & ::core::primitive::str, __fault : & ::core::primitive::str) -> crate
            ::semantics::Retry { match < crate ::semantics::Retry > ::parse(__text) {
            ::core::result::Result::Ok(__value) => __value,
            ::core::result::Result::Err(__error) => crate ::__private::refused(__error,
            __fault), } } const fn copied(__value : & crate ::semantics::Retry) -> crate
            ::semantics::Retry { crate ::__private::copied(__value) } } { CELL_0 =
            cell("no", ""), CELL_1 = cell("changed request", ""), CELL_2 =
            cell("any method", ""), CELL_3 = cell("with Retry-After", ""), CELL_4 =
            cell("idempotent methods", ""), } [crate ::semantics::Retry; ROWS] = [CELL_0,
            CELL_0, CELL_0, CELL_0, CELL_0, CELL_0, CELL_0, CELL_0, CELL_0, CELL_0,
            CELL_0, CELL_0, CELL_0, CELL_0, CELL_0, CELL_0, CELL_0, CELL_0, CELL_0,
            CELL_0, CELL_0, CELL_0, CELL_0, CELL_0, CELL_1, CELL_0, CELL_1, CELL_0,
            CELL_0, CELL_0, CELL_1, CELL_2, CELL_1, CELL_0, CELL_1, CELL_0, CELL_3,
            CELL_0, CELL_0, CELL_0, CELL_1, CELL_0, CELL_2, CELL_0, CELL_1, CELL_0,
            CELL_2, CELL_1, CELL_1, CELL_4, CELL_1, CELL_0, CELL_4, CELL_0, CELL_4,
            CELL_4, CELL_4, CELL_0, CELL_0, CELL_0, CELL_0, CELL_1, CELL_0,]
        }
        crate::__private::typed_accessor! {
            "Which method a client uses when it follows the redirect to the URI in `Location` (RFC 9110, section 15.4).\n\nAfter 301 and 302, a client may change POST to GET, as browsers do, or keep it. QUERY becomes GET after 303, and stays QUERY after the other four (RFC 10008, section 2.5). The cell is empty for the other 3xx: 300 offers a choice, and its `Location` is only a preference; 304 means that the client's copy is still valid; 305 is deprecated; and 306 is unused.\n\nThe value of the column *Redirect*, of type [`Redirect`](type@crate::semantics::Redirect), or `None` if the cell is empty: `POST becomes GET` for [`MovedPermanently`](type@Self::MovedPermanently)."
            pub redirect : Option < crate ::semantics::Redirect > { #[track_caller] const
            fn cell(__text : & ::core::primitive::str, __fault : &
            ::core::primitive::str) -> crate ::semantics::Redirect { match < crate
            ::semantics::Redirect > ::parse(__text) { ::core::result::Result::Ok(__value)
            => __value, ::core::result::Result::Err(__error) => crate
            ::__private::refused(__error, __fault), } } const fn copied(__value : & crate
            ::semantics::Redirect) -> crate ::semantics::Redirect { crate
            ::__private::copied(__value) } } { CELL_0 = cell("POST becomes GET", ""),
            CELL_1 = cell("GET", ""), CELL_2 = cell("same method", ""), }
            [::core::option::Option < crate ::semantics::Redirect >; ROWS] = [_NONE,
            _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE,
            _NONE, _NONE, _NONE, CELL_0, CELL_0, CELL_1, _NONE, _NONE, _NONE, CELL_2,
            CELL_2, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE,
            _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE,
            _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE,
            _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE,]
        }
        crate::__private::typed_accessor! {
            "The header fields that a response with the code must have, according to the section that defines the code.\n\nFields that are required only under some condition are among the related ones. So is the `Connection: upgrade` that 101 and 426 must also have: HTTP/1.1 requires it in every message with `Upgrade` (RFC 9110, section 7.8), not only with these codes. Fields that whole classes of responses require, such as `Date` (section 6.6.1), are left out. RFC 9110, section 15.4.4, defines 303 by its `Location`, without the word *must*. HTTP/2 and HTTP/3 do not support `Upgrade` (RFC 9113, section 8.2.2; RFC 9114, section 4.2).\n\nThe items of the column *Required Fields*, of type `&'static str`: `Upgrade` for [`SwitchingProtocols`](type@Self::SwitchingProtocols)."
            pub required_fields : [& 'static ::core::primitive::str] = 7["Upgrade",
            "ETag", "Location", "WWW-Authenticate", "Allow", "Proxy-Authenticate",
            "Upgrade",], crate ::__private::Numbers::U8(& [0, 0, 1, 1, 1, 1, 1, 1, 1, 1,
            1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 6, 6, 6,
            6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
            7, 7,])
        }
        crate::__private::typed_accessor! {
            "Other header fields that the definition of the code, or of the field, recommends or mentions for such a response, or requires under some condition. Fields that may be in any response are left out, unless the definition of the code mentions them.\n\n101 and 426 must have `Connection: upgrade` (RFC 9110, section 7.8). The `Status-URI` of 102 lists the results so far (RFC 2518, section 9.7). A 200 response to GET or HEAD should have the `ETag` and the `Last-Modified` that the server knows (RFC 9110, section 15.3.1). In successful responses to PUT, POST and other methods that change the resource, these two describe the new state, but a response to PUT must not have them unless the server saved the content of the request unchanged (section 9.3.4). 201 should have `Location` in response to POST (section 9.3.3); if `Content-Location` has the same value, the content is the new resource (section 8.7). 206 must have `Content-Range` if it transfers a single part. If it transfers several parts, it must have `Content-Type: multipart/byteranges`, and must not have `Content-Range`. Its `Content-Length` is the length of what is sent, not of the whole resource. 206 and 304 must have `Cache-Control`, `Content-Location`, `Date`, `ETag`, `Expires` and `Vary` if a 200 response to the same request would have had them. The same applies to the other representation fields of 206, such as `Content-Type`, `Content-Encoding`, `Content-Language` and `Last-Modified`, but if the request had `If-Range`, they should be left out. `Last-Modified` is never required in 304, and useful there only if there is no `ETag` (sections 15.3.7 and 15.4.5). With a redirect, `Retry-After` is the minimum time to wait before following it (section 10.2.3). 413 should have `Retry-After` if the condition is temporary (section 15.5.14). 415 should have `Accept-Encoding` if the content coding is the problem, and must not have it otherwise (sections 15.5.16 and 12.5.3). It can have `Accept` if the media type is the problem, `Accept-Patch` if the method is PATCH (RFC 5789, section 2.2), and `Accept-Query` if it is QUERY (RFC 10008, section 2.1). The `Link` of 451 has the relation type `blocked-by` and identifies who implements the blocking (RFC 7725, section 4).\n\nThe items of the column *Related Fields*, of type `&'static str`: `Connection` for [`SwitchingProtocols`](type@Self::SwitchingProtocols)."
            pub related_fields : [& 'static ::core::primitive::str] = 54["Connection",
            "Status-URI", "Link", "ETag", "Last-Modified", "Content-Location", "ETag",
            "Last-Modified", "Location", "ETag", "Content-Range", "Content-Type",
            "Content-Length", "Cache-Control", "Content-Encoding", "Content-Language",
            "Content-Location", "Date", "ETag", "Expires", "Last-Modified", "Vary",
            "Delta-Base", "IM", "Link", "Location", "Retry-After", "Location",
            "Retry-After", "Location", "Retry-After", "Retry-After", "Cache-Control",
            "Content-Location", "Date", "ETag", "Expires", "Last-Modified", "Vary",
            "Location", "Location", "Retry-After", "Location", "Retry-After",
            "Retry-After", "Accept", "Accept-Encoding", "Accept-Patch", "Accept-Query",
            "Content-Range", "Connection", "Retry-After", "Link", "Retry-After",], crate
            ::__private::Numbers::U8(& [0, 0, 1, 2, 3, 5, 9, 9, 9, 10, 10, 22, 22, 22,
            24, 27, 29, 31, 32, 39, 40, 40, 42, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44,
            44, 44, 44, 44, 45, 45, 49, 50, 50, 50, 50, 50, 50, 50, 50, 51, 51, 52, 52,
            53, 53, 53, 53, 54, 54, 54, 54, 54, 54, 54, 54,])
        }
        crate::__private::typed_accessor! {
            "What the crawlers of Google Search do, according to the page [*How HTTP status codes affect Google's crawlers*](https://developers.google.com/crawling/docs/troubleshooting/http-status-codes).\n\n`indexable` means that the content is passed on to indexing, which does not guarantee a search result: an empty page or an error message can become a soft 404. The crawlers follow up to ten redirects by default; those of some Google products follow fewer or none. If that page does not name a 2xx, 4xx or 5xx code, the cell contains what the page says about the class, except for 205, which has no content, and 418, which the page excludes. The cell is empty if the page says nothing. Other rules apply to `robots.txt`, and in other search engines.\n\nThe value of the column *Google Search*, of type [`GoogleSearch`](type@crate::semantics::GoogleSearch), or `None` if the cell is empty: `indexable` for [`Ok`](type@Self::Ok)."
            pub google_search : Option < crate ::semantics::GoogleSearch > {
            #[track_caller] const fn cell(__text : & ::core::primitive::str, __fault : &
            ::core::primitive::str) -> crate ::semantics::GoogleSearch { match < crate
            ::semantics::GoogleSearch > ::parse(__text) {
            ::core::result::Result::Ok(__value) => __value,
            ::core::result::Result::Err(__error) => crate ::__private::refused(__error,
            __fault), } } const fn copied(__value : & crate ::semantics::GoogleSearch) ->
            crate ::semantics::GoogleSearch { crate ::__private::copied(__value) } } {
            CELL_0 = cell("indexable", ""), CELL_1 = cell("empty", ""), CELL_2 =
            cell("moved", ""), CELL_3 = cell("moved temporarily", ""), CELL_4 =
            cell("unchanged", ""), CELL_5 = cell("removed", ""), CELL_6 = cell("slower",
            ""), } [::core::option::Option < crate ::semantics::GoogleSearch >; ROWS] =
            [_NONE, _NONE, _NONE, _NONE, CELL_0, CELL_0, CELL_0, CELL_0, CELL_1, _NONE,
            CELL_0, CELL_0, CELL_0, CELL_0, _NONE, CELL_2, CELL_3, CELL_3, CELL_4, _NONE,
            _NONE, CELL_3, CELL_2, CELL_5, CELL_5, CELL_5, CELL_5, CELL_5, CELL_5,
            CELL_5, CELL_5, CELL_5, CELL_5, CELL_5, CELL_5, CELL_5, CELL_5, CELL_5,
            CELL_5, CELL_5, CELL_5, _NONE, CELL_5, CELL_5, CELL_5, CELL_5, CELL_5,
            CELL_5, CELL_5, CELL_6, CELL_5, CELL_5, CELL_6, CELL_6, CELL_6, CELL_6,
            CELL_6, CELL_6, CELL_6, CELL_6, CELL_6, CELL_6, CELL_6,]
        }
        crate::__private::text_accessor! {
            "A link to the section that defines the code or, if the code is unused, reserves it.\n\nThe text of the column *Reference*."
            pub reference =
            ["RFC 9110, 15.2.1 (https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1)",
            "RFC 9110, 15.2.2 (https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2)",
            "RFC 2518, 10.1 (https://www.rfc-editor.org/rfc/rfc2518#section-10.1)",
            "RFC 8297, 2 (https://www.rfc-editor.org/rfc/rfc8297#section-2)",
            "RFC 9110, 15.3.1 (https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1)",
            "RFC 9110, 15.3.2 (https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2)",
            "RFC 9110, 15.3.3 (https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3)",
            "RFC 9110, 15.3.4 (https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4)",
            "RFC 9110, 15.3.5 (https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5)",
            "RFC 9110, 15.3.6 (https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6)",
            "RFC 9110, 15.3.7 (https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7)",
            "RFC 4918, 11.1 (https://www.rfc-editor.org/rfc/rfc4918#section-11.1)",
            "RFC 5842, 7.1 (https://www.rfc-editor.org/rfc/rfc5842#section-7.1)",
            "RFC 3229, 10.4.1 (https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1)",
            "RFC 9110, 15.4.1 (https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1)",
            "RFC 9110, 15.4.2 (https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2)",
            "RFC 9110, 15.4.3 (https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3)",
            "RFC 9110, 15.4.4 (https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4)",
            "RFC 9110, 15.4.5 (https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5)",
            "RFC 9110, 15.4.6 (https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6)",
            "RFC 9110, 15.4.7 (https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7)",
            "RFC 9110, 15.4.8 (https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8)",
            "RFC 9110, 15.4.9 (https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9)",
            "RFC 9110, 15.5.1 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1)",
            "RFC 9110, 15.5.2 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2)",
            "RFC 9110, 15.5.3 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3)",
            "RFC 9110, 15.5.4 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4)",
            "RFC 9110, 15.5.5 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5)",
            "RFC 9110, 15.5.6 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6)",
            "RFC 9110, 15.5.7 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7)",
            "RFC 9110, 15.5.8 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8)",
            "RFC 9110, 15.5.9 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9)",
            "RFC 9110, 15.5.10 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10)",
            "RFC 9110, 15.5.11 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11)",
            "RFC 9110, 15.5.12 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12)",
            "RFC 9110, 15.5.13 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13)",
            "RFC 9110, 15.5.14 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14)",
            "RFC 9110, 15.5.15 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15)",
            "RFC 9110, 15.5.16 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16)",
            "RFC 9110, 15.5.17 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17)",
            "RFC 9110, 15.5.18 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18)",
            "RFC 9110, 15.5.19 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19)",
            "RFC 9110, 15.5.20 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20)",
            "RFC 9110, 15.5.21 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21)",
            "RFC 4918, 11.3 (https://www.rfc-editor.org/rfc/rfc4918#section-11.3)",
            "RFC 4918, 11.4 (https://www.rfc-editor.org/rfc/rfc4918#section-11.4)",
            "RFC 8470, 5.2 (https://www.rfc-editor.org/rfc/rfc8470#section-5.2)",
            "RFC 9110, 15.5.22 (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22)",
            "RFC 6585, 3 (https://www.rfc-editor.org/rfc/rfc6585#section-3)",
            "RFC 6585, 4 (https://www.rfc-editor.org/rfc/rfc6585#section-4)",
            "RFC 6585, 5 (https://www.rfc-editor.org/rfc/rfc6585#section-5)",
            "RFC 7725, 3 (https://www.rfc-editor.org/rfc/rfc7725#section-3)",
            "RFC 9110, 15.6.1 (https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1)",
            "RFC 9110, 15.6.2 (https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2)",
            "RFC 9110, 15.6.3 (https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3)",
            "RFC 9110, 15.6.4 (https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4)",
            "RFC 9110, 15.6.5 (https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5)",
            "RFC 9110, 15.6.6 (https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6)",
            "RFC 2295, 8.1 (https://www.rfc-editor.org/rfc/rfc2295#section-8.1)",
            "RFC 4918, 11.5 (https://www.rfc-editor.org/rfc/rfc4918#section-11.5)",
            "RFC 5842, 7.2 (https://www.rfc-editor.org/rfc/rfc5842#section-7.2)",
            "RFC 2774, 7 (https://www.rfc-editor.org/rfc/rfc2774#section-7)",
            "RFC 6585, 6 (https://www.rfc-editor.org/rfc/rfc6585#section-6)",]
        }
        crate::__private::common_accessors! {
            pub, ["Informational Responses", "Informational Responses",
            "Informational Responses", "Informational Responses", "Successful Responses",
            "Successful Responses", "Successful Responses", "Successful Responses",
            "Successful Responses", "Successful Responses", "Successful Responses",
            "Successful Responses", "Successful Responses", "Successful Responses",
            "Redirection Messages", "Redirection Messages", "Redirection Messages",
            "Redirection Messages", "Redirection Messages", "Redirection Messages",
            "Redirection Messages", "Redirection Messages", "Redirection Messages",
            "Client Error Responses", "Client Error Responses", "Client Error Responses",
            "Client Error Responses", "Client Error Responses", "Client Error Responses",
            "Client Error Responses", "Client Error Responses", "Client Error Responses",
            "Client Error Responses", "Client Error Responses", "Client Error Responses",
            "Client Error Responses", "Client Error Responses", "Client Error Responses",
            "Client Error Responses", "Client Error Responses", "Client Error Responses",
            "Client Error Responses", "Client Error Responses", "Client Error Responses",
            "Client Error Responses", "Client Error Responses", "Client Error Responses",
            "Client Error Responses", "Client Error Responses", "Client Error Responses",
            "Client Error Responses", "Client Error Responses", "Server Error Responses",
            "Server Error Responses", "Server Error Responses", "Server Error Responses",
            "Server Error Responses", "Server Error Responses", "Server Error Responses",
            "Server Error Responses", "Server Error Responses", "Server Error Responses",
            "Server Error Responses",], 20, ["Non Authoritative Information",
            "Non-Authoritative Info", "Multiple Choices", "Moved Temporarily",
            "Switch Proxy", "Authorization Required", "Not Allowed",
            "Proxy Auth Required", "Request Time-out", "Content Too Large",
            "Payload Too Large", "URI Too Long", "Request-URI Too Large",
            "Request URI Too Long", "Range Not Satisfiable", "Teapot", "I Am A Teapot",
            "Unprocessable Entity", "Service Temporarily Unavailable",
            "Gateway Time-out",], crate ::__private::Numbers::U8(& [0, 0, 0, 0, 0, 0, 0,
            0, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 8, 9,
            9, 9, 9, 9, 11, 14, 14, 15, 15, 17, 17, 18, 18, 18, 18, 18, 18, 18, 18, 18,
            18, 18, 18, 19, 20, 20, 20, 20, 20, 20, 20,]);
            "The code: three digits in the status line or, from HTTP/2 on, in `:status`.";
            "Names that specifications and programs use for the code. If the registry's name differs from the reason phrase, it comes first."
        }
        ///*Non-Authoritative Info*, an alias of [**203 Non-Authoritative Information**](type@Self::NonAuthoritativeInformation).
        pub const NonAuthoritativeInfo: Self = Self::NonAuthoritativeInformation;
        ///*Multiple Choices*, an alias of [**300 Multiple Choice**](type@Self::MultipleChoice).
        pub const MultipleChoices: Self = Self::MultipleChoice;
        ///*Moved Temporarily*, an alias of [**302 Found**](type@Self::Found).
        pub const MovedTemporarily: Self = Self::Found;
        ///*Switch Proxy*, an alias of [**306 unused**](type@Self::Unused).
        pub const SwitchProxy: Self = Self::Unused;
        ///*Authorization Required*, an alias of [**401 Unauthorized**](type@Self::Unauthorized).
        pub const AuthorizationRequired: Self = Self::Unauthorized;
        ///*Not Allowed*, an alias of [**405 Method Not Allowed**](type@Self::MethodNotAllowed).
        pub const NotAllowed: Self = Self::MethodNotAllowed;
        ///*Proxy Auth Required*, an alias of [**407 Proxy Authentication Required**](type@Self::ProxyAuthenticationRequired).
        pub const ProxyAuthRequired: Self = Self::ProxyAuthenticationRequired;
        ///*Request Time-out*, an alias of [**408 Request Timeout**](type@Self::RequestTimeout).
        pub const RequestTimeOut: Self = Self::RequestTimeout;
        ///*Content Too Large*, an alias of [**413 Request Entity Too Large**](type@Self::RequestEntityTooLarge).
        pub const ContentTooLarge: Self = Self::RequestEntityTooLarge;
        ///*Payload Too Large*, an alias of [**413 Request Entity Too Large**](type@Self::RequestEntityTooLarge).
        pub const PayloadTooLarge: Self = Self::RequestEntityTooLarge;
        ///*URI Too Long*, an alias of [**414 Request-URI Too Long**](type@Self::RequestUriTooLong).
        pub const UriTooLong: Self = Self::RequestUriTooLong;
        ///*Request-URI Too Large*, an alias of [**414 Request-URI Too Long**](type@Self::RequestUriTooLong).
        pub const RequestUriTooLarge: Self = Self::RequestUriTooLong;
        ///*Range Not Satisfiable*, an alias of [**416 Requested Range Not Satisfiable**](type@Self::RequestedRangeNotSatisfiable).
        pub const RangeNotSatisfiable: Self = Self::RequestedRangeNotSatisfiable;
        ///*Teapot*, an alias of [**418 I'm a teapot**](type@Self::ImATeapot).
        pub const Teapot: Self = Self::ImATeapot;
        ///*I Am A Teapot*, an alias of [**418 I'm a teapot**](type@Self::ImATeapot).
        pub const IAmATeapot: Self = Self::ImATeapot;
        ///*Unprocessable Entity*, an alias of [**422 Unprocessable Content**](type@Self::UnprocessableContent).
        pub const UnprocessableEntity: Self = Self::UnprocessableContent;
        ///*Service Temporarily Unavailable*, an alias of [**503 Service Unavailable**](type@Self::ServiceUnavailable).
        pub const ServiceTemporarilyUnavailable: Self = Self::ServiceUnavailable;
        ///*Gateway Time-out*, an alias of [**504 Gateway Timeout**](type@Self::GatewayTimeout).
        pub const GatewayTimeOut: Self = Self::GatewayTimeout;
    }
    crate::__private::integers! {
        pub StatusCode : "status code", ParseStatusCodeError, NAMES, PRINTED,
        UnknownStatusCode, u16, from_u16, as_u16;
        "The code: three digits in the status line or, from HTTP/2 on, in `:status`."
    }
    #[cfg(feature = "serde")]
    use ::serde as __serde;
    crate::__private::serde! {
        #[cfg(feature = "serde")] StatusCode : "status code", __StatusCodeVisitor, u16,
        "{}"
    }
    #[cfg(feature = "schemars")]
    crate::__private::schemars! {
        { ::core::compile_error! {
        "the argument `schemars` needs the feature `schemars` of `httpcodes`\n  = help: add the feature `schemars` to `httpcodes` in `Cargo.toml`, or remove the argument"
        } } #[cfg(feature = "schemars")] StatusCode : "StatusCode",
        "An HTTP status code."; meaning
    }
    #[cfg(feature = "utoipa")]
    crate::__private::utoipa! {
        { ::core::compile_error! {
        "the argument `utoipa` needs the feature `utoipa` of `httpcodes`\n  = help: add the feature `utoipa` to `httpcodes` in `Cargo.toml`, or remove the argument"
        } } #[cfg(feature = "utoipa")] StatusCode : "StatusCode", "An HTTP status code.";
    }
};
