//! The accessors of an enum. The generator passes the name, the documentation and the table of each.

/// Defines a method that returns a text of the row. The text comes from a table of the block or from one in the method.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_accessor {
    ($($doc:literal)+ $visibility:vis $method:ident $table:ident) => {
        $(#[doc = $doc])+
        #[inline]
        #[must_use]
        $visibility const fn $method(self) -> &'static ::core::primitive::str {
            $crate::__private::get(&$table, row(self))
        }
    };
    ($doc:literal $visibility:vis $method:ident = $texts:tt) => {
        #[doc = $doc]
        #[inline]
        #[must_use]
        $visibility const fn $method(self) -> &'static ::core::primitive::str {
            static TEXTS: [&::core::primitive::str; ROWS] = $texts;
            $crate::__private::get(&TEXTS, row(self))
        }
    };
}

/// Defines a method that returns the row's answer to a question: a bit of a byte string.
#[doc(hidden)]
#[macro_export]
macro_rules! __flag_accessor {
    ($doc:literal $visibility:vis $method:ident $bits:literal) => {
        #[doc = $doc]
        #[inline]
        #[must_use]
        $visibility const fn $method(self) -> ::core::primitive::bool {
            static BITS: [::core::primitive::u8; ROWS.div_ceil(8)] = *$bits;
            $crate::__private::flag(&BITS, row(self))
        }
    };
}

/// Defines `as_str`, `section` and `also_known_as`. For the first and the last one, the documentation of the column in
/// the sheet comes before the general text.
#[doc(hidden)]
#[macro_export]
macro_rules! __common_accessors {
    (
        $visibility:vis, $sections:tt, $len:literal, $aliases:tt, $ends:expr;
        $($of_codes:literal)?; $($of_aliases:literal)?
    ) => {
        $crate::__private::text_accessor! {
            $($of_codes "")? "The code as written in the sheet." $visibility as_str CODES
        }
        $crate::__private::text_accessor! {
            "The heading above the row, or an empty string." $visibility section = $sections
        }

        $(#[doc = $of_aliases] #[doc = ""])?
        #[doc = "The aliases of the row, in the order of the sheet."]
        #[inline]
        #[must_use]
        $visibility const fn also_known_as(self) -> &'static [&'static ::core::primitive::str] {
            static ALIASES: [&::core::primitive::str; $len] = $aliases;
            $crate::__private::several(&ALIASES, $ends, row(self))
        }
    };
}
