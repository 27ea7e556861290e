#[httpcodes::cheatsheet("sheets/43_sixty_faults.md")]
pub enum Code {}
