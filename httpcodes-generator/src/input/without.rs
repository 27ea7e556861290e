//! The argument `without`: the headers of columns that are left out.

use syn::LitStr;

use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::index::Index;
use crate::input::values::named_twice;

/// The headers of columns that are left out.
#[derive(Default)]
pub struct Without {
    /// The headers as they are written.
    pub headers: Vec<LitStr>,
    /// The number of each.
    numbers: Index,
}

impl Without {
    /// The headers of an argument. One that is written twice, or that another argument names too, is a fault, and it is not
    /// left out. `naming` returns the argument that names a header.
    pub fn of(headers: Vec<LitStr>, naming: &dyn Fn(&str) -> Option<&'static str>, faults: &Faults) -> Self {
        let mut without = Self::default();
        for written in headers {
            let header = written.value().trim().to_owned();
            if let Some(argument) = naming(&header) {
                let message = format!("the column `{header}` is left out by `without`, but `{argument}` names it");
                faults.add(Fault::rust(message, written.span()).help("remove one of the two"));
                continue;
            }
            if without.numbers.claim(header.as_str(), without.headers.len()).is_err() {
                faults.add(named_twice("without", &header, written.span()));
                continue;
            }
            without.headers.push(written);
        }
        without
    }

    /// The number of the header, if columns with it are left out.
    pub fn number(&self, header: &str) -> Option<usize> {
        self.numbers.get(header)
    }
}
