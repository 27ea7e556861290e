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

/// Defines the method of a column of integers, `bool` or text. It returns a row's value, an `Option` of it, or a list.
#[doc(hidden)]
#[macro_export]
macro_rules! __typed_accessor {
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
    ($doc:literal $visibility:vis $method:ident: [$Value:ty; $len:literal] = $items:tt, $ends:expr) => {
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
}
