//! Cells of the sheet `nasty.md` that try to run something in a reader's browser or in a doc test.

use crate::page::{links, printed};

fn row(variant: &str) -> &'static str {
    printed().nasty.variant(variant)
}

#[track_caller]
fn says(variant: &str, expected: &str) {
    let html = row(variant);
    assert!(html.contains(expected), "not in it: {expected}\n{html}");
}

#[test]
fn nothing_on_the_whole_page_is_a_script_of_the_sheet() {
    let pages = [&printed().nasty, &printed().handed, &printed().undocumented];
    for page in pages {
        let page = page.whole();
        let lower = page.to_ascii_lowercase();
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "the rows are there");
        for script in ["<script>alert", "<img src=x", "<style>*", "<svg", "<b>bold"] {
            assert!(!lower.contains(script), "{script}");
        }
        for tag in lower.split('<').skip(1).map(|tag| tag.split('>').next().unwrap_or_default()) {
            assert!(
                ![" onerror=", " onclick=", " onmouseover="].iter().any(|handler| tag.contains(handler)),
                "<{tag}>"
            );
        }
    }
}

#[test]
fn no_link_on_the_whole_page_runs_anything() {
    for link in links(printed().nasty.whole()) {
        let link = link.to_ascii_lowercase();
        for scheme in ["javascript:", "vbscript:", "data:", "file:", "//"] {
            assert!(!link.starts_with(scheme), "{link}");
        }
    }
}

#[test]
fn addresses_of_other_schemes_are_text() {
    assert_eq!(links(row("Schemes")), [""; 0]);
    says("Schemes", "script (vbscript:alert(7)), entity (javascript:alert(8)), javascript:alert(9), ");
    says("Schemes", "reference (javascript:alert(21)), any (//example.org/any), file (file:///etc/passwd).");
    says("Schemes", "image (data:image/svg+xml;base64,PHN2Zz4=)");
}

#[test]
fn an_address_does_not_leave_its_attribute() {
    let addresses = links(row("Attribute"));
    assert_eq!(addresses[0], "https://example.org/%22onmouseover=%22alert%2810%29");
    assert!(addresses.iter().all(|address| address.starts_with("https://example.org")), "{addresses:?}");
    says("Attribute", "&lt;a href=“https://example.org” onclick=“alert(13)”&gt;d&lt;/a&gt;");
}

#[test]
fn a_name_with_a_tag_is_text() {
    let html = printed().nasty.constant("ScriptScriptAlert14Script");
    assert!(html.contains("&lt;/script&gt;&lt;script&gt;alert(14)&lt;/script&gt;"), "{html}");
}

#[test]
fn code_in_a_footnote_or_after_a_break_is_no_code_block() {
    assert!(!row("MoreDocTests").contains("<pre"), "{}", row("MoreDocTests"));
    says("MoreDocTests", "<code>rust&lt;br&gt;compile_error!(\"16\")&lt;br&gt;</code>");
    says("MoreDocTests", "compile_error!(“19”);");
    says("MoreDocTests", "&lt;script&gt;alert(20)&lt;/script&gt;");
}

#[test]
fn an_address_without_a_scheme_is_no_tag() {
    says("Addresses", "<a href=\"mailto:script\">script</a>alert(20)<a href=\"mailto:/script\">/script</a>");
    says("Addresses", "<a href=\"mailto:plaintext\">plaintext</a>, <a href=\"mailto:someone@example.org\">");
}

#[test]
fn an_exclamation_mark_before_a_link_makes_no_image() {
    says("Addresses", "Wow!<a href=\"https://example.org/x\">x</a> and !<a href=\"https://example.org/y\">y</a>");
}

#[test]
fn an_address_keeps_what_looks_like_an_entity() {
    says("Addresses", "href=\"https://example.org/?a&amp;copy;b\"");
}
