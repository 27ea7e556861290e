#[httpcodes::cheatsheet("sheets/sound.md")]
#[derive(strum::Display, strum::EnumString, num_enum::IntoPrimitive)]
#[strum(serialize_all = "snake_case")]
#[repr(u8)]
pub enum Code {}
