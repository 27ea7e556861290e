//! The steps of the generator, each with the properties that hold for any text.

use std::collections::HashSet;
use std::path::Path;

use httpcodes_generator::document::comment;
use httpcodes_generator::document::text::Text;
use httpcodes_generator::fault::collector::Faults;
use httpcodes_generator::fault::contents::{Fault, Place};
use httpcodes_generator::fault::report;
use httpcodes_generator::input::arguments::{self, Arguments};
use httpcodes_generator::input::item;
use httpcodes_generator::sheet::contents::{Codes, Integers, Naming};
use httpcodes_generator::source::{Extent, Source};
use httpcodes_generator::{document, expanded, sheet};
use proc_macro2::TokenStream;
use pulldown_cmark::{Event, Options, Parser, Tag};

/// Reads the text as Markdown: every position is inside the text, and the documentation of a cell is running text that
/// never leaves its paragraph.
///
/// # Panics
///
/// Panics if one of these properties does not hold.
pub fn markdown(text: &str) {
    let document = document::reader::read(text);
    for heading in &document.headings {
        is_place(text, heading.extent);
    }
    for block in &document.blocks {
        is_place(text, block.extent);
    }
    for table in &document.tables {
        is_place(text, table.extent);
        for row in std::iter::once(&table.header).chain(&table.rows) {
            is_place(text, row.extent);
            if let Some(surplus) = row.surplus {
                is_place(text, surplus);
            }
            assert_eq!(row.cells.len(), table.header.cells.len());
            for cell in &row.cells {
                is_place(text, cell.extent);
                is_running_text(&cell.text);
            }
        }
    }
}

/// Reads the text as a sheet with `u16` codes, with typed columns too, and with rows and a column that are left out, and as
/// sheets with text codes: each code, name and identifier belongs to one row, and every fault can be drawn.
///
/// # Panics
///
/// Panics if one of these properties does not hold.
pub fn sheet(text: &str) {
    let types = ", types(\"Note\" = Option<u8>, \"Meaning\" = [u16], \"Final?\" = Option<bool>)";
    let left_out = ", skip(\"\", \"x\"), repeats = \"first\", without(\"Note\")";
    for arguments in ["", ", text", ", text, variant = \"E{code}\"", types, left_out] {
        sheet_with(text, &format!("\"sheet.md\"{arguments}"));
    }
}

fn sheet_with(text: &str, arguments: &str) {
    let faults = Faults::default();
    let arguments = arguments::parse(arguments.parse().expect("it lexes"), &faults).expect("they are arguments");
    let item = "enum Sheet {}".parse().expect("it lexes");
    let item = item::parse(item, arguments.is_text, &faults).expect("it is an enum");
    let source = Source::named(Path::new("sheet.md")).with_text(text.to_owned());
    let document = document::reader::read(text);
    let sheet = sheet::reader::read(&document, text, &arguments, item.repr, &faults);
    let faults = faults.into_vec();
    are_drawn(&faults, &source, &arguments);
    let Some(sheet) = sheet else {
        assert!(!faults.is_empty(), "no sheet, and nobody says why");
        return;
    };
    assert!(!(sheet.rows.is_empty() && faults.is_empty()), "no rows, and nobody says why");
    let (codes, different) = match &sheet.codes {
        Codes::Integers(Integers { values, .. }) => (values.len(), values.iter().collect::<HashSet<_>>().len()),
        Codes::Texts => (sheet.rows.len(), sheet.rows.iter().map(|row| &row.code).collect::<HashSet<_>>().len()),
    };
    assert_eq!((codes, different), (sheet.rows.len(), sheet.rows.len()));
    let has_text_codes = matches!(sheet.codes, Codes::Texts);
    let mut variants = HashSet::new();
    let mut names = HashSet::new();
    for row in &sheet.rows {
        assert!(variants.insert(&row.variant));
        assert_eq!(row.values.len(), sheet.columns.all.len());
        let aliases = row.aliases.iter().flat_map(|alias| [Some(&alias.name), alias.constant.as_ref()]);
        // Identifiers that are made of text codes may differ in case only.
        let variant = (!has_text_codes).then_some(&row.variant);
        let name = row.name.as_ref().filter(|_| sheet.columns.naming == Naming::Names);
        let own: HashSet<String> =
            [name, variant].into_iter().chain(aliases).flatten().map(|name| name.to_ascii_lowercase()).collect();
        for name in own {
            assert!(names.insert(name), "a name of two rows");
        }
    }
}

