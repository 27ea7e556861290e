//! Sheets without a fault, compiled by the real macro and the real compiler. A program prints everything that their
//! enums return, which must equal what the model says.
//!
//! One crate contains a batch of sheets, because starting the compiler and the program takes most of the time.

use std::fmt::Write;

use httpcodes_tests::Project;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use crate::model::{Codes, Column, Row, Sheet, plain};
use crate::{effort, questions, sheets, writer};

/// The number of sheets of each kind in one crate.
const BATCH: u32 = 16;

/// The lines that the program prints about a sheet.
fn expected(sheet: &Sheet) -> Vec<String> {
    let mut lines = Vec::new();
    for (section, row) in sheet.rows() {
        let printed = sheet.printed(row);
        let Row { code, code_text, name, identifier, .. } = row;
        lines.push(if sheet.is_text() {
            format!("{identifier} {code_text:?} true")
        } else {
            format!("{identifier} {code} {code} true")
        });
        let texts: Vec<String> = texts(sheet).iter().map(|column| text(*column, row)).collect();
        let flags: &[bool] = if sheet.columns.contains(&Column::Retryable) { &[row.is_retryable] } else { &[] };
        let values: Vec<String> = sheet.columns.iter().filter_map(|column| row.value(*column)).collect();
        lines.push(format!("{:?} {texts:?} {flags:?} {values:?}", (code_text, name, section, row.also_known_as())));
        lines.push(format!("{:?}", (&printed, format!("{printed:>40}|{printed:*<30}|{printed:^12.7}|{printed:.3}"))));
    }
    for code in codes(sheet) {
        let row = sheet.rows().into_iter().find(|(_, row)| row.code == code);
        lines.push(match row {
            Some((_, Row { identifier, .. })) => format!("Some({identifier}) Ok({identifier})"),
            None => format!("None Err({code})"),
        });
    }
    for string in questions::strings(sheet) {
        lines.push(match sheet.parsed(&string) {
            Ok(row) => format!("Ok({})", row.identifier),
            Err(error) => format!("Err({error:?})"),
        });
    }
    lines
}

/// The integers to ask for.
fn codes(sheet: &Sheet) -> Vec<i128> {
    if sheet.is_text() { Vec::new() } else { questions::codes(sheet) }
}

/// The text columns of the sheet, in its order.
fn texts(sheet: &Sheet) -> Vec<Column> {
    sheet.columns.iter().copied().filter(|column| matches!(column, Column::Meaning | Column::Note)).collect()
}

fn text(column: Column, row: &Row) -> String {
    plain(if column == Column::Meaning { &row.meaning } else { &row.note })
}

/// The module that declares a sheet's enum and reports on it.
fn module(index: usize, sheet: &Sheet) -> String {
    let mut module = format!("mod sheet_{index} {{\n");
    let arguments = sheet.arguments(&format!("sheets/{index}.md"));
    writeln!(module, "#[httpcodes::cheatsheet({arguments})] {}", sheet.item()).expect("it is text");
    for (_, row) in sheet.rows() {
        for constant in row.aliases.iter().filter_map(|alias| alias.constant.as_ref()) {
            let variant = &row.identifier;
            writeln!(module, "const _: () = assert!(matches!(Sheet::{constant}, Sheet::{variant}));")
                .expect("it is text");
        }
    }
    let methods: Vec<&str> =
        texts(sheet).iter().map(|column| if *column == Column::Meaning { "meaning" } else { "side_note" }).collect();
    let flags = if sheet.columns.contains(&Column::Retryable) { "is_retryable" } else { "" };
    let (codes, strings) = (codes(sheet), questions::strings(sheet));
    let methods = methods.join(" ");
    let values = sheet.columns.iter().filter(|column| column.of_type().is_some());
    let values = values.map(|column| column.header().to_lowercase()).collect::<Vec<_>>().join(" ");
    let asked = match sheet.codes {
        Codes::Integers((code, ..)) => {
            format!(
                "report!({code}, from_{code}, as_{code}, [{methods}], [{flags}], [{values}], &{codes:?}, &{strings:?});"
            )
        }
        Codes::Texts(_) => format!("report_texts!([{methods}], [{flags}], [{values}], &{strings:?});"),
    };
    module += &format!("pub fn report() {{\n {asked}\n}}\n}}\n");
    module
}

#[test]
fn what_a_program_reads_is_what_was_written() {
    let mut runner = TestRunner::new(effort::cases(1));
    for batch in 0..effort::factor() {
        let small = sheets::sheet(5);
        let texts = sheets::text_sheet(5);
        let mut sheets: Vec<(Sheet, Vec<u8>)> =
            (0..BATCH).map(|_| small.new_tree(&mut runner).expect("there are such sheets").current()).collect();
        sheets.extend((0..BATCH).map(|_| texts.new_tree(&mut runner).expect("there are such sheets").current()));
        // Sheets with too many rows for tables of variants.
        sheets.push(sheets::sheet(300).new_tree(&mut runner).expect("there are such sheets").current());
        sheets.push(sheets::text_sheet(300).new_tree(&mut runner).expect("there are such sheets").current());

        let mut program = include_str!("program.rs").to_owned();
        let project = Project::new(&format!("random_sheets_{batch}"));
        for (index, (sheet, styles)) in sheets.iter().enumerate() {
            project.write(&format!("sheets/{index}.md"), &writer::markdown(sheet, styles));
            program += &module(index, sheet);
        }
        program += "fn main() {\n";
        for index in 0..sheets.len() {
            program += &format!("println!(\"sheet {index}\");\nsheet_{index}::report();\n");
        }
        program += "}\n";
        let printed = project.file("src/main.rs", &program).cargo(&["run", "--quiet"]).expect_success().stdout;

        let mut printed = printed.lines();
        for (index, (sheet, styles)) in sheets.iter().enumerate() {
            assert_eq!(printed.next(), Some(format!("sheet {index}").as_str()));
            for line in expected(sheet) {
                assert_eq!(printed.next(), Some(line.as_str()), "sheet {index}\n{}", writer::markdown(sheet, styles));
            }
        }
        assert_eq!(printed.next(), None);
    }
}
