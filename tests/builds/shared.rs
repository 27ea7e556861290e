//! Files that two packages hold, since a package can only hold files of its own: the grammar of codes and the hash of
//! names, which the generator uses and generated code calls.

use std::fs;

use httpcodes_tests::workspace;

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
