//! Tables and how they are read. An index out of bounds is a bug in the generator, and panics.

use super::hashing::mixed;

/// A table of numbers in the smallest type that holds them all.
#[derive(Clone, Copy, Debug)]
pub enum Numbers {
    /// Of 8 bits.
    U8(&'static [u8]),
    /// Of 16 bits.
    U16(&'static [u16]),
    /// Of 32 bits.
    U32(&'static [u32]),
}

impl Numbers {
    /// Whether there are none.
    #[inline]
    #[must_use]
    pub const fn is_empty(self) -> bool {
        match self {
            Self::U8(numbers) => numbers.is_empty(),
            Self::U16(numbers) => numbers.is_empty(),
            Self::U32(numbers) => numbers.is_empty(),
        }
    }

    /// The number at a place.
    #[inline]
    #[must_use]
    pub const fn at(self, place: usize) -> usize {
        match self {
            Self::U8(numbers) => numbers[place] as usize,
            Self::U16(numbers) => numbers[place] as usize,
            Self::U32(numbers) => numbers[place] as usize,
        }
    }
}

/// A hash table in which every known key has a slot of its own. It is found with one seed or, if there are few keys,
/// without a seed.
#[derive(Clone, Copy, Debug)]
pub struct PerfectHash {
    /// The factor that hashes are computed with.
    pub factor: u64,
    /// A seed for each bucket. Empty if slots are found without seeds.
    pub seeds: Numbers,
    /// The number of bits by which a hash is shifted to get its bucket.
    pub bucket_shift: u32,
    /// The number of the key in each slot.
    pub slots: Numbers,
    /// The number of bits by which a mixed hash is shifted to get its slot.
    pub slot_shift: u32,
}

impl PerfectHash {
    /// The number of the only key that can have this hash.
    #[inline]
    #[must_use]
    pub const fn key(&self, hash: u64) -> usize {
        let hash = if self.seeds.is_empty() {
            hash
        } else {
            mixed(hash, self.seeds.at(place(hash >> self.bucket_shift)) as u64)
        };
        self.slots.at(place(hash >> self.slot_shift))
    }
}

/// The bits as a place in a table.
#[inline]
#[must_use]
#[allow(clippy::cast_possible_truncation)] // A table has as many places as the machine can count.
pub const fn place(bits: u64) -> usize {
    bits as usize
}

/// The item of a row.
#[inline]
#[must_use]
pub const fn get<T: Copy>(table: &[T], row: usize) -> T {
    table[row]
}

/// A row's answer to a question: a bit.
#[inline]
#[must_use]
pub const fn flag(bits: &[u8], row: usize) -> bool {
    bits[row / 8] >> (row % 8) & 1 != 0
}

/// The items of a row that can have any number of them. `ends` starts with a zero, followed by the end of each row's
/// items.
#[inline]
#[must_use]
pub const fn several<T>(items: &'static [T], ends: Numbers, row: usize) -> &'static [T] {
    let (until, _) = items.split_at(ends.at(row + 1));
    until.split_at(ends.at(row)).1
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;

    #[test]
    fn numbers_are_read_from_a_table_of_any_width() {
        assert_eq!(Numbers::U8(&[1, 255]).at(1), 255);
        assert_eq!(Numbers::U16(&[1, 65_535]).at(1), 65_535);
        assert_eq!(Numbers::U32(&[1, 65_536]).at(1), 65_536);
    }

    #[test]
    fn a_flag_is_a_bit_from_the_lowest_on() {
        let bits = [0b1000_0001, 0b10];
        let set: Vec<usize> = (0..16).filter(|row| flag(&bits, *row)).collect();
        assert_eq!(set, [0, 7, 9]);
    }

    #[test]
    fn a_row_has_what_lies_between_its_ends() {
        let several = |row| several(&["a", "b", "c"], Numbers::U8(&[0, 0, 2, 3]), row);
        assert_eq!([several(0), several(1), several(2)], [&[][..], &["a", "b"], &["c"]]);
    }
}
