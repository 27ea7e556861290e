//! Looks up HTTP status codes by number, phrase, other name or class.
//!
//! ```text
//! cargo run --example lookup                      the whole sheet
//! cargo run --example lookup -- 4xx               one class of it
//! cargo run --example lookup -- 404               all that the sheet says of a code
//! cargo run --example lookup -- payload too large
//! ```
//!
//! It exits with 1 if the sheet has no such code, and says what comes nearest.

use std::env;
use std::iter;
use std::process::ExitCode;

use httpcodes::{Class, ParseStatusCodeError, StatusCode, UnknownStatusCode};

fn main() -> ExitCode {
    let query = env::args().skip(1).collect::<Vec<_>>().join(" ");
    if query.is_empty() {
        list(&StatusCode::ALL);
        return ExitCode::SUCCESS;
    }
    if let Ok(class) = query.parse::<Class>() {
        let members: Vec<_> = StatusCode::ALL.into_iter().filter(|status| status.class() == class).collect();
        list(&members);
        return ExitCode::SUCCESS;
    }
    match query.parse::<StatusCode>() {
        Ok(status) => {
            describe(status);
            return ExitCode::SUCCESS;
        }
        Err(ParseStatusCodeError::UnknownCode(code)) => report_unknown_code(code),
        Err(_) => report_unknown_name(&query),
    }
    ExitCode::FAILURE
}

/// A table of codes, a line each.
fn list(codes: &[StatusCode]) {
    let width = StatusCode::ALL.iter().map(|status| status.reason_phrase().len()).max().unwrap_or_default();
    println!("Code  {:width$}  Class              Properties", "Phrase");
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
        println!("{}", line.trim_end());
    }
}

/// All that the sheet says of one code.
fn describe(status: StatusCode) {
    let answer = |yes| if yes { "yes" } else { "no" };
    let other_names = match status.also_known_as() {
        [] => "none".to_owned(),
        names => names.join(", "),
    };
    println!("{status}");
    println!("{} {}", status.class(), status.class().name());
    println!();
    println!("{}", wrap(status.meaning(), 80));
    println!();
    println!("Other names   {other_names}");
    println!("Version       {}", status.http_version());
    println!("Cacheable     {}", answer(status.is_cacheable()));
    println!("Bodyless      {}", answer(status.is_bodyless()));
    println!("Retryable     {}", answer(status.is_retryable()));
    println!("Reference     {}", status.reference());
}

/// The text in lines of at most `width` characters, longer words excepted.
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

fn report_unknown_code(code: u16) {
    let fallback = StatusCode::try_from(code).unwrap_or_else(UnknownStatusCode::fallback);
    eprintln!("{code} is not in the sheet.");
    match Class::of(code) {
        Some(class) => eprintln!("Its class is {class} {}, so a client treats it as {fallback}.", class.name()),
        None => eprintln!("It has no class, as it is not one of 100 to 599; a client treats it as {fallback}."),
    }
}

fn report_unknown_name(query: &str) {
    eprintln!("There is no status code \"{query}\".");
    let nearest = nearest_names(query);
    if nearest.is_empty() {
        eprintln!("Without an argument, this program lists all that there are.");
        return;
    }
    eprintln!("Did you mean:");
    for (status, name) in nearest {
        if name == status.reason_phrase() {
            eprintln!("  {status}");
        } else {
            eprintln!("  {} {name}, another name of {status}", status.as_str());
        }
    }
}

/// At most three names that resemble the query, the best first.
fn nearest_names(query: &str) -> Vec<(StatusCode, &'static str)> {
    let query = query.to_lowercase();
    let names = StatusCode::ALL.into_iter().flat_map(|status| {
        iter::once(status.reason_phrase()).chain(status.also_known_as().iter().copied()).map(move |name| (status, name))
    });
    let mut rated: Vec<_> = names
        .map(|(status, name)| (strsim::sorensen_dice(&query, &name.to_lowercase()), (status, name)))
        .filter(|(similarity, _)| *similarity > 0.5)
        .collect();
    rated.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    rated.into_iter().map(|(_, named)| named).take(3).collect()
}
