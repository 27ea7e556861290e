//! What the rows of text codes with names are printed as. Text codes may contain spaces, so a code with a name behind it may
//! be another row's code, or another row's code and name.

use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::index::Index;
use crate::sheet::contents::Row;

/// The rows by what they are printed as, in lower case. What is printed for a row and parsed as another one is a fault.
pub fn check(rows: &[Row], faults: &Faults) -> Index {
    let (mut codes, mut exact, mut printed) = (Index::default(), Index::default(), Index::default());
    for (number, row) in rows.iter().enumerate() {
        // Of codes that differ only in case, any will do.
        let _ = codes.claim(row.code.to_ascii_lowercase(), number);
    }
    for (number, row) in rows.iter().enumerate() {
        let text = row.printed();
        let lower = text.to_ascii_lowercase();
        let code = codes.get(&lower).filter(|_| text != row.code);
        let (what, other) = match (code, exact.claim(text.clone(), number)) {
            (Some(other), _) => ("another row's code", other),
            (None, Err(other)) => ("another row's code and name", other),
            (None, Ok(())) => {
                let _ = printed.claim(lower, number);
                continue;
            }
        };
        let message = format!("the code and the name, `{text}`, can be read as {what}");
        let fault = Fault::sheet(message, row.places.name, "this name").also(rows[other].places.code, "the other row");
        faults.add(fault.help("a string can be parsed as one row only: change the name or the code"));
    }
    printed
}
