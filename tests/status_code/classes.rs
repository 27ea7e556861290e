//! The five classes of codes, for codes in the sheet and for all others.

use httpcodes::{Class, ParseClassError, StatusCode};

#[test]
fn a_class_is_the_first_of_three_digits_from_1_to_5() {
    for code in 0..=u16::MAX {
        let class = match code {
            100..=199 => Some(Class::Informational),
            200..=299 => Some(Class::Success),
            300..=399 => Some(Class::Redirection),
            400..=499 => Some(Class::ClientError),
            500..=599 => Some(Class::ServerError),
            _ => None,
        };
        assert_eq!(Class::of(code), class, "{code}");
    }
}

#[test]
fn every_status_code_has_the_class_of_its_number() {
    for status in StatusCode::ALL {
        assert_eq!(Some(status.class()), Class::of(status.as_u16()));
        assert_eq!(Class::from(status), status.class());
    }
}

#[test]
fn exactly_one_question_about_the_class_is_answered_with_yes() {
    for status in StatusCode::ALL {
        let answers = [
            status.is_informational(),
            status.is_success(),
            status.is_redirection(),
            status.is_client_error(),
            status.is_server_error(),
        ];
        assert_eq!(answers, Class::ALL.map(|class| class == status.class()), "{status}");
    }
}

#[test]
fn an_error_is_the_clients_or_the_servers() {
    for status in StatusCode::ALL {
        assert_eq!(status.is_error(), status.is_client_error() || status.is_server_error(), "{status}");
    }
}

#[test]
fn the_sheet_has_codes_of_every_class() {
    let counts = Class::ALL.map(|class| StatusCode::ALL.into_iter().filter(|status| status.class() == class).count());
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
    assert_eq!(counts.iter().sum::<usize>(), StatusCode::ALL.len());
}

#[test]
fn classes_are_in_ascending_order() {
    assert!(Class::ALL.is_sorted());
    assert_eq!(Class::ALL.map(|class| class as u16), [1, 2, 3, 4, 5]);
}

#[test]
fn a_class_is_printed_as_it_is_written() {
    assert_eq!(Class::ALL.map(|class| class.to_string()), ["1xx", "2xx", "3xx", "4xx", "5xx"]);
    assert_eq!(Class::ALL.map(Class::as_str), ["1xx", "2xx", "3xx", "4xx", "5xx"]);
}

#[test]
fn a_class_is_printed_with_width_fill_alignment_and_precision() {
    assert_eq!(format!("[{:>5}|{:-^7}|{:.1}]", Class::Success, Class::Success, Class::Success), "[  2xx|--2xx--|2]");
}

#[test]
fn a_class_has_the_name_that_rfc_9110_gives_it() {
    let names = ["Informational", "Successful", "Redirection", "Client Error", "Server Error"];
    assert_eq!(Class::ALL.map(Class::name), names);
}

#[test]
fn a_class_is_parsed_in_any_case() {
    for class in Class::ALL {
        for text in [class.to_string(), class.to_string().to_uppercase(), class.to_string().replacen('x', "X", 1)] {
            assert_eq!(text.parse(), Ok(class), "{text}");
            assert_eq!(Class::try_from(text.as_str()), Ok(class), "{text}");
        }
    }
}

#[test]
fn nothing_else_is_a_class() {
    for text in ["", "0xx", "6xx", "4", "40x", "404", "4xxx", " 4xx", "4xx ", "xx", "Success", "４xx"] {
        assert_eq!(text.parse::<Class>().map_err(|error: ParseClassError| error.to_string()).ok(), None, "{text:?}");
        assert_eq!(Class::try_from(text), text.parse(), "{text:?}");
    }
}
