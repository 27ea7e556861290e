//! The number of rows and the codes decide how codes are looked up. These tests check what is generated on both sides
//! of each limit.

use std::fs;
use std::path::Path;

use httpcodes_tests::expand;

/// The formatted expansion of an enum with these codes.
fn expanded(name: &str, codes: impl IntoIterator<Item = u32>) -> String {
    expanded_item(name, "pub enum Code {}", codes)
}

/// The formatted expansion of an item with these codes.
fn expanded_item(name: &str, item: &str, codes: impl IntoIterator<Item = u32>) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let rows: Vec<String> = codes.into_iter().map(|code| format!("| {code} | N{code} |\n")).collect();
    let sheet = format!("expansions_{name}.md");
    fs::write(folder.join(&sheet), format!("| Code | Name |\n| ---: | --- |\n{}", rows.concat()))
        .expect("a file can be written");
    let tokens = expand(&format!("\"{sheet}\""), item, folder);
    prettyplease::unparse(&syn::parse2(tokens).expect("the generated code can be parsed"))
}

/// The number of places in the table by the last bits of the codes, if there is one: the mask of these bits plus one.
fn places(name: &str, codes: impl IntoIterator<Item = u32>) -> Option<u32> {
    let code = expanded(name, codes).replace(char::is_whitespace, "");
    let arguments = code
        .split_once("candidate_by_variant!{Code:u16,")
        .or_else(|| code.split_once("candidate_by_number!{u16,"))
        .map(|(_, arguments)| arguments)?;
    let (mask, _) = arguments.split_once(',')?;
    Some(mask.parse::<u32>().expect("the mask is a number") + 1)
}

#[test]
fn up_to_512_rows_have_tables_of_variants() {
    let few = expanded("tabled", (0..512).map(|code| code * 3));
    for part in ["__private::variant! {", "Self::N3,", "__CodeRow {", "N3 = 3,"] {
        assert!(few.contains(part), "{part}");
    }
    for part in ["__CodeVariants", "group_0", "candidate_by_number!"] {
        assert!(!few.contains(part), "{part}");
    }
}

#[test]
fn more_rows_are_matched_in_groups_and_imported() {
    let many = expanded("matched", (0..513).map(|code| code * 3));
    let imported = "use Code as __CodeVariants;";
    for part in [imported, "use __CodeVariants::*;", "__CodeVariants, group_4 {", "candidate_by_number! {"] {
        assert!(many.contains(part), "{part}");
    }
    for part in ["__private::variant!", "Self::N3,", "__CodeRow", "group_5"] {
        assert!(!many.contains(part), "{part}");
    }
}

#[test]
fn an_enum_of_many_rows_can_be_named_like_a_keyword() {
    let many = expanded_item("keyword", "pub enum r#type {}", 0..513);
    assert!(many.contains("use r#type as __typeVariants;"), "{many}");
}

#[test]
fn the_arms_and_the_rows_of_many_codes_are_theirs() {
    let many = expanded("arms", (0..513).map(|code| code * 3)).replace(char::is_whitespace, "");
    for part in [
        "variant_by_group!{Code,7{0=>group_0,1=>group_1,2=>group_2,3=>group_3,_=>group_4,}}",
        "group_0{0=>N0,1=>N3,",
        "126=>N378,_=>N381,}",
        "group_4{_=>N1536,}",
        "Numbers::U16(&[0,513,513,1,513,513,2,",
    ] {
        assert!(many.contains(part), "{part}");
    }
}

#[test]
fn of_many_codes_those_that_follow_from_the_one_before_are_not_written() {
    let codes = || (7..300).chain(301..600);
    assert!(codes().count() > 512);
    let many = expanded("following", codes());
    for (part, is_there) in [
        ("N7 = 7,", true),
        (" N8,", true),
        ("N8 = 8,", false),
        (" N299,", true),
        ("N301 = 301,", true),
        (" N302,", true),
    ] {
        assert_eq!(many.contains(part), is_there, "{part}");
    }
    let few = expanded("not_following", (7..518).chain([600]));
    assert!(few.contains("N8 = 8,") && few.contains("N600 = 600,"));
}

#[test]
fn a_table_by_the_last_bits_has_sixteen_places_a_row_at_the_most_and_four_for_each_of_many() {
    assert_eq!(places("bits_sparse", [1, 17, 34]), Some(32));
    assert_eq!(places("bits_too_sparse", [1, 65, 130]), None);
    assert_eq!(places("bits_of_512", (0..512).map(|code| code * 8)), Some(4096));
    assert_eq!(places("bits_of_513", (0..513).map(|code| code * 8)), None);
    assert_eq!(places("bits_of_600", (0..600).map(|code| code * 3)), Some(2048));
}

#[test]
fn a_code_is_its_own_place_where_one_bit_more_does_it_and_there_may_be_so_many_places() {
    assert_eq!(places("own_already", [0, 1, 3]), Some(4));
    assert_eq!(places("own_all", [4, 6, 7]), Some(8));
    assert_eq!(places("own_some", [0, 6, 7]), Some(8));
    assert_eq!(places("own_not_with_two_bits", [0, 6, 11]), Some(4));
    assert_eq!(places("own_too_many", [33, 34, 49]), Some(32));
}

#[test]
fn numbers_have_the_smallest_type_that_holds_them() {
    let slots = |rows: u32| {
        let code = expanded(&format!("numbers_{rows}"), 0..rows);
        let (_, after) = code.split_once("slots: ::httpcodes::__private::Numbers::").expect("there is a hash table");
        after.split_once('(').expect("a type is there").0.to_owned()
    };
    assert_eq!([slots(200), slots(300)], ["U8", "U16"]);
}
