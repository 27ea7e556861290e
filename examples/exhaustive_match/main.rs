//! A retry policy as a `match` on codes and classes, in which the compiler finds what was forgotten.
//!
//! ```text
//! cargo run --example exhaustive_match
//! ```
//!
//! The `match` on the class has no `_` arm, so a class left out is a compile error, and so is a misspelt code. Codes that
//! are not in the sheet cannot be forgotten either: `StatusCode::try_from` gives a `Result`, whose error keeps the code.

use std::fmt;

use httpcodes::{Class, StatusCode, UnknownStatusCode};

/// What a client does about a response.
enum Decision {
    AwaitFinalResponse,
    Accept,
    UseCachedCopy,
    FollowWithGet,
    FollowWithSameMethod,
    RetryOnNewConnection,
    RetryWhenTold,
    RetryWithBackoff,
    GiveUp,
}

/// Decides about the response to a request.
///
/// An idempotent request may be repeated whatever became of the first one, any other only if the server has surely not
/// acted on it (RFC 9110, section 9.2.2).
fn decide(status: StatusCode, is_idempotent: bool) -> Decision {
    match status {
        StatusCode::NotModified => Decision::UseCachedCopy,
        StatusCode::MovedPermanently | StatusCode::Found | StatusCode::SeeOther => Decision::FollowWithGet,
        StatusCode::TemporaryRedirect | StatusCode::PermanentRedirect => Decision::FollowWithSameMethod,
        StatusCode::RequestTimeout | StatusCode::MisdirectedRequest => Decision::RetryOnNewConnection,
        StatusCode::TooManyRequests => Decision::RetryWhenTold,
        StatusCode::ServiceUnavailable if is_idempotent => Decision::RetryWhenTold,
        other => match other.class() {
            Class::Informational => Decision::AwaitFinalResponse,
            Class::Success => Decision::Accept,
            Class::ServerError if other.is_retryable() && is_idempotent => Decision::RetryWithBackoff,
            Class::Redirection | Class::ClientError | Class::ServerError => Decision::GiveUp,
        },
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AwaitFinalResponse => "wait for the final response",
            Self::Accept => "accept the response",
            Self::UseCachedCopy => "use the copy in the cache",
            Self::FollowWithGet => "follow Location with GET",
            Self::FollowWithSameMethod => "follow Location with the same method",
            Self::RetryOnNewConnection => "retry on a new connection",
            Self::RetryWhenTold => "retry when Retry-After says so",
            Self::RetryWithBackoff => "retry with growing delays",
            Self::GiveUp => "give up",
        })
    }
}

fn main() {
    let responses = [
        ("GET", 103),
        ("GET", 200),
        ("POST", 201),
        ("GET", 299),
        ("GET", 304),
        ("POST", 303),
        ("POST", 307),
        ("GET", 305),
        ("GET", 404),
        ("POST", 408),
        ("POST", 429),
        ("GET", 499),
        ("GET", 502),
        ("POST", 502),
        ("GET", 503),
        ("GET", 505),
        ("GET", 520),
        ("GET", 999),
    ];
    println!("Request  Response                                Decision");
    for (method, code) in responses {
        let response = StatusCode::try_from(code);
        let description = match response {
            Ok(status) => status.to_string(),
            Err(unknown) => format!("{code}, read as {}", unknown.fallback()),
        };
        let is_idempotent = method != "POST";
        let decision = decide(response.unwrap_or_else(UnknownStatusCode::fallback), is_idempotent);
        println!("{method:7}  {description:38}  {decision}");
    }
}
