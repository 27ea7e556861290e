//! The inputs of the contenders: chosen at random, the same in every run.

use crate::random::Random;
use crate::rows::Row;

/// The number of inputs in an iteration. A branch predictor would learn a quarter as many, and contenders that branch
/// would look four times as fast as they are.
pub const COUNT: usize = 32_768;

/// Known codes.
#[must_use]
pub fn known(rows: &[Row]) -> Vec<u32> {
    let mut random = Random::new(1);
    (0..COUNT).map(|_| random.pick(rows).code).collect()
}

/// Known codes, half of which are replaced at random by another code.
fn one_in_two(rows: &[Row], mut unknown: impl FnMut(&mut Random) -> u32) -> Vec<u32> {
    let mut random = Random::new(2);
    (0..COUNT).map(|_| if random.bits() % 2 == 0 { random.pick(rows).code } else { unknown(&mut random) }).collect()
}

/// Known codes, and as many unknown ones with three digits.
#[must_use]
pub fn mixed(rows: &[Row]) -> Vec<u32> {
    let unknown: Vec<u32> = (100..=999).filter(|code| !contains(rows, *code)).collect();
    one_in_two(rows, |random| *random.pick(&unknown))
}

/// Known codes, and as many unknown ones directly before or after one.
#[must_use]
pub fn adversarial(rows: &[Row]) -> Vec<u32> {
    let is_next = |code: &u32| !contains(rows, *code) && (contains(rows, code - 1) || contains(rows, code + 1));
    let unknown: Vec<u32> = (100..=599).filter(is_next).collect();
    one_in_two(rows, |random| *random.pick(&unknown))
}

/// Known codes, and as many unknown ones from all of `u32`.
#[must_use]
pub fn mixed_sparse(rows: &[Row]) -> Vec<u32> {
    one_in_two(rows, |random| {
        loop {
            let code = random.bits();
            if !contains(rows, code) {
                return code;
            }
        }
    })
}

/// The text codes.
#[must_use]
pub fn texts(rows: &[Row]) -> Vec<String> {
    rows.iter().map(|row| row.name.clone()).collect()
}

/// As many unknown text codes, made of the same words.
#[must_use]
pub fn unknown_texts(rows: &[Row]) -> Vec<String> {
    let unknown = |row: &Row| format!("{}X{}", &row.name[..row.name.len() - 1], &row.name[row.name.len() - 1..]);
    rows.iter().map(unknown).collect()
}

/// Every `u16` once.
#[must_use]
pub fn all() -> Vec<u16> {
    let mut codes: Vec<u16> = (0..=u16::MAX).collect();
    Random::new(3).shuffle(&mut codes);
    codes
}

/// Every name as written in the sheet, in lower case and in upper case.
#[must_use]
pub fn spellings(rows: &[Row]) -> Vec<String> {
    rows.iter()
        .flat_map(|row| [row.name.clone(), row.name.to_ascii_lowercase(), row.name.to_ascii_uppercase()])
        .collect()
}

/// Random spellings.
#[must_use]
pub fn names(spellings: &[String]) -> Vec<&str> {
    let mut random = Random::new(4);
    (0..COUNT).map(|_| random.pick(spellings).as_str()).collect()
}

fn contains(rows: &[Row], code: u32) -> bool {
    rows.binary_search_by_key(&code, |row| row.code).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rows;

    #[test]
    fn half_of_the_mixed_inputs_are_known() {
        let rows = rows::http();
        for inputs in [mixed(&rows), adversarial(&rows)] {
            let known = inputs.iter().filter(|code| contains(&rows, **code)).count();
            assert!((COUNT * 4 / 10..COUNT * 6 / 10).contains(&known), "{known}");
        }
    }
}
