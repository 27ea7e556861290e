// Written by `cargo run -p httpcodes-tests --bin write-expansions`. Edit the sheet instead.

/// The codes of the web server nginx.
#[non_exhaustive]
/**

 # At a glance

 | Code | Name | [Retryable?](method@Self::is_retryable) |
 | ---: | --- | :---: |
 | 444 | [No Response](type@Self::NoResponse) | |
 | 494 | [Request Header Too Large](type@Self::RequestHeaderTooLarge) | |
 | 495 | [SSL Certificate Error](type@Self::SslCertificateError) | |
 | 496 | [No SSL Certificate](type@Self::NoSslCertificate) | |
 | 497 | [HTTP Request Sent to HTTPS Port](type@Self::HttpRequestSentToHttpsPort) | |
 | 499 | [Client Closed Request](type@Self::ClientClosedRequest) | |*/
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
pub enum Nginx {
    #[doc = "**444 No Response**\n\nnginx closed the connection without sending anything, because its configuration says `return 444`. This is a common way to reject malicious requests. The client only sees that the connection ends. If the client is legitimate, find the rule that applies to its request.\n\n- Seen by: log only\n- Source: [nginx: the directive return](https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return)\n\n*nginx*"]
    #[doc(alias("444", "No Response"))]
    NoResponse = 444,
    #[doc = "**494 Request Header Too Large**\n\nA header field of the request, often a large `Cookie`, does not fit into the server's buffers, or there are too many fields. The client gets 400, unless the configuration has a rule such as `error_page 494 =494 /error.html`. Send smaller fields, or raise `large_client_header_buffers` in the configuration.\n\n- Seen by: configuration only\n- Source: [nginx: ngx_http_request.c](https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c)\n\n*nginx*"]
    #[doc(alias("494", "Request Header Too Large"))]
    RequestHeaderTooLarge = 494,
    #[doc = "**495 SSL Certificate Error**\n\nThe client's certificate could not be verified, for example because it has expired or because its issuer is unknown. The client gets 400, unless the configuration has a rule such as `error_page 495 =495 /error.html`. Install a valid certificate in the client, or check which issuers the configuration trusts.\n\n- Seen by: configuration only\n- Source: [nginx: ngx_http_ssl_module](https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors)\n\n*nginx*"]
    #[doc(alias("495", "SSL Certificate Error"))]
    SslCertificateError = 495,
    #[doc = "**496 No SSL Certificate**\n\nThe server requires a certificate from the client (`ssl_verify_client on`), but the client did not send one. The client gets 400, unless the configuration has a rule such as `error_page 496 =496 /error.html`. Configure the client with a certificate that the server accepts.\n\n- Seen by: configuration only\n- Source: [nginx: ngx_http_ssl_module](https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors)\n\n*nginx*"]
    #[doc(alias("496", "No SSL Certificate"))]
    NoSslCertificate = 496,
    #[doc = "**497 HTTP Request Sent to HTTPS Port**\n\nA plain HTTP request arrived at a port that expects TLS. The client gets 400, unless the configuration has a rule such as `error_page 497 =497 /error.html`. Use `https` in the URL. To redirect such clients, name the code in `error_page`.\n\n- Seen by: configuration only\n- Source: [nginx: ngx_http_ssl_module](https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors)\n\n*nginx*"]
    #[doc(alias("497", "HTTP Request Sent to HTTPS Port"))]
    HttpRequestSentToHttpsPort = 497,
    #[doc = "**499 Client Closed Request**\n\nThe client closed the connection before nginx could send a response: the user left the page, or the client or a proxy in between reached its timeout. The application may still have processed the request. If there are many of these, find out why responses are slow.\n\n- Seen by: log only\n- Source: [nginx: ngx_http_request.h](https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h)\n\n*nginx*"]
    #[doc(alias("499", "Client Closed Request"))]
    ClientClosedRequest = 499,
}
crate::__private::errors! {
    pub Nginx : "nginx", ParseNginxError, UnknownNginx, u16, "{}"
}
const _: () = {
    const ROWS: ::core::primitive::usize = 6;
    static CODES: [&::core::primitive::str; ROWS] = [
        "444",
        "494",
        "495",
        "496",
        "497",
        "499",
    ];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = [
        "NoResponse",
        "RequestHeaderTooLarge",
        "SslCertificateError",
        "NoSslCertificate",
        "HttpRequestSentToHttpsPort",
        "ClientClosedRequest",
    ];
    static NAMES: [&::core::primitive::str; ROWS] = [
        "No Response",
        "Request Header Too Large",
        "SSL Certificate Error",
        "No SSL Certificate",
        "HTTP Request Sent to HTTPS Port",
        "Client Closed Request",
    ];
    static PRINTED: [&::core::primitive::str; ROWS] = [
        "444 No Response",
        "494 Request Header Too Large",
        "495 SSL Certificate Error",
        "496 No SSL Certificate",
        "497 HTTP Request Sent to HTTPS Port",
        "499 Client Closed Request",
    ];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &NAMES,
        spellings: &[
            "NoResponse",
            "RequestHeaderTooLarge",
            "SslCertificateError",
            "NoSslCertificate",
            "HttpRequestSentToHttpsPort",
            "ClientClosedRequest",
        ],
        owners: crate::__private::Numbers::U8(&[0, 1, 2, 3, 4, 5]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 15655466665053923249u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[
                        4, 4, 5, 4, 0, 4, 4, 7, 4, 4, 9, 2, 4, 4, 10, 4, 4, 4, 11, 4, 4,
                        4, 4, 4, 4, 4, 1, 3, 4, 6, 8, 4,
                    ],
                ),
                slot_shift: 59u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Bits,
                ends: true,
            },
        },
        is_plain: true,
        loose: ::core::option::Option::Some(crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 16088033396387240377u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[
                        4, 4, 4, 4, 5, 0, 4, 4, 4, 1, 4, 3, 4, 4, 4, 2, 4, 4, 4, 4, 4, 4,
                        4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
                    ],
                ),
                slot_shift: 59u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Separators,
                ends: true,
            },
        }),
    };
    crate::__private::variant! {
        Nginx
    }
    crate::__private::code_and_row! {
        Nginx : u16
    }
    crate::__private::candidate_by_variant! {
        Nginx : u16, 7, __NginxRow { R0, R1, R2, R3, R4, R5 }
    }
    crate::__private::find_in_window! {
        Nginx : u16, 444, 56
    }
    impl Nginx {
        ///Every nginx, in ascending order of code.
        pub const ALL: [Self; 6] = [
            Self::NoResponse,
            Self::RequestHeaderTooLarge,
            Self::SslCertificateError,
            Self::NoSslCertificate,
            Self::HttpRequestSentToHttpsPort,
            Self::ClientClosedRequest,
        ];
        crate::__private::text_accessor! {
            "The usual name of the code.\n\nIt is not always the reason phrase of the response. Amazon Web Services gives its codes no names, except 561.\n\nThe text of the column *Name*: `\"No Response\"` for [`NoResponse`](type@Self::NoResponse)."
            pub name NAMES
        }
        crate::__private::text_accessor! {
            "What happened and what to do about it, in this project's own words.\n\nThe text of the column *Meaning*."
            pub meaning =
            ["nginx closed the connection without sending anything, because its configuration says return 444. This is a common way to reject malicious requests. The client only sees that the connection ends. If the client is legitimate, find the rule that applies to its request.",
            "A header field of the request, often a large Cookie, does not fit into the server's buffers, or there are too many fields. The client gets 400, unless the configuration has a rule such as error_page 494 =494 /error.html. Send smaller fields, or raise large_client_header_buffers in the configuration.",
            "The client's certificate could not be verified, for example because it has expired or because its issuer is unknown. The client gets 400, unless the configuration has a rule such as error_page 495 =495 /error.html. Install a valid certificate in the client, or check which issuers the configuration trusts.",
            "The server requires a certificate from the client (ssl_verify_client on), but the client did not send one. The client gets 400, unless the configuration has a rule such as error_page 496 =496 /error.html. Configure the client with a certificate that the server accepts.",
            "A plain HTTP request arrived at a port that expects TLS. The client gets 400, unless the configuration has a rule such as error_page 497 =497 /error.html. Use https in the URL. To redirect such clients, name the code in error_page.",
            "The client closed the connection before nginx could send a response: the user left the page, or the client or a proxy in between reached its timeout. The application may still have processed the request. If there are many of these, find out why responses are slow.",]
        }
        crate::__private::text_accessor! {
            "Where the code appears. `client`: in a response. `log only`: in the server's log, but the client gets no response. `configuration only`: neither in a log nor in a response, unless the server is configured to send it.\n\nThe text of the column *Seen by*: `\"log only\"` for [`NoResponse`](type@Self::NoResponse)."
            pub seen_by = ["log only", "configuration only", "configuration only",
            "configuration only", "configuration only", "log only",]
        }
        crate::__private::flag_accessor! {
            "Whether the cause is temporary, so that the same request may succeed after a while. This is a judgement on the basis of the source. **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110, section 9.2.2).\n\nOf these codes, recent versions of `curl --retry` retry 522 and 524 only.\n\n`false` for all rows."
            pub is_retryable b"\0"
        }
        crate::__private::text_accessor! {
            "The vendor's own documentation or source code.\n\nIt starts with *not confirmed* if the vendor does not seem to document the code.\n\nThe text of the column *Source*."
            pub source =
            ["nginx: the directive return (https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return)",
            "nginx: ngx_http_request.c (https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c)",
            "nginx: ngx_http_ssl_module (https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors)",
            "nginx: ngx_http_ssl_module (https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors)",
            "nginx: ngx_http_ssl_module (https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors)",
            "nginx: ngx_http_request.h (https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h)",]
        }
        crate::__private::common_accessors! {
            pub, ["nginx", "nginx", "nginx", "nginx", "nginx", "nginx",], 0, [], crate
            ::__private::Numbers::U8(& [0, 0, 0, 0, 0, 0, 0,]); "The code.";
        }
    }
    crate::__private::integers! {
        pub Nginx : "nginx", ParseNginxError, NAMES, PRINTED, UnknownNginx, u16,
        from_u16, as_u16; "The code."
    }
};
/// The codes that Cloudflare sends when it has a problem with the server behind it.
#[non_exhaustive]
/**

 # At a glance

 | Code | Name | [Retryable?](method@Self::is_retryable) |
 | ---: | --- | :---: |
 | 520 | [Web Server Returned an Unknown Error](type@Self::WebServerReturnedAnUnknownError) | yes |
 | 521 | [Web Server Is Down](type@Self::WebServerIsDown) | yes |
 | 522 | [Connection Timed Out](type@Self::ConnectionTimedOut) | yes |
 | 523 | [Origin Is Unreachable](type@Self::OriginIsUnreachable) | yes |
 | 524 | [A Timeout Occurred](type@Self::ATimeoutOccurred) | yes |
 | 525 | [SSL Handshake Failed](type@Self::SslHandshakeFailed) | |
 | 526 | [Invalid SSL Certificate](type@Self::InvalidSslCertificate) | |
 | 530 | [Origin DNS Error](type@Self::OriginDnsError) | |*/
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
pub enum Cloudflare {
    #[doc = "**520 Web Server Returned an Unknown Error**\n\nThe origin server sent an empty, malformed or unexpected response, or header fields that are too large. Often, it crashed during the request. Look at its error log, and check that no firewall blocks Cloudflare's addresses.\n\n- Seen by: client\n- Source: [Cloudflare: error 520](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/)\n- Yes: Retryable\n\n*Cloudflare*"]
    #[doc(alias("520", "Web Server Returned an Unknown Error"))]
    WebServerReturnedAnUnknownError = 520,
    #[doc = "**521 Web Server Is Down**\n\nThe origin server refused Cloudflare's connection. Either its web server is not running, or a firewall rejects Cloudflare's addresses. Start the web server, and allow these addresses.\n\n- Seen by: client\n- Source: [Cloudflare: error 521](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/)\n- Yes: Retryable\n\n*Cloudflare*"]
    #[doc(alias("521", "Web Server Is Down"))]
    WebServerIsDown = 521,
    #[doc = "**522 Connection Timed Out**\n\nCloudflare could not connect to the origin server in time, or the origin server did not acknowledge the request. It may be overloaded or offline, its address in the DNS settings may be wrong, or a firewall may drop Cloudflare's packets.\n\n- Seen by: client\n- Source: [Cloudflare: error 522](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/)\n- Yes: Retryable\n\n*Cloudflare*"]
    #[doc(alias("522", "Connection Timed Out"))]
    ConnectionTimedOut = 522,
    #[doc = "**523 Origin Is Unreachable**\n\nThere is no network route from Cloudflare to the origin server. Check that the address in the DNS settings is up to date, and ask the hosting provider about the route.\n\n- Seen by: client\n- Source: [Cloudflare: error 523](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/)\n- Yes: Retryable\n\n*Cloudflare*"]
    #[doc(alias("523", "Origin Is Unreachable"))]
    OriginIsUnreachable = 523,
    #[doc = "**524 A Timeout Occurred**\n\nCloudflare connected to the origin server, but there was no response in time. The origin server may still complete the request. Do long tasks in the background and let clients ask for the result, or find out what makes the origin server slow.\n\n- Seen by: client\n- Source: [Cloudflare: error 524](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/)\n- Yes: Retryable\n\n*Cloudflare*"]
    #[doc(alias("524", "A Timeout Occurred"))]
    ATimeoutOccurred = 524,
    #[doc = "**525 SSL Handshake Failed**\n\nThe TLS handshake between Cloudflare and the origin server failed, in the mode *Full* or *Full (strict)*. The origin server may lack a certificate, not listen on the TLS port, or not support a cipher suite that Cloudflare offers. Its error log usually contains the reason.\n\n- Seen by: client\n- Source: [Cloudflare: error 525](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/)\n\n*Cloudflare*"]
    #[doc(alias("525", "SSL Handshake Failed"))]
    SslHandshakeFailed = 525,
    #[doc = "**526 Invalid SSL Certificate**\n\nCloudflare could not verify the origin server's certificate: for example, it has expired, is self-signed, or belongs to another host name. Cloudflare checks this in the mode *Full (strict)*. Install a valid certificate on the origin server.\n\n- Seen by: client\n- Source: [Cloudflare: error 526](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/)\n\n*Cloudflare*"]
    #[doc(alias("526", "Invalid SSL Certificate"))]
    InvalidSslCertificate = 526,
    #[doc = "**530 Origin DNS Error**\n\nUsually, Cloudflare could not resolve the host name of the origin server. The content of the response contains a second code, 1000 or higher, which describes the problem. Look up that code in Cloudflare's documentation.\n\n- Seen by: client\n- Source: [Cloudflare: error 530](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/)\n\n*Cloudflare*"]
    #[doc(alias("530", "Origin DNS Error"))]
    OriginDnsError = 530,
}
crate::__private::errors! {
    pub Cloudflare : "Cloudflare", ParseCloudflareError, UnknownCloudflare, u16, "{}"
}
const _: () = {
    const ROWS: ::core::primitive::usize = 8;
    static CODES: [&::core::primitive::str; ROWS] = [
        "520",
        "521",
        "522",
        "523",
        "524",
        "525",
        "526",
        "530",
    ];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = [
        "WebServerReturnedAnUnknownError",
        "WebServerIsDown",
        "ConnectionTimedOut",
        "OriginIsUnreachable",
        "ATimeoutOccurred",
        "SslHandshakeFailed",
        "InvalidSslCertificate",
        "OriginDnsError",
    ];
    static NAMES: [&::core::primitive::str; ROWS] = [
        "Web Server Returned an Unknown Error",
        "Web Server Is Down",
        "Connection Timed Out",
        "Origin Is Unreachable",
        "A Timeout Occurred",
        "SSL Handshake Failed",
        "Invalid SSL Certificate",
        "Origin DNS Error",
    ];
    static PRINTED: [&::core::primitive::str; ROWS] = [
        "520 Web Server Returned an Unknown Error",
        "521 Web Server Is Down",
        "522 Connection Timed Out",
        "523 Origin Is Unreachable",
        "524 A Timeout Occurred",
        "525 SSL Handshake Failed",
        "526 Invalid SSL Certificate",
        "530 Origin DNS Error",
    ];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &NAMES,
        spellings: &[
            "WebServerReturnedAnUnknownError",
            "WebServerIsDown",
            "ConnectionTimedOut",
            "OriginIsUnreachable",
            "ATimeoutOccurred",
            "SslHandshakeFailed",
            "InvalidSslCertificate",
            "OriginDnsError",
        ],
        owners: crate::__private::Numbers::U8(&[0, 1, 2, 3, 4, 5, 6, 7]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 16088033396387240377u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[
                        0, 0, 0, 0, 2, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                        0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                        0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0,
                        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                        0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0,
                        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                        0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0,
                        13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 7, 3, 0, 0, 0, 0,
                        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0,
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
                factor: 6938460308862072877u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[
                        0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 6, 5, 0, 0, 3, 0, 0, 2, 0, 0, 4, 0,
                        1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                    ],
                ),
                slot_shift: 59u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Separators,
                ends: true,
            },
        }),
    };
    crate::__private::variant! {
        Cloudflare
    }
    crate::__private::code_and_row! {
        Cloudflare : u16
    }
    crate::__private::candidate_by_variant! {
        Cloudflare : u16, 15, __CloudflareRow { R0, R1, R2, R3, R4, R5, R6, R7 }
    }
    crate::__private::find_in_window! {
        Cloudflare : u16, 520, 11
    }
    impl Cloudflare {
        ///Every Cloudflare, in ascending order of code.
        pub const ALL: [Self; 8] = [
            Self::WebServerReturnedAnUnknownError,
            Self::WebServerIsDown,
            Self::ConnectionTimedOut,
            Self::OriginIsUnreachable,
            Self::ATimeoutOccurred,
            Self::SslHandshakeFailed,
            Self::InvalidSslCertificate,
            Self::OriginDnsError,
        ];
        crate::__private::text_accessor! {
            "The usual name of the code.\n\nIt is not always the reason phrase of the response. Amazon Web Services gives its codes no names, except 561.\n\nThe text of the column *Name*: `\"Web Server Returned an Unknown Error\"` for [`WebServerReturnedAnUnknownError`](type@Self::WebServerReturnedAnUnknownError)."
            pub name NAMES
        }
        crate::__private::text_accessor! {
            "What happened and what to do about it, in this project's own words.\n\nThe text of the column *Meaning*."
            pub meaning =
            ["The origin server sent an empty, malformed or unexpected response, or header fields that are too large. Often, it crashed during the request. Look at its error log, and check that no firewall blocks Cloudflare's addresses.",
            "The origin server refused Cloudflare's connection. Either its web server is not running, or a firewall rejects Cloudflare's addresses. Start the web server, and allow these addresses.",
            "Cloudflare could not connect to the origin server in time, or the origin server did not acknowledge the request. It may be overloaded or offline, its address in the DNS settings may be wrong, or a firewall may drop Cloudflare's packets.",
            "There is no network route from Cloudflare to the origin server. Check that the address in the DNS settings is up to date, and ask the hosting provider about the route.",
            "Cloudflare connected to the origin server, but there was no response in time. The origin server may still complete the request. Do long tasks in the background and let clients ask for the result, or find out what makes the origin server slow.",
            "The TLS handshake between Cloudflare and the origin server failed, in the mode Full or Full (strict). The origin server may lack a certificate, not listen on the TLS port, or not support a cipher suite that Cloudflare offers. Its error log usually contains the reason.",
            "Cloudflare could not verify the origin server's certificate: for example, it has expired, is self-signed, or belongs to another host name. Cloudflare checks this in the mode Full (strict). Install a valid certificate on the origin server.",
            "Usually, Cloudflare could not resolve the host name of the origin server. The content of the response contains a second code, 1000 or higher, which describes the problem. Look up that code in Cloudflare's documentation.",]
        }
        crate::__private::text_accessor! {
            "Where the code appears. `client`: in a response. `log only`: in the server's log, but the client gets no response. `configuration only`: neither in a log nor in a response, unless the server is configured to send it.\n\nThe text of the column *Seen by*: `\"client\"` for [`WebServerReturnedAnUnknownError`](type@Self::WebServerReturnedAnUnknownError)."
            pub seen_by = ["client", "client", "client", "client", "client", "client",
            "client", "client",]
        }
        crate::__private::flag_accessor! {
            "Whether the cause is temporary, so that the same request may succeed after a while. This is a judgement on the basis of the source. **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110, section 9.2.2).\n\nOf these codes, recent versions of `curl --retry` retry 522 and 524 only.\n\n`true` for [`WebServerReturnedAnUnknownError`](type@Self::WebServerReturnedAnUnknownError), [`WebServerIsDown`](type@Self::WebServerIsDown), [`ConnectionTimedOut`](type@Self::ConnectionTimedOut), [`OriginIsUnreachable`](type@Self::OriginIsUnreachable) and [`ATimeoutOccurred`](type@Self::ATimeoutOccurred)."
            pub is_retryable b"\x1F"
        }
        crate::__private::text_accessor! {
            "The vendor's own documentation or source code.\n\nIt starts with *not confirmed* if the vendor does not seem to document the code.\n\nThe text of the column *Source*."
            pub source =
            ["Cloudflare: error 520 (https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/)",
            "Cloudflare: error 521 (https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/)",
            "Cloudflare: error 522 (https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/)",
            "Cloudflare: error 523 (https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/)",
            "Cloudflare: error 524 (https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/)",
            "Cloudflare: error 525 (https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/)",
            "Cloudflare: error 526 (https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/)",
            "Cloudflare: error 530 (https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/)",]
        }
        crate::__private::common_accessors! {
            pub, ["Cloudflare", "Cloudflare", "Cloudflare", "Cloudflare", "Cloudflare",
            "Cloudflare", "Cloudflare", "Cloudflare",], 0, [], crate
            ::__private::Numbers::U8(& [0, 0, 0, 0, 0, 0, 0, 0, 0,]); "The code.";
        }
    }
    crate::__private::integers! {
        pub Cloudflare : "Cloudflare", ParseCloudflareError, NAMES, PRINTED,
        UnknownCloudflare, u16, from_u16, as_u16; "The code."
    }
};
/// The codes of the Application Load Balancer of Amazon Web Services.
#[non_exhaustive]
/**

 # At a glance

 | Code | Name | [Retryable?](method@Self::is_retryable) |
 | ---: | --- | :---: |
 | 460 | [Client Closed Connection](type@Self::ClientClosedConnection) | |
 | 463 | [Too Many Forwarded Addresses](type@Self::TooManyForwardedAddresses) | |
 | 464 | [Incompatible Protocol](type@Self::IncompatibleProtocol) | |
 | 561 | [Unauthorized](type@Self::Unauthorized) | |*/
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
pub enum AmazonWebServices {
    #[doc = "**460 Client Closed Connection**\n\nThe client closed the connection to the load balancer before the idle timeout, without waiting for a response. Often, the client's timeout is too short. Make the target respond faster, or raise the client's timeout.\n\n- Seen by: log only\n- Source: [AWS: HTTP 460](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-460-issues)\n\n*Amazon Web Services*"]
    #[doc(alias("460", "Client Closed Connection"))]
    ClientClosedConnection = 460,
    #[doc = "**463 Too Many Forwarded Addresses**\n\nThe field `X-Forwarded-For` of the request contains more than 30 addresses, and the load balancer does not accept that. Look for a loop in the chain of proxies in front of it.\n\n- Seen by: client\n- Source: [AWS: HTTP 463](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-463-issues)\n\n*Amazon Web Services*"]
    #[doc(alias("463", "Too Many Forwarded Addresses"))]
    TooManyForwardedAddresses = 463,
    #[doc = "**464 Incompatible Protocol**\n\nThe protocol of the request does not match the target group: for example, the request is HTTP/1.1, but the group expects HTTP/2 or gRPC. Use the protocol that the group expects, or change the protocol version of the group.\n\n- Seen by: client\n- Source: [AWS: HTTP 464](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues)\n\n*Amazon Web Services*"]
    #[doc(alias("464", "Incompatible Protocol"))]
    IncompatibleProtocol = 464,
    #[doc = "**561 Unauthorized**\n\nThe load balancer is configured to authenticate users, but the identity provider returned an error for this user. Look for the cause in the settings and the logs of the identity provider.\n\n- Seen by: client\n- Source: [AWS: HTTP 561](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-561-issues)\n\n*Amazon Web Services*"]
    #[doc(alias("561"))]
    Unauthorized = 561,
}
crate::__private::errors! {
    pub AmazonWebServices : "Amazon Web Services", ParseAmazonWebServicesError,
    UnknownAmazonWebServices, u16, "{}"
}
const _: () = {
    const ROWS: ::core::primitive::usize = 4;
    static CODES: [&::core::primitive::str; ROWS] = ["460", "463", "464", "561"];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = [
        "ClientClosedConnection",
        "TooManyForwardedAddresses",
        "IncompatibleProtocol",
        "Unauthorized",
    ];
    static NAMES: [&::core::primitive::str; ROWS] = [
        "Client Closed Connection",
        "Too Many Forwarded Addresses",
        "Incompatible Protocol",
        "Unauthorized",
    ];
    static PRINTED: [&::core::primitive::str; ROWS] = [
        "460 Client Closed Connection",
        "463 Too Many Forwarded Addresses",
        "464 Incompatible Protocol",
        "561 Unauthorized",
    ];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &NAMES,
        spellings: &[
            "ClientClosedConnection",
            "TooManyForwardedAddresses",
            "IncompatibleProtocol",
        ],
        owners: crate::__private::Numbers::U8(&[0, 1, 2]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[1, 2, 1, 3, 1, 1, 1, 1, 1, 6, 1, 1, 4, 0, 1, 5],
                ),
                slot_shift: 60u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Bits,
                ends: true,
            },
        },
        is_plain: true,
        loose: ::core::option::Option::Some(crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[2, 1, 1, 1, 1, 1, 0, 1]),
                slot_shift: 61u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Separators,
                ends: true,
            },
        }),
    };
    crate::__private::variant! {
        AmazonWebServices
    }
    crate::__private::code_and_row! {
        AmazonWebServices : u16
    }
    crate::__private::candidate_by_variant! {
        AmazonWebServices : u16, 7, __AmazonWebServicesRow { R0, R1, R2, R3 }
    }
    crate::__private::find_by_row! {
        AmazonWebServices : u16
    }
    impl AmazonWebServices {
        ///Every Amazon Web Services, in ascending order of code.
        pub const ALL: [Self; 4] = [
            Self::ClientClosedConnection,
            Self::TooManyForwardedAddresses,
            Self::IncompatibleProtocol,
            Self::Unauthorized,
        ];
        crate::__private::text_accessor! {
            "The usual name of the code.\n\nIt is not always the reason phrase of the response. Amazon Web Services gives its codes no names, except 561.\n\nThe text of the column *Name*: `\"Client Closed Connection\"` for [`ClientClosedConnection`](type@Self::ClientClosedConnection)."
            pub name NAMES
        }
        crate::__private::text_accessor! {
            "What happened and what to do about it, in this project's own words.\n\nThe text of the column *Meaning*."
            pub meaning =
            ["The client closed the connection to the load balancer before the idle timeout, without waiting for a response. Often, the client's timeout is too short. Make the target respond faster, or raise the client's timeout.",
            "The field X-Forwarded-For of the request contains more than 30 addresses, and the load balancer does not accept that. Look for a loop in the chain of proxies in front of it.",
            "The protocol of the request does not match the target group: for example, the request is HTTP/1.1, but the group expects HTTP/2 or gRPC. Use the protocol that the group expects, or change the protocol version of the group.",
            "The load balancer is configured to authenticate users, but the identity provider returned an error for this user. Look for the cause in the settings and the logs of the identity provider.",]
        }
        crate::__private::text_accessor! {
            "Where the code appears. `client`: in a response. `log only`: in the server's log, but the client gets no response. `configuration only`: neither in a log nor in a response, unless the server is configured to send it.\n\nThe text of the column *Seen by*: `\"log only\"` for [`ClientClosedConnection`](type@Self::ClientClosedConnection)."
            pub seen_by = ["log only", "client", "client", "client",]
        }
        crate::__private::flag_accessor! {
            "Whether the cause is temporary, so that the same request may succeed after a while. This is a judgement on the basis of the source. **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110, section 9.2.2).\n\nOf these codes, recent versions of `curl --retry` retry 522 and 524 only.\n\n`false` for all rows."
            pub is_retryable b"\0"
        }
        crate::__private::text_accessor! {
            "The vendor's own documentation or source code.\n\nIt starts with *not confirmed* if the vendor does not seem to document the code.\n\nThe text of the column *Source*."
            pub source =
            ["AWS: HTTP 460 (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-460-issues)",
            "AWS: HTTP 463 (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-463-issues)",
            "AWS: HTTP 464 (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues)",
            "AWS: HTTP 561 (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-561-issues)",]
        }
        crate::__private::common_accessors! {
            pub, ["Amazon Web Services", "Amazon Web Services", "Amazon Web Services",
            "Amazon Web Services",], 0, [], crate ::__private::Numbers::U8(& [0, 0, 0, 0,
            0,]); "The code.";
        }
    }
    crate::__private::integers! {
        pub AmazonWebServices : "Amazon Web Services", ParseAmazonWebServicesError,
        NAMES, PRINTED, UnknownAmazonWebServices, u16, from_u16, as_u16; "The code."
    }
};
/// The codes of Exchange, of Microsoft's extension of WebDAV, and of Windows.
#[non_exhaustive]
/**

 # At a glance

 | Code | Name | [Retryable?](method@Self::is_retryable) |
 | ---: | --- | :---: |
 | 440 | [Login Time-out](type@Self::LoginTimeOut) | |
 | 449 | [Retry With](type@Self::RetryWith) | |
 | 450 | [Blocked by Windows Parental Controls](type@Self::BlockedByWindowsParentalControls) | |
 | 456 | [Blocked](type@Self::Blocked) | |
 | 457 | [Expired Password](type@Self::ExpiredPassword) | |*/
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
pub enum Microsoft {
    #[doc = "**440 Login Time-out**\n\nOutlook on the web has no valid session for the client, usually because the session has expired. Log in again. If the code appears during the login, check the permissions and the authentication settings in IIS.\n\n- Seen by: client\n- Source: [Microsoft: 440 Login Timeout](https://technet.microsoft.com/en-us/library/dd789741%28v=EXCHG.80%29.aspx)\n\n*Microsoft*"]
    #[doc(alias("440", "Login Time-out"))]
    LoginTimeOut = 440,
    #[doc = "**449 Retry With**\n\nThe server needs more information from the client and describes it in the field `Ms-Echo-Request`. A client that knows this extension repeats the request with the field `Ms-Echo-Reply`; any other client treats the code as 400.\n\n- Seen by: client\n- Source: [MS-WDV, 2.2.6](https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100)\n\n*Microsoft*"]
    #[doc(alias("449", "Retry With"))]
    RetryWith = 449,
    #[doc = "**450 Blocked by Windows Parental Controls**\n\nThe parental controls of the user's Windows computer block the page. The response comes from that computer, so the website's operator cannot change it. Whoever manages the parental controls can allow the page.\n\n- Seen by: client\n- Source: not confirmed by Microsoft's documentation; described in [a programming book](http://flylib.com/books/en/1.286.1.86/1/)\n\n*Microsoft*"]
    #[doc(alias("450", "Blocked by Windows Parental Controls"))]
    BlockedByWindowsParentalControls = 450,
    #[doc = "**456 Blocked**\n\nExchange ActiveSync reports that the user's account is blocked. A client should stop and tell the user, and an administrator has to unblock the account.\n\n- Seen by: client\n- Source: [MS-ASHTTP, 2.2.2.1.1](https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d)\n\n*Microsoft*"]
    #[doc(alias("456"))]
    Blocked = 456,
    #[doc = "**457 Expired Password**\n\nExchange ActiveSync reports that the user's password has expired. A client should stop and ask the user to change it; until then, all requests fail.\n\n- Seen by: client\n- Source: [MS-ASHTTP, 2.2.2.1.1](https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d)\n\n*Microsoft*"]
    #[doc(alias("457", "Expired Password"))]
    ExpiredPassword = 457,
}
crate::__private::errors! {
    pub Microsoft : "Microsoft", ParseMicrosoftError, UnknownMicrosoft, u16, "{}"
}
const _: () = {
    const ROWS: ::core::primitive::usize = 5;
    static CODES: [&::core::primitive::str; ROWS] = ["440", "449", "450", "456", "457"];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = [
        "LoginTimeOut",
        "RetryWith",
        "BlockedByWindowsParentalControls",
        "Blocked",
        "ExpiredPassword",
    ];
    static NAMES: [&::core::primitive::str; ROWS] = [
        "Login Time-out",
        "Retry With",
        "Blocked by Windows Parental Controls",
        "Blocked",
        "Expired Password",
    ];
    static PRINTED: [&::core::primitive::str; ROWS] = [
        "440 Login Time-out",
        "449 Retry With",
        "450 Blocked by Windows Parental Controls",
        "456 Blocked",
        "457 Expired Password",
    ];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &NAMES,
        spellings: &[
            "LoginTimeOut",
            "RetryWith",
            "BlockedByWindowsParentalControls",
            "ExpiredPassword",
        ],
        owners: crate::__private::Numbers::U8(&[0, 1, 2, 4]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[
                        2, 2, 2, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
                        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
                        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
                        2, 2, 2, 2, 7, 5, 2, 2, 2, 2, 2, 2, 2, 2, 0, 2, 2, 2, 2, 2, 2, 2,
                        2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
                        6, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 2, 2, 4, 2, 2, 2, 2,
                    ],
                ),
                slot_shift: 57u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Bits,
                ends: true,
            },
        },
        is_plain: true,
        loose: ::core::option::Option::Some(crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[2, 2, 2, 0, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 4],
                ),
                slot_shift: 60u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Separators,
                ends: true,
            },
        }),
    };
    crate::__private::variant! {
        Microsoft
    }
    crate::__private::code_and_row! {
        Microsoft : u16
    }
    crate::__private::candidate_by_variant! {
        Microsoft : u16, 31, __MicrosoftRow { R0, R1, R2, R3, R4 }
    }
    crate::__private::find_in_window! {
        Microsoft : u16, 440, 18
    }
    impl Microsoft {
        ///Every Microsoft, in ascending order of code.
        pub const ALL: [Self; 5] = [
            Self::LoginTimeOut,
            Self::RetryWith,
            Self::BlockedByWindowsParentalControls,
            Self::Blocked,
            Self::ExpiredPassword,
        ];
        crate::__private::text_accessor! {
            "The usual name of the code.\n\nIt is not always the reason phrase of the response. Amazon Web Services gives its codes no names, except 561.\n\nThe text of the column *Name*: `\"Login Time-out\"` for [`LoginTimeOut`](type@Self::LoginTimeOut)."
            pub name NAMES
        }
        crate::__private::text_accessor! {
            "What happened and what to do about it, in this project's own words.\n\nThe text of the column *Meaning*."
            pub meaning =
            ["Outlook on the web has no valid session for the client, usually because the session has expired. Log in again. If the code appears during the login, check the permissions and the authentication settings in IIS.",
            "The server needs more information from the client and describes it in the field Ms-Echo-Request. A client that knows this extension repeats the request with the field Ms-Echo-Reply; any other client treats the code as 400.",
            "The parental controls of the user's Windows computer block the page. The response comes from that computer, so the website's operator cannot change it. Whoever manages the parental controls can allow the page.",
            "Exchange ActiveSync reports that the user's account is blocked. A client should stop and tell the user, and an administrator has to unblock the account.",
            "Exchange ActiveSync reports that the user's password has expired. A client should stop and ask the user to change it; until then, all requests fail.",]
        }
        crate::__private::text_accessor! {
            "Where the code appears. `client`: in a response. `log only`: in the server's log, but the client gets no response. `configuration only`: neither in a log nor in a response, unless the server is configured to send it.\n\nThe text of the column *Seen by*: `\"client\"` for [`LoginTimeOut`](type@Self::LoginTimeOut)."
            pub seen_by = ["client", "client", "client", "client", "client",]
        }
        crate::__private::flag_accessor! {
            "Whether the cause is temporary, so that the same request may succeed after a while. This is a judgement on the basis of the source. **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110, section 9.2.2).\n\nOf these codes, recent versions of `curl --retry` retry 522 and 524 only.\n\n`false` for all rows."
            pub is_retryable b"\0"
        }
        crate::__private::text_accessor! {
            "The vendor's own documentation or source code.\n\nIt starts with *not confirmed* if the vendor does not seem to document the code.\n\nThe text of the column *Source*."
            pub source =
            ["Microsoft: 440 Login Timeout (https://technet.microsoft.com/en-us/library/dd789741%28v=EXCHG.80%29.aspx)",
            "MS-WDV, 2.2.6 (https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100)",
            "not confirmed by Microsoft's documentation; described in a programming book (http://flylib.com/books/en/1.286.1.86/1/)",
            "MS-ASHTTP, 2.2.2.1.1 (https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d)",
            "MS-ASHTTP, 2.2.2.1.1 (https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d)",]
        }
        crate::__private::common_accessors! {
            pub, ["Microsoft", "Microsoft", "Microsoft", "Microsoft", "Microsoft",], 0,
            [], crate ::__private::Numbers::U8(& [0, 0, 0, 0, 0, 0,]); "The code.";
        }
    }
    crate::__private::integers! {
        pub Microsoft : "Microsoft", ParseMicrosoftError, NAMES, PRINTED,
        UnknownMicrosoft, u16, from_u16, as_u16; "The code."
    }
};
/// The codes of ArcGIS, by Esri.
#[non_exhaustive]
/**

 # At a glance

 | Code | Name | [Retryable?](method@Self::is_retryable) |
 | ---: | --- | :---: |
 | 498 | [Invalid Token](type@Self::InvalidToken) | |
 | 499 | [Token Required](type@Self::TokenRequired) | |*/
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
pub enum ArcGis {
    #[doc = "**498 Invalid Token**\n\nThe request's token is invalid or has expired. Get a new token, and repeat the request with it. ArcGIS usually puts the code into the JSON of a 200 response, so check for an error there.\n\n- Seen by: client\n- Source: [ArcGIS REST JS: check-for-errors.ts](https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/utils/check-for-errors.ts)\n\n*ArcGIS*"]
    #[doc(alias("498", "Invalid Token"))]
    InvalidToken = 498,
    #[doc = "**499 Token Required**\n\nThe service is not public, and the request has no token. Get a token, and repeat the request with it. ArcGIS usually puts the code into the JSON of a 200 response, so check for an error there.\n\n- Seen by: client\n- Source: [ArcGIS REST JS: check-for-errors.ts](https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/utils/check-for-errors.ts)\n\n*ArcGIS*"]
    #[doc(alias("499", "Token Required"))]
    TokenRequired = 499,
}
crate::__private::errors! {
    pub ArcGis : "ArcGIS", ParseArcGisError, UnknownArcGis, u16, "{}"
}
const _: () = {
    const ROWS: ::core::primitive::usize = 2;
    static CODES: [&::core::primitive::str; ROWS] = ["498", "499"];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = [
        "InvalidToken",
        "TokenRequired",
    ];
    static NAMES: [&::core::primitive::str; ROWS] = ["Invalid Token", "Token Required"];
    static PRINTED: [&::core::primitive::str; ROWS] = [
        "498 Invalid Token",
        "499 Token Required",
    ];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &NAMES,
        spellings: &["InvalidToken", "TokenRequired"],
        owners: crate::__private::Numbers::U8(&[0, 1]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[1, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 1, 0, 1, 1, 1],
                ),
                slot_shift: 60u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Bits,
                ends: true,
            },
        },
        is_plain: true,
        loose: ::core::option::Option::Some(crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[1, 1, 1, 1, 1, 1, 0, 1]),
                slot_shift: 61u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Separators,
                ends: true,
            },
        }),
    };
    crate::__private::variant! {
        ArcGis
    }
    crate::__private::code_and_row! {
        ArcGis : u16
    }
    crate::__private::candidate_by_distance! {
        u16, 498
    }
    crate::__private::find_in_window! {
        ArcGis : u16, 498, 2
    }
    impl ArcGis {
        ///Every ArcGIS, in ascending order of code.
        pub const ALL: [Self; 2] = [Self::InvalidToken, Self::TokenRequired];
        crate::__private::text_accessor! {
            "The usual name of the code.\n\nIt is not always the reason phrase of the response. Amazon Web Services gives its codes no names, except 561.\n\nThe text of the column *Name*: `\"Invalid Token\"` for [`InvalidToken`](type@Self::InvalidToken)."
            pub name NAMES
        }
        crate::__private::text_accessor! {
            "What happened and what to do about it, in this project's own words.\n\nThe text of the column *Meaning*."
            pub meaning =
            ["The request's token is invalid or has expired. Get a new token, and repeat the request with it. ArcGIS usually puts the code into the JSON of a 200 response, so check for an error there.",
            "The service is not public, and the request has no token. Get a token, and repeat the request with it. ArcGIS usually puts the code into the JSON of a 200 response, so check for an error there.",]
        }
        crate::__private::text_accessor! {
            "Where the code appears. `client`: in a response. `log only`: in the server's log, but the client gets no response. `configuration only`: neither in a log nor in a response, unless the server is configured to send it.\n\nThe text of the column *Seen by*: `\"client\"` for [`InvalidToken`](type@Self::InvalidToken)."
            pub seen_by = ["client", "client",]
        }
        crate::__private::flag_accessor! {
            "Whether the cause is temporary, so that the same request may succeed after a while. This is a judgement on the basis of the source. **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110, section 9.2.2).\n\nOf these codes, recent versions of `curl --retry` retry 522 and 524 only.\n\n`false` for all rows."
            pub is_retryable b"\0"
        }
        crate::__private::text_accessor! {
            "The vendor's own documentation or source code.\n\nIt starts with *not confirmed* if the vendor does not seem to document the code.\n\nThe text of the column *Source*."
            pub source =
            ["ArcGIS REST JS: check-for-errors.ts (https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/utils/check-for-errors.ts)",
            "ArcGIS REST JS: check-for-errors.ts (https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/utils/check-for-errors.ts)",]
        }
        crate::__private::common_accessors! {
            pub, ["ArcGIS", "ArcGIS",], 0, [], crate ::__private::Numbers::U8(& [0, 0,
            0,]); "The code.";
        }
    }
    crate::__private::integers! {
        pub ArcGis : "ArcGIS", ParseArcGisError, NAMES, PRINTED, UnknownArcGis, u16,
        from_u16, as_u16; "The code."
    }
};
/// The codes of Shopify's APIs.
#[non_exhaustive]
/**

 # At a glance

 | Code | Name | [Retryable?](method@Self::is_retryable) |
 | ---: | --- | :---: |
 | 430 | [Security Rejection](type@Self::SecurityRejection) | |
 | 540 | [Temporarily Disabled](type@Self::TemporarilyDisabled) | yes |
 | 783 | [Unexpected Token](type@Self::UnexpectedToken) | |*/
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
pub enum Shopify {
    #[doc = "**430 Security Rejection**\n\nShopify rejected the request because it looks malicious, for example as if a bot had sent it. Find out what is unusual about your requests. A server that sends requests for buyers should pass on each buyer's address in `Shopify-Storefront-Buyer-IP`.\n\n- Seen by: client\n- Source: [Shopify: response codes](https://shopify.dev/docs/api/usage/response-codes)\n\n*Shopify*"]
    #[doc(alias("430", "Security Rejection"))]
    SecurityRejection = 430,
    #[doc = "**540 Temporarily Disabled**\n\nShopify has disabled the endpoint for a short time. The request itself may be correct. Try again later, and look at Shopify's status page.\n\n- Seen by: client\n- Source: [Shopify: response codes](https://shopify.dev/docs/api/usage/response-codes)\n- Yes: Retryable\n\n*Shopify*"]
    #[doc(alias("540", "Temporarily Disabled"))]
    TemporarilyDisabled = 540,
    #[doc = "**783 Unexpected Token**\n\nThe JSON of the request has a syntax error. Correct the content of the request; without a change, it will fail again. The code is outside the five classes, so some clients cannot handle it.\n\n- Seen by: client\n- Source: [Shopify: response codes](https://shopify.dev/docs/api/usage/response-codes)\n\n*Shopify*"]
    #[doc(alias("783", "Unexpected Token"))]
    UnexpectedToken = 783,
}
crate::__private::errors! {
    pub Shopify : "Shopify", ParseShopifyError, UnknownShopify, u16, "{}"
}
const _: () = {
    const ROWS: ::core::primitive::usize = 3;
    static CODES: [&::core::primitive::str; ROWS] = ["430", "540", "783"];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = [
        "SecurityRejection",
        "TemporarilyDisabled",
        "UnexpectedToken",
    ];
    static NAMES: [&::core::primitive::str; ROWS] = [
        "Security Rejection",
        "Temporarily Disabled",
        "Unexpected Token",
    ];
    static PRINTED: [&::core::primitive::str; ROWS] = [
        "430 Security Rejection",
        "540 Temporarily Disabled",
        "783 Unexpected Token",
    ];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &NAMES,
        spellings: &["SecurityRejection", "TemporarilyDisabled", "UnexpectedToken"],
        owners: crate::__private::Numbers::U8(&[0, 1, 2]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[
                        1, 1, 1, 1, 4, 2, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                        1, 0, 1, 1, 3, 1, 1, 1, 1, 1,
                    ],
                ),
                slot_shift: 59u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Bits,
                ends: true,
            },
        },
        is_plain: true,
        loose: ::core::option::Option::Some(crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[1, 2, 1, 1, 1, 0, 1, 1]),
                slot_shift: 61u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Separators,
                ends: true,
            },
        }),
    };
    crate::__private::variant! {
        Shopify
    }
    crate::__private::code_and_row! {
        Shopify : u16
    }
    crate::__private::candidate_by_variant! {
        Shopify : u16, 3, __ShopifyRow { R0, R1, R2 }
    }
    crate::__private::find_by_row! {
        Shopify : u16
    }
    impl Shopify {
        ///Every Shopify, in ascending order of code.
        pub const ALL: [Self; 3] = [
            Self::SecurityRejection,
            Self::TemporarilyDisabled,
            Self::UnexpectedToken,
        ];
        crate::__private::text_accessor! {
            "The usual name of the code.\n\nIt is not always the reason phrase of the response. Amazon Web Services gives its codes no names, except 561.\n\nThe text of the column *Name*: `\"Security Rejection\"` for [`SecurityRejection`](type@Self::SecurityRejection)."
            pub name NAMES
        }
        crate::__private::text_accessor! {
            "What happened and what to do about it, in this project's own words.\n\nThe text of the column *Meaning*."
            pub meaning =
            ["Shopify rejected the request because it looks malicious, for example as if a bot had sent it. Find out what is unusual about your requests. A server that sends requests for buyers should pass on each buyer's address in Shopify-Storefront-Buyer-IP.",
            "Shopify has disabled the endpoint for a short time. The request itself may be correct. Try again later, and look at Shopify's status page.",
            "The JSON of the request has a syntax error. Correct the content of the request; without a change, it will fail again. The code is outside the five classes, so some clients cannot handle it.",]
        }
        crate::__private::text_accessor! {
            "Where the code appears. `client`: in a response. `log only`: in the server's log, but the client gets no response. `configuration only`: neither in a log nor in a response, unless the server is configured to send it.\n\nThe text of the column *Seen by*: `\"client\"` for [`SecurityRejection`](type@Self::SecurityRejection)."
            pub seen_by = ["client", "client", "client",]
        }
        crate::__private::flag_accessor! {
            "Whether the cause is temporary, so that the same request may succeed after a while. This is a judgement on the basis of the source. **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110, section 9.2.2).\n\nOf these codes, recent versions of `curl --retry` retry 522 and 524 only.\n\n`true` for [`TemporarilyDisabled`](type@Self::TemporarilyDisabled)."
            pub is_retryable b"\x02"
        }
        crate::__private::text_accessor! {
            "The vendor's own documentation or source code.\n\nIt starts with *not confirmed* if the vendor does not seem to document the code.\n\nThe text of the column *Source*."
            pub source =
            ["Shopify: response codes (https://shopify.dev/docs/api/usage/response-codes)",
            "Shopify: response codes (https://shopify.dev/docs/api/usage/response-codes)",
            "Shopify: response codes (https://shopify.dev/docs/api/usage/response-codes)",]
        }
        crate::__private::common_accessors! {
            pub, ["Shopify", "Shopify", "Shopify",], 0, [], crate
            ::__private::Numbers::U8(& [0, 0, 0, 0,]); "The code.";
        }
    }
    crate::__private::integers! {
        pub Shopify : "Shopify", ParseShopifyError, NAMES, PRINTED, UnknownShopify, u16,
        from_u16, as_u16; "The code."
    }
};
/// The code of the web framework Laravel.
#[non_exhaustive]
/**

 # At a glance

 | Code | Name | [Retryable?](method@Self::is_retryable) |
 | ---: | --- | :---: |
 | 419 | [Page Expired](type@Self::PageExpired) | |*/
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
pub enum Laravel {
    #[doc = "**419 Page Expired**\n\nThe token that protects a form against CSRF is missing or no longer valid, often because the session has expired. Reload the page, and submit the form again. If this always happens, check that the form contains the token and that the session cookie is sent.\n\n- Seen by: client\n- Source: [Laravel: Handler.php](https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Exceptions/Handler.php)\n\n*Laravel*"]
    #[doc(alias("419", "Page Expired"))]
    PageExpired = 419,
}
crate::__private::errors! {
    pub Laravel : "Laravel", ParseLaravelError, UnknownLaravel, u16, "{}"
}
const _: () = {
    const ROWS: ::core::primitive::usize = 1;
    static CODES: [&::core::primitive::str; ROWS] = ["419"];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = ["PageExpired"];
    static NAMES: [&::core::primitive::str; ROWS] = ["Page Expired"];
    static PRINTED: [&::core::primitive::str; ROWS] = ["419 Page Expired"];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &NAMES,
        spellings: &["PageExpired"],
        owners: crate::__private::Numbers::U8(&[0]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[0, 0, 0, 0, 1, 0, 0, 0]),
                slot_shift: 61u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Bits,
                ends: true,
            },
        },
        is_plain: true,
        loose: ::core::option::Option::Some(crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[0, 0, 0, 0]),
                slot_shift: 62u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Separators,
                ends: true,
            },
        }),
    };
    crate::__private::variant! {
        Laravel
    }
    crate::__private::code_and_row! {
        Laravel : u16
    }
    crate::__private::candidate_by_distance! {
        u16, 419
    }
    crate::__private::find_in_window! {
        Laravel : u16, 419, 1
    }
    impl Laravel {
        ///Every Laravel, in ascending order of code.
        pub const ALL: [Self; 1] = [Self::PageExpired];
        crate::__private::text_accessor! {
            "The usual name of the code.\n\nIt is not always the reason phrase of the response. Amazon Web Services gives its codes no names, except 561.\n\nThe text of the column *Name*: `\"Page Expired\"` for [`PageExpired`](type@Self::PageExpired)."
            pub name NAMES
        }
        crate::__private::text_accessor! {
            "What happened and what to do about it, in this project's own words.\n\nThe text of the column *Meaning*."
            pub meaning =
            ["The token that protects a form against CSRF is missing or no longer valid, often because the session has expired. Reload the page, and submit the form again. If this always happens, check that the form contains the token and that the session cookie is sent.",]
        }
        crate::__private::text_accessor! {
            "Where the code appears. `client`: in a response. `log only`: in the server's log, but the client gets no response. `configuration only`: neither in a log nor in a response, unless the server is configured to send it.\n\nThe text of the column *Seen by*: `\"client\"` for [`PageExpired`](type@Self::PageExpired)."
            pub seen_by = ["client",]
        }
        crate::__private::flag_accessor! {
            "Whether the cause is temporary, so that the same request may succeed after a while. This is a judgement on the basis of the source. **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110, section 9.2.2).\n\nOf these codes, recent versions of `curl --retry` retry 522 and 524 only.\n\n`false` for all rows."
            pub is_retryable b"\0"
        }
        crate::__private::text_accessor! {
            "The vendor's own documentation or source code.\n\nIt starts with *not confirmed* if the vendor does not seem to document the code.\n\nThe text of the column *Source*."
            pub source =
            ["Laravel: Handler.php (https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Exceptions/Handler.php)",]
        }
        crate::__private::common_accessors! {
            pub, ["Laravel",], 0, [], crate ::__private::Numbers::U8(& [0, 0,]);
            "The code.";
        }
    }
    crate::__private::integers! {
        pub Laravel : "Laravel", ParseLaravelError, NAMES, PRINTED, UnknownLaravel, u16,
        from_u16, as_u16; "The code."
    }
};
/// The code of the old API of Twitter, now X.
#[non_exhaustive]
/**

 # At a glance

 | Code | Name | [Retryable?](method@Self::is_retryable) |
 | ---: | --- | :---: |
 | 420 | [Enhance Your Calm](type@Self::EnhanceYourCalm) | yes |*/
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
pub enum Twitter {
    #[doc = "**420 Enhance Your Calm**\n\nThe application sent too many requests to an old version of Twitter's API; newer versions respond with 429. Stop for a while, and double the pause each time the code returns.\n\n- Seen by: client\n- Source: [Twitter: response codes](https://developer.x.com/ja/docs/basics/response-codes)\n- Yes: Retryable\n\n*Twitter*"]
    #[doc(alias("420", "Enhance Your Calm"))]
    EnhanceYourCalm = 420,
}
crate::__private::errors! {
    pub Twitter : "Twitter", ParseTwitterError, UnknownTwitter, u16, "{}"
}
const _: () = {
    const ROWS: ::core::primitive::usize = 1;
    static CODES: [&::core::primitive::str; ROWS] = ["420"];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = ["EnhanceYourCalm"];
    static NAMES: [&::core::primitive::str; ROWS] = ["Enhance Your Calm"];
    static PRINTED: [&::core::primitive::str; ROWS] = ["420 Enhance Your Calm"];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &NAMES,
        spellings: &["EnhanceYourCalm"],
        owners: crate::__private::Numbers::U8(&[0]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[0, 0, 0, 0, 0, 1, 0, 0]),
                slot_shift: 61u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Bits,
                ends: true,
            },
        },
        is_plain: true,
        loose: ::core::option::Option::Some(crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[0, 0, 0, 0]),
                slot_shift: 62u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Separators,
                ends: true,
            },
        }),
    };
    crate::__private::variant! {
        Twitter
    }
    crate::__private::code_and_row! {
        Twitter : u16
    }
    crate::__private::candidate_by_distance! {
        u16, 420
    }
    crate::__private::find_in_window! {
        Twitter : u16, 420, 1
    }
    impl Twitter {
        ///Every Twitter, in ascending order of code.
        pub const ALL: [Self; 1] = [Self::EnhanceYourCalm];
        crate::__private::text_accessor! {
            "The usual name of the code.\n\nIt is not always the reason phrase of the response. Amazon Web Services gives its codes no names, except 561.\n\nThe text of the column *Name*: `\"Enhance Your Calm\"` for [`EnhanceYourCalm`](type@Self::EnhanceYourCalm)."
            pub name NAMES
        }
        crate::__private::text_accessor! {
            "What happened and what to do about it, in this project's own words.\n\nThe text of the column *Meaning*."
            pub meaning =
            ["The application sent too many requests to an old version of Twitter's API; newer versions respond with 429. Stop for a while, and double the pause each time the code returns.",]
        }
        crate::__private::text_accessor! {
            "Where the code appears. `client`: in a response. `log only`: in the server's log, but the client gets no response. `configuration only`: neither in a log nor in a response, unless the server is configured to send it.\n\nThe text of the column *Seen by*: `\"client\"` for [`EnhanceYourCalm`](type@Self::EnhanceYourCalm)."
            pub seen_by = ["client",]
        }
        crate::__private::flag_accessor! {
            "Whether the cause is temporary, so that the same request may succeed after a while. This is a judgement on the basis of the source. **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110, section 9.2.2).\n\nOf these codes, recent versions of `curl --retry` retry 522 and 524 only.\n\n`true` for all rows."
            pub is_retryable b"\x01"
        }
        crate::__private::text_accessor! {
            "The vendor's own documentation or source code.\n\nIt starts with *not confirmed* if the vendor does not seem to document the code.\n\nThe text of the column *Source*."
            pub source =
            ["Twitter: response codes (https://developer.x.com/ja/docs/basics/response-codes)",]
        }
        crate::__private::common_accessors! {
            pub, ["Twitter",], 0, [], crate ::__private::Numbers::U8(& [0, 0,]);
            "The code.";
        }
    }
    crate::__private::integers! {
        pub Twitter : "Twitter", ParseTwitterError, NAMES, PRINTED, UnknownTwitter, u16,
        from_u16, as_u16; "The code."
    }
};
/// The code of web hosts that use cPanel and Apache.
#[non_exhaustive]
/**

 # At a glance

 | Code | Name | [Retryable?](method@Self::is_retryable) |
 | ---: | --- | :---: |
 | 509 | [Bandwidth Limit Exceeded](type@Self::BandwidthLimitExceeded) | |*/
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
pub enum ApacheAndCPanel {
    #[doc = "**509 Bandwidth Limit Exceeded**\n\nThe website has used up the amount of data that its hosting plan includes. It is available again when the next period starts, usually the next month, or as soon as its owner gets a higher limit from the hosting provider.\n\n- Seen by: client\n- Source: not confirmed by Apache or cPanel; [Ruby's net/http](https://ruby-doc.org/stdlib-2.7.3/libdoc/net/http/rdoc/Net/HTTPNotExtended.html) attributes it to an extension of Apache\n\n*Apache and cPanel*"]
    #[doc(alias("509", "Bandwidth Limit Exceeded"))]
    BandwidthLimitExceeded = 509,
}
crate::__private::errors! {
    pub ApacheAndCPanel : "apache and cPanel", ParseApacheAndCPanelError,
    UnknownApacheAndCPanel, u16, "{}"
}
const _: () = {
    const ROWS: ::core::primitive::usize = 1;
    static CODES: [&::core::primitive::str; ROWS] = ["509"];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = ["BandwidthLimitExceeded"];
    static NAMES: [&::core::primitive::str; ROWS] = ["Bandwidth Limit Exceeded"];
    static PRINTED: [&::core::primitive::str; ROWS] = ["509 Bandwidth Limit Exceeded"];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &NAMES,
        spellings: &["BandwidthLimitExceeded"],
        owners: crate::__private::Numbers::U8(&[0]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[0, 0, 0, 0, 1, 0, 0, 0]),
                slot_shift: 61u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Bits,
                ends: true,
            },
        },
        is_plain: true,
        loose: ::core::option::Option::Some(crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[0, 0, 0, 0]),
                slot_shift: 62u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Separators,
                ends: true,
            },
        }),
    };
    crate::__private::variant! {
        ApacheAndCPanel
    }
    crate::__private::code_and_row! {
        ApacheAndCPanel : u16
    }
    crate::__private::candidate_by_distance! {
        u16, 509
    }
    crate::__private::find_in_window! {
        ApacheAndCPanel : u16, 509, 1
    }
    impl ApacheAndCPanel {
        ///Every apache and cPanel, in ascending order of code.
        pub const ALL: [Self; 1] = [Self::BandwidthLimitExceeded];
        crate::__private::text_accessor! {
            "The usual name of the code.\n\nIt is not always the reason phrase of the response. Amazon Web Services gives its codes no names, except 561.\n\nThe text of the column *Name*: `\"Bandwidth Limit Exceeded\"` for [`BandwidthLimitExceeded`](type@Self::BandwidthLimitExceeded)."
            pub name NAMES
        }
        crate::__private::text_accessor! {
            "What happened and what to do about it, in this project's own words.\n\nThe text of the column *Meaning*."
            pub meaning =
            ["The website has used up the amount of data that its hosting plan includes. It is available again when the next period starts, usually the next month, or as soon as its owner gets a higher limit from the hosting provider.",]
        }
        crate::__private::text_accessor! {
            "Where the code appears. `client`: in a response. `log only`: in the server's log, but the client gets no response. `configuration only`: neither in a log nor in a response, unless the server is configured to send it.\n\nThe text of the column *Seen by*: `\"client\"` for [`BandwidthLimitExceeded`](type@Self::BandwidthLimitExceeded)."
            pub seen_by = ["client",]
        }
        crate::__private::flag_accessor! {
            "Whether the cause is temporary, so that the same request may succeed after a while. This is a judgement on the basis of the source. **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110, section 9.2.2).\n\nOf these codes, recent versions of `curl --retry` retry 522 and 524 only.\n\n`false` for all rows."
            pub is_retryable b"\0"
        }
        crate::__private::text_accessor! {
            "The vendor's own documentation or source code.\n\nIt starts with *not confirmed* if the vendor does not seem to document the code.\n\nThe text of the column *Source*."
            pub source =
            ["not confirmed by Apache or cPanel; Ruby's net/http (https://ruby-doc.org/stdlib-2.7.3/libdoc/net/http/rdoc/Net/HTTPNotExtended.html) attributes it to an extension of Apache",]
        }
        crate::__private::common_accessors! {
            pub, ["Apache and cPanel",], 0, [], crate ::__private::Numbers::U8(& [0,
            0,]); "The code.";
        }
    }
    crate::__private::integers! {
        pub ApacheAndCPanel : "apache and cPanel", ParseApacheAndCPanelError, NAMES,
        PRINTED, UnknownApacheAndCPanel, u16, from_u16, as_u16; "The code."
    }
};
/// The code of the web host Pantheon.
#[non_exhaustive]
/**

 # At a glance

 | Code | Name | [Retryable?](method@Self::is_retryable) |
 | ---: | --- | :---: |
 | 530 | [Site Frozen](type@Self::SiteFrozen) | |*/
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
pub enum Pantheon {
    #[doc = "**530 Site Frozen**\n\nThe hosting service has put the site to sleep because it was idle for a long time. Visitors can only wait until the site's owner has activated it again.\n\n- Seen by: client\n- Source: not confirmed: [Pantheon's list of errors](https://pantheon.io/docs/errors-and-server-responses/) does not contain the code\n\n*Pantheon*"]
    #[doc(alias("530", "Site Frozen"))]
    SiteFrozen = 530,
}
crate::__private::errors! {
    pub Pantheon : "Pantheon", ParsePantheonError, UnknownPantheon, u16, "{}"
}
const _: () = {
    const ROWS: ::core::primitive::usize = 1;
    static CODES: [&::core::primitive::str; ROWS] = ["530"];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = ["SiteFrozen"];
    static NAMES: [&::core::primitive::str; ROWS] = ["Site Frozen"];
    static PRINTED: [&::core::primitive::str; ROWS] = ["530 Site Frozen"];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &NAMES,
        spellings: &["SiteFrozen"],
        owners: crate::__private::Numbers::U8(&[0]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[0, 0, 0, 0, 1, 0, 0, 0]),
                slot_shift: 61u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Bits,
                ends: true,
            },
        },
        is_plain: true,
        loose: ::core::option::Option::Some(crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[0, 0, 0, 0]),
                slot_shift: 62u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Separators,
                ends: true,
            },
        }),
    };
    crate::__private::variant! {
        Pantheon
    }
    crate::__private::code_and_row! {
        Pantheon : u16
    }
    crate::__private::candidate_by_distance! {
        u16, 530
    }
    crate::__private::find_in_window! {
        Pantheon : u16, 530, 1
    }
    impl Pantheon {
        ///Every Pantheon, in ascending order of code.
        pub const ALL: [Self; 1] = [Self::SiteFrozen];
        crate::__private::text_accessor! {
            "The usual name of the code.\n\nIt is not always the reason phrase of the response. Amazon Web Services gives its codes no names, except 561.\n\nThe text of the column *Name*: `\"Site Frozen\"` for [`SiteFrozen`](type@Self::SiteFrozen)."
            pub name NAMES
        }
        crate::__private::text_accessor! {
            "What happened and what to do about it, in this project's own words.\n\nThe text of the column *Meaning*."
            pub meaning =
            ["The hosting service has put the site to sleep because it was idle for a long time. Visitors can only wait until the site's owner has activated it again.",]
        }
        crate::__private::text_accessor! {
            "Where the code appears. `client`: in a response. `log only`: in the server's log, but the client gets no response. `configuration only`: neither in a log nor in a response, unless the server is configured to send it.\n\nThe text of the column *Seen by*: `\"client\"` for [`SiteFrozen`](type@Self::SiteFrozen)."
            pub seen_by = ["client",]
        }
        crate::__private::flag_accessor! {
            "Whether the cause is temporary, so that the same request may succeed after a while. This is a judgement on the basis of the source. **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110, section 9.2.2).\n\nOf these codes, recent versions of `curl --retry` retry 522 and 524 only.\n\n`false` for all rows."
            pub is_retryable b"\0"
        }
        crate::__private::text_accessor! {
            "The vendor's own documentation or source code.\n\nIt starts with *not confirmed* if the vendor does not seem to document the code.\n\nThe text of the column *Source*."
            pub source =
            ["not confirmed: Pantheon's list of errors (https://pantheon.io/docs/errors-and-server-responses/) does not contain the code",]
        }
        crate::__private::common_accessors! {
            pub, ["Pantheon",], 0, [], crate ::__private::Numbers::U8(& [0, 0,]);
            "The code.";
        }
    }
    crate::__private::integers! {
        pub Pantheon : "Pantheon", ParsePantheonError, NAMES, PRINTED, UnknownPantheon,
        u16, from_u16, as_u16; "The code."
    }
};
/// The code of SSL Labs, by Qualys.
#[non_exhaustive]
/**

 # At a glance

 | Code | Name | [Retryable?](method@Self::is_retryable) |
 | ---: | --- | :---: |
 | 529 | [Overloaded](type@Self::Overloaded) | yes |*/
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
pub enum Qualys {
    #[doc = "**529 Overloaded**\n\nThe SSL Labs API is overloaded. Wait for several minutes, for example half an hour, before you try again, and start fewer assessments at a time. A client that is too fast gets 429 instead.\n\n- Seen by: client\n- Source: [SSL Labs: API documentation](https://github.com/ssllabs/ssllabs-scan/blob/stable/ssllabs-api-docs-v3.md)\n- Yes: Retryable\n\n*Qualys*"]
    #[doc(alias("529"))]
    Overloaded = 529,
}
crate::__private::errors! {
    pub Qualys : "Qualys", ParseQualysError, UnknownQualys, u16, "{}"
}
const _: () = {
    const ROWS: ::core::primitive::usize = 1;
    static CODES: [&::core::primitive::str; ROWS] = ["529"];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = ["Overloaded"];
    static NAMES: [&::core::primitive::str; ROWS] = ["Overloaded"];
    static PRINTED: [&::core::primitive::str; ROWS] = ["529 Overloaded"];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &NAMES,
        spellings: &[],
        owners: crate::__private::Numbers::U8(&[]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[0, 0, 0, 0]),
                slot_shift: 62u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Bits,
                ends: true,
            },
        },
        is_plain: true,
        loose: ::core::option::Option::None,
    };
    crate::__private::variant! {
        Qualys
    }
    crate::__private::code_and_row! {
        Qualys : u16
    }
    crate::__private::candidate_by_distance! {
        u16, 529
    }
    crate::__private::find_in_window! {
        Qualys : u16, 529, 1
    }
    impl Qualys {
        ///Every Qualys, in ascending order of code.
        pub const ALL: [Self; 1] = [Self::Overloaded];
        crate::__private::text_accessor! {
            "The usual name of the code.\n\nIt is not always the reason phrase of the response. Amazon Web Services gives its codes no names, except 561.\n\nThe text of the column *Name*: `\"Overloaded\"` for [`Overloaded`](type@Self::Overloaded)."
            pub name NAMES
        }
        crate::__private::text_accessor! {
            "What happened and what to do about it, in this project's own words.\n\nThe text of the column *Meaning*."
            pub meaning =
            ["The SSL Labs API is overloaded. Wait for several minutes, for example half an hour, before you try again, and start fewer assessments at a time. A client that is too fast gets 429 instead.",]
        }
        crate::__private::text_accessor! {
            "Where the code appears. `client`: in a response. `log only`: in the server's log, but the client gets no response. `configuration only`: neither in a log nor in a response, unless the server is configured to send it.\n\nThe text of the column *Seen by*: `\"client\"` for [`Overloaded`](type@Self::Overloaded)."
            pub seen_by = ["client",]
        }
        crate::__private::flag_accessor! {
            "Whether the cause is temporary, so that the same request may succeed after a while. This is a judgement on the basis of the source. **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110, section 9.2.2).\n\nOf these codes, recent versions of `curl --retry` retry 522 and 524 only.\n\n`true` for all rows."
            pub is_retryable b"\x01"
        }
        crate::__private::text_accessor! {
            "The vendor's own documentation or source code.\n\nIt starts with *not confirmed* if the vendor does not seem to document the code.\n\nThe text of the column *Source*."
            pub source =
            ["SSL Labs: API documentation (https://github.com/ssllabs/ssllabs-scan/blob/stable/ssllabs-api-docs-v3.md)",]
        }
        crate::__private::common_accessors! {
            pub, ["Qualys",], 0, [], crate ::__private::Numbers::U8(& [0, 0,]);
            "The code.";
        }
    }
    crate::__private::integers! {
        pub Qualys : "Qualys", ParseQualysError, NAMES, PRINTED, UnknownQualys, u16,
        from_u16, as_u16; "The code."
    }
};
/// The code of Anthropic's API.
#[non_exhaustive]
/**

 # At a glance

 | Code | Name | [Retryable?](method@Self::is_retryable) |
 | ---: | --- | :---: |
 | 529 | [Overloaded](type@Self::Overloaded) | yes |*/
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
pub enum Anthropic {
    #[doc = "**529 Overloaded**\n\nThe API is overloaded by the requests of all users. An account that exceeds its own limit gets 429 instead. Try again after a pause, and make the pause longer each time.\n\n- Seen by: client\n- Source: [Anthropic: errors](https://platform.claude.com/docs/en/api/errors)\n- Yes: Retryable\n\n*Anthropic*"]
    #[doc(alias("529"))]
    Overloaded = 529,
}
crate::__private::errors! {
    pub Anthropic : "Anthropic", ParseAnthropicError, UnknownAnthropic, u16, "{}"
}
const _: () = {
    const ROWS: ::core::primitive::usize = 1;
    static CODES: [&::core::primitive::str; ROWS] = ["529"];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = ["Overloaded"];
    static NAMES: [&::core::primitive::str; ROWS] = ["Overloaded"];
    static PRINTED: [&::core::primitive::str; ROWS] = ["529 Overloaded"];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &NAMES,
        spellings: &[],
        owners: crate::__private::Numbers::U8(&[]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[0, 0, 0, 0]),
                slot_shift: 62u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Bits,
                ends: true,
            },
        },
        is_plain: true,
        loose: ::core::option::Option::None,
    };
    crate::__private::variant! {
        Anthropic
    }
    crate::__private::code_and_row! {
        Anthropic : u16
    }
    crate::__private::candidate_by_distance! {
        u16, 529
    }
    crate::__private::find_in_window! {
        Anthropic : u16, 529, 1
    }
    impl Anthropic {
        ///Every Anthropic, in ascending order of code.
        pub const ALL: [Self; 1] = [Self::Overloaded];
        crate::__private::text_accessor! {
            "The usual name of the code.\n\nIt is not always the reason phrase of the response. Amazon Web Services gives its codes no names, except 561.\n\nThe text of the column *Name*: `\"Overloaded\"` for [`Overloaded`](type@Self::Overloaded)."
            pub name NAMES
        }
        crate::__private::text_accessor! {
            "What happened and what to do about it, in this project's own words.\n\nThe text of the column *Meaning*."
            pub meaning =
            ["The API is overloaded by the requests of all users. An account that exceeds its own limit gets 429 instead. Try again after a pause, and make the pause longer each time.",]
        }
        crate::__private::text_accessor! {
            "Where the code appears. `client`: in a response. `log only`: in the server's log, but the client gets no response. `configuration only`: neither in a log nor in a response, unless the server is configured to send it.\n\nThe text of the column *Seen by*: `\"client\"` for [`Overloaded`](type@Self::Overloaded)."
            pub seen_by = ["client",]
        }
        crate::__private::flag_accessor! {
            "Whether the cause is temporary, so that the same request may succeed after a while. This is a judgement on the basis of the source. **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110, section 9.2.2).\n\nOf these codes, recent versions of `curl --retry` retry 522 and 524 only.\n\n`true` for all rows."
            pub is_retryable b"\x01"
        }
        crate::__private::text_accessor! {
            "The vendor's own documentation or source code.\n\nIt starts with *not confirmed* if the vendor does not seem to document the code.\n\nThe text of the column *Source*."
            pub source =
            ["Anthropic: errors (https://platform.claude.com/docs/en/api/errors)",]
        }
        crate::__private::common_accessors! {
            pub, ["Anthropic",], 0, [], crate ::__private::Numbers::U8(& [0, 0,]);
            "The code.";
        }
    }
    crate::__private::integers! {
        pub Anthropic : "Anthropic", ParseAnthropicError, NAMES, PRINTED,
        UnknownAnthropic, u16, from_u16, as_u16; "The code."
    }
};
/// The codes of various proxies and of Tornado's HTTP client.
#[non_exhaustive]
/**

 # At a glance

 | Code | Name | [Retryable?](method@Self::is_retryable) |
 | ---: | --- | :---: |
 | 598 | [Network Read Timeout](type@Self::NetworkReadTimeout) | yes |
 | 599 | [Network Connect Timeout](type@Self::NetworkConnectTimeout) | yes |*/
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
pub enum Proxies {
    #[doc = "**598 Network Read Timeout**\n\nSome proxies use this code if they are connected to the server behind them but cannot read its response in time. The server may have processed the request. Find out why it is slow, or raise the proxy's timeout.\n\n- Seen by: client\n- Source: not confirmed: no vendor was found that documents the code\n- Yes: Retryable\n\n*Proxies*"]
    #[doc(alias("598", "Network Read Timeout"))]
    NetworkReadTimeout = 598,
    #[doc = "**599 Network Connect Timeout**\n\nSome proxies use this code if they cannot connect to the server behind them in time. Tornado's HTTP client uses it for any request without a response, for example after a timeout. Check that the server is running and can be reached.\n\n- Seen by: client\n- Source: [Tornado: httpclient](https://www.tornadoweb.org/en/stable/httpclient.html), for its client only\n- Yes: Retryable\n\n*Proxies*"]
    #[doc(alias("599", "Network Connect Timeout"))]
    NetworkConnectTimeout = 599,
}
crate::__private::errors! {
    pub Proxies : "proxies", ParseProxiesError, UnknownProxies, u16, "{}"
}
const _: () = {
    const ROWS: ::core::primitive::usize = 2;
    static CODES: [&::core::primitive::str; ROWS] = ["598", "599"];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = [
        "NetworkReadTimeout",
        "NetworkConnectTimeout",
    ];
    static NAMES: [&::core::primitive::str; ROWS] = [
        "Network Read Timeout",
        "Network Connect Timeout",
    ];
    static PRINTED: [&::core::primitive::str; ROWS] = [
        "598 Network Read Timeout",
        "599 Network Connect Timeout",
    ];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &NAMES,
        spellings: &["NetworkReadTimeout", "NetworkConnectTimeout"],
        owners: crate::__private::Numbers::U8(&[0, 1]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[
                        2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 3, 1, 1, 1, 1, 1, 1, 1, 1,
                        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                    ],
                ),
                slot_shift: 58u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Bits,
                ends: true,
            },
        },
        is_plain: true,
        loose: ::core::option::Option::Some(crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[1, 1, 1, 1, 0, 1, 1, 1]),
                slot_shift: 61u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Separators,
                ends: true,
            },
        }),
    };
    crate::__private::variant! {
        Proxies
    }
    crate::__private::code_and_row! {
        Proxies : u16
    }
    crate::__private::candidate_by_distance! {
        u16, 598
    }
    crate::__private::find_in_window! {
        Proxies : u16, 598, 2
    }
    impl Proxies {
        ///Every proxies, in ascending order of code.
        pub const ALL: [Self; 2] = [
            Self::NetworkReadTimeout,
            Self::NetworkConnectTimeout,
        ];
        crate::__private::text_accessor! {
            "The usual name of the code.\n\nIt is not always the reason phrase of the response. Amazon Web Services gives its codes no names, except 561.\n\nThe text of the column *Name*: `\"Network Read Timeout\"` for [`NetworkReadTimeout`](type@Self::NetworkReadTimeout)."
            pub name NAMES
        }
        crate::__private::text_accessor! {
            "What happened and what to do about it, in this project's own words.\n\nThe text of the column *Meaning*."
            pub meaning =
            ["Some proxies use this code if they are connected to the server behind them but cannot read its response in time. The server may have processed the request. Find out why it is slow, or raise the proxy's timeout.",
            "Some proxies use this code if they cannot connect to the server behind them in time. Tornado's HTTP client uses it for any request without a response, for example after a timeout. Check that the server is running and can be reached.",]
        }
        crate::__private::text_accessor! {
            "Where the code appears. `client`: in a response. `log only`: in the server's log, but the client gets no response. `configuration only`: neither in a log nor in a response, unless the server is configured to send it.\n\nThe text of the column *Seen by*: `\"client\"` for [`NetworkReadTimeout`](type@Self::NetworkReadTimeout)."
            pub seen_by = ["client", "client",]
        }
        crate::__private::flag_accessor! {
            "Whether the cause is temporary, so that the same request may succeed after a while. This is a judgement on the basis of the source. **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110, section 9.2.2).\n\nOf these codes, recent versions of `curl --retry` retry 522 and 524 only.\n\n`true` for all rows."
            pub is_retryable b"\x03"
        }
        crate::__private::text_accessor! {
            "The vendor's own documentation or source code.\n\nIt starts with *not confirmed* if the vendor does not seem to document the code.\n\nThe text of the column *Source*: `\"not confirmed: no vendor was found that documents the code\"` for [`NetworkReadTimeout`](type@Self::NetworkReadTimeout)."
            pub source = ["not confirmed: no vendor was found that documents the code",
            "Tornado: httpclient (https://www.tornadoweb.org/en/stable/httpclient.html), for its client only",]
        }
        crate::__private::common_accessors! {
            pub, ["Proxies", "Proxies",], 0, [], crate ::__private::Numbers::U8(& [0, 0,
            0,]); "The code.";
        }
    }
    crate::__private::integers! {
        pub Proxies : "proxies", ParseProxiesError, NAMES, PRINTED, UnknownProxies, u16,
        from_u16, as_u16; "The code."
    }
};
/// The code of LinkedIn.
#[non_exhaustive]
/**

 # At a glance

 | Code | Name | [Retryable?](method@Self::is_retryable) |
 | ---: | --- | :---: |
 | 999 | [Request Denied](type@Self::RequestDenied) | |*/
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
pub enum LinkedIn {
    #[doc = "**999 Request Denied**\n\nLinkedIn considers the client to be a bot, or its requests to be too frequent. Link checkers get this code for pages that exist, so do not report it as a broken link. Programs should use LinkedIn's API.\n\n- Seen by: client\n- Source: not confirmed by LinkedIn; reported by [users of a crawler](https://github.com/spatie/crawler/issues/231)\n\n*LinkedIn*"]
    #[doc(alias("999", "Request Denied"))]
    RequestDenied = 999,
}
crate::__private::errors! {
    pub LinkedIn : "LinkedIn", ParseLinkedInError, UnknownLinkedIn, u16, "{}"
}
const _: () = {
    const ROWS: ::core::primitive::usize = 1;
    static CODES: [&::core::primitive::str; ROWS] = ["999"];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = ["RequestDenied"];
    static NAMES: [&::core::primitive::str; ROWS] = ["Request Denied"];
    static PRINTED: [&::core::primitive::str; ROWS] = ["999 Request Denied"];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &NAMES,
        spellings: &["RequestDenied"],
        owners: crate::__private::Numbers::U8(&[0]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[0, 1, 0, 0, 0, 0, 0, 0]),
                slot_shift: 61u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Bits,
                ends: true,
            },
        },
        is_plain: true,
        loose: ::core::option::Option::Some(crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(&[0, 0, 0, 0]),
                slot_shift: 62u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Separators,
                ends: true,
            },
        }),
    };
    crate::__private::variant! {
        LinkedIn
    }
    crate::__private::code_and_row! {
        LinkedIn : u16
    }
    crate::__private::candidate_by_distance! {
        u16, 999
    }
    crate::__private::find_in_window! {
        LinkedIn : u16, 999, 1
    }
    impl LinkedIn {
        ///Every LinkedIn, in ascending order of code.
        pub const ALL: [Self; 1] = [Self::RequestDenied];
        crate::__private::text_accessor! {
            "The usual name of the code.\n\nIt is not always the reason phrase of the response. Amazon Web Services gives its codes no names, except 561.\n\nThe text of the column *Name*: `\"Request Denied\"` for [`RequestDenied`](type@Self::RequestDenied)."
            pub name NAMES
        }
        crate::__private::text_accessor! {
            "What happened and what to do about it, in this project's own words.\n\nThe text of the column *Meaning*."
            pub meaning =
            ["LinkedIn considers the client to be a bot, or its requests to be too frequent. Link checkers get this code for pages that exist, so do not report it as a broken link. Programs should use LinkedIn's API.",]
        }
        crate::__private::text_accessor! {
            "Where the code appears. `client`: in a response. `log only`: in the server's log, but the client gets no response. `configuration only`: neither in a log nor in a response, unless the server is configured to send it.\n\nThe text of the column *Seen by*: `\"client\"` for [`RequestDenied`](type@Self::RequestDenied)."
            pub seen_by = ["client",]
        }
        crate::__private::flag_accessor! {
            "Whether the cause is temporary, so that the same request may succeed after a while. This is a judgement on the basis of the source. **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110, section 9.2.2).\n\nOf these codes, recent versions of `curl --retry` retry 522 and 524 only.\n\n`false` for all rows."
            pub is_retryable b"\0"
        }
        crate::__private::text_accessor! {
            "The vendor's own documentation or source code.\n\nIt starts with *not confirmed* if the vendor does not seem to document the code.\n\nThe text of the column *Source*."
            pub source =
            ["not confirmed by LinkedIn; reported by users of a crawler (https://github.com/spatie/crawler/issues/231)",]
        }
        crate::__private::common_accessors! {
            pub, ["LinkedIn",], 0, [], crate ::__private::Numbers::U8(& [0, 0,]);
            "The code.";
        }
    }
    crate::__private::integers! {
        pub LinkedIn : "LinkedIn", ParseLinkedInError, NAMES, PRINTED, UnknownLinkedIn,
        u16, from_u16, as_u16; "The code."
    }
};
