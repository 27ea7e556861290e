//! Names in scripts other than Latin, and letters with marks.

use crate::row::assert_row;

#[httpcodes::cheatsheet("sheets/names_in_many_scripts.md")]
enum Script {}

#[httpcodes::cheatsheet("sheets/names_with_combining_marks.md", section = "Composed")]
enum Composed {}

#[httpcodes::cheatsheet("sheets/names_with_combining_marks.md", section = "Decomposed")]
enum Decomposed {}

#[test]
fn scripts_without_case_are_joined() {
    assert_row(Script::알수없는메서드, 1, "1 알 수 없는 메서드");
    assert_row(Script::エラー１致命的, 2, "2 エラー１（致命的）");
    assert_row(Script::未找到文件, 3, "3 未找到 【文件】");
    assert_row(Script::خطأفيالشبكة, 6, "6 خطأ في الشبكة");
    assert_row(Script::שגיאתרשת, 7, "7 שגיאת רשת");
    assert_row(Script::वर्चुअलत्रुटि, 8, "8 वर्चुअल त्रुटि");
    assert_row(Script::ไม่พบไฟล์, 9, "9 ไม่พบ ไฟล์");
}

#[test]
fn scripts_with_case_are_joined_in_it() {
    assert_row(Script::ОшибкаСети, 4, "4 ошибка сети");
    assert_row(Script::ΣφάλμαΔικτύου, 5, "5 Σφάλμα δικτύου");
    assert_row(Script::StraßeGesperrt, 10, "10 Straße gesperrt");
    assert_row(Script::ÉtatInconnu, 11, "11 état inconnu");
    assert_row(Script::KhôngTìmThấy, 12, "12 không tìm thấy");
    assert_row(Script::İstanbulaUlaşılamıyor, 13, "13 İstanbul’a ulaşılamıyor");
}

#[test]
fn letters_with_marks_make_the_same_variants_composed_and_decomposed() {
    let decomposed = include_str!("names_with_combining_marks.md").contains("Cafe\u{301}");
    assert!(decomposed, "the file lost its combining marks");
    assert_row(Composed::CaféFermé, 1, "1 Café fermé");
    assert_row(Composed::한글, 2, "2 한글");
    assert_row(Composed::ÉtatInconnu, 3, "3 état inconnu");
    assert_row(Decomposed::CaféFermé, 1, "1 Cafe\u{301} ferme\u{301}");
    assert_row(Decomposed::한글, 2, "2 \u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af}");
    assert_row(Decomposed::ÉtatInconnu, 3, "3 e\u{301}tat inconnu");
}

#[test]
fn words_end_where_the_case_changes_after_a_letter_with_a_mark_composed_or_decomposed() {
    // The test does not use their identifiers, so the other names are tested whatever these are.
    let variant = |row: Option<_>| row.map(|row: Composed| format!("{row:?}"));
    assert_eq!(variant(Composed::from_u16(4)).as_deref(), Some("RésuméError"));
    let variant = |row: Option<_>| row.map(|row: Decomposed| format!("{row:?}"));
    assert_eq!(variant(Decomposed::from_u16(4)).as_deref(), Some("RésuméError"));
}

#[test]
fn a_decomposed_name_stays_decomposed() {
    assert_eq!(Decomposed::CaféFermé.name(), "Cafe\u{301} ferme\u{301}");
}

#[test]
fn only_the_case_of_ascii_letters_is_ignored() {
    assert_eq!("STRAßE GESPERRT".parse(), Ok(Script::StraßeGesperrt));
    assert_eq!("ОШИБКА СЕТИ".parse::<Script>(), Err(ParseScriptError::UnknownName));
    assert_eq!("État inconnu".parse::<Script>(), Err(ParseScriptError::UnknownName));
    assert_eq!("étatinconnu".parse::<Script>(), Err(ParseScriptError::UnknownName));
    assert_eq!("ÉtatInconnu".parse(), Ok(Script::ÉtatInconnu));
}
