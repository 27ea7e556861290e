//! Markup without an end, and tables of extreme proportions: the time is proportional to the size.
//!
//! The limit is generous, because some machines are slow and tests are built without optimization. Quadratic time
//! exceeds it by far. Only the processor time of the thread counts, so other programs do not disturb the measurement.

use std::fmt::Write;
use std::time::Duration;

use cpu_time::ThreadTime;

use crate::sheet::{Sheet, faults};

const SIZE: usize = 250_000;
const BOUND: Duration = Duration::from_secs(10);

/// Pieces of Markdown that make a parser look ahead. The tests repeat them.
const ENDLESS: &[&str] = &[
    ">",
    "> ",
    "[",
    "![",
    "[]",
    "[a](",
    "[a](<",
    "[a][",
    "[^a]",
    "*",
    "*a ",
    "a*",
    "**a *b ",
    "_a ",
    "~a ~~b ",
    "`",
    "`` ",
    "<",
    "<a ",
    "<a b='",
    "<!-- ",
    "<![CDATA[",
    "<?",
    "<!A ",
    "&",
    "&#x",
    "\\",
    "<https:",
    "- ",
    "1. ",
    "+ ",
    "<br>",
    "`|",
    "\u{301}",
    "\u{202e}",
    "\u{1b}[31m",
    "없",
    "\t",
    "#",
    "=",
];

#[track_caller]
fn assert_cheap(what: &str, sheet: &str) {
    let folder = Sheet::new();
    let start = ThreadTime::now();
    let _ = folder.expanded(sheet.as_bytes());
    let time = start.elapsed();
    assert!(time < BOUND, "{what}: {time:?} for {} bytes", sheet.len());
}

const TABLE: &str = "| Code | Name | Meaning |\n| ---: | --- | --- |\n| 1 | One | text |\n";

#[test]
fn markup_without_an_end_is_cheap_in_a_cell() {
    for unit in ENDLESS {
        let cell = unit.repeat(SIZE / unit.len());
        assert_cheap(unit, &format!("{TABLE}| 2 | Two | {cell} |\n"));
    }
}

#[test]
fn markup_without_an_end_is_cheap_in_prose() {
    for unit in ENDLESS {
        let prose = unit.repeat(SIZE / unit.len());
        assert_cheap(unit, &format!("{prose}\n\n{TABLE}\n{prose}\n"));
    }
}

#[test]
fn markup_without_an_end_is_cheap_in_a_heading() {
    for unit in ENDLESS {
        assert_cheap(unit, &format!("# {}\n\n{TABLE}", unit.repeat(SIZE / unit.len())));
    }
}

#[test]
fn a_name_without_an_end_is_cheap() {
    for unit in ["a", "A", "a ", "aA", "없", "e\u{301}", "a\u{301}\u{301}\u{301}", "1", "_", "*a*"] {
        let name = unit.repeat(SIZE / unit.len());
        assert_cheap(unit, &format!("| Code | Name |\n| ---: | --- |\n| 1 | {name} |\n"));
    }
    assert_cheap("marks", &format!("| Code | Name |\n| ---: | --- |\n| 1 | a{} |\n", "\u{301}".repeat(SIZE / 2)));
}

#[test]
fn lists_and_quotations_may_be_nested_deeply() {
    let lists: String = (0..1000).fold(String::new(), |lists, depth| lists + &" ".repeat(2 * depth) + "- a\n");
    assert_cheap("lists", &format!("{lists}\n{TABLE}"));
    let quotations: String = (0..1000).fold(String::new(), |lists, depth| lists + &"> ".repeat(depth) + "a\n");
    assert_cheap("quotations", &format!("{quotations}\n{TABLE}"));
    assert_cheap(
        "a table in quotations",
        &TABLE.lines().fold(String::new(), |sheet, line| sheet + &">".repeat(5000) + line + "\n"),
    );
}

#[test]
fn lines_that_look_like_rows_are_cheap_to_refuse() {
    let sheet = format!("{TABLE}\n{}", "| 2 | Two | text |\n\n".repeat(SIZE / 20));
    assert_cheap("stray rows", &sheet);
    assert_cheap("stray pipes", &format!("{TABLE}| 2 | Two | {} |\n", "a | `".repeat(SIZE / 5)));
    assert_cheap("comments", &format!("{TABLE}\n{}", "<!-- a -->\n| 2 | Two | text |\n\n".repeat(SIZE / 32)));
}

