//! [`Sheet`], the trait of every enum that is generated from a sheet, and its types.

use core::error::Error;
use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::ops::Range;
use core::str::FromStr;

/// An enum that [`cheatsheet`](crate::cheatsheet) generates from a sheet.
///
/// This trait is for code that works with any sheet, such as a table printer, a parser for command-line arguments or a
/// field of a log. The attribute implements it for every enum. Don't implement it yourself, because any release may add
/// hidden items.
///
/// The methods of an enum are `const` and are named after the columns. Those of the trait are named after the roles of
/// the columns.
///
/// ```
/// use httpcodes::{Sheet, StatusCode};
///
/// /// The codes and the names of a sheet, one row per line.
/// fn list<S: Sheet>() -> String {
///     S::all().map(|row| format!("{} {}\n", row.as_str(), row.name())).collect()
/// }
///
/// assert!(list::<StatusCode>().starts_with("100 Continue\n101 Switching Protocols\n"));
/// ```
///
/// A function can require a type of codes:
///
/// ```
/// use httpcodes::{Sheet, StatusCode};
///
/// /// Whether a code of the sheet is in the range.
/// fn has_code_in<S: Sheet<Code = u16>>(range: std::ops::Range<u16>) -> bool {
///     S::all().any(|row| range.contains(&row.code()))
/// }
///
/// assert!(has_code_in::<StatusCode>(400..500) && !has_code_in::<StatusCode>(600..700));
/// ```
///
/// The bound for a sheet with text codes is `Sheet<Code = &'static str>`.
pub trait Sheet:
    Copy + Ord + Hash + Debug + Display + Send + Sync + 'static + FromStr<Err: Error + Copy + Send + Sync + 'static>
{
    /// The type of the codes.
    type Code: Code;

    /// The number of rows.
    ///
    /// ```
    /// use httpcodes::{Sheet, StatusCode};
    ///
    /// assert_eq!(<StatusCode as Sheet>::LEN, StatusCode::ALL.len());
    /// ```
    const LEN: usize;

    /// Iterates over all rows, in the order of the enum's `ALL`.
    ///
    /// ```
    /// use httpcodes::{Sheet, StatusCode};
    ///
    /// assert!(<StatusCode as Sheet>::all().eq(StatusCode::ALL));
    /// assert_eq!(<StatusCode as Sheet>::all().rev().next(), Some(StatusCode::NetworkAuthenticationRequired));
    /// ```
    #[inline]
    fn all() -> All<Self> {
        All { rows: 0..Self::LEN, sheet: PhantomData }
    }

    /// Looks up a row by its code.
    ///
    /// ```
    /// use httpcodes::{Sheet, StatusCode};
    ///
    /// assert_eq!(<StatusCode as Sheet>::from_code(&404), Some(StatusCode::NotFound));
    /// assert_eq!(<StatusCode as Sheet>::from_code(&499), None);
    /// ```
    fn from_code(code: &<Self::Code as Code>::Key) -> Option<Self>;

    /// The code.
    ///
    /// ```
    /// use httpcodes::{Sheet, StatusCode};
    ///
    /// assert_eq!(StatusCode::NotFound.code(), 404);
    /// ```
    fn code(self) -> Self::Code;

    /// The code as written in the sheet.
    ///
    /// ```
    /// use httpcodes::{Sheet, StatusCode};
    ///
    /// assert_eq!(Sheet::as_str(StatusCode::NotFound), "404");
    /// ```
    fn as_str(self) -> &'static str;

    /// The text in the name column, or the code as written in the sheet if there is no such column.
    ///
    /// ```
    /// use httpcodes::{Sheet, StatusCode};
    ///
    /// assert_eq!(StatusCode::NotFound.name(), "Not Found");
    /// ```
    fn name(self) -> &'static str;

    /// The aliases in the column `Also Known As`, in the order of the sheet.
    ///
    /// ```
    /// use httpcodes::{Sheet, StatusCode};
    ///
    /// let others = Sheet::also_known_as(StatusCode::ContentTooLarge);
    /// assert!(others.contains(&"Payload Too Large"));
    /// ```
    fn also_known_as(self) -> &'static [&'static str];

    /// The heading above the row, or an empty string.
    ///
    /// ```
    /// use httpcodes::{Sheet, StatusCode};
    ///
    /// assert_eq!(Sheet::section(StatusCode::NotFound), StatusCode::NotFound.section());
    /// ```
    fn section(self) -> &'static str;

    /// What errors call a row, such as `status code`.
    #[doc(hidden)]
    const __NOUN: &'static str;

    #[doc(hidden)]
    fn __row(row: usize) -> Self;
}

