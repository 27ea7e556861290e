#[httpcodes::cheatsheet("sheets/12_many_texts_without_a_code.md", skip("*"))]
pub enum Code {}
