//! Names become variants, and stay unchanged everywhere else.

use crate::row::assert_row;

#[httpcodes::cheatsheet("sheets/names_spellings.md", section = "Constant case")]
#[repr(i32)]
enum ConstantCase {}

#[httpcodes::cheatsheet("sheets/names_spellings.md", section = "Pascal case")]
#[repr(i32)]
enum PascalCase {}

#[httpcodes::cheatsheet("sheets/names_spellings.md", section = "Prose")]
#[repr(i32)]
enum Prose {}

#[httpcodes::cheatsheet("sheets/names_spellings.md", section = "Kebab case")]
#[repr(i32)]
enum KebabCase {}

#[httpcodes::cheatsheet("sheets/names_spellings.md", section = "Camel case")]
#[repr(i32)]
enum CamelCase {}

#[httpcodes::cheatsheet("sheets/names_spellings.md", section = "A path")]
#[repr(i32)]
enum Path {}

#[httpcodes::cheatsheet("sheets/names.md")]
enum Name {}

#[httpcodes::cheatsheet("sheets/names_beside_placeholders.md")]
enum Placeholder {}

#[httpcodes::cheatsheet("sheets/names_of_the_language.md")]
enum OfTheLanguage {}

#[test]
fn one_name_in_many_spellings_makes_one_variant() {
    assert_row(ConstantCase::ParseError, -32_700, "-32700 PARSE_ERROR");
    assert_row(PascalCase::ParseError, -32_700, "-32700 ParseError");
    assert_row(Prose::ParseError, -32_700, "-32700 Parse error");
    assert_row(KebabCase::ParseError, -32_700, "-32700 parse-error");
    assert_row(CamelCase::ParseError, -32_700, "-32700 parseError");
    assert_row(Path::ParseError, -32_700, "-32700 parse::error");
}

#[test]
fn a_name_is_returned_as_the_sheet_writes_it() {
    assert_eq!(ConstantCase::ParseError.name(), "PARSE_ERROR");
    assert_eq!(KebabCase::ParseError.name(), "parse-error");
    assert_eq!(Path::ParseError.name(), "parse::error");
}

#[test]
fn a_name_is_parsed_with_any_separator_and_as_its_variant_but_in_no_other_spelling() {
    let parsed = ["parse-error", "PARSE-ERROR", "parse error", "PARSE_ERROR", "ParseError", "parseerror"];
    assert_eq!(parsed.map(str::parse), [Ok(KebabCase::ParseError); 6]);
    let unknown = ["parse--error", "parse.error", "parse -error", " parse-error"].map(str::parse::<KebabCase>);
    assert_eq!(unknown, [Err(ParseKebabCaseError::UnknownName); 4]);
}

#[test]
fn apostrophes_join() {
    assert_row(Name::ImATeapot, 1, "1 I'm a teapot");
    assert_row(Name::CantGoOn, 2, "2 Can’t go on");
}

#[test]
fn digits_stay_where_they_are() {
    assert_row(Name::Http11Required, 3, "3 HTTP_1_1_REQUIRED");
    assert_row(Name::Sha256Mismatch, 6, "6 SHA256Mismatch");
}

#[test]
fn abbreviations_become_words() {
    assert_row(Name::UriTooLong, 5, "5 URI Too Long");
    assert_row(Name::XmlHttpRequestFailed, 7, "7 XMLHttpRequest failed");
    assert_row(Name::A, 18, "18 A");
}

#[test]
fn punctuation_separates_words() {
    assert_row(Name::NonAuthoritativeInformation, 4, "4 Non-Authoritative Information");
    assert_row(Name::ErrorFatalNo8, 8, "8 Error (fatal), no. 8");
    assert_row(Name::Quoted, 16, "16 “Quoted”");
    assert_row(Name::CError, 17, "17 C++ error");
    assert_row(Name::HalfHalf5050, 19, "19 Half & half: 50/50");
}

#[test]
fn emoji_separate_words_and_stay_in_the_name() {
    assert_row(Name::Warning, 9, "9 ⚠️ Warning 🎉");
    assert_row(Name::FamilyThumb, 10, "10 👨\u{200d}👩\u{200d}👧 Family👍🏽thumb");
    assert_eq!(Name::Warning.name(), "⚠️ Warning 🎉");
}

#[test]
fn a_non_breaking_space_in_a_name_is_a_space() {
    assert!(include_str!("names.md").contains("Not\u{a0}Found"), "the file lost its non-breaking space");
    assert_row(Name::NotFound, 11, "11 Not Found");
    assert_row(Name::PaddedWithEntities, 12, "12 Padded with entities");
    assert_eq!(Name::NotFound.name(), "Not Found");
}

#[test]
fn characters_that_nobody_sees_separate_words() {
    assert_row(Name::ZeroWidth, 13, "13 Zero\u{200b}width");
    assert_row(Name::SoftHyphen, 14, "14 Soft\u{ad}hyphen");
}

#[test]
fn signs_that_are_no_letters_separate_words() {
    assert_row(Name::X10Km, 15, "15 x ≥ 10 km");
}

#[test]
fn marks_around_a_name_are_not_part_of_it() {
    assert_row(Name::LeadingAndTrailing, 20, "20 Leading and trailing");
}

#[test]
fn rows_may_be_named_like_what_everybody_uses() {
    assert_row(OfTheLanguage::Error, 0, "0 Error");
    assert_row(OfTheLanguage::Ok, 1, "1 Ok");
    assert_row(OfTheLanguage::Err, 2, "2 Err");
    assert_row(OfTheLanguage::Some, 3, "3 Some");
    assert_row(OfTheLanguage::None, 4, "4 None");
    assert_row(OfTheLanguage::Option, 5, "5 Option");
    assert_row(OfTheLanguage::Result, 6, "6 Result");
    assert_row(OfTheLanguage::String, 7, "7 String");
    for row in OfTheLanguage::ALL {
        assert_row(row, row.as_u16(), &format!("{} {}", row.as_u16(), row.name()));
    }
}

#[test]
fn rows_may_be_named_like_words_of_the_language_but_for_their_case() {
    assert_row(OfTheLanguage::Crate, OfTheLanguage::Crate.as_u16(), &OfTheLanguage::Crate.to_string());
    assert_eq!(
        ["crate", "super", "macro"].map(str::parse),
        [Ok(OfTheLanguage::Crate), Ok(OfTheLanguage::Super), Ok(OfTheLanguage::Macro)]
    );
}

#[test]
fn words_that_resemble_placeholders_are_names() {
    use Placeholder::{Na, None, Null, Reserved, Todo, Unknown};
    assert_eq!([Null, None, Unknown, Reserved, Todo, Na], Placeholder::ALL[..6]);
}

#[test]
fn a_placeholder_is_a_name_if_the_sheet_gives_its_identifier() {
    assert_eq!(Placeholder::NotApplicable.to_string(), "6 N/A");
    assert_eq!("—".parse(), Ok(Placeholder::Dash));
}
