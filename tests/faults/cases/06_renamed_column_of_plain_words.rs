#[httpcodes::cheatsheet("sheets/06_renamed_column_of_plain_words.md", code = "Code", text)]
pub enum Code {}
