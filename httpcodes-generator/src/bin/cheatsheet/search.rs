//! Searches for the shortest list of arguments with which a table is a sheet, by trying.

use httpcodes_generator::document::contents::{Document, Table};
use httpcodes_generator::sheet::identifiers::is_question;

use crate::arguments::{List, name, quoted};
use crate::codes::Contents;
use crate::document::Read;
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

/// Finds the shortest list with which the document is a sheet that contains the table or, if there is none, the list
/// that leads to the fewest faults. `columns` are the possible columns of codes.
pub(crate) fn find(read: &Read, table: &Table, columns: &[(usize, Contents)]) -> Found {
    let mut best = None;
    for arguments in lists(&read.document, table, columns).into_iter().take(MOST_TRIALS) {
        if is_best(read, table, arguments, &mut best) {
            break;
        }
    }
    for _ in 0..MOST_STEPS {
        let Some(Attempt { cost, arguments, trial }) = &best else { break };
        let cost = *cost;
        if cost.faults == 0 {
            break;
        }
        for arguments in ways_out(arguments, trial) {
            is_best(read, table, arguments, &mut best);
        }
        if best.as_ref().is_some_and(|best| best.cost >= cost) {
            break;
        }
    }
    let (arguments, repr) = match best {
        Some(Attempt { arguments, trial, .. }) => (arguments, trial.needed_repr()),
        None => (List::default(), None),
    };
    let trial = Trial::of(read, &arguments.to_string(), repr);
    Found { arguments, repr, trial }
}

/// The attempt with the least cost so far.
struct Attempt {
    cost: Cost,
    arguments: List,
    trial: Trial,
}

/// How far an attempt is from a sheet with the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Cost {
    /// Whether most rows of the table are missing.
    is_missing: bool,
    faults: usize,
}

/// Tries a list, and keeps it if it is the best so far. Returns whether it leads to a sheet without faults.
fn is_best(read: &Read, table: &Table, arguments: List, best: &mut Option<Attempt>) -> bool {
    let trial = Trial::of_any_size(read, &arguments.to_string());
    let of_table = trial.sheet.iter().flat_map(|sheet| &sheet.rows);
    let of_table = of_table.filter(|row| table.extent.contains(row.places.code.start)).count();
    let is_missing = of_table * 2 < table.rows.len() || of_table == 0;
    let faults = trial.faults.len() + usize::from(trial.sheet.is_none());
    let cost = Cost { is_missing, faults };
    if best.as_ref().is_none_or(|best| cost < best.cost) {
        *best = Some(Attempt { cost, arguments, trial });
    }
    cost == Cost { is_missing: false, faults: 0 }
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
        let is_name = |header: &&&str| **header != code && !header.is_empty() && !is_question(header);
        let others = headers.iter().filter(is_name).map(|header| Some(*header));
        let names: Vec<Option<&str>> = match contents {
            Contents::Both => vec![Some(code)],
            Contents::Integers | Contents::Texts => [None].into_iter().chain(others).collect(),
        };
        let is_first = place == 0 && contents != Contents::Both;
        let code = (!is_first).then_some(code);
        for variant in [None, Some(TEMPLATE)] {
            for name in &names {
                lists.extend(sections.iter().map(|section| list(code, *name, variant, *section)));
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

/// The lists that the help of the faults suggests, each with one more argument or another value of one, and finally one
/// with all of them. Which column contains the codes, and whether they are text, has been decided.
fn ways_out(arguments: &List, trial: &Trial) -> Vec<List> {
    let helps = trial.faults.iter().flat_map(|fault| &fault.help);
    let mut suggested: Vec<&str> = Vec::new();
    for argument in helps.flat_map(|help| quoted(help)) {
        let is_decided = argument == "text" || name(argument) == "code";
        if !is_decided && !suggested.contains(&argument) {
            suggested.push(argument);
        }
    }
    let mut lists: Vec<List> = suggested.iter().map(|written| arguments.clone().with_written(written)).collect();
    lists.push(suggested.iter().fold(arguments.clone(), |list, written| list.with_written(written)));
    lists
}
