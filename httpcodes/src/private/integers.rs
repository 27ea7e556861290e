//! The conversions and traits of an enum with integer codes: `from_u16`, `as_u16`, `parse`, `TryFrom`, and what every
//! enum has.

/// Implements them. The macro is called in the block of the enum, where the generator defines what it uses:
///
/// - the functions of [`lookups`](super::lookups), and `ROWS`, the number of rows;
/// - the tables `CODES`, `IDENTIFIERS`, `$NAMES` and `$PRINTED`, with one text per row, and `SPELLINGS`, the names.
#[doc(hidden)]
#[macro_export]
macro_rules! __integers {
    (
        $visibility:vis $Enum:ident: $noun:literal, $Unparsed:ident, $NAMES:ident, $PRINTED:ident,
        $Unknown:ident, $code:ident, $from_code:ident, $as_code:ident; $($of_codes:literal)?
    ) => {
        impl $Enum {
            #[doc = ::core::concat!("Looks up the ", $noun, " with this number.")]
            #[inline]
            #[must_use]
            $visibility const fn $from_code(__code: ::core::primitive::$code) -> ::core::option::Option<Self> {
                find(__code)
            }

            $(#[doc = $of_codes] #[doc = ""])?
            #[doc = "The numeric code."]
            #[inline]
            #[must_use]
            $visibility const fn $as_code(self) -> ::core::primitive::$code {
                code(self)
            }

            /// Parses a name, an alias or an identifier in any ASCII case, a code in decimal or hexadecimal (`0x…`), or
            /// a code and a name as `Display` prints them.
            ///
            /// # Errors
            ///
            /// Fails if the string is empty or malformed, or if no row has the name or the code.
            $visibility const fn parse(
                __text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $Unparsed> {
                let __text = __text.as_bytes();
                if let ::core::option::Option::Some(__row) = row_of_name(__text) {
                    return ::core::result::Result::Ok(variant(__row));
                }
                if let ::core::option::Option::Some(__code) = $crate::__private::parsed::$code(__text) {
                    return match find(__code) {
                        ::core::option::Option::Some(__variant) => ::core::result::Result::Ok(__variant),
                        _ => ::core::result::Result::Err($Unparsed::UnknownCode(__code)),
                    };
                }
                if let ::core::option::Option::Some((__text, __name)) = $crate::__private::code_and_name(__text) {
                    if let ::core::option::Option::Some(__row) = row_of_code(__text) {
                        if is_name_of(__name, __row) {
                            return ::core::result::Result::Ok(variant(__row));
                        }
                    }
                }
                if let ::core::option::Option::Some(__row) = SPELLINGS.row_of_loose_name(__text) {
                    return ::core::result::Result::Ok(variant(__row));
                }
                ::core::result::Result::Err(match $crate::__private::Refusal::of(__text) {
                    $crate::__private::Refusal::Empty => $Unparsed::Empty,
                    $crate::__private::Refusal::Malformed => $Unparsed::Malformed,
                    $crate::__private::Refusal::UnknownName => $Unparsed::UnknownName,
                })
            }
        }

        const fn row_of_name(__text: &[::core::primitive::u8]) -> ::core::option::Option<::core::primitive::usize> {
            $crate::__private::Names::row(&SPELLINGS, __text)
        }

        /// The row of a code, however the code is written.
        const fn row_of_code(__text: &[::core::primitive::u8]) -> ::core::option::Option<::core::primitive::usize> {
            let __code = $crate::__private::parsed::$code(__text);
            match (row_of_name(__text), __code) {
                (::core::option::Option::Some(__row), ::core::option::Option::Some(_)) => {
                    ::core::option::Option::Some(__row)
                }
                // A code that is not read as an integer is one of the names.
                (::core::option::Option::Some(__row), _) => {
                    let __written = $crate::__private::get(&CODES, __row);
                    if $crate::__private::comparing::is_same(__written.as_bytes(), __text) {
                        ::core::option::Option::Some(__row)
                    } else {
                        ::core::option::Option::None
                    }
                }
                (_, ::core::option::Option::Some(__code)) => match find(__code) {
                    ::core::option::Option::Some(__variant) => ::core::option::Option::Some(row(__variant)),
                    _ => ::core::option::Option::None,
                },
                _ => ::core::option::Option::None,
            }
        }

        const fn is_name_of(
            __name: &[::core::primitive::u8],
            __row: ::core::primitive::usize,
        ) -> ::core::primitive::bool {
            $crate::__private::Names::is_of_row(&SPELLINGS, __name, __row, $crate::__private::get(&$NAMES, __row))
        }

        impl ::core::convert::TryFrom<::core::primitive::$code> for $Enum {
            type Error = $Unknown;

            #[inline]
            fn try_from(__code: ::core::primitive::$code) -> ::core::result::Result<Self, $Unknown> {
                find(__code).ok_or($Unknown { code: __code })
            }
        }

        impl ::core::convert::From<$Enum> for ::core::primitive::$code {
            #[inline]
            fn from(__variant: $Enum) -> Self {
                code(__variant)
            }
        }

        impl ::core::convert::From<&$Enum> for ::core::primitive::$code {
            #[inline]
            fn from(__variant: &$Enum) -> Self {
                code(*__variant)
            }
        }

        impl ::core::cmp::PartialEq<::core::primitive::$code> for $Enum {
            #[inline]
            fn eq(&self, __code: &::core::primitive::$code) -> ::core::primitive::bool {
                code(*self) == *__code
            }
        }

        $crate::__private::conversions! {
            $Enum: ::core::primitive::$code, ::core::primitive::$code, $noun, $Unparsed, $NAMES, $PRINTED,
            __key => find(*__key), __variant => code(__variant)
        }
    };
}
