//! How codes are printed.

use httpcodes::StatusCode;

const STATUS: StatusCode = StatusCode::NotFound;

#[test]
fn a_code_is_printed_with_its_phrase() {
    assert_eq!(STATUS.to_string(), "404 Not Found");
    assert_eq!(StatusCode::ImATeapot.to_string(), "418 I'm a teapot");
}

#[test]
fn a_width_pads_to_the_right_like_any_text() {
    assert_eq!(format!("[{STATUS:16}]"), "[404 Not Found   ]");
}

#[test]
fn a_width_that_is_too_small_cuts_nothing() {
    assert_eq!(format!("[{STATUS:3}]"), "[404 Not Found]");
    assert_eq!(format!("[{STATUS:13}]"), "[404 Not Found]");
}

#[test]
fn alignment_and_fill_are_honoured() {
    assert_eq!(format!("[{STATUS:>15}]"), "[  404 Not Found]");
    assert_eq!(format!("[{STATUS:^15}]"), "[ 404 Not Found ]");
    assert_eq!(format!("[{STATUS:-<15}]"), "[404 Not Found--]");
    assert_eq!(format!("[{STATUS:*>width$}]", width = 15), "[**404 Not Found]");
}

#[test]
fn a_precision_cuts_the_text() {
    assert_eq!(format!("[{STATUS:.3}]"), "[404]");
    assert_eq!(format!("[{STATUS:.0}]"), "[]");
    assert_eq!(format!("[{STATUS:6.3}]"), "[404   ]");
    assert_eq!(format!("[{STATUS:.100}]"), "[404 Not Found]");
}

#[test]
fn debug_prints_the_variant() {
    assert_eq!(format!("{STATUS:?}"), "NotFound");
    assert_eq!(format!("{:?}", Some(StatusCode::HttpVersionNotSupported)), "Some(HttpVersionNotSupported)");
}

#[test]
fn pretty_debug_prints_the_same() {
    assert_eq!(format!("{STATUS:#?}"), "NotFound");
}

#[test]
fn every_variant_is_named_after_its_phrase() {
    for status in StatusCode::ALL {
        let letters = |text: &str| text.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "");
        assert_eq!(letters(&format!("{status:?}")), letters(status.reason_phrase()));
    }
}
