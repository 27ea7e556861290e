//! The table *At a glance*, which is appended to the enum's documentation.

use crate::document::escaping::escaped;
use crate::expand::documentation::address;
use crate::expand::plan::Plan;
use crate::sheet::contents::Row;
use crate::sheet::kind::Kind;

/// How many rows a sheet may have for its enum to show them all. More would fill the page.
const MOST_SHOWN: usize = 512;

/// The codes and names as a table, each with a link to the variant, and what is answered with yes. A sheet with several
/// sections has a row for each of them.
pub fn overview(plan: &Plan<'_>) -> Option<String> {
    let rows = &plan.sheet.rows;
    // In a comment the table itself is shown.
    if plan.source.is_comment() || !(1..=MOST_SHOWN).contains(&rows.len()) {
        return None;
    }
    let columns = &plan.sheet.columns;
    let mut flags = Vec::new();
    for (index, column) in columns.all.iter().enumerate() {
        if column.kind == Kind::Flag {
            flags.push(index);
        }
    }
    // Comments have a blank before each line, which rustdoc removes if all lines have one.
    let mut doc = String::from("\n\n # At a glance\n\n |");
    doc += &format!(" {} |", escaped(&columns.all[columns.code].header));
    if let Some(name) = columns.name {
        doc += &format!(" {} |", escaped(&columns.all[name].header));
    }
    for flag in &flags {
        let column = &columns.all[*flag];
        let header = escaped(&column.header);
        doc += &match &column.method {
            // The method's documentation says what the question means.
            Some(method) => format!(" [{header}](method@Self::{method}) |"),
            None => format!(" {header} |"),
        };
    }
    doc += if columns.name.is_some() { "\n | ---: | --- |" } else { "\n | --- |" };
    doc += &" :---: |".repeat(flags.len());
    let mut has_sections = false;
    for row in rows {
        has_sections |= row.section != rows[0].section;
    }
    let mut section = "";
    for row in rows {
        if has_sections && *row.section != *section {
            section = &row.section;
            let mark = if section.is_empty() { "" } else { "**" };
            let before = if columns.name.is_some() { " |" } else { "" };
            doc += &format!("\n |{before} {mark}{}{mark} |", escaped(section));
        }
        doc += &line(row, &flags);
    }
    Some(doc)
}

fn line(row: &Row, flags: &[usize]) -> String {
    let code = escaped(&row.code);
    let mut line = match row.name.as_deref() {
        None => format!("\n | [{code}]({}) |", address(row)),
        // A link needs a text.
        Some("") => format!("\n | [{code}]({}) | |", address(row)),
        Some(name) => format!("\n | {code} | [{}]({}) |", escaped(name), address(row)),
    };
    for flag in flags {
        line += if row.values[*flag].is_yes() { " yes |" } else { " |" };
    }
    line
}
