//! Perfect hashing: a table in which every key of a known set has its own slot, which is found with one seed.
//!
//! The input is a hash for each key, the output is a [`PerfectHash`]. If there are few keys, the upper bits of a hash
//! are its slot. If there are many, they are its bucket, and the seed of a bucket is chosen so that all its keys get
//! free slots (hash, displace and compress). The generated code has to compare a string or a code with the key of its
//! slot.

use crate::order::ascending;
use crate::runtime::hashing::{FACTOR, mixed};

/// How many seeds are tried for a bucket before the table is made larger.
const MOST_SEEDS: usize = 1 << 16;

/// How many keys may have no seeds: the table has up to sixteen slots for each.
const MOST_WITHOUT_SEEDS: usize = 128;
/// How many factors are tried to make a table without seeds.
const MOST_FACTORS: usize = 256;

/// A table without collisions.
pub struct PerfectHash {
    /// What the hashes of the keys are computed with.
    pub factor: u64,
    /// A seed for each bucket. Their number is a power of two, or zero.
    pub seeds: Vec<usize>,
    /// The index of the key in each slot. Their number is a power of two. A free slot contains the number of keys, which
    /// is not an index.
    pub slots: Vec<usize>,
}

impl PerfectHash {
    /// Builds the table of keys that all differ: `hashes` computes the hash of each with a given factor. Factors are
    /// tried until the hashes differ and the table is no larger than a few times the number of keys.
    pub fn new(hashes: &dyn Fn(u64) -> Vec<u64>) -> Self {
        Self::without_seeds(hashes).unwrap_or_else(|| Self::with_seeds(hashes))
    }

    /// The table in which the upper bits of a hash are its slot, if there are few keys and such a table is found.
    fn without_seeds(hashes: &dyn Fn(u64) -> Vec<u64>) -> Option<Self> {
        let mut factor = FACTOR;
        for _ in 0..MOST_FACTORS {
            let hashes = hashes(factor);
            let count = hashes.len();
            if count > MOST_WITHOUT_SEEDS {
                return None;
            }
            for places in &[4, 8, 16] {
                let size = (count * places / 2 + 1).next_power_of_two().max(2);
                if let Some(table) = Self::by_upper_bits(&hashes, size, factor) {
                    return Some(table);
                }
            }
            factor = factor.wrapping_mul(FACTOR);
        }
        None
    }

    fn by_upper_bits(hashes: &[u64], size: usize, factor: u64) -> Option<Self> {
        let mut table = Self { factor, seeds: Vec::new(), slots: vec![hashes.len(); size] };
        let mut is_taken = vec![false; size];
        let shift = table.slot_shift();
        for (key, hash) in hashes.iter().enumerate() {
            let slot = index(hash >> shift);
            if is_taken[slot] {
                return None;
            }
            table.slots[slot] = key;
            is_taken[slot] = true;
        }
        Some(table)
    }

    fn with_seeds(hashes: &dyn Fn(u64) -> Vec<u64>) -> Self {
        let mut factor = FACTOR;
        loop {
            let hashes = hashes(factor);
            // The last free slots are the hardest to hit: one in nine stays free.
            let size = (hashes.len() + hashes.len() / 8).next_power_of_two().max(2);
            if all_differ(&hashes) {
                for times in &[1, 2, 4] {
                    if let Some(table) = Self::displaced(&hashes, size * times, factor) {
                        return table;
                    }
                }
            }
            factor = factor.wrapping_mul(FACTOR);
        }
    }

    /// How far a hash is shifted to give its bucket. Without seeds, there are no buckets.
    pub fn bucket_shift(&self) -> u32 {
        if self.seeds.is_empty() { 0 } else { 64 - self.seeds.len().trailing_zeros() }
    }

    /// How far a mixed hash is shifted to give its slot.
    pub fn slot_shift(&self) -> u32 {
        64 - self.slots.len().trailing_zeros()
    }

