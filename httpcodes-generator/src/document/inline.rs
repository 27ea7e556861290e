//! The inline Markdown of a cell, a heading or a footnote, turned into its three texts.
//!
//! The input is the events of pulldown-cmark, the output is a [`Text`]. The documentation is written from the events
//! and never copied from the source. Everything except the few constructs below becomes escaped text, so a cell cannot
//! affect what is around it, and nothing in it becomes a link, a tag or a doc test by accident.

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use crate::document::escaping::{entity, percent_encoded, push_code, push_escaped};
use crate::document::strikethrough;
use crate::document::text::{Text, folded};
use crate::source::Extent;
use crate::strings::replaced;

/// The text of some inline Markdown: the events of pulldown-cmark with their places in `source`.
pub fn text<'a>(events: Vec<(Event<'a>, Extent)>, source: &'a str) -> Text {
    let mut writer = TextWriter::default();
    for event in strikethrough::paired(events, source) {
        writer.event(event);
    }
    writer.finish()
}

/// The text of some inline Markdown that is not part of a document.
pub fn text_of(markdown: &str) -> Text {
    let mut events = Vec::new();
    for (event, range) in Parser::new(markdown).into_offset_iter() {
        events.push((event, Extent::of(range)));
    }
    text(events, markdown)
}

/// What a reader sees of such a stretch.
pub fn bare(markdown: &str) -> String {
    text_of(markdown).bare
}

/// Writes the texts of some inline Markdown.
#[derive(Default)]
struct TextWriter {
    text: Text,
    links: Vec<OpenLink>,
    marks: Vec<OpenMark>,
    /// Where in `markdown` the last mark of emphasis ends.
    after_mark: usize,
    /// The length of the part of `markdown`, from its start, that is emphasised as a whole.
    emphasised: usize,
}

/// A link whose end has not been read yet.
struct OpenLink {
    address: String,
    /// Whether the documentation links to the address.
    is_linked: bool,
    /// Where the link's text starts in `plain` and in `markdown`.
    plain: usize,
    markdown: usize,
}

/// A mark of emphasis whose counterpart has not been read yet.
struct OpenMark {
    mark: &'static str,
    /// Where the marked text starts in `markdown`.
    start: usize,
}

