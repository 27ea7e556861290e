pub struct Moved;

impl Moved {
    pub const fn parse(_: &str) -> Result<Self, ()> {
        Ok(Self)
    }
}

#[httpcodes::cheatsheet("sheets/39_typed.md", types("Size" = Moved, "Sizes" = [Moved], "Most" = Option<self::Moved>))]
pub enum Code {}
