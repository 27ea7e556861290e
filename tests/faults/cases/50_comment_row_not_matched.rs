/// | Code | Name  |
/// | ---: | ----- |
/// |    1 | First |
/// |    2 | Other |
#[httpcodes::cheatsheet]
pub enum Code {}

pub fn text(code: Code) -> &'static str {
    match code {
        Code::First => "first",
    }
}
