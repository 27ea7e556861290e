//! "Did you mean …?": finds the candidate that is closest to a word.

use crate::order::ascending;

/// How many bytes a word may have. The time for a comparison grows with their square.
const MOST_COMPARED: usize = 500;

/// How many pairs of characters are compared for one word, however many candidates there are.
const MOST_PAIRS: usize = 500_000;

/// The candidate that is most like `word`, if one is close enough for a typing mistake.
///
/// If very many candidates are about as long as the word, only those that start like it are compared.
pub fn nearest<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    if word.len() > MOST_COMPARED {
        return None;
    }
    let mut letters = Vec::new();
    for letter in word.to_lowercase().chars() {
        letters.push(letter);
    }
    let word = &letters[..];
    let (mut alike, mut pairs) = (Vec::new(), 0);
    for candidate in candidates {
        let length = candidate.chars().count();
        if length.abs_diff(word.len()) <= most_edits(word, length) {
            alike.push(*candidate);
            pairs += word.len() * length;
        }
    }
    let are_too_many = pairs > MOST_PAIRS;
    let order = ascending(alike.len(), &|index| {
        if are_too_many { (word.len() - common_start(word, alike[index])) as u64 } else { 0 }
    });
    let mut nearest = None;
    pairs = 0;
    for &index in &order {
        let candidate = alike[index];
        let length = candidate.chars().count();
        pairs += word.len() * length;
        if pairs > MOST_PAIRS {
            break;
        }
        let distance = distance(word, &candidate.to_lowercase());
        if distance <= most_edits(word, length) && nearest.is_none_or(|other| (distance, candidate) < other) {
            nearest = Some((distance, candidate));
        }
    }
    Some(nearest?.1)
}

/// The greatest distance of a candidate that may be meant: a third of the longer one.
fn most_edits(word: &[char], length: usize) -> usize {
    word.len().max(length) / 3
}

/// How many characters the candidate has in common with the start of `word`, in any case.
fn common_start(word: &[char], candidate: &str) -> usize {
    let mut common = 0;
    for letter in candidate.to_lowercase().chars() {
        if word.get(common) != Some(&letter) {
            break;
        }
        common += 1;
    }
    common
}

/// The candidates as a list for a line of help: `` `a`, `b` and `c` ``. At most eight are listed. An empty one is listed by
/// its number.
pub fn list(candidates: &[&str]) -> String {
    listed(candidates, 8)
}

/// The same list with at most `most` candidates.
pub fn listed(candidates: &[&str], most: usize) -> String {
    let mut list = String::new();
    for (index, candidate) in candidates.iter().enumerate() {
        if index == most {
            list += &format!(" and {} more", candidates.len() - most);
            break;
        }
        list += match index {
            0 => "",
            _ if index + 1 == candidates.len() => " and ",
            _ => ", ",
        };
        if candidate.is_empty() {
            // A column without a header.
            list += &format!("column {}", index + 1);
        } else {
            list += &format!("`{candidate}`");
        }
    }
    list
}

/// The edit distance: how many characters must be added, removed, replaced or swapped with the next one.
fn distance(left: &[char], right: &str) -> usize {
    let mut last = Vec::new();
    for column in 0..=left.len() {
        last.push(column);
    }
    let (mut before_last, mut row) = (last.clone(), last.clone());
    let mut above = None;
    for right in right.chars() {
        row[0] = last[0] + 1;
        for column in 1..=left.len() {
            let substituted = last[column - 1] + usize::from(left[column - 1] != right);
            row[column] = substituted.min(last[column] + 1).min(row[column - 1] + 1);
            if column > 1 && above == Some(left[column - 1]) && left[column - 2] == right {
                row[column] = row[column].min(before_last[column - 2] + 1);
            }
        }
        above = Some(right);
        std::mem::swap(&mut before_last, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    last[left.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_found() {
        assert_eq!(nearest("Close code", &["Opcodes", "Close codes"]), Some("Close codes"));
        assert_eq!(nearest("cod", &["section", "code"]), Some("code"));
        assert_eq!(nearest("Naem", &["Code", "Name"]), Some("Name"));
        assert_eq!(nearest("sectoin", &["section"]), Some("section"));
        // Up to a third may differ, including the length.
        assert_eq!(nearest("retryable", &["abl", "tryable", "retrya"]), Some("tryable"));
        assert_eq!(nearest("retryable", &["retrya"]), Some("retrya"));
        assert_eq!(nearest("retryable", &["retry"]), None);
    }

    #[test]
    fn something_else_altogether_is_not_suggested() {
        assert_eq!(nearest("banana", &["section", "code", "name"]), None);
        assert_eq!(nearest("", &["a"]), None);
        // Swapping letters that are not next to each other takes two steps.
        assert_eq!(nearest("nema", &["name"]), None);
    }

    #[test]
    fn among_many_candidates_those_that_start_like_the_word_are_compared() {
        let names: Vec<String> = (0..60_000).map(|number| format!("{number:05}_codes.md")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).chain(["http_codes.md"]).collect();
        assert_eq!(nearest("http_coeds.md", &names), Some("http_codes.md"));
    }

    #[test]
    fn long_lists_are_cut() {
        assert_eq!(list(&["a"]), "`a`");
        assert_eq!(list(&["a", "b", "c"]), "`a`, `b` and `c`");
        assert!(list(&["a"; 10]).ends_with("and 2 more"));
    }
}