#[test]
fn many_columns_are_cheap() {
    let mut header = "| Code | Name |".to_owned();
    for column in 0..5000 {
        write!(header, " Column {column} |").expect("a string takes any text");
    }
    let (rule, row) = ("| --- ".repeat(5002), "| 1 ".repeat(5001));
    assert_cheap("columns", &format!("{header}\n{rule}|\n{row}| 1 |\n"));
    // GFM adds the missing cells, so a few bytes make many cells.
    assert_cheap("missing cells", &format!("{header}\n{rule}|\n{}", "| 1 |\n".repeat(5000)));
}

#[test]
fn many_documented_columns_are_cheap() {
    let (mut header, mut rows) = ("| Code | Name |".to_owned(), String::new());
    for column in 0..5000 {
        write!(header, " Text {column} |").expect("a string takes any text");
        writeln!(rows, "| Text {column} | What it says |\n| Taxt {column} | A slip of the pen |")
            .expect("a string takes any text");
    }
    let (rule, row) = ("| --- ".repeat(5002), "| 1 ".repeat(5001));
    let sheet = format!("{header}\n{rule}|\n{row}| 1 |\n");
    let documented = "| Column | Meaning |\n| --- | --- |\n";
    assert_cheap("documented columns", &format!("{sheet}\n{documented}{rows}"));
    assert_cheap("tables of one row", &format!("{sheet}\n{}", format!("{documented}| Name | One |\n\n").repeat(5000)));
    let long = "x".repeat(SIZE / 2);
    assert_cheap(
        "a long header",
        &format!("| Code | Name | {long} |\n|---|---|---|\n| 1 | One | |\n\n{documented}| {long}y | |\n"),
    );
}

#[test]
fn many_aliases_are_cheap() {
    let aliases = |alias: &dyn Fn(usize) -> String| (0..2000).map(alias).collect::<Vec<_>>().join(", ");
    let header = "| Code | Name | Also Known As |\n| ---: | --- | --- |\n";
    for names in [aliases(&|alias| format!("Alias {alias}")), aliases(&|_| "Same".to_owned()), ",".repeat(SIZE)] {
        assert_cheap("aliases", &format!("{header}| 1 | One | {names} |\n"));
    }
    assert_cheap("hidden aliases", &format!("{header}| 1 | One | {} |\n", "*a*b,".repeat(SIZE / 5)));
}

#[test]
fn a_thousand_faults_are_fifty_and_a_count() {
    let rows = (0..1000).fold(String::new(), |rows, row| rows + &format!("| {row}! | Row {row} | text |\n"));
    let faults = faults(&Sheet::new().expanded(format!("{TABLE}{rows}").as_bytes()));
    assert_eq!(faults.len(), 51);
    assert!(faults[49].starts_with("`49!` is not an integer"), "{}", faults[49]);
    assert!(
        faults[50].starts_with("1000 faults in `") && faults[50].ends_with("of which the first 50 are shown"),
        "{}",
        faults[50]
    );
}

#[test]
fn no_fault_is_longer_than_a_few_screens() {
    let long = "a|b".repeat(SIZE / 3);
    let headings = "# Same\n\n".repeat(SIZE / 8);
    for sheet in [
        format!("| Code | Name |\n| --- | --- |\n| {} | One |\n", "x".repeat(SIZE)),
        format!("| Code | Name |\n| --- | --- |\n| 1 | {} |\n", "?".repeat(SIZE)),
        format!("| Code | Name |\n| --- | --- |\n| 1 | One | {long} |\n"),
        format!("{TABLE}\n|{long}\n"),
    ] {
        let faults = faults(&Sheet::new().expanded(sheet.as_bytes()));
        assert!(!faults.is_empty() && faults.iter().all(|fault| fault.len() < 10_000), "{}", &faults[0][..200]);
    }
    let folder = Sheet::new();
    let _ = folder.expanded(format!("{headings}{TABLE}").as_bytes());
    let expanded = httpcodes_tests::expand("\"sheet.md\", section = \"Same\"", "enum Code {}", folder.folder());
    let fault = faults(&expanded.to_string()).remove(0);
    assert!(fault.starts_with("there are 31250 headings `Same`") && fault.len() < 10_000, "{}", &fault[..200]);
}