impl TextWriter {
    /// Takes one event.
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) => self.text(&text),
            Event::Code(code) => {
                self.text.bare += &code;
                self.text.plain += &code;
                push_code(&mut self.text.markdown, &code);
                self.text.spans.push(folded(&code));
            }
            Event::InlineHtml(html) | Event::Html(html) => self.html(&html),
            Event::SoftBreak => self.text(" "),
            // A footnote may have several paragraphs.
            Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock) => self.line_break(),
            Event::FootnoteReference(label) => {
                let mark = format!("[^{label}]");
                self.text.plain += &mark;
                push_escaped(&mut self.text.markdown, &mark);
                self.text.footnotes.push(label.into_string());
            }
            Event::Start(Tag::Emphasis) => self.mark_starts("*", "_"),
            Event::Start(Tag::Strong) => self.mark_starts("**", "__"),
            Event::Start(Tag::Strikethrough) => self.mark_starts("~~", "~~"),
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough) => self.mark_ends(),
            Event::Start(Tag::Link { link_type: LinkType::Email, dest_url, .. }) => {
                self.link_starts(format!("mailto:{dest_url}"));
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                self.link_starts(dest_url.into_string());
            }
            Event::End(TagEnd::Link | TagEnd::Image) => self.link_ends(),
            _ => {}
        }
    }

    /// The texts, trimmed.
    fn finish(self) -> Text {
        let Text { bare, plain, markdown, mut spans, footnotes, .. } = self.text;
        let is_emphasised = self.emphasised > 0 && self.emphasised == markdown.len();
        // Markdown replaces NUL with the replacement character.
        let shown = |text: &str| replaced(text, &["\0"], "\u{fffd}");
        for span in &mut spans {
            *span = shown(span);
        }
        Text {
            bare: shown(&folded(&bare)),
            plain: shown(plain.trim()),
            markdown: shown(without_outer_breaks(&markdown)),
            spans,
            footnotes,
            is_emphasised,
        }
    }

    /// A mark that would merge with the one before it is written with the other character.
    fn mark_starts(&mut self, stars: &'static str, lines: &'static str) {
        let is_after_mark = self.text.markdown.ends_with('*') && self.after_mark == self.text.markdown.len();
        let mark = if is_after_mark { lines } else { stars };
        self.text.markdown += mark;
        self.after_mark = self.text.markdown.len();
        self.marks.push(OpenMark { mark, start: self.text.markdown.len() });
    }

    /// With white space or a line break directly inside it, a mark would become a bullet or an asterisk.
    fn mark_ends(&mut self) {
        let Some(OpenMark { mark, start }) = self.marks.pop() else { return };
        let markdown = &mut self.text.markdown;
        let mut breaks = String::new();
        while markdown.get(start..).is_some_and(|inside| inside.ends_with("\\\n")) {
            markdown.truncate(markdown.len() - 2);
            breaks += "\\\n";
        }
        if markdown.len() <= start {
            markdown.truncate(start - mark.len());
        } else {
            match markdown.chars().next_back() {
                Some(blank) if blank.is_whitespace() => {
                    markdown.pop();
                    *markdown += &entity(blank);
                }
                _ => {}
            }
            *markdown += mark;
            self.after_mark = markdown.len();
            if start == mark.len() && mark != "~~" {
                self.emphasised = markdown.len();
            }
        }
        *markdown += &breaks;
    }

    fn text(&mut self, text: &str) {
        self.text.bare += text;
        self.text.plain += text;
        let is_first = self.marks.last().is_some_and(|open| open.start == self.text.markdown.len());
        let mut rest = text;
        match text.chars().next() {
            Some(blank) if is_first && blank.is_whitespace() => {
                self.text.markdown += &entity(blank);
                rest = &text[blank.len_utf8()..];
            }
            _ => {}
        }
        push_escaped(&mut self.text.markdown, rest);
    }

    /// `<br>` is a line break; any other tag is text, but is left out of names and codes.
    fn html(&mut self, html: &str) {
        if is_line_break(html) {
            self.line_break();
        } else {
            self.text.plain += html;
            push_escaped(&mut self.text.markdown, html);
        }
    }

    fn line_break(&mut self) {
        self.text.bare.push(' ');
        self.text.plain.push('\n');
        self.text.markdown += "\\\n";
    }

    fn link_starts(&mut self, address: String) {
        let is_linked = is_public(&address) && self.links.is_empty();
        if is_linked {
            // `![` would start an image.
            if self.text.markdown.ends_with('!') {
                self.text.markdown.pop();
                self.text.markdown += "\\!";
            }
            self.text.markdown.push('[');
        }
        let (plain, markdown) = (self.text.plain.len(), self.text.markdown.len());
        self.links.push(OpenLink { address, is_linked, plain, markdown });
    }

    fn link_ends(&mut self) {
        let Some(OpenLink { address, is_linked, plain, markdown }) = self.links.pop() else { return };
        let linked = self.text.plain[plain..].trim().to_owned();
        let is_same = linked == address || address.strip_prefix("mailto:") == Some(linked.as_str());
        if is_linked && linked == address {
            self.text.markdown.truncate(markdown - 1);
            self.text.markdown += &format!("<{}>", percent_encoded(&linked));
        } else if is_linked {
            // Entities are decoded in a link's address, but not between `<` and `>`. There, only an address with a
            // scheme is a link; anything else might be a tag.
            self.text.markdown += &format!("]({})", replaced(&percent_encoded(&address), &["&"], "&amp;"));
        } else if !is_same {
            push_escaped(&mut self.text.markdown, &format!(" ({address})"));
        }
        if !is_same {
            self.text.plain += &format!(" ({address})");
        }
    }
}

fn is_line_break(html: &str) -> bool {
    let tag = html.trim_start_matches('<');
    match tag.get(..2) {
        Some(name) if name.eq_ignore_ascii_case("br") => {
            tag[2..].chars().next().is_none_or(|end| end.is_whitespace() || "/>".contains(end))
        }
        _ => false,
    }
}

/// The Markdown without white space and line breaks at both ends.
fn without_outer_breaks(markdown: &str) -> &str {
    let mut inside = markdown.trim_matches(' ');
    while let Some(less) = inside.strip_prefix("\\\n").or(inside.strip_suffix("\\\n")) {
        inside = less.trim_matches(' ');
    }
    inside.trim()
}

/// Whether documentation may link to the address: it must mean the same on every page, and must not run code.
fn is_public(address: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
}

