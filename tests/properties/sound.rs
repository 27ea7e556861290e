//! Sheets without a fault, read by the generator in this process: every row says what it was made to say.

use std::path::Path;

use proptest::prelude::*;

use crate::macros::generator::fault::Fault;
use crate::macros::generator::source::Source;
use crate::macros::generator::{attribute, expand, item, markdown, report, sheet};
use crate::model::{Column, Row, Sheet, plain};
use crate::sheets;
use crate::writer;
use crate::{effort, expansion};

/// A row as text, for comparison: what the model says of it.
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
    let Row { code, code_text, name, identifier, .. } = row;
    format!("{code} {code_text:?} {name:?} {identifier} {aliases:?} {section:?} {texts:?}")
}

/// The same of what the generator reads.
fn read(sheet: &Sheet, row: &sheet::Entry) -> String {
    let is_text = |column: &Column| matches!(column, Column::Meaning | Column::Note);
    let cells = sheet.columns.iter().zip(&row.texts);
    let texts: Vec<&String> = cells.filter(|(column, _)| is_text(column)).map(|(_, text)| &text.plain).collect();
    let aliases: Vec<_> = row.aliases.iter().map(|alias| (&alias.name, &alias.constant)).collect();
    let sheet::Entry { code, code_text, name, variant, section, .. } = row;
    format!("{code} {code_text:?} {name:?} {variant} {aliases:?} {section:?} {texts:?}")
}

/// The arguments that say which column is which.
pub(crate) const ARGUMENTS: &str = "\"sheet.md\", code = \"Code\", name = \"Name\"";

fn tokens_and_rows(sheet: &Sheet, text: &str) -> Result<(syn::File, Vec<String>), TestCaseError> {
    let item = format!("#[repr({})] pub enum Sheet {{}}", sheet.repr.0);
    let Ok((item, mut faults)) = item::parse(item.parse().expect("it lexes")) else { unreachable!() };
    let Ok(attribute) = attribute::parse(ARGUMENTS.parse().expect("it lexes")) else { unreachable!() };
    let document = markdown::parse(text);
    let found = sheet::read(&document, text, &attribute, item.repr, &mut faults);
    let source = Source::named(Path::new("sheet.md")).with_text(text.to_owned());
    let drawn: Vec<String> = faults.iter().map(|fault: &Fault| report::draw(fault, Some(&source))).collect();
    prop_assert!(drawn.is_empty(), "{}\n{text}", drawn.join("\n"));
    let found = found.expect("there is a sheet where there are no faults");
    let mut rows: Vec<&sheet::Entry> = found.rows.iter().collect();
    rows.sort_by_key(|row| row.code);
    let rows = rows.into_iter().map(|row| read(sheet, row)).collect();
    let tokens = expand::expand(&item, &found, &document.footnotes, "sheet.md", &attribute::Serde::On);
    Ok((syn::parse2(tokens).map_err(|error| TestCaseError::fail(error.to_string()))?, rows))
}

/// The variants of the generated enum.
fn variants(file: &syn::File) -> Vec<(String, String)> {
    let item = file.items.iter().find_map(|item| match item {
        syn::Item::Enum(item) if item.ident == "Sheet" => Some(item),
        _ => None,
    });
    expansion::variants(item.expect("the enum is there"))
}

proptest! {
    #![proptest_config(effort::cases(400))]

    #[test]
    fn what_is_read_is_what_was_written((sheet, styles) in sheets::sheet(5)) {
        effort::ignore_refused_identifiers();
        let text = writer::markdown(&sheet, &styles);
        let (file, rows) = tokens_and_rows(&sheet, &text)?;
        let expected: Vec<String> =
            sheet.rows().iter().map(|(section, row)| expected(&sheet, section, row)).collect();
        prop_assert_eq!(rows, expected, "{}", text);
        let rows = sheet.tables.iter().flat_map(|table| &table.rows);
        let expected: Vec<_> = rows.map(|row| (row.identifier.clone(), row.code.to_string())).collect();
        prop_assert_eq!(variants(&file), expected);
    }
}
