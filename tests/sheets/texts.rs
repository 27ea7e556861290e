//! Text codes, in every style and in every kind of sheet.

use std::collections::HashSet;

use httpcodes::Sheet;
use httpcodes_tests::Project;

use crate::row::{assert_exact_text_row, assert_text_row};

/// The sheets that have one heading per style.
macro_rules! styles {
    ($($Style:ident = $section:literal $(, $variant:literal)?;)*) => {
        $(
            #[httpcodes::cheatsheet("sheets/texts_styles.md", text, section = $section $(, variant = $variant)?)]
            enum $Style {}
        )*
    };
}
styles! {
    Screaming = "Screaming snake case";
    Snake = "Snake case";
    Kebab = "Kebab case";
    Dotted = "Dotted";
    DottedInCapitals = "Dotted in capitals";
    LetterAndDigits = "Letter and digits";
    PrefixAndDigits = "Prefix and digits";
    Digits = "Digits", "E{code}";
    Camel = "Camel case";
    Pascal = "Pascal case";
    Urn = "URNs";
    Url = "URLs";
    Script = "Scripts";
}

#[httpcodes::cheatsheet("sheets/texts_sections.md", text)]
enum ApiError {}

#[httpcodes::cheatsheet("sheets/texts_marks.md", text)]
enum Marked {}

#[httpcodes::cheatsheet("sheets/texts_names.md", text, name = "Title")]
enum Named {}

#[httpcodes::cheatsheet("sheets/texts_names.md", text)]
enum Unnamed {}

#[httpcodes::cheatsheet("sheets/texts_templates.md", section = "Integers", variant = "E{code}")]
#[repr(i32)]
enum Numbered {}

#[httpcodes::cheatsheet("sheets/texts_templates.md", section = "Texts", text, name = "Message", variant = "E{code}")]
enum SqlState {}

#[httpcodes::cheatsheet("sheets/texts_templates.md", section = "Headers", text, name = "Message", variant = "Symbol")]
enum Symbol {}

#[httpcodes::cheatsheet("sheets/texts_templates.md", section = "Headers", text, variant = "Symbol")]
enum NamelessSymbol {}

#[httpcodes::cheatsheet("sheets/texts_cases.md", section = "Plain", text, variant = "Code{code}")]
enum Cases {}

#[httpcodes::cheatsheet("sheets/texts_cases.md", section = "With identifiers", text)]
enum GivenCases {}

#[httpcodes::cheatsheet("sheets/texts_cases.md", section = "Codes that are identifiers", text)]
enum Identifiers {}

#[httpcodes::cheatsheet("sheets/texts_one_row.md", text)]
enum OneRow {}

#[httpcodes::cheatsheet("sheets/texts_one_column.md", text)]
enum OneColumn {}

/// | Code               | Meaning                  |
/// | ------------------ | ------------------------ |
/// | `user.not_found`   | There is no such user.   |
/// | `user.locked` (new) | The user may not log in. |
#[httpcodes::cheatsheet(text)]
enum InComment {}

#[test]
fn codes_in_screaming_snake_case_make_variants() {
    assert_text_row(Screaming::InvalidToken, "INVALID_TOKEN");
    assert_text_row(Screaming::Ok, "OK");
    assert_text_row(Screaming::NotFound404, "NOT_FOUND_404");
}

#[test]
fn codes_in_snake_case_make_variants() {
    assert_text_row(Snake::InvalidToken, "invalid_token");
    assert_text_row(Snake::Ok, "ok");
    assert_text_row(Snake::NotFound404, "not_found_404");
}

#[test]
fn codes_in_kebab_case_make_variants() {
    assert_text_row(Kebab::InvalidToken, "invalid-token");
    assert_text_row(Kebab::NotFound, "not-found");
}

#[test]
fn codes_with_dots_make_variants() {
    assert_text_row(Dotted::UserNotFound, "user.not_found");
    assert_text_row(Dotted::UserLocked, "user.locked");
    assert_text_row(Dotted::PaymentCardDeclined, "payment.card.declined");
    assert_text_row(DottedInCapitals::UserNotFound, "USER.NOT_FOUND");
    assert_text_row(DottedInCapitals::PaymentCardDeclined, "PAYMENT.CARD.DECLINED");
}

#[test]
fn codes_of_a_letter_and_digits_make_variants() {
    assert_text_row(LetterAndDigits::E1001, "E1001");
    assert_text_row(LetterAndDigits::E0499, "E0499");
    assert_text_row(LetterAndDigits::W12, "W12");
}

