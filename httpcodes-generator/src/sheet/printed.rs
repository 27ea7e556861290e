//! How rows with text codes and names are printed. Text codes may contain spaces, so a code and a name may also be
//! another row's code, or another row's code and name.

use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::index::Index;
use crate::sheet::contents::Row;

/// A map from what `Display` prints, in lower case, to the row. Text that is printed for one row and parsed as another
/// one is a fault.
pub fn check(rows: &[Row], faults: &Faults) -> Index {
    let (mut codes, mut exact, mut printed) = (Index::default(), Index::default(), Index::default());
    for (number, row) in rows.iter().enumerate() {
        // If codes differ only in case, any of them will do.
        let _ = codes.claim(row.code.to_ascii_lowercase(), number);
    }
    for (number, row) in rows.iter().enumerate() {
        let text = row.printed();
        let lower = text.to_ascii_lowercase();
        let code = if text == row.code { None } else { codes.get(&lower) };
        let (what, other) = match (code, exact.claim(text.clone(), number)) {
            (Some(other), _) => ("another row's code", other),
            (None, Err(other)) => ("another row's code and name", other),
            (None, Ok(())) => {
                let _ = printed.claim(lower, number);
                continue;
            }
        };
        let message = format!("the code and name `{text}` can be read as {what}");
        let fault = Fault::sheet(message, row.places.name, "this name").also(rows[other].places.code, "the other row");
        faults.add(fault.help("a string with this text could mean either row: change the name or the code"));
    }
    printed
}
