//! `fn find(code)`: the variant of a code, if it has one.

use proc_macro2::{Literal, TokenStream};

use crate::expand::lookup::candidate::{PLACES_PER_ROW, unsigned};
use crate::expand::plan::Numbered;
use crate::expand::plan::Plan;
use crate::template::{lexed, tokens};

/// A stretch of numbers from `base` to the last code.
pub(super) struct Window {
    base: i128,
    /// How many numbers there are, and one place more, for whatever is beyond.
    size: usize,
}

impl Window {
    /// `None` if it were too large.
    pub(super) fn new(rows: &[Numbered<'_>]) -> Option<Self> {
        let (first, last) = (rows.first()?.number, rows.last()?.number);
        let window = |base: i128| Some(Self { base, size: usize::try_from(last - base).ok()?.checked_add(2)? });
        let tight = window(first)?;
        // From zero on there is nothing to subtract, which is worth a third more of places.
        let window = match window(0) {
            Some(from_zero) if first >= 0 && from_zero.size / 4 <= tight.size / 3 => from_zero,
            _ => tight,
        };
        (window.size <= rows.len() * PLACES_PER_ROW).then_some(window)
    }
}

const FIND_IN_WINDOW: &str = r"
    #[inline]
    const fn find(__code: CODE) -> ::core::option::Option<ENUM> {
        static VARIANTS: [::core::option::Option<ENUM>; SIZE] = {
            let mut __variants = [::core::option::Option::None; SIZE];
            let mut __row = 0;
            while __row < LEN {
                let __variant = ENUM::ALL[__row];
                __variants[PLACE_OF_VARIANT] = ::core::option::Option::Some(__variant);
                __row += 1;
            }
            __variants
        };
        // Whatever is beyond the last code has the last place, which has none: the lesser of two numbers takes no branch.
        let __distance = DISTANCE;
        VARIANTS[if __distance < BEYOND { __distance } else { BEYOND } as ::core::primitive::usize]
    }
";

/// `fn find(code)` with a table of its own, a single look.
pub(super) fn find_in_window(plan: &Plan<'_>, window: &Window) -> TokenStream {
    let distance = |code: &str| match window.base {
        0 => plan.fill(code, &[]),
        base => plan.fill(&format!("{code}.wrapping_sub(BASE)"), &[("BASE", lexed(&base.to_string()))]),
    };
    let others = [
        ("LEN", tokens(plan.len())),
        ("SIZE", tokens(Literal::usize_unsuffixed(window.size))),
        ("BEYOND", tokens(Literal::usize_unsuffixed(window.size - 1))),
        ("PLACE_OF_VARIANT", unsigned(plan, distance("(__variant as CODE)"), "usize")),
        ("DISTANCE", unsigned(plan, distance("__code"), "u64")),
    ];
    plan.fill(FIND_IN_WINDOW, &others)
}

const FIND_BY_ROW: &str = r"
    #[inline]
    const fn find(__code: CODE) -> ::core::option::Option<ENUM> {
        let __row = candidate(__code);
        if __row < LEN {
            let __variant = variant(__row);
            if __variant as CODE == __code {
                return ::core::option::Option::Some(__variant);
            }
        }
        ::core::option::Option::None
    }
";

/// `fn find(code)` by way of the row.
pub(super) fn find_by_row(plan: &Plan<'_>) -> TokenStream {
    plan.fill(FIND_BY_ROW, &[("LEN", tokens(plan.len()))])
}
