//! Blocks around tables: code, comments, front matter, quotes, lists, folds. None of them is a fault, and a table is
//! read where GitHub shows one.

use crate::row::assert_row;

#[httpcodes::cheatsheet("sheets/blocks_fenced_code.md")]
enum BesideCode {}

#[httpcodes::cheatsheet("sheets/blocks_comments.md")]
enum BesideComments {}

#[httpcodes::cheatsheet("sheets/blocks_front_matter.md")]
enum BelowFrontMatter {}

#[httpcodes::cheatsheet("sheets/blocks_thematic_break.md")]
enum BelowRule {}

#[httpcodes::cheatsheet("sheets/blocks_rule_above_a_table.md")]
enum BetweenRules {}

#[httpcodes::cheatsheet("sheets/blocks_carriage_returns.md")]
enum Returned {}

#[httpcodes::cheatsheet("sheets/blocks_white_space.md")]
enum Spaced {}

#[httpcodes::cheatsheet("sheets/blocks_comment_within_text.md")]
enum BesideComment {}

#[httpcodes::cheatsheet("sheets/blocks_quotes.md")]
enum Quoted {}

#[httpcodes::cheatsheet("sheets/blocks_lists.md")]
enum Listed {}

#[httpcodes::cheatsheet("sheets/blocks_details.md")]
enum Folded {}

#[httpcodes::cheatsheet("sheets/blocks_prose.md")]
enum BesideProse {}

#[httpcodes::cheatsheet("sheets/blocks_ends_of_tables.md")]
enum Ended {}

#[test]
fn tables_in_fenced_code_are_code() {
    assert_eq!(BesideCode::ALL, [BesideCode::Outside]);
    assert_row(BesideCode::Outside, 2, "2 Outside");
}

#[test]
fn tables_in_comments_are_comments() {
    assert_eq!(BesideComments::ALL, [BesideComments::Outside]);
    assert_row(BesideComments::Outside, 3, "3 Outside");
    assert_eq!(BesideComments::Outside.section(), "Tables in comments");
}

#[test]
fn front_matter_is_no_markdown() {
    assert_eq!(BelowFrontMatter::ALL, [BelowFrontMatter::BelowTheFrontMatter]);
    assert_row(BelowFrontMatter::BelowTheFrontMatter, 1, "1 Below the front matter");
    assert_eq!(BelowFrontMatter::BelowTheFrontMatter.section(), "");
}

#[test]
fn a_rule_in_the_first_line_is_no_front_matter() {
    assert_eq!(BelowRule::ALL, [BelowRule::BelowARule]);
    assert_row(BelowRule::BelowARule, 1, "1 Below a rule");
}

#[test]
fn a_table_without_outer_pipes_between_two_rules_is_no_front_matter() {
    assert_eq!(BetweenRules::ALL, [BetweenRules::BetweenTwoRules, BetweenRules::Quoted]);
}

#[test]
fn a_carriage_return_ends_a_line() {
    let names = ["On a line of its own", "On another", "Below a fence", "Below a comment", "In HTML"];
    assert_eq!(Returned::ALL.map(Returned::name), names);
    assert_eq!(Returned::OnAnother.section(), "Codes");
}

#[test]
fn white_space_of_any_kind_may_stand_in_a_delimiter_row() {
    let names = ["Between tabs", "In a quotation", "In a list of a list", "Beside a form feed", "Indented by a tab"];
    assert_eq!(Spaced::ALL.map(Spaced::name), names);
}

#[test]
fn rows_in_a_comment_within_text_are_no_rows() {
    assert_eq!(BesideComment::ALL, [BesideComment::Outside]);
}

#[test]
fn tables_in_quotes_are_read() {
    let names = ["Quoted", "Quoted too", "In a note", "Twice quoted", "Without a blank"];
    assert_eq!(Quoted::ALL.map(Quoted::name), names);
    assert_row(Quoted::TwiceQuoted, 4, "4 Twice quoted");
    assert_eq!(Quoted::TwiceQuoted.section(), "Tables in quotes");
}

#[test]
fn tables_in_lists_are_read() {
    let names =
        ["In a list", "In a numbered list", "In a list of a list", "At the mark", "Quoted in a list", "In a task"];
    assert_eq!(Listed::ALL.map(Listed::name), names);
    assert_row(Listed::InAListOfAList, 3, "3 In a list of a list");
}

#[test]
fn tables_in_folds_with_a_blank_line_before_them_are_read() {
    assert_eq!(Folded::ALL.map(Folded::name), ["Inside", "Inside another", "Centred"]);
    assert_row(Folded::InsideAnother, 2, "2 Inside another");
}

#[test]
fn prose_with_pipes_is_prose() {
    assert_eq!(BesideProse::ALL, [BesideProse::TheOnlyOne]);
    assert_row(BesideProse::TheOnlyOne, 1, "1 The only one");
}

#[test]
fn any_other_block_ends_a_table() {
    let names = [
        "Above a heading",
        "Above a list",
        "Above a quote",
        "Above code",
        "Above a rule",
        "Above a comment",
        "At the end of the file",
    ];
    assert_eq!(Ended::ALL.map(Ended::name), names);
    assert_row(Ended::AtTheEndOfTheFile, 7, "7 At the end of the file");
    assert_eq!((Ended::AboveAHeading.section(), Ended::AboveAList.section()), ("What ends a table", "The heading"));
}
