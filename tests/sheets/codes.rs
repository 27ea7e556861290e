//! Codes in any order, with gaps, of every integer type, up to both ends of its range.

use httpcodes_tests::Project;

use crate::row::assert_row;

#[httpcodes::cheatsheet("sheets/codes.md")]
enum Unordered {}

#[httpcodes::cheatsheet("sheets/codes_powers_of_two.md", section = "From the least one")]
#[repr(u64)]
enum Bit {}

#[httpcodes::cheatsheet("sheets/codes_powers_of_two.md", section = "Far apart")]
#[repr(i64)]
enum Step {}

/// A module for an integer type, with an enum that has codes at both ends of its range, and tests of its conversions.
macro_rules! both_ends {
    ($module:ident, $code:ident, $section:literal, $from:ident, $as:ident, $least:expr, $greatest:expr) => {
        mod $module {
            use crate::row::assert_row;

            #[httpcodes::cheatsheet("sheets/codes_of_every_type.md", section = $section)]
            #[repr($code)]
            enum Sheet {}

            #[test]
            fn both_ends_of_the_type_are_codes() {
                assert_row(Sheet::Least, $least, &format!("{} Least", Sheet::Least.as_str()));
                assert_row(Sheet::Between, 42, "42 Between");
                assert_row(Sheet::Greatest, $greatest, &format!("{} Greatest", Sheet::Greatest.as_str()));
                assert_eq!(Sheet::ALL, [Sheet::Least, Sheet::Between, Sheet::Greatest]);
            }

            #[test]
            fn conversions_are_named_after_the_type() {
                const LEAST: Option<Sheet> = Sheet::$from($least);
                const GREATEST: $code = Sheet::Greatest.$as();
                assert_eq!((LEAST, GREATEST), (Some(Sheet::Least), $greatest));
            }

            #[test]
            fn codes_in_the_gaps_are_unknown() {
                for code in [$least + 1, 41, 43, $greatest - 1] {
                    assert_eq!(Sheet::$from(code), None, "{code}");
                    assert_eq!(Sheet::try_from(code).map_err(UnknownSheet::code), Err(code));
                    assert_eq!(code.to_string().parse::<Sheet>(), Err(ParseSheetError::UnknownCode(code)));
                }
            }

            #[test]
            fn the_enum_is_as_large_as_its_code() {
                assert_eq!(size_of::<Sheet>(), size_of::<$code>());
            }
        }
    };
}

both_ends!(of_u8, u8, "u8", from_u8, as_u8, 0, u8::MAX);
both_ends!(of_i8, i8, "i8", from_i8, as_i8, i8::MIN, i8::MAX);
both_ends!(of_u16, u16, "u16", from_u16, as_u16, 0, u16::MAX);
both_ends!(of_i16, i16, "i16", from_i16, as_i16, i16::MIN, i16::MAX);
both_ends!(of_u32, u32, "u32", from_u32, as_u32, 0, u32::MAX);
both_ends!(of_i32, i32, "i32", from_i32, as_i32, i32::MIN, i32::MAX);
both_ends!(of_u64, u64, "u64", from_u64, as_u64, 1, u64::MAX);
both_ends!(of_i64, i64, "i64", from_i64, as_i64, i64::MIN, i64::MAX - 1);
// Codes that also fit on a machine with 32 bits.
both_ends!(of_usize, usize, "usize", from_usize, as_usize, 0, 0xffff_ffff);
both_ends!(of_isize, isize, "isize", from_isize, as_isize, -0x8000_0000, 0x7fff_ffff);

#[test]
fn codes_may_stand_in_any_order() {
    assert_row(Unordered::HalfAThousand, 500, "500 Half a thousand");
    assert_row(Unordered::Seven, 7, "7 Seven");
    assert_row(Unordered::TheGreatest, 65_535, "65535 The greatest");
    assert_row(Unordered::TheLeast, 0, "0 The least");
    assert_row(Unordered::FortyThousand, 40_000, "40_000 Forty thousand");
    assert_row(Unordered::WithZerosInFront, 7000, "007_000 With zeros in front");
}

#[test]
fn all_are_listed_in_ascending_order_of_code() {
    assert_eq!(Unordered::ALL.map(Unordered::as_u16), [0, 7, 8, 500, 7000, 40_000, 65_535]);
}

#[test]
fn variants_are_ordered_by_code() {
    assert!(Unordered::ALL.is_sorted());
    assert!(Unordered::HalfAThousand > Unordered::Seven);
}

#[test]
fn a_code_in_a_gap_is_unknown() {
    let known = Unordered::ALL.map(Unordered::as_u16);
    let unknown = (0..=u16::MAX).filter(|code| !known.contains(code));
    assert_eq!(unknown.filter(|code| Unordered::from_u16(*code).is_some()).count(), 0);
}

#[test]
fn codes_that_differ_in_one_bit_are_told_apart() {
    for (bit, row) in Bit::ALL.into_iter().enumerate() {
        let code = 1 << bit;
        assert_row(row, code, &format!("{code:#X} Bit {bit}"));
        for beside in [code - 1, code + 1, code | 1 << 40, !code] {
            assert_eq!(Bit::from_u64(beside).is_some(), beside.is_power_of_two(), "{beside:#x}");
        }
    }
}

#[test]
fn codes_that_differ_in_their_upper_bits_only_are_told_apart() {
    for (code, row) in (-32..32).map(|step: i64| step << 58).zip(Step::ALL) {
        assert_row(row, code, &format!("{code} {}", row.name()));
        assert_eq!(Step::from_i64(code + 1), None);
    }
}

#[test]
fn zero_and_the_greatest_of_64_bits_may_stand_in_one_sheet() {
    let project = Project::new("sheets_from_end_to_end")
        .file("codes.md", include_str!("codes_from_end_to_end.md"))
        .file("src/main.rs", include_str!("programs/from_end_to_end.rs"));
    assert!(project.cargo(&["run"]).expect_success().success);
}

#[httpcodes::cheatsheet("sheets/codes_of_both_signs.md", variant = "E{code}")]
#[repr(i8)]
enum BothSigns {}

#[test]
fn a_template_writes_the_sign_if_another_row_has_the_code_without_it() {
    let negative = [BothSigns::EMinus32, BothSigns::EMinus7, BothSigns::EMinus5];
    let both = [&negative[..], &[BothSigns::E0, BothSigns::E5, BothSigns::E32]].concat();
    assert_eq!(BothSigns::ALL, both[..]);
    assert_eq!(BothSigns::EMinus32.as_i8(), -32);
}