#[cfg(test)]
mod tests {
    use super::Text;
    use crate::document::reader;

    /// The texts of a cell of a table.
    fn cell(content: &str) -> Text {
        let sheet =
            format!("| Header |\n| --- |\n| {content} |\n\n[ref]: https://example.org/reference\n\n[^1]: A note.\n");
        reader::read(&sheet).tables.remove(0).rows.remove(0).cells.remove(0).text
    }

    #[test]
    fn marks_are_documentation_only() {
        let text = cell("An **important** *word*, ~~not~~ `code`");
        assert_eq!(text.plain, "An important word, not code");
        assert_eq!(text.markdown, "An **important** *word*, ~~not~~ `code`");
    }

    #[test]
    fn a_link_is_text_and_address() {
        let text = cell("[RFC 9110](https://example.org/rfc_(9110))");
        assert_eq!(text.bare, "RFC 9110");
        assert_eq!(text.plain, "RFC 9110 (https://example.org/rfc_(9110))");
        assert_eq!(text.markdown, "[RFC 9110](https://example.org/rfc_%289110%29)");
        assert_eq!(cell("[text][ref]").plain, "text (https://example.org/reference)");
        assert_eq!(cell("<https://example.org>").plain, "https://example.org");
        assert_eq!(cell("<https://example.org>").markdown, "<https://example.org>");
    }

    #[test]
    fn documentation_links_to_public_addresses_only() {
        assert_eq!(cell("[x](javascript:alert(1))").markdown, "x (javascript:alert(1))");
        assert_eq!(cell("[x](../other.md)").markdown, "x (../other.md)");
        assert_eq!(cell("[x](StatusCode)").plain, "x (StatusCode)");
    }

    #[test]
    fn only_an_address_with_its_scheme_stands_between_angle_brackets() {
        let text = cell("[script](mailto:script)alert(1)[/script](mailto:/script)");
        assert_eq!(text.plain, "scriptalert(1)/script");
        assert_eq!(text.markdown, "[script](mailto:script)alert(1)[/script](mailto:/script)");
        assert_eq!(cell("<mailto:a@b.c>").markdown, "<mailto:a@b.c>");
        assert_eq!(cell("<a@b.c>").plain, "a@b.c");
        assert_eq!(cell("<a@b.c>").markdown, "[a@b.c](mailto:a@b.c)");
    }

    #[test]
    fn a_link_behind_an_exclamation_mark_is_no_image() {
        assert_eq!(cell(r"Wow\![x](https://x.y)").markdown, r"Wow\![x](https://x.y)");
        assert_eq!(cell(r"Wow\[!\][x](https://x.y)").markdown, r"Wow\[!\][x](https://x.y)");
        assert_eq!(cell("Wow!![x](https://x.y)").markdown, r"Wow\![x](https://x.y)");
    }

    #[test]
    fn entities_in_an_address_stay_what_they_are() {
        assert_eq!(cell("[a](http://x.y?a&amp;copy;b)").plain, "a (http://x.y?a&copy;b)");
        assert_eq!(cell("[a](http://x.y?a&amp;copy;b)").markdown, "[a](http://x.y?a&amp;copy;b)");
    }

    #[test]
    fn a_star_that_is_text_is_no_mark() {
        assert_eq!(cell(r"2\**x*y").markdown, r"2\**x*y");
        assert_eq!(cell("*a***b**").markdown, "*a*__b__");
    }

    #[test]
    fn html_is_text_but_for_line_breaks() {
        assert_eq!(cell("<br-foo> x").plain, "<br-foo> x");
        let text = cell("one<br>two<BR/>three <b>bold</b> <script>");
        assert_eq!(text.plain, "one\ntwo\nthree <b>bold</b> <script>");
        assert_eq!(text.markdown, "one\\\ntwo\\\nthree \\<b\\>bold\\</b\\> \\<script\\>");
        assert_eq!(text.bare, "one two three bold");
    }

    #[test]
    fn what_follows_blanks_at_the_start_of_a_line_starts_it() {
        assert_eq!(cell("one<br> # two<br>  - three").markdown, "one\\\n\\# two\\\n\\- three");
        assert_eq!(cell("&#32;1. one").markdown, "1\\. one");
        assert_eq!(cell("&nbsp;# one").markdown, "\\# one");
    }

