//! Typed columns: their accessors, and how their tables are read.

/// The value itself. The bound lets the compiler report a type that is not `Copy`.
#[inline]
#[must_use]
pub const fn copied<T: Copy>(value: &T) -> T {
    *value
}

/// The item of a row, by reference.
#[inline]
#[must_use]
pub const fn at<T>(table: &'static [T], row: usize) -> &'static T {
    &table[row]
}

/// Defines the method of a column with a type. It returns a row's value, an `Option` of it, or a list.
///
/// The values are literals, the numbers of rows of the same sheet or, of other types than integers, `bool` and text, constants for the distinct texts of the
/// column. Then the generator passes the functions that parse a text and copy a value, and the type of the table: the
/// compiler reports a mistake in the type where they are. Without a table, all cells have faults.
#[doc(hidden)]
#[macro_export]
macro_rules! __typed_accessor {
    ($doc:literal $visibility:vis $method:ident: Option<$Value:ty> = rows($rows:expr)) => {
        #[doc = $doc]
        #[inline]
        #[must_use = "the method does nothing but return the value"]
        $visibility const fn $method(self) -> ::core::option::Option<$Value> {
            let __row = $crate::__private::Numbers::at($rows, row(self));
            if __row < ROWS { ::core::option::Option::Some(variant(__row)) } else { ::core::option::Option::None }
        }
    };
    ($doc:literal $visibility:vis $method:ident: $Value:ty = rows($rows:expr)) => {
        #[doc = $doc]
        #[inline]
        #[must_use = "the method does nothing but return the value"]
        $visibility const fn $method(self) -> $Value {
            variant($crate::__private::Numbers::at($rows, row(self)))
        }
    };
    ($doc:literal $visibility:vis $method:ident: Option<$Value:ty> = $values:tt) => {
        #[doc = $doc]
        #[inline]
        #[must_use]
        $visibility const fn $method(self) -> ::core::option::Option<$Value> {
            use ::core::option::Option::{None, Some};
            static VALUES: [::core::option::Option<$Value>; ROWS] = $values;
            $crate::__private::get(&VALUES, row(self))
        }
    };
    ($doc:literal $visibility:vis $method:ident: [$Value:ty] = $len:literal $items:tt, $ends:expr) => {
        #[doc = $doc]
        #[inline]
        #[must_use]
        $visibility const fn $method(self) -> &'static [$Value] {
            static ITEMS: [$Value; $len] = $items;
            $crate::__private::several(&ITEMS, $ends, row(self))
        }
    };
    ($doc:literal $visibility:vis $method:ident: $Value:ty = $values:tt) => {
        #[doc = $doc]
        #[inline]
        #[must_use]
        $visibility const fn $method(self) -> $Value {
            static VALUES: [$Value; ROWS] = $values;
            $crate::__private::get(&VALUES, row(self))
        }
    };
    (
        $doc:literal $visibility:vis $method:ident: Option<$Value:ty>
        { $($function:tt)* } { $($CELL:ident = $cell:expr,)* } $Table:ty = $values:tt
    ) => {
        #[doc = $doc]
        #[inline]
        // If the type itself is `#[must_use]`, clippy wants a message.
        #[must_use = "the method does nothing but return the value"]
        $visibility const fn $method(self) -> ::core::option::Option<$Value> {
            $($function)*
            $(const $CELL: ::core::option::Option<$Value> = ::core::option::Option::Some($cell);)*
            const _NONE: ::core::option::Option<$Value> = ::core::option::Option::None;
            static VALUES: $Table = $values;
            match $crate::__private::at(&VALUES, row(self)) {
                ::core::option::Option::Some(__value) => ::core::option::Option::Some(copied(__value)),
                _ => ::core::option::Option::None,
            }
        }
    };
    (
        $doc:literal $visibility:vis $method:ident: [$Value:ty]
        { $($function:tt)* } { $($CELL:ident = $cell:expr,)* } $Table:ty = $items:tt, $ends:expr
    ) => {
        #[doc = $doc]
        #[inline]
        #[must_use = "the method does nothing but return the value"]
        $visibility const fn $method(self) -> &'static [$Value] {
            $($function)*
            $(const $CELL: $Value = $cell;)*
            static ITEMS: $Table = $items;
            $crate::__private::several(&ITEMS, $ends, row(self))
        }
    };
    (
        $doc:literal $visibility:vis $method:ident: $Value:ty
        { $($function:tt)* } { $($CELL:ident = $cell:expr,)* } $Table:ty = $values:tt
    ) => {
        #[doc = $doc]
        #[inline]
        #[must_use = "the method does nothing but return the value"]
        $visibility const fn $method(self) -> $Value {
            $($function)*
            $(const $CELL: $Value = $cell;)*
            static VALUES: $Table = $values;
            copied($crate::__private::at(&VALUES, row(self)))
        }
    };
    ($doc:literal $visibility:vis $method:ident: Option<$Value:ty>) => {
        $crate::__private::typed_accessor! { $doc $visibility $method: (::core::option::Option<$Value>) }
    };
    ($doc:literal $visibility:vis $method:ident: [$Value:ty]) => {
        $crate::__private::typed_accessor! { $doc $visibility $method: (&'static [$Value]) }
    };
    ($doc:literal $visibility:vis $method:ident: $Returned:ty) => {
        #[doc = $doc]
        #[inline]
        #[must_use = "the method does nothing but return the value"]
        $visibility const fn $method(self) -> $Returned {
            $crate::__private::faulty()
        }
    };
}
