//! Looks up HTTP status codes by number, name or class, or by words in their names and meanings.
//!
//! ```text
//! cargo run --example lookup                         lists all codes
//! cargo run --example lookup -- 4xx                  lists a class
//! cargo run --example lookup -- 404                  prints everything that the sheet says about a code
//! cargo run --example lookup -- 499                  tells who uses a code that is not registered
//! cargo run --example lookup -- payload too large    finds a code by any of its names
//! cargo run --example lookup -- tea                  searches the names,
//! cargo run --example lookup -- rate limit           the meanings,
//! cargo run --example lookup -- nginx                and the vendors and names of codes that are not registered
//! ```
//!
//! If nothing matches, it suggests similar names and exits with 1.

use std::error::Error;
use std::io::{self, Write};
use std::iter;
use std::process::ExitCode;

use clap::Parser;
use httpcodes::semantics::{GoogleSearch, Redirect};
use httpcodes::unofficial::{self, Unofficial};
use httpcodes::{Class, ParseStatusCodeError, StatusCode, UnknownStatusCode};

/// Looks up HTTP status codes.
#[derive(Parser)]
struct Arguments {
    /// A code, a name, a class such as 4xx, or words to search for [default: all codes]
    query: Vec<String>,
}

fn main() -> ExitCode {
    let query = Arguments::parse().query.join(" ");
    httpcodes_examples::exit(run(&query, &mut io::stdout().lock()))
}

fn run(query: &str, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    if let Ok(class) = query.parse::<Class>() {
        let members: Vec<_> = StatusCode::ALL.into_iter().filter(|status| status.class() == class).collect();
        return Ok(list(&members, out)?);
    }
    let found = match query.parse() {
        Ok(status) => vec![status],
        Err(ParseStatusCodeError::UnknownCode(code)) => return unknown_code(code, out),
        Err(_) => search(query),
    };
    match found[..] {
        [] => return unofficial_name(query, out),
        [status] => describe(status, out)?,
        _ => list(&found, out)?,
    }
    Ok(())
}

/// The codes with a name that contains all words of the query, followed by those whose meaning contains them.
fn search(query: &str) -> Vec<StatusCode> {
    let wanted = words(query);
    let matches = |text| contains(text, &wanted);
    let (mut found, others): (Vec<_>, Vec<_>) =
        StatusCode::ALL.into_iter().partition(|status| names(*status).any(matches));
    found.extend(others.into_iter().filter(|status| matches(status.meaning())));
    found
}

/// Whether each of the wanted words is the start of a word in the text.
fn contains(text: &str, wanted: &[String]) -> bool {
    let words = words(text);
    wanted.iter().all(|wanted| words.iter().any(|word| word.starts_with(wanted)))
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|character: char| !character.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

fn names(status: StatusCode) -> impl Iterator<Item = &'static str> {
    iter::once(status.reason_phrase()).chain(status.also_known_as().iter().copied())
}

