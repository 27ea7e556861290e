//! A map from a key to the number of the first item that claimed it. Keys are the bytes of a text or of an integer,
//! because each additional type of key would make every user's build slower.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Keys, each with the number of the first item that claimed it. All keys of an index are texts, or all are integers.
#[derive(Debug, Default)]
pub struct Index(HashMap<Vec<u8>, usize>);

impl Index {
    /// The number of the key's owner.
    pub fn get(&self, key: impl AsRef<[u8]>) -> Option<usize> {
        self.0.get(key.as_ref()).copied()
    }

    /// Gives the key to `number`.
    ///
    /// # Errors
    ///
    /// Returns the number of the owner if the key has one.
    pub fn claim(&mut self, key: impl Into<Vec<u8>>, number: usize) -> Result<(), usize> {
        self.claim_bytes(key.into(), number)
    }

    fn claim_bytes(&mut self, key: Vec<u8>, number: usize) -> Result<(), usize> {
        match self.0.entry(key) {
            Entry::Occupied(entry) => Err(*entry.get()),
            Entry::Vacant(entry) => {
                entry.insert(number);
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Index;

    #[test]
    fn the_first_to_claim_a_key_owns_it() {
        let mut index = Index::default();
        assert_eq!(index.get("a"), None);
        assert_eq!([index.claim("a", 1), index.claim("a", 2)], [Ok(()), Err(1)]);
        assert_eq!([index.claim("b", 2), index.claim("b", 2)], [Ok(()), Err(2)]);
        assert_eq!([index.get("a"), index.get("b"), index.get("c")], [Some(1), Some(2), None]);
    }

    #[test]
    fn integers_are_keys_by_their_bytes() {
        let mut index = Index::default();
        let claims: Vec<_> = [7_i128, -1, 7, 0]
            .into_iter()
            .enumerate()
            .map(|(place, key)| index.claim(key.to_be_bytes(), place))
            .collect();
        assert_eq!(claims, [Ok(()), Ok(()), Err(0), Ok(())]);
        assert_eq!([7_i128, -1, 0, 1].map(|key| index.get(key.to_be_bytes())), [Some(0), Some(1), Some(3), None]);
    }
}
