//! The conversions and traits of an enum with integer codes: `from_u16`, `as_u16`, `parse`, `TryFrom`, `FromStr`,
//! `Display`, `Debug`, `Sheet`.

/// Implements them. The macro is called in the block of the enum, where the generator defines what it uses:
///
/// - the functions of [`lookups`](super::lookups), and `ROWS`, the number of rows;
/// - the tables `CODES`, `NAMES`, `IDENTIFIERS` and `PRINTED`, with one text per row, and `SPELLINGS`, the names.
#[doc(hidden)]
#[macro_export]
macro_rules! __integers {
    (
        $visibility:vis $Enum:ident: $code:ident, $from_code:ident, $as_code:ident, $noun:literal,
        $Unknown:ident, $Unparsed:ident $(, $of_codes:literal)?
    ) => {
        impl $Enum {
            #[doc = ::core::concat!("Looks up the ", $noun, " with this number.")]
            #[inline]
            #[must_use]
            $visibility const fn $from_code(code_: ::core::primitive::$code) -> ::core::option::Option<Self> {
                find(code_)
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
                text_: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $Unparsed> {
                let __text = text_.as_bytes();
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
                    if let ::core::option::Option::Some(__row) = row_of_any_name(__name) {
                        let (__variant, __written) = (variant(__row), $crate::__private::get(&CODES, __row));
                        let __code = $crate::__private::CodeText {
                            text: __text,
                            row: row_of_name(__text),
                            is_code: match $crate::__private::parsed::$code(__text) {
                                ::core::option::Option::Some(__code) => {
                                    ::core::option::Option::Some(__code == code(__variant))
                                }
                                _ => ::core::option::Option::None,
                            },
                        };
                        if $crate::__private::CodeText::is_of(&__code, __row, __written) {
                            return ::core::result::Result::Ok(__variant);
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

        const fn row_of_any_name(__text: &[::core::primitive::u8]) -> ::core::option::Option<::core::primitive::usize> {
            match row_of_name(__text) {
                ::core::option::Option::Some(__row) => ::core::option::Option::Some(__row),
                _ => SPELLINGS.row_of_loose_name(__text),
            }
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

        impl ::core::cmp::PartialEq<::core::primitive::$code> for $Enum {
            #[inline]
            fn eq(&self, __code: &::core::primitive::$code) -> ::core::primitive::bool {
                code(*self) == *__code
            }
        }

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
                $crate::__private::print($crate::__private::get(&PRINTED, row(*self)), __f)
            }
        }

        impl ::core::fmt::Debug for $Enum {
            #[inline]
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __f.write_str($crate::__private::get(&IDENTIFIERS, row(*self)))
            }
        }

        impl $crate::Sheet for $Enum {
            type Code = ::core::primitive::$code;

            const LEN: ::core::primitive::usize = ROWS;

            const __NOUN: &'static ::core::primitive::str = $noun;

            #[inline]
            fn from_code(__code: &::core::primitive::$code) -> ::core::option::Option<Self> {
                find(*__code)
            }

            #[inline]
            fn code(self) -> ::core::primitive::$code {
                code(self)
            }

            #[inline]
            fn as_str(self) -> &'static ::core::primitive::str {
                $crate::__private::get(&CODES, row(self))
            }

            #[inline]
            fn name(self) -> &'static ::core::primitive::str {
                $crate::__private::get(&NAMES, row(self))
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
