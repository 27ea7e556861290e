//! The integer types that the codes of an enum can have.

/// An integer type that an enum can have as its `repr`.
#[derive(Clone, Copy, Debug)]
pub struct Repr {
    /// The type's name.
    pub name: &'static str,
    /// The unsigned type of the same width.
    pub unsigned: &'static str,
    /// The least value.
    pub min: i128,
    /// The greatest value.
    pub max: i128,
    /// Whether the enum has no `#[repr(…)]`.
    pub is_default: bool,
}

/// All of them, smaller ones first. `usize` and `isize` are assumed to have 64 bits. If they are smaller on the target,
/// rustc itself rejects a code that does not fit.
pub const REPRS: [Repr; 10] = [
    Repr::unsigned("u8", 8),
    Repr::signed("i8", "u8", 8),
    Repr::unsigned("u16", 16),
    Repr::signed("i16", "u16", 16),
    Repr::unsigned("u32", 32),
    Repr::signed("i32", "u32", 32),
    Repr::unsigned("u64", 64),
    Repr::signed("i64", "u64", 64),
    Repr::unsigned("usize", 64),
    Repr::signed("isize", "usize", 64),
];

impl Repr {
    /// `u16`, the type of an enum without `#[repr(…)]`.
    pub const DEFAULT: Self = Self { is_default: true, ..REPRS[2] };

    /// Replaces a type that is not supported. Its range covers all types that are.
    pub const UNKNOWN: Self = Self::signed("i128", "u128", 65);

    const fn unsigned(name: &'static str, bits: u32) -> Self {
        Self { name, unsigned: name, min: 0, max: (1 << bits) - 1, is_default: false }
    }

    const fn signed(name: &'static str, unsigned: &'static str, bits: u32) -> Self {
        Self { name, unsigned, min: -(1 << (bits - 1)), max: (1 << (bits - 1)) - 1, is_default: false }
    }

    /// The type with that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::first(&|repr| repr.name == name)
    }

    /// The smallest type whose range contains both codes.
    pub fn smallest(least: i128, greatest: i128) -> Option<Self> {
        Self::first(&|repr| repr.holds(least) && repr.holds(greatest))
    }

    /// The type whose range contains both codes and that is most likely to be meant instead of this one. For unexpected
    /// negative codes, this is `i32` rather than a smaller type.
    pub fn instead(self, least: i128, greatest: i128) -> Option<Self> {
        let is_usual = |repr: &Self| repr.min == 0 || self.min < 0 || repr.holds(i32::MAX.into());
        Self::first(&|repr| is_usual(repr) && repr.holds(least) && repr.holds(greatest))
    }

    fn first(is_meant: &dyn Fn(&Self) -> bool) -> Option<Self> {
        for repr in &REPRS {
            if is_meant(repr) {
                return Some(*repr);
            }
        }
        None
    }

    /// Whether the type is supported.
    pub fn is_known(self) -> bool {
        Self::named(self.name).is_some()
    }

    /// Whether the code is in the range of the type.
    pub fn holds(self, code: i128) -> bool {
        (self.min..=self.max).contains(&code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_holds_what_the_type_of_that_name_holds() {
        let bounds: Vec<(&str, i128, i128)> = REPRS.iter().map(|repr| (repr.name, repr.min, repr.max)).collect();
        macro_rules! bounds {
            ($($integer:ident)*) => { [$((stringify!($integer), $integer::MIN.into(), $integer::MAX.into())),*] };
        }
        assert_eq!(bounds[..8], bounds!(u8 i8 u16 i16 u32 i32 u64 i64));
        // The width on most machines.
        let wide = |name, least, greatest| (name, i128::from(least), i128::from(greatest));
        assert_eq!(bounds[8], ("usize", 0, i128::from(u64::MAX)));
        assert_eq!(bounds[9], wide("isize", i64::MIN, i64::MAX));
    }

    #[test]
    fn negative_codes_among_unsigned_ones_are_meant_as_i32() {
        let instead = |name: &str, least, greatest| Repr::named(name).unwrap().instead(least, greatest).unwrap().name;
        assert_eq!(instead("u16", -1, 404), "i32");
        assert_eq!(instead("u8", -1, 1 << 40), "i64");
        assert_eq!(instead("u8", 0, 256), "u16");
        assert_eq!(instead("i8", -1, 404), "i16");
    }

    #[test]
    fn the_smallest_type_that_fits_is_found() {
        assert_eq!(Repr::smallest(0, 255).unwrap().name, "u8");
        assert_eq!(Repr::smallest(-1, 255).unwrap().name, "i16");
        assert_eq!(Repr::smallest(0, i128::from(u64::MAX)).unwrap().name, "u64");
        assert!(Repr::smallest(-1, i128::from(u64::MAX)).is_none());
    }
}
