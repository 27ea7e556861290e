#[derive(Clone, Copy)]
pub struct Unparsed;

#[httpcodes::cheatsheet("sheets/39_typed.md", types("Size" = Unparsed, "Sizes" = [Unparsed], "Most" = Option<self::Unparsed>))]
pub enum Code {}

pub const SIZE: Unparsed = Code::First.size();
