#[httpcodes::cheatsheet(
    "sheets/39_typed_columns.md",
    types(
        "HTTP status" = httpcodes::StatusCode,
        "Retry aftr" = u8,
        "Level" = i8,
        "Final" = bool,
        "Sizes" = [u16],
    )
)]
pub enum Code {}

// After the faults, the methods have their types.
pub const STATUS: httpcodes::StatusCode = Code::First.http_status();
pub fn uses(code: Code) -> (httpcodes::StatusCode, u8, i8, bool, &'static [u16]) {
    (code.http_status(), code.retry_after(), code.level(), code.r#final(), code.sizes())
}
