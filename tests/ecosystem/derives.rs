//! Derives of other crates on the enum of another sheet. Below the attribute, they see the variants.

use ::arbitrary::{Arbitrary, Unstructured};
use ::schemars::{JsonSchema, schema_for};
use ::utoipa::{PartialSchema, ToSchema};
use clap::ValueEnum;
use serde_json::{Value, json, to_value};

/// What became of a job.
#[httpcodes::cheatsheet("ecosystem/job_states.md")]
#[derive(Arbitrary, JsonSchema, ToSchema, ValueEnum)]
enum State {}

/// The same with a description of its own.
#[httpcodes::cheatsheet("ecosystem/job_states.md")]
#[derive(JsonSchema)]
#[schemars(description = "What became of a job.")]
#[allow(dead_code)]
enum Described {}

fn description(schema: &Value) -> &str {
    schema["description"].as_str().expect("there is a description")
}

#[test]
fn arbitrary_makes_every_variant() {
    let words = [0, u32::MAX / 2, u32::MAX].map(u32::to_le_bytes);
    let made = words.map(|word| State::arbitrary(&mut Unstructured::new(&word)).unwrap());
    assert_eq!(made, State::ALL);
}

#[test]
fn clap_takes_the_variants_in_kebab_case() {
    assert_eq!(State::value_variants(), State::ALL);
    assert_eq!(State::from_str("timed-out", false), Ok(State::TimedOut));
    let refused = <State as ValueEnum>::from_str("too slow", false);
    assert_eq!(refused, Err("invalid variant: too slow".to_owned()));
}

#[test]
fn clap_shows_the_documentation_of_a_row_as_its_help() {
    let help = State::TimedOut.to_possible_value().unwrap().get_help().unwrap().to_string();
    assert!(help.contains("7 Timed out"), "{help}");
}

#[test]
fn schemars_lists_the_variants_with_their_documentation() {
    let schema = to_value(schema_for!(State)).unwrap();
    let variants = schema["oneOf"].as_array().unwrap();
    let names: Vec<&Value> = variants.iter().map(|variant| &variant["const"]).collect();
    assert_eq!(names, ["Queued", "Running", "TimedOut"]);
    assert!(description(&variants[2]).contains("It took longer than it may."), "{schema}");
}

#[test]
fn schemars_describes_the_enum_by_its_documentation_with_the_table() {
    let schema = to_value(schema_for!(State)).unwrap();
    let description = description(&schema);
    assert!(description.starts_with("What became of a job."), "{description}");
    assert!(description.contains("At a glance") && description.contains("Timed out"), "{description}");
}

#[test]
fn schemars_takes_another_description_instead() {
    assert_eq!(description(&to_value(schema_for!(Described)).unwrap()), "What became of a job.");
}

#[test]
fn utoipa_lists_the_variants() {
    let schema = to_value(State::schema()).unwrap();
    assert_eq!(schema["enum"], json!(["Queued", "Running", "TimedOut"]));
    assert_eq!(State::name(), "State");
}
