// Any derive does that is called so. The feature is off, so that the traits are implemented once.
use serde::Deserialize as ToSchema;
use serde::Serialize as JsonSchema;

#[httpcodes::cheatsheet("sheets/sound.md", serde(feature = "serde"))]
#[derive(JsonSchema)]
#[cfg_attr(all(), derive(ToSchema))]
pub enum Code {}
