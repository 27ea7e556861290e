//! Paths to something that is not a file, or not a sheet: a clear fault at once, without waiting.

use std::fs::{self, File};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use httpcodes_tests::expand;

use crate::sheet::{Sheet, faults};

/// The only fault of a path, which must be found quickly.
#[track_caller]
fn the_fault(folder: &Sheet, path: &str) -> String {
    let (sender, receiver) = mpsc::channel();
    let (root, arguments) = (folder.folder().to_owned(), format!("{path:?}"));
    thread::spawn(move || sender.send(expand(&arguments, "enum Code {}", &root).to_string()));
    let expanded = receiver.recv_timeout(Duration::from_secs(30)).expect("the generator comes to an end");
    let mut faults = faults(&expanded);
    assert_eq!(faults.len(), 1, "{faults:#?}");
    faults.remove(0)
}

#[test]
fn a_file_of_a_hundred_megabytes_is_too_large() {
    let folder = Sheet::new();
    // The file is sparse: nothing is written.
    let file = File::create(folder.folder().join("large.md")).expect("the file can be made");
    file.set_len(100 << 20).expect("the file can grow");
    let fault = the_fault(&folder, "large.md");
    assert!(fault.starts_with("the sheet `large.md` is larger than 64 MiB"), "{fault}");
    assert!(fault.contains("split it into several sheets"), "{fault}");
}

#[test]
fn sixty_four_mebibytes_are_read_and_one_byte_more_is_not() {
    let folder = Sheet::new();
    let file = File::create(folder.folder().join("large.md")).expect("the file can be made");
    file.set_len((64 << 20) + 1).expect("the file can grow");
    assert!(the_fault(&folder, "large.md").contains("is larger than 64 MiB"));
    file.set_len(64 << 20).expect("the file can shrink");
    // Only its first byte is looked at, because the file is not UTF-8.
    std::io::Write::write_all(&mut &file, b"\xff").expect("the file can be written");
    assert!(the_fault(&folder, "large.md").contains("is not UTF-8: byte 0xff at offset 0"));
}

#[test]
fn a_folder_is_no_sheet() {
    let folder = Sheet::new();
    fs::create_dir(folder.folder().join("folder.md")).expect("the folder can be made");
    assert!(the_fault(&folder, "folder.md").starts_with("the sheet `folder.md` is a folder, not a file"));
    assert!(the_fault(&folder, "").contains("is a folder, not a file"));
}

#[test]
fn a_path_with_a_zero_byte_or_of_a_great_length_is_no_path() {
    let folder = Sheet::new();
    assert!(the_fault(&folder, "a\u{0}.md").contains("cannot be read"));
    assert!(the_fault(&folder, &"a".repeat(300)).contains("cannot be read"));
}

#[test]
fn a_circle_of_links_written_as_text_is_no_sheet() {
    let folder = Sheet::new();
    for (link, target) in [("a.md", "b.md"), ("b.md", "./a.md"), ("itself.md", "itself.md"), ("folder", "folder/b")] {
        fs::write(folder.folder().join(link), target).expect("the file can be written");
    }
    for path in ["a.md", "itself.md"] {
        let fault = the_fault(&folder, path);
        let expected = format!("the sheet `{path}` cannot be read: too many links lead to it");
        assert!(fault.starts_with(&expected), "{fault}");
    }
    assert!(the_fault(&folder, "folder/codes.md").contains("cannot be read"));
}

#[test]
fn forty_links_written_as_text_are_not_followed_and_one_less_is() {
    let folder = Sheet::new();
    for link in 0..40 {
        fs::write(folder.folder().join(link.to_string()), (link + 1).to_string()).expect("the file can be written");
    }
    fs::write(folder.folder().join("40"), "no table").expect("the file can be written");
    assert!(the_fault(&folder, "0").contains("too many links lead to it"));
    assert!(the_fault(&folder, "1").starts_with("there is no table in the sheet"));
}

