//! The two error types of an enum with integer codes: for an unknown code, and for a string that cannot be parsed.

/// Defines both types. `$printed` is the format of a code, `{}` or `{:#x}`.
#[doc(hidden)]
#[macro_export]
macro_rules! __errors {
    (
        $(#[$attribute:meta])*
        $visibility:vis $Enum:ident: $code:ident, $noun:literal, $printed:literal, $Unknown:ident, $Unparsed:ident
    ) => {
        #[doc = ::core::concat!("A code that no [`", ::core::stringify!($Enum), "`] has. [`code`](Self::code) returns it.")]
        $(#[$attribute])*
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::hash::Hash,
        )]
        $visibility struct $Unknown {
            code: ::core::primitive::$code,
        }

        #[doc = ::core::concat!("The error for a string that cannot be parsed as [`", ::core::stringify!($Enum), "`].")]
        $(#[$attribute])*
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::hash::Hash,
        )]
        $visibility enum $Unparsed {
            /// The string is empty.
            Empty,
            /// The string starts like a code, with a digit or a sign, but it is not a code, or it contains a code
            /// followed by the name of another code.
            Malformed,
            #[doc = ::core::concat!("No ", $noun, " has this name.")]
            UnknownName,
            #[doc = ::core::concat!("The string is this code, but no ", $noun, " has it.")]
            UnknownCode(::core::primitive::$code),
        }

        $(#[$attribute])*
        const _: () = {
            impl $Unknown {
                /// The code that no variant has.
                #[inline]
                #[must_use]
                $visibility const fn code(self) -> ::core::primitive::$code {
                    self.code
                }
            }

            impl $Unparsed {
                /// The code, if the error is `UnknownCode`.
                #[inline]
                #[must_use]
                $visibility const fn code(self) -> ::core::option::Option<::core::primitive::$code> {
                    match self {
                        Self::UnknownCode(__code) => ::core::option::Option::Some(__code),
                        Self::Empty | Self::Malformed | Self::UnknownName => ::core::option::Option::None,
                    }
                }
            }

            impl ::core::fmt::Display for $Unknown {
                fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::write!(__f, ::core::concat!("unknown ", $noun, " ", $printed), self.code)
                }
            }

            impl ::core::fmt::Display for $Unparsed {
                fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    match *self {
                        Self::Empty => __f.write_str(::core::concat!("cannot parse ", $noun, " from empty string")),
                        Self::Malformed => __f.write_str(::core::concat!("malformed ", $noun)),
                        Self::UnknownName => __f.write_str(::core::concat!("unknown ", $noun, " name")),
                        Self::UnknownCode(__code) => ::core::fmt::Display::fmt(&$Unknown { code: __code }, __f),
                    }
                }
            }

            impl ::core::error::Error for $Unknown {}
            impl ::core::error::Error for $Unparsed {}

            impl $crate::__private::Unknown<$Enum> for $Unknown {
                #[inline]
                fn __of(__code: &::core::primitive::$code) -> Self {
                    Self { code: *__code }
                }

                #[inline]
                fn __code(&self) -> &::core::primitive::$code {
                    &self.code
                }
            }
        };
    };
}
