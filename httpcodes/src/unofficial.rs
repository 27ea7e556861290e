//! Status codes that are used without a registration, and who uses them.
//!
//! The logs of servers and the responses of services contain codes such as 499, 520 and 999. They are not in the IANA
//! registry, so [`StatusCode`](crate::StatusCode) does not contain them. The sheet `unofficial.md` does, with a
//! heading for each vendor, and each vendor has an enum here. Several vendors can use the same code, so [`of`] returns an
//! iterator:
//!
//! ```
//! use httpcodes::unofficial::{self, ArcGis, Nginx, Unofficial};
//!
//! let mut rows = unofficial::of(499);
//! assert_eq!(rows.next(), Some(Unofficial::Nginx(Nginx::ClientClosedRequest)));
//! assert_eq!(rows.next(), Some(Unofficial::ArcGis(ArcGis::TokenRequired)));
//! assert_eq!(rows.next(), None);
//!
//! let row = unofficial::of(522).next().unwrap();
//! assert_eq!(row.to_string(), "522 Connection Timed Out (Cloudflare)");
//! assert!(row.is_retryable());
//! assert!(row.meaning().starts_with("Cloudflare could not connect to the origin server in time"));
//! ```
//!
//! If you know who sent the code, use the vendor's enum. It has everything that the macro
//! [`cheatsheet`](macro@crate::cheatsheet) generates:
//!
//! ```
//! use httpcodes::unofficial::Cloudflare;
//!
//! assert_eq!(Cloudflare::try_from(524), Ok(Cloudflare::ATimeoutOccurred));
//! assert_eq!(Cloudflare::InvalidSslCertificate.seen_by(), "client");
//! ```
//!
//! # Classes
//!
//! A code from 600 on has no class. A client treats it as 5xx (RFC 9110, section 15), and so does
//! [`UnknownStatusCode::fallback`]. [`UnknownStatusCode::class`] returns `None`:
//!
//! ```
//! use httpcodes::{Class, StatusCode};
//!
//! let unknown = StatusCode::try_from(999).unwrap_err();
//! assert_eq!(unknown.class(), None);
//! assert_eq!(unknown.fallback().class(), Class::ServerError);
//! assert_eq!(unknown.unofficial().next().unwrap().vendor(), "LinkedIn");
//! ```
//!
//! # New codes
//!
//! Vendors add codes at any time, so the enums are `#[non_exhaustive]`: a new row or a new vendor is not a breaking
//! change.

use core::cmp::Ordering;
use core::fmt;
use core::iter::FusedIterator;

use crate::{UnknownStatusCode, private};

#[cfg(feature = "macros")]
mod vendors;
#[cfg(not(feature = "macros"))]
#[path = "expanded/unofficial/vendors.rs"]
#[rustfmt::skip]
// The macro generates this code too, but there the lints ignore it.
#[allow(clippy::all, clippy::pedantic, non_upper_case_globals)]
mod vendors;

pub use vendors::*;

/// What the sheet says about a code.
#[derive(Clone, Copy)]
struct Row {
    code: u16,
    vendor: &'static str,
    name: &'static str,
    meaning: &'static str,
    seen_by: &'static str,
    is_retryable: bool,
    source: &'static str,
    place: Vendor,
}

/// Joins the enums of all vendors.
macro_rules! vendors {
    ($($Vendor:ident)*) => {
        /// An unofficial code of any vendor. [`of`] looks it up.
        ///
        /// ```
        /// use httpcodes::unofficial::{Nginx, Unofficial};
        ///
        /// let row = Unofficial::from(Nginx::ClientClosedRequest);
        /// assert_eq!((row.vendor(), row.code(), row.name()), ("nginx", 499, "Client Closed Request"));
        /// assert_eq!(row.to_string(), "499 Client Closed Request (nginx)");
        /// ```
        ///
        /// The order is that of [`all`]: by code and, for the same code, as in the sheet.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Unofficial {
            $(
                #[doc = concat!("A code in [`", stringify!($Vendor), "`].")]
                $Vendor($Vendor),
            )*
        }

        /// The vendors, in the order of the sheet.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        enum Vendor {
            $($Vendor,)*
        }

        impl Unofficial {
            const fn row(self) -> Row {
                match self {
                    $(
                        Self::$Vendor(row) => Row {
                            code: row.as_u16(),
                            vendor: row.section(),
                            name: row.name(),
                            meaning: row.meaning(),
                            seen_by: row.seen_by(),
                            is_retryable: row.is_retryable(),
                            source: row.source(),
                            place: Vendor::$Vendor,
                        },
                    )*
                }
            }
        }

        $(
            impl From<$Vendor> for Unofficial {
                #[inline]
                fn from(row: $Vendor) -> Self {
                    Self::$Vendor(row)
                }
            }
        )*

        /// All rows, in ascending order of code. Rows with the same code are in the order of the sheet.
        static ROWS: [Unofficial; 0 $(+ $Vendor::ALL.len())*] = {
            let mut rows = [Unofficial::Nginx(Nginx::ALL[0]); 0 $(+ $Vendor::ALL.len())*];
            let mut len = 0;
            $(
                let mut next = 0;
                while next < $Vendor::ALL.len() {
                    let row = Unofficial::$Vendor($Vendor::ALL[next]);
                    let mut place = len;
                    while place > 0 && rows[place - 1].code() > row.code() {
                        rows[place] = rows[place - 1];
                        place -= 1;
                    }
                    rows[place] = row;
                    next += 1;
                    len += 1;
                }
            )*
            rows
        };
    };
}
vendors! {
    Nginx Cloudflare AmazonWebServices Microsoft ArcGis Shopify Laravel Twitter ApacheAndCPanel Pantheon Qualys
    Anthropic Proxies LinkedIn
}

