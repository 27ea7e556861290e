//! Perfect hashing: a table in which every key of a known set has a slot of its own, found with one look at a seed.
//!
//! In comes a hash for each key, out goes a [`Table`]. A hash's upper bits name a bucket, the bucket's seed is chosen so
//! that all its keys land in free slots (hash, displace and compress). Whether a string or a code *is* the key of its
//! slot, the generated code has to compare. [`mixed`] and [`of_name`] are what the generated code computes as well.

use crate::order::ascending;

/// An odd number with its bits well spread: the golden ratio's fraction.
pub(super) const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

/// How many seeds are tried for a bucket, before the table is made larger.
const MOST_SEEDS: usize = 1 << 16;

/// A table without collisions.
pub(super) struct Table {
    /// What the keys' hashes are computed with.
    pub(super) factor: u64,
    /// A seed for each bucket; as many as a power of two.
    pub(super) seeds: Vec<usize>,
    /// The key of each slot, by its index; as many as a power of two. A free slot has key 0, which is not its own.
    pub(super) slots: Vec<usize>,
}

impl Table {
    /// How far a hash is shifted to name its bucket.
    pub(super) fn bucket_shift(&self) -> u32 {
        64 - self.seeds.len().trailing_zeros()
    }

    /// How far a mixed hash is shifted to name its slot.
    pub(super) fn slot_shift(&self) -> u32 {
        64 - self.slots.len().trailing_zeros()
    }
}

/// Builds the table of keys that all differ: `hashes` computes the hash of each with a given factor. Factors are tried
/// until the hashes differ and the table is no larger than a few times the number of keys.
pub(super) fn table(hashes: &dyn Fn(u64) -> Vec<u64>) -> Table {
    let mut factor = FACTOR;
    loop {
        let hashes = hashes(factor);
        // The last free slots are the hardest to hit: one in nine stays free.
        let size = (hashes.len() + hashes.len() / 8).next_power_of_two().max(2);
        if all_differ(&hashes) {
            for size in [size, size * 2, size * 4] {
                if let Some(table) = displaced(&hashes, size, factor) {
                    return table;
                }
            }
        }
        factor = factor.wrapping_mul(FACTOR);
    }
}

/// Whether no two hashes are the same.
pub(super) fn all_differ(hashes: &[u64]) -> bool {
    let order = ascending(hashes.iter().copied());
    order.windows(2).all(|pair| hashes[pair[0]] != hashes[pair[1]])
}

fn displaced(hashes: &[u64], size: usize, factor: u64) -> Option<Table> {
    let buckets = (size / 4).max(2);
    let mut table = Table { factor, seeds: vec![0; buckets], slots: vec![0; size] };
    let mut is_taken = vec![false; size];
    let (bucket_shift, slot_shift) = (table.bucket_shift(), table.slot_shift());
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); buckets];
    for (key, hash) in hashes.iter().enumerate() {
        members[index(hash >> bucket_shift)].push(key);
    }
    // The fullest buckets first, while most slots are free.
    for bucket in ascending(members.iter().map(|keys| (hashes.len() - keys.len()) as u64)) {
        let keys = &members[bucket];
        let mut taken = Vec::with_capacity(keys.len());
        let seed = (0..MOST_SEEDS).find(|seed| {
            taken.clear();
            keys.iter().all(|key| {
                let slot = index(mixed(hashes[*key], *seed) >> slot_shift);
                let is_free = !is_taken[slot] && !taken.contains(&slot);
                taken.push(slot);
                is_free
            })
        })?;
        table.seeds[bucket] = seed;
        for (key, slot) in keys.iter().zip(&taken) {
            table.slots[*slot] = *key;
            is_taken[*slot] = true;
        }
    }
    Some(table)
}

/// The hash with its bucket's seed; its upper bits name the slot.
pub(super) fn mixed(hash: u64, seed: usize) -> u64 {
    (hash ^ seed as u64).wrapping_mul(FACTOR)
}

/// The hash of a code, taken as the 64 bits that a cast of its type makes of it.
pub(super) fn of_code(code: i128, factor: u64) -> u64 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let bits = code as u64;
    bits.wrapping_mul(factor)
}

/// What of a name is hashed.
#[derive(Clone, Copy)]
pub(super) struct How {
    /// Whether letters are told from other characters that differ by the same bit.
    pub(super) exact: bool,
    /// Whether only the length and both ends are looked at.
    pub(super) ends: bool,
}

