//! Documentation of variants, constants and accessors: what people read in rustdoc and when they hover over a name.

use crate::document::contents::Footnotes;
use crate::document::escaping::escaped;
use crate::document::text::Text;
use crate::expand::plan::Plan;
use crate::index::Index;
use crate::sheet::contents::{Alias, Column, Row};
use crate::sheet::identifiers;
use crate::sheet::kind::{Accessor, Kind};

/// How many variants an accessor's documentation lists, before it only counts them.
const MOST_LISTED: usize = 20;

/// A variant's: the code and the name, the prose, the other columns, what is answered with yes, the section.
pub fn variant(plan: &Plan<'_>, row: &Row, prose: Option<usize>) -> String {
    let mut doc = format!("**{} {}**", escaped(&row.code), escaped(&row.name));
    let mut footnotes = Notes::default();
    if let Some(text) = prose.map(|column| row.values[column].text()).filter(|text| !text.markdown.is_empty()) {
        doc += "\n\n";
        doc += &text.markdown;
    }
    let mut list = String::new();
    for (index, (column, value)) in plan.sheet.columns.all.iter().zip(&row.values).enumerate() {
        let text = value.text();
        footnotes.add(text);
        if column.kind.is_listed() && Some(index) != prose && !text.markdown.is_empty() {
            list += &item(column.header.trim_end_matches(identifiers::QUESTION_MARKS), &text.markdown);
        }
    }
    list += &answers(plan, row, true);
    list += &answers(plan, row, false);
    list += &footnotes.list(plan.footnotes);
    if !list.is_empty() {
        doc += "\n";
        doc += &list;
    }
    if !row.section.is_empty() {
        doc += &format!("\n\n*{}*", escaped(&row.section));
    }
    doc
}

/// The questions that a row answers with yes, or those that it answers with no and that have a footnote, as an item of a
/// list: what is left out is answered with no.
fn answers(plan: &Plan<'_>, row: &Row, is_yes: bool) -> String {
    let mut questions = Vec::new();
    for (column, value) in plan.sheet.columns.all.iter().zip(&row.values) {
        let marks = &value.text().footnotes;
        if column.kind == Kind::Flag && value.is_yes() == is_yes && (is_yes || !marks.is_empty()) {
            let mut question = column.header.trim_end_matches(identifiers::QUESTION_MARKS).trim_end().to_owned();
            for label in marks {
                question += &format!("[^{label}]");
            }
            questions.push(escaped(&question));
        }
    }
    if questions.is_empty() { String::new() } else { item(if is_yes { "Yes" } else { "No" }, &questions.join(", ")) }
}

/// An item of a list.
fn item(label: &str, markdown: &str) -> String {
    format!("\n- {}: {}", escaped(label), markdown.replace('\n', "\n  "))
}

/// The footnotes that a row refers to, each once.
#[derive(Default)]
struct Notes<'a> {
    labels: Vec<&'a str>,
    index: Index,
}

impl<'a> Notes<'a> {
    fn add(&mut self, text: &'a Text) {
        for label in &text.footnotes {
            if self.index.claim(Footnotes::key(label), self.labels.len()).is_ok() {
                self.labels.push(label);
            }
        }
    }

    /// What they say, with the footnotes that they refer to themselves.
    fn list(mut self, footnotes: &'a Footnotes) -> String {
        let mut list = String::new();
        let mut next = 0;
        while let Some(label) = self.labels.get(next) {
            next += 1;
            if let Some(text) = footnotes.get(label) {
                list += &item(&format!("[^{label}]"), &text.markdown);
                self.add(text);
            }
        }
        list
    }
}

/// The column whose texts are the longest is the prose of a row; what a link points to is not counted.
pub fn prose(plan: &Plan<'_>) -> Option<usize> {
    let (mut prose, mut longest) = (None, 0);
    for (index, column) in plan.sheet.columns.all.iter().enumerate() {
        let mut length = 0;
        for row in &plan.rows {
            length += row.values[index].text().bare.len();
        }
        if column.kind == Kind::Text && length > longest {
            (prose, longest) = (Some(index), length);
        }
    }
    prose
}

