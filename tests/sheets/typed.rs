//! Typed columns: the argument `types` says what the methods of columns return.

use httpcodes::StatusCode;

#[httpcodes::cheatsheet(
    "sheets/typed.md",
    section = "Typed columns",
    name = "Name",
    types(
        "HTTP status" = StatusCode,
        "Retry after" = Option<u32>,
        "Sizes" = [u16],
        "Next" = Option<Self>,
        "Ended" = bool,
        "Statuses" = [httpcodes::StatusCode],
        " Level " = i8,
        "Tags" = [&'static str],
        "Note" = Option<&'static str>,
        "Retryable?" = bool,
        "Sure?" = core::option::Option<bool>,
    )
)]
enum Typed {}

#[httpcodes::cheatsheet(
    "sheets/typed.md",
    section = "Every integer type",
    types(
        "A" = u8, "B" = i8, "C" = u16, "D" = i16, "E" = u32, "F" = i32, "G" = u64, "H" = i64, "I" = u128,
        "J" = ::core::primitive::i128, "K" = usize, "L" = isize
    )
)]
enum Integers {}

#[httpcodes::cheatsheet("sheets/typed.md", section = "Outcomes", types("Cause" = Cause))]
enum Outcome {}

#[httpcodes::cheatsheet("sheets/typed.md", section = "Causes", types("Severity" = Severity))]
enum Cause {}

#[httpcodes::cheatsheet("sheets/typed.md", section = "Severities")]
enum Severity {}

/// | Code | Name     | Outcomes         | Worst |
/// | ---: | -------- | ---------------- | ----- |
/// |    1 | At night | Stopped, Paused  | -     |
/// |    2 | At noon  |                  | Error |
#[httpcodes::cheatsheet(types("Outcomes" = [Outcome], "Worst" = Option<Severity>))]
enum Time {}

/// | Code              | HTTP status | Retry after | Meaning                        | Instead of      |
/// | ----------------- | ----------: | ----------: | ------------------------------ | --------------- |
/// | `INVALID_TOKEN`   |         401 |           - | The token is malformed.        | `RATE_LIMITED`  |
/// | `RATE_LIMITED`    |         429 |          30 | Too many calls in this window. |                 |
#[httpcodes::cheatsheet(
    text,
    types("HTTP status" = httpcodes::StatusCode, "Retry after" = Option<u32>, "Instead of" = [Self])
)]
enum ApiError {}

#[httpcodes::cheatsheet(
    "sheets/typed.md",
    section = "Text codes",
    text,
    types("HTTP status" = StatusCode, "Retry after" = Option<u32>, "Was" = Option<ApiError>)
)]
enum FileError {}

/// A duration, as a column writes it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Seconds<const MOST: u8>(u8);

impl<const MOST: u8> Seconds<MOST> {
    const fn parse(text: &str) -> Result<Self, ()> {
        match text.as_bytes() {
            [digit @ b'0'..=b'9', b'"'] if *digit - b'0' <= MOST => Ok(Self(*digit - b'0')),
            _ => Err(()),
        }
    }
}

/// | Code | Name  | Delay | Delays    |
/// | ---: | ----- | ----: | --------- |
/// |    1 | Short |    1" | 0", 1"    |
/// |    2 | Long  |    9" |           |
#[httpcodes::cheatsheet(types("Delay" = Seconds<9>, "Delays" = [self::Seconds<1>]))]
enum Delayed {}

#[httpcodes::cheatsheet("sheets/typed.md", section = "Steps", types("Next" = Option<Self>, "Before" = Self))]
enum Step {}

#[httpcodes::cheatsheet(
    "sheets/typed.md",
    section = "Steps in text",
    text,
    name = "Name",
    types("Next" = Option<Self>, "Before" = Self)
)]
enum TextStep {}

#[test]
fn a_column_of_the_type_self_refers_to_rows_by_their_codes_and_names() {
    assert_eq!(Step::ALL.map(Step::next), [Some(Step::End), Some(Step::Start), None]);
    assert_eq!(Step::ALL.map(Step::before), [Step::End, Step::End, Step::Start]);
    assert_eq!(TextStep::ALL.map(TextStep::next), [None, Some(TextStep::Stop), Some(TextStep::Begin)]);
    assert_eq!(TextStep::ALL.map(TextStep::before), [TextStep::Begin, TextStep::Stop, TextStep::Stop]);
}

#[test]
fn a_column_of_another_type_is_parsed_by_it() {
    let statuses = Typed::ALL.map(Typed::http_status);
    assert_eq!(
        statuses,
        [StatusCode::Unauthorized, StatusCode::TooManyRequests, StatusCode::NotFound, StatusCode::Unauthorized]
    );
}

#[test]
fn values_can_be_used_in_constants() {
    const STATUS: StatusCode = Typed::RateLimited.http_status();
    const SECONDS: Option<u32> = Typed::RateLimited.retry_after();
    const SIZES: usize = Typed::InvalidToken.sizes().len();
    assert_eq!((STATUS, SECONDS, SIZES), (StatusCode::TooManyRequests, Some(30), 3));
}

