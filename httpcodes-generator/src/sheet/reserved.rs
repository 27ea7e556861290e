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
/// and those of `Ord` and `Into`, which a method of the enum would shadow.
const ASSOCIATED: [&str; 20] = [
    "ALL",
    "as_str",
    "section",
    "also_known_as",
    "parse",
    "from_code",
    "clone",
    "eq",
    "ne",
    "cmp",
    "partial_cmp",
    "max",
    "min",
    "clamp",
    "hash",
    "fmt",
    "from_str",
    "try_from",
    "into",
    "to_string",
];

/// Those that are called by their path.
const CALLED_BY_PATH: [&str; 5] = ["from_code", "ALL", "parse", "from_str", "try_from"];

impl Reserved {
    /// The names of an enum with codes of that type.
    pub fn of(codes: CodeType) -> Self {
        let mut associated: Vec<String> = ASSOCIATED.map(str::to_owned).into();
        let mut called_by_path: Vec<String> = CALLED_BY_PATH.map(str::to_owned).into();
        match codes {
            CodeType::Integers(repr) => {
                let from_code = format!("from_{}", repr.name);
                associated.extend([from_code.clone(), format!("as_{}", repr.name)]);
                called_by_path.push(from_code);
            }
            CodeType::Texts => associated.push("as_ref".to_owned()),
        }
        Self { associated, called_by_path }
    }
}
