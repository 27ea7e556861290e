//! Prints the faults of tables of codes that cannot be sheets as they are.

use httpcodes_generator::document::contents::Table;
use httpcodes_generator::fault::contents::Fault;

use crate::document::Read;
use crate::drawing::{self, Located, OptionValue};
use crate::output;
use crate::search::Found;

/// Prints a fault of the file itself.
pub(crate) fn print_fault(read: &Read, fault: &Fault) {
    let none = OptionValue::arguments("--arguments", "");
    drawing::print(&[Located::new(fault, &read.source, &none)], &read.source);
}

/// Prints the faults for each table. Tables with the same arguments have the same faults, which are printed once.
pub(crate) fn print(read: &Read, failed: &[(&Table, Found)]) {
    for (index, (_, found)) in failed.iter().enumerate() {
        let is_same = |other: &Found| other.arguments == found.arguments;
        if failed[..index].iter().any(|(_, other)| is_same(other)) {
            continue;
        }
        let same = failed.iter().filter(|(_, other)| is_same(other));
        let lines: Vec<String> = same.map(|(table, _)| read.line_of(table.extent.start).to_string()).collect();
        let count = match found.trial.faults.len() {
            1 => "1 fault".to_owned(),
            count => format!("{count} faults"),
        };
        output::message(&format!("{}:{}: {count} with {}", read.shown, lines.join(", "), found.attribute(read)));
        let option = OptionValue::arguments("the attribute's arguments", &found.arguments.to_string());
        let faults: Vec<Located<'_>> =
            found.trial.faults.iter().map(|fault| Located::new(fault, &read.source, &option)).collect();
        drawing::print(&faults, &read.source);
    }
}
