//! Searches for the shortest list of arguments with which a table is a sheet, by trying.

use std::collections::HashMap;
use std::rc::Rc;

use httpcodes_generator::document::contents::{Document, Table};
use httpcodes_generator::sheet::identifiers::is_question;
use httpcodes_generator::source::Extent;

use crate::arguments::{List, quoted};
use crate::codes::{self, Contents};
use crate::document::Read;
use crate::outcome::Outcome;
use crate::trial::Trial;

/// How often the help of faults is followed.
const MOST_STEPS: usize = 4;
/// How many lists are tried for a table.
const MOST_TRIALS: usize = 600;
/// The template that makes identifiers from any codes.
const TEMPLATE: &str = "E{code}";

/// The best list of arguments for a table.
pub(crate) struct Found {
    pub(crate) arguments: List,
    /// The type of integer codes, if they need one.
    pub(crate) repr: Option<&'static str>,
    /// What the document is with the arguments.
    pub(crate) trial: Trial,
}

impl Found {
    /// The attribute with the path of the document and the arguments.
    pub(crate) fn attribute(&self, read: &Read) -> String {
        let separator = if self.arguments.len() == 0 { "" } else { ", " };
        format!("#[httpcodes::cheatsheet({:?}{separator}{})]", read.path, self.arguments)
    }
}

/// A search in a document.
pub(crate) struct Search<'a> {
    read: &'a Read,
    /// The results of all lists that were tried, because tables have many of them in common.
    results: HashMap<String, Rc<Outcome>>,
    /// The tables that are in a sheet already.
    shown: Vec<Extent>,
}

/// How far a list is from a sheet with the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Cost {
    /// Whether most rows of the table are missing.
    is_missing: bool,
    /// The number of faults that involve something other than the table, such as a table that is not meant. They may
    /// hide faults of the table itself.
    elsewhere: usize,
    faults: usize,
    /// Whether rows of other tables are in the sheet that are in another sheet already.
    overlaps: bool,
}

impl Cost {
    const NONE: Self = Self { is_missing: false, elsewhere: 0, faults: 0, overlaps: false };
}

impl<'a> Search<'a> {
    pub(crate) fn new(read: &'a Read) -> Self {
        Self { read, results: HashMap::new(), shown: Vec::new() }
    }

    /// Remembers that a table is in a sheet.
    pub(crate) fn add_shown(&mut self, table: &Table) {
        self.shown.push(table.extent);
    }

    /// Whether the table is in a sheet.
    pub(crate) fn is_shown(&self, table: &Table) -> bool {
        self.shown.contains(&table.extent)
    }

    /// Finds the shortest list with which the document is a sheet that contains the table or, if there is none, the list
    /// that leads to the fewest faults. `columns` are the possible columns of codes. `None` if no list reads the table.
    pub(crate) fn find(&mut self, table: &Table, columns: &[(usize, Contents)]) -> Option<Found> {
        let mut best: Option<(Cost, List)> = None;
        let every = lists(&self.read.document, table, columns);
        self.improve(&mut best, table, every.into_iter().take(MOST_TRIALS));
        // The most likely column of codes comes first, and names come before a template.
        let starts = columns.iter().flat_map(|column| [false, true].map(|has_template| (column, has_template)));
        for (column, has_template) in starts {
            if best.as_ref().is_some_and(|(cost, _)| *cost == Cost::NONE) {
                break;
            }
            let lists = lists(&self.read.document, table, std::slice::from_ref(column)).into_iter();
            let lists = lists.filter(|list| list.has("variant", TEMPLATE) == has_template);
            let followed = self.followed(table, lists.take(MOST_TRIALS));
            if followed.as_ref().is_some_and(|(cost, _)| best.as_ref().is_none_or(|(best, _)| cost < best)) {
                best = followed;
            }
        }
        let (cost, mut arguments) = best?;
        if self.outcome(&arguments).mixes_tables(&self.read.document) {
            // The tables are one sheet only because no heading tells them apart.
            let mut every = lists(&self.read.document, table, columns).into_iter().take(MOST_TRIALS);
            let is_of_headings = |list: &List| self.outcome(list).is_of_headings(&self.read.document);
            arguments = every.find(is_of_headings).unwrap_or(arguments);
        }
        let written = arguments.to_string();
        let repr = Trial::of_any_size(self.read, &written).needed_repr();
        let trial = Trial::of(self.read, &written, repr).grouped();
        (!cost.is_missing || cost.faults > 0).then_some(Found { arguments, repr, trial })
    }

    /// The best of the lists, with the arguments that the help of its faults suggests.
    fn followed(&mut self, table: &Table, lists: impl Iterator<Item = List>) -> Option<(Cost, List)> {
        let mut best = None;
        self.improve(&mut best, table, lists);
        for _ in 0..MOST_STEPS {
            let Some((cost, list)) = best.clone().filter(|(cost, _)| *cost != Cost::NONE) else { break };
            let trial = Trial::of_any_size(self.read, &list.to_string());
            self.improve(&mut best, table, ways_out(&list, &trial).into_iter());
            if best.as_ref().is_some_and(|(best, _)| *best >= cost) {
                break;
            }
        }
        // With another argument that helps too, a template may not be needed.
        let shorter = best.as_ref().and_then(|(_, list)| list.without_template());
        match (shorter, &best) {
            (Some(shorter), Some((cost, _))) if self.cost(table, &shorter) == Some(*cost) => Some((*cost, shorter)),
            _ => best,
        }
    }

