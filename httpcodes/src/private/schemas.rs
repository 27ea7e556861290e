//! `JsonSchema` and `ToSchema` for an enum, which the arguments `schemars` and `utoipa` ask for.
//!
//! The macros call `schemars.rs` and `utoipa.rs`, which exist with the features of the same names. The traits are those
//! of the crates that `httpcodes` depends on, so a user needs the feature only. Without it, a macro makes the error
//! that it is given.

/// Implements `JsonSchema` for an enum. `$summary` is what its documentation says first, `$prose` is the method of the
/// column that describes a row.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __schemars {
    ({ $($without_feature:tt)* } $(#[$condition:meta])* $Enum:ident: $name:literal, $summary:literal; $($prose:ident)?) => {
        /// An integer or a string that is one of the codes. Each code has its name as the title.
        $(#[$condition])*
        impl $crate::__private::schemars::JsonSchema for $Enum {
            fn schema_name() -> $crate::__private::schemars::Cow<'static, ::core::primitive::str> {
                $crate::__private::schemars::Cow::Borrowed($name)
            }

            fn schema_id() -> $crate::__private::schemars::Cow<'static, ::core::primitive::str> {
                $crate::__private::schemars::Cow::Borrowed(::core::concat!(::core::module_path!(), "::", $name))
            }

            fn json_schema(
                _: &mut $crate::__private::schemars::SchemaGenerator,
            ) -> $crate::__private::schemars::Schema {
                $crate::__private::schemars::schema::<Self>($summary, &[$(Self::$prose)?])
            }
        }
    };
}

/// Says that the feature is missing.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __schemars {
    ({ $($without_feature:tt)* } $($rest:tt)*) => {
        $($without_feature)*
    };
}

/// Implements `ToSchema` for an enum. `$summary` is the first paragraph of its documentation. If the sheet has no
/// names, `$prose` is the method of the column that describes a row.
#[cfg(feature = "utoipa")]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa {
    ({ $($without_feature:tt)* } $(#[$condition:meta])* $Enum:ident: $name:literal, $summary:literal; $($prose:ident)?) => {
        /// An integer or a string that is one of the codes. The description lists the codes with their names, or with
        /// what describes them. For client generators, `x-enum-descriptions` contains these texts, and
        /// `x-enum-varnames` the variants.
        $(#[$condition])*
        impl $crate::__private::utoipa::PartialSchema for $Enum {
            fn schema() -> $crate::__private::utoipa::RefOr<$crate::__private::utoipa::Schema> {
                $crate::__private::utoipa::schema::<Self>($summary, &[$(Self::$prose)?])
            }
        }

        $(#[$condition])*
        impl $crate::__private::utoipa::ToSchema for $Enum {
            fn name() -> $crate::__private::utoipa::Cow<'static, ::core::primitive::str> {
                $crate::__private::utoipa::Cow::Borrowed($name)
            }
        }
    };
}

/// Says that the feature is missing.
#[cfg(not(feature = "utoipa"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa {
    ({ $($without_feature:tt)* } $($rest:tt)*) => {
        $($without_feature)*
    };
}
