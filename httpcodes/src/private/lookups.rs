//! The functions `candidate`, `find`, `code`, `row` and `variant` in the block of an enum. The constant `ROWS` of the
//! block is the number of rows.

/// `const fn candidate(code)` for codes without gaps: the row is the code's distance from the smallest code. For a code
/// without a row, every kind of `candidate` may return any number.
#[doc(hidden)]
#[macro_export]
macro_rules! __candidate_by_distance {
    ($code:ident, $least:expr) => {
        #[inline]
        const fn candidate(__code: ::core::primitive::$code) -> ::core::primitive::usize {
            $crate::__private::place($crate::__private::unsigned::$code(__code.wrapping_sub($least)))
        }
    };
}

/// `const fn candidate(code)` for codes that differ in their last bits: a table contains the number of the row.
#[doc(hidden)]
#[macro_export]
macro_rules! __candidate_by_number {
    ($code:ident, $mask:literal, $rows:expr) => {
        #[inline]
        const fn candidate(__code: ::core::primitive::$code) -> ::core::primitive::usize {
            $rows.at($crate::__private::place($crate::__private::unsigned::$code(__code)) & $mask)
        }
    };
}

/// `const fn candidate(code)` for few codes that differ in their last bits.
///
/// The table contains variants of an enum that has one variant per row. So the compiler knows that the number is less
/// than the number of rows, and reading a table at this row needs no check.
#[doc(hidden)]
#[macro_export]
macro_rules! __candidate_by_variant {
    ($Enum:ident: $code:ident, $mask:literal, $Row:ident { $first:ident $(, $other:ident)* }) => {
        #[derive(::core::clone::Clone, ::core::marker::Copy)]
        enum $Row {
            $first,
            $($other),*
        }

        #[inline]
        const fn candidate(__code: ::core::primitive::$code) -> ::core::primitive::usize {
            // A place without a code may contain any row.
            static ROW_BY_PLACE: [$Row; $mask + 1] = {
                let __rows = [$Row::$first, $($Row::$other),*];
                let mut __row_by_place = [$Row::$first; $mask + 1];
                let mut __row = 0;
                while __row < ROWS {
                    let __place = $crate::__private::unsigned::$code(code($Enum::ALL[__row]));
                    __row_by_place[$crate::__private::place(__place) & $mask] = __rows[__row];
                    __row += 1;
                }
                __row_by_place
            };
            let __place = $crate::__private::place($crate::__private::unsigned::$code(__code)) & $mask;
            $crate::__private::get(&ROW_BY_PLACE, __place) as ::core::primitive::usize
        }
    };
}

/// `const fn candidate(code)` for codes that are far apart: a perfect hash finds the row.
#[doc(hidden)]
#[macro_export]
macro_rules! __candidate_by_hash {
    ($code:ident, $hash:expr) => {
        #[inline]
        const fn candidate(__code: ::core::primitive::$code) -> ::core::primitive::usize {
            const HASH: $crate::__private::PerfectHash = $hash;
            let __hash = $crate::__private::unsigned::$code(__code).wrapping_mul(HASH.factor);
            $crate::__private::PerfectHash::key(&HASH, __hash)
        }
    };
}

/// `const fn find(code)` for codes in a small window that starts at `$base`: a table of variants, which is read without
/// a branch. If codes arrive in random order, a branch that depends on the code is often mispredicted.
#[doc(hidden)]
#[macro_export]
macro_rules! __find_in_window {
    ($Enum:ident: $code:ident, $base:expr, $beyond:literal) => {
        #[inline]
        const fn find(__code: ::core::primitive::$code) -> ::core::option::Option<$Enum> {
            static VARIANTS: [::core::option::Option<$Enum>; $beyond + 1] = {
                let mut __variants = [::core::option::Option::None; $beyond + 1];
                let mut __row = 0;
                while __row < ROWS {
                    let __variant = $Enum::ALL[__row];
                    let __place = $crate::__private::unsigned::$code(code(__variant).wrapping_sub($base));
                    __variants[$crate::__private::place(__place)] = ::core::option::Option::Some(__variant);
                    __row += 1;
                }
                __variants
            };
            // All codes beyond the last one share the last place, which is empty. The minimum of two numbers needs no
            // branch.
            let __distance = $crate::__private::unsigned::$code(__code.wrapping_sub($base));
            let __place = if __distance < $beyond { __distance } else { $beyond };
            $crate::__private::get(&VARIANTS, $crate::__private::place(__place))
        }
    };
}

/// `const fn find(code)` through the row.
#[doc(hidden)]
#[macro_export]
macro_rules! __find_by_row {
    ($Enum:ident: $code:ident) => {
        #[inline]
        const fn find(__code: ::core::primitive::$code) -> ::core::option::Option<$Enum> {
            let __row = candidate(__code);
            if __row < ROWS {
                let __variant = variant(__row);
                if code(__variant) == __code {
                    return ::core::option::Option::Some(__variant);
                }
            }
            ::core::option::Option::None
        }
    };
}

/// `const fn code(variant)` and `const fn row(variant)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __code_and_row {
    ($Enum:ident: $code:ident) => {
        #[inline]
        const fn code(__variant: $Enum) -> ::core::primitive::$code {
            __variant as ::core::primitive::$code
        }

        #[inline]
        const fn row(__variant: $Enum) -> ::core::primitive::usize {
            let __row = candidate(code(__variant));
            // The row is always less than `ROWS`, but the compiler does not know that. After this check, reading a
            // table at this row needs no other one.
            if __row < ROWS { __row } else { 0 }
        }
    };
}

/// `const fn variant(row)`, from a table.
#[doc(hidden)]
#[macro_export]
macro_rules! __variant {
    ($Enum:ident) => {
        #[inline]
        const fn variant(__row: ::core::primitive::usize) -> $Enum {
            static VARIANTS: [$Enum; ROWS] = $Enum::ALL;
            $crate::__private::get(&VARIANTS, __row)
        }
    };
}

/// `const fn variant(row)` for many rows. `$bits` is how many of the last bits of a row are its place in its group.
#[doc(hidden)]
#[macro_export]
macro_rules! __variant_by_group {
    ($Enum:ident, $bits:literal { $($number:pat => $group:ident,)* }) => {
        #[inline]
        const fn variant(__row: ::core::primitive::usize) -> $Enum {
            let __place = __row & ((1 << $bits) - 1);
            match __row >> $bits {
                $($number => $group(__place),)*
            }
        }
    };
}

/// `const fn $group(place)`, from a place in a group of rows to the variant. The compiler searches all variants for a
/// path to one, but not for a name that is imported from `$Variants`, the enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __variant_of_group {
    ($Enum:ident, $Variants:ident, $group:ident { $($place:pat => $variant:ident,)* }) => {
        #[inline]
        const fn $group(__place: ::core::primitive::usize) -> $Enum {
            use $Variants::{$($variant),*};
            match __place {
                $($place => $variant,)*
            }
        }
    };
}
