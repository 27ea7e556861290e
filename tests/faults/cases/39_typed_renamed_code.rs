#[httpcodes::cheatsheet("sheets/39_typed_renamed_code.md", section = "Outcomes", types("Cause" = Cause))]
pub enum Outcome {}

#[httpcodes::cheatsheet("sheets/39_typed_renamed_code.md", section = "Causes", types("Severity" = crate::case_39_typed_renamed_code::Severity))]
pub enum Cause {}

#[httpcodes::cheatsheet("sheets/39_typed_renamed_code.md", section = "Severities")]
pub enum Severity {}
