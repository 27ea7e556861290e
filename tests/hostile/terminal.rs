//! A fault prints only text to a terminal, never control sequences.

use crate::sheet::{Sheet, faults};

#[test]
fn no_fault_prints_a_control_character_or_reorders_text() {
    let evil = "\u{1b}[2J\u{1b}]0;title\u{7}\u{9b}31m\u{8}\u{202e}\u{2066}\u{7f}";
    let table = "| Code | Name | Also Known As | Flag? |\n| ---: | --- | --- | --- |\n";
    let sheets = [
        format!("{table}| {evil} | One | | Yes |\n"),
        format!("{table}| 1 | {evil} | | Yes |\n"),
        format!("{table}| 1 | One{evil} | | Yes |\n| 2 | One{evil} | | Yes |\n"),
        format!("{table}| 1 | One | a{evil} | Yes |\n| 2 | Two | a{evil} | Yes |\n"),
        format!("{table}| 1 | One | | {evil} |\n"),
        format!("{table}| 1 | One | | Yes | {evil} |\n"),
        format!("| Code | Name | {evil} |\n| --- | --- | --- |\n| 1 | One | |\n"),
        format!("{table}| 1 | One |\n\n| {evil} | Two | | Yes |\n"),
    ];
    for sheet in sheets {
        let faults = faults(&Sheet::new().expanded(sheet.as_bytes()));
        assert!(!faults.is_empty(), "{sheet:?}");
        for fault in faults {
            let steers = |character: &char| {
                *character != '\n'
                    && (character.is_control()
                        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
            };
            assert_eq!(fault.chars().find(steers), None, "{fault:?}");
        }
    }
}
