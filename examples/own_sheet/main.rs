//! A sheet of one's own: the exit codes of a job runner, some of them negative, from `exit_codes.md` beside this file.
//!
//! ```text
//! cargo run --example own_sheet
//! ```
//!
//! Add a row to the sheet and build: `needs_attention` below stops compiling until it says something of the new code.

/// How a job of the job runner ended.
#[httpcodes::cheatsheet("own_sheet/exit_codes.md")]
#[repr(i32)]
enum ExitCode {}

/// Whether a person has to look at the job, as it will not end otherwise the next time.
const fn needs_attention(code: ExitCode) -> bool {
    match code {
        ExitCode::Done | ExitCode::Killed | ExitCode::HostLost | ExitCode::TimedOut | ExitCode::MissingInput => false,
        ExitCode::OutOfMemory | ExitCode::Failed | ExitCode::BadArguments => true,
    }
}

fn main() {
    let jobs = [("backup", 0), ("index", -2), ("report", 3), ("thumbnails", -3), ("sync", -4), ("import", 139)];
    for (job, code) in jobs {
        match ExitCode::try_from(code) {
            Ok(code) => {
                println!("{job}: {code}\n    {}", code.meaning());
                if code.is_requeued() {
                    println!("    It is back in the queue.");
                }
                if needs_attention(code) {
                    println!("    Please look at it.");
                }
            }
            Err(unknown) => println!("{job}: {unknown}\n    The sheet does not say what that means."),
        }
    }
}
