//! Reads the payloads of WebSocket `Close` frames, and decides how to answer and whether to connect again.
//!
//! ```text
//! cargo run --example websocket
//! ```
//!
//! A payload is empty, or a code in two bytes and a reason in UTF-8 (RFC 6455, section 5.5.1). Codes from 3000 up belong
//! to libraries and applications; the sheet does not have them, `UnknownCloseCode` keeps them.

use std::str;

/// Why a WebSocket connection ends.
#[httpcodes::cheatsheet("websocket/close_codes.md")]
enum CloseCode {}

/// Why the peer closes the connection, as far as it says so.
struct Close<'a> {
    code: Result<CloseCode, UnknownCloseCode>,
    reason: &'a str,
}

/// Reads a payload; the error is the code to close the connection with.
fn parse(payload: &[u8]) -> Result<Close<'_>, CloseCode> {
    let (code, reason) = match payload {
        [] => return Ok(Close { code: Ok(CloseCode::NoStatusRcvd), reason: "" }),
        [_] => return Err(CloseCode::ProtocolError),
        [high, low, reason @ ..] => (CloseCode::try_from(u16::from_be_bytes([*high, *low])), reason),
    };
    let may_be_sent = match code {
        Ok(code) => code.is_sendable(),
        Err(unknown) => (3000..5000).contains(&unknown.code()),
    };
    if !may_be_sent {
        return Err(CloseCode::ProtocolError);
    }
    let reason = str::from_utf8(reason).map_err(|_| CloseCode::InvalidFramePayloadData)?;
    Ok(Close { code, reason })
}

/// Whether a client should come back, after a pause. A row that is added to the sheet has to be thought of here.
const fn is_worth_reconnecting(code: CloseCode) -> bool {
    match code {
        CloseCode::GoingAway
        | CloseCode::AbnormalClosure
        | CloseCode::InternalError
        | CloseCode::ServiceRestart
        | CloseCode::TryAgainLater
        | CloseCode::BadGateway => true,
        CloseCode::NormalClosure
        | CloseCode::ProtocolError
        | CloseCode::UnsupportedData
        | CloseCode::Reserved
        | CloseCode::NoStatusRcvd
        | CloseCode::InvalidFramePayloadData
        | CloseCode::PolicyViolation
        | CloseCode::MessageTooBig
        | CloseCode::MandatoryExt
        | CloseCode::TlsHandshake => false,
    }
}

fn main() {
    let payloads: [&[u8]; 8] = [
        b"\x03\xe8",
        b"\x03\xe9deploy of version 42",
        b"",
        b"\x03\xf0not logged in",
        b"\x0f\xa1game over",
        b"\x03",
        b"\x03\xee",
        b"\x03\xf3caf\xe9",
    ];
    for payload in payloads {
        println!("\"{}\"", payload.escape_ascii());
        match parse(payload) {
            Ok(Close { code, reason }) => {
                match code {
                    Ok(code) => println!("  {code}: {}", code.meaning()),
                    Err(unknown) => println!("  {}, a code of a library or an application", unknown.code()),
                }
                if !reason.is_empty() {
                    println!("  Reason: {reason}");
                }
                if code.is_ok_and(is_worth_reconnecting) {
                    println!("  The client should connect again.");
                }
            }
            Err(code) => println!("  Refused with {code}: {}", code.meaning()),
        }
    }
}
