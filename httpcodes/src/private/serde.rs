//! `Serialize` and `Deserialize` for an enum with the argument `serde`.

/// Implements the two traits for an enum with integer codes, in its block, as [`__integers!`](crate::__integers) does.
/// They refer to the user's `serde` by its import `__serde`, so this crate needs no feature for it. `$Visitor` is a
/// name that is not used elsewhere. Every path names its trait, so without `serde` only the import is an error.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($(#[$condition:meta])* $Enum:ident: $noun:literal, $Visitor:ident, $code:ident, $printed:literal) => {
        /// Writes the code, a number.
        $(#[$condition])*
        impl __serde::Serialize for $Enum {
            fn serialize<__S: __serde::Serializer>(
                &self,
                __serializer: __S,
            ) -> ::core::result::Result<<__S as __serde::Serializer>::Ok, <__S as __serde::Serializer>::Error> {
                __serde::Serialize::serialize(&code(*self), __serializer)
            }
        }

        /// Reads the code or, in human-readable formats, any string that `FromStr` accepts. An error names the value.
        $(#[$condition])*
        impl<'de> __serde::Deserialize<'de> for $Enum {
            fn deserialize<__D: __serde::Deserializer<'de>>(
                __deserializer: __D,
            ) -> ::core::result::Result<Self, <__D as __serde::Deserializer<'de>>::Error> {
                if __serde::Deserializer::is_human_readable(&__deserializer) {
                    return __deserializer.deserialize_any($Visitor);
                }
                // The format need not mark the type of a value, so the code always has the width of its type.
                let __code = <::core::primitive::$code as __serde::Deserialize<'de>>::deserialize(__deserializer)?;
                ::core::convert::TryFrom::try_from(__code).map_err(__serde::de::Error::custom)
            }
        }

        /// Accepts numbers and strings, in formats that distinguish them, and XML elements.
        $(#[$condition])*
        struct $Visitor;

        $(#[$condition])*
        impl $Visitor {
            /// Looks up a number. One that is too large for the type of the codes is also named in the error.
            fn number<__N: ::core::marker::Copy + ::core::fmt::Display + ::core::fmt::LowerHex, __E: __serde::de::Error>(
                __number: __N,
            ) -> ::core::result::Result<<Self as __serde::de::Visitor<'static>>::Value, __E>
            where
                ::core::primitive::$code: ::core::convert::TryFrom<__N>,
            {
                let __code = <::core::primitive::$code as ::core::convert::TryFrom<__N>>::try_from(__number);
                __code.ok().and_then(find).ok_or_else(|| {
                    __E::custom(::core::format_args!(::core::concat!("unknown ", $noun, " ", $printed), __number))
                })
            }
        }

        $crate::__private::visitor! { $(#[$condition])* $Visitor: $Enum, ::core::concat!($noun, " number or name"), {
            fn visit_u64<__E: __serde::de::Error>(
                self,
                __code: ::core::primitive::u64,
            ) -> ::core::result::Result<<Self as __serde::de::Visitor<'de>>::Value, __E> {
                Self::number(__code)
            }

            fn visit_i64<__E: __serde::de::Error>(
                self,
                __code: ::core::primitive::i64,
            ) -> ::core::result::Result<<Self as __serde::de::Visitor<'de>>::Value, __E> {
                Self::number(__code)
            }

            // To quick-xml, an element is a map: its text has the key `$text`, its attributes have keys such as `@xmlns`.
            fn visit_map<__A: __serde::de::MapAccess<'de>>(
                self,
                mut __map: __A,
            ) -> ::core::result::Result<
                <Self as __serde::de::Visitor<'de>>::Value,
                <__A as __serde::de::MapAccess<'de>>::Error,
            > {
                struct __IsText;

                impl<'de> __serde::de::DeserializeSeed<'de> for __IsText {
                    type Value = ::core::primitive::bool;

                    fn deserialize<__D: __serde::Deserializer<'de>>(
                        self,
                        __deserializer: __D,
                    ) -> ::core::result::Result<
                        ::core::primitive::bool,
                        <__D as __serde::Deserializer<'de>>::Error,
                    > {
                        __serde::Deserializer::deserialize_str(__deserializer, self)
                    }
                }

                impl<'de> __serde::de::Visitor<'de> for __IsText {
                    type Value = ::core::primitive::bool;

                    fn expecting(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                        __f.write_str(::core::concat!($noun, " number or name"))
                    }

                    fn visit_str<__E: __serde::de::Error>(
                        self,
                        __key: &::core::primitive::str,
                    ) -> ::core::result::Result<::core::primitive::bool, __E> {
                        match __key == "$text" {
                            false if !__key.starts_with('@') => {
                                ::core::result::Result::Err(__E::invalid_type(__serde::de::Unexpected::Map, &self))
                            }
                            __is_text => ::core::result::Result::Ok(__is_text),
                        }
                    }
                }

                let mut __found = ::core::option::Option::None;
                while let ::core::option::Option::Some(__is_text) =
                    __serde::de::MapAccess::next_key_seed(&mut __map, __IsText)?
                {
                    if __is_text {
                        __found = ::core::option::Option::Some(__serde::de::MapAccess::next_value(&mut __map)?);
                    } else {
                        let _: __serde::de::IgnoredAny = __serde::de::MapAccess::next_value(&mut __map)?;
                    }
                }
                __found.ok_or_else(|| __serde::de::Error::invalid_type(__serde::de::Unexpected::Map, &self))
            }
        } }
    };
}

/// Implements the two traits for an enum with text codes, as `__serde!` does for integers.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_serde {
    ($(#[$condition:meta])* $Enum:ident: $noun:literal, $Visitor:ident) => {
        /// Writes the code, a string.
        $(#[$condition])*
        impl __serde::Serialize for $Enum {
            fn serialize<__S: __serde::Serializer>(
                &self,
                __serializer: __S,
            ) -> ::core::result::Result<<__S as __serde::Serializer>::Ok, <__S as __serde::Serializer>::Error> {
                __serde::Serializer::serialize_str(__serializer, $crate::__private::get(&CODES, row(*self)))
            }
        }

        /// Reads any string that `FromStr` accepts. An error names the string.
        $(#[$condition])*
        impl<'de> __serde::Deserialize<'de> for $Enum {
            fn deserialize<__D: __serde::Deserializer<'de>>(
                __deserializer: __D,
            ) -> ::core::result::Result<Self, <__D as __serde::Deserializer<'de>>::Error> {
                __serde::Deserializer::deserialize_str(__deserializer, $Visitor)
            }
        }

        /// Accepts strings.
        $(#[$condition])*
        struct $Visitor;

        $crate::__private::visitor! { $(#[$condition])* $Visitor: $Enum, $noun, {} }
    };
}

/// Implements `Visitor`: strings are parsed, and `$methods` accept other values. `$expected` is what errors say about
/// them.
#[doc(hidden)]
#[macro_export]
macro_rules! __visitor {
    ($(#[$condition:meta])* $Visitor:ident: $Enum:ident, $expected:expr, { $($methods:tt)* }) => {
        $(#[$condition])*
        impl<'de> __serde::de::Visitor<'de> for $Visitor {
            type Value = $Enum;

            fn expecting(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __f.write_str($expected)
            }

            fn visit_str<__E: __serde::de::Error>(
                self,
                __text: &::core::primitive::str,
            ) -> ::core::result::Result<<Self as __serde::de::Visitor<'de>>::Value, __E> {
                __text.parse().map_err(|__error| __E::custom(::core::format_args!("{__error}: {__text:?}")))
            }

            $($methods)*
        }
    };
}
