#[httpcodes::cheatsheet("sheets/39_typed_nasty_cells.md", types("Status" = Option<httpcodes::StatusCode>, "Statuses" = [httpcodes::StatusCode], "Size" = u8))]
pub enum Code {}
