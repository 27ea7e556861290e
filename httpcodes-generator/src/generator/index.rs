//! Who has a text. One map for everything that is looked up by one: each type of map more would be compiled into every
//! user's build.

use std::collections::HashMap;

/// Texts and the numbers of those that have them.
#[derive(Debug, Default)]
pub(crate) struct Index(HashMap<String, usize>);

impl Index {
    /// Who has the text.
    pub(crate) fn get(&self, text: &str) -> Option<usize> {
        self.0.get(text).copied()
    }

    /// Who has the text: `number` from now on, if nobody had it before.
    pub(crate) fn claim(&mut self, text: String, number: usize) -> usize {
        *self.0.entry(text).or_insert(number)
    }
}

#[cfg(test)]
mod tests {
    use super::Index;

    #[test]
    fn the_first_to_claim_a_text_has_it() {
        let mut index = Index::default();
        assert_eq!(index.get("a"), None);
        assert_eq!([index.claim("a".into(), 1), index.claim("a".into(), 2), index.claim("b".into(), 2)], [1, 1, 2]);
        assert_eq!([index.get("a"), index.get("b"), index.get("c")], [Some(1), Some(2), None]);
    }
}
