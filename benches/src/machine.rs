//! The date and the machine of a measurement.

use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, fs, thread};

/// Date, processor, number of cores and compiler, as a caption.
#[must_use]
pub fn caption() -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let cores = if cores == 1 { "1 core".to_owned() } else { format!("{cores} cores") };
    let parts = [Some(today()), processor(), Some(cores), compiler()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The name of the processor, if `/proc/cpuinfo` contains it.
fn processor() -> Option<String> {
    let text = fs::read_to_string("/proc/cpuinfo").ok()?;
    let field = |name: &str| {
        let line = text.lines().find(|line| line.starts_with(name))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    let model = field("model name")?.replace("(R)", "").replace("(TM)", "");
    // A virtual machine may hide the model number.
    let is_vague = !model.contains(|letter: char| letter.is_ascii_digit());
    match (is_vague, field("cpu family"), field("model\t")) {
        (true, Some(family), Some(number)) => Some(format!("{model} (family {family}, model {number})")),
        _ => Some(model),
    }
}

/// `rustc 1.85.0`.
fn compiler() -> Option<String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let mut words = text.split_whitespace();
    Some(format!("{} {}", words.next()?, words.next()?))
}

/// Today's date in UTC: `2025-02-20`.
fn today() -> String {
    date(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs() / 86_400))
}

/// The date that is this many days after 1970-01-01.
fn date(days: u64) -> String {
    // Counted from 1 March of year 0, leap days come last: 400 years have 146,097 days, and the months 153 in five.
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year_of_era = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, years) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", era * 400 + year_of_era + years)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leap_days_are_dates() {
        assert_eq!(
            [0, 11_016, 19_782, 19_783, 20_088].map(date),
            ["1970-01-01", "2000-02-29", "2024-02-29", "2024-03-01", "2024-12-31"]
        );
    }
}
