//! What every enum of a sheet implements: `FromStr`, `TryFrom` of a string, `Display`, `Debug` and `Sheet`.

/// Implements the traits, in the block of the enum. [`Sheet::name`](crate::Sheet::name) reads the table `$NAMES`, and
/// `Display` reads `$PRINTED`. The two expressions find a variant by its key, and return the code of a variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __conversions {
    (
        $Enum:ident: $Code:ty, $Key:ty, $noun:literal, $Unparsed:ident, $NAMES:ident, $PRINTED:ident,
        $key:ident => $find:expr, $variant:ident => $code:expr
    ) => {
        impl ::core::str::FromStr for $Enum {
            type Err = $Unparsed;

            #[inline]
            fn from_str(__text: &::core::primitive::str) -> ::core::result::Result<Self, $Unparsed> {
                $Enum::parse(__text)
            }
        }

        impl ::core::convert::TryFrom<&::core::primitive::str> for $Enum {
            type Error = $Unparsed;

            #[inline]
            fn try_from(__text: &::core::primitive::str) -> ::core::result::Result<Self, $Unparsed> {
                $Enum::parse(__text)
            }
        }

        impl ::core::fmt::Display for $Enum {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::print($crate::__private::get(&$PRINTED, row(*self)), __f)
            }
        }

        impl ::core::fmt::Debug for $Enum {
            #[inline]
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __f.write_str($crate::__private::get(&IDENTIFIERS, row(*self)))
            }
        }

        impl $crate::Sheet for $Enum {
            type Code = $Code;

            const LEN: ::core::primitive::usize = ROWS;

            const __NOUN: &'static ::core::primitive::str = $noun;

            #[inline]
            fn from_code($key: &$Key) -> ::core::option::Option<Self> {
                $find
            }

            #[inline]
            fn code(self) -> $Code {
                let $variant = self;
                $code
            }

            #[inline]
            fn as_str(self) -> &'static ::core::primitive::str {
                $crate::__private::get(&CODES, row(self))
            }

            #[inline]
            fn name(self) -> &'static ::core::primitive::str {
                $crate::__private::get(&$NAMES, row(self))
            }

            #[inline]
            fn also_known_as(self) -> &'static [&'static ::core::primitive::str] {
                // This calls the inherent method, which takes precedence.
                self.also_known_as()
            }

            #[inline]
            fn section(self) -> &'static ::core::primitive::str {
                self.section()
            }

            #[inline]
            fn __row(__row: ::core::primitive::usize) -> Self {
                variant(__row)
            }
        }
    };
}
