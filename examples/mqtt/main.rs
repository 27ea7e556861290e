//! Explains MQTT 5.0 packets by their reason codes.
//!
//! ```text
//! cargo run --example mqtt
//! cargo run --example mqtt -- 20 03 00 87 00       a packet, its bytes in hexadecimal
//! ```
//!
//! The sheet, `reason_codes.md`, says which packets a code may stand in. It has several names for 0x00, all of them
//! patterns: in a `DISCONNECT` packet it is `NormalDisconnection`.

use std::env;
use std::num::ParseIntError;
use std::process::ExitCode;

/// How an MQTT operation ended.
#[httpcodes::cheatsheet("mqtt/reason_codes.md")]
#[repr(u8)]
enum ReasonCode {}

impl ReasonCode {
    /// Codes from 0x80 up are failures (section 2.4).
    const fn is_failure(self) -> bool {
        self.as_u8() >= 0x80
    }

    fn may_stand_in(self, packet: &str) -> bool {
        self.packets().split(", ").any(|allowed| allowed == packet)
    }
}

/// Reads the type and the reason code of a packet, one shorter than 128 bytes and with a single code.
fn read(packet: &[u8]) -> Option<(&'static str, u8)> {
    let [kind, length @ ..0x80, body @ ..] = packet else { return None };
    // The type, and the number of bytes before the code.
    let (kind, offset) = match kind >> 4 {
        2 => ("CONNACK", 1),
        4 => ("PUBACK", 2),
        5 => ("PUBREC", 2),
        6 => ("PUBREL", 2),
        7 => ("PUBCOMP", 2),
        14 => ("DISCONNECT", 0),
        15 => ("AUTH", 0),
        _ => return None,
    };
    match body.get(offset) {
        _ if body.len() != usize::from(*length) => None,
        Some(code) => Some((kind, *code)),
        // Without a code, the packet ends here and means success; not so CONNACK, which must have one.
        None => (body.len() == offset && kind != "CONNACK").then_some((kind, 0)),
    }
}

fn explain(packet: &[u8]) {
    let bytes: Vec<_> = packet.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("{}", bytes.join(" "));
    let Some((kind, code)) = read(packet) else {
        println!("  Malformed, or not a packet with a reason code.\n");
        return;
    };
    match ReasonCode::try_from(code) {
        Ok(reason) if !reason.may_stand_in(kind) => {
            println!("  {kind}: {reason}, which belongs in {} only\n", reason.packets());
        }
        Ok(reason) => {
            let name = match reason {
                ReasonCode::NormalDisconnection if kind == "DISCONNECT" => "Normal disconnection",
                _ => reason.name(),
            };
            let outcome = if reason.is_failure() { "failure" } else { "success" };
            println!("  {kind}: {} {name}, a {outcome}\n  {}\n", reason.as_str(), reason.meaning());
        }
        Err(unknown) => println!("  {kind}: {unknown}\n"),
    }
}

fn main() -> ExitCode {
    let arguments = env::args().skip(1).map(|byte| u8::from_str_radix(&byte, 16));
    match arguments.collect::<Result<Vec<u8>, ParseIntError>>() {
        Ok(packet) if packet.is_empty() => {
            let packets: [&[u8]; 8] = [
                &[0x20, 0x03, 0x00, 0x00, 0x00],
                &[0x20, 0x03, 0x00, 0x87, 0x00],
                &[0x40, 0x02, 0x12, 0x34],
                &[0x40, 0x03, 0x12, 0x34, 0x10],
                &[0xe0, 0x00],
                &[0xe0, 0x01, 0x8e],
                &[0xe0, 0x01, 0x86],
                &[0xe0, 0x01, 0x42],
            ];
            packets.into_iter().for_each(explain);
            ExitCode::SUCCESS
        }
        Ok(packet) => {
            explain(&packet);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("The arguments have to be bytes in hexadecimal digits: {error}.");
            ExitCode::FAILURE
        }
    }
}
