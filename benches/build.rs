//! Writes what the run-time suite compares. All contenders get the same rows, so they cannot diverge: `http.rs` is made
//! from the HTTP sheet, `sparse.rs` and its sheet from made-up rows.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use peers::{Derived, Printed, derived, match_of_codes, match_of_texts, match_of_variants};
use phf_codegen::Map;
use rows::Row;
use uncased::UncasedStr;

// Parts of the library, which cannot be a dependency of its own build script.
#[allow(dead_code, unreachable_pub)]
#[path = "src/peers.rs"]
mod peers;
#[allow(dead_code, unreachable_pub)]
#[path = "src/random.rs"]
mod random;
#[allow(dead_code, unreachable_pub)]
#[path = "src/rows.rs"]
mod rows;

/// The number of sparse codes that the suite looks up.
const SPARSE_ROWS: usize = 10_000;

/// How many text codes the suite looks up, with the names of the files.
const TEXT_ROWS: [(&str, usize); 2] = [("texts", 60), ("many_texts", 5000)];

/// How many strings a handwritten `match` compares: the time that it takes to compile grows with the square of them.
const MOST_MATCHED: usize = 100;

fn main() -> Result<(), Box<dyn Error>> {
    for path in ["build.rs", "src/peers.rs", "src/random.rs", "src/rows.rs"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let folder = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(folder.join("http.rs"), http(&rows::http()))?;
    let rows = rows::sparse(SPARSE_ROWS);
    let sheet = folder.join("sparse.md");
    fs::write(&sheet, rows::markdown(&rows))?;
    fs::write(folder.join("sparse.rs"), sparse(&rows, &sheet))?;
    for (name, count) in TEXT_ROWS {
        let rows = rows::texts(count);
        let sheet = folder.join(format!("{name}.md"));
        fs::write(&sheet, rows::markdown_of_texts(&rows))?;
        fs::write(folder.join(format!("{name}.rs")), texts(&rows, &sheet))?;
    }
    Ok(())
}

fn http(rows: &[Row]) -> String {
    let code = |row: &Row| format!("Code::{}", row.variant);
    let phrase = |row: &Row| format!("{:?}", row.name);
    let narrow = |row: &Row| u16::try_from(row.code).expect("an HTTP code has three digits");
    let derives = ["num_enum::TryFromPrimitive", "strum::FromRepr", "strum::Display"];
    let mut source = derived(
        rows,
        Derived { name: "Code", repr: "u16", derives: &derives, printed: Printed::CodeAndName, is_documented: false },
    );
    source += &derived(
        rows,
        Derived {
            name: "Named",
            repr: "u16",
            derives: &["strum::EnumString"],
            printed: Printed::Name,
            is_documented: false,
        },
    );
    source += &match_of_codes(rows, "code", "u16", "Code", code);
    source += &match_of_codes(rows, "phrase", "u16", "&'static str", phrase);
    source += &match_of_variants(rows, "text", "Code", "&'static str", |row| format!("\"{} {}\"", row.code, row.name));
    source += &match_of_variants(rows, "meaning", "Code", "&'static str", |row| format!("{:?}", row.meaning));
    source += &match_of_variants(rows, "is_cacheable", "Code", "bool", |row| row.flag.to_string());
    source += &map("CODES", "u16", "Code", rows.iter().map(|row| (narrow(row), code(row))));
    source += &map("PHRASES", "u16", "&str", rows.iter().map(|row| (narrow(row), phrase(row))));
    let names = rows.iter().map(|row| (UncasedStr::new(&row.name), code(row)));
    source += &map("NAMES", "&uncased::UncasedStr", "Code", names);
    let mut sorted = rows.to_vec();
    sorted.sort_by_key(|row| row.name.to_ascii_lowercase());
    let _ = writeln!(source, "pub static SORTED: [(&str, Code); {}] = [", sorted.len());
    for row in &sorted {
        let _ = writeln!(source, "    ({:?}, {}),", row.name, code(row));
    }
    source + "];\n"
}

fn sparse(rows: &[Row], sheet: &Path) -> String {
    let code = |row: &Row| format!("Code::{}", row.variant);
    let sheet = sheet.display().to_string();
    let mut source =
        format!("/// One of the codes.\n#[httpcodes::cheatsheet({sheet:?})]\n#[repr(u32)]\npub enum Generated {{}}\n");
    source += &derived(
        rows,
        Derived {
            name: "Code",
            repr: "u32",
            derives: &["num_enum::TryFromPrimitive"],
            printed: Printed::Nothing,
            is_documented: false,
        },
    );
    source += &match_of_codes(rows, "code", "u32", "Code", code);
    source + &map("CODES", "u32", "Code", rows.iter().map(|row| (row.code, code(row))))
}

fn texts(rows: &[Row], sheet: &Path) -> String {
    let code = |row: &Row| format!("Code::{}", row.variant);
    let sheet = sheet.display().to_string();
    let types = "types(\"HTTP status\" = httpcodes::StatusCode)";
    let mut source =
        format!("/// One of the codes.\n#[httpcodes::cheatsheet({sheet:?}, text, {types})]\npub enum Generated {{}}\n");
    source += &derived(
        rows,
        Derived {
            name: "Code",
            repr: "u32",
            derives: &["strum::EnumString"],
            printed: Printed::ExactName,
            is_documented: false,
        },
    );
    if rows.len() <= MOST_MATCHED {
        source += &match_of_texts(rows, "code", "Code", code);
    }
    source + &map("CODES", "&'static str", "Code", rows.iter().map(|row| (row.name.as_str(), code(row))))
}

/// A `phf` map of constants.
fn map<K: phf_shared::PhfHash + phf_shared::FmtConst + Eq + std::hash::Hash>(
    name: &str,
    key: &str,
    value: &str,
    entries: impl Iterator<Item = (K, String)>,
) -> String {
    let mut map = Map::new();
    for (key, value) in entries {
        map.entry(key, value);
    }
    format!("pub static {name}: phf::Map<{key}, {value}> = {};\n", map.build())
}
