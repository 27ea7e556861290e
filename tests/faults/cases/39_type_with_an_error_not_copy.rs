#[derive(Clone, Copy)]
pub struct Size;

impl Size {
    pub const fn parse(_: &str) -> Result<Self, String> {
        Ok(Self)
    }
}

#[httpcodes::cheatsheet("sheets/39_typed.md", types("Size" = Size))]
pub enum Code {}
