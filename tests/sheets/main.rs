//! Sheets as people write them: every style of table, every spelling of a code and a name, whatever stands in a cell and
//! whatever stands around the tables.
//!
//! Each file declares enums over the markdown files beside it and says what is read from them. `programs/` holds what
//! crates in temporary folders run, for sheets too large to keep and for what the compiler has to refuse.

// The names of some sheets are in scripts that these lints warn about where a test writes them down.
#![allow(mixed_script_confusables, uncommon_codepoints)]

mod aliases;
mod blocks;
mod cells;
mod codes;
mod columns;
mod documented_columns;
mod headers;
mod lookups;
mod names;
mod nouns;
mod readme;
mod row;
mod scripts;
mod sections;
mod sizes;
mod styles;
mod variants;
