//! Writes a sheet as Markdown, like a careful author: everything that GFM would read as something else is escaped.

use crate::model::{Column, Piece, Row, Sheet};

/// The text of the file. `styles` decides, one after the other, in which of several ways each character is written.
pub(crate) fn markdown(sheet: &Sheet, styles: &[u8]) -> String {
    let mut writer = Writer { styles: styles.iter().cycle(), text: String::new() };
    for table in &sheet.tables {
        if let Some(heading) = &table.heading {
            let heading = writer.escaped(heading, true);
            writer.text += &format!("## {heading}\n\n");
        }
        writer.line(&sheet.columns.iter().map(|column| column.header().to_owned()).collect::<Vec<_>>());
        writer.line(&sheet.columns.iter().map(|_| "---".to_owned()).collect::<Vec<_>>());
        for row in &table.rows {
            let cells: Vec<String> =
                sheet.columns.iter().map(|column| writer.cell(*column, row, sheet.is_text())).collect();
            writer.line(&cells);
        }
        writer.text += "\nNo table ends without a blank line.\n\n";
    }
    writer.text
}

/// A table that documents all columns of the sheet with a text.
pub(crate) fn documented_columns(sheet: &Sheet, text: &[Piece], styles: &[u8]) -> String {
    let mut writer = Writer { styles: styles.iter().cycle(), text: String::new() };
    writer.text += "| Column | What it says |\n| --- | --- |\n";
    for column in &sheet.columns {
        let text = writer.pieces(text);
        writer.line(&[column.header().to_owned(), text]);
    }
    writer.text += "\nNo table ends without a blank line.\n\n";
    writer.text
}

struct Writer<'a> {
    styles: std::iter::Cycle<std::slice::Iter<'a, u8>>,
    text: String,
}

impl Writer<'_> {
    fn style(&mut self) -> u8 {
        self.styles.next().copied().unwrap_or_default()
    }

    fn line(&mut self, cells: &[String]) {
        self.text += &format!("| {} |\n", cells.join(" | "));
    }

    fn cell(&mut self, column: Column, row: &Row, is_text: bool) -> String {
        match column {
            Column::Code if is_text => match self.style() % 8 {
                // Backquotes, backslashes before pipes, and what a reader of a code span folds cannot be written in one.
                0 | 1 if row.code_text.chars().all(|c| !c.is_control() && !"`\\|".contains(c)) => {
                    let beside = ["", " (see below)", ", **at last**"][usize::from(self.style()) % 3];
                    format!("`{}`{beside}", row.code_text)
                }
                _ => self.escaped(&row.code_text, false),
            },
            Column::Code => match self.style() % 8 {
                0 => format!("`{}`", row.code_text),
                1 => format!("**{}**", row.code_text.replace('_', "\\_")),
                _ => row.code_text.replace('_', "\\_"),
            },
            Column::Name => self.escaped(&row.name, false),
            Column::Variant if row.is_given => row.identifier.replace('_', "\\_"),
            Column::Variant => String::new(),
            Column::AlsoKnownAs => {
                let names: Vec<String> = row.aliases.iter().map(|alias| self.escaped(&alias.name, false)).collect();
                names.join(if self.style() % 2 == 0 { ", " } else { " ," })
            }
            Column::Meaning => self.pieces(&row.meaning),
            Column::Note => self.pieces(&row.note),
            Column::Retryable => {
                let answers = if row.is_retryable { ["Yes", "yes", "YES"] } else { ["No", "no", "nO"] };
                answers[usize::from(self.style()) % 3].to_owned()
            }
            Column::Status => {
                let (code, phrase) = (row.status.as_u16(), row.status.reason_phrase());
                match self.style() % 4 {
                    0 => self.escaped(phrase, false),
                    1 => format!("{code} {phrase}"),
                    2 => format!("`{code}`"),
                    _ => code.to_string(),
                }
            }
            Column::Limit => match row.limit {
                None => ["", "-", "\u{2013}", "\u{2014}", "\u{2212}"][usize::from(self.style()) % 5].to_owned(),
                Some(limit) => match self.style() % 3 {
                    0 => limit.to_string().replace('-', "\u{2212}"),
                    1 => format!("{}0x{:X}", if limit < 0 { "-" } else { "" }, limit.unsigned_abs()),
                    _ => limit.to_string(),
                },
            },
            Column::Sizes if row.sizes.is_empty() => ["", "-"][usize::from(self.style()) % 2].to_owned(),
            Column::Sizes => {
                let separators = [", ", ",", "/", " / "];
                let sizes: Vec<String> = row.sizes.iter().map(u16::to_string).collect();
                sizes.join(separators[usize::from(self.style()) % 4])
            }
        }
    }

    fn pieces(&mut self, pieces: &[Piece]) -> String {
        let pieces = pieces.iter().map(|piece| match piece {
            Piece::Text(text) => self.escaped(text, false),
            Piece::Code(code) => format!("`{}`", code.replace('|', "\\|")),
            Piece::Marked(mark, text) => format!("{mark}{text}{mark}"),
            Piece::Link(text, address) => format!("[{text}]({address})"),
            Piece::Tag(tag) => (*tag).to_owned(),
            Piece::Break => "<br>".to_owned(),
        });
        pieces.collect::<Vec<_>>().join(" ")
    }

    /// The text, escaped so that Markdown shows it unchanged.
    fn escaped(&mut self, text: &str, is_heading: bool) -> String {
        let mut escaped = String::new();
        for character in text.chars() {
            let style = self.style() % 16;
            let has_meaning = "\\`*_[]<>&|~".contains(character) || (is_heading && character == '#');
            let is_white = character.is_whitespace() && character != ' ';
            match style {
                0 => escaped += &format!("&#{};", u32::from(character)),
                1 => escaped += &format!("&#x{:X};", u32::from(character)),
                2 if character == '"' => escaped += "&quot;",
                _ if is_white => escaped += &format!("&#{};", u32::from(character)),
                2..=4 if character.is_ascii_punctuation() => escaped.extend(['\\', character]),
                _ if has_meaning => escaped.extend(['\\', character]),
                _ => escaped.push(character),
            }
        }
        escaped
    }
}
