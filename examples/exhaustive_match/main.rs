//! A client that decides what to do about a response, in a `match` that the compiler checks for completeness.
//!
//! ```text
//! cargo run --example exhaustive_match                          every code, for a GET request
//! cargo run --example exhaustive_match -- --method POST         every code, for a POST request
//! cargo run --example exhaustive_match -- 502 --method POST     one code, even if it is not in the sheet
//! ```
//!
//! `decide` names every code and has no `_` arm. When the sheet gets a new row, it does not compile until it handles
//! the new code. Codes that are not in the sheet cannot be forgotten either, because `StatusCode::try_from` returns a
//! `Result`.

use std::error::Error;
use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use httpcodes::unofficial::Unofficial;
use httpcodes::{StatusCode, UnknownStatusCode};

/// Decides what a client does about a response.
#[derive(Parser)]
struct Arguments {
    /// The status code of the response [default: all codes of the sheet]
    #[arg(value_parser = clap::value_parser!(u16).range(100..=999))]
    code: Option<u16>,
    /// The method of the request
    #[arg(long, value_enum, ignore_case = true, default_value_t = Method::Get)]
    method: Method,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "UPPER")]
enum Method {
    Get,
    Head,
    Put,
    Delete,
    Post,
    Patch,
}

impl Method {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Post => "POST",
            Self::Patch => "PATCH",
        }
    }

    /// Whether the client may repeat the request after this response, even if the server may have processed it.
    const fn may_be_repeated(self, status: StatusCode) -> bool {
        status.retry().allows(self.as_str())
    }
}

