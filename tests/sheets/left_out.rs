//! The argument `without`: columns that are left out.

#[httpcodes::cheatsheet("sheets/left_out_columns.md", without("#", "Max", "§", "Alert?", "Final?"))]
enum Alarm {}

/// | Nr. | Code      | Meaning        |
/// | --: | --------- | -------------- |
/// |   1 | `TOO_HOT` | It is too hot. |
/// |   2 | `DRY`     | No water.      |
#[httpcodes::cheatsheet(text, without("Nr.", "Meaning"))]
enum Text {}

#[test]
fn a_sheet_is_read_as_if_the_columns_were_not_there() {
    assert_eq!(Alarm::ALL, [Alarm::TooHot, Alarm::TooCold, Alarm::NoWater, Alarm::TooLoud]);
    assert_eq!(Alarm::ALL.map(Alarm::as_u16), [11, 12, 30, 31]);
    assert_eq!(Alarm::NoWater.text(), "No water");
}

#[test]
fn the_first_column_that_is_not_left_out_contains_the_codes() {
    assert_eq!(Text::ALL.map(Text::as_str), ["TOO_HOT", "DRY"]);
}
