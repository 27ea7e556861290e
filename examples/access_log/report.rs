//! Prints the totals.

use std::fmt::Display;
use std::io::{self, Write};

use httpcodes::{Class, StatusCode, unofficial};

use crate::paths::Paths;
use crate::totals::Totals;

/// Prints the totals. Lists of paths, and of codes that are not registered, have at most `top` entries.
pub(crate) fn print(totals: &Totals, top: usize, out: &mut impl Write) -> io::Result<()> {
    let responses = totals.responses();
    writeln!(out, "Responses: {responses}")?;
    if totals.malformed > 0 {
        writeln!(out, "Malformed lines: {}", totals.malformed)?;
    }
    print_classes(totals, responses, out)?;
    if responses > 0 {
        writeln!(out, "\nBy code")?;
    }
    for (code, count) in totals.codes() {
        match StatusCode::try_from(code) {
            Ok(status) => print_count(out, count, responses, status)?,
            Err(unknown) => {
                let fallback = unknown.fallback();
                print_count(out, count, responses, format_args!("{code:03}, treated as {fallback}"))?;
            }
        }
    }
    print_unregistered(totals, responses, top, out)?;
    print_paths(Class::ClientError, &totals.client_errors, totals, top, out)?;
    print_paths(Class::ServerError, &totals.server_errors, totals, top, out)
}

fn print_classes(totals: &Totals, responses: u64, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\nBy class")?;
    for class in Class::ALL.map(Some).into_iter().chain([None]) {
        let count = totals.of_class(class);
        let name = class.map_or("no class".to_owned(), |class| format!("{class} {}", class.name()));
        let bar: String = (0..50).filter(|position| position * responses < count * 50).map(|_| '#').collect();
        print_count(out, count, responses, format!("{name:17}  {bar}").trim_end())?;
    }
    Ok(())
}

/// Prints the codes that are not in the HTTP sheet, and who uses them.
fn print_unregistered(totals: &Totals, responses: u64, top: usize, out: &mut impl Write) -> io::Result<()> {
    let mut codes: Vec<_> = totals.codes().filter(|(code, _)| StatusCode::try_from(*code).is_err()).collect();
    if codes.is_empty() {
        return Ok(());
    }
    // The sort is stable, so codes that are equally common stay in ascending order.
    codes.sort_by_key(|(_, count)| u64::MAX - count);
    writeln!(out, "\nCodes that are not registered")?;
    let (first, others) = codes.split_at(top.min(codes.len()));
    for &(code, count) in first {
        let known = unofficial::of(code).map(|row| format!("{} ({})", row.name(), row.vendor()));
        let known = known.collect::<Vec<_>>().join(", ");
        let known = if known.is_empty() { "unknown" } else { &known };
        print_count(out, count, responses, format_args!("{code:03} {known}"))?;
    }
    let others = others.iter().map(|(_, count)| count).sum();
    if others > 0 {
        print_count(out, others, responses, "other codes")?;
    }
    Ok(())
}

/// Prints the paths with the most responses in a class, with their shares of that class.
fn print_paths(class: Class, paths: &Paths, totals: &Totals, top: usize, out: &mut impl Write) -> io::Result<()> {
    let responses = totals.of_class(Some(class));
    if responses == 0 {
        return Ok(());
    }
    writeln!(out, "\nPaths with the most {class}")?;
    let mut others = responses;
    for (path, count) in paths.top(top) {
        others -= count;
        print_count(out, count, responses, printable(path))?;
    }
    if others > 0 {
        print_count(out, others, responses, "other paths")?;
    }
    if paths.error() > 0 {
        writeln!(out, "There are too many paths to keep. The counts may be up to {} too low.", paths.error())?;
    }
    Ok(())
}

fn print_count(out: &mut impl Write, count: u64, all: u64, what: impl Display) -> io::Result<()> {
    writeln!(out, "{count:9}  {:>6}  {what}", share(count, all))
}

/// A part of a whole in per cent, with one digit after the point.
fn share(part: u64, whole: u64) -> String {
    if part == 0 {
        return "0%".to_owned();
    }
    match (part * 1000 + whole / 2) / whole {
        0 => "<0.1%".to_owned(),
        permille => format!("{}.{}%", permille / 10, permille % 10),
    }
}

/// The first malformed lines: where each is, what is wrong with it, and how it starts.
pub(crate) fn malformed_lines(totals: &Totals) -> String {
    let mut lines = String::new();
    for malformed in &totals.first_malformed {
        lines += &format!("{}: {}\n    {}\n", malformed.place, malformed.reason, printable(&malformed.start));
    }
    let more = totals.malformed - totals.first_malformed.len() as u64;
    if more > 0 {
        lines += &format!("and {more} more malformed lines\n");
    }
    lines
}

/// Escapes what a terminal might not show, or might take for a command.
fn printable(text: &str) -> String {
    let mut printable = String::new();
    for char in text.chars() {
        match char {
            '"' | '\'' | '\\' => printable.push(char),
            _ => printable.extend(char.escape_debug()),
        }
    }
    printable
}
