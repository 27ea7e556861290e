//! Files that exist in several packages, because a package can contain only files from its own folder: the licences,
//! and the parser of codes and the hash of names, which both the generator and generated code use. They are copies, not
//! symbolic links, because a link may be checked out as a text file.

use std::fs;

use httpcodes_tests::workspace;

use crate::crates::PACKAGES;

#[test]
fn the_generator_and_the_facade_hold_the_same_files() {
    let generator = workspace().join("httpcodes-generator/src/runtime");
    let mut count = 0;
    for entry in fs::read_dir(generator).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        let name = path.file_name().expect("a file has a name");
        let other = workspace().join("httpcodes/src/private").join(name);
        let read = |path| fs::read_to_string(path).expect("the file can be read");
        assert_eq!(read(&path), read(&other), "copy {} to {}", other.display(), path.display());
        count += 1;
    }
    assert_eq!(count, 2);
}

#[test]
fn each_package_holds_the_licences_of_the_workspace() {
    for package in PACKAGES {
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let (original, copy) = (workspace().join(licence), workspace().join(package).join(licence));
            let read = |path| fs::read_to_string(path).expect("the licence can be read");
            assert_eq!(read(&original), read(&copy), "copy {licence} to {package}");
            assert!(!copy.is_symlink(), "{package}/{licence} is a symbolic link");
        }
    }
}
