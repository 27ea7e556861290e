// Written by `cargo run -p httpcodes-tests --bin write-expansions`. Edit the sheet instead.

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
    #[doc = "**no**\n\nNo: the request succeeded, or the client has to do something else, such as following a redirect."]
    #[doc(alias("no"))]
    No,
    #[doc = "**changed request**\n\nOnly with a change to the request, such as credentials, a condition or a content length."]
    #[doc(alias("changed request"))]
    ChangedRequest,
    #[doc = "**if told**\n\nIf the response has a `Retry-After` field, after the time in it."]
    #[doc(alias("if told"))]
    IfTold,
    #[doc = "**idempotent methods**\n\nAfter a while, if the method is idempotent: the server may have applied the request (RFC 9110, section 9.2.2)."]
    #[doc(alias("idempotent methods"))]
    IdempotentMethods,
    #[doc = "**any method**\n\nWith any method, because the server has not processed the request: on another connection or, for 425, after the TLS handshake."]
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
        "if told",
        "idempotent methods",
        "any method",
    ];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = [
        "No",
        "ChangedRequest",
        "IfTold",
        "IdempotentMethods",
        "AnyMethod",
    ];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &CODES,
        spellings: &["ChangedRequest", "IfTold", "IdempotentMethods", "AnyMethod"],
        owners: crate::__private::Numbers::U8(&[1, 2, 3, 4]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 11400714819323198485u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[
                        0, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3,
                        7, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
                        3, 6, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 3, 3, 8, 3,
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
            Self::IfTold,
            Self::IdempotentMethods,
            Self::AnyMethod,
        ];
        crate::__private::text_accessor! {
            "The text of the column *Meaning*." pub meaning =
            ["No: the request succeeded, or the client has to do something else, such as following a redirect.",
            "Only with a change to the request, such as credentials, a condition or a content length.",
            "If the response has a Retry-After field, after the time in it.",
            "After a while, if the method is idempotent: the server may have applied the request (RFC 9110, section 9.2.2).",
            "With any method, because the server has not processed the request: on another connection or, for 425, after the TLS handshake.",]
        }
        crate::__private::common_accessors! {
            pub, ["", "", "", "", "",], 0, [], crate ::__private::Numbers::U8(& [0, 0, 0,
            0, 0, 0,])
        }
    }
    crate::__private::texts! {
        pub Retry : "retry", ParseRetryError, CODES, CODES
    }
    #[cfg(feature = "serde")]
    use ::serde as __serde;
    crate::__private::text_serde! {
        #[cfg(feature = "serde")] Retry : "retry", __RetryVisitor
    }
};
/// Which method a client uses when it follows a redirect.
/// [`StatusCode::redirect`](crate::StatusCode::redirect) returns it, and [`method`](Self::method) applies it.
///
/// | Redirect | Meaning |
/// | --- | --- |
/// | `same method` | The client must not change the method, so it sends the same request, with its content, to the new URI. |
/// | `POST becomes GET` | The client may change POST to GET, as browsers do, and keeps any other method. |
/// | `GET` | The client requests the new URI with GET, or with HEAD if that was the method, and without the content of the original request. |
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
    #[doc = "**same method**\n\nThe client must not change the method, so it sends the same request, with its content, to the new URI."]
    #[doc(alias("same method"))]
    SameMethod,
    #[doc = "**POST becomes GET**\n\nThe client may change POST to GET, as browsers do, and keeps any other method."]
    #[doc(alias("POST becomes GET"))]
    PostBecomesGet,
    #[doc = "**GET**\n\nThe client requests the new URI with GET, or with HEAD if that was the method, and without the content of the original request."]
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
            ["The client must not change the method, so it sends the same request, with its content, to the new URI.",
            "The client may change POST to GET, as browsers do, and keeps any other method.",
            "The client requests the new URI with GET, or with HEAD if that was the method, and without the content of the original request.",]
        }
        crate::__private::common_accessors! {
            pub, ["", "", "",], 0, [], crate ::__private::Numbers::U8(& [0, 0, 0, 0,])
        }
    }
    crate::__private::texts! {
        pub Redirect : "redirect", ParseRedirectError, CODES, CODES
    }
    #[cfg(feature = "serde")]
    use ::serde as __serde;
    crate::__private::text_serde! {
        #[cfg(feature = "serde")] Redirect : "redirect", __RedirectVisitor
    }
};
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
    #[doc = "**indexed**\n\nThe content is passed on to indexing, which does not guarantee that the URL appears in search results."]
    #[doc(alias("indexed"))]
    Indexed,
    #[doc = "**empty**\n\nThere is no content to index; Search Console may report a soft 404."]
    #[doc(alias("empty"))]
    Empty,
    #[doc = "**moved**\n\nThe redirect is followed, up to ten hops. It is a strong sign that the target is the canonical URL."]
    #[doc(alias("moved"))]
    Moved,
    #[doc = "**moved for now**\n\nThe redirect is followed, up to ten hops. It is a weak sign that the target is the canonical URL."]
    #[doc(alias("moved for now"))]
    MovedForNow,
    #[doc = "**unchanged**\n\nThe content is taken to be the same as at the last visit."]
    #[doc(alias("unchanged"))]
    Unchanged,
    #[doc = "**removed**\n\nThe content is ignored, and the URL is not indexed. If it was, it is removed from the index."]
    #[doc(alias("removed"))]
    Removed,
    #[doc = "**slower**\n\nThe site is crawled at a lower rate. URLs that are indexed stay so at first, and are removed if the errors persist."]
    #[doc(alias("slower"))]
    Slower,
}
crate::__private::text_error! {
    pub GoogleSearch : "Google Search", ParseGoogleSearchError
}
const _: () = {
    const ROWS: ::core::primitive::usize = 7;
    static CODES: [&::core::primitive::str; ROWS] = [
        "indexed",
        "empty",
        "moved",
        "moved for now",
        "unchanged",
        "removed",
        "slower",
    ];
    static IDENTIFIERS: [&::core::primitive::str; ROWS] = [
        "Indexed",
        "Empty",
        "Moved",
        "MovedForNow",
        "Unchanged",
        "Removed",
        "Slower",
    ];
    const SPELLINGS: crate::__private::Names = crate::__private::Names {
        of_rows: &CODES,
        spellings: &["MovedForNow"],
        owners: crate::__private::Numbers::U8(&[3]),
        hash: crate::__private::NameHash {
            hash: crate::__private::PerfectHash {
                factor: 16088033396387240377u64,
                seeds: crate::__private::Numbers::U8(&[]),
                bucket_shift: 0u32,
                slots: crate::__private::Numbers::U8(
                    &[
                        3, 3, 3, 2, 3, 3, 0, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 6,
                        3, 3, 3, 4, 7, 3, 3, 3, 3, 3,
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
            Self::Indexed,
            Self::Empty,
            Self::Moved,
            Self::MovedForNow,
            Self::Unchanged,
            Self::Removed,
            Self::Slower,
        ];
        crate::__private::text_accessor! {
            "The text of the column *Meaning*: `\"The content is taken to be the same as at the last visit.\"` for [`Unchanged`](type@Self::Unchanged)."
            pub meaning =
            ["The content is passed on to indexing, which does not guarantee that the URL appears in search results.",
            "There is no content to index; Search Console may report a soft 404.",
            "The redirect is followed, up to ten hops. It is a strong sign that the target is the canonical URL.",
            "The redirect is followed, up to ten hops. It is a weak sign that the target is the canonical URL.",
            "The content is taken to be the same as at the last visit.",
            "The content is ignored, and the URL is not indexed. If it was, it is removed from the index.",
            "The site is crawled at a lower rate. URLs that are indexed stay so at first, and are removed if the errors persist.",]
        }
        crate::__private::common_accessors! {
            pub, ["", "", "", "", "", "", "",], 0, [], crate ::__private::Numbers::U8(&
            [0, 0, 0, 0, 0, 0, 0, 0,])
        }
    }
    crate::__private::texts! {
        pub GoogleSearch : "Google Search", ParseGoogleSearchError, CODES, CODES
    }
    #[cfg(feature = "serde")]
    use ::serde as __serde;
    crate::__private::text_serde! {
        #[cfg(feature = "serde")] GoogleSearch : "Google Search", __GoogleSearchVisitor
    }
};
