//! A trait that every type implements has methods that take precedence over those of a reference.

#![allow(clippy::all)]

macro_rules! methods {
    ($($name:ident)*) => {
        pub trait Everything: Sized { $(fn $name(self) {})* }
    };
}
methods! {
    also_known_as and_then as_bytes as_str at code custom deserialize_any div_ceil eq_ignore_ascii_case find
    first_chunk fold from_code get is_empty is_human_readable is_none is_of iter key last_chunk len map map_err next
    of ok ok_or ok_or_else or pad parse precision row section serialize split_at split_first_chunk split_once
    starts_with strip_prefix unwrap_or width wrapping_add wrapping_mul wrapping_sub write_fmt write_str
}
impl<T> Everything for T {}

#[httpcodes::cheatsheet("generated/sheets/codes.md", serde)]
pub enum Code {}

#[httpcodes::cheatsheet("generated/sheets/codes.md")]
#[repr(i32)]
pub enum Signed {}

/// Codes far apart, found by a hash.
#[httpcodes::cheatsheet("generated/sheets/reprs.md", section = "i64")]
#[repr(i64)]
pub enum Sparse {}

#[httpcodes::cheatsheet("generated/sheets/many.md")]
pub enum Many {}
