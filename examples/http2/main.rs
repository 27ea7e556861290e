//! Reads the frames that end an HTTP/2 or HTTP/3 stream or connection: two enums from one document.
//!
//! ```text
//! cargo run --example http2
//! ```
//!
//! `error_codes.md` has a table for each version, under a heading of its own, and `section = "…"` tells them apart. The
//! codes of HTTP/2 have 32 bits, those of HTTP/3 up to 62.

/// Why an HTTP/2 stream or connection ends.
#[httpcodes::cheatsheet("http2/error_codes.md", section = "HTTP/2")]
#[repr(u32)]
enum Http2Error {}

/// Why an HTTP/3 stream or connection ends.
#[httpcodes::cheatsheet("http2/error_codes.md", section = "HTTP/3")]
#[repr(u64)]
enum Http3Error {}

impl Http2Error {
    const fn advice(self) -> &'static str {
        match self {
            Self::NoError => "Nothing has failed.",
            Self::RefusedStream => "Send the request again.",
            Self::Http11Required => "Send the request again, over HTTP/1.1.",
            _ => "What was under way has failed.",
        }
    }
}

impl Http3Error {
    const fn advice(self) -> &'static str {
        match self {
            Self::H3NoError => "Nothing has failed.",
            Self::H3RequestRejected => "Send the request again.",
            Self::H3VersionFallback => "Send the request again, over HTTP/1.1.",
            _ => "What was under way has failed.",
        }
    }
}

/// What a frame ends, and why.
struct Ending {
    frame: String,
    error: String,
    meaning: &'static str,
    advice: &'static str,
}

/// Reads an HTTP/2 frame (RFC 9113, sections 4.1, 6.4 and 6.8).
fn read_http2(mut bytes: &[u8]) -> Option<Ending> {
    let [high, middle, low, kind, _flags] = take(&mut bytes)?;
    let stream = take_stream(&mut bytes)?;
    if u32::from_be_bytes([0, high, middle, low]) != u32::try_from(bytes.len()).ok()? {
        return None;
    }
    let frame = match kind {
        0x3 => format!("RST_STREAM for stream {stream}"),
        0x7 => format!("GOAWAY, nothing above stream {} was processed", take_stream(&mut bytes)?),
        _ => return None,
    };
    let code = u32::from_be_bytes(take(&mut bytes)?);
    // Section 7 allows an unknown code to be treated so.
    let (error, text) = match Http2Error::try_from(code) {
        Ok(error) => (error, error.to_string()),
        Err(unknown) => (Http2Error::InternalError, format!("{unknown}, treated as {}", Http2Error::InternalError)),
    };
    Some(Ending { frame, error: text, meaning: error.meaning(), advice: error.advice() })
}

/// Reads a QUIC frame of HTTP/3 (RFC 9000, sections 19.4, 19.5 and 19.19).
fn read_http3(mut bytes: &[u8]) -> Option<Ending> {
    let frame = match take_varint(&mut bytes)? {
        0x04 => format!("RESET_STREAM for stream {}", take_varint(&mut bytes)?),
        0x05 => format!("STOP_SENDING for stream {}", take_varint(&mut bytes)?),
        0x1d => "CONNECTION_CLOSE".to_owned(),
        _ => return None,
    };
    let code = take_varint(&mut bytes)?;
    // RFC 9114, section 8, demands that an unknown code be treated so.
    let (error, text) = match Http3Error::try_from(code) {
        Ok(error) => (error, error.to_string()),
        Err(unknown) => (Http3Error::H3NoError, format!("{unknown}, treated as {}", Http3Error::H3NoError)),
    };
    Some(Ending { frame, error: text, meaning: error.meaning(), advice: error.advice() })
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (taken, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(*taken)
}

/// Takes a stream identifier of HTTP/2, whose first bit is reserved.
fn take_stream(bytes: &mut &[u8]) -> Option<u32> {
    take(bytes).map(|stream| u32::from_be_bytes(stream) & 0x7fff_ffff)
}

/// Takes an integer whose first two bits tell its length (RFC 9000, section 16).
fn take_varint(bytes: &mut &[u8]) -> Option<u64> {
    let length = 1 << (bytes.first()? >> 6);
    let (taken, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    let value = taken.iter().fold(0, |value, byte| value << 8 | u64::from(*byte));
    Some(value & ((1 << (8 * length - 2)) - 1))
}

fn report(version: &str, bytes: &[u8], ending: Option<Ending>) {
    let bytes: Vec<_> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("{version}  {}", bytes.join(" "));
    match ending {
        Some(Ending { frame, error, meaning, advice }) => {
            println!("  {frame}: {error}\n  {meaning}\n  {advice}\n");
        }
        None => println!("  Not a frame that ends something, or a malformed one.\n"),
    }
}

fn main() {
    let http2: [&[u8]; 5] = [
        &[0, 0, 4, 0x3, 0, 0, 0, 0, 5, 0, 0, 0, 0x7],
        &[0, 0, 4, 0x3, 0, 0, 0, 0, 7, 0, 0, 0, 0xd],
        &[0, 0, 8, 0x7, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0xb],
        &[0, 0, 8, 0x7, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0xca, 0xfe, 0, 0],
        &[0, 0, 4, 0x3, 0, 0, 0, 0, 5, 0, 0],
    ];
    for bytes in http2 {
        report("HTTP/2", bytes, read_http2(bytes));
    }
    let http3: [&[u8]; 5] = [
        &[0x04, 0x08, 0x41, 0x0b, 0x00],
        &[0x05, 0x0c, 0x41, 0x10],
        &[0x1d, 0x41, 0x07, 0x00],
        &[0x1d, 0x80, 0x00, 0x79, 0x39, 0x00],
        &[0x1d, 0x80, 0x00],
    ];
    for bytes in http3 {
        report("HTTP/3", bytes, read_http3(bytes));
    }
}
