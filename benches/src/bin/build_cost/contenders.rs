//! The contenders: the dependencies of each, and the code that a crate needs to get its enum.

use benches::measured::Cost;
use benches::peers::{Derived, Printed, derived};
use benches::rows::Row;
use benches::{chart, scratch, table};

/// A crate to build.
pub(crate) struct Contender {
    pub(crate) name: &'static str,
    pub(crate) dependencies: String,
    pub(crate) source: String,
}

/// The name of the contender that the others are compared with.
pub(crate) const OURS: &str = "httpcodes";

/// The name of the pair, as most users have it.
pub(crate) const PAIR: &str = "num_enum + strum";

impl Contender {
    pub(crate) fn httpcodes() -> Self {
        Self { name: OURS, dependencies: scratch::httpcodes(), source: "pub use httpcodes::StatusCode;\n".to_owned() }
    }

    pub(crate) fn http() -> Self {
        Self { name: "http", dependencies: "http = \"1\"".to_owned(), source: "pub use http::StatusCode;\n".to_owned() }
    }

    pub(crate) fn pair(rows: &[Row], repr: &str) -> Self {
        let dependencies = "num_enum = \"0.7\"\nstrum = { version = \"0.28\", features = [\"derive\"] }".to_owned();
        Self { name: PAIR, dependencies, source: enumeration(rows, repr) }
    }

    pub(crate) fn lean_pair(rows: &[Row], repr: &str) -> Self {
        let dependencies = "num_enum = { version = \"0.7\", default-features = false }\n\
                            strum = { version = \"0.28\", features = [\"derive\"] }";
        let name = "num_enum (no default features) + strum";
        Self { name, dependencies: dependencies.to_owned(), source: enumeration(rows, repr) }
    }

    /// Nothing at all: the time that `cargo` and `rustc` need for an empty crate.
    pub(crate) fn nothing() -> Self {
        Self { name: "nothing", dependencies: String::new(), source: String::new() }
    }
}

/// The peers' enum, with conversions from and to integers and strings, and `Display`. A sheet gives more than that.
pub(crate) fn enumeration(rows: &[Row], repr: &str) -> String {
    let derives = ["num_enum::TryFromPrimitive", "num_enum::IntoPrimitive", "strum::Display", "strum::EnumString"];
    let derived_enum = Derived { name: "Code", repr, derives: &derives, printed: Printed::Name, is_documented: true };
    derived(rows, derived_enum)
}

/// The cells of a cost: seconds, ratio to another cost, processor seconds, MiB.
pub(crate) fn cells(cost: &Cost, ours: Option<&Cost>) -> Vec<String> {
    vec![
        table::number(cost.seconds),
        table::optional(ours.map(|ours| cost.seconds / ours.seconds)),
        table::optional(cost.processor_seconds),
        table::optional(cost.mebibytes),
    ]
}

/// The dot of a cost.
pub(crate) fn dot(name: &str, cost: &Cost, ours: Option<&Cost>) -> chart::Dot {
    let ratio = ours.filter(|_| name != OURS).map(|ours| format!("({}×)", table::number(cost.seconds / ours.seconds)));
    chart::Dot {
        label: name.replace("num_enum (no default features)", "lean num_enum"),
        value: cost.seconds,
        remark: ratio.unwrap_or_default(),
        is_ours: name == OURS,
    }
}
