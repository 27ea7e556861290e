//! Text between tildes, which GitHub strikes through even within a word: `H~2~O`.
//!
//! pulldown-cmark pairs single tildes only around whole words, so this file pairs all of them.

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use crate::source::Extent;

/// The events of some inline Markdown, with marks for the tildes that are in pairs. The extents lie in `text`.
pub fn paired<'a>(events: Vec<(Event<'a>, Extent)>, text: &'a str) -> Vec<Event<'a>> {
    let (Some((_, first)), Some((_, last))) = (events.first(), events.last()) else { return Vec::new() };
    let (start, stretch) = (first.start, &text[..last.end]);
    let mut paired = Vec::with_capacity(events.len());
    // One list for each open mark and link, because a pair does not cross their ends.
    let mut levels = vec![Openers::default()];
    for (event, extent) in events {
        match &event {
            Event::Start(_) => levels.push(Openers::default()),
            Event::End(_) => drop(levels.pop()),
            // The text of an entity is not in the source.
            Event::Text(content) if content.contains('~') && extent.in_text(text) == &**content => {
                for piece in &pieces(extent, text) {
                    let mark = piece.in_text(text);
                    paired.push(Event::Text(CowStr::Borrowed(mark)));
                    let is_escaped = piece.start == extent.start && stretch[start..piece.start].ends_with('\\');
                    if mark.starts_with('~') && mark.len() <= 2 && !is_escaped {
                        let before = stretch[start..piece.start].chars().next_back();
                        let after = stretch[piece.end..].chars().next();
                        let run = Run::new(paired.len() - 1, mark.len(), before, after);
                        if let Some((first, last)) = levels.last_mut().and_then(|openers| openers.pair(run)) {
                            paired[first] = Event::Start(Tag::Strikethrough);
                            paired[last] = Event::End(TagEnd::Strikethrough);
                        }
                    }
                }
                continue;
            }
            _ => {}
        }
        paired.push(event);
    }
    paired
}

/// The runs of tildes in an extent, and what is between them.
fn pieces(extent: Extent, text: &str) -> Vec<Extent> {
    let mut pieces = Vec::new();
    let mut start = extent.start;
    while start < extent.end {
        let rest = &text[start..extent.end];
        let others = rest.trim_start_matches('~').len();
        let length = if others < rest.len() { rest.len() - others } else { rest.find('~').unwrap_or(rest.len()) };
        pieces.push(Extent { start, end: start + length });
        start += length;
    }
    pieces
}

/// One or two tildes.
struct Run {
    /// Where they are among the events.
    event: usize,
    tildes: usize,
    can_start: bool,
    can_end: bool,
}

impl Run {
    /// A run between two characters, of which there is none at the ends of the text.
    fn new(event: usize, tildes: usize, before: Option<char>, after: Option<char>) -> Self {
        let is_blank = |neighbour: Option<char>| neighbour.is_none_or(char::is_whitespace);
        let is_mark = |neighbour: Option<char>| neighbour.is_some_and(is_punctuation);
        Self {
            event,
            tildes,
            can_start: !is_blank(after) && (!is_mark(after) || is_blank(before) || is_mark(before)),
            can_end: !is_blank(before) && (!is_mark(before) || is_blank(after) || is_mark(after)),
        }
    }
}

/// The runs that may start struck text.
#[derive(Default)]
struct Openers {
    runs: Vec<Run>,
    /// How many of them have been tried without success, for one tilde and for two.
    tried: [usize; 2],
}

impl Openers {
    /// The events for a run and its opener, if it has one. Otherwise the run may be an opener for those that follow.
    fn pair(&mut self, run: Run) -> Option<(usize, usize)> {
        if run.can_end {
            let tried = self.tried[run.tildes - 1];
            // A run that could open and close pairs only with one of the same length.
            let fits = |opener: &Run| opener.tildes == run.tildes || !(run.can_start || opener.can_end);
            for at in (tried..self.runs.len()).rev() {
                let opener = &self.runs[at];
                if fits(opener) {
                    let pair = if opener.tildes == run.tildes { Some((opener.event, run.event)) } else { None };
                    self.runs.truncate(at);
                    for tried in &mut self.tried {
                        *tried = at.min(*tried);
                    }
                    return pair;
                }
            }
            self.tried[run.tildes - 1] = self.runs.len();
        }
        if run.can_start {
            self.runs.push(run);
        }
        None
    }
}

/// Whether the character is punctuation, as far as the standard library can tell.
fn is_punctuation(character: char) -> bool {
    let is_general =
        || matches!(u32::from(character), 0xa1..=0xbf | 0x2010..=0x2027 | 0x2030..=0x205e | 0x3001..=0x301f);
    character.is_ascii_punctuation() || (!character.is_alphanumeric() && is_general())
}

#[cfg(test)]
mod tests {
    use crate::document::inline::bare;

    #[test]
    fn tildes_in_pairs_are_marks_and_others_are_text() {
        for (markdown, text) in [
            ("H~2~O", "H2O"),
            ("~~H~~ and ~2~", "H and 2"),
            ("~5 and ~6", "~5 and ~6"),
            ("a ~ b ~ c", "a ~ b ~ c"),
            ("a ~~~b~~~", "a ~~~b~~~"),
            ("~~a~", "~~a~"),
            ("~~a~b~c", "~~abc"),
            ("\\~a~ &#126;b~", "~a~ ~b~"),
            ("~*a~*", "~a~"),
            ("`~`a~", "~a~"),
            ("(~a~)", "(a)"),
            ("~a\u{2014}~b~", "~a\u{2014}b"),
        ] {
            assert_eq!(bare(markdown), text, "{markdown}");
        }
    }
}
