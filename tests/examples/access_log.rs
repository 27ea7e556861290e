//! `access_log`: responses by class and by code.

use crate::{Printed, assert_prints, run, run_with_input};

#[test]
fn access_log_counts_its_sample() {
    assert_prints!(run("access_log", &[]));
}

#[test]
fn access_log_counts_the_log_that_it_is_given() {
    let Printed(given) = run("access_log", &["examples/access_log/access.log"]);
    let Printed(sample) = run("access_log", &[]);
    assert_eq!(given.stdout, sample.stdout);
}

#[test]
fn access_log_reads_standard_input() {
    let log = "127.0.0.1 - - [12/May/2025:07:10:01 +0000] \"GET / HTTP/1.1\" 200 5316\r\n\
               127.0.0.1 - - [12/May/2025:07:10:02 +0000] \"GET /a\\\" 200 HTTP/1.1\" 099 -\n\
               127.0.0.1 - - [12/May/2025:07:10:03 +0000] \"GET / HTTP/1.1\" 2000 5316\n";
    assert_prints!(run_with_input("access_log", &["-"], log));
}

#[test]
fn access_log_names_a_log_that_it_cannot_open() {
    let Printed(run) = run("access_log", &["no_such.log"]);
    assert_eq!(run.code, Some(1));
    // What follows is the operating system's own text.
    assert!(run.stderr.starts_with("no_such.log: ") && run.stdout.is_empty(), "{run:?}");
}
