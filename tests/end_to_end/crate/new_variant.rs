//! Names the new row, and handles all rows.

/// What the job runner exits with.
#[httpcodes::cheatsheet("docs/codes.md")]
pub enum ExitCode {}

fn main() {
    for code in ExitCode::ALL {
        let advice = match code {
            ExitCode::Done => "carry on",
            ExitCode::Failed | ExitCode::Lost => "try again",
            ExitCode::Paused => "wait",
        };
        println!("{code}: {advice}");
    }
}
