//! Checks documents: reads each as a sheet with the given arguments, and prints the faults.

use crate::annotations;
use crate::document::{self, Read, Unreadable};
use crate::drawing::{self, Located, OptionValue};
use crate::options::{MessageFormat, Options};
use crate::output;
use crate::trial::Trial;

/// Checks all documents. Returns whether there are no faults.
///
/// # Errors
///
/// Fails if a document cannot be read.
pub(crate) fn run(options: &Options) -> Result<bool, Unreadable> {
    let mut is_sound = true;
    document::each(&options.files, |read| is_sound &= check(read, options))?;
    Ok(is_sound)
}

/// Checks a document. Returns whether there are no faults.
fn check(read: &Read, options: &Options) -> bool {
    let arguments = OptionValue::arguments("--arguments", &options.arguments);
    let repr = OptionValue::repr(options.repr.as_deref().unwrap_or_default());
    let trial = Trial::of(read, &options.arguments, options.repr.as_deref());
    let faults = located(read, &trial, &arguments, &repr);
    let is_sound = faults.is_empty();
    // Machines show a fault at each place; people read faults that are alike as one.
    let annotation = |fault: &Located<'_>| match options.message_format {
        MessageFormat::Human => None,
        MessageFormat::Json => Some(annotations::json(fault, &read.path)),
        MessageFormat::Github => Some(annotations::github(fault, &read.path)),
    };
    let annotations: Vec<String> = faults.iter().filter_map(annotation).collect();
    if options.message_format != MessageFormat::Json {
        drawing::print(&located(read, &trial.grouped(), &arguments, &repr), &read.source);
    }
    for annotation in &annotations {
        output::line(annotation);
    }
    is_sound
}

/// The faults of a document, and those of the options.
fn located<'a>(
    read: &'a Read,
    trial: &'a Trial,
    arguments: &'a OptionValue,
    repr: &'a OptionValue,
) -> Vec<Located<'a>> {
    let of_sheet = read.fault.iter().chain(trial.faults.iter().filter(|_| read.fault.is_none()));
    let of_sheet = of_sheet.map(|fault| Located::new(fault, &read.source, arguments));
    let of_repr = trial.faults_of_repr.iter().map(|fault| Located::new(fault, &read.source, repr));
    of_sheet.chain(of_repr).collect()
}
