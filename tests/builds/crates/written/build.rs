use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=codes.csv");
    let mut sheet = String::from("| Code | Name |\n| ---: | ---- |\n");
    for line in fs::read_to_string("codes.csv")?.lines() {
        sheet += &format!("| {} |\n", line.replace(',', " | "));
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("codes.md"), sheet)?;
    Ok(())
}
