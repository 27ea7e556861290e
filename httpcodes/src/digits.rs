//! From the digits of a status line to a [`StatusCode`].

use crate::{ParseStatusCodeError, StatusCode};

impl StatusCode {
    /// Parses the three digits of a status line (RFC 9112, section 4).
    ///
    /// # Errors
    ///
    /// - [`Empty`](ParseStatusCodeError::Empty) if there are no bytes.
    /// - [`UnknownCode`](ParseStatusCodeError::UnknownCode), which keeps the code, if the sheet does not contain it.
    /// - [`Malformed`](ParseStatusCodeError::Malformed) if the bytes are not three ASCII digits.
    ///
    /// ```
    /// use httpcodes::{ParseStatusCodeError, StatusCode};
    ///
    /// assert_eq!(StatusCode::from_bytes(b"404"), Ok(StatusCode::NotFound));
    /// assert_eq!(StatusCode::from_bytes(b"599"), Err(ParseStatusCodeError::UnknownCode(599)));
    /// assert_eq!(StatusCode::from_bytes(b"404 "), Err(ParseStatusCodeError::Malformed));
    /// ```
    #[inline]
    pub const fn from_bytes(digits: &[u8]) -> Result<Self, ParseStatusCodeError> {
        let &[hundreds, tens, ones] = digits else { return Err(not_three_digits(digits)) };
        // A byte below `0` wraps around. The digits are as wide as registers, so that none of them has to be widened
        // later.
        let zero = b'0' as u32;
        let hundreds = (hundreds as u32).wrapping_sub(zero);
        let tens = (tens as u32).wrapping_sub(zero);
        let ones = (ones as u32).wrapping_sub(zero);
        if hundreds > 9 || tens > 9 || ones > 9 {
            return Err(not_three_digits(digits));
        }
        #[allow(clippy::cast_possible_truncation)] // At most 999.
        let code = (hundreds * 100 + tens * 10 + ones) as u16;
        let status = CODES[code as usize % PLACES];
        if status.as_u16() == code { Ok(status) } else { Err(ParseStatusCodeError::UnknownCode(code)) }
    }
}

/// Does the same as [`StatusCode::from_bytes`].
///
/// ```
/// use httpcodes::StatusCode;
///
/// assert_eq!(StatusCode::try_from(&b"404"[..]), Ok(StatusCode::NotFound));
/// ```
impl TryFrom<&[u8]> for StatusCode {
    type Error = ParseStatusCodeError;

    #[inline]
    fn try_from(digits: &[u8]) -> Result<Self, ParseStatusCodeError> {
        Self::from_bytes(digits)
    }
}

#[cold]
const fn not_three_digits(digits: &[u8]) -> ParseStatusCodeError {
    if digits.is_empty() { ParseStatusCodeError::Empty } else { ParseStatusCodeError::Malformed }
}

/// The codes, each at the place given by its last bits. A place without a code contains an arbitrary one, which differs
/// from the code that is looked up. Comparing the two needs no branch, unlike the `Option` of [`StatusCode::from_u16`],
/// and a branch predictor cannot learn the order of status lines.
static CODES: [StatusCode; PLACES] = {
    let all = StatusCode::ALL;
    let mut codes = [all[0]; PLACES];
    let mut row = 0;
    while row < all.len() {
        codes[NUMBERS[row] as usize % PLACES] = all[row];
        row += 1;
    }
    codes
};

/// The codes as numbers. While it runs a `const`, the compiler searches all variants for the number of one, so this is
/// done once for each code.
const NUMBERS: [u16; StatusCode::ALL.len()] = {
    let all = StatusCode::ALL;
    let mut numbers = [0; StatusCode::ALL.len()];
    let mut row = 0;
    while row < all.len() {
        numbers[row] = all[row].as_u16();
        row += 1;
    }
    numbers
};

/// The smallest power of two that gives each code a place of its own.
const PLACES: usize = {
    let mut places = NUMBERS.len().next_power_of_two();
    while !is_enough(places) {
        places *= 2;
    }
    places
};

/// Whether no two codes share a place.
const fn is_enough(places: usize) -> bool {
    // No code has four digits.
    let (numbers, mut is_taken) = (NUMBERS, [false; 1000]);
    let mut row = 0;
    while row < numbers.len() {
        let place = numbers[row] as usize % places;
        if is_taken[place] {
            return false;
        }
        is_taken[place] = true;
        row += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_as_many_places_would_be_too_few() {
        let place = |status: &StatusCode, places: usize| usize::from(status.as_u16()) % places;
        let is_shared = |places: usize| {
            let mut rows = StatusCode::ALL.iter().enumerate();
            rows.any(|(row, status)| {
                StatusCode::ALL[..row].iter().any(|other| place(other, places) == place(status, places))
            })
        };
        assert!(PLACES.is_power_of_two() && !is_shared(PLACES) && is_shared(PLACES / 2));
    }
}
