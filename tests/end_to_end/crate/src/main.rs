//! Lists all codes, and then those that it names.

/// What the job runner exits with.
#[httpcodes::cheatsheet("docs/codes.md")]
pub enum ExitCode {}

fn main() {
    for code in ExitCode::ALL {
        println!("{code}: {}", code.meaning());
    }
    println!("{:?}", [ExitCode::Done, ExitCode::Failed]);
}
