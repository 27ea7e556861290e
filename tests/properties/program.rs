/// Prints what an enum says about each row, and how it answers each question.
macro_rules! report {
    ($code:ident, $from:ident, $as:ident, [$($text:ident)*], [$($flag:ident)*], [$($value:ident)*], $codes:expr, $strings:expr) => {
        for row in Sheet::ALL {
            let texts: &[&str] = &[$(row.$text()),*];
            let flags: &[bool] = &[$(row.$flag()),*];
            let values: &[String] = &[$(format!("{:?}", row.$value())),*];
            println!("{row:?} {} {} {}", row.$as(), $code::from(row), row == row.$as());
            println!("{:?} {texts:?} {flags:?} {values:?}", (row.as_str(), row.name(), row.section(), row.also_known_as()));
            println!("{:?}", (row.to_string(), format!("{row:>40}|{row:*<30}|{row:^12.7}|{row:.3}")));
        }
        let codes: &[$code] = $codes;
        for code in codes {
            println!("{:?} {:?}", Sheet::$from(*code), Sheet::try_from(*code).map_err(|error| error.code()));
        }
        report_strings!($strings);
    };
}

/// Prints what each string is parsed as.
macro_rules! report_strings {
    ($strings:expr) => {
        let strings: &[&str] = $strings;
        for text in strings {
            let parsed = text.parse::<Sheet>();
            assert_eq!(parsed, Sheet::try_from(*text));
            println!("{parsed:?}");
        }
    };
}

/// The same as `report!` for an enum with text codes.
macro_rules! report_texts {
    ([$($text:ident)*], [$($flag:ident)*], [$($value:ident)*], $strings:expr) => {
        for row in Sheet::ALL {
            let code = httpcodes::Sheet::code(row);
            let texts: &[&str] = &[$(row.$text()),*];
            let flags: &[bool] = &[$(row.$flag()),*];
            let values: &[String] = &[$(format!("{:?}", row.$value())),*];
            assert_eq!((row.as_str(), row.as_ref(), Sheet::from_code(code)), (code, code, Some(row)));
            println!("{row:?} {code:?} {}", row == code);
            let name = httpcodes::Sheet::name(row);
            println!("{:?} {texts:?} {flags:?} {values:?}", (code, name, row.section(), row.also_known_as()));
            println!("{:?}", (row.to_string(), format!("{row:>40}|{row:*<30}|{row:^12.7}|{row:.3}")));
            // What is printed is parsed.
            assert_eq!(row.to_string().parse(), Ok(row));
        }
        for text in $strings as &[&str] {
            assert_eq!(Sheet::from_code(text), Sheet::ALL.into_iter().find(|row| row.as_str() == *text));
        }
        report_strings!($strings);
    };
}
