//! The conversions and traits of an enum with text codes: `from_code`, `parse`, `AsRef`, comparisons with strings, and
//! what every enum has.

/// Implements them. The macro is called in the block of the enum, where the generator defines what it uses:
///
/// - the function `variant`, and `ROWS`, the number of rows;
/// - the tables `CODES` and `IDENTIFIERS`, with one text per row, `SPELLINGS`, what is parsed, and `CODES_AS_WRITTEN`;
/// - `$NAMES` and `$PRINTED`, which may be `CODES` too.
#[doc(hidden)]
#[macro_export]
macro_rules! __texts {
    (
        $visibility:vis $Enum:ident: $noun:literal, $Unparsed:ident, $NAMES:ident, $PRINTED:ident; $($of_codes:literal)?
    ) => {
        impl $Enum {
            $(#[doc = $of_codes] #[doc = ""])?
            #[doc = ::core::concat!("Looks up the ", $noun, " with this code, exactly as it is written in the sheet.")]
            #[inline]
            #[must_use]
            $visibility const fn from_code(__code: &::core::primitive::str) -> ::core::option::Option<Self> {
                match $crate::__private::Codes::row(&CODES_AS_WRITTEN, __code.as_bytes()) {
                    ::core::option::Option::Some(__row) => ::core::option::Option::Some(variant(__row)),
                    _ => ::core::option::Option::None,
                }
            }

            /// Parses a code as it is written in the sheet or, if there is none, a code, an identifier, an alias or a name in
            /// any ASCII case, or what `Display` prints.
            ///
            /// # Errors
            ///
            /// Fails if the string is empty, or if no row or several rows match it.
            #[inline]
            $visibility const fn parse(
                __text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $Unparsed> {
                let __text = __text.as_bytes();
                if let ::core::option::Option::Some(__row) = row_of_text(__text) {
                    return ::core::result::Result::Ok(variant(__row));
                }
                if $crate::__private::Codes::has_others(&CODES_AS_WRITTEN) {
                    if let ::core::option::Option::Some(__row) =
                        $crate::__private::Codes::row_of_other(&CODES_AS_WRITTEN, __text, &$NAMES)
                    {
                        return ::core::result::Result::Ok(variant(__row));
                    }
                }
                ::core::result::Result::Err(if __text.is_empty() { $Unparsed::Empty } else { $Unparsed::Unknown })
            }
        }

        #[inline]
        const fn row_of_text(__text: &[::core::primitive::u8]) -> ::core::option::Option<::core::primitive::usize> {
            $crate::__private::Codes::row_of_text(&CODES_AS_WRITTEN, __text)
        }

        #[inline]
        const fn row(__variant: $Enum) -> ::core::primitive::usize {
            let __row = __variant as ::core::primitive::usize;
            // The row is always less than `ROWS`. After this check, reading a table at this row needs no other one.
            if __row < ROWS { __row } else { 0 }
        }

        $crate::__private::conversions! {
            $Enum: &'static ::core::primitive::str, ::core::primitive::str, $noun, $Unparsed, $NAMES, $PRINTED,
            __key => $Enum::from_code(__key), __variant => $crate::__private::get(&CODES, row(__variant))
        }

        impl ::core::convert::AsRef<::core::primitive::str> for $Enum {
            #[inline]
            fn as_ref(&self) -> &::core::primitive::str {
                $crate::__private::get(&CODES, row(*self))
            }
        }

        impl ::core::convert::From<$Enum> for &'static ::core::primitive::str {
            #[inline]
            fn from(__variant: $Enum) -> Self {
                $crate::__private::get(&CODES, row(__variant))
            }
        }

        impl ::core::convert::From<&$Enum> for &'static ::core::primitive::str {
            #[inline]
            fn from(__variant: &$Enum) -> Self {
                $crate::__private::get(&CODES, row(*__variant))
            }
        }

        impl ::core::cmp::PartialEq<::core::primitive::str> for $Enum {
            #[inline]
            fn eq(&self, __code: &::core::primitive::str) -> ::core::primitive::bool {
                *$crate::__private::get(&CODES, row(*self)) == *__code
            }
        }

        impl ::core::cmp::PartialEq<&::core::primitive::str> for $Enum {
            #[inline]
            fn eq(&self, __code: &&::core::primitive::str) -> ::core::primitive::bool {
                *$crate::__private::get(&CODES, row(*self)) == **__code
            }
        }

        impl ::core::cmp::PartialEq<$Enum> for ::core::primitive::str {
            #[inline]
            fn eq(&self, __variant: &$Enum) -> ::core::primitive::bool {
                *self == *$crate::__private::get(&CODES, row(*__variant))
            }
        }

        impl ::core::cmp::PartialEq<$Enum> for &::core::primitive::str {
            #[inline]
            fn eq(&self, __variant: &$Enum) -> ::core::primitive::bool {
                **self == *$crate::__private::get(&CODES, row(*__variant))
            }
        }
    };
}
