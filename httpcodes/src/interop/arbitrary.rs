//! Codes for fuzz targets and property tests.

use arbitrary::{Arbitrary, Result, Unstructured};

use crate::StatusCode;

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
        // `Unstructured::choose` takes a byte modulo the number of codes, so it chooses some codes a quarter more
        // often.
        let drawn = u64::from(u32::arbitrary(bytes)?);
        #[allow(clippy::cast_possible_truncation)] // Less than the number of codes.
        let index = ((drawn * Self::ALL.len() as u64) >> 32) as usize;
        Ok(Self::ALL[index])
    }

    #[inline]
    fn size_hint(depth: usize) -> (usize, Option<usize>) {
        u32::size_hint(depth)
    }
}
