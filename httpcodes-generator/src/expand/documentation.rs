//! Documentation of what is generated: what people read in rustdoc and when they hover over a name.

use crate::document::contents::Footnotes;
use crate::document::escaping::escaped;
use crate::document::text::Text;
use crate::expand::plan::{Numbered, Plan};
use crate::index::Index;
use crate::sheet::contents::{Alias, Column, Row};
use crate::sheet::identifiers;
use crate::sheet::kind::Accessor;

/// How many rows a sheet may have for its enum to show them all: more would bury the page.
const MOST_SHOWN: usize = 512;

/// What follows the enum's own documentation: its codes and names as a table, each with a link to the variant, and what
/// is answered with yes. A sheet with several sections has a row for each.
pub(super) fn overview(plan: &Plan<'_>) -> Option<String> {
    if !(1..=MOST_SHOWN).contains(&plan.entries.len()) {
        return None;
    }
    let columns =
        || plan.columns.all.iter().enumerate().filter(|(_, column)| column.kind.accessor() == Some(Accessor::Flag));
    // Comments come with a blank before each line, which rustdoc removes where all lines have one.
    let mut doc = String::from("\n\n # At a glance\n\n |");
    let headers = [plan.columns.code, plan.columns.name].map(|index| &plan.columns.all[index]);
    for column in headers.into_iter().chain(columns().map(|(_, column)| column)) {
        doc += &format!(" {} |", escaped(&column.header));
    }
    doc += "\n | ---: | --- |";
    doc += &" :---: |".repeat(columns().count());
    let has_sections = plan.entries.iter().any(|entry| entry.section != plan.entries[0].section);
    let mut section = "";
    for entry in &plan.entries {
        if has_sections && *entry.section != *section {
            section = &entry.section;
            let mark = if section.is_empty() { "" } else { "**" };
            doc += &format!("\n | | {mark}{}{mark} |", escaped(section));
        }
        let (code, name) = (escaped(&entry.code), escaped(&entry.name));
        doc += &format!("\n | {code} | [{name}]({}) |", address(entry));
        for (index, _) in columns() {
            doc += if entry.values[index].is_yes() { " yes |" } else { " |" };
        }
    }
    Some(doc)
}

/// A variant's: the code and the name, the prose, the other columns, the section.
pub(super) fn variant<'a>(plan: &'a Plan<'_>, entry: &'a Row, prose: Option<usize>) -> String {
    let mut doc = format!("**{} {}**", escaped(&entry.code), escaped(&entry.name));
    let mut footnotes: Vec<&str> = Vec::new();
    let mut noted = Index::default();
    let mut note = |footnotes: &mut Vec<&'a str>, text: &'a Text| {
        for label in &text.footnotes {
            if noted.claim(Footnotes::key(label), footnotes.len()).is_ok() {
                footnotes.push(label);
            }
        }
    };
    if let Some(text) = prose.map(|column| entry.values[column].text()).filter(|text| !text.markdown.is_empty()) {
        doc += "\n\n";
        doc += &text.markdown;
    }
    let mut list = String::new();
    for (index, column) in plan.columns.all.iter().enumerate() {
        let value = &entry.values[index];
        note(&mut footnotes, value.text());
        let listed = value.listed();
        if column.kind.is_listed() && Some(index) != prose && !listed.is_empty() {
            let header = column.header.trim_end_matches(identifiers::QUESTION_MARKS);
            list += &format!("\n- {}: {}", escaped(header), indented(&listed));
        }
    }
    let mut next = 0;
    while let Some(label) = footnotes.get(next) {
        next += 1;
        if let Some(text) = plan.footnotes.get(label) {
            list += &format!("\n- {}: {}", escaped(&format!("[^{label}]")), indented(&text.markdown));
            // A footnote may have footnotes.
            note(&mut footnotes, text);
        }
    }
    if !list.is_empty() {
        doc += "\n";
        doc += &list;
    }
    if !entry.section.is_empty() {
        doc += &format!("\n\n*{}*", escaped(&entry.section));
    }
    doc
}

/// Markdown as the item of a list.
fn indented(markdown: &str) -> String {
    markdown.replace('\n', "\n  ")
}

/// The column whose texts are the longest is the prose of a row; what a link points to is not counted.
pub(super) fn prose(plan: &Plan<'_>) -> Option<usize> {
    let (mut prose, mut longest) = (None, 0);
    for (index, column) in plan.columns.all.iter().enumerate() {
        let mut length = 0;
        for entry in &plan.rows {
            length += entry.values[index].text().bare.len();
        }
        if column.kind.accessor() == Some(Accessor::Text) && length > longest {
            (prose, longest) = (Some(index), length);
        }
    }
    prose
}

/// The words that a search finds a variant by, beside its own name.
pub(super) fn search_words(entry: &Row) -> Vec<String> {
    let mut words = Vec::new();
    let mut known = Index::default();
    let _ = known.claim(entry.variant.clone(), 0);
    let constants = entry.aliases.iter().filter_map(|alias| alias.constant.as_deref());
    let names = entry.aliases.iter().map(|alias| alias.name.as_str());
    for word in [entry.code.as_str(), entry.name.as_str()].into_iter().chain(names).chain(constants) {
        // rustdoc refuses quotes, and white space but for blanks inside.
        let refused =
            |character: char| matches!(character, '"' | '\'') || (character.is_whitespace() && character != ' ');
        let word = word.replace(refused, "").trim().to_owned();
        if !word.is_empty() && known.claim(word.clone(), words.len()).is_ok() {
            words.push(word);
        }
    }
    words
}

/// An alias constant's.
pub(super) fn alias(entry: &Row, alias: &Alias) -> String {
    let (code, name) = (escaped(&entry.code), escaped(&entry.name));
    format!("*{}*, another name of [**{code} {name}**]({}).", escaped(&alias.name), address(entry))
}

/// An accessor's: which column it returns, and what it is for one of the rows.
pub(super) fn accessor(plan: &Plan<'_>, index: usize, column: &Column) -> String {
    let header = escaped(&column.header);
    if column.kind.accessor() == Some(Accessor::Flag) {
        let mut yes = Vec::new();
        for entry in &plan.rows {
            if entry.values[index].is_yes() {
                yes.push(link(entry));
            }
        }
        return match yes.len() {
            0 => format!("Whether the row says yes in the column *{header}*: no row does."),
            1..=20 => format!("Whether the row says yes in the column *{header}*, as {} do.", yes.join(", ")),
            count => format!("Whether the row says yes in the column *{header}*, as {count} rows do."),
        };
    }
    let mut doc = format!("The text of the column *{header}*");
    let short = |entry: &&Numbered<'_>| (1..=60).contains(&Plan::accessor_text(entry, index, column).len());
    if let Some(entry) = plan.rows.iter().find(short) {
        let text = format!("{:?}", Plan::accessor_text(entry, index, column));
        if !text.contains('`') {
            doc += &format!(": `{text}` for {}", link(entry));
        }
    }
    doc + "."
}

fn link(entry: &Row) -> String {
    format!("[`{}`]({})", entry.variant, address(entry))
}

/// Where a link to the variant leads: to the type of that name, since there may be a method of that name as well.
fn address(entry: &Row) -> String {
    format!("type@Self::{}", entry.variant)
}