#[test]
fn codes_of_a_prefix_and_digits_make_variants() {
    assert_text_row(PrefixAndDigits::Pgrst116, "PGRST116");
    assert_text_row(PrefixAndDigits::SmsUp410, "SMS-UP-410");
    assert_text_row(PrefixAndDigits::Ora00942, "ORA-00942");
}

#[test]
fn codes_of_digits_make_variants_with_a_template_and_keep_their_zeros() {
    assert_text_row(Digits::E08006, "08006");
    assert_text_row(Digits::E23505, "23505");
    assert_text_row(Digits::E40P01, "40P01");
    assert_eq!(Digits::from_code("8006"), None);
    assert_eq!("8006".parse::<Digits>(), Err(ParseDigitsError::Unknown));
}

#[test]
fn codes_in_camel_case_make_variants() {
    assert_text_row(Camel::InvalidToken, "invalidToken");
    assert_text_row(Camel::TooManyHttpErrors, "tooManyHTTPErrors");
    assert_text_row(Pascal::InvalidToken, "InvalidToken");
    assert_text_row(Pascal::TooManyHttpErrors, "TooManyHTTPErrors");
}

#[test]
fn urns_make_variants() {
    assert_text_row(Urn::UrnIetfParamsAcmeErrorMalformed, "urn:ietf:params:acme:error:malformed");
    assert_text_row(Urn::UrnIetfParamsAcmeErrorBadNonce, "urn:ietf:params:acme:error:badNonce");
    assert_text_row(Urn::UrnIetfParamsAcmeErrorUnsupportedContact, "urn:ietf:params:acme:error:unsupportedContact");
}

#[test]
fn urls_make_variants() {
    assert_text_row(Url::HttpsExampleComProbsNoCredit, "https://example.com/probs/no-credit");
    assert_text_row(Url::HttpsExampleComProbsLocked, "https://example.com/probs/locked");
    assert_text_row(Url::ErrorsNotFoundLangEn, "/errors/not-found?lang=en");
}

#[test]
fn codes_in_other_scripts_make_variants() {
    assert_text_row(Script::없음, "없음");
    assert_text_row(Script::ОшибкаСети, "ошибка_сети");
    assert_text_row(Script::エラー, "エラー");
    assert_text_row(Script::ÉtatFermé, "État.fermé");
}

#[test]
fn letters_outside_ascii_have_one_case() {
    assert_eq!("ОШИБКА_СЕТИ".parse::<Script>(), Err(ParseScriptError::Unknown));
    assert_eq!("état.fermé".parse::<Script>(), Err(ParseScriptError::Unknown));
    assert_eq!("État.FERMé".parse(), Ok(Script::ÉtatFermé));
}

#[test]
fn a_code_is_not_parsed_with_another_separator_but_an_identifier_is_parsed_without() {
    for text in ["INVALID-TOKEN", "INVALID TOKEN", "INVALID__TOKEN", "INVALID.TOKEN"] {
        assert_eq!(text.parse::<Screaming>(), Err(ParseScreamingError::Unknown), "{text}");
    }
    assert_eq!("InvalidToken".parse(), Ok(Screaming::InvalidToken));
    assert_eq!("user.not-found".parse::<Dotted>(), Err(ParseDottedError::Unknown));
}

#[test]
fn an_empty_string_is_told_from_an_unknown_one() {
    assert_eq!("".parse::<Screaming>(), Err(ParseScreamingError::Empty));
    assert_eq!(" ".parse::<Screaming>(), Err(ParseScreamingError::Unknown));
    assert_eq!(Screaming::from_code(""), None);
    assert_eq!(ParseApiErrorError::Empty.to_string(), "cannot parse API error from empty string");
    assert_eq!(ParseApiErrorError::Unknown.to_string(), "unknown API error");
}

#[test]
fn rows_and_their_order_are_those_of_the_sheet() {
    use ApiError::{CardDeclined, ExpiredToken, Internal, InvalidToken, NoCredit, RateLimited, Upstream, UserLocked};
    let order = [InvalidToken, ExpiredToken, RateLimited, CardDeclined, NoCredit, UserLocked, Internal, Upstream];
    assert_eq!(ApiError::ALL, order);
    assert!(ApiError::all().eq(order) && ApiError::LEN == 8);
    assert!(order.is_sorted() && InvalidToken < Upstream);
    assert_eq!(HashSet::from(order).len(), 8);
    assert_eq!((size_of::<ApiError>(), size_of::<Option<ApiError>>()), (1, 1));
}

