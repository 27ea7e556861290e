//! Kinds of large sheets. Each kind writes a sheet with a given number of parts.

use std::fmt::Write;
use std::fs;
use std::path::Path;

/// A kind of large sheet.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// The arguments of the attribute.
    pub(crate) arguments: &'static str,
    /// Writes `sheet.md`, with that number of parts, into a folder.
    pub(crate) write: fn(parts: usize, folder: &Path),
    /// The number of parts for which the time is measured first.
    pub(crate) parts: usize,
}

const PLAIN: &str = "\"sheet.md\"";
const SECTION: &str = "\"sheet.md\", section = \"Codes\"";
const TYPED: &str = "\"sheet.md\", types(\"A\" = Status, \"B\" = Option<u32>, \"C\" = [Status])";

const TEXT: &str = "\"sheet.md\", text";
const TEXT_AND_NAMES: &str = "\"sheet.md\", text, name = \"Name\"";
const TEXT_BY_TEMPLATE: &str = "\"sheet.md\", text, variant = \"E{code}\"";
const CODE: &str = "\"sheet.md\", code = \"Code\"";
const BOTH: &str = "\"sheet.md\", code = \"Code\", name = \"Code\"";
const SKIP: &str = "\"sheet.md\", skip(\"other\", \"more\")";
const REPEATS: &str = "\"sheet.md\", repeats = \"first\"";
const HEADER: &str = "| Code | Name | Meaning |\n| ---: | --- | --- |\n";
const TABLE: &str = "| Code | Name | Meaning |\n| ---: | --- | --- |\n| 1 | One | text |\n";

macro_rules! kind {
    ($name:literal, $parts:literal, |$n:ident| $sheet:expr) => {
        kind!($name, $parts, PLAIN, |$n| $sheet)
    };
    ($name:literal, $parts:literal, $arguments:expr, |$n:ident| $sheet:expr) => {
        Kind {
            name: $name,
            arguments: $arguments,
            write: |$n, folder| fs::write(folder.join("sheet.md"), $sheet).expect("the sheet can be written"),
            parts: $parts,
        }
    };
}

