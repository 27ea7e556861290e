/// The codes in `codes.csv`.
#[httpcodes::cheatsheet(concat!(env!("OUT_DIR"), "/codes.md"))]
pub enum Code {}
