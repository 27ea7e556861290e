//! Makes one fault of several that are alike: the same mistake in many rows, with the same ways out.

use crate::fault::contents::{Fault, Place};
use crate::index::Index;
use crate::order::ascending;

/// The faults in the order of the sheet. Those that have the same name for several of them, and the same help, are one.
pub fn grouped(faults: Vec<Fault>) -> Vec<Fault> {
    let order = ascending(faults.len(), &|index| faults[index].offset());
    let mut rest = Vec::with_capacity(faults.len());
    for fault in faults {
        rest.push(Some(fault));
    }
    let (mut first_ones, mut others, mut kinds) = (Vec::new(), Vec::new(), Index::default());
    for index in order {
        let Some(fault) = rest[index].take() else { continue };
        if let (Some(several), Place::Sheet(marks)) = (&fault.several, &fault.place) {
            let mut kind = several.to_string();
            for help in &fault.help {
                kind.push('\n');
                kind += help;
            }
            if let Err(first) = kinds.claim(kind, first_ones.len()) {
                let others: &mut Vec<_> = &mut others[first];
                others.push(marks[0].extent);
                continue;
            }
        }
        first_ones.push(fault);
        others.push(Vec::new());
    }
    let mut grouped = Vec::with_capacity(first_ones.len());
    for (index, mut fault) in first_ones.into_iter().enumerate() {
        match &fault.several {
            Some(several) if !others[index].is_empty() => {
                fault.message = format!("{} {several}", others[index].len() + 1);
            }
            _ => {}
        }
        grouped.push(fault.also_each(&others[index], "this one too"));
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::source::Extent;
    use crate::fault::contents::MOST_ALIKE;

    fn fault(start: usize, several: &str, help: &str) -> Fault {
        let extent = Extent { start, end: start + 1 };
        let fault = Fault::sheet(format!("at {start}"), extent, "here");
        if several.is_empty() { fault.help(help) } else { fault.one_of(several).help(help) }
    }

    fn messages(faults: Vec<Fault>) -> Vec<String> {
        grouped(faults).into_iter().map(|fault| fault.message).collect()
    }

    #[test]
    fn faults_are_in_the_order_of_the_sheet() {
        assert_eq!(messages(vec![fault(5, "", ""), fault(1, "", ""), fault(3, "", "")]), ["at 1", "at 3", "at 5"]);
    }

    #[test]
    fn faults_of_one_kind_with_the_same_help_are_one() {
        let faults = [fault(9, "names are twice", "a"), fault(2, "names are twice", "a"), fault(4, "", "a")];
        assert_eq!(messages(faults.into()), ["2 names are twice", "at 4"]);
    }

    #[test]
    fn faults_that_differ_in_kind_or_help_stay_apart() {
        let faults = [fault(1, "x", "a"), fault(2, "y", "a"), fault(3, "x", "b"), fault(4, "", "a"), fault(5, "", "a")];
        assert_eq!(messages(faults.into()), ["at 1", "at 2", "at 3", "at 4", "at 5"]);
    }

    #[test]
    fn no_place_is_lost() {
        let faults: Vec<Fault> = (0..100).map(|start| fault(start, "x", "a")).collect();
        let [fault] = &grouped(faults)[..] else { panic!("not one fault") };
        let Place::Sheet(marks) = &fault.place else { panic!("not in the sheet") };
        assert!(marks.iter().map(|mark| mark.extent.start).eq(0..100));
        assert_eq!(marks.iter().filter(|mark| mark.is_drawn).count(), 1 + MOST_ALIKE);
    }
}
