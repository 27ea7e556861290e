#[httpcodes::cheatsheet("sheets/23_cut_off_behind_a_task_box.md")]
pub enum Code {}
