//! What somebody who reads the source takes for a row, read by the generator: it is a variant, or there is a fault. And
//! what nobody takes for one is not a fault.

use proptest::prelude::*;
use proptest::sample::select;

use crate::effort;
use crate::reading::Reading;

/// What a table has instead of its delimiter row.
const DAMAGED: &[&str] = &[
    "",
    "text",
    "---",
    "===",
    "***",
    "- - -",
    "--- ---",
    "=== | ===",
    "— | —",
    "| — | — |",
    "── | ──",
    "| -- - | --- |",
    "| --- |",
    ":--",
    "| --- | --- | --- |",
    "|---+---|",
    "||---|---|",
    "\\| --- | --- |",
    "| :: | :: |",
    "| . | . |",
    "|   |   |",
    "|",
    "- | -",
    "|\u{a0}--- | --- |",
];

/// What stands before a row and behind it.
const MARKS: &[(&str, &str)] = &[
    ("- ", ""),
    ("* ", ""),
    ("+ ", ""),
    ("1. ", ""),
    ("12) ", ""),
    ("- [ ] ", ""),
    ("- [x] ", ""),
    ("# ", ""),
    ("### ", " ###"),
    ("> ", ""),
    (">", ""),
    ("> - ", ""),
    ("\\", ""),
    ("**", "**"),
    ("*", "*"),
    ("__", "__"),
    ("~~", "~~"),
    ("<b>", "</b>"),
    ("<p align=\"center\">", "</p>"),
    ("<br>", ""),
    ("", "<br>"),
    ("<!-- note -->", ""),
    ("[^1]: ", ""),
    ("\u{a0}", ""),
    ("\u{3000}", "\u{3000}"),
    ("\u{200b}", ""),
    ("\u{feff}", ""),
];

/// What hides what follows it by mistake, and some of it on purpose.
const HIDING: &[&str] = &[
    "```",
    "~~~",
    "~~~\ncode\n```",
    "````\ncode\n```",
    "```text\ncode\n~~~",
    "<!--",
    "<!-- note",
    "<!-- note -- >",
    "<!-- note —>",
    "<pre>",
    "<script>",
    "<style>",
    "<?php",
    "<![CDATA[",
    "<div>",
    "<details><summary>More</summary>",
];

/// What nobody takes for a row of the sheet, though there are pipes.
const INNOCENT: &[&str] = &[
    "A shell pipes with `|`, as in `ls | wc`.",
    "The `|` of 5 | 6 is 7.",
    "Choose yes|no.",
    "yes | no",
    "One of a | b | c.",
    "A row is written `| 2 | Two |`.",
    "`| 2 | Two |` is a row.",
    "Usage: tool [--yes|--no] [file]",
    "[One](#one) | [Two](#two)",
    "English | [日本語](README.ja.md)",
    "<p align=\"center\">\n  <a href=\"#one\">One</a> |\n  <a href=\"#two\">Two</a>\n</p>",
    "<a href=\"#one\">One</a> | <a href=\"#two\">Two</a>",
    "\\| 2 \\| Two \\|",
    "## GET | POST",
    "GET | POST\n---",
    "- first | second\n- third | fourth",
    "1. first | second\n2. third | fourth",
    "- [ ] first | second",
    "> quoted | twice",
    "**strong | text**",
    "$$|x| + |y|$$",
    "    tool --yes | sort",
    "     state | count\n    -------+-------\n     open  |     2\n     done  |     5\n    (2 rows)",
    "    ├── src\n    │   └── main.rs | 2",
    "```text\n| 2 | Two |\n2 | Two\n```",
    "~~~\n+------+------+\n| Code | Name |\n+------+------+\n|    2 | Two  |\n+------+------+\n~~~",
    "````markdown\n```\n| Code | Name |\n| --- | --- |\n```\n````",
    "- In a list:\n\n  ```\n  | 2 | Two |\n  ```",
    "> ```\n> | 2 | Two |\n> ```",
    "<!-- | 2 | Two | -->",
    "<!--\n| Code | Name |\n| --- | --- |\n\n| 2 | Two |\n-->",
    "Text <!-- with a comment\n| 2 | Two |\nthat ends --> and more.",
    "[^1]: A note | with a pipe.",
    "[a|b]: https://example.org",
    "* * *",
];