impl Unofficial {
    /// The code.
    ///
    /// ```
    /// use httpcodes::unofficial::{LinkedIn, Unofficial};
    ///
    /// assert_eq!(Unofficial::from(LinkedIn::RequestDenied).code(), 999);
    /// ```
    #[inline]
    #[must_use]
    pub const fn code(self) -> u16 {
        self.row().code
    }

    /// Who uses the code: the heading in the sheet.
    ///
    /// ```
    /// use httpcodes::unofficial::of;
    ///
    /// assert!(of(530).map(|row| row.vendor()).eq(["Cloudflare", "Pantheon"]));
    /// ```
    #[inline]
    #[must_use]
    pub const fn vendor(self) -> &'static str {
        self.row().vendor
    }

    /// The usual name of the code. It is not always the reason phrase of the response.
    ///
    /// ```
    /// use httpcodes::unofficial::{Laravel, Unofficial};
    ///
    /// assert_eq!(Unofficial::from(Laravel::PageExpired).name(), "Page Expired");
    /// ```
    #[inline]
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }

    /// What happened, and what to do about it.
    ///
    /// ```
    /// use httpcodes::unofficial::{Nginx, Unofficial};
    ///
    /// let row = Unofficial::from(Nginx::NoResponse);
    /// assert!(row.meaning().starts_with("nginx closed the connection without sending anything"));
    /// ```
    #[inline]
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        self.row().meaning
    }

    /// Where the code appears. `client`: in a response. `log only`: in the server's log, but the client gets no
    /// response. `configuration only`: neither in a log nor in a response, unless the server is configured to send it.
    ///
    /// ```
    /// use httpcodes::unofficial::of;
    ///
    /// assert!(of(499).map(|row| row.seen_by()).eq(["log only", "client"]));
    /// ```
    #[inline]
    #[must_use]
    pub const fn seen_by(self) -> &'static str {
        self.row().seen_by
    }

    /// Whether the cause is temporary, so that the same request may succeed after a while.
    ///
    /// **A yes does not mean that a retry is safe:** do not automatically retry a request whose method is not
    /// idempotent, such as POST, unless you know that the request is idempotent or that it was never applied (RFC 9110,
    /// section 9.2.2).
    ///
    /// ```
    /// use httpcodes::unofficial::{Anthropic, LinkedIn, Unofficial};
    ///
    /// assert!(Unofficial::from(Anthropic::Overloaded).is_retryable());
    /// assert!(!Unofficial::from(LinkedIn::RequestDenied).is_retryable());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        self.row().is_retryable
    }

    /// The document or the source file in which the vendor describes the code, with its address. The text starts with
    /// `not confirmed` if the vendor does not seem to document the code.
    ///
    /// ```
    /// use httpcodes::unofficial::{Cloudflare, Proxies, Unofficial};
    ///
    /// let source = Unofficial::from(Cloudflare::SslHandshakeFailed).source();
    /// assert!(source.starts_with("Cloudflare: error 525 (https://developers.cloudflare.com/"));
    /// assert!(Unofficial::from(Proxies::NetworkReadTimeout).source().starts_with("not confirmed"));
    /// ```
    #[inline]
    #[must_use]
    pub const fn source(self) -> &'static str {
        self.row().source
    }
}

