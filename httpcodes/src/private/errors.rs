//! The error types of an enum: for an unknown integer code, and for a string that cannot be parsed.

/// Defines both types of an enum with integer codes. `$printed` is the format of a code, `{}` or `{:#x}`.
#[doc(hidden)]
#[macro_export]
macro_rules! __errors {
    (
        $(#[$attribute:meta])*
        $visibility:vis $Enum:ident: $noun:literal, $Unparsed:ident, $Unknown:ident, $code:ident, $printed:literal
    ) => {
        #[doc = ::core::concat!("A code that no [`", ::core::stringify!($Enum), "`] has. [`code`](Self::code) returns it.")]
        $(#[$attribute])*
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        $visibility struct $Unknown {
            code: ::core::primitive::$code,
        }

        $crate::__private::parse_error! {
            $(#[$attribute])*
            $visibility $Enum: $noun, $Unparsed, __f => {
                /// The string starts like a code, with a digit or a sign, but it is not a code, or it contains a code
                /// followed by the name of another code.
                Malformed => __f.pad(::core::concat!("malformed ", $noun)),
                #[doc = ::core::concat!("No ", $noun, " has this name.")]
                UnknownName => __f.pad(::core::concat!("unknown ", $noun, " name")),
                #[doc = ::core::concat!("The string is this code, but no ", $noun, " has it.")]
                UnknownCode(__code: ::core::primitive::$code) => {
                    ::core::fmt::Display::fmt(&$Unknown { code: __code }, __f)
                },
            }
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
                    let __text = ::core::format_args!(::core::concat!("unknown ", $noun, " ", $printed), self.code);
                    $crate::__private::print_arguments(__text, __f)
                }
            }

            impl ::core::error::Error for $Unknown {}

            impl ::core::convert::From<$Unknown> for ::core::primitive::$code {
                #[inline]
                fn from(__unknown: $Unknown) -> Self {
                    __unknown.code
                }
            }

            /// Converts to `UnknownCode`, so that `?` works in a function that looks up numbers and parses strings.
            impl ::core::convert::From<$Unknown> for $Unparsed {
                #[inline]
                fn from(__unknown: $Unknown) -> Self {
                    Self::UnknownCode(__unknown.code)
                }
            }

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

/// Defines the error type of an enum with text codes.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_error {
    ($(#[$attribute:meta])* $visibility:vis $Enum:ident: $noun:literal, $Unparsed:ident) => {
        $crate::__private::parse_error! {
            $(#[$attribute])*
            $visibility $Enum: $noun, $Unparsed, __f => {
                #[doc = ::core::concat!("No ", $noun, " matches the string, or several do.")]
                Unknown => __f.pad(::core::concat!("unknown ", $noun)),
            }
        }
    };
}

/// Defines the error type for strings. Each variant is followed by the expression that prints it to the formatter `$f`.
/// For the empty string, there is a variant in every such type.
#[doc(hidden)]
#[macro_export]
macro_rules! __parse_error {
    (
        $(#[$attribute:meta])*
        $visibility:vis $Enum:ident: $noun:literal, $Unparsed:ident, $f:ident => {
            $($(#[$doc:meta])* $Variant:ident $(($value:ident: $Value:ty))? => $printed:expr,)*
        }
    ) => {
        #[doc = ::core::concat!("The error for a string that cannot be parsed as [`", ::core::stringify!($Enum), "`].")]
        $(#[$attribute])*
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        $visibility enum $Unparsed {
            /// The string is empty.
            Empty,
            $($(#[$doc])* $Variant $(($Value))?,)*
        }

        $(#[$attribute])*
        const _: () = {
            impl ::core::fmt::Display for $Unparsed {
                fn fmt(&self, $f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    match *self {
                        Self::Empty => $f.pad(::core::concat!("cannot parse ", $noun, " from empty string")),
                        $(Self::$Variant $(($value))? => $printed,)*
                    }
                }
            }

            impl ::core::error::Error for $Unparsed {}
        };
    };
}
