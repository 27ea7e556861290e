//! Codes for fuzz targets and property tests.

use arbitrary::{Arbitrary, Result, Unstructured};

use crate::{Class, StatusCode};

/// Generates any code of the sheet. All codes are equally likely, to within a millionth.
///
/// ```
/// use arbitrary::{Arbitrary, Unstructured};
/// use httpcodes::StatusCode;
///
/// let mut bytes = Unstructured::new(&[0, 0, 0, 0, 255, 255, 255, 255]);
/// assert_eq!(StatusCode::arbitrary(&mut bytes)?, StatusCode::Continue);
/// assert_eq!(StatusCode::arbitrary(&mut bytes)?, StatusCode::NetworkAuthenticationRequired);
/// # Ok::<(), arbitrary::Error>(())
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "arbitrary")))]
impl<'a> Arbitrary<'a> for StatusCode {
    #[inline]
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        one_of(&Self::ALL, bytes)
    }

    #[inline]
    fn size_hint(depth: usize) -> (usize, Option<usize>) {
        u32::size_hint(depth)
    }
}

/// Generates any class. All classes are equally likely, to within a millionth.
///
/// ```
/// use arbitrary::{Arbitrary, Unstructured};
/// use httpcodes::Class;
///
/// assert_eq!(Class::arbitrary(&mut Unstructured::new(&[0; 4]))?, Class::Informational);
/// # Ok::<(), arbitrary::Error>(())
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "arbitrary")))]
impl<'a> Arbitrary<'a> for Class {
    #[inline]
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        one_of(&Self::ALL, bytes)
    }

    #[inline]
    fn size_hint(depth: usize) -> (usize, Option<usize>) {
        u32::size_hint(depth)
    }
}

/// One of the values, by four bytes. `Unstructured::choose` takes a byte modulo the number of values, so it chooses
/// some of 63 a quarter more often.
fn one_of<T: Copy>(values: &[T], bytes: &mut Unstructured<'_>) -> Result<T> {
    let drawn = u64::from(u32::arbitrary(bytes)?);
    #[allow(clippy::cast_possible_truncation)] // Less than the number of values.
    let index = ((drawn * values.len() as u64) >> 32) as usize;
    Ok(values[index])
}
