//! `quick-xml`: codes in elements, attributes and texts. In XML everything is text.

use httpcodes::{StatusCode, UnknownStatusCode};
use quick_xml::de::from_str;
use quick_xml::se::to_string;
use serde::{Deserialize, Serialize};

/// A code wherever one can stand.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Entry {
    #[serde(rename = "@code")]
    attribute: StatusCode,
    element: StatusCode,
    optional: Option<StatusCode>,
    #[serde(default)]
    several: Vec<StatusCode>,
    with_attribute: Text,
    #[serde(with = "httpcodes::serde::strict")]
    strict: StatusCode,
    #[serde(with = "httpcodes::serde::phrase")]
    phrase: StatusCode,
    #[serde(with = "httpcodes::serde::any")]
    any: Result<StatusCode, UnknownStatusCode>,
}

/// The text of an element with an attribute.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Text {
    #[serde(rename = "@from")]
    from: String,
    #[serde(rename = "$text")]
    status: StatusCode,
}

fn entry() -> Entry {
    Entry {
        attribute: StatusCode::NotFound,
        element: StatusCode::Gone,
        optional: Some(StatusCode::Ok),
        several: vec![StatusCode::BadGateway, StatusCode::GatewayTimeout],
        with_attribute: Text { from: "cache".to_owned(), status: StatusCode::NotModified },
        strict: StatusCode::Created,
        phrase: StatusCode::ContentTooLarge,
        any: StatusCode::try_from(599),
    }
}

const WRITTEN: &str = "<Entry code=\"404\"><element>410</element><optional>200</optional><several>502</several>\
     <several>504</several><with_attribute from=\"cache\">304</with_attribute><strict>201</strict>\
     <phrase>Request Entity Too Large</phrase><any>599</any></Entry>";

#[test]
fn a_code_is_written_wherever_one_can_stand() {
    assert_eq!(to_string(&entry()).unwrap(), WRITTEN);
}

#[test]
fn a_code_is_read_wherever_one_can_stand() {
    assert_eq!(from_str::<Entry>(WRITTEN).unwrap(), entry());
}

#[test]
fn every_code_is_read_from_an_element_in_every_spelling() {
    for status in StatusCode::ALL {
        for text in [status.as_str(), status.reason_phrase(), &status.to_string()] {
            assert_eq!(from_str::<StatusCode>(&format!("<status>{text}</status>")).unwrap(), status);
        }
    }
}

#[test]
fn attributes_comments_and_sections_of_characters_are_no_part_of_the_text() {
    for element in [
        r#"<s xmlns="urn:a">404</s>"#,
        r#"<s a="1" b="2">404</s>"#,
        "<s><!-- gone? -->404</s>",
        "<s><![CDATA[404]]></s>",
    ] {
        assert_eq!(from_str::<StatusCode>(element).unwrap(), StatusCode::NotFound, "{element}");
    }
}

#[test]
fn an_element_that_is_no_code_is_an_error() {
    let refused = |element: &str| from_str::<StatusCode>(element).unwrap_err().to_string();
    assert_eq!(refused("<s>299</s>"), "unknown status code 299: \"299\"");
    let expected = "invalid type: map, expected status code number or name";
    for element in ["<s/>", "<s a=\"404\"/>", "<s><code>404</code></s>", "<s>404<code/></s>"] {
        assert_eq!(refused(element), expected, "{element}");
    }
}
