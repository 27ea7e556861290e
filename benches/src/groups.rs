//! The groups of the run-time suite, in the order of the report, with the notes that a reader needs.

/// A group of the suite: contenders with the same inputs.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// Its name, also in criterion.
    pub name: &'static str,
    /// What is called, and with which input.
    pub what: &'static str,
}

macro_rules! groups {
    ($($constant:ident = $name:literal, $what:literal;)*) => {
        $(
            #[doc = $what]
            pub const $constant: Group = Group { name: $name, what: $what };
        )*
        /// All groups.
        pub const ALL: &[Group] = &[$($constant),*];
    };
}

groups! {
    FROM_U16_KNOWN = "from_u16 known", "u16 to code, known codes only";
    FROM_U16_MIXED = "from_u16 mixed", "u16 to code, half of 100 to 999 known, half unknown";
    FROM_U16_ALL = "from_u16 all", "u16 to code, each number of u16 once";
    FROM_U16_ADVERSARIAL = "from_u16 adversarial", "u16 to code, known codes and their unknown neighbours";
    PHRASE = "phrase from u16", "u16 to code to reason phrase, known codes";
    DISPLAY = "display", "`write!` of a code into a reused `String`";
    FROM_BYTES_KNOWN = "from_bytes known", "three ASCII digits to code, known codes";
    FROM_BYTES_MIXED = "from_bytes mixed", "three ASCII digits to code, half known, half unknown";
    NAME = "phrase to code", "reason phrase to code, in lower, upper and mixed case";
    IS_CACHEABLE = "is_cacheable", "code to yes or no";
    MEANING = "meaning", "code to its meaning";
    TWO_ACCESSORS = "two accessors", "code to reason phrase and meaning";
    TYPED = "typed accessor", "code to the HTTP status of its row, and to the same cell as text";
    SPARSE_KNOWN = "sparse known", "u32 to one of 10,000 sparse codes, known codes only";
    SPARSE_MIXED = "sparse mixed", "u32 to one of 10,000 sparse codes, half known, half unknown";
    TEXTS_KNOWN = "text codes known", "text to one of 60 text codes, known codes only";
    TEXTS_UNKNOWN = "text codes unknown", "text to none of 60 text codes";
    TEXTS_MIXED = "text codes mixed", "text to one of 60 text codes, half known, half unknown";
    MANY_TEXTS_KNOWN = "many text codes known", "text to one of 5,000 text codes, known codes only";
    MANY_TEXTS_UNKNOWN = "many text codes unknown", "text to none of 5,000 text codes";
}

/// The contender that the others are compared with.
pub const OURS: &str = "httpcodes";

/// The part of the work that a contender omits, or `None` if it does the same as the others in the group.
#[must_use]
pub fn less_work(group: &str, contender: &str) -> Option<&'static str> {
    match contender {
        "http" if group.starts_with("from_u16") => Some("a range check, 100 to 999: unknown codes pass"),
        "http" if group.starts_with("from_bytes") => Some("checks for three digits only: unknown codes pass"),
        _ => None,
    }
}
