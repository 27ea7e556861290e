//! The generated code itself, formatted, for one small sheet of each shape. A review of the snapshots shows how a
//! change to the generator affects it.
//!
//! The snapshot of `contiguous` is complete; the others contain only what differs from it.
//!
//! `INSTA_UPDATE=always cargo test -p httpcodes-tests --test expansions` updates the snapshots.

mod own;
mod parts;
mod sizes;

use std::fs;
use std::path::{Path, PathBuf};

use httpcodes_tests::{expand, workspace};

/// The argument for the sheet in which a code has several rows.
const REPEATS: &str = "repeats = \"first\"";

fn sheets() -> PathBuf {
    workspace().join("tests/expansions/sheets")
}

/// The expansion of an item with this sheet.
fn expanded(sheet: &str, item: &str) -> syn::File {
    let tokens = expand(&format!("\"{sheet}.md\""), item, &sheets());
    syn::parse2(tokens).expect("the generated code can be parsed")
}

/// The same with more arguments.
fn expanded_with(sheet: &str, arguments: &str, item: &str) -> syn::File {
    let tokens = expand(&format!("\"{sheet}.md\", {arguments}"), item, &sheets());
    syn::parse2(tokens).expect("the generated code can be parsed")
}

#[track_caller]
fn assert_expansion(sheet: &str, item: &str, file: &syn::File) {
    // The path of the sheet's folder differs between machines.
    let folder = format!("{:?}", sheets().join("").display().to_string());
    let code = prettyplease::unparse(file).replace(folder.trim_matches('"'), "").replace(r"sheets\\", "sheets/");
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_description(format!("{sheet}.md: {item}"));
    settings.bind(|| insta::assert_snapshot!(sheet, code));
}

/// Compares the whole expansion of an item with its snapshot.
#[track_caller]
fn assert_whole(sheet: &str, item: &str) {
    assert_expansion(sheet, item, &expanded(sheet, item));
}

/// Compares the expansion of an item with its snapshot, without the parts that equal those of `contiguous`, token for
/// token.
#[track_caller]
fn assert_difference(sheet: &str, item: &str) {
    let same = parts::of(&expanded("contiguous", "pub enum Code {}"));
    assert_expansion(sheet, item, &parts::without(expanded(sheet, item), &same));
}

#[test]
fn codes_without_gaps_are_found_by_their_distance() {
    assert_whole("contiguous", "pub enum Code {}");
}

#[test]
fn codes_with_small_gaps_are_found_by_a_table() {
    assert_difference("dense", "pub enum Code {}");
}

#[test]
fn a_code_is_its_own_place_where_that_takes_one_bit_more() {
    assert_difference("own_place", "pub enum Code {}");
}

#[test]
fn codes_far_apart_are_found_by_a_hash() {
    assert_difference("sparse", "pub enum Code {}");
}

#[test]
fn a_single_code_needs_little() {
    assert_difference("one_row", "pub enum Code {}");
}

#[test]
fn codes_below_zero_are_signed() {
    assert_difference("signs", "#[repr(i8)] pub enum Code {}");
}

#[test]
fn codes_of_64_bits_are_looked_up_whole() {
    assert_difference("wide", "#[repr(u64)] pub enum Code {}");
}

#[test]
fn columns_are_accessors_and_documentation() {
    assert_difference("flags", "pub enum Code {}");
}

#[test]
fn what_a_table_says_of_columns_stands_first_in_the_documentation_of_their_methods() {
    assert_difference("documented", "pub enum Code {}");
}

#[test]
fn further_names_are_constants() {
    assert_difference("aliases", "pub enum Code {}");
}

#[test]
fn footnotes_are_listed_once_each_with_those_that_they_have() {
    assert_difference("footnotes", "pub enum Code {}");
}

#[test]
fn of_columns_with_as_much_text_the_first_is_the_prose() {
    let tokens = expand("\"equal_columns.md\"", "pub enum Code {}", &sheets()).to_string();
    let section = "*Columns with as much text as each other*";
    assert!(tokens.contains(&format!(r"**1 One**\n\nDust\n\n- Cure: Mops\n\n{section}")), "{tokens}");
}

#[test]
fn only_bytes_below_the_at_sign_and_letters_make_a_name_plain() {
    let plain = |sheet: &str| {
        let code = expand(&format!("\"{sheet}.md\""), "pub enum Code {}", &sheets()).to_string();
        let (_, after) = code.split_once("is_plain : ").expect("names are compared");
        after.starts_with("true")
    };
    assert_eq!([plain("at_sign"), plain("question_mark")], [false, true]);
}

#[test]
fn a_code_is_called_what_the_enum_is_called_in_words() {
    for (name, noun) in [
        ("ExitCode", "exit code"),
        ("HTTPStatus", "http status"),
        ("Crate", "crate"),
        ("Self_", "self"),
        ("r#type", "type"),
        ("__", "code"),
    ] {
        let tokens = expand("\"contiguous.md\"", &format!("pub enum {name} {{}}"), &sheets()).to_string();
        assert!(tokens.contains(&format!("\"Every {noun}, in ascending order of code.\"")), "{name}");
    }
}

#[test]
fn text_codes_are_looked_up_by_their_hash_and_what_is_beside_them_is_documentation() {
    let file = expanded_with("texts", "text", "pub enum Code {}");
    assert_expansion("texts", "text", &file);
}

