#[httpcodes::cheatsheet("sheets/sound.md")]
#[derive(Default)]
pub enum Code {}

pub const fn is_default<T: Default>() {}

const _: () = is_default::<Code>();
