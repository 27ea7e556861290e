//! Cells of the sheet `nasty.md`, which try to become something other than text.

use crate::page::{links, printed, tags};

/// The documentation of a row on the page.
fn row(variant: &str) -> &'static str {
    printed().nasty.variant(variant)
}

#[track_caller]
fn says(variant: &str, expected: &str) {
    let html = row(variant);
    assert!(html.contains(expected), "not in it: {expected}\n{html}");
}

#[test]
fn rustdoc_has_nothing_to_warn_of() {
    let run = &printed().run;
    assert!(run.success && !run.stderr.contains("warning"), "{}", run.stderr);
}

#[test]
fn nothing_in_a_sheet_is_a_doc_test() {
    let run = &printed().doc_tests;
    assert!(run.success && run.stdout.contains("running 0 tests"), "{}\n{}", run.stdout, run.stderr);
}

#[test]
fn no_cell_brings_a_tag_that_markdown_does_not_make() {
    for html in printed().nasty.variants() {
        for tag in tags(html) {
            assert!(["p", "ul", "li", "strong", "em", "del", "code", "a", "br"].contains(&tag), "<{tag}>:\n{html}");
        }
    }
}

#[test]
fn every_link_leads_to_a_public_address() {
    for html in printed().nasty.variants() {
        for link in links(html) {
            assert!(["https:", "http:", "mailto:"].iter().any(|scheme| link.starts_with(scheme)), "{link}");
        }
    }
}

#[test]
fn raw_html_comes_out_as_text() {
    says("Script", "<p>A tag &lt;script&gt;alert(1)&lt;/script&gt; and &lt;img src=x onerror=alert(2)&gt; and ");
    says("Script", "and &lt;b&gt;bold&lt;/b&gt;.</p>");
    says("Script", "<li>Note: &lt;style&gt;* { display: none }&lt;/style&gt;</li>");
}

#[test]
fn a_br_is_a_line_break() {
    let broken = |html: &str| html.replace("<br />", "<br>").replace("<br/>", "<br>").replace("<br>\n", "<br>");
    let html = broken(row("Break"));
    assert!(html.contains("<p>One line.<br>Another line.<br>A third.<br>A fourth.</p>"), "{html}");
    assert!(html.contains("<li>Note: a<br>b</li>"), "{html}");
}

#[test]
fn a_br_at_the_end_of_a_cell_leaves_nothing_behind() {
    says("BreaksAtTheEnds", "In the middle.</p>");
    says("BreaksAtTheEnds", "<li>Note: in the middle</li>");
}

#[test]
fn brackets_do_not_become_links() {
    says(
        "Brackets",
        "<p>An index [0], a name [Foo], a code [<code>Vec</code>], a pair [text][nowhere] and an empty []",
    );
    says("Brackets", "<li>Note: [Foo]: https://example.org/definition</li>");
    assert_eq!(links(row("Brackets")), [""; 0]);
}

#[test]
fn links_to_public_addresses_stay() {
    let public = [
        "https://example.org/spec?a=1&amp;b=2#frag",
        "http://example.org/plain",
        "mailto:someone@example.org",
        "https://example.org/auto",
    ];
    assert_eq!(links(row("Links")), public);
    says("Links", "\">the spec</a>, ");
    says("Links", "\">https://example.org/auto</a>.</p>");
}

#[test]
fn other_links_are_text_with_their_address() {
    says("Links", "evil (javascript:alert(3)), relative (../other.md), anchor (#links), data (data:text/html;base64,");
    says("Links", "upper (JAVASCRIPT:alert(4))</li>");
}

#[test]
fn a_link_may_have_brackets_in_its_text_and_parentheses_in_its_address() {
    says("LinkInBrackets", "<a href=\"https://example.org/nested\">a [nested] text</a>");
    says("LinkInBrackets", "<a href=\"https://example.org/a_%28b%29\">half</a>");
    says("LinkInBrackets", "<a href=\"https://example.org/a%20b\">x</a>");
}

#[test]
fn an_image_is_a_link_to_it() {
    says("Image", "<p><a href=\"https://example.org/picture.png\">a picture</a></p>");
    says("Image", "<li>Note: evil (javascript:alert(6))</li>");
}