    /// Tries lists one after the other until one of them costs nothing, and keeps the first of the best.
    fn improve(&mut self, best: &mut Option<(Cost, List)>, table: &Table, lists: impl Iterator<Item = List>) {
        for list in lists {
            let Some(cost) = self.cost(table, &list) else { continue };
            if best.as_ref().is_none_or(|(best, _)| cost < *best) {
                *best = Some((cost, list));
            }
            if cost == Cost::NONE {
                break;
            }
        }
    }

    /// What a list leads to.
    fn outcome(&mut self, list: &List) -> Rc<Outcome> {
        let outcome = self.results.entry(list.to_string()).or_insert_with(|| Rc::new(Outcome::of(self.read, list)));
        Rc::clone(outcome)
    }

    /// How far a list is from a sheet with the table. `None` if it hides rows of other tables.
    fn cost(&mut self, table: &Table, list: &List) -> Option<Cost> {
        let outcome = self.outcome(list);
        if outcome.hides_rows {
            return None;
        }
        let of_table = outcome.rows.iter().filter(|start| table.extent.contains(**start)).count();
        let faults = outcome.faults.len();
        // Without faults, rows are missing only if an argument says so.
        let is_missing = of_table == 0 || (faults > 0 && of_table * 2 < table.rows.len());
        let is_elsewhere = |places: &&Vec<usize>| !places.iter().all(|place| table.extent.contains(*place));
        let elsewhere = outcome.faults.iter().filter(is_elsewhere).count();
        let overlaps = outcome.rows.iter().any(|start| self.shown.iter().any(|shown| shown.contains(*start)));
        Some(Cost { is_missing, elsewhere, faults, overlaps })
    }
}

/// The lists to try, shorter ones first.
fn lists(document: &Document, table: &Table, columns: &[(usize, Contents)]) -> Vec<List> {
    let headers: Vec<&str> = table.header.cells.iter().map(|cell| cell.text.bare.as_str()).collect();
    let sections: Vec<Option<&str>> = [None].into_iter().chain(sections(document, table).map(Some)).collect();
    let mut lists = Vec::new();
    for &(place, contents) in columns {
        let code = headers[place];
        let is_text = contents == Contents::Texts;
        let list = |code: Option<&str>, name: Option<&str>, variant: Option<&str>, section: Option<&str>| {
            let columns = List::default().with("section", section).with("code", code).with("name", name);
            columns.with_word("text", is_text).with("variant", variant)
        };
        let is_name = |(place, header): &(usize, &&str)| {
            **header != code && !header.is_empty() && !is_question(header) && codes::may_be_names(table, *place)
        };
        let others = headers.iter().enumerate().filter(is_name).map(|(_, header)| Some(*header));
        let mut names: Vec<Option<&str>> = [None].into_iter().chain(others).collect();
        if contents == Contents::Both {
            names = vec![Some(code)];
        }
        // The first column needs no name, unless the name tells tables apart.
        let is_first = place == 0 && contents != Contents::Both;
        let codes = [is_first.then_some(None), Some(Some(code))];
        // With a template, any column may contain the names.
        let templates = names.iter().take(1).map(|name| (*name, Some(TEMPLATE)));
        for (name, variant) in names.iter().map(|name| (*name, None)).chain(templates) {
            for code in codes.iter().flatten() {
                lists.extend(sections.iter().map(|section| list(*code, name, variant, *section)));
            }
        }
    }
    lists.sort_by_key(List::len);
    lists
}

/// The headings above a table whose sections contain it, the outermost one first.
fn sections<'a>(document: &'a Document, table: &Table) -> impl Iterator<Item = &'a str> {
    let mut level = usize::MAX;
    let above = document.headings.iter().rev().filter(|heading| heading.extent.start < table.extent.start);
    let mut sections = Vec::new();
    for heading in above {
        if heading.level < level {
            level = heading.level;
            sections.extend((!heading.text.is_empty()).then_some(heading.text.as_str()));
        }
    }
    sections.into_iter().rev()
}

/// The lists that the help of the faults suggests, each with more arguments or other values, and finally one with all of
/// them. Which column contains the codes, and whether they are text, has been decided. A column that may be one of labels is
/// not left out.
fn ways_out(arguments: &List, trial: &Trial) -> Vec<List> {
    let helps = trial.faults.iter().flat_map(|fault| &fault.help);
    let mut suggested: Vec<Vec<&str>> = Vec::new();
    for written in helps.flat_map(|help| quoted(help)) {
        let list = with_all(arguments, &written);
        let is_column = |written: &&str| written.starts_with("without(") && loses_labels(written);
        if written.iter().any(is_column) {
            continue;
        }
        if list.has_the_codes_of(arguments) && !suggested.contains(&written) {
            suggested.push(written);
        }
    }
    let mut lists: Vec<List> = suggested.iter().map(|written| with_all(arguments, written)).collect();
    lists.push(with_all(arguments, &suggested.concat()));
    lists
}

/// Whether the argument `without` names a column that may be one of labels or of bytes: its header is empty, or starts with
/// a digit.
fn loses_labels(without: &str) -> bool {
    let headers = without.trim_start_matches("without(").split(", ");
    headers
        .map(|header| header.trim_matches(['"', ')']))
        .any(|header| header.is_empty() || header.starts_with(|first: char| first.is_ascii_digit()))
}

/// The list with all written arguments.
fn with_all(list: &List, written: &[&str]) -> List {
    written.iter().fold(list.clone(), |list, written| list.with_written(written))
}