#[test]
fn a_text_is_a_link_only_if_it_is_the_path_of_a_file_and_nothing_else() {
    let folder = Sheet::new();
    fs::create_dir(folder.folder().join("docs")).expect("the folder can be made");
    fs::write(folder.folder().join("docs/codes.md"), [0xff]).expect("the file can be written");
    let fault = |text: &str| {
        fs::write(folder.folder().join("link.md"), text).expect("the file can be written");
        the_fault(&folder, "link.md")
    };
    for text in ["docs/codes.md", "docs/codes.md\n", "./docs/../docs/codes.md\r\n"] {
        assert!(fault(text).contains("is not UTF-8"), "{text:?} was not followed");
    }
    for text in ["docs", "see docs/codes.md", "docs/codes.md\n\ndocs/codes.md", "docs/codes.md docs/codes.md"] {
        assert!(fault(text).starts_with("there is no table in the sheet"), "{text:?} was followed");
    }
    for text in ["docs/none.md", "none.md", "../docs/codes.md", "/dev/zero"] {
        let expected = format!("the sheet `link.md` contains only the path `{text}`, but that file does not exist");
        assert!(fault(text).starts_with(&expected), "{}", fault(text));
    }
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    use super::{Sheet, fs, the_fault};

    #[test]
    fn a_pipe_is_not_waited_for() {
        let folder = Sheet::new();
        let made = Command::new("mkfifo").arg(folder.folder().join("pipe.md")).status();
        assert!(made.expect("mkfifo can be started").success());
        assert!(the_fault(&folder, "pipe.md").starts_with("the sheet `pipe.md` is not a regular file"));
    }

    #[test]
    fn devices_are_no_sheets() {
        let folder = Sheet::new();
        for device in ["/dev/zero", "/dev/null", "/dev/tty"] {
            assert!(the_fault(&folder, device).starts_with(&format!("the sheet `{device}` is not a regular file")));
        }
        symlink("/dev/zero", folder.folder().join("zero.md")).expect("the link can be made");
        assert!(the_fault(&folder, "zero.md").starts_with("the sheet `zero.md` is not a regular file"));
    }

    #[test]
    fn a_socket_is_no_sheet() {
        let folder = Sheet::new();
        let _listener = std::os::unix::net::UnixListener::bind(folder.folder().join("s.md")).expect("it can be bound");
        assert!(the_fault(&folder, "s.md").starts_with("the sheet `s.md` is not a regular file"));
    }

    #[test]
    fn a_loop_of_links_is_no_sheet() {
        let folder = Sheet::new();
        symlink("b.md", folder.folder().join("a.md")).expect("the link can be made");
        symlink("a.md", folder.folder().join("b.md")).expect("the link can be made");
        assert!(the_fault(&folder, "a.md").starts_with("the sheet `a.md` cannot be read: "));
    }

    #[test]
    fn a_link_to_nowhere_is_told_from_a_file_that_is_not_there() {
        let folder = Sheet::new();
        symlink("nowhere.md", folder.folder().join("link.md")).expect("the link can be made");
        let fault = the_fault(&folder, "link.md");
        assert!(
            fault.starts_with("the sheet `link.md` is a symbolic link to `nowhere.md`, which does not exist"),
            "{fault}"
        );
        for word in ["Docker", "Nix"] {
            assert!(fault.contains(word), "{fault}");
        }
        assert!(!fault.contains("did you mean"), "{fault}");
    }

    #[test]
    fn a_link_to_a_sheet_is_that_sheet() {
        let folder = Sheet::new();
        fs::create_dir(folder.folder().join("docs")).expect("the folder can be made");
        fs::write(folder.folder().join("docs/codes.md"), "no table").expect("the sheet can be written");
        symlink("docs/codes.md", folder.folder().join("link.md")).expect("the link can be made");
        assert!(the_fault(&folder, "link.md").starts_with("there is no table in the sheet"));
    }
}
