//! The page of `httpcodes::StatusCode`.

use crate::page::{links, printed};

/// The lines of a page, joined without line breaks.
fn lines(html: &str) -> String {
    html.replace('\n', "")
}

#[test]
fn a_variant_starts_with_its_code_and_phrase_in_bold() {
    let html = printed().status_code.variant("NotFound");
    assert!(html.starts_with("<p><strong>404 Not Found</strong></p>"), "{html}");
}

#[test]
fn all_variants_start_with_their_code_and_phrase_in_bold() {
    let variants = printed().status_code.variants();
    let expected =
        httpcodes::StatusCode::ALL.map(|status| format!("<p><strong>{status}</strong></p>").replace('\'', "’"));
    assert_eq!(variants.len(), expected.len());
    for (html, expected) in variants.iter().zip(expected) {
        assert!(html.starts_with(&expected), "{expected}:\n{html}");
    }
}

#[test]
fn the_meaning_is_the_second_paragraph() {
    let html = lines(printed().status_code.variant("ExpectationFailed"));
    let paragraph = html.split("<p>").nth(2).expect("there is a second paragraph");
    assert!(paragraph.contains("in its <code>Expect</code> field"), "{paragraph}");
}

#[test]
fn the_other_columns_are_a_list_and_the_section_comes_last() {
    let html = lines(printed().status_code.variant("NotFound"));
    let expected = "<ul>\
        <li>HTTP Version: HTTP/0.9 Available</li>\
        <li>Registered Name: Not Found</li>\
        <li>Since: RFC 1945</li>\
        <li>Retry: no</li>\
        <li>Google Search: removed</li>\
        <li>Reference: <a href=\"https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5\">RFC 9110, 15.5.5</a></li>\
        <li>Yes: Cacheable, Storable</li>\
        </ul><p><em>Client Error Responses</em></p>";
    assert!(html.ends_with(expected), "{html}");
}

#[test]
fn what_is_answered_with_yes_is_one_item() {
    assert!(
        lines(printed().status_code.variant("NoContent")).contains("<li>Yes: Cacheable, Storable, Bodyless</li></ul>")
    );
}

#[test]
fn where_all_is_answered_with_no_there_is_no_such_item() {
    let html = printed().status_code.variant("PreconditionRequired");
    assert!(html.contains("<li>Reference: ") && !html.contains("<li>Yes") && !html.contains("<li>No"), "{html}");
}

#[test]
fn the_list_names_the_other_names() {
    let html = printed().status_code.variant("RequestEntityTooLarge");
    assert!(html.contains("<li>Also Known As: Content Too Large, Payload Too Large</li>"), "{html}");
}

#[test]
fn an_alias_says_which_code_it_is_and_links_to_it() {
    let html = printed().status_code.constant("PayloadTooLarge");
    assert!(html.contains("<em>Payload Too Large</em>, an alias of "), "{html}");
    assert!(html.contains("<strong>413 Request Entity Too Large</strong></a>"), "{html}");
    assert_eq!(links(html), ["enum.StatusCode.html#variant.RequestEntityTooLarge"]);
}

#[test]
fn an_accessor_says_which_column_it_returns_with_an_example() {
    let html = printed().status_code.method("http_version");
    assert!(html.contains("the column <em>HTTP Version</em>"), "{html}");
    assert!(html.contains("<code>\"HTTP/1.1 Available\"</code>"), "{html}");
}

#[test]
fn a_question_says_which_codes_answer_yes() {
    let retryable = links(printed().status_code.method("is_retryable"));
    let expected = [
        "RequestTimeout",
        "TooManyRequests",
        "InternalServerError",
        "BadGateway",
        "ServiceUnavailable",
        "GatewayTimeout",
    ];
    assert_eq!(retryable, expected.map(|variant| format!("enum.StatusCode.html#variant.{variant}")));
}

#[test]
fn what_the_sheet_says_of_a_column_comes_first() {
    let html = lines(printed().status_code.method("is_retryable"));
    assert!(html.starts_with("<p>Whether <code>curl --retry</code> treats the code as transient: "), "{html}");
    let html = lines(printed().status_code.method("since"));
    assert!(html.starts_with("<p>The RFC that first defined the code; "), "{html}");
}

#[test]
fn a_retry_is_said_to_be_unsafe_where_the_method_is_not_idempotent() {
    let html = lines(printed().status_code.method("is_retryable"));
    let warning = "do not automatically retry a request whose method is not idempotent, such as POST, ";
    assert!(html.contains(warning) && html.contains("(RFC 9110, section 9.2.2)"), "{html}");
}

#[test]
fn every_column_of_the_sheet_is_documented() {
    let page = &printed().status_code;
    let columns = ["reason_phrase", "meaning", "http_version", "registered_name", "since", "reference"];
    for method in columns {
        assert!(!page.method(method).starts_with("<p>The text of the column"), "{method}");
    }
    for method in ["required_fields", "related_fields"] {
        assert!(!page.method(method).starts_with("<p>The items of the column"), "{method}");
    }
    for method in ["retry", "redirect", "google_search"] {
        assert!(!page.method(method).starts_with("<p>The value of the column"), "{method}");
    }
    for method in ["is_cacheable", "is_storable", "is_bodyless", "is_retryable"] {
        assert!(!page.method(method).starts_with("<p>Whether the column"), "{method}");
    }
    for method in ["as_str", "as_u16", "also_known_as"] {
        assert_eq!(page.method(method).matches("<p>").count(), 2, "{method}");
    }
}

#[test]
fn a_code_can_be_searched_for() {
    assert!(is_searched("404"));
    assert!(is_searched("511"));
    assert!(!is_searched("599"));
}

#[test]
fn a_name_can_be_searched_for() {
    assert!(is_searched("Not Found"));
    assert!(is_searched("PayloadTooLarge"));
    assert!(is_searched("Payload Too Large"));
    assert!(is_searched("Request-URI Too Large"));
    assert!(!is_searched("Request-URI Too Small"));
}

/// Whether the index has the word: in quotes, or after its length, in base 16 with letters for digits.
fn is_searched(word: &str) -> bool {
    let (high, low) = (word.len() / 16, word.len() % 16);
    let digit = |first: u8, digit: usize| char::from(first + u8::try_from(digit).expect("a digit is small"));
    let high = if high > 0 { String::from(digit(b'@', high)) } else { String::new() };
    let low = digit(b'`', low);
    let words = &printed().search_words;
    words.contains(&format!("\"{word}\"")) || words.contains(&format!("{high}{low}{word}"))
}

#[test]
fn a_method_of_a_typed_column_links_to_the_type() {
    for (method, ty) in [("retry", "Retry"), ("redirect", "Redirect"), ("google_search", "GoogleSearch")] {
        let html = printed().status_code.method(method);
        assert!(
            html.contains(&format!("semantics/enum.{ty}.html")) && html.contains(&format!("<code>{ty}</code>")),
            "{html}"
        );
    }
}
