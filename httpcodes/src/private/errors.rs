//! The two error types of an enum with integer codes: an unknown code, and a string that cannot be parsed.

/// Makes both types. `$printed` is how a code is printed, `{}` or `{:#x}`.
#[doc(hidden)]
#[macro_export]
macro_rules! __errors {
    (
        $(#[$attribute:meta])*
        $visibility:vis $Enum:ident: $code:ident, $noun:literal, $printed:literal, $Unknown:ident, $Unparsed:ident
    ) => {
        #[doc = ::core::concat!("A code that no [`", ::core::stringify!($Enum), "`] has; it is kept, see [`code`](Self::code).")]
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

        #[doc = ::core::concat!("Why a string was not parsed as a [`", ::core::stringify!($Enum), "`].")]
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
            /// The string starts like a code, with a digit or a sign, but is none, or goes on with another code's name.
            Malformed,
            #[doc = ::core::concat!("The string is not the name of a ", $noun, ".")]
            UnknownName,
            #[doc = ::core::concat!("The string is a code, this one, but no ", $noun, " has it.")]
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
                /// The code, where the string was one that no variant has.
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
                        Self::Empty => __f.write_str(::core::concat!("an empty string is no ", $noun)),
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
                fn of(__code: &::core::primitive::$code) -> Self {
                    Self { code: *__code }
                }

                #[inline]
                fn code(&self) -> &::core::primitive::$code {
                    &self.code
                }
            }
        };
    };
}
