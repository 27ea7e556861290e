//! Explains the error codes of four protocols: what a code means, whose fault it is, and what to do.
//!
//! ```text
//! cargo run --example protocols -- mqtt 0x87
//! cargo run --example protocols -- http2 enhance_your_calm
//! cargo run --example protocols -- http3 0x10c
//! cargo run --example protocols -- websocket 1006
//! cargo run --example protocols -- websocket              all codes of a protocol
//! ```
//!
//! `http.md` contains a table for each version, and `section = "…"` selects one. Each sheet has the integer type of its
//! protocol: 8 bits for MQTT, 16 for WebSocket, 32 for HTTP/2, and 62 for HTTP/3.

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};

/// How an MQTT operation ended.
#[httpcodes::cheatsheet("protocols/mqtt.md")]
#[repr(u8)]
enum ReasonCode {}

/// Why an HTTP/2 stream or connection ended.
#[httpcodes::cheatsheet("protocols/http.md", section = "HTTP/2")]
#[repr(u32)]
enum Http2Error {}

/// Why an HTTP/3 stream or connection ended.
#[httpcodes::cheatsheet("protocols/http.md", section = "HTTP/3")]
#[repr(u64)]
enum Http3Error {}

/// Why a WebSocket connection ended.
#[httpcodes::cheatsheet("protocols/websocket.md")]
#[repr(u16)]
enum CloseCode {}

/// Explains the error codes of MQTT 5, HTTP/2, HTTP/3 and WebSocket.
#[derive(Parser)]
struct Arguments {
    protocol: Protocol,
    /// A code, decimal or hexadecimal (0x87), or its name [default: all codes]
    code: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Protocol {
    Mqtt,
    Http2,
    Http3,
    Websocket,
}

/// A row of any of the sheets.
struct Row {
    code: u64,
    /// The name, followed by the other names.
    names: Vec<&'static str>,
    /// The code and the name.
    title: String,
    meaning: &'static str,
    at_fault: &'static str,
    what_to_do: &'static str,
    /// Which packet or frame carries the code.
    sent_in: &'static str,
}

/// The rows of a sheet. The columns are methods of its enum, so the compiler checks that each sheet has them.
macro_rules! rows {
    ($sheet:ident: $integer:ty, sent in $sent_in:expr) => {
        $sheet::ALL
            .map(|row| Row {
                code: <$integer>::from(row).into(),
                names: [&[row.name()], row.also_known_as()].concat(),
                title: row.to_string(),
                meaning: row.meaning(),
                at_fault: row.at_fault(),
                what_to_do: row.what_to_do(),
                sent_in: $sent_in(row),
            })
            .into()
    };
}

impl Protocol {
    fn rows(self) -> Vec<Row> {
        match self {
            Self::Mqtt => rows!(ReasonCode: u8, sent in ReasonCode::packets),
            Self::Http2 => rows!(Http2Error: u32, sent in |_| "RST_STREAM, GOAWAY"),
            Self::Http3 => rows!(Http3Error: u64, sent in |_| "RESET_STREAM, STOP_SENDING, CONNECTION_CLOSE"),
            Self::Websocket => rows!(CloseCode: u16, sent in |code: CloseCode| {
                if code.is_sendable() { "Close" } else { "nothing: a WebSocket library reports it to its own program" }
            }),
        }
    }

    /// What the standard says about a code that is not in the sheet.
    const fn rule_for_unknown(self, code: u64) -> &'static str {
        match (self, code) {
            (Self::Mqtt, ..=0xff) => "MQTT 5 does not define it, so a packet that contains it breaks the protocol.",
            (Self::Mqtt, _) => "A reason code is one byte.",
            (Self::Http2, ..=0xffff_ffff) => "An endpoint may treat it as INTERNAL_ERROR (RFC 9113, section 7).",
            (Self::Http2, _) => "An HTTP/2 error code has 32 bits.",
            (Self::Http3, ..=0x3fff_ffff_ffff_ffff) => "An endpoint treats it as H3_NO_ERROR (RFC 9114, section 8).",
            (Self::Http3, _) => "An HTTP/3 error code has 62 bits.",
            (Self::Websocket, 1000..3000) => "The WebSocket protocol reserves it for later versions and extensions.",
            (Self::Websocket, 3000..4000) => "Codes from 3000 to 3999 belong to libraries and applications.",
            (Self::Websocket, 4000..5000) => "Codes from 4000 to 4999 are private: each application defines its own.",
            (Self::Websocket, _) => "A WebSocket close code ranges from 1000 to 4999.",
        }
    }
}

fn main() -> ExitCode {
    let Arguments { protocol, code } = Arguments::parse();
    httpcodes_examples::exit(run(protocol, code.as_deref(), &mut io::stdout().lock()))
}

fn run(protocol: Protocol, code: Option<&str>, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let rows = protocol.rows();
    let Some(text) = code else {
        for row in &rows {
            writeln!(out, "{}", row.title)?;
        }
        return Ok(());
    };
    let number = parse_number(text);
    let found = rows.iter().find(|row| match number {
        Some(code) => row.code == code,
        None => row.names.iter().any(|name| is_same_name(name, text)),
    });
    let row = found.ok_or_else(|| match number {
        Some(code) => format!("{text} is not in the sheet. {}", protocol.rule_for_unknown(code)),
        None => format!("\"{text}\" is not in the sheet. Leave it out to list all codes of the protocol."),
    })?;
    writeln!(out, "{}\n\n{}\n", row.title, row.meaning)?;
    writeln!(out, "At fault     {}", row.at_fault)?;
    writeln!(out, "What to do   {}", row.what_to_do)?;
    writeln!(out, "Sent in      {}", row.sent_in)?;
    Ok(())
}

fn parse_number(text: &str) -> Option<u64> {
    match text.strip_prefix("0x").or(text.strip_prefix("0X")) {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

/// Compares names without case, blanks and punctuation: `not-authorized` is `Not authorized`.
fn is_same_name(left: &str, right: &str) -> bool {
    let letters =
        |name: &str| name.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect::<String>();
    letters(left) == letters(right)
}
