//! `serde_log`: a summary of a log of JSON lines.

use crate::{Printed, assert_prints, run, run_with_input};

#[test]
fn serde_log_sums_up_its_sample() {
    assert_prints!(run("serde_log", &[]));
}

#[test]
fn serde_log_reads_the_log_that_it_is_given() {
    let Printed(given) = run("serde_log", &["examples/serde_log/responses.jsonl"]);
    let Printed(sample) = run("serde_log", &[]);
    assert_eq!(given.stdout, sample.stdout);
}

#[test]
fn serde_log_of_an_empty_log_has_no_worst_answer() {
    assert_prints!(run("serde_log", &["-"]));
}

#[test]
fn serde_log_names_the_line_and_the_code_that_it_cannot_read() {
    let log = "{\"status\": 200, \"upstream\": 200}\n{\"status\": 299, \"upstream\": 299}\n";
    assert_prints!(run_with_input("serde_log", &["-"], log));
}

#[test]
fn serde_log_names_the_line_and_the_text_that_it_cannot_read() {
    assert_prints!(run_with_input("serde_log", &["-"], "{\"status\": \"nobody home\", \"upstream\": 200}\n"));
}
