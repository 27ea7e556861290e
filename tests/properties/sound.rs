//! Sheets without a fault, read by the generator in this process: every row says what the model says.

use std::path::Path;

use httpcodes::StatusCode;
use httpcodes_generator::document;
use httpcodes_generator::expand::expand;
use httpcodes_generator::fault::collector::Faults;
use httpcodes_generator::fault::report;
use httpcodes_generator::input::arguments;
use httpcodes_generator::input::item;
use httpcodes_generator::sheet::contents::{self, Codes, Integers};
use httpcodes_generator::sheet::reader;
use httpcodes_generator::sheet::typed::Item;
use httpcodes_generator::source::Source;
use httpcodes_invariants::panics::ignore_refused_identifiers;
use proptest::prelude::*;

use crate::model::{Column, Row, Sheet, plain};
use crate::sheets;
use crate::writer;
use crate::{effort, expansion};

/// A row of the model as text, for comparison.
fn expected(sheet: &Sheet, section: &str, row: &Row) -> String {
    let texts: Vec<String> = sheet
        .columns
        .iter()
        .filter_map(|column| match column {
            Column::Meaning => Some(plain(&row.meaning)),
            Column::Note => Some(plain(&row.note)),
            _ => None,
        })
        .collect();
    let aliases: Vec<_> = row.aliases.iter().map(|alias| (&alias.name, &alias.constant)).collect();
    let values: Vec<String> = sheet.columns.iter().filter_map(|column| row.value(*column)).collect();
    let Row { code, code_text, name, identifier, .. } = row;
    format!("{code} {code_text:?} {name:?} {identifier} {aliases:?} {section:?} {texts:?} {values:?}")
}

/// A row that the generator read, as the same text.
fn read(sheet: &Sheet, number: i128, row: &contents::Row) -> String {
    let is_text = |column: &Column| matches!(column, Column::Meaning | Column::Note);
    let cells = sheet.columns.iter().zip(&row.values);
    let texts: Vec<&String> =
        cells.filter(|(column, _)| is_text(column)).map(|(_, value)| &value.text().plain).collect();
    let aliases: Vec<_> = row.aliases.iter().map(|alias| (&alias.name, &alias.constant)).collect();
    let values: Vec<String> =
        sheet.columns.iter().zip(&row.values).filter_map(|(column, value)| values(*column, value.items())).collect();
    let contents::Row { code, variant, section, .. } = row;
    let name = row.name_or_code();
    format!("{number} {code:?} {name:?} {variant} {aliases:?} {section:?} {texts:?} {values:?}")
}

/// The values of a typed column, as `Debug` prints what its accessor returns.
fn values(column: Column, items: &[Item]) -> Option<String> {
    let integer = |item: &Item| match item {
        Item::Integer { is_negative: true, magnitude } => format!("-{magnitude}"),
        Item::Integer { magnitude, .. } => magnitude.to_string(),
        other => panic!("{other:?} is not an integer"),
    };
    let integers: Vec<String> = if column == Column::Status { Vec::new() } else { items.iter().map(integer).collect() };
    match (column, items) {
        (Column::Status, [Item::Parsed { text, .. }]) => Some(format!("{:?}", text.parse::<StatusCode>().expect(text))),
        (Column::Limit, []) => Some("None".to_owned()),
        (Column::Limit, [_]) => Some(format!("Some({})", integers[0])),
        (Column::Sizes, _) => Some(format!("[{}]", integers.join(", "))),
        (Column::Status | Column::Limit, other) => panic!("{other:?} in {column:?}"),
        _ => None,
    }
}

fn tokens_and_rows(sheet: &Sheet, text: &str) -> Result<(syn::File, Vec<String>), TestCaseError> {
    let faults = Faults::default();
    let item = item::parse(sheet.item().parse().expect("it lexes"), sheet.is_text(), &faults).expect("it is an enum");
    let with_serde = format!("{}, serde", sheet.arguments("sheet.md"));
    let arguments = arguments::parse(with_serde.parse().expect("it lexes"), &faults).expect("they are arguments");
    let document = document::reader::read(text);
    let found = reader::read(&document, text, &arguments, item.repr, &faults);
    let source = Source::named(Path::new("sheet.md")).with_text(text.to_owned());
    let drawn: Vec<String> = faults.into_vec().iter().map(|fault| report::draw(fault, Some(&source))).collect();
    prop_assert!(drawn.is_empty(), "{}\n{text}", drawn.join("\n"));
    let found = found.expect("there is a sheet where there are no faults");
    let none = vec![0; found.rows.len()];
    let values = match &found.codes {
        Codes::Integers(Integers { values, .. }) => values,
        Codes::Texts => &none,
    };
    let mut rows: Vec<(&i128, &contents::Row)> = values.iter().zip(&found.rows).collect();
    rows.sort_by_key(|(number, _)| **number);
    let rows = rows.into_iter().map(|(number, row)| read(sheet, *number, row)).collect();
    let tokens = expand(&item, &arguments, &found, &document, &source);
    Ok((syn::parse2(tokens).map_err(|error| TestCaseError::fail(error.to_string()))?, rows))
}