enum Decision {
    SendContent,
    SwitchProtocol,
    AwaitFinalResponse,
    Accept,
    UseCachedCopy,
    Follow(&'static str),
    Authenticate,
    FetchCurrentState,
    RepeatWithoutExpect,
    RepeatAfterHandshake,
    RepeatOnNewConnection,
    RepeatAfterDelay,
    RepeatWithBackoff,
    GiveUp,
}

/// Decides about the response to a request.
fn decide(status: StatusCode, method: Method) -> Decision {
    match status {
        StatusCode::Continue => Decision::SendContent,
        StatusCode::SwitchingProtocols => Decision::SwitchProtocol,
        StatusCode::Processing | StatusCode::EarlyHints => Decision::AwaitFinalResponse,

        StatusCode::Ok
        | StatusCode::Created
        | StatusCode::Accepted
        | StatusCode::NonAuthoritativeInformation
        | StatusCode::NoContent
        | StatusCode::ResetContent
        | StatusCode::PartialContent
        | StatusCode::MultiStatus
        | StatusCode::AlreadyReported
        | StatusCode::ImUsed => Decision::Accept,

        StatusCode::MultipleChoice if method == Method::Get || method == Method::Head => {
            Decision::Follow(method.as_str())
        }
        StatusCode::MovedPermanently
        | StatusCode::Found
        | StatusCode::SeeOther
        | StatusCode::TemporaryRedirect
        | StatusCode::PermanentRedirect => match status.redirect() {
            Some(redirect) => Decision::Follow(redirect.method(method.as_str())),
            None => Decision::GiveUp,
        },
        StatusCode::NotModified => Decision::UseCachedCopy,

        StatusCode::Unauthorized
        | StatusCode::ProxyAuthenticationRequired
        | StatusCode::NetworkAuthenticationRequired => Decision::Authenticate,
        StatusCode::Conflict | StatusCode::PreconditionFailed | StatusCode::PreconditionRequired => {
            Decision::FetchCurrentState
        }

        // The server has not processed the request, so the client may repeat it with any method
        // (RFC 9110, sections 10.1.1, 15.5.9 and 15.5.20; RFC 8470, section 5.2).
        StatusCode::RequestTimeout | StatusCode::MisdirectedRequest => Decision::RepeatOnNewConnection,
        StatusCode::ExpectationFailed => Decision::RepeatWithoutExpect,
        StatusCode::TooEarly => Decision::RepeatAfterHandshake,

        // The server may have processed the request.
        StatusCode::TooManyRequests | StatusCode::ServiceUnavailable if method.may_be_repeated(status) => {
            Decision::RepeatAfterDelay
        }
        StatusCode::InternalServerError | StatusCode::BadGateway | StatusCode::GatewayTimeout
            if method.may_be_repeated(status) =>
        {
            Decision::RepeatWithBackoff
        }

        StatusCode::MultipleChoice
        | StatusCode::UseProxy
        | StatusCode::Unused
        | StatusCode::BadRequest
        | StatusCode::PaymentRequired
        | StatusCode::Forbidden
        | StatusCode::NotFound
        | StatusCode::MethodNotAllowed
        | StatusCode::NotAcceptable
        | StatusCode::Gone
        | StatusCode::LengthRequired
        | StatusCode::ContentTooLarge
        | StatusCode::UriTooLong
        | StatusCode::UnsupportedMediaType
        | StatusCode::RangeNotSatisfiable
        | StatusCode::ImATeapot
        | StatusCode::UnprocessableContent
        | StatusCode::Locked
        | StatusCode::FailedDependency
        | StatusCode::UpgradeRequired
        | StatusCode::TooManyRequests
        | StatusCode::RequestHeaderFieldsTooLarge
        | StatusCode::UnavailableForLegalReasons
        | StatusCode::InternalServerError
        | StatusCode::NotImplemented
        | StatusCode::BadGateway
        | StatusCode::ServiceUnavailable
        | StatusCode::GatewayTimeout
        | StatusCode::HttpVersionNotSupported
        | StatusCode::VariantAlsoNegotiates
        | StatusCode::InsufficientStorage
        | StatusCode::LoopDetected
        | StatusCode::NotExtended => Decision::GiveUp,
    }
}

/// Decides about the response with a code that is not in the sheet. It is treated as its fallback is, but whether it is
/// temporary is not known from the fallback.
fn decide_unknown(unknown: UnknownStatusCode, method: Method) -> Decision {
    match decide(unknown.fallback(), method) {
        Decision::RepeatWithBackoff if !unknown.unofficial().any(Unofficial::is_retryable) => Decision::GiveUp,
        decision => decision,
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SendContent => "send the content of the request",
            Self::SwitchProtocol => "continue in the new protocol",
            Self::AwaitFinalResponse => "wait for the final response",
            Self::Accept => "accept the response",
            Self::UseCachedCopy => "use the cached copy",
            Self::Follow(method) => return write!(f, "follow Location with {method}"),
            Self::Authenticate => "authenticate and repeat the request",
            Self::FetchCurrentState => "fetch the current state and start over",
            Self::RepeatWithoutExpect => "repeat the request without Expect",
            Self::RepeatAfterHandshake => "repeat the request after the TLS handshake",
            Self::RepeatOnNewConnection => "repeat the request on a new connection",
            Self::RepeatAfterDelay => "repeat the request when Retry-After allows it",
            Self::RepeatWithBackoff => "repeat the request with growing delays",
            Self::GiveUp => "give up",
        })
    }
}

fn main() -> ExitCode {
    let Arguments { code, method } = Arguments::parse();
    let codes = code.map_or_else(|| StatusCode::ALL.map(StatusCode::as_u16).to_vec(), |code| vec![code]);
    httpcodes_examples::exit(print(&codes, method, &mut io::stdout().lock()))
}

fn print(codes: &[u16], method: Method, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    for &code in codes {
        let (response, decision) = match StatusCode::try_from(code) {
            Ok(status) => (status.to_string(), decide(status, method)),
            Err(unknown) => (format!("{code}, treated as {}", unknown.fallback()), decide_unknown(unknown, method)),
        };
        writeln!(out, "{} {response}: {decision}", method.as_str())?;
    }
    Ok(())
}