#[test]
fn the_headings_group_the_rows() {
    let groups = ["Authentication", "Rate limits", "Payments", "Users", "Servers"];
    let sizes = groups.map(|group| ApiError::ALL.into_iter().filter(|error| error.section() == group).count());
    assert_eq!(sizes, [2, 1, 2, 1, 2]);
    assert_eq!(Sheet::section(ApiError::NoCredit), "Payments");
}

#[test]
fn marks_around_a_code_are_no_part_of_it() {
    assert_text_row(Marked::InvalidToken, "INVALID_TOKEN");
    assert_text_row(Marked::Init, "INIT");
    assert_text_row(Marked::RateLimited, "RATE_LIMITED");
    assert_text_row(Marked::AB, "a|b");
    assert_text_row(Marked::AtT, "AT&T");
    assert_text_row(Marked::Quota, "QUOTA");
    assert_text_row(Marked::CtrlC, "CTRL_C");
    assert_text_row(Marked::Starred, "starred");
}

#[test]
fn text_beside_a_code_span_is_no_part_of_the_code() {
    assert_text_row(Marked::Upstream, "UPSTREAM");
    assert_text_row(Marked::Locked, "LOCKED");
    assert_text_row(Marked::Gone, "GONE");
    assert_text_row(InComment::UserLocked, "user.locked");
}

#[test]
fn a_comment_may_have_text_codes() {
    assert_text_row(InComment::UserNotFound, "user.not_found");
    assert_eq!(InComment::UserNotFound.meaning(), "There is no such user.");
}

#[test]
fn codes_with_names_are_printed_with_them() {
    assert_text_row(Named::NothingThere, "NOT FOUND");
    assert_text_row(Named::SlowDown, "RATE LIMITED");
    assert_text_row(Named::TheFirstError, "E1");
    assert_text_row(Named::E2Error, "E2");
    assert_eq!(Named::NothingThere.to_string(), "NOT FOUND Nothing there");
    assert_eq!((Named::SlowDown.title(), Sheet::name(Named::SlowDown)), ("Slow down", "Slow down"));
}

#[test]
fn a_code_may_start_like_another_one() {
    assert_text_row(Named::RateOfExchange, "RATE");
    assert_eq!("RATE LIMITED".parse(), Ok(Named::SlowDown));
    assert_eq!("RATE Slow down".parse::<Named>(), Err(ParseNamedError::Unknown));
}

#[test]
fn a_code_that_is_its_own_name_is_printed_with_it() {
    assert_eq!((Named::Ok.as_str(), Named::Ok.title(), Named::Ok.to_string()), ("OK", "OK", "OK OK".to_owned()));
    assert_eq!(["OK", "ok", "OK OK", "ok ok"].map(str::parse), [Ok(Named::Ok); 4]);
}

#[test]
fn names_and_aliases_are_parsed_in_any_case_and_with_any_separator_alone_and_behind_the_code() {
    for text in ["Slow down", "SLOW_DOWN", "slow-down", "slowdown", "Too many calls", "TOO_MANY_CALLS", "toomanycalls"]
    {
        assert_eq!(text.parse(), Ok(Named::SlowDown), "{text}");
        assert_eq!(format!("RATE LIMITED {text}").parse(), Ok(Named::SlowDown), "{text}");
        assert_eq!(format!("rate limited {text}").parse(), Ok(Named::SlowDown), "{text}");
        assert!(format!("E1 {text}").parse::<Named>().is_err(), "{text}");
    }
    assert_eq!("2nd".parse(), Ok(Named::E2Error));
    assert_eq!(Named::TooManyCalls, Named::SlowDown);
    assert_eq!(Named::NothingThere.also_known_as(), ["missing", "NO_SUCH_THING"]);
}

#[test]
fn a_code_is_not_parsed_with_another_separator_where_names_are() {
    assert_eq!("NOT_FOUND".parse::<Named>(), Err(ParseNamedError::Unknown));
    assert_eq!("RATE-LIMITED".parse::<Named>(), Err(ParseNamedError::Unknown));
    assert_eq!("RATE_LIMITED Slow down".parse::<Named>(), Err(ParseNamedError::Unknown));
}

