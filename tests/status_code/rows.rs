//! The rows of the sheet, field by field: the 42 of the original sheet, and the 63 codes of the registry.

use std::collections::BTreeSet;

use httpcodes::{Class, StatusCode};

use crate::facts::{self, status};

#[test]
fn the_original_rows_keep_their_phrases() {
    for row in facts::original() {
        assert_eq!(status(row.code).reason_phrase(), row.phrase);
    }
}

#[test]
fn the_original_rows_keep_their_versions() {
    for row in facts::original() {
        assert_eq!(status(row.code).http_version(), row.version, "{}", row.code);
    }
}

#[test]
fn the_original_rows_keep_their_sections() {
    for row in facts::original() {
        assert_eq!(status(row.code).section(), row.section, "{}", row.code);
    }
}

#[test]
fn the_other_rows_are_named_as_the_registry_names_them() {
    for row in others() {
        // The registry calls 418 unused, but the sheet has its well-known name.
        let phrase = if row.code == 418 { Some("I'm a teapot") } else { row.description.as_deref() };
        assert_eq!(Some(status(row.code).reason_phrase()), phrase);
    }
}

#[test]
fn the_other_rows_are_available_since_http_1_1() {
    for row in others() {
        assert_eq!(status(row.code).http_version(), "HTTP/1.1 Available", "{}", row.code);
    }
}

#[test]
fn every_row_stands_in_the_section_of_its_class() {
    for status in StatusCode::ALL {
        let section = match status.class() {
            Class::Informational => "Informational Responses",
            Class::Success => "Successful Responses",
            Class::Redirection => "Redirection Messages",
            Class::ClientError => "Client Error Responses",
            Class::ServerError => "Server Error Responses",
        };
        assert_eq!(status.section(), section, "{status}");
    }
}

#[test]
fn every_row_writes_its_code_in_three_digits() {
    for status in StatusCode::ALL {
        assert_eq!(status.as_str(), status.as_u16().to_string());
    }
}

#[test]
fn every_row_links_to_the_section_that_defines_its_code() {
    for row in facts::registry() {
        let number = row.document.strip_prefix("RFC").expect("the registry refers to RFCs");
        let section = &row.section;
        let reference =
            format!("RFC {number}, {section} (https://www.rfc-editor.org/rfc/rfc{number}#section-{section})");
        assert_eq!(status(row.code).reference(), reference);
    }
}

#[test]
fn every_row_has_the_registrys_name_or_none_where_the_code_is_unused() {
    for row in facts::registry() {
        assert_eq!(status(row.code).registered_name(), row.description.as_deref().unwrap_or_default(), "{}", row.code);
    }
}

#[test]
fn only_306_and_418_have_no_registered_name() {
    let unnamed = StatusCode::ALL.into_iter().filter(|status| status.registered_name().is_empty());
    assert!(unnamed.map(u16::from).eq([306, 418]));
}

#[test]
fn every_row_names_the_rfc_that_first_had_its_code() {
    for row in facts::registry() {
        assert_eq!(status(row.code).since(), row.since, "{}", row.code);
    }
}

#[test]
fn the_registrys_name_comes_first_among_the_other_names() {
    for row in facts::registry() {
        let status = status(row.code);
        if let Some(description) = row.description.filter(|description| description != status.reason_phrase()) {
            assert_eq!(status.also_known_as().first(), Some(&description.as_str()), "{status}");
        }
    }
}

#[test]
fn the_names_that_are_used_elsewhere_follow_in_their_order() {
    let (registry, others) = (facts::registry(), facts::other_names());
    for row in &registry {
        let status = status(row.code);
        let elsewhere = others.iter().filter(|other| other.code == row.code).map(|other| other.name.as_str());
        let mut names: Vec<&str> = vec![status.reason_phrase()];
        for name in row.description.as_deref().into_iter().chain(elsewhere) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        assert_eq!(status.also_known_as(), &names[1..], "{status}");
    }
}

/// The rows of the registry that are not in the original sheet.
fn others() -> Vec<facts::Registered> {
    let original: BTreeSet<u16> = facts::original().iter().map(|row| row.code).collect();
    let others: Vec<_> = facts::registry().into_iter().filter(|row| !original.contains(&row.code)).collect();
    assert_eq!(others.len(), StatusCode::ALL.len() - 42);
    others
}