#[test]
fn an_empty_cell_or_a_dash_is_none() {
    assert_eq!(Typed::ALL.map(Typed::retry_after), [None, Some(30), Some(1000), None]);
    assert_eq!(Typed::ALL.map(Typed::note), [None, Some("See the page."), None, None]);
    assert_eq!(Typed::ALL.map(Typed::is_sure), [Some(false), Some(true), None, None]);
}

#[test]
fn a_list_is_a_slice_which_an_empty_cell_or_a_dash_leaves_empty() {
    assert_eq!(Typed::ALL.map(Typed::sizes), [&[1, 2, 16][..], &[], &[7], &[]]);
    assert_eq!(Typed::ALL.map(Typed::tags), [&["red", "green"][..], &[], &["blue"], &[]]);
    let of = |codes: &[u16]| codes.iter().filter_map(|code| StatusCode::from_u16(*code)).collect::<Vec<_>>();
    let statuses = Typed::ALL.map(|row| row.statuses().to_vec());
    assert_eq!(statuses, [of(&[400, 404]), of(&[]), of(&[500]), of(&[401, 400, 401])]);
}

#[test]
fn a_column_can_refer_to_the_rows_of_its_own_sheet() {
    let next = Typed::ALL.map(Typed::next);
    assert_eq!(next, [Some(Typed::RateLimited), None, Some(Typed::InvalidToken), Some(Typed::InvalidToken)]);
}

#[test]
fn yes_and_true_are_true_in_any_case() {
    assert_eq!(Typed::ALL.map(Typed::ended), [true, false, true, false]);
    assert_eq!(Typed::ALL.map(Typed::is_retryable), [true, true, false, false]);
}

#[test]
fn integers_are_written_like_codes() {
    assert_eq!(Typed::ALL.map(Typed::level), [3, -1, 127, 0]);
    let row = Integers::Written;
    assert_eq!((row.a(), row.b(), row.c(), row.d(), row.e(), row.f()), (15, -8, 10, 0, 1, -0x7FFF));
    assert_eq!((row.g(), row.h(), row.i(), row.j(), row.k(), row.l()), (1, 0, u128::MAX, -1, 7, 7));
}

#[test]
fn every_integer_type_has_all_its_values() {
    let (least, greatest) = (Integers::Least, Integers::Greatest);
    assert_eq!((least.a(), greatest.a()), (u8::MIN, u8::MAX));
    assert_eq!((least.b(), greatest.b()), (i8::MIN, i8::MAX));
    assert_eq!((least.c(), greatest.c()), (u16::MIN, u16::MAX));
    assert_eq!((least.d(), greatest.d()), (i16::MIN, i16::MAX));
    assert_eq!((least.e(), greatest.e()), (u32::MIN, u32::MAX));
    assert_eq!((least.f(), greatest.f()), (i32::MIN, i32::MAX));
    assert_eq!((least.g(), greatest.g()), (u64::MIN, u64::MAX));
    assert_eq!((least.h(), greatest.h()), (i64::MIN, i64::MAX));
    assert_eq!((least.i(), greatest.i()), (u128::MIN, u128::MAX));
    assert_eq!((least.j(), greatest.j()), (i128::MIN, i128::MAX));
    assert_eq!((least.k(), greatest.k()), (usize::MIN, usize::MAX));
    assert_eq!((least.l(), greatest.l()), (isize::MIN, isize::MAX));
}

#[test]
fn a_sheet_refers_to_a_sheet_that_refers_to_a_third() {
    const WORST: Severity = Outcome::Stopped.cause().severity();
    assert_eq!(WORST, Severity::Error);
    let severities = Time::AtNight.outcomes().iter().map(|outcome| outcome.cause().severity());
    assert!(severities.eq([Severity::Error, Severity::Warning]));
    assert!(Time::AtNoon.outcomes().is_empty());
    assert_eq!(Time::ALL.map(Time::worst), [None, Some(Severity::Error)]);
}

#[test]
fn a_sheet_with_text_codes_has_typed_columns_and_is_a_type_of_others() {
    const STATUS: StatusCode = ApiError::RateLimited.http_status();
    assert_eq!(STATUS, StatusCode::TooManyRequests);
    assert_eq!("INVALID_TOKEN".parse(), Ok(ApiError::InvalidToken));
    assert_eq!(ApiError::ALL.map(ApiError::retry_after), [None, Some(30)]);
    assert_eq!(ApiError::InvalidToken.instead_of(), [ApiError::RateLimited]);
    assert_eq!(FileError::ALL.map(FileError::http_status), [StatusCode::NotFound, StatusCode::ServiceUnavailable]);
    assert_eq!(FileError::ALL.map(FileError::retry_after), [None, Some(5)]);
    assert_eq!(FileError::ALL.map(FileError::was), [None, Some(ApiError::RateLimited)]);
}

#[test]
fn any_copy_type_with_a_constant_parse_can_be_in_a_column() {
    assert_eq!(Delayed::ALL.map(Delayed::delay), [Seconds(1), Seconds(9)]);
    assert_eq!(Delayed::ALL.map(Delayed::delays), [&[Seconds(0), Seconds(1)][..], &[]]);
}