    fn displaced(hashes: &[u64], size: usize, factor: u64) -> Option<Self> {
        let buckets = (size / 4).max(2);
        let mut table = Self { factor, seeds: vec![0; buckets], slots: vec![hashes.len(); size] };
        let mut is_taken = vec![false; size];
        let (bucket_shift, slot_shift) = (table.bucket_shift(), table.slot_shift());
        let mut members: Vec<Vec<usize>> = Vec::with_capacity(buckets);
        for _ in 0..buckets {
            members.push(Vec::new());
        }
        for (key, hash) in hashes.iter().enumerate() {
            members[index(hash >> bucket_shift)].push(key);
        }
        // Start with the fullest buckets, while most slots are free.
        let mut taken = Vec::new();
        for &bucket in &ascending(members.len(), &|bucket| (hashes.len() - members[bucket].len()) as u64) {
            let keys = &members[bucket];
            let mut seed = 0;
            'seeds: loop {
                taken.clear();
                for key in keys {
                    let slot = index(mixed(hashes[*key], seed as u64) >> slot_shift);
                    if is_taken[slot] || taken.contains(&slot) {
                        seed += 1;
                        if seed == MOST_SEEDS {
                            return None;
                        }
                        continue 'seeds;
                    }
                    taken.push(slot);
                }
                break;
            }
            table.seeds[bucket] = seed;
            for (place, key) in keys.iter().enumerate() {
                table.slots[taken[place]] = *key;
                is_taken[taken[place]] = true;
            }
        }
        Some(table)
    }
}

/// Whether no two hashes are the same.
pub fn all_differ(hashes: &[u64]) -> bool {
    let mut before = None;
    for &index in &ascending(hashes.len(), &|index| hashes[index]) {
        if before == Some(hashes[index]) {
            return false;
        }
        before = Some(hashes[index]);
    }
    true
}

fn index(bits: u64) -> usize {
    // At most as many bits as a table has slots.
    usize::try_from(bits).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::hashing::{Fold, How, of_name};

    fn of_code(code: u64, factor: u64) -> u64 {
        code.wrapping_mul(factor)
    }

    #[test]
    fn every_key_has_a_slot_of_its_own() {
        for count in [0, 1, 2, 3, 63, 64, 65, 1000, 5000] {
            let hashes = |factor| (0..count).map(|code| of_code(code * 7919, factor)).collect::<Vec<u64>>();
            let table = PerfectHash::new(&hashes);
            for (key, hash) in hashes(table.factor).iter().enumerate() {
                let seed = table.seeds.get(index(hash >> table.bucket_shift()));
                let hash = seed.map_or(*hash, |seed| mixed(*hash, *seed as u64));
                assert_eq!(table.slots[index(hash >> table.slot_shift())], key);
            }
        }
    }

    #[test]
    fn few_keys_need_no_seeds() {
        for count in [0, 1, 2, 63, 114, 128] {
            let table = PerfectHash::new(&|factor| (0..count).map(|code| of_code(code * 7919, factor)).collect());
            assert!(table.seeds.is_empty() && table.slots.len() <= 2048, "{count} keys");
        }
        let table = PerfectHash::new(&|factor| (0..129).map(|code| of_code(code * 7919, factor)).collect());
        assert!(!table.seeds.is_empty());
    }

    #[test]
    fn a_table_has_one_slot_in_nine_to_spare_and_a_seed_for_four() {
        for (count, slots) in [(1, 2), (63, 128), (114, 128), (115, 256)] {
            let table =
                PerfectHash::with_seeds(&|factor| (0..count).map(|code| of_code(code * 7919, factor)).collect());
            assert_eq!((table.slots.len(), table.seeds.len()), (slots, (slots / 4).max(2)), "{count} keys");
        }
    }

    #[test]
    fn keys_that_all_have_one_bucket_take_a_larger_table() {
        for (count, slots) in [(10, 16), (64, 256), (100, 512)] {
            // Without their upper bits, which are the bucket.
            let hashes = |_| (0..count).map(|key| of_code(key * key, FACTOR) >> 8).collect();
            assert_eq!(PerfectHash::with_seeds(&hashes).slots.len(), slots, "{count} keys");
        }
    }

    #[test]
    fn runs_of_one_letter_have_slots_of_their_own() {
        let whole = How { fold: Fold::Bits, ends: false };
        let names: Vec<String> = (1..=60).map(|length| format!("c{}", "b".repeat(length))).collect();
        let hashes = |factor| names.iter().map(|name| of_name(name.as_bytes(), factor, whole)).collect();
        assert!(PerfectHash::with_seeds(&hashes).slots.len() <= 256);
    }
}