/// Writes the code, the name and the vendor, and respects width, fill, alignment and precision.
///
/// ```
/// use httpcodes::unofficial::{Nginx, Unofficial};
///
/// let row = Unofficial::from(Nginx::ClientClosedRequest);
/// assert_eq!(format!("{row:-<35}"), "499 Client Closed Request (nginx)--");
/// ```
impl fmt::Display for Unofficial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Row { code, name, vendor, .. } = self.row();
        private::print_arguments(format_args!("{code} {name} ({vendor})"), f)
    }
}

impl Ord for Unofficial {
    fn cmp(&self, other: &Self) -> Ordering {
        let (row, other) = (self.row(), other.row());
        (row.code, row.place).cmp(&(other.code, other.place))
    }
}

impl PartialOrd for Unofficial {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// All rows with this code, in the order of the sheet. The iterator is empty if nobody in the sheet uses
/// the code.
///
/// ```
/// use httpcodes::unofficial::{self, Unofficial};
///
/// assert!(unofficial::of(529).map(Unofficial::vendor).eq(["Qualys", "Anthropic"]));
/// assert_eq!(unofficial::of(404).len(), 0);
///
/// const VENDOR: &str = unofficial::of(561).as_slice()[0].vendor();
/// assert_eq!(VENDOR, "Amazon Web Services");
/// ```
pub const fn of(code: u16) -> Rows {
    let (rows, _) = ROWS.split_at(rows_below(code as u32 + 1));
    let (_, rows) = rows.split_at(rows_below(code as u32));
    Rows { rows }
}

/// All rows of the sheet, in ascending order of code.
///
/// ```
/// use httpcodes::unofficial::{self, Unofficial};
///
/// let retryable: Vec<u16> = unofficial::all().filter(|row| row.is_retryable()).map(Unofficial::code).collect();
/// assert_eq!(retryable, [420, 520, 521, 522, 523, 524, 529, 529, 540, 598, 599]);
/// ```
pub const fn all() -> Rows {
    Rows { rows: &ROWS }
}

/// The number of rows whose code is less than `limit`.
const fn rows_below(limit: u32) -> usize {
    let (mut low, mut high) = (0, ROWS.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        if (ROWS[middle].code() as u32) < limit {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

/// An iterator over rows of the sheet, returned by [`of`], [`all`] and [`UnknownStatusCode::unofficial`].
///
/// ```
/// use httpcodes::unofficial;
///
/// let mut rows = unofficial::of(499);
/// assert_eq!((rows.len(), rows.next_back().unwrap().vendor()), (2, "ArcGIS"));
/// assert_eq!((rows.len(), rows.next_back().unwrap().vendor()), (1, "nginx"));
/// assert_eq!(rows.next(), None);
/// ```
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct Rows {
    rows: &'static [Unofficial],
}

impl Rows {
    /// The rows that are left, for constants, in which iterators do not work.
    ///
    /// ```
    /// use httpcodes::unofficial;
    ///
    /// const IS_KNOWN: bool = !unofficial::of(520).as_slice().is_empty();
    /// assert!(IS_KNOWN);
    /// ```
    #[inline]
    #[must_use]
    pub const fn as_slice(&self) -> &'static [Unofficial] {
        self.rows
    }
}

impl Iterator for Rows {
    type Item = Unofficial;

    #[inline]
    fn next(&mut self) -> Option<Unofficial> {
        let (first, rest) = self.rows.split_first()?;
        self.rows = rest;
        Some(*first)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.rows.len(), Some(self.rows.len()))
    }
}

impl DoubleEndedIterator for Rows {
    #[inline]
    fn next_back(&mut self) -> Option<Unofficial> {
        let (last, rest) = self.rows.split_last()?;
        self.rows = rest;
        Some(*last)
    }
}

impl ExactSizeIterator for Rows {}
impl FusedIterator for Rows {}

impl UnknownStatusCode {
    /// Who uses the code, and for what. The iterator is empty if nobody in the sheet `unofficial.md` does.
    ///
    /// ```
    /// use httpcodes::StatusCode;
    ///
    /// let unknown = StatusCode::try_from(520).unwrap_err();
    /// let names: Vec<String> = unknown.unofficial().map(|row| row.to_string()).collect();
    /// assert_eq!(names, ["520 Web Server Returned an Unknown Error (Cloudflare)"]);
    /// ```
    #[cfg_attr(docsrs, doc(cfg(feature = "unofficial")))]
    pub const fn unofficial(self) -> Rows {
        of(self.code())
    }
}
