//! Every form of a doc comment.

use httpcodes::Sheet;

/// How a job ends.
///
/// | Code | Name          | Meaning                | Retryable? |
/// | ---: | ------------- | ---------------------- | :--------: |
/// |    0 | Done          | The file was written.  |     No     |
/// |    2 | Bad arguments | An option is unknown.  |     No     |
#[httpcodes::cheatsheet]
#[repr(u8)]
pub enum JobExit {}

#[test]
fn the_table_in_the_comment_is_the_enum() {
    assert_eq!(JobExit::ALL.map(JobExit::as_u8), [0, 2]);
    assert_eq!(JobExit::BadArguments.to_string(), "2 Bad arguments");
    assert_eq!(JobExit::Done.meaning(), "The file was written.");
    assert!(!JobExit::Done.is_retryable());
    assert_eq!("bad arguments".parse(), Ok(JobExit::BadArguments));
}

/// The codes and the names of a sheet.
fn rows<E: Sheet>() -> Vec<(E::Code, &'static str)> {
    E::all().map(|row| (row.code(), row.name())).collect()
}

macro_rules! assert_one_and_two {
    ($($name:ident: $(#[$doc:meta])*)*) => { $(
        #[test]
        fn $name() {
            $(#[$doc])*
            #[httpcodes::cheatsheet]
            enum Code {}
            assert_eq!(rows::<Code>(), [(1, "One"), (2, "Two")]);
        }
    )* };
}

assert_one_and_two! {
    lines:
    /// | Code | Name |
    /// | ---: | ---- |
    /// | 1 | One |
    /// | 2 | Two |

    lines_without_a_blank:
    ///| Code | Name |
    ///| ---: | ---- |
    ///| 1 | One |
    ///| 2 | Two |

    lines_indented_by_far:
    ///         | Code | Name |
    ///         | ---: | ---- |
    ///         | 1 | One |
    ///         | 2 | Two |

    a_block:
    /**
    | Code | Name |
    | ---: | ---- |
    | 1 | One |
    | 2 | Two |
    */

    a_block_with_stars:
    /**
     * | Code | Name |
     * | ---: | ---- |
     * | 1 | One |
     * | 2 | Two |
     */

    a_block_that_starts_in_its_first_line:
    /** | Code | Name |
     *  | ---: | ---- |
     *  | 1 | One |
     *  | 2 | Two | */

    a_block_in_a_list_with_stars:
    /**
     * - a list
     *
     *   | Code | Name |
     *   | ---: | ---- |
     *   | 1 | One |
     *   | 2 | Two |
     */

    attributes:
    #[doc = "| Code | Name |"]
    #[doc = "| ---: | ---- |"]
    #[doc = r"| 1 | One |"]
    #[doc = r"| 2 | Two |"]

    an_attribute_of_several_lines:
    #[doc = "
        | Code | Name |
        | ---: | ---- |
        | 1 | One |
        | 2 | Two |
    "]

    an_attribute_with_escapes:
    #[doc = "| Code | Name |\n| ---: | ---- |\n|\t1 | On\u{65} |\r\n| \x32 | Two |"]

    attributes_with_macros:
    #[doc = concat!("| Code | Name |\n", "| ---: | ---- |")]
    /// | 1 | One |
    #[doc = concat!("| ", 2, " | Two |", "\n\nOf ", env!("CARGO_PKG_NAME"), ".")]

    lines_and_attributes:
    /// | Code | Name |
    #[doc = "| ---: | ---- |"]
    /// | 1 | One |
    #[doc = "| 2 | Two |"]

    lines_and_attributes_indented_as_rustdoc_has_it:
    ///     | Code | Name |
    ///     | ---: | ---- |
    #[doc = "    | 1 | One |"]
    #[doc = "    | 2 | Two |"]

    a_block_with_a_title_without_a_star:
    /**
     Title
     *
     * | Code | Name |
     * | ---: | ---- |
     * | 1 | One |
     * | 2 | Two |
     */

    a_table_directly_below_text_with_one_blank_more:
    /// Text.
    ///
    ///    | Code | Name |
    ///    | ---: | ---- |
    ///    | 1 | One |
    ///    | 2 | Two |
    ///
    #[doc = "See the manual."]

    what_looks_like_front_matter:
    /// ---
    /// title: the codes
    ///
    /// | Code | Name |
    /// | ---: | ---- |
    /// | 1 | One |
    /// | 2 | Two |
    ///
    /// ---

    tables_under_headings:
    /// # First
    ///
    /// | Code | Name |
    /// | ---: | ---- |
    /// | 1 | One |
    ///
    /// # Second
    ///
    /// | Code | Name |
    /// | ---: | ---- |
    /// | 2 | Two |

    a_conditional_attribute:
    /// | Code | Name |
    /// | ---: | ---- |
    /// | 1 | One |
    #[cfg_attr(all(), doc = "| 2 | Two |")]
    #[cfg_attr(any(), doc = "| 3 | Three |")]
}

/// | Code | Name |
/// | ---: | ---- |
/// | 1 | One |
#[allow(dead_code)]
#[httpcodes::cheatsheet]
/// | 2 | Two |
#[repr(i8)]
/// | -3 | Three[^1] |
///
/// [^1]: Below the attribute.
enum AroundTheAttribute {}

#[test]
fn comments_above_and_below_the_attribute_are_one() {
    assert_eq!(rows::<AroundTheAttribute>(), [(-3, "Three"), (1, "One"), (2, "Two")]);
}

/// Everything that a file may contain.
///
/// | Column     | Meaning                                 |
/// | ---------- | --------------------------------------- |
/// | Retryable? | Whether the same request may be sent again. |
///
/// # Codes of the first version
///
/// | Code | Name    | Also Known As | Retryable? | Variant | Meaning |
/// | ---: | ------- | ------------- | :--------: | ------- | ------- |
/// | 0x10 | 1st one | First, Primus | yes        | Erste   | *One* [link](https://example.org)[^note] |
///
/// # Others
///
/// | Code | Name |
/// | ---- | ---- |
/// | 7 | Seven |
///
/// [^note]: A footnote.
#[httpcodes::cheatsheet(section = "Codes of the first version", serde)]
enum Whole {}

#[test]
fn the_grammar_is_that_of_a_file() {
    assert_eq!(rows::<Whole>(), [(16, "1st one")]);
    assert_eq!((Whole::First, Whole::Erste.is_retryable()), (Whole::Erste, true));
    assert_eq!(Whole::Erste.section(), "Codes of the first version");
    assert_eq!(Whole::Erste.meaning(), "One link (https://example.org)[^note]");
    assert_eq!(serde_json::to_string(&Whole::Erste).unwrap(), "16");
}

/// | Number | Title |
/// | -----: | ----- |
/// | 1      | One   |
#[httpcodes::cheatsheet(name = "Title", code = "Number")]
enum Named {}

#[test]
fn arguments_without_a_path_mean_the_comment() {
    assert_eq!(rows::<Named>(), [(1, "One")]);
}

#[httpcodes::cheatsheet(section = "Exit codes", "sheets/readme.md")]
#[repr(i32)]
enum PathLast {}

#[test]
fn the_path_may_stand_anywhere() {
    assert_eq!(PathLast::ALL.len(), 4);
}