/// The documentation of the columns.
fn documentation(sheet: &Sheet, text: &str) -> Vec<String> {
    let faults = Faults::default();
    let item = item::parse(sheet.item().parse().expect("it lexes"), sheet.is_text(), &faults).expect("it is an enum");
    let arguments = sheet.arguments("sheet.md").parse().expect("it lexes");
    let arguments = arguments::parse(arguments, &faults).expect("they are arguments");
    let found = reader::read(&document::reader::read(text), text, &arguments, item.repr, &faults);
    assert!(faults.into_vec().is_empty());
    let columns = found.expect("there is a sheet where there are no faults").columns.all;
    let texts = columns.iter().map(|column| column.documentation.iter().map(|text| text.plain.as_str()).collect());
    texts.collect()
}

/// The variants of the generated enum.
fn variants(file: &syn::File) -> Vec<(String, String)> {
    let item = file.items.iter().find_map(|item| match item {
        syn::Item::Enum(item) if item.ident == "Sheet" => Some(item),
        _ => None,
    });
    expansion::variants(item.expect("the enum is there"))
}

/// Checks that the generator reads what was written.
fn is_read(sheet: &Sheet, styles: &[u8]) -> Result<(), TestCaseError> {
    ignore_refused_identifiers();
    let text = writer::markdown(sheet, styles);
    let (file, rows) = tokens_and_rows(sheet, &text)?;
    let expected: Vec<String> = sheet.rows().iter().map(|(section, row)| expected(sheet, section, row)).collect();
    prop_assert_eq!(rows, expected, "{}", text);
    let rows = sheet.tables.iter().flat_map(|table| &table.rows);
    let discriminant = |row: &Row| if sheet.is_text() { String::new() } else { row.code.to_string() };
    let expected: Vec<_> = rows.map(|row| (row.identifier.clone(), discriminant(row))).collect();
    prop_assert_eq!(variants(&file), expected);
    Ok(())
}

/// Checks that a table that documents columns adds no row, above the rows and below them.
fn columns_are_documented(sheet: &Sheet, styles: &[u8]) -> Result<(), TestCaseError> {
    ignore_refused_identifiers();
    let rows = writer::markdown(sheet, styles);
    let said = sheet.tables.iter().flat_map(|table| &table.rows).next().map_or(&[][..], |row| &row.meaning);
    let columns = writer::documented_columns(sheet, said, styles);
    let alone = tokens_and_rows(sheet, &rows)?;
    let above = format!("{columns}{rows}");
    let documented = tokens_and_rows(sheet, &above)?;
    prop_assert_eq!(&documented.1, &alone.1, "{}", above);
    prop_assert_eq!(variants(&documented.0), variants(&alone.0));
    let below = format!("{rows}# Columns\n\n{columns}");
    let documented = tokens_and_rows(sheet, &below)?;
    prop_assert_eq!(&documented.1, &alone.1, "{}", below);
    prop_assert_eq!(documentation(sheet, &below), vec![plain(said); sheet.columns.len()], "{}", below);
    Ok(())
}

proptest! {
    #![proptest_config(effort::cases(400))]

    #[test]
    fn what_is_read_is_what_was_written((sheet, styles) in sheets::sheet(5)) {
        is_read(&sheet, &styles)?;
    }

    #[test]
    fn what_is_read_of_text_codes_is_what_was_written((sheet, styles) in sheets::text_sheet(5)) {
        is_read(&sheet, &styles)?;
    }

    #[test]
    fn a_table_that_documents_columns_changes_no_row((sheet, styles) in sheets::sheet(5)) {
        columns_are_documented(&sheet, &styles)?;
    }

    #[test]
    fn a_table_that_documents_columns_changes_no_row_of_text_codes((sheet, styles) in sheets::text_sheet(5)) {
        columns_are_documented(&sheet, &styles)?;
    }
}
