#[httpcodes::cheatsheet("sheets/sound.md", schemars(feature = "serde"))]
#[derive(serde::Serialize, serde::Deserialize)]
pub enum Written {}

#[httpcodes::cheatsheet("sheets/sound.md", utoipa(feature = "serde"))]
#[derive(serde::Deserialize)]
pub enum Read {}
