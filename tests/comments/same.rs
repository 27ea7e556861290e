//! The same table makes the same items, be it in a file or in a comment.

use std::path::Path;

use httpcodes_tests::{expand, files_with_tables};
use proc_macro2::{TokenStream, TokenTree};

/// What the sheets of the repository are read with: the first that finds a sheet without a fault counts.
const ARGUMENTS: &[(&str, &str)] = &[("", "i64"), ("", "u64"), ("section = \"Exit codes\"", "i32")];

/// The enum whose documentation is the text, a comment for each line.
pub(crate) fn in_comment(text: &str, repr: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    let lines = text.lines().fold(String::new(), |lines, line| lines + &format!("#[doc = {line:?}]\n"));
    format!("{lines}#[repr({repr})] pub enum Code {{}}")
}

/// The expansion without what is on purpose not the same: the documentation of the enum, and that the file is tracked.
fn items(tokens: TokenStream) -> String {
    let is_code =
        |tokens: &[TokenTree]| tokens.iter().any(|token| matches!(token, TokenTree::Ident(name) if name == "pub"));
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    // The attributes of the enum come before anything else.
    let start = tokens
        .iter()
        .position(|token| matches!(token, TokenTree::Group(group) if group.stream().to_string().starts_with("repr")));
    let rest = &tokens[start.expect("the enum has a type")..];
    assert!(is_code(rest));
    let text = rest.iter().cloned().collect::<TokenStream>().to_string();
    let Some((before, tracked)) = text.split_once("const _ : & [:: core :: primitive :: u8] =") else { return text };
    let (_, after) = tracked.split_once(';').expect("the constant ends");
    before.to_owned() + after.trim_start()
}

/// Expansions are long: only the first difference is shown.
#[track_caller]
pub(crate) fn assert_same(what: &str, one: &str, other: &str) {
    let at = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let rest = |text: &str| text.chars().skip(at.saturating_sub(100)).take(300).collect::<String>();
    assert!(one == other, "{what}:\n{}\n\n{}", rest(one), rest(other));
}

fn is_sound(tokens: &TokenStream) -> bool {
    !tokens.to_string().contains("compile_error")
}

#[test]
fn every_sheet_of_the_repository_makes_the_same_items_from_a_comment() {
    let mut compared = 0;
    for (path, text) in files_with_tables() {
        let is_front_matter = text.trim_start_matches('\u{feff}').starts_with("---");
        for (arguments, repr) in ARGUMENTS {
            let name = path.file_name().expect("it has a name").to_string_lossy();
            // With the same comment, since an enum's documentation says how people call its codes.
            let item = in_comment(&text, repr);
            let folder = path.parent().expect("it stands in a folder");
            let file = expand(&format!("{name:?}, {arguments}"), &item, folder);
            if is_front_matter || !is_sound(&file) {
                continue;
            }
            let comment = expand(arguments, &item, Path::new(""));
            assert_same(&path.display().to_string(), &items(comment), &items(file));
            compared += 1;
            break;
        }
    }
    assert!(compared >= 60, "only {compared} sheets were compared");
}
