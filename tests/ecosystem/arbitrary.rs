//! `arbitrary`: codes made of bytes.

use std::collections::BTreeMap;

use arbitrary::{Arbitrary, Unstructured};
use httpcodes::StatusCode;

#[test]
fn every_code_is_made_about_equally_often() {
    let mut made: BTreeMap<StatusCode, usize> = BTreeMap::new();
    // Every value that the bytes can have, equally often.
    let bytes: Vec<u8> = (0..=u16::MAX).flat_map(u16::to_le_bytes).collect();
    let mut unstructured = Unstructured::new(&bytes);
    while !unstructured.is_empty() {
        *made.entry(StatusCode::arbitrary(&mut unstructured).unwrap()).or_default() += 1;
    }
    assert!(made.keys().eq(&StatusCode::ALL));
    let (least, most) = (made.values().min().unwrap(), made.values().max().unwrap());
    assert!(most * 4 <= least * 5, "between {least} and {most} times");
}

#[test]
fn the_size_hint_is_what_is_taken() {
    let (least, most) = StatusCode::size_hint(0);
    let bytes = [7; 16];
    let mut unstructured = Unstructured::new(&bytes);
    let _ = StatusCode::arbitrary(&mut unstructured).unwrap();
    let taken = bytes.len() - unstructured.len();
    assert_eq!((least, most), (taken, Some(taken)));
}

#[test]
fn no_bytes_are_no_reason_to_fail() {
    assert_eq!(StatusCode::arbitrary(&mut Unstructured::new(&[])), Ok(StatusCode::ALL[0]));
}

#[test]
fn a_structure_with_a_code_in_it_is_made() {
    let bytes: Vec<u8> = (0..64).collect();
    let (statuses, rest) = <(Vec<StatusCode>, u8)>::arbitrary_take_rest(Unstructured::new(&bytes)).unwrap();
    assert!(statuses.len() < 64 && rest < 64);
}
