//! `sysexits`: the program `csvsum`, which exits with the codes in its README.

use httpcodes_tests::workspace;

use crate::{Printed, assert_prints, run, run_with_input};

const ORDERS: &str = "examples/sysexits/orders.csv";
const REFUNDS: &str = "examples/sysexits/refunds.csv";

#[test]
fn csvsum_sums_a_column() {
    assert_prints!(run("sysexits", &["price", ORDERS]));
}

#[test]
fn csvsum_reads_standard_input_and_skips_what_is_no_number() {
    let refunds = std::fs::read_to_string(workspace().join(REFUNDS)).expect("the file is there");
    assert_prints!(run_with_input("sysexits", &["--skip", "price"], &refunds));
}

#[test]
fn csvsum_writes_the_sum_into_a_new_file() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let output = folder.path().join("total.txt");
    let Printed(run) = run("sysexits", &["-o", output.to_str().expect("it is UTF-8"), "price", ORDERS]);
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (Some(0), "", ""));
    assert_eq!(std::fs::read_to_string(output).expect("the file was written"), "145.15\n");
}

#[test]
fn csvsum_refuses_an_unknown_option() {
    assert_prints!(run("sysexits", &["--average", "price"]));
}

#[test]
fn csvsum_refuses_a_column_that_is_not_there() {
    assert_prints!(run("sysexits", &["prise", ORDERS]));
}

#[test]
fn csvsum_refuses_a_cell_without_a_number() {
    assert_prints!(run("sysexits", &["price", REFUNDS]));
}

#[test]
fn csvsum_refuses_a_quotation_mark_that_is_not_closed() {
    assert_prints!(run_with_input("sysexits", &["price"], "item,price\n\"tea,3.50\n"));
}

#[test]
fn csvsum_refuses_an_empty_file() {
    assert_prints!(run_with_input("sysexits", &["price"], ""));
}

#[test]
fn csvsum_says_that_a_file_is_a_directory() {
    assert_fails(&["price", "examples"], 66, "csvsum: examples: ", "Exit code 66 No input, EX_NOINPUT: ");
}

#[test]
fn csvsum_says_that_a_file_is_missing() {
    assert_fails(&["price", "no_such.csv"], 66, "csvsum: no_such.csv: ", "Exit code 66 No input, EX_NOINPUT: ");
}

#[test]
fn csvsum_leaves_a_file_that_is_there_already() {
    let begin = format!("csvsum: {REFUNDS}: ");
    assert_fails(&["-o", REFUNDS, "price", ORDERS], 73, &begin, "Exit code 73 Cannot create, EX_CANTCREAT: ");
}

/// The first line ends with the operating system's own text.
#[track_caller]
fn assert_fails(arguments: &[&str], code: i32, reason: &str, explanation: &str) {
    let Printed(run) = run("sysexits", arguments);
    assert_eq!((run.code, run.stdout.as_str()), (Some(code), ""));
    let lines: Vec<&str> = run.stderr.lines().collect();
    assert!(
        matches!(lines[..], [first, second] if first.starts_with(reason) && second.starts_with(explanation)),
        "{}",
        run.stderr
    );
}
