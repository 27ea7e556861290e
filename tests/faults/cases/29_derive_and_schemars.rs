// Any derive does that is called so.
use serde::Serialize as JsonSchema;

#[httpcodes::cheatsheet("sheets/sound.md", schemars)]
#[derive(JsonSchema)]
pub enum Code {}

pub mod of_repr {
    use serde::Serialize as JsonSchema_repr;

    #[httpcodes::cheatsheet("sheets/sound.md", schemars)]
    #[derive(JsonSchema_repr)]
    pub enum Code {}
}
