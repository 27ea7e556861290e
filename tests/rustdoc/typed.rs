//! The documentation of typed columns: what the methods return, with links.

use crate::page::{links, printed};

/// Where rustdoc links to `StatusCode`: a page that leads on to that of the type.
const STATUS_CODE: &str = "../../httpcodes/status/enum.StatusCode.html";

#[test]
fn a_method_links_to_its_type_and_to_a_row() {
    let status = printed().typed.method("status");
    assert_eq!(links(status), [STATUS_CODE, "enum.Typed.html#variant.One"], "{status}");
    let own = printed().typed.method("own");
    assert_eq!(links(own), ["struct.Own.html", "enum.Typed.html#variant.One"], "{own}");
    let next = printed().typed.method("next");
    assert_eq!(links(next), ["enum.Typed.html", "enum.Typed.html#variant.One"], "{next}");
}

#[test]
fn a_path_from_the_root_and_a_type_with_parameters_are_links_too() {
    assert_eq!(links(printed().typed.method("rooted"))[0], STATUS_CODE);
    assert_eq!(links(printed().typed.method("wide"))[0], "struct.Wide.html");
}

#[test]
fn what_a_table_says_of_the_column_comes_first() {
    let status = printed().typed.method("status");
    assert!(
        status.starts_with("<p>The status to answer with.</p>\n<p>The value of the column <em>Status</em>"),
        "{status}"
    );
}

#[test]
fn a_method_says_when_it_returns_nothing() {
    let limit = printed().typed.method("limit");
    let expected = "of type <code>u32</code>, or <code>None</code> if the cell is empty: <code>30</code> for ";
    assert!(limit.contains(expected), "{limit}");
}

#[test]
fn a_variant_lists_the_cells_as_they_are_written() {
    let two = printed().typed.variant("Two");
    for item in
        ["<li>Status: 200</li>", "<li>Own: <code>b</code></li>", "<li>Limit: 30</li>", "<li>Rooted: 200 OK</li>"]
    {
        assert!(two.contains(item), "{two}");
    }
    assert!(!two.contains("Sizes") && !two.contains("Ready"), "{two}");
}
