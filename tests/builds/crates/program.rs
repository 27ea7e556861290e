//! Prints all codes of a sheet in another crate, and one code of a second sheet.

fn main() {
    for code in exit_codes::ExitCode::ALL {
        println!("{code}");
    }
    println!("{}", exit_codes::StatusCode::NotFound);
}
