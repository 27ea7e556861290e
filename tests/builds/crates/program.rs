//! Prints all codes of two sheets that stand in other crates, of one of them a single code.

fn main() {
    for code in exit_codes::ExitCode::ALL {
        println!("{code}");
    }
    println!("{}", exit_codes::StatusCode::NotFound);
}
