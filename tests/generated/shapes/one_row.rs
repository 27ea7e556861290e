//! The smallest possible sheet: one row, two columns, no heading.

/// The only code.
#[::httpcodes::cheatsheet("generated/sheets/one_row.md")]
pub enum Code {}

/// The only code, signed.
#[::httpcodes::cheatsheet("generated/sheets/one_row.md")]
#[repr(i64)]
pub enum Signed {}

#[cfg(test)]
mod tests {
    use super::{Code, Signed};

    #[test]
    fn only_its_code_is_known() {
        assert!((0..=u16::MAX).filter(|code| Code::from_u16(*code).is_some()).eq([7]));
        assert_eq!(
            [i64::MIN, -1, 6, 7, 8, i64::MAX].map(|code| Signed::from_i64(code).is_some()),
            [false, false, false, true, false, false]
        );
    }

    #[test]
    fn it_is_printed_and_parsed() {
        assert_eq!(Code::Only.to_string(), "7 Only");
        assert_eq!(["7", "only", "7 Only"].map(str::parse), [Ok(Code::Only); 3]);
        assert!("6".parse::<Code>().is_err());
    }

    #[test]
    fn it_stands_under_no_heading() {
        assert_eq!(Code::Only.section(), "");
    }

    #[test]
    fn it_has_no_other_name() {
        assert_eq!(Code::Only.also_known_as(), [""; 0]);
    }

    #[test]
    fn it_takes_the_space_of_its_code() {
        assert_eq!((size_of::<Code>(), size_of::<Option<Code>>(), size_of::<Signed>()), (2, 2, 8));
    }
}
