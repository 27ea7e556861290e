// Written by `cargo run -p httpcodes-tests --bin write-expansions`. Edit the sheet instead.

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
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub enum Retry {
    #[doc = "**no**\n\nThe request succeeded, the client has to do something else first, such as following a redirect, or the standards do not mention a repetition."]
    #[doc(alias("no"))]
    No,
    #[doc = "**changed request**\n\nOnly with a change to the request, such as new credentials, a condition or a content length."]
    #[doc(alias("changed request"))]
    ChangedRequest,
    #[doc = "**with Retry-After**\n\nOnly if the response has a `Retry-After` field, and after the time in it."]
    #[doc(alias("with Retry-After"))]
    WithRetryAfter,
    #[doc = "**idempotent methods**\n\nAfter a while, and only if the method is idempotent, because the server may have applied the request (RFC 9110, section 9.2.2; for QUERY, RFC 10008, section 2)."]
    #[doc(alias("idempotent methods"))]
    IdempotentMethods,
    #[doc = "**any method**\n\nWith any method, because the server has not processed the request: after 421 on another connection; after 425 when the TLS handshake is complete, if the request was sent in early data."]
    #[doc(alias("any method"))]
    AnyMethod,
}
crate::__private::text_error! {
    pub Retry : "retry", ParseRetryError
}
const _: () = {
    const ROWS: ::core::primitive::usize = 5;
    static CODES: [&::core::primitive::str; ROWS] = [
        "no",
        "changed request",
        "with Retry-After",
        "idempotent methods",
        "any method",
    ];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = [
        "No",
        "ChangedRequest",
        "WithRetryAfter",
        "IdempotentMethods",
        "AnyMethod",
    ];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &CODES,
        spellings: &[
            "ChangedRequest",
            "WithRetryAfter",
            "IdempotentMethods",
            "AnyMethod",
        ],
        owners: crate::__private::Numbers::U8(&[1, 2, 3, 4]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[
                        0, 3, 3, 3, 3, 3, 3, 4, 6, 3, 3, 7, 3, 1, 3, 3, 3, 3, 3, 3, 3, 3,
                        3, 3, 3, 2, 3, 3, 3, 5, 3, 8,
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
        loose: ::core::option::Option::None,
    };
    const CODES_AS_WRITTEN: crate::__private::Codes = crate::__private::Codes {
        names: &SPELLINGS,
        hash: ::core::option::Option::None,
        blanks: ::core::option::Option::None,
    };
    crate::__private::variant! {
        Retry
    }
    impl Retry {
        ///Every retry, in the order of the sheet.
        pub const ALL: [Self; 5] = [
            Self::No,
            Self::ChangedRequest,
            Self::WithRetryAfter,
            Self::IdempotentMethods,
            Self::AnyMethod,
        ];
        crate::__private::text_accessor! {
            "The text of the column *Meaning*." pub meaning =
            ["The request succeeded, the client has to do something else first, such as following a redirect, or the standards do not mention a repetition.",
            "Only with a change to the request, such as new credentials, a condition or a content length.",
            "Only if the response has a Retry-After field, and after the time in it.",
            "After a while, and only if the method is idempotent, because the server may have applied the request (RFC 9110, section 9.2.2; for QUERY, RFC 10008, section 2).",
            "With any method, because the server has not processed the request: after 421 on another connection; after 425 when the TLS handshake is complete, if the request was sent in early data.",]
        }
        crate::__private::common_accessors! {
            pub, ["", "", "", "", "",], 0, [], crate ::__private::Numbers::U8(& [0, 0, 0,
            0, 0, 0,]);;
        }
    }
    crate::__private::texts! {
        pub Retry : "retry", ParseRetryError, CODES, CODES;
    }
    #[cfg(feature = "serde")]
    use ::serde as __serde;
    crate::__private::text_serde! {
        #[cfg(feature = "serde")] Retry : "retry", __RetryVisitor
    }
    #[cfg(feature = "schemars")]
    crate::__private::schemars! {
        { ::core::compile_error! {
        "the argument `schemars` needs the feature `schemars` of `httpcodes`\n  = help: add the feature `schemars` to `httpcodes` in `Cargo.toml`, or remove the argument"
        } } #[cfg(feature = "schemars")] Retry : "Retry",
        "Whether a client may automatically send the same request again after a response with some status code.\n[`StatusCode::retry`](crate::StatusCode::retry) returns it, and [`allows`](Self::allows) applies it to a method.";
        meaning
    }
    #[cfg(feature = "utoipa")]
    crate::__private::utoipa! {
        { ::core::compile_error! {
        "the argument `utoipa` needs the feature `utoipa` of `httpcodes`\n  = help: add the feature `utoipa` to `httpcodes` in `Cargo.toml`, or remove the argument"
        } } #[cfg(feature = "utoipa")] Retry : "Retry",
        "Whether a client may automatically send the same request again after a response with some status code.\n[`StatusCode::retry`](crate::StatusCode::retry) returns it, and [`allows`](Self::allows) applies it to a method.";
        meaning
    }
};
/// Which method a client uses when it follows a redirect.
/// [`StatusCode::redirect`](crate::StatusCode::redirect) returns it, and [`method`](Self::method) applies it.
///
/// | Redirect | Meaning |
/// | --- | --- |
/// | `same method` | The client keeps the method, and sends the content of the original request to the new URI too. |
/// | `POST becomes GET` | The client may change POST to GET, as browsers do, and keeps any other method, such as QUERY (RFC 10008, section 2.5). |
/// | `GET` | The client requests the new URI with GET, or with HEAD if that was the original method, and without the content of the original request. |
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub enum Redirect {
    #[doc = "**same method**\n\nThe client keeps the method, and sends the content of the original request to the new URI too."]
    #[doc(alias("same method"))]
    SameMethod,
    #[doc = "**POST becomes GET**\n\nThe client may change POST to GET, as browsers do, and keeps any other method, such as QUERY (RFC 10008, section 2.5)."]
    #[doc(alias("POST becomes GET"))]
    PostBecomesGet,
    #[doc = "**GET**\n\nThe client requests the new URI with GET, or with HEAD if that was the original method, and without the content of the original request."]
    #[doc(alias("GET"))]
    Get,
}
crate::__private::text_error! {
    pub Redirect : "redirect", ParseRedirectError
}
const _: () = {
    const ROWS: ::core::primitive::usize = 3;
    static CODES: [&::core::primitive::str; ROWS] = [
        "same method",
        "POST becomes GET",
        "GET",
    ];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = [
        "SameMethod",
        "PostBecomesGet",
        "Get",
    ];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &CODES,
        spellings: &["SameMethod", "PostBecomesGet"],
        owners: crate::__private::Numbers::U8(&[0, 1]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 0, 1, 4, 1],
                ),
                slot_shift: 60u32,
            },
            how: crate::__private::hashing::How {
                fold: crate::__private::hashing::Fold::Bits,
                ends: true,
            },
        },
        is_plain: true,
        loose: ::core::option::Option::None,
    };
    const CODES_AS_WRITTEN: crate::__private::Codes = crate::__private::Codes {
        names: &SPELLINGS,
        hash: ::core::option::Option::None,
        blanks: ::core::option::Option::None,
    };
    crate::__private::variant! {
        Redirect
    }
    impl Redirect {
        ///Every redirect, in the order of the sheet.
        pub const ALL: [Self; 3] = [Self::SameMethod, Self::PostBecomesGet, Self::Get];
        crate::__private::text_accessor! {
            "The text of the column *Meaning*." pub meaning =
            ["The client keeps the method, and sends the content of the original request to the new URI too.",
            "The client may change POST to GET, as browsers do, and keeps any other method, such as QUERY (RFC 10008, section 2.5).",
            "The client requests the new URI with GET, or with HEAD if that was the original method, and without the content of the original request.",]
        }
        crate::__private::common_accessors! {
            pub, ["", "", "",], 0, [], crate ::__private::Numbers::U8(& [0, 0, 0, 0,]);;
        }
    }
    crate::__private::texts! {
        pub Redirect : "redirect", ParseRedirectError, CODES, CODES;
    }
    #[cfg(feature = "serde")]
    use ::serde as __serde;
    crate::__private::text_serde! {
        #[cfg(feature = "serde")] Redirect : "redirect", __RedirectVisitor
    }
    #[cfg(feature = "schemars")]
    crate::__private::schemars! {
        { ::core::compile_error! {
        "the argument `schemars` needs the feature `schemars` of `httpcodes`\n  = help: add the feature `schemars` to `httpcodes` in `Cargo.toml`, or remove the argument"
        } } #[cfg(feature = "schemars")] Redirect : "Redirect",
        "Which method a client uses when it follows a redirect.\n[`StatusCode::redirect`](crate::StatusCode::redirect) returns it, and [`method`](Self::method) applies it.";
        meaning
    }
    #[cfg(feature = "utoipa")]
    crate::__private::utoipa! {
        { ::core::compile_error! {
        "the argument `utoipa` needs the feature `utoipa` of `httpcodes`\n  = help: add the feature `utoipa` to `httpcodes` in `Cargo.toml`, or remove the argument"
        } } #[cfg(feature = "utoipa")] Redirect : "Redirect",
        "Which method a client uses when it follows a redirect.\n[`StatusCode::redirect`](crate::StatusCode::redirect) returns it, and [`method`](Self::method) applies it.";
        meaning
    }
};
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
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub enum GoogleSearch {
    #[doc = "**indexable**\n\nThe content is passed on to indexing, which does not guarantee that the URL appears in search results. Search Console may report an empty page or an error message as a soft 404."]
    #[doc(alias("indexable"))]
    Indexable,
    #[doc = "**empty**\n\nGoogle receives no content, so it cannot process any."]
    #[doc(alias("empty"))]
    Empty,
    #[doc = "**moved**\n\nThe redirect is followed, by default up to ten hops, and the content of the redirecting URL is ignored. It is a strong signal that the target should be processed."]
    #[doc(alias("moved"))]
    Moved,
    #[doc = "**moved temporarily**\n\nThe redirect is followed, by default up to ten hops, and the content of the redirecting URL is ignored. It is a weak signal that the target should be processed."]
    #[doc(alias("moved temporarily"))]
    MovedTemporarily,
    #[doc = "**unchanged**\n\nThe content is considered to be the same as when the URL was last crawled."]
    #[doc(alias("unchanged"))]
    Unchanged,
    #[doc = "**removed**\n\nThe content is ignored, and the URL is not indexed. If it was indexed before, it is removed from the index."]
    #[doc(alias("removed"))]
    Removed,
    #[doc = "**slower**\n\nThe content is ignored, and the site is crawled at a lower rate. Indexed URLs stay in the index at first, and are removed if the errors persist."]
    #[doc(alias("slower"))]
    Slower,
}
crate::__private::text_error! {
    pub GoogleSearch : "Google Search", ParseGoogleSearchError
}
const _: () = {
    const ROWS: ::core::primitive::usize = 7;
    static CODES: [&::core::primitive::str; ROWS] = [
        "indexable",
        "empty",
        "moved",
        "moved temporarily",
        "unchanged",
        "removed",
        "slower",
    ];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = [
        "Indexable",
        "Empty",
        "Moved",
        "MovedTemporarily",
        "Unchanged",
        "Removed",
        "Slower",
    ];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &CODES,
        spellings: &["MovedTemporarily"],
        owners: crate::__private::Numbers::U8(&[3]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[
                        3, 3, 3, 3, 3, 2, 3, 3, 3, 6, 3, 3, 3, 1, 3, 7, 3, 3, 3, 3, 3, 4,
                        3, 3, 3, 5, 3, 3, 3, 3, 0, 3,
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
        loose: ::core::option::Option::None,
    };
    const CODES_AS_WRITTEN: crate::__private::Codes = crate::__private::Codes {
        names: &SPELLINGS,
        hash: ::core::option::Option::None,
        blanks: ::core::option::Option::None,
    };
    crate::__private::variant! {
        GoogleSearch
    }
    impl GoogleSearch {
        ///Every Google Search, in the order of the sheet.
        pub const ALL: [Self; 7] = [
            Self::Indexable,
            Self::Empty,
            Self::Moved,
            Self::MovedTemporarily,
            Self::Unchanged,
            Self::Removed,
            Self::Slower,
        ];
        crate::__private::text_accessor! {
            "The text of the column *Meaning*: `\"Google receives no content, so it cannot process any.\"` for [`Empty`](type@Self::Empty)."
            pub meaning =
            ["The content is passed on to indexing, which does not guarantee that the URL appears in search results. Search Console may report an empty page or an error message as a soft 404.",
            "Google receives no content, so it cannot process any.",
            "The redirect is followed, by default up to ten hops, and the content of the redirecting URL is ignored. It is a strong signal that the target should be processed.",
            "The redirect is followed, by default up to ten hops, and the content of the redirecting URL is ignored. It is a weak signal that the target should be processed.",
            "The content is considered to be the same as when the URL was last crawled.",
            "The content is ignored, and the URL is not indexed. If it was indexed before, it is removed from the index.",
            "The content is ignored, and the site is crawled at a lower rate. Indexed URLs stay in the index at first, and are removed if the errors persist.",]
        }
        crate::__private::common_accessors! {
            pub, ["", "", "", "", "", "", "",], 0, [], crate ::__private::Numbers::U8(&
            [0, 0, 0, 0, 0, 0, 0, 0,]);;
        }
    }
    crate::__private::texts! {
        pub GoogleSearch : "Google Search", ParseGoogleSearchError, CODES, CODES;
    }
    #[cfg(feature = "serde")]
    use ::serde as __serde;
    crate::__private::text_serde! {
        #[cfg(feature = "serde")] GoogleSearch : "Google Search", __GoogleSearchVisitor
    }
    #[cfg(feature = "schemars")]
    crate::__private::schemars! {
        { ::core::compile_error! {
        "the argument `schemars` needs the feature `schemars` of `httpcodes`\n  = help: add the feature `schemars` to `httpcodes` in `Cargo.toml`, or remove the argument"
        } } #[cfg(feature = "schemars")] GoogleSearch : "GoogleSearch",
        "What the crawlers of Google Search do about a status code, according to the page\n[*How HTTP status codes affect Google's crawlers*](https://developers.google.com/crawling/docs/troubleshooting/http-status-codes).\n[`StatusCode::google_search`](crate::StatusCode::google_search) returns it.";
        meaning
    }
    #[cfg(feature = "utoipa")]
    crate::__private::utoipa! {
        { ::core::compile_error! {
        "the argument `utoipa` needs the feature `utoipa` of `httpcodes`\n  = help: add the feature `utoipa` to `httpcodes` in `Cargo.toml`, or remove the argument"
        } } #[cfg(feature = "utoipa")] GoogleSearch : "GoogleSearch",
        "What the crawlers of Google Search do about a status code, according to the page\n[*How HTTP status codes affect Google's crawlers*](https://developers.google.com/crawling/docs/troubleshooting/http-status-codes).\n[`StatusCode::google_search`](crate::StatusCode::google_search) returns it.";
        meaning
    }
};
