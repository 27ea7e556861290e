//! Similar names are distinguished, and a string that is only similar to a name is not parsed.

use httpcodes_tests::Project;

use crate::row::assert_row;
use crate::sizes::assert_round_trips;

#[httpcodes::cheatsheet("sheets/look_alikes.md")]
enum LookAlike {}

#[httpcodes::cheatsheet("sheets/lookups_top_bits.md")]
enum TopBits {}

#[test]
fn names_whose_words_differ_by_the_same_bit_are_told_apart() {
    for code in TopBits::ALL {
        assert_eq!(code.name().parse(), Ok(code));
    }
}

#[test]
fn names_that_differ_in_the_bit_of_the_case_but_not_in_case_are_told_apart() {
    assert_row(LookAlike::CommercialAt, 0, "0 a@b");
    assert_row(LookAlike::GraveAccent, 1, "1 a`b");
    assert_row(LookAlike::OpeningBracket, 2, "2 a[b");
    assert_row(LookAlike::OpeningBrace, 3, "3 a{b");
    for row in LookAlike::ALL {
        assert_row(row, row.as_u16(), &format!("{} {}", row.as_u16(), row.name()));
    }
}

#[test]
fn a_name_with_one_bit_changed_is_no_name_unless_it_is_another_case_or_another_row() {
    for row in LookAlike::ALL {
        for (at, bit) in (0..row.name().len()).flat_map(|at| (0..8).map(move |bit| (at, bit))) {
            let mut bytes = row.name().as_bytes().to_vec();
            bytes[at] ^= 1 << bit;
            let Ok(changed) = String::from_utf8(bytes) else { continue };
            let expected = LookAlike::ALL.into_iter().find(|row| row.name().eq_ignore_ascii_case(&changed));
            assert_eq!(changed.parse().ok(), expected, "{changed:?}");
        }
    }
}

#[test]
fn a_name_cut_short_or_gone_on_with_is_no_name() {
    for row in LookAlike::ALL {
        let name = row.name();
        for (at, _) in name.char_indices().skip(1) {
            assert!(name[..at].parse::<LookAlike>().is_err(), "{}", &name[..at]);
        }
        for more in [" ", "\0", "x", "é", &" ".repeat(8)] {
            assert!(format!("{name}{more}").parse::<LookAlike>().is_err());
            assert!(format!("{more}{name}").parse::<LookAlike>().is_err());
        }
    }
}

#[test]
fn names_of_any_length_that_differ_in_one_character_are_told_apart() {
    // Of each length, the name of nothing but `a`, and one for each place with a `b` in it.
    let names = (1..=40).flat_map(|length| {
        let alike = "a".repeat(length);
        let others: Vec<String> = (0..length).map(|at| format!("{}b{}", &alike[..at], &alike[at + 1..])).collect();
        [alike].into_iter().chain(others)
    });
    let rows: Vec<(u32, String)> = (0..).zip(names).collect();
    assert_eq!(rows.len(), 860);
    assert_round_trips("sheets_one_character", &rows);
}

#[test]
fn a_name_that_reads_as_a_code_that_another_row_writes_is_a_fault() {
    let project = Project::new("sheets_code_as_name")
        .file("codes.md", include_str!("lookups_code_as_name.md"))
        .file("src/lib.rs", "#[httpcodes::cheatsheet(\"codes.md\")]\npub enum Code {}\n");
    let run = project.cargo(&["check"]);
    assert!(!run.success && run.stderr.contains("codes.md:6:"), "{}", run.stderr);
}

#[test]
fn a_name_that_reads_as_what_another_row_is_printed_as_is_a_fault() {
    let project = Project::new("sheets_printed_as_name")
        .file("codes.md", include_str!("lookups_printed_as_name.md"))
        .file("src/lib.rs", "#[httpcodes::cheatsheet(\"codes.md\")]\npub enum Code {}\n");
    let run = project.cargo(&["check"]);
    assert!(!run.success && run.stderr.contains("codes.md:6:"), "{}", run.stderr);
}

#[test]
fn variants_of_a_large_sheet_may_be_called_like_what_generated_code_uses() {
    let given = ["place", "row", "Code", "variant", "find", "group_0", "distance", "NAMES", "ROWS", "Self_"];
    let row = |code: usize| format!("| {code} | Name {code} | {} |\n", given.get(code).unwrap_or(&""));
    let rows: String = (0..600).map(row).collect();
    let project = Project::new("sheets_large_of_generated_code")
        .file("codes.md", &format!("| Code | Name | Variant |\n| ---: | ---- | ------- |\n{rows}"))
        .file("src/lib.rs", "#[httpcodes::cheatsheet(\"codes.md\")]\npub enum Code {}\n");
    let _ = project.cargo(&["check"]).expect_success();
}