#[test]
fn without_names_a_code_is_not_parsed_with_anything_behind_it() {
    assert_text_row(Unnamed::NotFound, "NOT FOUND");
    assert_text_row(Unnamed::RateLimited, "RATE LIMITED");
    assert_text_row(Unnamed::Rate, "RATE");
    for text in ["NOT FOUND NOT FOUND", "NOT FOUND NotFound", "NOT FOUND missing", "RATE rate", "RATE RATE"] {
        assert_eq!(text.parse::<Unnamed>(), Err(ParseUnnamedError::Unknown), "{text}");
    }
    assert_eq!(Unnamed::NotFound.title(), "Nothing there");
    assert_eq!(Sheet::name(Unnamed::NotFound), "NOT FOUND");
}

#[test]
fn questions_are_answered() {
    assert_eq!(Named::ALL.map(Named::is_retryable), [false, true, false, false, false, true]);
}

#[test]
fn with_a_template_names_may_repeat() {
    assert_text_row(SqlState::E08006, "08006");
    assert_text_row(SqlState::E23505, "23505");
    assert_eq!([SqlState::E08006, SqlState::E23505].map(SqlState::message), ["Connection failed"; 2]);
    assert_eq!(SqlState::E23505.to_string(), "23505 Connection failed");
}

#[test]
fn with_a_template_names_are_parsed_only_behind_their_codes() {
    assert_eq!("Connection failed".parse::<SqlState>(), Err(ParseSqlStateError::Unknown));
    assert_eq!("23505 connection failed".parse(), Ok(SqlState::E23505));
    assert_eq!("23505 Deadlock".parse::<SqlState>(), Err(ParseSqlStateError::Unknown));
}

#[test]
fn with_a_template_a_name_may_be_another_rows_code() {
    assert_text_row(SqlState::E40P01, "40P01");
    assert_eq!(SqlState::E40P01.to_string(), "40P01 08006");
    assert_eq!("08006".parse(), Ok(SqlState::E08006));
}

#[test]
fn with_a_template_a_code_with_a_space_is_cut_into_words() {
    assert_text_row(SqlState::E40P02, "40 P02");
    assert_eq!(SqlState::E40P02.to_string(), "40 P02 Deadlock");
}

#[test]
fn an_empty_name_is_not_printed() {
    assert_eq!((SqlState::E42000.to_string(), SqlState::E42000.message()), ("42000".to_owned(), ""));
    assert_eq!("42000".parse(), Ok(SqlState::E42000));
    assert_eq!("42000 ".parse::<SqlState>(), Err(ParseSqlStateError::Unknown));
    assert_eq!("5 ".parse::<Numbered>(), Err(ParseNumberedError::Malformed));
}

#[test]
fn integers_may_have_a_template_and_names_that_repeat() {
    let expected = [
        (Numbered::E2, -2, "-2 Not found"),
        (Numbered::E1, 1, "1 Not found"),
        (Numbered::E0005, 5, "0005"),
        (Numbered::E30, 30, "30 not found"),
        (Numbered::E0x40, 0x40, "0x40 1"),
    ];
    assert_eq!(Numbered::ALL, expected.map(|(variant, _, _)| variant));
    for (variant, code, printed) in expected {
        assert_eq!((variant.as_i32(), variant.to_string()), (code, printed.to_owned()));
        for text in [printed.to_owned(), printed.to_ascii_uppercase(), code.to_string(), format!("{variant:?}")] {
            assert_eq!(text.parse(), Ok(variant), "{text}");
        }
    }
    assert_eq!("Not found".parse::<Numbered>(), Err(ParseNumberedError::UnknownName));
    assert_eq!("0x28 0x28".parse::<Numbered>(), Err(ParseNumberedError::Malformed));
}

#[test]
fn a_column_may_name_the_variants() {
    assert_text_row(Symbol::UNIQUE_VIOLATION, "23505");
    assert_text_row(Symbol::deadlock_detected, "40P01");
    assert_text_row(NamelessSymbol::UNIQUE_VIOLATION, "23505");
    assert_text_row(NamelessSymbol::deadlock_detected, "40P01");
}

#[test]
fn a_cell_of_that_column_may_be_empty() {
    assert_text_row(Symbol::Fine, "ok");
    assert_text_row(NamelessSymbol::Ok, "ok");
}

#[test]
fn codes_that_differ_only_in_case_are_two_codes() {
    assert_exact_text_row(Cases::Codeabc, "abc");
    assert_exact_text_row(Cases::CodeABC, "ABC");
    assert_text_row(Cases::CodeAbd, "Abd");
    assert_exact_text_row(GivenCases::Lower, "abc");
    assert_exact_text_row(GivenCases::Upper, "ABC");
    assert_text_row(GivenCases::Abd, "Abd");
}

