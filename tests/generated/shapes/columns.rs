//! Columns whose headers are words of the language or names of well-known methods.

/// The columns of the sheet `columns.md`.
#[::httpcodes::cheatsheet("generated/sheets/columns.md")]
pub enum Code {}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn a_header_that_is_a_keyword_makes_a_raw_accessor() {
        assert_eq!([Code::Two.r#type(), Code::Two.r#match(), Code::Two.r#gen()], ["type 2", "match 2", "gen 2"]);
    }

    #[test]
    fn a_header_can_be_named_like_a_method_of_the_standard_library() {
        let texts = [Code::One.default(), Code::One.next(), Code::One.drop(), Code::One.split(), Code::One.trim()];
        assert_eq!(texts, ["default 1", "next 1", "drop 1", "split 1", "trim 1"]);
        assert_eq!([Code::Two.len(), Code::Two.row(), Code::Two.find()], ["len 2", "row 2", "find 2"]);
    }

    #[test]
    fn a_question_is_answered_with_yes_or_no() {
        assert!(Code::One.is_self_made() && !Code::Two.is_self_made());
        assert!(!Code::One.is_async() && Code::Two.is_async());
    }

    #[test]
    fn a_question_that_starts_with_is_is_not_asked_twice() {
        assert!(Code::One.is_empty() && !Code::Two.is_empty());
    }
}
