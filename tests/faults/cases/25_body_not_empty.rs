#[httpcodes::cheatsheet("sheets/sound.md")]
pub enum Code {
    Lost = 3,
}