#[test]
fn text_codes_with_names_are_printed_with_them() {
    let same = parts::of(&expanded_with("texts", "text", "pub enum Code {}"));
    let file = expanded_with("texts_with_names", "text, name = \"Title\"", "pub enum Code {}");
    assert_expansion("texts_with_names", "text, name = \"Title\"", &parts::without(file, &same));
}

#[test]
fn headings_are_sections() {
    assert_difference("sections", "pub enum Code {}");
}

#[test]
fn tables_with_different_columns_have_all_of_them() {
    let same = parts::of(&expanded("contiguous", "pub enum Code {}"));
    let arguments = "types(\"Retry after\" = Option<u8>)";
    let file = expanded_with("joined", arguments, "pub enum Code {}");
    assert_expansion("joined", arguments, &parts::without(file, &same));
}

#[test]
fn the_documentation_of_a_code_shows_all_its_rows_and_the_tables_contain_the_first() {
    let same = parts::of(&expanded("contiguous", "pub enum Code {}"));
    let file = expanded_with("repeats", REPEATS, "pub enum Code {}");
    assert_expansion("repeats", REPEATS, &parts::without(file, &same));
}

#[test]
fn where_no_row_is_sound_only_the_names_are_left() {
    assert_difference("faults", "pub enum Code {}");
}

#[test]
fn a_row_without_a_code_has_one_that_is_free_beside_its_fault() {
    let tokens = expand("\"faults_in_a_code.md\"", "pub enum Code {}", &sheets()).to_string();
    assert!(tokens.contains("`one` is not an integer") && tokens.contains("First = 2 ,"), "{tokens}");
}

#[test]
fn where_there_is_no_sheet_only_the_names_are_left() {
    assert_whole("no_sheet", "pub(crate) enum Code {}");
}

#[test]
fn attributes_and_visibility_are_the_users() {
    let item = "/// The user's words.\n#[derive(serde::Serialize)] #[non_exhaustive] pub(crate) enum Code {}";
    assert_difference("attributes", item);
}

#[test]
fn serdes_traits_stand_under_the_feature_that_is_named() {
    let same = parts::of(&expanded("contiguous", "pub enum Code {}"));
    let tokens = expand("\"contiguous.md\", serde(feature = \"serde\")", "pub enum Code {}", &sheets());
    let file = syn::parse2(tokens).expect("the generated code can be parsed");
    assert_expansion("serde", "pub enum Code {}", &parts::without(file, &same));
}

#[test]
fn schemas_are_made_of_the_documentation_and_of_a_column() {
    let same = parts::of(&expanded("flags", "pub enum Code {}"));
    let item = "/// The first line\n/// and the second.\npub enum Code {}";
    let tokens = expand("\"flags.md\", schemars, utoipa(feature = \"docs\")", item, &sheets());
    let file = syn::parse2(tokens).expect("the generated code can be parsed");
    assert_expansion("schemas", item, &parts::without(file, &same));
}

#[test]
fn values_of_typed_columns_are_literals_or_constants_that_the_compiler_parses() {
    let same = parts::of(&expanded("contiguous", "pub enum Code {}"));
    let types = "\"HTTP status\" = httpcodes::StatusCode, \"Retry after\" = Option<u8>, \"Sizes\" = [u16], \
                 \"Next\" = Option<Self>, \"Ended\" = bool, \"Statuses\" = [httpcodes::StatusCode]";
    let tokens = expand(&format!("\"typed.md\", types({types})"), "pub enum Code {}", &sheets());
    let file = syn::parse2(tokens).expect("the generated code can be parsed");
    assert_expansion("typed", "pub enum Code {}", &parts::without(file, &same));
}

#[test]
fn the_folder_of_the_sheet_stands_nowhere_but_in_the_tracked_path() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for entry in fs::read_dir(sheets()).expect("the folder is there") {
        let sheet = entry.expect("it can be read").path();
        let name = sheet.file_name().expect("a file has a name");
        fs::copy(&sheet, folder.path().join(name)).expect("the sheet can be copied");
        if name.to_string_lossy().starts_with("faults") {
            continue;
        }
        let stem = sheet.file_stem().expect("a file has a name").to_string_lossy();
        let is_text = stem.starts_with("texts");
        let more = match &*stem {
            "repeats" => format!(", {REPEATS}"),
            _ if is_text => ", text".to_owned(),
            _ => String::new(),
        };
        let repr = if is_text { "" } else { "#[repr(i128)] " };
        let item = format!("{repr}pub enum Code {{}}").replace("i128", if stem == "wide" { "u64" } else { "i32" });
        let arguments = format!("\"{stem}.md\"{more}");
        let one = expand(&arguments, &item, &sheets()).to_string();
        let other = expand(&arguments, &item, folder.path()).to_string();
        let path = |root: &Path| format!("include_bytes ! ({:?})", root.join(name));
        assert_eq!(one.matches(&path(&sheets())).count(), 1, "{one}");
        assert_eq!(one.replace(&path(&sheets()), ""), other.replace(&path(folder.path()), ""));
    }
}

#[test]
fn the_same_sheet_gives_the_same_code_every_time() {
    for sheet in ["contiguous", "dense", "sparse", "flags", "documented", "aliases", "sections"] {
        let code = || expand(&format!("\"{sheet}.md\""), "pub enum Code {}", &sheets()).to_string();
        assert_eq!(code(), code());
    }
}
