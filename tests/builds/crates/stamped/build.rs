use std::{error::Error, fs, time::UNIX_EPOCH};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=docs/codes.md");
    let changed = fs::metadata("docs/codes.md")?.modified()?.duration_since(UNIX_EPOCH)?;
    println!("cargo::rustc-env=SHEET_STAMP={}", changed.as_nanos());
    Ok(())
}
