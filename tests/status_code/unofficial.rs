//! The sheet `unofficial.md`: each row, and what is known under each code.

use std::collections::BTreeSet;

use httpcodes::unofficial::{
    self, AmazonWebServices, Anthropic, ApacheAndCPanel, ArcGis, Cloudflare, Laravel, LinkedIn, Microsoft, Nginx,
    Pantheon, Proxies, Qualys, Rows, Shopify, Twitter, Unofficial,
};
use httpcodes::{Sheet, StatusCode};

use crate::facts::{Unregistered, unregistered};

/// The rows of a vendor for which a condition is true.
fn rows<V: Sheet<Code = u16> + Into<Unofficial>>(is: impl Fn(u16) -> bool) -> Vec<Unofficial> {
    V::all().filter(|row| is(row.code())).map(V::into).collect()
}

/// The rows of all vendors for which a condition is true, in the order of the sheet.
fn scan(is: impl Fn(u16) -> bool) -> Vec<Unofficial> {
    [
        rows::<Nginx>(&is),
        rows::<Cloudflare>(&is),
        rows::<AmazonWebServices>(&is),
        rows::<Microsoft>(&is),
        rows::<ArcGis>(&is),
        rows::<Shopify>(&is),
        rows::<Laravel>(&is),
        rows::<Twitter>(&is),
        rows::<ApacheAndCPanel>(&is),
        rows::<Pantheon>(&is),
        rows::<Qualys>(&is),
        rows::<Anthropic>(&is),
        rows::<Proxies>(&is),
        rows::<LinkedIn>(&is),
    ]
    .concat()
}

fn vendors(code: u16) -> Vec<&'static str> {
    unofficial::of(code).map(Unofficial::vendor).collect()
}

#[test]
fn every_fact_is_a_row_and_every_row_is_a_fact() {
    let row = |row: Unofficial| Unregistered {
        vendor: row.vendor().to_owned(),
        code: row.code(),
        name: row.name().to_owned(),
    };
    let rows: BTreeSet<Unregistered> = unofficial::all().map(row).collect();
    assert_eq!(rows, unregistered().into_iter().collect());
    assert_eq!(unofficial::all().len(), rows.len());
}

#[test]
fn every_heading_of_the_sheet_is_a_vendor_with_an_enum() {
    let sheet = include_str!("../../unofficial.md");
    let headings: BTreeSet<&str> = sheet.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    let vendors = scan(|_| true).into_iter().map(Unofficial::vendor);
    assert_eq!(headings, vendors.chain(["Columns"]).collect());
}

#[test]
fn code_499_is_of_nginx_and_of_arcgis() {
    let expected = [Unofficial::Nginx(Nginx::ClientClosedRequest), Unofficial::ArcGis(ArcGis::TokenRequired)];
    assert!(unofficial::of(499).eq(expected));
}

#[test]
fn code_509_is_of_hosts_with_apache_and_cpanel() {
    assert_eq!(vendors(509), ["Apache and cPanel"]);
}

#[test]
fn code_529_is_of_qualys_and_of_anthropic() {
    assert_eq!(vendors(529), ["Qualys", "Anthropic"]);
}

#[test]
fn code_530_is_of_cloudflare_and_of_pantheon() {
    assert_eq!(vendors(530), ["Cloudflare", "Pantheon"]);
}

#[test]
fn every_number_has_the_rows_that_a_scan_of_all_vendors_finds() {
    for code in 0..=u16::MAX {
        assert!(unofficial::of(code).eq(scan(|other| other == code)), "{code}");
    }
}

#[test]
fn all_rows_are_those_of_all_vendors_in_the_order_of_their_codes() {
    let mut rows = scan(|_| true);
    rows.sort_by_key(|row| row.code());
    assert!(unofficial::all().eq(rows));
}

#[test]
fn rows_are_ordered_by_code_and_then_as_in_the_sheet() {
    let rows = unofficial::all().as_slice();
    assert!(rows.windows(2).all(|pair| pair[0] < pair[1]), "{rows:?}");
    // In the sheet, Cloudflare comes first.
    assert!(Unofficial::from(Microsoft::RetryWith) < Unofficial::from(Cloudflare::ATimeoutOccurred));
}

#[test]
fn rows_can_be_taken_from_both_ends() {
    let mut forwards: Vec<Unofficial> = unofficial::all().collect();
    forwards.reverse();
    assert!(unofficial::all().rev().eq(forwards));

    let mut known = unofficial::of(499);
    assert!(known.next().is_some() && known.next_back().is_some());
    assert_eq!((known.next(), known.next_back()), (None, None));
}

#[test]
fn the_number_of_rows_that_are_left_is_exact() {
    let mut known = unofficial::all();
    for taken in 0..unofficial::all().count() {
        let left = unofficial::all().skip(taken).count();
        assert_eq!((known.len(), known.as_slice().len(), known.size_hint()), (left, left, (left, Some(left))));
        known.next();
    }
}

