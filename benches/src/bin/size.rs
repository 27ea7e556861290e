//! The size of a minimal program that looks up a code, takes its phrase and prints it, with `httpcodes` and with its
//! peers; and whether the program contains columns that it does not use.

use std::error::Error;
use std::fs;

use benches::peers::{Derived, Printed, derived};
use benches::scratch::{self, Scratch};
use benches::{machine, rows, table};
use httpcodes::StatusCode;

/// Settings of the release profile for users who care about size.
const PROFILE: [&str; 4] = ["panic=\"abort\"", "lto=true", "codegen-units=1", "strip=true"];

fn main() -> Result<(), Box<dyn Error>> {
    let programs = programs();
    println!("{}\n", machine::caption());
    println!(
        "Bytes of a program that prints the phrase of a code and the code itself; release, LTO, one codegen unit,"
    );
    println!("panic = \"abort\", stripped. \"Added\" is what it has beyond the program that only prints the number.\n");
    for level in ["\"z\"", "3"] {
        let mut sizes = Vec::new();
        let mut findings = Vec::new();
        for (name, dependencies, source) in &programs {
            let scratch = Scratch::new(dependencies, &[("src/main.rs", source)])?;
            let settings: Vec<String> = PROFILE.iter().map(|setting| format!("profile.release.{setting}")).collect();
            let level = format!("profile.release.opt-level={level}");
            let mut arguments = vec!["--release", "--config", &level];
            arguments.extend(settings.iter().flat_map(|setting| ["--config", setting]));
            scratch.build(&arguments)?;
            let program = format!("target/release/scratch{}", std::env::consts::EXE_SUFFIX);
            let bytes = fs::read(scratch.path(&program))?;
            sizes.push(bytes.len() as u64);
            if *name == OURS {
                findings =
                    TEXTS.iter().map(|(what, text)| (*what, contains(&bytes, text(StatusCode::NotFound)))).collect();
            }
        }
        let row = |((name, ..), size): (&(&str, String, String), &u64)| {
            let added = size.saturating_sub(sizes[0]);
            #[allow(clippy::cast_precision_loss)]
            let ratio = *size as f64 / sizes[1] as f64;
            vec![(*name).to_owned(), table::count(*size), table::count(added), table::number(ratio)]
        };
        let rows: Vec<Vec<String>> = programs.iter().zip(&sizes).map(row).collect();
        println!("opt-level = {level}\n");
        println!("{}", table::markdown(&["program", "bytes", "added", "ratio"], 1, &rows));
        for (what, is_there) in findings {
            println!("{what} in the program with {OURS}: {}", if is_there { "yes" } else { "no" });
        }
        println!();
    }
    Ok(())
}

const OURS: &str = "httpcodes";

type Accessor = fn(StatusCode) -> &'static str;

/// Texts that a program may contain. It must contain the first.
const TEXTS: [(&str, Accessor); 4] = [
    ("The reason phrase, which is used,", StatusCode::reason_phrase),
    ("The meaning, a column that is not used,", StatusCode::meaning),
    ("The version, a column that is not used,", StatusCode::http_version),
    ("The reference, a column that is not used,", StatusCode::reference),
];

/// Name, dependencies and source of each program. The first program has nothing to do with codes.
fn programs() -> Vec<(&'static str, String, String)> {
    let enumeration = derived(
        &rows::http(),
        Derived {
            name: "StatusCode",
            repr: "u16",
            derives: &["num_enum::TryFromPrimitive", "strum::EnumMessage", "strum::Display"],
            printed: Printed::CodeAndNameWithMessage,
            is_documented: false,
        },
    );
    let peers = format!(
        "use strum::EnumMessage as _;\n{enumeration}{}",
        program("StatusCode::try_from(code).ok()", "status.get_message().unwrap_or_default()")
    );
    let none = "fn main() {\n    let code: u16 = std::env::args().nth(1).and_then(|code| code.parse().ok()).unwrap_or(404);\n    println!(\"{code}\");\n}\n";
    vec![
        ("nothing but the number", String::new(), none.to_owned()),
        (
            OURS,
            scratch::httpcodes(),
            format!("use httpcodes::StatusCode;\n{}", program("StatusCode::from_u16(code)", "status.reason_phrase()")),
        ),
        (
            "num_enum + strum",
            "num_enum = \"0.7\"\nstrum = { version = \"0.28\", features = [\"derive\"] }".to_owned(),
            peers,
        ),
        (
            "http",
            "http = \"1\"".to_owned(),
            format!(
                "use http::StatusCode;\n{}",
                program("StatusCode::from_u16(code).ok()", "status.canonical_reason().unwrap_or_default()")
            ),
        ),
    ]
}

/// The program, made from the expressions that look up a code and take its phrase.
fn program(lookup: &str, phrase: &str) -> String {
    format!(
        r#"
fn main() {{
    let code: u16 = std::env::args().nth(1).and_then(|code| code.parse().ok()).unwrap_or(404);
    match {lookup} {{
        Some(status) => println!("{{}} {{status}}", {phrase}),
        None => println!("{{code}}"),
    }}
}}
"#
    )
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}
