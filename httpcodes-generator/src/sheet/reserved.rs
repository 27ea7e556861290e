//! The names that every generated enum has, independent of its columns.

use crate::sheet::codes::CodeType;

/// Names that columns, variants and aliases cannot have.
pub struct Reserved {
    /// The methods and constants of every enum.
    pub associated: Vec<String>,
    /// Those that are called by their path, which would mean a variant of that name.
    pub called_by_path: Vec<String>,
}

/// The names that do not depend on the type of the codes: inherent ones, those of the traits that the enum implements,
/// and the methods of the prelude, which a method of the enum would shadow.
const ASSOCIATED: [&str; 27] = [
    "ALL",
    "as_str",
    "section",
    "also_known_as",
    "parse",
    "from_code",
    "clone",
    "clone_from",
    "to_owned",
    "eq",
    "ne",
    "cmp",
    "partial_cmp",
    "lt",
    "le",
    "gt",
    "ge",
    "max",
    "min",
    "clamp",
    "hash",
    "fmt",
    "from_str",
    "try_from",
    "into",
    "try_into",
    "to_string",
];

/// Those that are called by their path, also by users of the trait `Sheet`.
const CALLED_BY_PATH: [&str; 7] = ["from_code", "ALL", "all", "LEN", "parse", "from_str", "try_from"];

impl Reserved {
    /// The names of an enum with codes of that type.
    pub fn of(codes: CodeType) -> Self {
        let (mut associated, mut called_by_path) = (owned(&ASSOCIATED), owned(&CALLED_BY_PATH));
        match codes {
            CodeType::Integers(repr) => {
                let from_code = format!("from_{}", repr.name);
                associated.push(from_code.clone());
                associated.push(format!("as_{}", repr.name));
                called_by_path.push(from_code);
            }
            CodeType::Texts => associated.push("as_ref".to_owned()),
        }
        Self { associated, called_by_path }
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    let mut owned = Vec::with_capacity(names.len());
    for name in names {
        owned.push((*name).to_owned());
    }
    owned
}
