//! `own_sheet`: signed codes.

use crate::{assert_prints, run};

#[test]
fn own_sheet_tells_how_jobs_ended() {
    assert_prints!(run("own_sheet", &[]));
}

#[test]
fn own_sheet_takes_numbers_and_names() {
    assert_prints!(run("own_sheet", &["-2", "3", "out of memory"]));
}

#[test]
fn own_sheet_refuses_a_code_that_is_not_in_the_sheet() {
    assert_prints!(run("own_sheet", &["139"]));
}
