//! The only sort, and a binary search: each exists once, because additional instances would make every user's build slower.

/// The indices of `count` items in ascending order of their keys. Items with equal keys keep their order.
///
/// It sorts by one hexadecimal digit of the keys after the other, the lowest one first. The sort of the standard library
/// compiles to four times as much code.
pub fn ascending(count: usize, key: &dyn Fn(usize) -> u64) -> Vec<usize> {
    let (mut keys, mut order, mut greatest) = (Vec::new(), Vec::new(), 0);
    for index in 0..count {
        let key = key(index);
        keys.push(key);
        order.push(index);
        greatest = key.max(greatest);
    }
    let mut buckets = [const { Vec::new() }; 16];
    while greatest > 0 {
        for index in &order {
            buckets[(keys[*index] & 0xf) as usize].push(*index);
            keys[*index] >>= 4;
        }
        order.clear();
        for bucket in &mut buckets {
            order.append(bucket);
        }
        greatest >>= 4;
    }
    order
}

/// How many of `count` items come first, if `comes_first` is true of the first items and of no others.
pub fn first_ones(count: usize, comes_first: &dyn Fn(usize) -> bool) -> usize {
    let (mut start, mut end) = (0, count);
    while start < end {
        let middle = usize::midpoint(start, end);
        if comes_first(middle) { start = middle + 1 } else { end = middle }
    }
    start
}

#[cfg(test)]
mod tests {
    use super::{ascending, first_ones};

    #[test]
    fn equal_keys_keep_their_order() {
        let keys = [3, 1, 3, 0, 1];
        assert_eq!(ascending(keys.len(), &|index| keys[index]), [3, 1, 4, 0, 2]);
    }

    #[test]
    fn every_digit_of_a_key_counts() {
        let keys = [1 << 63, u64::MAX, 0x0100, 0x00ff, 0x0001_0000, 0];
        assert_eq!(ascending(keys.len(), &|index| keys[index]), [5, 3, 2, 4, 0, 1]);
        assert!(ascending(0, &|_| 0).is_empty());
    }

    #[test]
    fn the_items_that_come_first_are_counted() {
        for count in 0..=5 {
            for first in 0..=count {
                assert_eq!(first_ones(count, &|index| index < first), first, "{count}");
            }
        }
    }
}
