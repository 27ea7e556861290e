//! A trait that every type has brings methods that go before those which a reference would have.

#![allow(clippy::all)]

macro_rules! methods {
    ($($name:ident)*) => {
        pub trait Everything: Sized { $(fn $name(self) {})* }
    };
}
methods! {
    as_bytes code eq_ignore_ascii_case find first_chunk fold get is_empty is_none iter last_chunk len map next
    ok or pad parse precision row split_at split_first_chunk split_once starts_with strip_prefix unwrap_or width
    wrapping_add wrapping_mul wrapping_sub write_fmt write_str
}
impl<T> Everything for T {}

#[httpcodes::cheatsheet("generated/sheets/codes.md")]
pub enum Code {}

#[httpcodes::cheatsheet("generated/sheets/codes.md")]
#[repr(i32)]
pub enum Signed {}