/// The kinds, sound sheets first.
pub(crate) const KINDS: &[Kind] = &[
    kind!("rows", 150, |n| HEADER.to_owned() + &each(n, |i| format!("| {i} | Row {i} | text |\n"))),
    kind!("rows with CRLF", 150, |n| {
        (HEADER.to_owned() + &each(n, |i| format!("| {i} | Row {i} | text |\n"))).replace('\n', "\r\n")
    }),
    kind!("rows with lone carriage returns", 150, |n| {
        (HEADER.to_owned() + &each(n, |i| format!("| {i} | Row {i} | text |\n"))).replace('\n', "\r")
    }),
    kind!("rows far apart", 150, |n| HEADER.to_owned()
        + &each(n, |i| format!("| {} | Row {i} | |\n", i * 131 % 65521))),
    kind!("rows with aliases", 100, |n| {
        let rows = each(n, |i| format!("| {i} | Row {i} | Alias {i}, Other {i} |\n"));
        format!("| Code | Name | Also Known As |\n| ---: | --- | --- |\n{rows}")
    }),
    kind!("aliases of one row", 300, |n| {
        let aliases = each(n, |i| format!("Alias {i}, "));
        format!("| Code | Name | Also Known As |\n| ---: | --- | --- |\n| 1 | One | {aliases}Last |\n")
    }),
    kind!("columns", 100, |n| {
        let (header, cells) = (each(n, |i| format!(" Column {i} |")), " text |".repeat(n));
        format!("| Code | Name |{header}\n| ---: | --- |{}\n| 1 | One |{cells}\n", " --- |".repeat(n))
    }),
    kind!("questions", 100, |n| {
        let (header, cells) = (each(n, |i| format!(" Question {i}? |")), " yes |".repeat(n));
        format!("| Code | Name |{header}\n| ---: | --- |{}\n| 1 | One |{cells}\n", " --- |".repeat(n))
    }),
    kind!("typed columns", 100, TYPED, |n| {
        let rows = each(n, |i| format!("| {i} | Row {i} | text {i} | {i} | {i}, other {i} |\n"));
        format!("| Code | Name | A | B | C |\n| ---: | --- | --- | --- | --- |\n{rows}")
    }),
    kind!("tables with different columns", 60, |n| each(n, |i| {
        let header = ["Meaning", "Cause", "What to do"][i % 3];
        format!("| Name | {header} | Code |\n| --- | --- | --- |\n| Row {i} | text | {i} |\n\n")
    })),
    kind!("tables of other things", 100, CODE, |n| {
        TABLE.to_owned() + &each(n, |i| format!("\n| Field | Meaning |\n| --- | --- |\n| {i} | text |\n"))
    }),
    kind!("tables between tables of other things", 60, CODE, |n| each(n, |i| format!(
        "# {i}\n\n| Code | Name | A |\n| --- | --- | --- |\n| {i} | Row {i} | |\n\n| Field | A |\n| --- | --- |\n| {i} | |\n\n"
    ))),
    kind!("tables that differ", 60, |n| each(n, |i| format!(
        "# {i}\n\n| Code | Name |\n| --- | --- |\n| {i} | Row {i} |\n\n| Field | Type |\n| --- | --- |\n| a | text |\n\n"
    ))),
    kind!("tables of codes that differ", 60, |n| each(n, |i| format!(
        "# {i}\n\n| Code | Name |\n| --- | --- |\n| {i} | Row {i} |\n\n| Exit | Title |\n| --- | --- |\n| {i} | Other {i} |\n\n"
    ))),
    kind!("rows that are headings", 100, |n| {
        HEADER.to_owned() + &each(n, |i| format!("| **Heading {i}** | | |\n| {i} | Row {i} | text |\n"))
    }),
    kind!("rows that are left out", 100, SKIP, |n| {
        format!("{HEADER}| more | | |\n") + &each(n, |i| format!("| other | Other {i} | |\n| {i} | Row {i} | text |\n"))
    }),
    kind!("rows of a code that repeats", 100, REPEATS, |n| {
        HEADER.to_owned() + &each(n, |i| format!("| 1 | Row {i} | text |\n"))
    }),
    kind!("codes and names in one cell", 100, BOTH, |n| {
        format!("| Code | Meaning |\n| --- | --- |\n{}", each(n, |i| format!("| {i} (Row {i}) | text |\n")))
    }),
    kind!("rows that are too short", 150, |n| HEADER.to_owned() + &each(n, |i| format!("| {i} | Row {i}\n"))),
    kind!("typed cells with one text", 100, TYPED, |n| {
        let rows = each(n, |i| format!("| {i} | Row {i} | same | - | same, same |\n"));
        format!("| Code | Name | A | B | C |\n| ---: | --- | --- | --- | --- |\n{rows}")
    }),
    kind!("items of a list", 100, TYPED, |n| {
        let items = each(n, |i| format!("item {i}, "));
        format!("| Code | Name | A | B | C |\n| --- | --- | --- | --- | --- |\n| 1 | One | one | - | {items}last |\n")
    }),
    kind!("documented columns", 100, |n| {
        let (header, cells) = (each(n, |i| format!(" Column {i} |")), " text |".repeat(n));
        let table = format!("| Code | Name |{header}\n| ---: | --- |{}\n| 1 | One |{cells}\n", " --- |".repeat(n));
        let columns = each(n, |i| format!("| Column {i} | What it says |\n"));
        format!("{table}\n| Column | Meaning |\n| --- | --- |\n{columns}")
    }),
    kind!("tables under headings", 100, |n| each(n, |i| format!("# Part {i}\n\n{HEADER}| {i} | Row {i} | text |\n\n"))),
    kind!("headings", 300, SECTION, |n| each(n, |i| format!("# Part {i}\n\n")) + "# Codes\n\n" + TABLE),
    kind!("footnotes", 100, |n| {
        let rows = each(n, |i| format!("| {i} | Row {i} | text[^{i}] |\n"));
        format!("{HEADER}{rows}\n{}", each(n, |i| format!("[^{i}]: Note {i}.\n")))
    }),
    kind!("links by reference", 100, |n| {
        let rows = each(n, |i| format!("| {i} | Row {i} | [text][{i}] |\n"));
        format!("{HEADER}{rows}\n{}", each(n, |i| format!("[{i}]: https://example.org/{i}\n")))
    }),
    kind!("text of a cell", 2000, |n| format!("{HEADER}| 1 | One | {} |\n", "words and `code` ".repeat(n))),
    kind!("marks in a cell", 2000, |n| format!("{HEADER}| 1 | One | {} |\n", "*a **b [c]( ~d <e &f `".repeat(n))),
    kind!("entities in a cell", 2000, |n| format!("{HEADER}| 1 | One | {} |\n", "&amp;&#x41;".repeat(n))),
    kind!("words of a name", 800, |n| format!("{HEADER}| 1 | {} | text |\n", "word ".repeat(n))),
    kind!("lines of prose", 1000, |n| "A line | of prose.\n\n".repeat(n) + TABLE),
    kind!("lines of front matter", 1000, |n| format!("---\n{}---\n\n{TABLE}", each(n, |i| format!("key{i}: value\n")))),
    kind!("comments", 300, |n| "<!-- a -->\n\ntext <!-- b --> text\n\n".repeat(n) + TABLE),
    kind!("code blocks", 300, |n| "```text\n| 1 | One |\n```\n\n".repeat(n) + TABLE),
    kind!("carriage returns in prose", 10_000, |n| format!("{TABLE}\n{}", "text\r".repeat(n))),
    kind!("text codes", 150, TEXT, |n| HEADER.to_owned() + &each(n, |i| format!("| E{i} | Row {i} | text |\n"))),
    kind!("text codes with names", 150, TEXT_AND_NAMES, |n| {
        HEADER.to_owned() + &each(n, |i| format!("| E{i} | Row {i} | text |\n"))
    }),
    kind!("text codes with the same ends and the same length", 150, TEXT, |n| {
        HEADER.to_owned() + &each(n, |i| format!("| prefix_of_codes_{i:06}_suffix_of_codes | Row | text |\n"))
    }),
    kind!("text codes with a long common prefix", 100, TEXT, |n| {
        HEADER.to_owned() + &each(n, |i| format!("| {}{i} | Row | text |\n", "user.error.".repeat(20)))
    }),
    kind!("text codes that differ only in case", 100, TEXT_BY_TEMPLATE, |n| {
        HEADER.to_owned() + &each(n, |i| format!("| abc{i} | Row | text |\n| ABC{i} | Row | text |\n"))
    }),
    kind!("words of a text code", 800, TEXT, |n| format!("{HEADER}| {} | One | text |\n", "word ".repeat(n))),
    kind!("words of text codes and names", 20, TEXT_AND_NAMES, |n| {
        HEADER.to_owned() + &each(n, |i| format!("| {}{i} | {}{i} | text |\n", "a ".repeat(100), "b ".repeat(100)))
    }),
    // From here on, the sheets have faults.
    kind!("text codes that make no identifiers", 150, TEXT, |n| {
        HEADER.to_owned() + &each(n, |i| format!("| {i} | Row {i} | text |\n"))
    }),
    kind!("text codes that make one identifier", 100, TEXT, |n| {
        HEADER.to_owned() + &each(n, |i| format!("| a{}b | Row | text |\n", "-".repeat(i % 50 + 1)))
    }),
    kind!("text codes and names that read as others", 100, TEXT_AND_NAMES, |n| {
        HEADER.to_owned() + &each(n, |i| format!("| a{i} | b c{i} | text |\n| a{i} b | c{i} | text |\n"))
    }),
    kind!("codes that are none", 150, |n| HEADER.to_owned() + &each(n, |i| format!("| x{i} | Row {i} | text |\n"))),
    kind!("digits and dashes of a code", 2000, |n| {
        format!("{HEADER}| {}x{} | One | text |\n", "1".repeat(n), "-".repeat(n))
    }),
    kind!("digits of a code", 10_000, |n| format!("{HEADER}| {} | One | text |\n", "1".repeat(n))),
    kind!("typed cells that are faults", 100, TYPED, |n| {
        let rows = each(n, |i| format!("| {i} | Row {i} | | x{i} | ,, |\n"));
        format!("| Code | Name | A | B | C |\n| ---: | --- | --- | --- | --- |\n{rows}")
    }),
    kind!("rows with one name", 150, |n| HEADER.to_owned() + &each(n, |i| format!("| {i} | Same | text |\n"))),
    kind!("rows with one code", 150, |n| HEADER.to_owned() + &each(n, |i| format!("| 1 | Row {i} | text |\n"))),
    kind!("rows cut off", 300, |n| format!("{TABLE}\n{}", "| 2 | Two | text |\n\n".repeat(n))),
    kind!("rows behind list marks", 300, |n| format!("{TABLE}\n{}", "- | 2 | Two | text |\n".repeat(n))),
    kind!("damaged delimiter rows", 300, |n| format!("{TABLE}\n{}", "Code | Name\n=== | ===\n2 | Two\n\n".repeat(n))),
    kind!("headers without a delimiter row", 300, |n| format!("{TABLE}\n{}", "# A\n\n| Code | Name |\n\n".repeat(n))),
    kind!("tables in HTML", 150, |n| format!("{TABLE}\n{}", "<div>\n| 2 | Two | text |\n</div>\n\n".repeat(n))),
    kind!("surplus cells", 2000, |n| format!("{HEADER}| 1 | One | {} |\n", "a | ".repeat(n))),
    kind!("columns with one header", 100, |n| {
        format!("| Code | Name |{}\n| --- | --- |{}\n| 1 | One |\n", " Same |".repeat(n), " --- |".repeat(n))
    }),
    kind!("code that is not closed", 800, |n| format!("{TABLE}\n~~~\n{}", "```\n| 2 | Two | text |\n".repeat(n))),
    kind!("a comment that is not closed", 800, |n| format!(
        "{TABLE}\n<!-- a -- >\n{}",
        "| 2 | Two | b |\n\n".repeat(n)
    )),
    kind!("headings without the section", 300, SECTION, |n| each(n, |i| format!("# Code {i}\n\n")) + TABLE),
    Kind {
        name: "files where the sheet is missing",
        arguments: "\"sheat.md\"",
        write: |n, folder| {
            for name in 0..n {
                fs::write(folder.join(format!("she{name:05}.md")), "").expect("a file can be written");
            }
        },
        parts: 300,
    },
];

/// The texts for the first `n` numbers, joined.
fn each(n: usize, text: impl Fn(usize) -> String) -> String {
    (0..n).fold(String::new(), |mut all, number| {
        write!(all, "{}", text(number)).expect("a string takes any text");
        all
    })
}