#[test]
fn a_clone_is_at_the_same_row() {
    let mut known = unofficial::of(529);
    known.next();
    let clone = known.clone();
    assert_eq!((known.next(), clone.len()), (Some(Anthropic::Overloaded.into()), 1));
}

#[test]
fn rows_are_known_in_constants() {
    const KNOWN: Rows = unofficial::of(499);
    const ROW: Unofficial = KNOWN.as_slice()[0];
    const FACTS: (u16, &str, &str, bool) = (ROW.code(), ROW.vendor(), ROW.name(), ROW.is_retryable());
    const OF_UNKNOWN: Rows = match StatusCode::from_u16(499) {
        None => unofficial::of(499),
        Some(_) => unofficial::all(),
    };
    assert_eq!(FACTS, (499, "nginx", "Client Closed Request", false));
    assert!(OF_UNKNOWN.eq(KNOWN));
}

#[test]
fn no_row_is_a_registered_code() {
    for row in unofficial::all() {
        assert_eq!(StatusCode::from_u16(row.code()), None, "{row}");
    }
}

#[test]
fn an_unknown_status_code_knows_its_rows() {
    for row in unofficial::all() {
        let unknown = StatusCode::try_from(row.code()).expect_err("it is not registered");
        assert!(unknown.unofficial().any(|other| other == row), "{row}");
    }
    assert_eq!(StatusCode::try_from(299).expect_err("it is not registered").unofficial().len(), 0);
}

#[test]
fn codes_from_600_on_have_no_class_and_are_treated_as_500() {
    let codes: Vec<u16> = unofficial::all().map(Unofficial::code).filter(|code| *code >= 600).collect();
    assert_eq!(codes, [783, 999]);
    for code in codes {
        let unknown = StatusCode::try_from(code).expect_err("it is not registered");
        assert_eq!((unknown.class(), unknown.fallback()), (None, StatusCode::InternalServerError));
    }
}

#[test]
fn a_row_is_printed_with_its_vendor() {
    assert_eq!(Unofficial::from(Microsoft::RetryWith).to_string(), "449 Retry With (Microsoft)");
}

#[test]
fn a_row_is_printed_with_width_fill_alignment_and_precision() {
    let row = Unofficial::from(Microsoft::RetryWith);
    assert_eq!(
        format!("[{row:28}|{row:->28}|{row:.9}]"),
        "[449 Retry With (Microsoft)  |--449 Retry With (Microsoft)|449 Retry]"
    );
}

#[test]
fn every_meaning_has_60_to_400_characters() {
    for row in unofficial::all() {
        let length = row.meaning().chars().count();
        assert!((60..=400).contains(&length), "{row}: {length}");
    }
}

#[test]
fn every_meaning_is_plain_text_made_of_whole_sentences() {
    for row in unofficial::all() {
        let meaning = row.meaning();
        assert!(!meaning.contains(['`', '|', '*', '<', '>', '\n', '\r', '\t']), "{row}: {meaning}");
        let starts_well = meaning.starts_with(|first: char| first.is_uppercase()) || meaning.starts_with("nginx ");
        assert!(starts_well && meaning.ends_with('.'), "{row}: {meaning}");
    }
}

#[test]
fn no_two_meanings_are_the_same() {
    let meanings: BTreeSet<&str> = unofficial::all().map(Unofficial::meaning).collect();
    assert_eq!(meanings.len(), unofficial::all().len());
}

#[test]
fn codes_without_a_response_are_those_of_clients_that_left_and_of_nginx() {
    let seen_by = |place: &str| -> Vec<u16> {
        unofficial::all().filter(|row| row.seen_by() == place).map(Unofficial::code).collect()
    };
    assert_eq!(seen_by("log only"), [444, 460, 499]);
    assert_eq!(seen_by("configuration only"), [494, 495, 496, 497]);
    assert_eq!(seen_by("client").len(), unofficial::all().len() - 7);
}

#[test]
fn what_curl_retries_is_retryable() {
    for code in [522, 524] {
        assert_eq!(unofficial::of(code).map(Unofficial::is_retryable).collect::<Vec<_>>(), [true]);
    }
}

#[test]
fn a_source_is_a_link_unless_the_vendor_does_not_confirm_the_code() {
    let is_unconfirmed = |row: &Unofficial| row.source().starts_with("not confirmed");
    let unconfirmed: Vec<_> = unofficial::all().filter(is_unconfirmed).map(|row| (row.vendor(), row.code())).collect();
    let expected =
        [("Microsoft", 450), ("Apache and cPanel", 509), ("Pantheon", 530), ("Proxies", 598), ("LinkedIn", 999)];
    assert_eq!(unconfirmed, expected);
    for row in unofficial::all().filter(|row| !is_unconfirmed(row)) {
        assert!(row.source().contains(" (https://"), "{row}: {}", row.source());
    }
}
