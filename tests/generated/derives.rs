//! The user's derives below the attribute, which see the variants.

use serde::{Deserialize, Serialize};
use serde_json::{from_str, to_string};

/// What is sent over a wire.
#[httpcodes::cheatsheet("generated/sheets/codes.md")]
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Code {}

/// The same, under a condition, among conditions that do not hold.
#[httpcodes::cheatsheet("generated/sheets/codes.md")]
#[cfg_attr(any(unix, windows), derive(Serialize))]
#[cfg_attr(all(unix, windows), derive(NoSuchDerive))]
enum Conditional {}

#[test]
fn a_derive_below_the_attribute_sees_the_variants() {
    assert_eq!(to_string(&Code::Started).unwrap(), "\"STARTED\"");
    assert_eq!(from_str::<Code>("\"LOST\"").unwrap(), Code::Lost);
}

#[test]
fn what_is_written_is_read_again() {
    let written = to_string(&Code::ALL).unwrap();
    assert_eq!(from_str::<[Code; 5]>(&written).unwrap(), Code::ALL);
}

#[test]
fn a_variant_that_is_not_in_the_sheet_is_not_read() {
    let error = from_str::<Code>("\"PAUSED\"").unwrap_err().to_string();
    assert!(error.starts_with("unknown variant `PAUSED`, expected one of `STARTED`, `DONE`, `LOST`"), "{error}");
}

#[test]
fn a_derive_may_stand_under_a_condition() {
    assert_eq!(to_string(&Conditional::Done).unwrap(), "\"Done\"");
}
