//! Published archives: what `cargo package` puts into them is enough for a build.

use std::fs;
use std::path::Path;
use std::process::Command;

use httpcodes_tests::{Project, Run, workspace};

use crate::crates::{PACKAGES, PRINTED, PROGRAM, copy_packages, manifest, write_library};

/// Unpacks an archive into a folder with its name.
pub(crate) fn unpack(project: &Project, archive: &Path) {
    let mut tar = Command::new("tar");
    tar.arg("-xzf").arg(archive).current_dir(project.path(""));
    let _ = Run::new(&tar.output().expect("tar can be started")).expect_success();
}

#[test]
fn archives_carry_their_sheets_the_readme_and_the_licences() {
    let project = Project::new("from_archive");
    copy_packages(&project.path("workspace"));
    write_library(&project, "{ version = '=0.1.0', path = '../workspace/httpcodes' }");
    let members = project.path("workspace/Cargo.toml");
    let root = fs::read_to_string(&members).expect("the manifest is there");
    fs::rename(project.path("exit_codes"), project.path("workspace/exit_codes")).expect("the folder can be moved");
    let library = fs::read_to_string(project.path("workspace/exit_codes/Cargo.toml")).expect("the manifest is there");
    project.write("workspace/exit_codes/Cargo.toml", &library.replace("../workspace/httpcodes", "../httpcodes"));
    project.write("workspace/Cargo.toml", &root.replace("members = [", "members = [\"exit_codes\", "));
    let manifest_path = ["package", "--manifest-path", "workspace/Cargo.toml"];
    let arguments = [&manifest_path[..], &["--workspace", "--no-verify", "--target-dir", "packed"]].concat();
    let _ = project.cargo(&arguments).expect_success();

    for package in PACKAGES.into_iter().chain(["exit_codes"]) {
        unpack(&project, &project.path(&format!("packed/package/{package}-0.1.0.crate")));
    }
    for file in ["README.md", "LICENSE-APACHE", "LICENSE-MIT"] {
        let original = fs::read_to_string(workspace().join(file)).expect("the file is there");
        for package in PACKAGES {
            let packed = fs::read_to_string(project.path(&format!("{package}-0.1.0/{file}")));
            assert_eq!(packed.expect("the file is packed"), original, "{file} of {package}");
        }
    }
    for sheet in ["cheatsheet.md", "unofficial.md"] {
        let original = fs::read_to_string(workspace().join(sheet)).expect("the sheet is there");
        let packed = fs::read_to_string(project.path(&format!("httpcodes-0.1.0/{sheet}")));
        assert_eq!(packed.expect("the sheet is packed"), original, "{sheet}");
    }
    fs::remove_dir_all(project.path("workspace")).expect("the folder can be removed");
    let program = manifest("from_archive", "exit_codes = '=0.1.0'\n")
        + "\n[patch.crates-io]\n\
           exit_codes = { path = 'exit_codes-0.1.0' }\n\
           httpcodes = { path = 'httpcodes-0.1.0' }\n\
           httpcodes-generator = { path = 'httpcodes-generator-0.1.0' }\n\
           httpcodes-macros = { path = 'httpcodes-macros-0.1.0' }\n\n\
           [workspace]\nexclude = ['*-0.1.0']\n";
    project.write("Cargo.toml", &program);
    project.write("src/main.rs", PROGRAM);
    assert_eq!(project.cargo(&["run", "--quiet"]).expect_success().stdout, PRINTED);
}
