//! What all examples have in common: their help, their errors, and how they behave if nobody reads their output.

use httpcodes_tests::Run;

use crate::{Printed, assert_prints, programs, run, run_with_input};

/// The examples that read a file, or standard input instead.
const READERS: [&str; 3] = ["access_log", "json_rpc", "serde_log"];

#[test]
fn every_example_prints_help() {
    for program in programs().keys() {
        let Printed(run) = run(program, &["--help"]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{program}");
        assert!(run.stdout.contains("Usage: "), "{program}: {}", run.stdout);
    }
}

#[test]
fn every_example_refuses_an_unknown_option() {
    for program in programs().keys() {
        let Printed(run) = run(program, &["--no-such-option"]);
        let usage_error = if program == "sysexits" { 64 } else { 2 };
        assert_eq!((run.code, run.stdout.as_str()), (Some(usage_error), ""), "{program}");
        assert!(run.stderr.contains("unexpected argument '--no-such-option' found"), "{program}: {}", run.stderr);
    }
}

#[test]
fn a_file_that_is_missing_is_named() {
    for program in READERS {
        // The rest of the line is the operating system's own text.
        assert_fails(program, "no_such_file", "no_such_file: ");
    }
}

#[test]
fn a_directory_is_not_a_file() {
    for program in READERS {
        assert_fails(program, "examples", "examples: is a directory\n");
    }
}

#[track_caller]
fn assert_fails(program: &str, path: &str, error: &str) {
    let Printed(run) = run(program, &[path]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""), "{program}");
    assert!(run.stderr.starts_with(error) && run.stderr.lines().count() == 1, "{program}: {}", run.stderr);
}

#[test]
fn an_empty_file_is_not_an_error() {
    for program in READERS {
        let Printed(run) = run_with_input(program, &["-"], "");
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{program}");
    }
}

#[test]
fn a_file_of_another_kind_is_an_error() {
    for program in READERS {
        let Printed(run) = run(program, &["cheatsheet.md"]);
        assert_eq!(run.code, Some(1), "{program}");
        assert!(run.stderr.starts_with("cheatsheet.md: "), "{program}: {}", run.stderr);
    }
}

#[test]
fn a_port_is_a_number() {
    assert_prints!(run("axum_server", &["foo"]));
    let [Printed(axum), Printed(actix)] = ["axum_server", "actix_server"].map(|server| run(server, &["foo"]));
    assert_eq!((axum.code, axum.stderr), (actix.code, actix.stderr));
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_not_an_error() {
    use std::os::fd::OwnedFd;
    use std::os::unix::net::UnixStream;
    use std::process::{Command, Stdio};

    let calls: [&[&str]; 10] = [
        &["lookup"],
        &["exhaustive_match"],
        &["access_log"],
        &["own_sheet"],
        &["grpc"],
        &["json_rpc"],
        &["protocols", "mqtt"],
        &["sysexits", "price", "examples/sysexits/orders.csv"],
        &["serde_log"],
        &["clap_arguments", "503"],
    ];
    for call in calls {
        // Nobody reads from the other end.
        let (stdout, _) = UnixStream::pair().expect("a pair of sockets can be made");
        let output = Command::new(&programs()[call[0]])
            .args(&call[1..])
            .current_dir(httpcodes_tests::workspace())
            .stdout(Stdio::from(OwnedFd::from(stdout)))
            .stderr(Stdio::piped())
            .output()
            .expect("the program can be started");
        let run = Run::new(&output);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{call:?}");
    }
}