#[test]
fn a_third_case_of_them_is_unknown() {
    for text in ["Abc", "aBC", "codeabc", "CODEABC", "CodeAbc"] {
        assert_eq!(text.parse::<Cases>(), Err(ParseCasesError::Unknown), "{text}");
        assert_eq!(Cases::from_code(text), None, "{text}");
    }
    assert_eq!("Abc".parse::<GivenCases>(), Err(ParseGivenCasesError::Unknown));
    assert_eq!(["lower", "UPPER"].map(str::parse), [Ok(GivenCases::Lower), Ok(GivenCases::Upper)]);
}

#[test]
fn an_identifier_that_is_another_rows_code_is_parsed_as_that_row() {
    assert_exact_text_row(Identifiers::AB, "a_b");
    assert_exact_text_row(Identifiers::Ab, "AB");
    assert_eq!("AB".parse(), Ok(Identifiers::Ab));
    assert_eq!("A_B".parse(), Ok(Identifiers::AB));
    assert_eq!(["ab", "Ab", "aB"].map(str::parse::<Identifiers>), [Err(ParseIdentifiersError::Unknown); 3]);
    assert_text_row(Identifiers::Ok, "ok");
}

#[test]
fn a_sheet_may_have_one_row() {
    assert_text_row(OneRow::Only, "ONLY");
    assert_eq!((OneRow::ALL, OneRow::LEN), ([OneRow::Only], 1));
    assert_eq!(size_of::<OneRow>(), 0);
}

#[test]
fn a_sheet_may_have_one_column() {
    assert_text_row(OneColumn::InvalidToken, "INVALID_TOKEN");
    assert_text_row(OneColumn::RateLimited, "RATE_LIMITED");
}

#[test]
fn everything_that_can_be_is_constant() {
    const FOUND: Option<ApiError> = ApiError::from_code("NO_CREDIT");
    const PARSED: Result<ApiError, ParseApiErrorError> = ApiError::parse("no_credit");
    const CODE: &str = ApiError::NoCredit.as_str();
    const MEANING: &str = ApiError::NoCredit.meaning();
    const SECTION: &str = ApiError::NoCredit.section();
    const ALIASES: &[&str] = ApiError::NoCredit.also_known_as();
    const FIRST: ApiError = ApiError::ALL[0];
    assert_eq!((FOUND, PARSED), (Some(ApiError::NoCredit), Ok(ApiError::NoCredit)));
    assert_eq!((CODE, MEANING, SECTION), ("NO_CREDIT", "The account is empty.", "Payments"));
    assert!(ALIASES.is_empty() && FIRST == ApiError::InvalidToken);
}

/// Compiles a sheet of these codes, and checks each of them in all directions.
fn assert_round_trips(project: &str, arguments: &str, codes: impl Iterator<Item = String>) {
    let rows: Vec<String> = codes.map(|code| format!("| {code} | Meaning of {code} |\n")).collect();
    let (count, rows) = (rows.len(), rows.concat());
    let program = include_str!("programs/text_round_trips.rs").replace("/* arguments */", arguments);
    let project = Project::new(project)
        .file("sheet.md", &format!("| Code | Meaning |\n| ---- | ------- |\n{rows}"))
        .file("src/main.rs", &program);
    assert_eq!(project.cargo(&["run"]).expect_success().stdout, format!("{count} rows\n"));
}

#[test]
fn sheets_are_the_same_on_both_sides_of_the_size_where_variants_get_no_table() {
    for size in [512, 513] {
        assert_round_trips(&format!("texts_{size}"), "text", (0..size).map(|row| format!("E{:04}", row * 7)));
    }
}

#[test]
fn two_thousand_codes_of_every_length_are_all_found() {
    let codes = (0..2000).map(|row: u32| format!("user.{}.{row}", "x_".repeat(row as usize % 40)));
    assert_round_trips("texts_2000", "text", codes);
}

#[test]
fn a_thousand_codes_that_differ_from_another_one_only_in_case_are_all_found() {
    let codes = (0..1000).map(|row| format!("{}{:03}", if row % 2 == 0 { "abc" } else { "aBC" }, row / 2));
    assert_round_trips("texts_cases", "text, variant = \"E{code}\"", codes);
}
