//! The column `Also Known As`: its names become constants and are parsed.

use crate::row::assert_row;

#[httpcodes::cheatsheet("sheets/aliases.md")]
enum Status {}

#[httpcodes::cheatsheet("sheets/cells_of_names.md")]
enum Marked {}

#[test]
fn other_names_are_listed_in_the_order_of_the_sheet() {
    let names = ["Content Too Large", "Payload Too Large", "PAYLOAD_TOO_LARGE"];
    assert_eq!(Status::RequestEntityTooLarge.also_known_as(), names);
    assert_eq!(Status::NotFound.also_known_as(), ["not-found", "NOT_FOUND", "Missing"]);
}

#[test]
fn a_row_without_other_names_lists_none() {
    assert_eq!(Status::Gone.also_known_as(), [""; 0]);
}

#[test]
fn each_other_name_is_a_constant() {
    assert_eq!(Status::ContentTooLarge, Status::RequestEntityTooLarge);
    assert_eq!(Status::PayloadTooLarge, Status::RequestEntityTooLarge);
    assert_eq!(Status::Missing, Status::NotFound);
    assert_eq!(Status::Error, Status::InternalServerError);
    assert_eq!(Status::IchBinEineTeekanne, Status::ImATeapot);
    assert_eq!(Status::나는찻주전자, Status::ImATeapot);
}

#[test]
fn each_other_name_is_parsed_in_any_case_and_as_its_constant() {
    for text in
        ["Content Too Large", "PAYLOAD TOO LARGE", "payload_too_large", "PayloadTooLarge", "413 payload too large"]
    {
        assert_eq!(text.parse(), Ok(Status::RequestEntityTooLarge), "{text}");
    }
    assert_eq!("나는 찻주전자".parse(), Ok(Status::ImATeapot));
}

#[test]
fn another_spelling_of_the_rows_own_name_is_parsed_and_no_more() {
    assert_row(Status::NotFound, 404, "404 Not Found");
    assert_eq!(["not-found", "Not_Found"].map(str::parse), [Ok(Status::NotFound); 2]);
}

#[test]
fn names_and_other_names_are_the_plain_text_of_their_cells() {
    assert_row(Marked::NotFound, 1, "1 Not found");
    assert_eq!(Marked::NotFound.also_known_as(), ["NOT_FOUND", "Missing"]);
    assert_row(Marked::BadGateway, 3, "3 BAD_GATEWAY");
    assert_eq!(Marked::BadGateway.also_known_as(), ["Bad & broken"]);
    assert_row(Marked::KeyPress, 6, "6 Key press");
    assert_eq!(Marked::KeyPress.also_known_as(), ["Enter"]);
    assert_row(Marked::HalfHalf, 9, "9 Half & half");
    assert_eq!(Marked::HalfHalf.also_known_as(), ["Fifty/fifty", "fifty-fifty"]);
}

#[test]
fn a_footnote_is_not_part_of_a_name() {
    assert_row(Marked::Gone, 2, "2 Gone");
    assert_eq!(Marked::Gone.also_known_as(), ["Vanished", "Left"]);
    assert_eq!((Marked::Vanished, Marked::Left), (Marked::Gone, Marked::Gone));
}

#[test]
fn an_escaped_pipe_in_a_name_is_a_pipe() {
    assert_row(Marked::EitherOr, 4, "4 Either | or");
    assert_eq!(Marked::AB.also_known_as(), ["A | B"]);
}

#[test]
fn a_line_break_in_a_name_is_a_space() {
    assert_row(Marked::LineBreak, 5, "5 Line break");
    assert_eq!(Marked::BrokenLine.also_known_as(), ["Broken line"]);
}

#[test]
fn an_image_or_a_link_in_a_name_is_what_it_says() {
    assert_row(Marked::CrossedOut, 7, "7 Crossed out");
    assert_row(Marked::SeeBelow, 8, "8 See below");
    assert_eq!(Marked::Elsewhere, Marked::SeeBelow);
    assert_row(Marked::Why, 10, "10 https://example.com/why");
}
