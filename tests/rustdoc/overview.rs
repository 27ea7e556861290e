//! The documentation of the enum itself: the user's text, and all rows at a glance.

use crate::page::{Page, links, printed, tags};

/// The cells of a row on the page.
fn cells(row: &str) -> Vec<&str> {
    let cells = row.split("<td").skip(1).map(|cell| cell.split_once('>').expect("a tag ends").1);
    cells.map(|cell| cell.split("</td>").next().expect("there is a first part")).collect()
}

/// The cells of the row with this code.
#[track_caller]
fn row(page: &'static Page, code: &str) -> Vec<String> {
    let rows = page.rows();
    let found = rows.iter().map(|row| cells(row)).find(|cells| cells.first() == Some(&code));
    found.unwrap_or_else(|| panic!("no {code} in {rows:#?}")).into_iter().map(str::to_owned).collect()
}

/// The text in the name column of the row with this code, without the link.
#[track_caller]
fn name(code: &str) -> String {
    let cell = row(&printed().names, code).swap_remove(1);
    let (link, rest) = cell.split_once('>').expect("it is a link");
    assert!(link.starts_with("<a href=\"enum.Names.html#variant."), "{cell}");
    rest.strip_suffix("</a>").expect("nothing follows the link").to_owned()
}

#[test]
fn an_enum_keeps_its_own_documentation() {
    let top = printed().nasty.top();
    assert!(top.starts_with("<p>Codes that try to get out of their place.</p>\n<h2 id=\"at-a-glance\">"), "{top}");
}

#[test]
fn an_enum_that_comes_out_of_a_macro_keeps_its_own_documentation() {
    let top = printed().handed.top();
    assert!(top.starts_with("<p>What the caller of a macro writes about the enum.</p>\n<h2 id="), "{top}");
}

#[test]
fn an_enum_without_documentation_says_that_its_codes_are_a_sheets() {
    let top = printed().undocumented.top();
    assert!(top.starts_with("<p>One undocumented for each row of a sheet.</p>\n<h2 id="), "{top}");
}

#[test]
fn an_enum_that_is_documented_by_an_attribute_keeps_it() {
    let top = printed().one_section.top();
    assert!(top.starts_with("<p>Written as an attribute.</p>\n<h2 id="), "{top}");
}

#[test]
fn code_and_links_in_an_enums_own_documentation_are_as_they_would_be_without_the_table() {
    let page = printed().names.whole();
    assert!(page.contains("fn indented() {\n    deeper();\n}"));
    assert!(page.contains("<pre>\nflush\n  left\n</pre>"));
    assert!(page.contains("<a href=\"https://example.org/linked\">a link</a>"));
}

#[test]
fn all_status_codes_are_listed_in_the_order_of_the_sheet() {
    let rows = printed().status_code.rows();
    let codes = rows.iter().map(|row| cells(row)).filter_map(|cells| cells.first()?.parse().ok());
    let codes: Vec<u16> = codes.collect();
    assert_eq!(codes, httpcodes::StatusCode::ALL.map(httpcodes::StatusCode::as_u16));
}

#[test]
fn each_name_links_to_its_variant() {
    let expected = httpcodes::StatusCode::ALL.map(|status| format!("enum.StatusCode.html#variant.{status:?}"));
    let table = printed().status_code.overview().expect("there is a table");
    let links: Vec<&str> = links(table).into_iter().filter(|link| link.contains("#variant.")).collect();
    assert_eq!(links, expected);
}

#[test]
fn a_row_has_the_code_the_name_and_what_is_answered_with_yes() {
    let link = "<a href=\"enum.StatusCode.html#variant.NoContent\" \
                title=\"variant httpcodes::StatusCode::NoContent\">No Content</a>";
    assert_eq!(row(&printed().status_code, "204"), ["204", link, "yes", "yes", "yes", ""]);
}

#[test]
fn the_header_row_is_the_sheets() {
    let header = &printed().status_code.rows()[0];
    for name in ["Status Code", "Reason Phrase", "Cacheable?", "Storable?", "Bodyless?", "Retryable?"] {
        let cell = format!(">{name}</th>").replace("?</th>", "?</a></th>");
        assert!(header.contains(&cell), "{header}");
    }
    assert_eq!(header.matches("</th>").count(), 6);
    assert!(printed().names.rows()[0].contains(">Sure [x]?</a></th>"));
    assert!(printed().names.rows()[0].contains(">A | bar?</a></th>"));
}

#[test]
fn a_question_links_to_its_method() {
    let expected = ["is_cacheable", "is_storable", "is_bodyless", "is_retryable"];
    let expected = expected.map(|method| format!("enum.StatusCode.html#method.{method}"));
    assert_eq!(links(&printed().status_code.rows()[0]), expected);
}

#[test]
fn several_sections_have_a_row_each() {
    let rows = printed().status_code.rows();
    let sections: Vec<&str> = rows
        .iter()
        .filter_map(|row| row.split_once("<strong>")?.1.split_once("</strong>"))
        .map(|parts| parts.0)
        .collect();
    let expected = [
        "Informational Responses",
        "Successful Responses",
        "Redirection Messages",
        "Client Error Responses",
        "Server Error Responses",
    ];
    assert_eq!(sections, expected);
    assert!(rows[1].contains(expected[0]), "{}", rows[1]);
}

#[test]
fn a_section_is_text() {
    let section = &printed().names.rows()[1];
    assert!(section.contains("<strong>A | bar, a tick, a [bracket] and stars</strong>"), "{section}");
}

#[test]
fn one_section_has_no_row() {
    assert_eq!(printed().one_section.rows().len(), 2);
    assert_eq!(row(&printed().one_section, "0x13")[2..], ["yes", "yes"]);
}

#[test]
fn a_name_is_text() {
    assert_eq!(name("1"), "A bar | inside");
    assert_eq!(name("2"), "A tick ` inside");
    assert_eq!(name("3"), "Code inside");
    assert_eq!(name("4"), "[Vec] inside");
    assert_eq!(name("5"), "A bracket ] inside");
    assert_eq!(name("6"), "A link](https://example.org/evil) inside");
    assert_eq!(name("7"), "A tag alert(1) inside");
    assert_eq!(name("8"), "An entity &lt;b&gt; inside");
    assert_eq!(name("9"), "Stars *inside* and under_scores");
    assert_eq!(name("10"), "# No heading");
    assert_eq!(name("11"), "- No list");
    assert_eq!(name("12"), "A backslash \\");
    assert_eq!(name("13"), "|");
    assert_eq!(name("14"), "---");
    assert_eq!(name("15"), "한국어");
}

#[test]
fn a_variant_that_shares_its_name_with_a_method_or_a_type_is_linked_to() {
    for (code, variant) in [("16", "ItSelf"), ("17", "section"), ("18", "u16")] {
        let cells = row(&printed().names, code);
        assert_eq!(links(&cells[1]), [format!("enum.Names.html#variant.{variant}")]);
    }
}

#[test]
fn no_name_brings_a_tag_or_a_cell() {
    for row in printed().names.rows() {
        assert_eq!(row.matches("</td>").count() + row.matches("</th>").count(), 4, "{row}");
        for tag in tags(&row) {
            assert!(["td", "th", "a", "strong"].contains(&tag), "<{tag}>:\n{row}");
        }
    }
}

#[test]
fn a_sheet_of_512_rows_is_listed_and_a_larger_one_is_not() {
    assert_eq!(printed().many.rows().len(), 1 + 512);
    assert_eq!(printed().too_many.overview(), None);
    assert_eq!(printed().too_many.top(), "<p>One row more than are shown.</p>\n");
}
