//! The only sort, because each additional instance would make every user's build slower.

/// The indices of the keys in ascending order of key; equal keys keep their order.
pub fn ascending(keys: impl Iterator<Item = u64>) -> Vec<usize> {
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
    fn equal_keys_keep_their_order() {
        assert_eq!(ascending([3, 1, 3, 0, 1].into_iter()), [3, 1, 4, 0, 2]);
    }
}
