//! A map from keys to the numbers of their owners. Every user builds the generator, and each type of key is compiled
//! into that build: there are two, texts and integers.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

/// Keys, each with the number of the first to claim it.
#[derive(Debug)]
pub struct Index<K>(HashMap<K, usize>);

impl<K: Hash + Eq> Index<K> {
    /// The number of the key's owner.
    pub fn get<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> Option<usize>
    where
        K: Borrow<Q>,
    {
        self.0.get(key).copied()
    }

    /// Gives the key to `number`.
    ///
    /// # Errors
    ///
    /// If the key has an owner: its number.
    pub fn claim(&mut self, key: K, number: usize) -> Result<(), usize> {
        let before = self.0.len();
        let owner = *self.0.entry(key).or_insert(number);
        if self.0.len() > before { Ok(()) } else { Err(owner) }
    }
}

impl<K> Default for Index<K> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

/// Numbers the keys from 0 in their order; a key that comes twice keeps its first number.
impl<K: Hash + Eq> FromIterator<K> for Index<K> {
    fn from_iter<I: IntoIterator<Item = K>>(keys: I) -> Self {
        let mut index = Self::default();
        for (number, key) in keys.into_iter().enumerate() {
            let _ = index.claim(key, number);
        }
        index
    }
}

#[cfg(test)]
mod tests {
    use super::Index;

    #[test]
    fn the_first_to_claim_a_key_owns_it() {
        let mut index: Index<String> = Index::default();
        assert_eq!(index.get("a"), None);
        assert_eq!([index.claim("a".into(), 1), index.claim("a".into(), 2)], [Ok(()), Err(1)]);
        assert_eq!([index.claim("b".into(), 2), index.claim("b".into(), 2)], [Ok(()), Err(2)]);
        assert_eq!([index.get("a"), index.get("b"), index.get("c")], [Some(1), Some(2), None]);
    }

    #[test]
    fn keys_are_numbered_in_their_order() {
        let index: Index<i128> = [7, -1, 7, 0].into_iter().collect();
        assert_eq!([7, -1, 0, 1].map(|key| index.get(&key)), [Some(0), Some(1), Some(3), None]);
    }
}
