//! `clap_arguments`: status codes among the arguments of a program.

use crate::{assert_prints, run};

#[test]
fn clap_takes_a_code() {
    assert_prints!(run("clap_arguments", &["503"]));
}

#[test]
fn clap_takes_a_phrase() {
    assert_prints!(run("clap_arguments", &["not found"]));
}

#[test]
fn clap_takes_a_list() {
    assert_prints!(run("clap_arguments", &["410 Gone", "--also", "404,gone"]));
}

#[test]
fn clap_says_which_code_is_unknown() {
    assert_prints!(run("clap_arguments", &["299"]));
}

#[test]
fn clap_says_which_name_is_unknown() {
    assert_prints!(run("clap_arguments", &["404", "--also", "gone,nobody home"]));
}
