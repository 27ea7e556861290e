//! The pages of `httpcodes` and of a crate with the sheets of this folder, generated once for all tests.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use httpcodes_tests::{Project, Run};

/// The output of rustdoc.
pub(crate) struct Printed {
    /// The run itself.
    pub(crate) run: Run,
    /// The doc tests of the crate with the nasty sheet.
    pub(crate) doc_tests: Run,
    /// The page of the nasty sheet.
    pub(crate) nasty: Page,
    /// The page of the same sheet for an enum that a macro generates.
    pub(crate) handed: Page,
    /// The page of the same sheet for an enum without documentation.
    pub(crate) undocumented: Page,
    /// The page of a sheet with nasty names.
    pub(crate) names: Page,
    /// The page of a sheet whose rows are all under one heading.
    pub(crate) one_section: Page,
    /// The page of a sheet with 512 rows.
    pub(crate) many: Page,
    /// The page of a sheet with 513 rows.
    pub(crate) too_many: Page,
    /// The page of a sheet with typed columns.
    pub(crate) typed: Page,
    /// The page of `httpcodes::StatusCode`.
    pub(crate) status_code: Page,
    /// The words that a search finds.
    pub(crate) search_words: String,
}

/// The page of an enum.
pub(crate) struct Page(String);

/// All pages, generated at the first call.
pub(crate) fn printed() -> &'static Printed {
    static PRINTED: OnceLock<Printed> = OnceLock::new();
    PRINTED.get_or_init(|| {
        let project = Project::new("nasty")
            .file("nasty.md", include_str!("nasty.md"))
            .file("names.md", include_str!("names.md"))
            .file("many.md", &many())
            .file("typed.md", include_str!("typed.md"))
            .file("src/lib.rs", include_str!("library.rs"));
        // Pages link only to pages that exist already, so one package is documented after the other.
        let doc = |package| {
            project.cargo_with(&[("RUSTDOCFLAGS", "-D warnings")], &["doc", "--no-deps", "--package", package])
        };
        let _ = doc("httpcodes").expect_success();
        let run = doc("nasty");
        let doc_tests = project.cargo(&["test", "--doc"]);
        let pages = project.target().join("doc");
        Printed {
            nasty: Page(read(&pages.join("nasty/enum.Nasty.html"))),
            handed: Page(read(&pages.join("nasty/enum.Handed.html"))),
            undocumented: Page(read(&pages.join("nasty/enum.Undocumented.html"))),
            names: Page(read(&pages.join("nasty/enum.Names.html"))),
            one_section: Page(read(&pages.join("nasty/enum.OneSection.html"))),
            many: Page(read(&pages.join("nasty/enum.Many.html"))),
            too_many: Page(read(&pages.join("nasty/enum.TooMany.html"))),
            typed: Page(read(&pages.join("nasty/types/enum.Typed.html"))),
            status_code: Page(read(&pages.join("httpcodes/enum.StatusCode.html"))),
            search_words: search_words(&pages),
            run,
            doc_tests,
        }
    })
}

impl Page {
    /// The whole page.
    pub(crate) fn whole(&self) -> &str {
        &self.0
    }

    /// The documentation of the enum itself.
    pub(crate) fn top(&self) -> &str {
        documentation(&self.0)
    }

    /// The table of all rows, if there is one.
    pub(crate) fn overview(&self) -> Option<&str> {
        let (_, below) = self.0.split_once("<h2 id=\"at-a-glance\">")?;
        Some(below.split_once("</table>").expect("the table comes to an end").0)
    }

    /// The rows of that table, including the header row, without line breaks.
    #[track_caller]
    pub(crate) fn rows(&self) -> Vec<String> {
        let table = self.overview().expect("there is a table").replace('\n', "");
        table.split("<tr>").skip(1).map(|row| row.split("</tr>").next().expect("a row ends").to_owned()).collect()
    }

    /// The documentation of a variant.
    #[track_caller]
    pub(crate) fn variant(&self, name: &str) -> &str {
        self.documentation(&format!("variant.{name}"))
    }

    /// The documentation of an associated constant.
    #[track_caller]
    pub(crate) fn constant(&self, name: &str) -> &str {
        self.documentation(&format!("associatedconstant.{name}"))
    }

    /// The documentation of a method.
    #[track_caller]
    pub(crate) fn method(&self, name: &str) -> &str {
        self.documentation(&format!("method.{name}"))
    }

    /// The documentation of every variant.
    pub(crate) fn variants(&self) -> Vec<&str> {
        self.0.split("id=\"variant.").skip(1).map(documentation).collect()
    }

    #[track_caller]
    fn documentation(&self, id: &str) -> &str {
        let (_, item) = self.0.split_once(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("there is no {id}"));
        documentation(item)
    }
}

/// The first documentation in a part of a page.
#[track_caller]
fn documentation(html: &str) -> &str {
    let (_, block) = html.split_once("<div class=\"docblock\">").expect("there is documentation");
    block.split_once("</div>").expect("the documentation comes to an end").0
}

/// The targets of the links in a part of a page.
pub(crate) fn links(html: &str) -> Vec<&str> {
    let values = html.split("href=\"").skip(1);
    values.map(|value| value.split('"').next().expect("there is a first part")).collect()
}

/// The names of the tags in a part of a page.
pub(crate) fn tags(html: &str) -> Vec<&str> {
    let tags = html.split('<').skip(1).filter(|tag| !tag.starts_with('/'));
    tags.map(|tag| tag.split([' ', '>', '/']).next().expect("there is a first part")).collect()
}

/// Two tables, of 512 and of 513 rows.
fn many() -> String {
    let mut sheet = String::new();
    for (heading, rows) in [("As many as are shown", 512), ("One more than are shown", 513)] {
        write!(sheet, "# {heading}\n\n| Code | Name |\n| ---: | --- |\n").expect("a string takes any text");
        for code in 0..rows {
            writeln!(sheet, "| {code} | Row {code} |").expect("a string takes any text");
        }
        sheet.push('\n');
    }
    sheet
}

fn read(page: &Path) -> String {
    fs::read_to_string(page).unwrap_or_else(|error| panic!("{}: {error}", page.display()))
}

/// The names in the index, which is a folder or, in older versions of rustdoc, a file.
fn search_words(pages: &Path) -> String {
    match fs::read_dir(pages.join("search.index/name")) {
        Ok(entries) => entries.map(|entry| read(&entry.expect("it can be read").path())).collect(),
        Err(_) => read(&pages.join("search-index.js")),
    }
}