#[test]
fn code_spans_hold_any_text() {
    let spans = [
        "<code>let x = [1];</code>",
        "<code>a`b</code>",
        "<code>&lt;b&gt;</code>",
        "<code>a|b</code>",
        "<code>[Foo](javascript:alert(5))</code>",
        "<li>Note: <code>`</code></li>",
    ];
    for span in spans {
        says("Code", span);
    }
    says("DocTest", "<p><code>let x: u8 = 300;</code></p>");
}

#[test]
fn comments_and_attributes_are_text() {
    says("Comment", "<p>An end */ and // and /// and //! and #[doc = ");
    says("Comment", " and #![deny(all)].</p>");
    says("Comment", " \\ backslash \\</li>");
}

#[test]
fn a_footnote_is_marked_in_the_text_and_listed_below() {
    says("Footnote", "<p>It has a footnote[^1] and a mark that is none[^none].</p>");
    says("Footnote", "footnote’s text");
    says("Footnote", "<li>[^1]: ");
    says("Footnote", " with &lt;u&gt;a tag&lt;/u&gt; and [Foo].</li>");
}

#[test]
fn bars_make_no_table() {
    says("Bars", "<p>A bar | and two ||.</p>");
    says("Bars", "<li>Note: | a | b |</li>");
}

#[test]
fn emphasis_stays() {
    says("Emphasis", "<em>Starred</em>, <em>underlined</em>, <strong>strong</strong>, <del>struck</del>, ");
    says("Emphasis", ", snake_case_name, ");
    says("Emphasis", ", a * b.</p>");
}

#[test]
fn emphasis_stays_beside_and_within_other_emphasis() {
    says("EmphasisInEmphasis", "<em>first</em><em>second</em>");
    says("EmphasisInEmphasis", "<p><em><em>twice</em></em>");
}

#[test]
fn entities_are_decoded_once() {
    says("Entities", "<p>&lt;b&gt; &amp;amp; © &lt;i&gt; &amp; alone</p>");
    says("Entities", "<li>Note: AT&amp;T</li>");
}

#[test]
fn nothing_starts_a_block_at_the_start_of_a_cell() {
    says("Blocks", "<p># no heading</p>");
    says("Blocks", "<li>Note: - no list</li>");
    says("MoreBlocks", "<p>1. no list</p>");
    says("MoreBlocks", "<li>Note: &gt; no quotation</li>");
    says("Rules", "<p>---</p>");
    says("Rules", "<li>Note: ===</li>");
    says("Punctuation", "<li>Note: [ ] no task</li>");
}

#[test]
fn nothing_starts_a_block_after_a_line_break() {
    assert_eq!(tags(row("BlocksAfterABreak")).iter().filter(|tag| **tag == "br").count(), 9);
    for text in ["# no heading", "- no list", "+ no list", "1. no list", "===", "---", "&gt; no quotation", "``` no "] {
        says("BlocksAfterABreak", &format!("\n{text}"));
    }
}

#[test]
fn any_script_is_text() {
    says("Unicode", "<p>한국어 설명, ");
    assert!(printed().nasty.constant("에러").contains("<em>에러</em>, an alias of "));
}

#[test]
fn headings_and_headers_are_text_as_well() {
    says("Script", "[brackets] &amp; stars</em></p>");
    says("Script", "<li>Yes: Flag [x]</li>");
    assert!(printed().nasty.method("note").contains("the column <em>Note</em>"));
}

#[test]
fn what_is_said_of_a_column_is_text() {
    let html = printed().nasty.method("is_flag_x");
    assert!(html.starts_with("<p># Whether &lt;script&gt;alert(30)&lt;/script&gt; is [Foo], as "), "{html}");
    assert!(html.contains("<a href=\"https://example.org/column\">the spec</a> has it.[^1]</p>"), "{html}");
    assert!(html.contains("<p>- no list"), "{html}");
    assert!(html.contains("<li>[^1]: "), "{html}");
    let html = printed().nasty.method("note");
    assert!(html.starts_with("<p>evil (javascript:alert(31)) and <code>`</code></p>"), "{html}");
    let html = printed().nasty.method("also_known_as");
    assert!(html.starts_with("<p>&lt;img src=x onerror=alert(32)&gt;</p>\n<p>The aliases"), "{html}");
}
