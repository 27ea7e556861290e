//! Random documents, read by both.

use httpcodes_generator::document::comment;
use httpcodes_generator::fault::collector::Faults;
use httpcodes_generator::input::docs::Doc;
use proc_macro2::Span;
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
    #[test]
    fn every_row_of_text_codes_that_comrak_shows_is_a_variant_or_a_fault_and_texts_agree(text in document()) {
        for arguments in ["\"sheet.md\", text, variant = \"E{code}\"", "\"sheet.md\", text, code = \"Name\""] {
            Reading::of(&text, arguments).check().map_err(TestCaseError::fail)?;
        }
    }
    #[test]
    fn every_row_that_comrak_shows_of_a_comment_is_a_variant_or_a_fault_and_texts_agree(text in document()) {
        let docs: Vec<Doc> = text
            .lines()
            .map(|line| Doc { text: Some(line.to_owned()), span: Span::call_site(), is_comment: true, is_macro: false, before_last: 0, is_rewritten: false })
            .collect();
        let faults = Faults::default();
        let source = comment::read(&docs, Span::call_site(), &faults);
        prop_assert!(faults.into_vec().is_empty());
        let text = source.map(|source| source.text).map_err(|fault| TestCaseError::fail(fault.message))?;
        Reading::of(&text, "").check().map_err(TestCaseError::fail)?;
    }
}