/// Prints a table of codes, one code per line.
fn list(codes: &[StatusCode], out: &mut impl Write) -> io::Result<()> {
    let width = StatusCode::ALL.iter().map(|status| status.reason_phrase().len()).max().unwrap_or_default();
    writeln!(out, "Code  {:width$}  Class              Properties", "Phrase")?;
    for status in codes {
        let properties = [
            (status.is_cacheable(), "cacheable"),
            (status.is_bodyless(), "bodyless"),
            (status.is_retryable(), "retryable"),
        ];
        let properties: Vec<_> = properties.into_iter().filter_map(|(holds, name)| holds.then_some(name)).collect();
        let class = status.class();
        let line = format!(
            "{:>4}  {:width$}  {class} {:13}  {}",
            status.as_str(),
            status.reason_phrase(),
            class.name(),
            properties.join(", "),
        );
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// Prints everything that the sheet says about a registered code.
fn describe(status: StatusCode, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{status}")?;
    writeln!(out, "{} {}", status.class(), status.class().name())?;
    writeln!(out)?;
    writeln!(out, "{}", wrap(status.meaning(), 80))?;
    writeln!(out)?;
    writeln!(out, "Other names      {}", joined(status.also_known_as()))?;
    writeln!(out, "Version          {}", status.http_version())?;
    writeln!(out, "Cacheable        {}", answer(status.is_cacheable()))?;
    writeln!(out, "Storable         {}", answer(status.is_storable()))?;
    writeln!(out, "Bodyless         {}", answer(status.is_bodyless()))?;
    writeln!(out, "Retried by curl  {}", answer(status.is_retryable()))?;
    writeln!(out, "Retry            {}", status.retry())?;
    writeln!(out, "Redirect         {}", status.redirect().map_or("none", Redirect::as_str))?;
    writeln!(out, "Required fields  {}", joined(status.required_fields()))?;
    writeln!(out, "Related fields   {}", joined(status.related_fields()))?;
    writeln!(out, "Google Search    {}", status.google_search().map_or("unknown", GoogleSearch::as_str))?;
    writeln!(out, "Reference        {}", status.reference())
}

fn joined(words: &[&str]) -> String {
    if words.is_empty() { "none".to_owned() } else { words.join(", ") }
}

fn answer(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// Breaks a text into lines of at most `width` characters. A longer word gets a line of its own.
fn wrap(text: &str, width: usize) -> String {
    let mut wrapped = String::new();
    let mut column = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            wrapped.push('\n');
            column = 0;
        } else if column > 0 {
            wrapped.push(' ');
            column += 1;
        }
        wrapped.push_str(word);
        column += length;
    }
    wrapped
}

/// Prints who uses a code that is not registered, and how a client treats it.
fn unknown_code(code: u16, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let known = unofficial::of(code);
    if known.len() == 0 {
        return Err(format!("{code} is not in the sheet.\n{}", treatment(code)).into());
    }
    writeln!(out, "{code} is not registered, but it is used by {}.", vendors(code))?;
    writeln!(out, "{}", treatment(code))?;
    for row in known {
        describe_unofficial(row, out)?;
    }
    Ok(())
}

/// The vendors that use a code, as a list in a sentence.
fn vendors(code: u16) -> String {
    unofficial::of(code).map(Unofficial::vendor).collect::<Vec<_>>().join(" and by ")
}

fn describe_unofficial(row: Unofficial, out: &mut impl Write) -> io::Result<()> {
    writeln!(out)?;
    writeln!(out, "{row}")?;
    writeln!(out)?;
    writeln!(out, "{}", wrap(row.meaning(), 80))?;
    writeln!(out)?;
    writeln!(out, "Seen by    {}", row.seen_by())?;
    writeln!(out, "Retryable  {}", answer(row.is_retryable()))?;
    writeln!(out, "Source     {}", row.source())
}

/// How a client treats an unknown code.
fn treatment(code: u16) -> String {
    let fallback = StatusCode::try_from(code).unwrap_or_else(UnknownStatusCode::fallback);
    let class = match Class::of(code) {
        Some(class) => format!("It belongs to {class} {}", class.name()),
        None => "It is outside the classes, which range from 100 to 599".to_owned(),
    };
    format!("{class}, so a client treats it as {fallback}.")
}

/// Prints the codes without a registration whose name or vendor contains all words of the query.
fn unofficial_name(query: &str, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let wanted = words(query);
    let found: Vec<_> =
        unofficial::all().filter(|row| contains(&format!("{} {}", row.vendor(), row.name()), &wanted)).collect();
    match found[..] {
        [] => return Err(unknown_name(query).into()),
        [row] => {
            writeln!(out, "{} is not registered.", row.code())?;
            describe_unofficial(row, out)?;
        }
        _ => {
            for row in found {
                writeln!(out, "{row}")?;
            }
        }
    }
    Ok(())
}

fn unknown_name(query: &str) -> String {
    let mut message = format!("No status code matches \"{query}\".");
    let similar = similar_names(query);
    if similar.is_empty() {
        return message + "\nRun `lookup` without arguments to list all codes.";
    }
    message.push_str("\nDid you mean:");
    for (status, name) in similar {
        message.push_str(&format!("\n  {status}"));
        if name != status.reason_phrase() {
            message.push_str(&format!(", also known as {name}"));
        }
    }
    message
}

/// At most three names that resemble the query, the most similar first.
fn similar_names(query: &str) -> Vec<(StatusCode, &'static str)> {
    let query = query.to_lowercase();
    let named = StatusCode::ALL.into_iter().flat_map(|status| names(status).map(move |name| (status, name)));
    let mut rated: Vec<_> = named
        .map(|(status, name)| (strsim::sorensen_dice(&query, &name.to_lowercase()), (status, name)))
        .filter(|(similarity, _)| *similarity > 0.5)
        .collect();
    rated.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    rated.into_iter().map(|(_, named)| named).take(3).collect()
}
