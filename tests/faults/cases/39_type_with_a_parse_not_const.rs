#[derive(Clone, Copy)]
pub struct Size;

impl Size {
    pub fn parse(_: &str) -> Result<Self, ()> {
        Ok(Self)
    }
}

#[httpcodes::cheatsheet("sheets/39_typed.md", types("Size" = Size, "Most" = Option<self::Size>))]
pub enum Code {}
