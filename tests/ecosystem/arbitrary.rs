//! `arbitrary`: codes made from bytes.

use std::collections::BTreeMap;

use arbitrary::{Arbitrary, Unstructured};
use httpcodes::{Class, StatusCode};

/// Asserts that the bytes make all of these values, and each as often as any other.
fn assert_equally_often<T: for<'a> Arbitrary<'a> + Ord>(all: &[T]) {
    let mut made: BTreeMap<T, u32> = BTreeMap::new();
    // Values of four bytes, spread evenly over the whole range.
    for value in (0..=u32::MAX).step_by(1 << 16) {
        *made.entry(T::arbitrary(&mut Unstructured::new(&value.to_le_bytes())).unwrap()).or_default() += 1;
    }
    assert!(made.keys().eq(all));
    let (least, most) = (made.values().min().unwrap(), made.values().max().unwrap());
    assert!((most - least) * 100 < *least, "between {least} and {most} times");
}

#[test]
fn every_code_and_every_class_is_made_equally_often() {
    assert_equally_often(&StatusCode::ALL);
    assert_equally_often(&Class::ALL);
}

#[test]
fn the_last_code_is_made_of_the_greatest_value() {
    let made = StatusCode::arbitrary(&mut Unstructured::new(&u32::MAX.to_le_bytes())).unwrap();
    assert_eq!(made, StatusCode::ALL[StatusCode::ALL.len() - 1]);
}

#[test]
fn the_size_hint_is_what_is_taken() {
    fn assert_hint<T: for<'a> Arbitrary<'a>>() {
        let bytes = [7; 16];
        let mut unstructured = Unstructured::new(&bytes);
        let _ = T::arbitrary(&mut unstructured).unwrap();
        let taken = bytes.len() - unstructured.len();
        assert_eq!(T::size_hint(0), (taken, Some(taken)));
    }
    assert_hint::<StatusCode>();
    assert_hint::<Class>();
}

#[test]
fn no_bytes_are_no_reason_to_fail() {
    assert_eq!(StatusCode::arbitrary(&mut Unstructured::new(&[])).unwrap(), StatusCode::ALL[0]);
}

#[test]
fn a_structure_with_a_code_in_it_is_made() {
    let bytes: Vec<u8> = (0..64).collect();
    let (statuses, rest) = <(Vec<StatusCode>, u8)>::arbitrary_take_rest(Unstructured::new(&bytes)).unwrap();
    assert!(statuses.len() < 64 && rest < 64);
}
