//! Folders of every kind: next to the program, outside the current folder, with an unusual name, read-only.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use httpcodes_tests::Project;

use crate::crates::{NEW_ROW, PRINTED, PROGRAM, SHEET, httpcodes, manifest, write_library};

/// A program and, in the folder next to it, `exit_codes`.
fn side_by_side(name: &str) -> Project {
    let project = Project::new(name);
    write_library(&project, &httpcodes());
    fs::create_dir(project.path("program")).expect("the folder can be made");
    fs::rename(project.path("Cargo.lock"), project.path("program/Cargo.lock")).expect("the lock file can be moved");
    fs::remove_file(project.path("Cargo.toml")).expect("the manifest can be removed");
    let program = manifest(name, "exit_codes = { path = '../exit_codes' }\n") + "\n[workspace]\n";
    project.write("program/Cargo.toml", &program);
    project.write("program/src/main.rs", PROGRAM);
    project
}

const RUN: [&str; 4] = ["run", "--quiet", "--manifest-path", "program/Cargo.toml"];

#[test]
fn the_sheet_of_a_path_dependency_is_found_and_watched() {
    let project = side_by_side("from_path");
    assert_eq!(project.cargo(&RUN).expect_success().stdout, PRINTED);
    project.write("exit_codes/docs/codes.md", &(SHEET.to_owned() + NEW_ROW));
    assert!(project.cargo(&RUN).expect_success().stdout.contains("\n3 Paused\n"));
}

#[test]
fn a_fault_in_a_path_dependency_names_the_sheet_in_its_crate() {
    let project = side_by_side("fault_in_path");
    project.write("exit_codes/docs/codes.md", &SHEET.replace("| 2 | Lost |", "| two | Lost |"));
    let stderr = project.cargo(&RUN).stderr.replace('\\', "/");
    assert!(stderr.contains("--> docs/codes.md:7:3"), "{stderr}");
}

/// A workspace, whose member `member/exit_codes` is built.
fn in_workspace(name: &str, root: &str) -> Project {
    let project = Project::new(name);
    write_library(&project, &httpcodes());
    let root = |path: &str| format!("{root}/{path}");
    project.write(&root("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"member/*\"]\n");
    fs::copy(project.path("Cargo.lock"), project.path(&root("Cargo.lock"))).expect("the lock file can be copied");
    fs::create_dir(project.path(&root("member"))).expect("the folder can be made");
    fs::rename(project.path("exit_codes"), project.path(&root("member/exit_codes"))).expect("it can be moved");
    let program = manifest(name, "exit_codes = { path = '../exit_codes' }\n");
    project.write(&root("member/program/Cargo.toml"), &program);
    project.write(&root("member/program/src/main.rs"), PROGRAM);
    project
}

#[test]
fn the_current_folder_may_be_outside_the_workspace() {
    let project = in_workspace("outside_the_workspace", "workspace");
    let run = project.cargo(&["run", "--quiet", "--manifest-path", "workspace/member/program/Cargo.toml"]);
    assert_eq!(run.expect_success().stdout, PRINTED);
}

#[test]
fn the_current_folder_may_be_inside_a_member() {
    let project = in_workspace("inside_a_member", "workspace");
    let mut command = project.command(&["run", "--quiet", "--offline"]);
    let output = command.current_dir(project.path("workspace/member/program/src")).output();
    assert_eq!(httpcodes_tests::Run::new(&output.expect("cargo can be started")).expect_success().stdout, PRINTED);
}

#[test]
fn a_path_may_have_spaces_quotes_and_letters_of_any_script() {
    let root = "a folder's “name” {0} é 한글 #1 $HOME %20";
    let project = in_workspace("unusual_path", root);
    let arguments = ["run", "--quiet", "--manifest-path", &format!("{root}/member/program/Cargo.toml")];
    assert_eq!(project.cargo(&arguments).expect_success().stdout, PRINTED);
    project.write(&format!("{root}/member/exit_codes/docs/codes.md"), &(SHEET.to_owned() + NEW_ROW));
    assert!(project.cargo(&arguments).expect_success().stdout.contains("\n3 Paused\n"));
}

#[test]
fn the_sheet_itself_may_have_a_name_with_spaces_and_letters_of_any_script() {
    let project = Project::new("unusual_sheet")
        .file("docs dir/한글 – codes é.md", SHEET)
        .file("src/main.rs", "#[httpcodes::cheatsheet(\"docs dir/한글 – codes é.md\")]\nenum Code {}\nfn main() { println!(\"{:?}\", Code::ALL) }\n");
    assert_eq!(project.cargo(&["run", "--quiet"]).expect_success().stdout, "[Done, Failed, Lost]\n");
    project.write("docs dir/한글 – codes é.md", &(SHEET.to_owned() + NEW_ROW));
    assert_eq!(project.cargo(&["run", "--quiet"]).expect_success().stdout, "[Done, Failed, Lost, Paused]\n");
}

/// All files below a folder, and when each was written.
fn files(folder: &Path) -> BTreeMap<PathBuf, SystemTime> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder is there") {
            let entry = entry.expect("it can be read");
            let metadata = entry.metadata().expect("it has metadata");
            if metadata.is_dir() {
                folders.push(entry.path());
            }
            files.insert(entry.path(), metadata.modified().expect("the time is known"));
        }
    }
    files
}

/// Permissions do not restrict a superuser, and containers often run tests as one. So this test also checks that the
/// build did not write anything.
#[test]
fn nothing_is_written_into_the_source_tree() {
    let project = side_by_side("read_only");
    let _ = project.cargo(&["generate-lockfile", "--manifest-path", "program/Cargo.toml"]);
    let before = files(&project.path(""));
    let writable = |writable: bool| {
        for path in before.keys() {
            let mut permissions = fs::metadata(path).expect("it is there").permissions();
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                let mode = permissions.mode();
                permissions.set_mode(if writable { mode | 0o200 } else { mode & !0o222 });
            }
            #[cfg(not(unix))]
            permissions.set_readonly(!writable);
            fs::set_permissions(path, permissions).expect("permissions can be set");
        }
    };
    writable(false);
    let run = project.cargo(&[&RUN[..], &["--locked"]].concat());
    writable(true);
    assert_eq!(run.expect_success().stdout, PRINTED);
    assert_eq!(files(&project.path("")), before);
}
