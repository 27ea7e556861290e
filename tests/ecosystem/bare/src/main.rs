//! A program without `std`. It has its own panic handler, so the compiler would reject `std`, which has one too.
//!
//! Without the feature `alloc`, it has no allocator either. It exits with 0 if everything is right, and otherwise with
//! the number of the line that failed.

#![no_std]
#![no_main]

use core::fmt::{self, Write};
use core::panic::PanicInfo;
use core::sync::atomic::{AtomicU8, AtomicUsize, Ordering::Relaxed};

use httpcodes::{Class, ParseStatusCodeError, StatusCode, unofficial};
use serde::de::value::Error;
use serde::de::{Deserialize, IntoDeserializer};
use serde::ser::Serialize;

#[cfg(feature = "alloc")]
mod allocator;

// The C runtime, which calls `main`.
#[link(name = "c")]
unsafe extern "C" {
    fn exit(code: i32) -> !;
}

#[panic_handler]
fn panic(panic: &PanicInfo<'_>) -> ! {
    let line = panic.location().map_or(255, |location| location.line() as i32);
    // SAFETY: it may be called at any time.
    unsafe { exit(line) }
}

/// `core` was compiled with unwinding and refers to this function.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

/// The same.
#[unsafe(no_mangle)]
extern "C" fn _Unwind_Resume() -> ! {
    // SAFETY: it may be called at any time.
    unsafe { exit(255) }
}

#[unsafe(no_mangle)]
extern "C" fn main(_: i32, _: *const *const u8) -> i32 {
    assert_eq!(StatusCode::try_from(404), Ok(StatusCode::NotFound));
    assert_eq!("not found".parse(), Ok(StatusCode::NotFound));
    assert_eq!("599".parse::<StatusCode>(), Err(ParseStatusCodeError::UnknownCode(599)));
    assert_eq!(printed(StatusCode::NotFound).as_bytes(), b"404 Not Found");
    let known = StatusCode::try_from(999).unwrap_err().unofficial().next().unwrap();
    assert_eq!(known, unofficial::LinkedIn::RequestDenied.into());
    assert_eq!(printed(known).as_bytes(), b"999 Request Denied (LinkedIn)");

    assert_eq!(read(404_u16.into_deserializer()), Ok(StatusCode::NotFound));
    assert_eq!(read("404 Not Found".into_deserializer()), Ok(StatusCode::NotFound));
    assert!(read(599_u16.into_deserializer()).is_err());
    assert_eq!(printed(Serialized(StatusCode::NotFound)).as_bytes(), b"404");

    defmt::println!("{}", StatusCode::NotFound);
    // The code, two bytes, and the phrase after its length, four bytes.
    assert!(is_logged(b"\x94\x01\x09\0\0\0Not Found"));
    defmt::println!("{}", StatusCode::try_from(599).unwrap_err());
    assert!(is_logged(b"\x57\x02"));
    defmt::println!("{}", known);
    // The code, and two texts after their lengths.
    assert!(is_logged(b"\xe7\x03\x0e\0\0\0Request Denied\x08\0\0\0LinkedIn"));
    defmt::println!("{}", Class::ClientError);
    assert!(is_logged(b"\x03\0\0\04xx"));

    #[cfg(feature = "alloc")]
    assert_eq!(schemars::schema_for!(StatusCode).get("type").and_then(|kind| kind.as_str()), Some("integer"));
    0
}

fn read<'de>(deserializer: impl serde::Deserializer<'de, Error = Error>) -> Result<StatusCode, Error> {
    StatusCode::deserialize(deserializer)
}

/// What serde writes if the format is a `Formatter`.
struct Serialized(StatusCode);

impl fmt::Display for Serialized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(f)
    }
}

/// A line of text.
struct Line {
    bytes: [u8; 64],
    len: usize,
}

impl Line {
    fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

impl Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.bytes[self.len..][..text.len()].copy_from_slice(text.as_bytes());
        self.len += text.len();
        Ok(())
    }
}

fn printed(value: impl fmt::Display) -> Line {
    let mut line = Line { bytes: [0; 64], len: 0 };
    write!(line, "{value}").unwrap();
    line
}

/// Whether the last line of the log consists of these parts.
fn is_logged(expected: &[u8]) -> bool {
    let logged = &LOG[..LOGGED.load(Relaxed)];
    // It ends with two zero bytes.
    let logged = &logged[..logged.len() - 2];
    let mut last = logged.iter().rev().zip(expected.iter().rev());
    logged.len() >= expected.len() && last.all(|(byte, other)| byte.load(Relaxed) == *other)
}

static LOG: [AtomicU8; 256] = [const { AtomicU8::new(0) }; 256];
static LOGGED: AtomicUsize = AtomicUsize::new(0);

/// Keeps what defmt would send to the machine that prints it.
#[defmt::global_logger]
struct Logger;

// SAFETY: there is one thread.
unsafe impl defmt::Logger for Logger {
    fn acquire() {}
    unsafe fn flush() {}
    unsafe fn release() {}
    unsafe fn write(bytes: &[u8]) {
        for byte in bytes {
            LOG[LOGGED.fetch_add(1, Relaxed)].store(*byte, Relaxed);
        }
    }
}

defmt::timestamp!("");