/// Turns the text into Rust code, which must parse: as the sheet in a file, and as the documentation of the item. After the
/// text, a NUL and the arguments of the attribute may follow, then another NUL and the item.
///
/// # Panics
///
/// Panics if the code does not parse.
pub fn tokens(text: &str) {
    let mut parts = text.splitn(3, '\0');
    let mut part = |other: &'static str| parts.next().unwrap_or(other).to_owned();
    let (text, arguments, item) = (part(""), part("\"sheet.md\""), part("pub enum Sheet {}"));
    let (Ok(arguments), Ok(item)) = (arguments.parse::<TokenStream>(), item.parse::<TokenStream>()) else { return };
    // The compiler passes only valid items to an attribute macro.
    if syn::parse2::<syn::Item>(item.clone()).is_err() {
        return;
    }
    let docs = text.lines().fold(String::new(), |docs, line| docs + &format!("#[doc = {line:?}]"));
    let mut documented: TokenStream = docs.parse().expect("it lexes");
    documented.extend(item.clone());
    let source = Source::named(Path::new("sheet.md")).with_text(text);
    for tokens in [expansion(&source, arguments, item), expansion(&source, TokenStream::new(), documented)] {
        if let Err(error) = syn::parse2::<syn::File>(tokens.clone()) {
            panic!("{error}: {tokens}");
        }
    }
}

/// The expansion of the macro, without reading a file.
fn expansion(file: &Source, arguments: TokenStream, item: TokenStream) -> TokenStream {
    let faults = Faults::default();
    let arguments = faults.ok(arguments::parse(arguments, &faults));
    let is_text = arguments.as_ref().is_some_and(|arguments| arguments.is_text);
    let item = faults.ok(item::parse(item, is_text, &faults));
    let (Some(item), Some(arguments)) = (item, arguments) else { return report::compile_errors(faults, None) };
    if !arguments.is_in_comment() {
        return expanded(&item, &arguments, file, faults);
    }
    match faults.ok(comment::read(&item.docs, item.ident.span(), &faults)) {
        Some(comment) => expanded(&item, &arguments, &comment, faults),
        None => report::compile_errors(faults, None),
    }
}

fn is_place(text: &str, extent: Extent) {
    assert!(text.get(extent.range()).is_some(), "{extent:?} of {} bytes", text.len());
}

/// Checks that each fault is in the sheet, or in an argument about its rows or columns, and that nothing in its picture can
/// confuse a terminal.
fn are_drawn(faults: &[Fault], source: &Source, arguments: &Arguments) {
    let Arguments { variant, types, skip, repeats, without, .. } = arguments;
    let may_not_fit =
        variant.is_some() || !types.is_empty() || !skip.is_empty() || repeats.is_some() || !without.headers.is_empty();
    for fault in faults {
        match &fault.place {
            Place::Sheet(marks) => {
                for mark in marks {
                    is_place(&source.text, mark.extent);
                }
                let (line, column) = source.position(marks[0].extent.start);
                let text = source.text.replace("\r\n", "\n");
                let text = text.split(['\n', '\r']).nth(line - 1).expect("the line is there");
                assert!(column <= text.chars().count() + 1, "{line}:{column}");
            }
            Place::File { line, column } => assert_eq!((*line, *column), (1, 1)),
            Place::Rust(_) if may_not_fit => {}
            Place::Rust(_) | Place::Path => panic!("{} is no fault of the sheet", fault.message),
        }
        let drawn = report::draw(fault, Some(source));
        assert!(!drawn.is_empty() && drawn.chars().all(|drawn| drawn == '\n' || !drawn.is_control()), "{drawn:?}");
    }
}

/// Checks that the documentation of a cell, in the place where the generator puts it, is one paragraph or one item of a
/// list, without HTML. The renderer has all extensions that rustdoc uses.
fn is_running_text(text: &Text) {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let markdown = &text.markdown;
    if markdown.is_empty() {
        return;
    }
    let item = markdown.replace('\n', "\n  ");
    let documentation = format!("**1 One**\n\n{markdown}\n\n- Header: {item}\n- Yes: Flag\n\n*Section*");
    let (mut paragraphs, mut items) = (0, 0);
    for event in Parser::new_ext(&documentation, options) {
        match event {
            Event::Start(Tag::Paragraph) => paragraphs += 1,
            Event::Start(Tag::Item) => items += 1,
            Event::Start(Tag::List(None) | Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. })
            | Event::Text(_)
            | Event::Code(_)
            | Event::HardBreak
            | Event::End(_) => {}
            other => panic!("{other:?} in {documentation:?}"),
        }
    }
    assert_eq!((paragraphs, items), (3, 2), "{documentation:?}");
}
