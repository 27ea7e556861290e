//! The time that a command takes and, if the system has GNU `time`, its memory.

use std::error::Error;
use std::ffi::OsStr;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::time::Instant;
use std::{fs, io};

use tempfile::NamedTempFile;

/// The cost of a command.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cost {
    /// Seconds from start to end.
    pub seconds: f64,
    /// Total seconds on all processors.
    pub processor_seconds: Option<f64>,
    /// The maximum memory of any of its processes, in MiB.
    pub mebibytes: Option<f64>,
}

/// A command that is measured while it runs.
#[derive(Debug)]
pub struct Measured {
    command: Command,
    report: NamedTempFile,
}

impl Measured {
    /// Prepares to run the program.
    ///
    /// # Errors
    ///
    /// Fails if a temporary file cannot be created.
    pub fn new(program: impl AsRef<OsStr>) -> io::Result<Self> {
        let report = NamedTempFile::new()?;
        let mut command = Command::new(if has_gnu_time() { OsStr::new(TIME) } else { program.as_ref() });
        if has_gnu_time() {
            command.args(["-f", "%U %S %M", "-o"]).arg(report.path()).arg(program);
        }
        Ok(Self { command, report })
    }

    /// The command, to which arguments can be added.
    pub fn command(&mut self) -> &mut Command {
        &mut self.command
    }

    /// Runs the command to its end, without showing its output.
    ///
    /// # Errors
    ///
    /// Fails if the command cannot be started or does not succeed. The message contains its standard error.
    pub fn run(mut self) -> Result<Cost, Box<dyn Error>> {
        let start = Instant::now();
        let output = self.command.stdin(Stdio::null()).output()?;
        let seconds = start.elapsed().as_secs_f64();
        if !output.status.success() {
            return Err(format!("{:?} failed:\n{}", self.command, String::from_utf8_lossy(&output.stderr)).into());
        }
        let text = fs::read_to_string(self.report.path())?;
        let fields: Vec<f64> = text.split_whitespace().filter_map(|field| field.parse().ok()).collect();
        let [user, system, kibibytes] = fields[..] else { return Ok(Cost { seconds, ..Cost::default() }) };
        Ok(Cost { seconds, processor_seconds: Some(user + system), mebibytes: Some(kibibytes / 1024.0) })
    }
}

const TIME: &str = "/usr/bin/time";

/// Whether the system has GNU `time`. Other implementations cannot format their output.
fn has_gnu_time() -> bool {
    static HAS: LazyLock<bool> = LazyLock::new(|| {
        let output = Command::new(TIME).arg("--version").output();
        output.is_ok_and(|output| String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).contains("GNU"))
    });
    *HAS
}

/// The median of each figure.
#[must_use]
pub fn median(costs: &[Cost]) -> Cost {
    let of = |figure: &dyn Fn(&Cost) -> Option<f64>| {
        let mut figures: Vec<f64> = costs.iter().filter_map(figure).collect();
        figures.sort_by(f64::total_cmp);
        let (low, high) = (figures.get(figures.len().checked_sub(1)? / 2)?, figures.get(figures.len() / 2)?);
        Some(f64::midpoint(*low, *high))
    };
    Cost {
        seconds: of(&|cost| Some(cost.seconds)).unwrap_or_default(),
        processor_seconds: of(&|cost| cost.processor_seconds),
        mebibytes: of(&|cost| cost.mebibytes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle() {
        let costs = [4.0, 1.0, 2.0, 9.0].map(|seconds| Cost { seconds, ..Cost::default() });
        assert!((median(&costs).seconds - 3.0).abs() < 1e-9);
        assert!((median(&costs[..3]).seconds - 2.0).abs() < 1e-9);
        assert!(median(&costs).mebibytes.is_none());
    }
}
