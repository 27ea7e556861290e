//! Text cells: whatever inline Markdown they contain, accessors return plain text.

#[httpcodes::cheatsheet("sheets/cells.md")]
enum Cell {}

#[test]
fn text_is_returned_as_it_is() {
    assert_eq!(Cell::Plain.text(), "Just text.");
    assert_eq!(Cell::ManyScripts.text(), "모든 요청이 실패 — 全て失敗 — سقط");
    assert_eq!(Cell::QuotesAndBraces.text(), r#""{}" '{0}' {{ }} { #x"#);
    assert_eq!(Cell::RustInACell.text(), r##"/* a */ // b r#"c"#"##);
}

#[test]
fn an_escaped_pipe_is_a_pipe() {
    assert_eq!(Cell::EscapedPipe.text(), "either | or");
}

#[test]
fn an_escaped_pipe_in_code_is_a_pipe() {
    assert_eq!(Cell::EscapedPipeInCode.text(), "a|b, that is a | b");
}

#[test]
fn an_escaped_pipe_in_html_or_an_address_is_a_pipe() {
    assert_eq!(Cell::EscapedPipeInATag.text(), r#"<a title="x|y">z</a>"#);
    assert_eq!(Cell::EscapedPipeInAnAddress.text(), "https://example.com/x|y");
}

#[test]
fn br_is_a_line_break() {
    assert_eq!(Cell::LineBreak.text(), "one\ntwo\nthree\nfour");
}

#[test]
fn other_html_is_text() {
    assert_eq!(Cell::Tags.text(), r##"<kbd>Ctrl</kbd>+<a href="#">C</a>"##);
    assert_eq!(Cell::InlineComment.text(), "seen<!-- unseen -->");
    assert_eq!(Cell::OnlyAComment.text(), "<!-- nothing -->");
}

#[test]
fn emphasis_is_dropped() {
    assert_eq!(Cell::Emphasis.text(), "one, two, three, four, inside");
}

#[test]
fn stars_and_underscores_that_are_no_emphasis_stay() {
    assert_eq!(Cell::StarsThatAreNone.text(), "2 * 3 * 4, snake_case_name, *kept*");
}

#[test]
fn code_is_its_content() {
    assert_eq!(Cell::Code.text(), "x = [1], a`b, &amp;, <br>");
}

#[test]
fn what_is_struck_through_stays() {
    assert_eq!(Cell::Strikethrough.text(), "gone and also");
    assert_eq!(Cell::StruckWithinAWord.text(), "H2O and x2y");
}

#[test]
fn a_link_is_its_text_and_its_address() {
    assert_eq!(Cell::InlineLink.text(), "see RFC 9110 (https://www.rfc-editor.org/rfc/rfc9110)");
    assert_eq!(Cell::TitledLink.text(), "here (https://example.com/a) and there (https://example.com/b c)");
    assert_eq!(Cell::RelativeLink.text(), "above (#cells) and elsewhere (docs/more.md)");
    assert_eq!(Cell::LinkWithMarks.text(), "bold code (https://example.com/)");
}

#[test]
fn a_link_by_reference_is_its_text_and_its_address() {
    let address = "https://www.rfc-editor.org/rfc/rfc9110";
    assert_eq!(Cell::FullReference.text(), format!("the RFC ({address}), the RFC ({address})"));
    assert_eq!(Cell::CollapsedReference.text(), format!("rfc 9110 ({address})"));
    assert_eq!(Cell::ShortcutReference.text(), format!("rfc 9110 ({address})"));
}

#[test]
fn a_reference_to_nothing_is_text() {
    assert_eq!(Cell::UnknownReference.text(), "[no such thing] and [text][nowhere]");
}

#[test]
fn a_link_whose_text_is_its_address_says_it_once() {
    assert_eq!(Cell::Autolink.text(), "https://example.com/x?y=1&z=2, help@example.com");
    assert_eq!(Cell::LinkNamedLikeItsAddress.text(), "https://example.com/");
    assert_eq!(Cell::MailLink.text(), "help@example.com, write (mailto:help@example.com)");
}

#[test]
fn a_bare_address_is_text() {
    assert_eq!(Cell::BareAddress.text(), "https://example.com/x, help@example.com");
}

#[test]
fn a_link_without_text_is_its_address() {
    assert_eq!(Cell::EmptyLink.text(), "(https://example.com/)");
}

#[test]
fn an_image_is_its_text_and_its_address() {
    assert_eq!(Cell::Image.text(), "a cat (cat.png)");
    assert_eq!(Cell::ImageInALink.text(), "built (badge.svg) (https://example.com/ci)");
}

#[test]
fn a_footnote_is_its_mark() {
    assert_eq!(Cell::Footnote.text(), "true[^1], mostly[^long-note]");
    assert_eq!(Cell::UnknownFootnote.text(), "no[^nowhere]");
}

#[test]
fn entities_are_the_characters_they_stand_for() {
    assert_eq!(Cell::Entities.text(), "& <b> © 🦀 € &nosuch;");
}

#[test]
fn a_backslash_before_punctuation_is_dropped() {
    assert_eq!(Cell::Backslashes.text(), r"C:\temp, # [x], a\b");
}

#[test]
fn emoji_stay_and_their_short_names_too() {
    assert_eq!(Cell::Emoji.text(), "⚠️ 👨\u{200d}👩\u{200d}👧 :tada:");
}

#[test]
fn white_space_inside_a_cell_stays() {
    assert_eq!(Cell::NonBreakingSpaces.text(), "10\u{a0}km,\u{202f}20\u{a0}km");
    assert_eq!(Cell::InnerBlanks.text(), "a  b\tc");
}

#[test]
fn an_empty_cell_is_an_empty_text() {
    assert_eq!(Cell::Empty.text(), "");
}

#[test]
fn a_cell_may_be_very_long() {
    assert_eq!(Cell::Long.text(), format!("{}end", "lorem ipsum ".repeat(700)));
}

#[test]
fn every_cell_has_a_test() {
    // One assertion per row of the sheet, so that no row is forgotten.
    assert_eq!(Cell::ALL.len(), 41);
}
