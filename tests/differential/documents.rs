//! Random documents, read by both.

use proptest::prelude::*;

use crate::effort;
use crate::reading::Reading;
use crate::tables::document;

proptest! {
    #![proptest_config(effort::documents(1500))]

    #[test]
    fn every_row_that_comrak_shows_is_a_variant_or_a_fault_and_texts_agree(text in document()) {
        Reading::of(&text, "\"sheet.md\"").check().map_err(TestCaseError::fail)?;
    }
}
