//! Sheets as people write them: every style of table, every spelling of a code and a name, and anything in the cells
//! and around the tables.
//!
//! Each file declares enums for the Markdown files next to it, and checks what is read from them. `programs/` contains
//! programs for crates in temporary folders, for sheets that are too large to keep and for code that must not compile.

// Some sheets have names in scripts about which these lints warn when a test uses them.
#![allow(mixed_script_confusables, uncommon_codepoints)]

mod aliases;
mod alike;
mod blocks;
mod cells;
mod codes;
mod columns;
mod documented_columns;
mod headed;
mod headers;
mod joined;
mod left_out;
mod lookups;
mod names;
mod nouns;
mod pairs;
mod ragged;
mod readme;
mod repeated;
mod row;
mod scripts;
mod sections;
mod sizes;
mod skipped;
mod styles;
mod texts;
mod together;
mod typed;
mod variants;
