//! Headings: which tables `section = "…"` selects, and what `section()` returns.

use crate::row::assert_row;

#[httpcodes::cheatsheet("sheets/sections.md", section = "Exit codes")]
enum ExitCode {}

#[httpcodes::cheatsheet("sheets/sections.md", section = "Of a shell")]
enum ShellCode {}

#[httpcodes::cheatsheet("sheets/sections.md", section = "Of bash and others")]
enum BashCode {}

#[httpcodes::cheatsheet("sheets/sections.md", section = "Close codes of RFC 6455, as ws sends them")]
enum CloseCode {}

#[httpcodes::cheatsheet("sheets/sections.md", section = "Of the sixth level")]
enum SixthLevel {}

#[httpcodes::cheatsheet("sheets/sections.md", section = "Appendix")]
enum Appendix {}

#[httpcodes::cheatsheet("sheets/sections.md", section = "🚦 Lights & “quotes” – 100 %")]
enum Light {}

#[httpcodes::cheatsheet("sheets/sections.md", section = "  Of   a shell ")]
enum WithBlanks {}

#[httpcodes::cheatsheet("sheets/sections_setext.md", section = "The relay, in short")]
enum Everything {}

#[httpcodes::cheatsheet("sheets/sections_setext.md", section = "What the relay says")]
enum Said {}

#[httpcodes::cheatsheet("sheets/sections_without_heading.md")]
enum WithoutHeading {}

/// The codes of an enum, each with the heading above it.
macro_rules! codes_and_sections {
    ($sheet:ident) => {
        $sheet::ALL.map(|row| (row.as_u16(), row.section()))
    };
}

#[test]
fn a_section_has_the_tables_under_its_heading_and_under_its_subheadings() {
    let expected = [(0, "Exit codes"), (126, "Of a shell"), (127, "Of bash and others")];
    assert_eq!(codes_and_sections!(ExitCode), expected);
    assert_row(ExitCode::Done, 0, "0 Done");
    assert_row(ExitCode::CommandNotFound, 127, "127 Command not found");
}

#[test]
fn a_subheading_can_be_a_section_of_its_own() {
    assert_eq!(codes_and_sections!(ShellCode), [(126, "Of a shell"), (127, "Of bash and others")]);
    assert_eq!(codes_and_sections!(BashCode), [(127, "Of bash and others")]);
    assert_row(ShellCode::NotExecutable, 126, "126 Not executable");
}

#[test]
fn a_heading_of_the_sixth_level_can_be_a_section() {
    assert_eq!(codes_and_sections!(SixthLevel), [(4000, "Of the sixth level")]);
    assert_row(SixthLevel::Restarting, 4000, "4000 Restarting");
}

#[test]
fn a_section_goes_on_to_the_next_heading_of_its_level_or_a_higher_one() {
    let title = "Close codes of RFC 6455, as ws sends them";
    let expected = [(1000, title), (4000, "Of the sixth level"), (4001, "Of the third level, below a sixth one")];
    assert_eq!(codes_and_sections!(CloseCode), expected);
}

#[test]
fn a_section_may_skip_levels() {
    assert_eq!(codes_and_sections!(Appendix), [(1, "A level was skipped"), (5, "🚦 Lights & “quotes” – 100 %")]);
}

#[test]
fn a_heading_with_marks_links_and_code_is_its_plain_text() {
    assert_eq!(CloseCode::NormalClosure.section(), "Close codes of RFC 6455, as ws sends them");
    assert_eq!(BashCode::CommandNotFound.section(), "Of bash and others");
}

#[test]
fn a_heading_may_have_emoji_entities_and_odd_blanks() {
    assert_eq!(codes_and_sections!(Light), [(5, "🚦 Lights & “quotes” – 100 %")]);
    assert_row(Light::Green, 5, "5 Green");
}

#[test]
fn blanks_in_the_argument_do_not_count() {
    assert_eq!(codes_and_sections!(WithBlanks), [(126, "Of a shell"), (127, "Of bash and others")]);
}

#[test]
fn tables_before_and_after_a_section_are_none_of_its_business() {
    // The document has tables with other columns, rows with faults, and a heading that occurs twice.
    let lines = |wanted: &str| include_str!("sections.md").lines().filter(|line| *line == wanted).count();
    assert_eq!((lines("| SIGINT | 2 |"), lines("## Details")), (1, 2));
    assert_eq!((ExitCode::ALL.len(), CloseCode::ALL.len()), (3, 3));
}

#[test]
fn enums_of_one_document_are_types_of_their_own() {
    assert_eq!(ExitCode::try_from(127).map(ExitCode::name), Ok("Command not found"));
    assert_eq!(CloseCode::try_from(127).map_err(UnknownCloseCode::code), Err(127));
}

#[test]
fn an_underlined_heading_of_the_first_level_is_a_section() {
    let title = "The relay, in short";
    let says = "What the relay says";
    let expected = [(1, title), (2, says), (3, says), (4, "Of lower rank"), (5, "What the relay hears")];
    assert_eq!(codes_and_sections!(Everything), expected);
}

#[test]
fn an_underlined_heading_of_the_second_level_may_have_two_lines() {
    let says = "What the relay says";
    assert_eq!(codes_and_sections!(Said), [(2, says), (3, says), (4, "Of lower rank")]);
    assert_row(Said::Ready, 2, "2 Ready");
    assert_row(Said::Tired, 4, "4 Tired");
}

#[test]
fn without_a_heading_above_the_section_is_empty() {
    assert_eq!(WithoutHeading::AboveAllHeadings.section(), "");
}

#[test]
fn the_nearest_heading_above_counts() {
    assert_eq!(WithoutHeading::BelowTheFirst.section(), "The first heading");
    assert_eq!(WithoutHeading::BelowAQuote.section(), "A heading in a quote is one");
}

#[test]
fn what_looks_like_a_heading_in_code_or_in_a_comment_is_none() {
    assert_eq!(WithoutHeading::BelowAFence.section(), "The first heading");
    assert_eq!(WithoutHeading::BelowAComment.section(), "The first heading");
}