impl How {
    /// The cheapest first; the last tells all names apart.
    pub(super) const ALL: [Self; 3] =
        [Self { exact: false, ends: true }, Self { exact: false, ends: false }, Self { exact: true, ends: false }];
}

/// The hash of a name. It is computed in generated code too: the same text is compiled here and emitted there.
pub(super) fn of_name(name: &[u8], factor: u64, how: How) -> u64 {
    #[allow(dead_code, clippy::cast_lossless, clippy::cast_possible_truncation)]
    mod emitted {
        include!("caseless.rs");

        pub(super) fn of_name(name: &[u8], factor: u64, exact: bool, ends: bool) -> u64 {
            hash_of_name(name, factor, exact, ends)
        }
    }
    emitted::of_name(name, factor, how.exact, how.ends)
}

/// The text of [`of_name`], where the function is called `hash_of_name`, and of what it needs.
pub(super) const OF_NAME: &str = include_str!("caseless.rs");

fn index(bits: u64) -> usize {
    // At most as many bits as a table has slots.
    usize::try_from(bits).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_has_a_slot_of_its_own() {
        for count in [0, 1, 2, 3, 63, 64, 65, 1000, 5000] {
            let hashes = |factor| (0..count).map(|code| of_code(code * 7919, factor)).collect::<Vec<u64>>();
            let table = table(&hashes);
            for (key, hash) in hashes(table.factor).iter().enumerate() {
                let seed = table.seeds[index(hash >> table.bucket_shift())];
                assert_eq!(table.slots[index(mixed(*hash, seed) >> table.slot_shift())], key);
            }
        }
    }

    #[test]
    fn a_table_has_one_slot_in_nine_to_spare_and_a_seed_for_four() {
        for (count, slots) in [(1, 2), (63, 128), (114, 128), (115, 256)] {
            let table = table(&|factor| (0..count).map(|code| of_code(code * 7919, factor)).collect());
            assert_eq!((table.slots.len(), table.seeds.len()), (slots, (slots / 4).max(2)), "{count} keys");
        }
    }

    #[test]
    fn keys_that_all_have_one_bucket_take_a_larger_table() {
        for (count, slots) in [(10, 16), (64, 256), (100, 512)] {
            // Without their upper bits, which name the bucket.
            let hashes = |_| (0..count).map(|key| of_code(key * key, FACTOR) >> 8).collect();
            assert_eq!(table(&hashes).slots.len(), slots, "{count} keys");
        }
    }

    #[test]
    fn a_name_hashes_the_same_in_any_case_and_differs_from_others() {
        for name in ["a", "OK", "Gone", "Found", "Not Found", "Non-Authoritative Information", "알수없음"] {
            let hash = |name: &str| of_name(name.as_bytes(), FACTOR, How::ALL[2]);
            assert_eq!(hash(name), hash(&name.to_ascii_uppercase()));
            assert_ne!(hash(name), hash(&format!("{name}!")));
        }
        assert_ne!(of_name("a[b".as_bytes(), FACTOR, How::ALL[2]), of_name("a{b".as_bytes(), FACTOR, How::ALL[2]));
        assert_ne!(of_name("각".as_bytes(), FACTOR, How::ALL[2]), of_name("갡".as_bytes(), FACTOR, How::ALL[2]));
    }

    #[test]
    fn words_that_differ_by_the_same_bit_up_and_down_hash_apart_whatever_the_factor() {
        for factor in [FACTOR, FACTOR.wrapping_mul(FACTOR)] {
            let hash = |name: &str| of_name(name.as_bytes(), factor, How::ALL[1]);
            assert_ne!(hash("xxxaxxxaxxx!xxx!zzzzzzzz"), hash("xxx!xxx!xxxaxxxazzzzzzzz"));
            assert_ne!(hash("mmm-mmm-mmmmmmmmmmmpmmmp"), hash("mmmmmmmmmmm-mmm-mmm0mmm0"));
        }
    }

    #[test]
    fn runs_of_one_letter_have_slots_of_their_own() {
        let names: Vec<String> = (1..=60).map(|length| format!("c{}", "b".repeat(length))).collect();
        let table = table(&|factor| names.iter().map(|name| of_name(name.as_bytes(), factor, How::ALL[1])).collect());
        assert!(table.slots.len() <= 256);
    }
}
