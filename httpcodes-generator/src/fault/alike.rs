//! Makes one fault of several that are alike: the same mistake in many rows.

use std::mem::take;

use crate::fault::contents::{Fault, MOST_ALIKE, Mark, Place};
use crate::index::Index;
use crate::order::ascending;

/// The numbers of the faults to report, in the order of the sheet. Of those that have the same name for several of them,
/// the first one describes all of them, with all their help.
pub fn grouped(faults: &mut [Fault]) -> Vec<usize> {
    let (mut first_ones, mut others, mut kinds) = (Vec::new(), Vec::new(), Index::default());
    for &index in &ascending(faults.len(), &|index| faults[index].offset()) {
        if let (Some(several), Place::Sheet(marks)) = (&faults[index].several, &faults[index].place) {
            let mark = marks[0].clone();
            if let Err(place) = kinds.claim(several.as_bytes(), first_ones.len()) {
                let (message, help) = (faults[index].message.clone(), take(&mut faults[index].help));
                let first: &mut Fault = &mut faults[first_ones[place]];
                first.mark(mark.extent, &label(first, &message, &mark), others[place] < MOST_ALIKE);
                for line in &help {
                    if !first.help.contains(line) {
                        first.help.push(line.clone());
                    }
                }
                others[place] += 1;
                continue;
            }
        }
        first_ones.push(index);
        others.push(0);
    }
    for (place, index) in first_ones.iter().enumerate() {
        let fault = &mut faults[*index];
        match &fault.several {
            Some(several) if others[place] > 0 => fault.message = format!("{} {several}", others[place] + 1),
            _ => {}
        }
    }
    first_ones
}

/// What is wrong at the first mark of a fault that is reported with another one.
fn label(first: &Fault, message: &str, mark: &Mark) -> String {
    match &first.place {
        Place::Sheet(marks) if marks[0].label != mark.label => mark.label.clone(),
        _ if first.message != message => message.to_owned(),
        _ => "this one too".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Extent;

    fn fault(start: usize, several: &str, help: &str) -> Fault {
        let extent = Extent { start, end: start + 1 };
        let fault = Fault::sheet(format!("at {start}"), extent, "here");
        if several.is_empty() { fault.help(help) } else { fault.one_of(several).help(help) }
    }

    fn messages(mut faults: Vec<Fault>) -> Vec<String> {
        grouped(&mut faults).into_iter().map(|index| faults[index].message.clone()).collect()
    }

    #[test]
    fn faults_are_in_the_order_of_the_sheet() {
        assert_eq!(messages(vec![fault(5, "", ""), fault(1, "", ""), fault(3, "", "")]), ["at 1", "at 3", "at 5"]);
    }

    #[test]
    fn faults_of_one_kind_are_one() {
        let faults = [fault(9, "names are twice", "a"), fault(2, "names are twice", "a"), fault(4, "", "a")];
        assert_eq!(messages(faults.into()), ["2 names are twice", "at 4"]);
    }

    #[test]
    fn faults_that_differ_in_kind_stay_apart() {
        let faults = [fault(1, "x", "a"), fault(2, "y", "a"), fault(4, "", "a"), fault(5, "", "a")];
        assert_eq!(messages(faults.into()), ["at 1", "at 2", "at 4", "at 5"]);
    }

    #[test]
    fn the_first_one_has_the_help_of_all_each_line_once() {
        let mut faults = [fault(5, "x", "a"), fault(1, "x", "b"), fault(3, "x", "a")];
        assert_eq!(grouped(&mut faults), [1]);
        assert_eq!(faults[1].help, ["b", "a"]);
    }

    #[test]
    fn no_place_is_lost() {
        let mut faults: Vec<Fault> = (0..100).map(|start| fault(start, "x", "a")).collect();
        assert_eq!(grouped(&mut faults), [0]);
        let Place::Sheet(marks) = &faults[0].place else { panic!("not in the sheet") };
        assert!(marks.iter().map(|mark| mark.extent.start).eq(0..100));
        assert_eq!(marks.iter().filter(|mark| mark.is_drawn).count(), 1 + MOST_ALIKE);
    }
}