/// The type of the codes of a [`Sheet`]: an integer type of up to 64 bits, or `&'static str`.
///
/// ```
/// use httpcodes::sheet::Code;
///
/// /// A code as text, and the key that looks up its row.
/// fn both<C: Code>(code: &C) -> (String, &C::Key) {
///     (code.to_string(), code.key())
/// }
///
/// assert_eq!(both(&404_u16), ("404".to_owned(), &404));
/// assert_eq!(both(&"NOT_FOUND"), ("NOT_FOUND".to_owned(), "NOT_FOUND"));
/// ```
pub trait Code: Copy + Ord + Hash + Debug + Display + Send + Sync + 'static + sealed::Sealed {
    /// The type of the key that looks up a row: the integer type itself, or `str`.
    type Key: ?Sized;

    /// The key that looks up the row with this code.
    fn key(&self) -> &Self::Key;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! integers {
    ($($integer:ident)*) => {
        $(
            impl sealed::Sealed for $integer {}

            impl Code for $integer {
                type Key = Self;

                #[inline]
                fn key(&self) -> &Self {
                    self
                }
            }
        )*
    };
}
integers! { u8 i8 u16 i16 u32 i32 u64 i64 usize isize }

impl sealed::Sealed for &'static str {}

impl Code for &'static str {
    type Key = str;

    #[inline]
    fn key(&self) -> &str {
        self
    }
}

/// A type that keeps a code that is not in the sheet `S`: for integer codes the error of the enum, for text codes any
/// string.
#[doc(hidden)]
pub trait Unknown<S: Sheet>: Sized {
    fn __of(code: &<S::Code as Code>::Key) -> Self;
    fn __code(&self) -> &<S::Code as Code>::Key;
}

impl<S: Sheet<Code = &'static str>, U: for<'a> From<&'a str> + AsRef<str>> Unknown<S> for U {
    #[inline]
    fn __of(code: &str) -> Self {
        Self::from(code)
    }

    #[inline]
    fn __code(&self) -> &str {
        self.as_ref()
    }
}

/// An iterator over all rows of a sheet, returned by [`Sheet::all`].
///
/// ```
/// use httpcodes::{Sheet, StatusCode};
///
/// let mut all = <StatusCode as Sheet>::all();
/// assert_eq!((all.next(), all.len()), (Some(StatusCode::Continue), StatusCode::ALL.len() - 1));
/// ```
#[derive(Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct All<S> {
    rows: Range<usize>,
    sheet: PhantomData<fn() -> S>,
}

// A derive would require `S: Clone`.
impl<S> Clone for All<S> {
    fn clone(&self) -> Self {
        Self { rows: self.rows.clone(), sheet: PhantomData }
    }
}

impl<S: Sheet> Iterator for All<S> {
    type Item = S;

    #[inline]
    fn next(&mut self) -> Option<S> {
        self.rows.next().map(S::__row)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rows.size_hint()
    }

    #[inline]
    fn nth(&mut self, rows: usize) -> Option<S> {
        self.rows.nth(rows).map(S::__row)
    }
}

impl<S: Sheet> DoubleEndedIterator for All<S> {
    #[inline]
    fn next_back(&mut self) -> Option<S> {
        self.rows.next_back().map(S::__row)
    }

    #[inline]
    fn nth_back(&mut self, rows: usize) -> Option<S> {
        self.rows.nth_back(rows).map(S::__row)
    }
}

impl<S: Sheet> ExactSizeIterator for All<S> {}
impl<S: Sheet> FusedIterator for All<S> {}
