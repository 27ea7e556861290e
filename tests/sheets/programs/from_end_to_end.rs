//! A sheet over the whole range of 64 bits, once unsigned and once signed.

#[httpcodes::cheatsheet("codes.md", section = "Unsigned")]
#[repr(u64)]
enum Unsigned {}

#[httpcodes::cheatsheet("codes.md", section = "Signed")]
#[repr(i64)]
enum Signed {}

fn main() {
    assert_eq!(Unsigned::ALL.map(Unsigned::as_u64), [0, u64::MAX]);
    assert_eq!([0, u64::MAX].map(Unsigned::from_u64), Unsigned::ALL.map(Some));
    assert_eq!([1, u64::MAX - 1].map(Unsigned::from_u64), [None; 2]);
    assert_eq!(Unsigned::Greatest.to_string().parse(), Ok(Unsigned::Greatest));

    assert_eq!(Signed::ALL.map(Signed::as_i64), [i64::MIN, i64::MAX]);
    assert_eq!([i64::MIN, i64::MAX].map(Signed::from_i64), Signed::ALL.map(Some));
    assert_eq!([i64::MIN + 1, -1, 0, i64::MAX - 1].map(Signed::from_i64), [None; 4]);
    assert_eq!(Signed::Least.to_string().parse(), Ok(Signed::Least));
}
