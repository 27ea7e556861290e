//! Documentation of variants, constants and accessors: what people read in rustdoc and when they hover over a name.

use crate::document::contents::Footnotes;
use crate::document::escaping::escaped;
use crate::document::text::Text;
use crate::expand::plan::Plan;
use crate::expand::typed;
use crate::index::Index;
use crate::input::types::{Form, Of, Typed};
use crate::sheet::contents::{Alias, Column, Row};
use crate::sheet::identifiers;
use crate::sheet::kind::Kind;
use crate::strings::replaced;

/// How many variants an accessor's documentation lists, before it only counts them.
const MOST_LISTED: usize = 20;

/// A variant's: the code and the name, the prose, the other columns, what is answered with yes, the section.
pub fn variant(plan: &Plan<'_>, row: &Row, prose: Option<usize>) -> String {
    let mut footnotes = Notes::default();
    let (mut doc, mut list) = described(plan, row, prose, &mut footnotes);
    let mut section = row.section.as_str();
    for repeat in &row.repeats {
        doc += &listed(&list);
        doc += &section_of(section, &repeat.section);
        doc += "\n\nAlso: ";
        let (more, more_list) = described(plan, repeat, prose, &mut footnotes);
        doc += &more;
        (section, list) = (&repeat.section, more_list);
    }
    list += &footnotes.list(plan.footnotes);
    doc += &listed(&list);
    doc + &section_of(section, "")
}

/// A list below a text.
fn listed(list: &str) -> String {
    if list.is_empty() { String::new() } else { format!("\n{list}") }
}

/// The section of a row, unless the next one has the same.
fn section_of(section: &str, next: &str) -> String {
    if section.is_empty() || section == next { String::new() } else { format!("\n\n*{}*", escaped(section)) }
}

/// The code and the name of a row with the prose, and a list: the other columns, what is answered with yes.
fn described<'a>(plan: &Plan<'_>, row: &'a Row, prose: Option<usize>, footnotes: &mut Notes<'a>) -> (String, String) {
    let mut doc = format!("**{}**", title(row));
    if let Some(column) = prose {
        let text = row.values[column].text();
        if !text.markdown.is_empty() {
            doc += "\n\n";
            doc += &text.markdown;
        }
    }
    let mut list = String::new();
    for (index, column) in plan.sheet.columns.all.iter().enumerate() {
        let value = &row.values[index];
        let text = value.text();
        footnotes.add(text);
        // A code cell may say more than the code.
        let is_listed = column.kind.is_listed() || (column.kind == Kind::Code && text.bare != row.code);
        let is_empty = text.markdown.is_empty() || (column.kind == Kind::Typed && value.items().is_empty());
        if is_listed && Some(index) != prose && !is_empty {
            list += &item(column.header.trim_end_matches(identifiers::QUESTION_MARKS), &text.markdown);
        }
    }
    list += &answers(plan, row, true);
    list += &answers(plan, row, false);
    (doc, list)
}

/// The code and the name.
fn title(row: &Row) -> String {
    let code = escaped(&row.code);
    match row.name.as_deref() {
        None | Some("") => code,
        Some(name) => format!("{code} {}", escaped(name)),
    }
}

/// The questions that a row answers with yes, or those that it answers with no and that have a footnote, as an item of
/// a list: what is left out is answered with no.
fn answers(plan: &Plan<'_>, row: &Row, is_yes: bool) -> String {
    let mut questions = String::new();
    for (index, column) in plan.sheet.columns.all.iter().enumerate() {
        let value = &row.values[index];
        let marks = &value.text().footnotes;
        if column.kind == Kind::Flag && value.is_yes() == is_yes && (is_yes || !marks.is_empty()) {
            let mut question = column.header.trim_end_matches(identifiers::QUESTION_MARKS).trim_end().to_owned();
            for label in marks {
                question += &format!("[^{label}]");
            }
            questions += if questions.is_empty() { "" } else { ", " };
            questions += &escaped(&question);
        }
    }
    if questions.is_empty() { questions } else { item(if is_yes { "Yes" } else { "No" }, &questions) }
}

