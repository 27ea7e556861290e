//! Inline markdown of a cell, a heading or a footnote, turned into the three texts that are made of it.
//!
//! In come the events of pulldown-cmark, out goes a [`Text`]. The documentation is written anew from the events, never
//! copied from the source: whatever is not one of the few constructs below comes out as escaped text, so no cell can
//! leave its place, and nothing in it turns into a link, a tag or a doc test by accident.

use pulldown_cmark::{Event, Tag, TagEnd};

/// What a stretch of inline markdown says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    /// What a reader sees: no addresses, no tags, no footnote marks; white space folded. Names, codes and headings.
    pub(crate) bare: String,
    /// All that it says, in plain text: what accessors return.
    pub(crate) plain: String,
    /// The same as markdown that is safe in documentation.
    pub(crate) markdown: String,
    /// The labels of the footnotes it refers to.
    pub(crate) footnotes: Vec<String>,
}

/// Collects the events of one stretch.
#[derive(Default)]
pub(crate) struct Collector {
    text: Text,
    /// The links that are open: their address, whether documentation links to it, and where their text starts in `plain`.
    links: Vec<(String, bool, usize, usize)>,
}

impl Collector {
    /// Takes one event.
    pub(crate) fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) => self.text(&text),
            Event::Code(code) => {
                self.text.bare += &code;
                self.text.plain += &code;
                push_code(&mut self.text.markdown, &code);
            }
            Event::InlineHtml(html) | Event::Html(html) => self.html(&html),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.line_break(),
            Event::FootnoteReference(label) => {
                let mark = format!("[^{label}]");
                self.text.plain += &mark;
                push_escaped(&mut self.text.markdown, &mark);
                self.text.footnotes.push(label.into_string());
            }
            Event::Start(Tag::Emphasis) | Event::End(TagEnd::Emphasis) => self.text.markdown.push('*'),
            Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) => self.text.markdown += "**",
            Event::Start(Tag::Strikethrough) | Event::End(TagEnd::Strikethrough) => self.text.markdown += "~~",
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                let linked = is_public(&dest_url) && self.links.is_empty();
                if linked {
                    self.text.markdown.push('[');
                }
                let (plain, markdown) = (self.text.plain.len(), self.text.markdown.len());
                self.links.push((dest_url.into_string(), linked, plain, markdown));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => self.link_ends(),
            _ => {}
        }
    }

    /// The texts, trimmed.
    pub(crate) fn finish(self) -> Text {
        let Text { bare, plain, markdown, footnotes } = self.text;
        let bare = bare.split_whitespace().collect::<Vec<_>>().join(" ");
        Text { bare, plain: plain.trim().to_owned(), markdown: markdown.trim().to_owned(), footnotes }
    }

    fn text(&mut self, text: &str) {
        self.text.bare += text;
        self.text.plain += text;
        push_escaped(&mut self.text.markdown, text);
    }

    /// `<br>` is a line break; any other tag is text, except to those who look for a name or a code.
    fn html(&mut self, html: &str) {
        let name = html.trim_start_matches('<').trim_end_matches(['>', '/', ' ']);
        if name.eq_ignore_ascii_case("br") {
            self.line_break();
        } else {
            self.text.plain += html;
            push_escaped(&mut self.text.markdown, html);
        }
    }

    fn line_break(&mut self) {
        self.text.bare.push(' ');
        self.text.plain.push('\n');
        self.text.markdown += "\\\n";
    }

    fn link_ends(&mut self) {
        let Some((address, linked, plain, markdown)) = self.links.pop() else { return };
        let said = self.text.plain[plain..].trim().to_owned();
        let same = said == address || address.strip_prefix("mailto:") == Some(said.as_str());
        if linked && same {
            self.text.markdown.truncate(markdown - 1);
            self.text.markdown += &format!("<{}>", percent_encoded(&said));
        } else if linked {
            self.text.markdown += &format!("]({})", percent_encoded(&address));
        } else if !same {
            push_escaped(&mut self.text.markdown, &format!(" ({address})"));
        }
        if !same {
            self.text.plain += &format!(" ({address})");
        }
    }
}

/// Whether documentation may link there: an address that means the same on every page, and runs nothing.
fn is_public(address: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
}

/// The address with what would end a markdown link written in percent notation.
fn percent_encoded(address: &str) -> String {
    let mut encoded = String::new();
    for character in address.chars() {
        if character.is_ascii_control() || " <>()[]\\`\"|*_{}".contains(character) && character != '_' {
            encoded += &format!("%{:02X}", u32::from(character));
        } else {
            encoded.push(character);
        }
    }
    encoded
}

/// Appends a code span, fenced by more backticks than its content has in a row.
fn push_code(markdown: &mut String, code: &str) {
    let longest = code.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if code.starts_with(['`', ' ']) || code.ends_with(['`', ' ']) { " " } else { "" };
    *markdown += &format!("{fence}{pad}{}{pad}{fence}", code.replace(['\n', '\r'], " "));
}

/// Appends text so that markdown shows it as it is.
pub(crate) fn push_escaped(markdown: &mut String, text: &str) {
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let before = markdown.chars().next_back();
        let starts_line = matches!(before, None | Some('\n'));
        let escape = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' | '|' => true,
            '&' => characters.peek().is_some_and(|next| next.is_ascii_alphanumeric() || *next == '#'),
            '_' => {
                let inside = |neighbour: Option<char>| neighbour.is_some_and(char::is_alphanumeric);
                !(inside(before) && inside(characters.peek().copied()))
            }
            '#' | '+' | '=' | ':' => starts_line,
            // A list, a rule, or what rustdoc would draw as a dash.
            '-' => starts_line || before == Some('-'),
            '.' | ')' => is_list_number(markdown),
            _ => false,
        };
        if escape {
            markdown.push('\\');
        }
        match character {
            '\n' | '\r' => markdown.push(' '),
            _ => markdown.push(character),
        }
    }
}

/// Whether the last line so far is nothing but digits, which a dot would turn into a list.
fn is_list_number(markdown: &str) -> bool {
    let line = markdown.rsplit('\n').next().unwrap_or_default();
    !line.is_empty() && line.len() < 10 && line.bytes().all(|byte| byte.is_ascii_digit())
}