    #[test]
    fn marks_stand_beside_no_white_space() {
        assert_eq!(cell("*&#10;* x").markdown, "*&#32;* x");
        assert_eq!(cell("**&#32;x&#9;**").markdown, "**&#32;x&#9;**");
        assert_eq!(cell("*x<br>* y").markdown, "*x*\\\ny");
        assert_eq!(cell("x ~~<br>~~ y").markdown, "x \\\ny");
        assert_eq!(cell("*longer<br>* y").markdown, "*longer*\\\ny");
        assert_eq!(cell("longer ~~<br>~~ y").markdown, "longer \\\ny");
    }

    #[test]
    fn what_means_something_where_it_stands_is_escaped_there_and_nowhere_else() {
        for (content, markdown) in [
            ("a & b, AT&amp;T", r"a & b, AT\&T"),
            ("&amp;copy; &amp;#60; &amp;", r"\&copy; \&#60; \&"),
            ("snake_case, \\_one\\_ and a\\_", r"snake_case, \_one\_ and a\_"),
            ("a&#10;b", "a b"),
            ("long text<br>1. two<br>1234567890. three", "long text\\\n1\\. two\\\n1234567890. three"),
        ] {
            assert_eq!(cell(content).markdown, markdown, "{content}");
        }
    }

    #[test]
    fn brackets_stay_brackets() {
        assert_eq!(cell("[Foo] and [`Bar`]").markdown, "\\[Foo\\] and \\[`Bar`\\]");
    }

    #[test]
    fn pipes_and_backslashes_come_out_as_written() {
        assert_eq!(cell(r"a \| b").plain, "a | b");
        assert_eq!(cell(r"`a\|b`").plain, "a|b");
        assert_eq!(cell(r"C:\\temp").plain, r"C:\temp");
    }

    #[test]
    fn an_escaped_pipe_is_a_pipe_even_where_a_backslash_is_text() {
        assert_eq!(cell(r#"<b title="a\|b">"#).plain, r#"<b title="a|b">"#);
        assert_eq!(cell(r"<https://x.y/a\|b>").plain, "https://x.y/a|b");
        assert_eq!(cell(r"<https://x.y/a\|b>").markdown, "<https://x.y/a%7Cb>");
        assert_eq!(cell(r"a \\\| b").plain, r"a \| b");
    }

    #[test]
    fn nul_is_the_replacement_character() {
        assert_eq!(cell("a\0b `\0`").plain, "a\u{fffd}b \u{fffd}");
    }

    #[test]
    fn a_code_span_is_fenced_by_more_backticks_than_it_holds() {
        assert_eq!(cell("`` a`b ``").markdown, "``a`b``");
        assert_eq!(cell("`` `a ``").markdown, "`` `a ``");
    }

    #[test]
    fn a_footnote_mark_is_no_part_of_a_name() {
        let text = cell("Not Found[^1]");
        assert_eq!((text.bare.as_str(), text.plain.as_str()), ("Not Found", "Not Found[^1]"));
        assert_eq!(text.footnotes, ["1"]);
    }

    #[test]
    fn lines_of_a_footnote_are_joined_unless_they_are_broken() {
        let footnotes = reader::read("[^1]: One\n    goes on.\\\n    Two.\n").footnotes;
        assert_eq!(footnotes.get("1").unwrap().plain, "One goes on.\nTwo.");
        assert_eq!(footnotes.get("1").unwrap().markdown, "One goes on.\\\nTwo.");
    }

    #[test]
    fn a_footnote_is_known_by_its_label_in_any_case_and_keeps_its_paragraphs_apart() {
        let text = "[^Long]: First.\n\n    Second.\n\n    - one\n    - two\n\n[^long]: Another one.\n";
        let footnotes = reader::read(text).footnotes;
        assert_eq!(footnotes.texts.len(), 1);
        assert_eq!(footnotes.get("LONG").unwrap().plain, "First.\nSecond.\none\ntwo");
    }

    #[test]
    fn nothing_turns_into_a_list_or_a_rule() {
        for text in ["1. one", "- one", "+ one", "# one", "--- one", "2) two", "= one"] {
            assert!(cell(text).markdown.contains('\\'), "{text}");
            assert_eq!(cell(text).plain, text);
        }
        assert_eq!(cell("curl --retry").markdown, "curl -\\-retry");
    }
}