/// The words that a search finds a variant by, beside its own name.
pub fn search_words(row: &Row) -> Vec<String> {
    let mut words = Vec::new();
    let mut known: Index = Index::default();
    let _ = known.claim(row.variant.clone(), 0);
    let constants = row.aliases.iter().filter_map(|alias| alias.constant.as_deref());
    let names = row.aliases.iter().map(|alias| alias.name.as_str());
    for word in [row.code.as_str(), row.name.as_str()].into_iter().chain(names).chain(constants) {
        // rustdoc refuses quotes, and white space but for blanks inside.
        let refused =
            |character: char| matches!(character, '"' | '\'') || (character.is_whitespace() && character != ' ');
        let word = word.replace(refused, "").trim().to_owned();
        if !word.is_empty() && known.claim(word.clone(), 0).is_ok() {
            words.push(word);
        }
    }
    words
}

/// An alias constant's.
pub fn alias(row: &Row, alias: &Alias) -> String {
    let (code, name) = (escaped(&row.code), escaped(&row.name));
    format!("*{}*, an alias of [**{code} {name}**]({}).", escaped(&alias.name), address(row))
}

/// An accessor's: which column it returns, and what it is for some of the rows.
pub fn accessor(plan: &Plan<'_>, index: usize, column: &Column, accessor: Accessor) -> String {
    let header = escaped(&column.header);
    if accessor == Accessor::Flag {
        let mut yes = Vec::new();
        for row in &plan.rows {
            if row.values[index].is_yes() {
                yes.push(link(row));
            }
        }
        return match yes.len() {
            0 => format!("Whether the column *{header}* says yes. `false` for all rows."),
            1..=MOST_LISTED => format!("Whether the column *{header}* says yes. `true` for {}.", yes.join(", ")),
            count => format!("Whether the column *{header}* says yes. `true` for {count} rows."),
        };
    }
    let mut doc = format!("The text of the column *{header}*");
    let short = |row: &&&Row| (1..=60).contains(&accessor_text(row, index, accessor).len());
    if let Some(row) = plan.rows.iter().find(short) {
        let text = format!("{:?}", accessor_text(row, index, accessor));
        if !text.contains('`') {
            doc += &format!(": `{text}` for {}", link(row));
        }
    }
    doc + "."
}

/// The text that an accessor returns: the name as it is, other cells with all that they say.
pub fn accessor_text(row: &Row, index: usize, accessor: Accessor) -> &str {
    let text = row.values[index].text();
    if accessor == Accessor::Name { &text.bare } else { &text.plain }
}

fn link(row: &Row) -> String {
    format!("[`{}`]({})", row.variant, address(row))
}

/// Where a link to the variant leads: to the type of that name, since there may be a method of that name as well.
pub fn address(row: &Row) -> String {
    format!("type@Self::{}", row.variant)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document;
    use crate::fault::collector::Faults;
    use crate::input::{arguments, item};
    use crate::sheet;

    /// What is made of a sheet.
    fn planned<T>(text: &str, made: impl FnOnce(&Plan<'_>) -> T) -> T {
        let faults = Faults::default();
        let item = item::parse("enum Code {}".parse().unwrap(), &faults).unwrap();
        let arguments = arguments::parse("\"sheet.md\"".parse().unwrap(), &faults).unwrap();
        let document = document::reader::read(text);
        let sheet = sheet::reader::read(&document, text, &arguments, item.repr, &faults).unwrap();
        assert!(faults.into_vec().is_empty());
        made(&Plan::new(&item, &arguments, &sheet, &document.footnotes))
    }

    /// The list of the variant of a row, whose cells follow its code and name, below these headers.
    fn list(headers: &str, cells: &str) -> String {
        let rule = "| --- ".repeat(headers.split('|').count());
        let text =
            format!("| Code | Name | {headers} |\n| ---: | --- {rule}|\n| 1 | One | {cells} |\n\n[^a]: A note.\n");
        let doc = planned(&text, |plan| variant(plan, plan.rows[0], None));
        doc.strip_prefix("**1 One**").unwrap().trim_start().to_owned()
    }

    #[test]
    fn what_is_answered_with_yes_is_one_item_behind_the_texts() {
        assert_eq!(list("A? | Note | B? | C?", "yes | Text | No | YES"), "- Note: Text\n- Yes: A, C");
        assert_eq!(list("Is it *over* ?", "Yes"), "- Yes: Is it over");
        assert_eq!(list("A? | B?", "No | No"), "");
    }

    #[test]
    fn an_answer_with_a_footnote_is_listed_even_if_it_is_no() {
        let note = r"- \[^a\]: A note.";
        assert_eq!(list("A? | B?", "Yes[^a] | No"), format!("- Yes: A\\[^a\\]\n{note}"));
        assert_eq!(list("A? | B? | C?", "Yes | No[^a] | No"), format!("- Yes: A\n- No: B\\[^a\\]\n{note}"));
    }
}
