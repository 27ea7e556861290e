//! Conversions from and to the status codes of `http` 1 and 0.2.

use crate::{StatusCode, UnknownStatusCode};

/// Checks that `http` can hold every code of the sheet: it accepts 100 to 999.
const _: () = {
    let codes = StatusCode::ALL;
    assert!(codes[0].as_u16() >= 100 && codes[codes.len() - 1].as_u16() <= 999, "a code that `http` cannot hold");
};

macro_rules! conversions {
    ($http:ident, $feature:literal) => {
        /// This never fails, because `http` can hold every code of the sheet.
        ///
        /// ```
        #[doc = concat!("use ", stringify!($http), " as http;")]
        /// use httpcodes::StatusCode;
        ///
        /// assert_eq!(http::StatusCode::from(StatusCode::NotFound), http::StatusCode::NOT_FOUND);
        /// ```
        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl From<StatusCode> for $http::StatusCode {
            #[inline]
            fn from(status: StatusCode) -> Self {
                Self::from_u16(status.as_u16()).expect("all codes of the sheet are from 100 to 999")
            }
        }

        /// The same for a reference.
        ///
        /// ```
        #[doc = concat!("use ", stringify!($http), " as http;")]
        /// use httpcodes::StatusCode;
        ///
        /// let statuses = [StatusCode::Ok, StatusCode::NotFound];
        /// let theirs: Vec<_> = statuses.iter().map(http::StatusCode::from).collect();
        /// assert_eq!(theirs, [http::StatusCode::OK, http::StatusCode::NOT_FOUND]);
        /// ```
        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl From<&StatusCode> for $http::StatusCode {
            #[inline]
            fn from(status: &StatusCode) -> Self {
                Self::from(*status)
            }
        }

        /// The error keeps a code that is not in the sheet, and can be converted back.
        ///
        /// ```
        #[doc = concat!("use ", stringify!($http), " as http;")]
        /// use httpcodes::StatusCode;
        ///
        /// assert_eq!(StatusCode::try_from(http::StatusCode::NOT_FOUND), Ok(StatusCode::NotFound));
        ///
        /// let odd = http::StatusCode::from_u16(299)?;
        /// let unknown = StatusCode::try_from(odd).unwrap_err();
        /// assert_eq!(unknown.fallback(), StatusCode::Ok);
        /// assert_eq!(http::StatusCode::try_from(unknown)?, odd);
        #[doc = concat!("# Ok::<(), ", stringify!($http), "::status::InvalidStatusCode>(())")]
        /// ```
        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl TryFrom<$http::StatusCode> for StatusCode {
            type Error = UnknownStatusCode;

            #[inline]
            fn try_from(status: $http::StatusCode) -> Result<Self, UnknownStatusCode> {
                Self::try_from(status.as_u16())
            }
        }

        /// The same for a reference.
        ///
        /// ```
        #[doc = concat!("use ", stringify!($http), " as http;")]
        /// use httpcodes::StatusCode;
        ///
        /// let theirs = [http::StatusCode::OK, http::StatusCode::NOT_FOUND];
        /// let statuses: Result<Vec<_>, _> = theirs.iter().map(StatusCode::try_from).collect();
        /// assert_eq!(statuses, Ok(vec![StatusCode::Ok, StatusCode::NotFound]));
        /// ```
        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl TryFrom<&$http::StatusCode> for StatusCode {
            type Error = UnknownStatusCode;

            #[inline]
            fn try_from(status: &$http::StatusCode) -> Result<Self, UnknownStatusCode> {
                Self::try_from(status.as_u16())
            }
        }

        /// This fails only if the code is not between 100 and 999, so it never fails for a code that came from `http`.
        ///
        /// ```
        #[doc = concat!("use ", stringify!($http), " as http;")]
        /// use httpcodes::StatusCode;
        ///
        /// let unknown = |code: u16| StatusCode::try_from(code).unwrap_err();
        /// assert_eq!(http::StatusCode::try_from(unknown(599))?.as_u16(), 599);
        /// assert!(http::StatusCode::try_from(unknown(1000)).is_err());
        #[doc = concat!("# Ok::<(), ", stringify!($http), "::status::InvalidStatusCode>(())")]
        /// ```
        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl TryFrom<UnknownStatusCode> for $http::StatusCode {
            type Error = $http::status::InvalidStatusCode;

            #[inline]
            fn try_from(unknown: UnknownStatusCode) -> Result<Self, Self::Error> {
                Self::from_u16(unknown.code())
            }
        }

        /// Compares the codes.
        ///
        /// ```
        #[doc = concat!("use ", stringify!($http), " as http;")]
        /// use httpcodes::StatusCode;
        ///
        /// assert!(StatusCode::NotFound == http::StatusCode::NOT_FOUND);
        /// ```
        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl PartialEq<$http::StatusCode> for StatusCode {
            #[inline]
            fn eq(&self, other: &$http::StatusCode) -> bool {
                self.as_u16() == other.as_u16()
            }
        }

        /// Compares the codes.
        ///
        /// ```
        #[doc = concat!("use ", stringify!($http), " as http;")]
        /// use httpcodes::StatusCode;
        ///
        /// assert!(http::StatusCode::NOT_FOUND != StatusCode::Gone);
        /// ```
        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl PartialEq<StatusCode> for $http::StatusCode {
            #[inline]
            fn eq(&self, other: &StatusCode) -> bool {
                self.as_u16() == other.as_u16()
            }
        }
    };
}

#[cfg(feature = "http")]
conversions!(http, "http");
#[cfg(feature = "http-02")]
conversions!(http_02, "http-02");
