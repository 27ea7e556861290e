//! Sorting. One function for everything that is sorted: each one more would be compiled into every user's build.

/// The indices of the keys, the least key first; equal keys stay in their order.
pub(crate) fn ascending(keys: impl Iterator<Item = u64>) -> Vec<usize> {
    indices(keys.zip(0..).collect())
}

fn indices(mut keys: Vec<(u64, usize)>) -> Vec<usize> {
    keys.sort_unstable();
    keys.into_iter().map(|(_, index)| index).collect()
}

#[cfg(test)]
mod tests {
    use super::ascending;

    #[test]
    fn equal_keys_stay_in_their_order() {
        assert_eq!(ascending([3, 1, 3, 0, 1].into_iter()), [3, 1, 4, 0, 2]);
    }
}