/// An item of a list.
fn item(label: &str, markdown: &str) -> String {
    format!("\n- {}: {}", escaped(label), replaced(markdown, &["\n"], "\n  "))
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

/// The column whose texts are the longest is the prose of a row; addresses and what a link points to are not counted.
pub fn prose(plan: &Plan<'_>) -> Option<usize> {
    let (mut prose, mut longest) = (None, 0);
    for (index, column) in plan.sheet.columns.all.iter().enumerate() {
        let mut length = 0;
        for row in &plan.rows {
            let text = row.values[index].text().bare.as_str();
            let is_address = text.contains("://") && !text.contains(' ');
            length += if is_address { 0 } else { text.len() };
        }
        if column.kind == Kind::Text && length > longest {
            (prose, longest) = (Some(index), length);
        }
    }
    prose
}

/// The words that a search finds a variant by, beside its own name.
pub fn search_words(row: &Row) -> Vec<String> {
    let mut texts = vec![row.code.as_str()];
    if let Some(name) = &row.name {
        texts.push(name);
    }
    for alias in &row.aliases {
        texts.push(&alias.name);
    }
    for alias in &row.aliases {
        if let Some(constant) = &alias.constant {
            texts.push(constant);
        }
    }
    let (mut words, mut known) = (Vec::new(), Index::default());
    let _ = known.claim(row.variant.as_str(), 0);
    for &text in &texts {
        let mut word = String::with_capacity(text.len());
        for character in text.chars() {
            // rustdoc refuses quotes, and white space but for blanks inside.
            let is_refused = matches!(character, '"' | '\'') || (character.is_whitespace() && character != ' ');
            if !is_refused {
                word.push(character);
            }
        }
        let word = word.trim();
        if !word.is_empty() && known.claim(word, 0).is_ok() {
            words.push(word.to_owned());
        }
    }
    words
}

/// An alias constant's.
pub fn alias(row: &Row, alias: &Alias) -> String {
    format!("*{}*, an alias of [**{}**]({}).", escaped(&alias.name), title(row), address(row))
}

/// An accessor's: what the document says of the column, what the method returns, and what it is for some of the rows.
pub fn accessor(plan: &Plan<'_>, index: usize, column: &Column) -> String {
    let mut doc = paragraphs(column);
    let header = escaped(&column.header);
    if column.kind == Kind::Flag {
        if doc.is_empty() {
            doc += &format!("Whether the row has `Yes` in the column *{header}*. ");
        }
        doc += &answered_by(plan, index);
    } else {
        doc += &match &column.typed {
            Some(typed) => values(plan, typed, &header),
            None => format!("The text of the column *{header}*"),
        };
        doc += &example(plan, index, column.kind);
    }
    doc + "." + &footnotes(plan, column)
}

/// What the accessor returns for the first row whose text is short.
fn example(plan: &Plan<'_>, index: usize, kind: Kind) -> String {
    for row in &plan.rows {
        let text = accessor_text(row, index, kind);
        let is_typed = kind == Kind::Typed;
        if !(1..=60).contains(&text.len()) || (is_typed && row.values[index].items().is_empty()) {
            continue;
        }
        let text = if is_typed { text.to_owned() } else { format!("{text:?}") };
        return if text.contains('`') { String::new() } else { format!(": `{text}` for {}", link(row)) };
    }
    String::new()
}

/// What the accessor of a typed column returns, with a link to the type.
fn values(plan: &Plan<'_>, typed: &Typed, header: &str) -> String {
    let name = typed::name(plan, typed);
    let path = match typed.name.split_once('<') {
        Some((path, _)) => path,
        None => &typed.name,
    };
    let link = if typed.of == Of::Parsed && is_path(path) {
        // The text of the link does not need the path of the type.
        let last = path.rsplit(':').next().unwrap_or_default();
        format!("[`{}`](type@{path})", name.get(path.len() - last.len()..).unwrap_or(&name))
    } else {
        format!("`{name}`")
    };
    match typed.form {
        Form::One => format!("The value of the column *{header}*, of type {link}"),
        Form::Optional => format!("The value of the column *{header}*, of type {link}, or `None` if the cell is empty"),
        Form::List => format!("The items of the column *{header}*, of type {link}"),
    }
}

fn is_path(text: &str) -> bool {
    for part in text.trim_start_matches("::").split("::") {
        if part.is_empty() {
            return false;
        }
        for character in part.chars() {
            if !character.is_alphanumeric() && character != '_' {
                return false;
            }
        }
    }
    true
}

/// Which rows answer a question with yes: all by name, if they are few.
fn answered_by(plan: &Plan<'_>, index: usize) -> String {
    let mut yes = Vec::new();
    for row in &plan.rows {
        if row.values[index].is_yes() {
            yes.push(*row);
        }
    }
    match yes.as_slice() {
        [] => "`false` for all rows".to_owned(),
        all if all.len() == plan.rows.len() => "`true` for all rows".to_owned(),
        some if some.len() > MOST_LISTED => format!("`true` for {} of {} rows", some.len(), plan.rows.len()),
        some => {
            let mut list = String::new();
            for (number, row) in some.iter().enumerate() {
                list += match number {
                    0 => "",
                    _ if number + 1 == some.len() => " and ",
                    _ => ", ",
                };
                list += &link(row);
            }
            format!("`true` for {list}")
        }
    }
}

/// What the document says of the column of a kind, to stand above what is said of its method in any case.
pub fn column(plan: &Plan<'_>, kind: Kind) -> Option<String> {
    let column = &plan.sheet.columns.all[plan.sheet.columns.position(kind)?];
    let doc = paragraphs(column);
    if doc.is_empty() { None } else { Some(format!("{}{}", doc.trim_end(), footnotes(plan, column))) }
}

/// What the document says of a column, with an empty line behind each paragraph.
fn paragraphs(column: &Column) -> String {
    let mut doc = String::new();
    for text in &column.documentation {
        doc += &text.markdown;
        doc += "\n\n";
    }
    doc
}

/// The footnotes of what the document says of a column, as a list below it.
fn footnotes(plan: &Plan<'_>, column: &Column) -> String {
    let mut notes = Notes::default();
    for text in &column.documentation {
        notes.add(text);
    }
    let list = notes.list(plan.footnotes);
    if list.is_empty() { list } else { format!("\n{list}") }
}

/// The text that an accessor returns: the name as it is, other cells with all that they say.
pub fn accessor_text(row: &Row, index: usize, kind: Kind) -> &str {
    let text = row.values[index].text();
    if kind == Kind::Text { &text.plain } else { &text.bare }
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
    use std::path::Path;

    use super::*;
    use crate::document;
    use crate::fault::collector::Faults;
    use crate::input::{arguments, item};
    use crate::sheet;
    use crate::source::Source;

    /// What is made of a sheet.
    fn planned<T>(text: &str, made: impl FnOnce(&Plan<'_>) -> T) -> T {
        let faults = Faults::default();
        let item = item::parse("enum Code {}".parse().unwrap(), false, &faults).unwrap();
        let arguments = arguments::parse("\"sheet.md\"".parse().unwrap(), &faults).unwrap();
        let document = document::reader::read(text);
        let sheet = sheet::reader::read(&document, text, &arguments, item.repr, &faults).unwrap();
        assert!(faults.into_vec().is_empty());
        let source = Source::named(Path::new("sheet.md")).with_text(text.to_owned());
        made(&Plan::new(&item, &arguments, &sheet, &document, &source))
    }

    /// What is said of the question `Final?` if so many rows answer yes, and so many no.
    fn asked(yes: usize, no: usize) -> String {
        let answer = |code: usize| if code < yes { "Yes" } else { "No" };
        let mut text = "| Code | Name | Final? |\n| ---: | --- | --- |\n".to_owned();
        for code in 0..yes + no {
            text += &format!("| {code} | N{code} | {} |\n", answer(code));
        }
        planned(&text, |plan| accessor(plan, 2, &plan.sheet.columns.all[2]))
    }

    #[test]
    fn a_question_lists_the_rows_that_answer_yes_if_they_are_few() {
        let whether = "Whether the row has `Yes` in the column *Final?*.";
        let link = |code: usize| format!("[`N{code}`](type@Self::N{code})");
        assert_eq!(asked(0, 2), format!("{whether} `false` for all rows."));
        assert_eq!(asked(2, 0), format!("{whether} `true` for all rows."));
        assert_eq!(asked(1, 1), format!("{whether} `true` for {}.", link(0)));
        assert_eq!(asked(3, 1), format!("{whether} `true` for {}, {} and {}.", link(0), link(1), link(2)));
        assert_eq!(asked(20, 1).matches("type@Self").count(), 20);
        assert_eq!(asked(21, 1), format!("{whether} `true` for 21 of 22 rows."));
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
