// Any derive does that is called so.
use serde::Serialize as ToSchema;

#[httpcodes::cheatsheet("sheets/sound.md", utoipa)]
#[derive(ToSchema)]
pub enum Code {}