/// A part of a document.
#[derive(Clone, Debug)]
enum Part {
    Table {
        has_pipes: bool,
        delimiter: Option<&'static str>,
        rows: usize,
    },
    /// A row behind a mark, as the first of two or alone.
    Marked {
        has_pipes: bool,
        mark: (&'static str, &'static str),
        is_alone: bool,
    },
    Hiding(&'static str),
    Innocent(&'static str),
    Heading,
}

fn sound() -> impl Strategy<Value = Part> {
    (any::<bool>(), 1_usize..4).prop_map(|(has_pipes, rows)| Part::Table { has_pipes, delimiter: None, rows })
}

fn innocent() -> impl Strategy<Value = Part> {
    prop_oneof![4 => select(INNOCENT).prop_map(Part::Innocent), 1 => Just(Part::Heading)]
}

fn doubtful() -> impl Strategy<Value = Part> {
    let damaged = (any::<bool>(), select(DAMAGED), 1_usize..4).prop_map(|(has_pipes, delimiter, rows)| Part::Table {
        has_pipes,
        delimiter: Some(delimiter),
        rows,
    });
    let marked = (any::<bool>(), select(MARKS), any::<bool>()).prop_map(|(has_pipes, mark, is_alone)| Part::Marked {
        has_pipes,
        mark,
        is_alone,
    });
    prop_oneof![3 => damaged, 4 => marked, 1 => select(HIDING).prop_map(Part::Hiding)]
}

/// The parts as a document, and how many rows are in it. There is a sound table in front of them.
fn written(parts: &[Part]) -> (String, usize) {
    let mut text = "# Codes\n\n| Code | Name |\n| ---: | ---- |\n| 0 | Zero |\n".to_owned();
    let mut count = 1;
    let mut row = |has_pipes: bool, mark: (&str, &str)| {
        let row = if has_pipes { format!("| {count} | N{count}q |") } else { format!("{count} | N{count}q") };
        count += 1;
        format!("{}{row}{}\n", mark.0, mark.1)
    };
    // A second start would be the first one's end.
    let mut is_hidden = false;
    for part in parts {
        text.push('\n');
        match part {
            Part::Hiding(_) if std::mem::replace(&mut is_hidden, true) => {}
            Part::Table { has_pipes, delimiter, rows } => {
                let sound = if *has_pipes { "| --- | --- |" } else { "--- | ---" };
                text += if *has_pipes { "| Code | Name |" } else { "Code | Name" };
                text += &format!("\n{}\n", delimiter.unwrap_or(sound));
                for _ in 0..*rows {
                    text += &row(*has_pipes, ("", ""));
                }
            }
            Part::Marked { has_pipes, mark, is_alone } => {
                text += &row(*has_pipes, *mark);
                if !is_alone {
                    text += &row(*has_pipes, ("", ""));
                }
            }
            Part::Hiding(lines) | Part::Innocent(lines) => text += &format!("{lines}\n"),
            Part::Heading => text += "## Heading\n",
        }
    }
    (text, count)
}

proptest! {
    #![proptest_config(effort::documents(1000))]

    #[test]
    fn every_row_that_the_source_shows_is_a_variant_or_a_fault(
        parts in prop::collection::vec(prop_oneof![3 => sound(), 2 => innocent(), 3 => doubtful()], 1..5),
    ) {
        let (text, count) = written(&parts);
        let reading = Reading::of(&text, "\"sheet.md\"");
        prop_assert!(!reading.faults().is_empty() || reading.len() == count, "{} of {count} rows\n{text}", reading.len());
    }

    #[test]
    fn what_is_no_row_is_no_fault(parts in prop::collection::vec(prop_oneof![1 => sound(), 3 => innocent()], 1..8)) {
        let (text, count) = written(&parts);
        let reading = Reading::of(&text, "\"sheet.md\"");
        prop_assert_eq!(reading.faults(), [""; 0], "{}", text);
        prop_assert_eq!(reading.len(), count, "{}", text);
    }
}
