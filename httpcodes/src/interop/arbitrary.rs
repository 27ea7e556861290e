//! Codes for fuzz targets and property tests.

use arbitrary::{Arbitrary, Result, Unstructured};

use crate::StatusCode;

/// Every code of the sheet is equally likely.
///
/// ```
/// use arbitrary::{Arbitrary, Unstructured};
/// use httpcodes::StatusCode;
///
/// let mut bytes = Unstructured::new(&[0, 62]);
/// assert_eq!(StatusCode::arbitrary(&mut bytes), Ok(StatusCode::Continue));
/// assert_eq!(StatusCode::arbitrary(&mut bytes), Ok(StatusCode::NetworkAuthenticationRequired));
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "arbitrary")))]
impl<'a> Arbitrary<'a> for StatusCode {
    #[inline]
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        bytes.choose(&Self::ALL).copied()
    }

    #[inline]
    fn size_hint(_: usize) -> (usize, Option<usize>) {
        // As many bytes as the index of the last code takes.
        let len = if Self::ALL.len() > 256 { 2 } else { 1 };
        (len, Some(len))
    }
}
