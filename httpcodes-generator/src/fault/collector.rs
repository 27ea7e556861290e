//! The collector to which all steps report their faults, instead of panicking, printing or stopping at the first one.

use std::cell::{Cell, RefCell};

use crate::fault::contents::Fault;

/// The faults found so far.
///
/// They must be read in the end, with [`Faults::into_vec`]. In debug builds, dropping them unread panics.
#[derive(Debug, Default)]
pub struct Faults {
    all: RefCell<Vec<Fault>>,
    is_read: Cell<bool>,
}

impl Faults {
    /// Adds a fault.
    pub fn add(&self, fault: Fault) {
        self.all.borrow_mut().push(fault);
    }

    /// The value of a result. If the result is a fault, the fault is added.
    pub fn ok<T>(&self, result: Result<T, Fault>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(fault) => {
                self.add(fault);
                None
            }
        }
    }

    /// How many faults there are.
    pub fn len(&self) -> usize {
        self.all.borrow().len()
    }

    /// Whether there are no faults.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets all faults but the first `len`.
    pub fn truncate(&self, len: usize) {
        self.all.borrow_mut().truncate(len);
    }

    /// Adds a line of help before the others to each fault from the one with that number on that is one of those kinds.
    pub fn help_first(&self, from: usize, kinds: &[&str], help: &str) {
        for fault in &mut self.all.borrow_mut()[from..] {
            if fault.several.as_ref().is_some_and(|several| kinds.contains(&&**several)) {
                fault.help.insert(0, help.to_owned());
            }
        }
    }

    /// The faults in the order in which they were added.
    pub fn into_vec(self) -> Vec<Fault> {
        self.is_read.set(true);
        self.all.take()
    }
}

impl Drop for Faults {
    fn drop(&mut self) {
        debug_assert!(self.is_read.get() || std::thread::panicking(), "faults were dropped unread");
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::Span;

    use super::*;

    fn fault(message: &str) -> Fault {
        Fault::rust(message, Span::call_site())
    }

    #[test]
    fn faults_are_read_in_the_order_in_which_they_were_added() {
        let faults = Faults::default();
        assert!(faults.is_empty());
        faults.add(fault("first"));
        assert_eq!((faults.ok(Ok(1)), faults.ok::<i32>(Err(fault("second")))), (Some(1), None));
        faults.add(fault("third"));
        assert_eq!(faults.len(), 3);
        faults.truncate(2);
        let messages: Vec<String> = faults.into_vec().into_iter().map(|fault| fault.message).collect();
        assert_eq!(messages, ["first", "second"]);
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "faults were dropped unread")]
    fn faults_that_nobody_read_are_not_dropped() {
        drop(Faults::default());
    }
}
