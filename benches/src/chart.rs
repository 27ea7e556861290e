//! Dots in groups, on one logarithmic axis, drawn as SVG.
//!
//! They are dots because a logarithmic axis has no zero from which a bar could start.

use std::error::Error;
use std::path::Path;

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::table::number;

/// A dot on its own line.
#[derive(Clone, Debug)]
pub struct Dot {
    /// The name of what it stands for.
    pub label: String,
    /// Its position on the axis.
    pub value: f64,
    /// A remark after the number, such as a ratio.
    pub remark: String,
    /// Whether it is highlighted.
    pub is_ours: bool,
}

/// Dots to compare with each other.
#[derive(Clone, Debug)]
pub struct Group {
    /// What they show.
    pub title: String,
    /// The dots, from top to bottom.
    pub dots: Vec<Dot>,
}

/// A chart.
#[derive(Clone, Debug)]
pub struct Chart<'a> {
    /// What it shows.
    pub title: &'a str,
    /// What the numbers are, and how to read them.
    pub unit: &'a str,
    /// Date and machine.
    pub caption: &'a str,
    /// The groups, from top to bottom.
    pub groups: Vec<Group>,
}

const WIDTH: i32 = 860;
const AXIS_FROM: i32 = 210;
const AXIS_TO: i32 = 700;
const TOP: i32 = 84;
const LINE: i32 = 18;
const GROUP_HEAD: i32 = 26;
const GROUP_GAP: i32 = 12;
const FOOT: i32 = 56;

const PAPER: RGBColor = RGBColor(0xff, 0xff, 0xff);
const INK: RGBColor = RGBColor(0x1f, 0x23, 0x28);
const FAINT: RGBColor = RGBColor(0x59, 0x63, 0x6e);
const GRID: RGBColor = RGBColor(0xe2, 0xe6, 0xea);
const OURS: RGBColor = RGBColor(0xc2, 0x41, 0x0c);
const PEER: RGBColor = RGBColor(0x6b, 0x84, 0x9e);

/// The colours above, and their replacements on a dark page.
const DARK: [(RGBColor, &str); 6] =
    [(PAPER, "#0d1117"), (INK, "#e6edf3"), (FAINT, "#9198a1"), (GRID, "#2a313c"), (OURS, "#ff8a50"), (PEER, "#8fa8c2")];

/// Draws the chart into a file.
///
/// # Errors
///
/// Fails if the file cannot be written.
pub fn draw(path: &Path, chart: &Chart<'_>) -> Result<(), Box<dyn Error>> {
    std::fs::write(path, svg(chart)?)?;
    Ok(())
}

fn svg(chart: &Chart<'_>) -> Result<String, Box<dyn Error>> {
    let mut svg = String::new();
    let height = TOP + FOOT + chart.groups.iter().map(group_height).sum::<i32>();
    {
        let size = (WIDTH.unsigned_abs(), height.unsigned_abs());
        let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        area.fill(&PAPER)?;
        area.draw(&text(chart.title, (16, 24), 20, &INK, HPos::Left))?;
        area.draw(&text(chart.unit, (16, 50), 13, &FAINT, HPos::Left))?;
        area.draw(&text(chart.caption, (16, height - 16), 12, &FAINT, HPos::Left))?;
        let scale = Scale::of(chart);
        for (value, label) in scale.ticks() {
            let x = scale.x(value);
            area.draw(&line((x, TOP), (x, height - FOOT)))?;
            area.draw(&text(&label, (x, height - FOOT + 12), 11, &FAINT, HPos::Center))?;
        }
        let mut y = TOP;
        for group in &chart.groups {
            area.draw(&text(&group.title, (16, y + GROUP_HEAD / 2), 13, &INK, HPos::Left))?;
            for (index, dot) in group.dots.iter().enumerate() {
                let middle = y + GROUP_HEAD + LINE * i32::try_from(index)? + LINE / 2;
                let (x, radius) = (scale.x(dot.value), if dot.is_ours { 6 } else { 5 });
                let (color, ink) = if dot.is_ours { (&OURS, &INK) } else { (&PEER, &FAINT) };
                area.draw(&line((AXIS_FROM, middle), (x, middle)))?;
                area.draw(&Circle::new((x, middle), radius, color.filled()))?;
                area.draw(&text(&dot.label, (AXIS_FROM - 8, middle), 12, ink, HPos::Right))?;
                let value = format!("{} {}", number(dot.value), dot.remark);
                area.draw(&text(value.trim(), (x + 12, middle), 12, ink, HPos::Left))?;
            }
            y += group_height(group);
        }
        area.present()?;
    }
    Ok(svg.replacen(">\n", &format!(">\n{}", dark_style()), 1))
}

/// The CSS that changes the colours if the reader prefers dark pages. It takes precedence over attributes.
fn dark_style() -> String {
    let rules = DARK.map(|(RGBColor(red, green, blue), dark)| {
        let light = format!("#{red:02X}{green:02X}{blue:02X}");
        format!("[fill=\"{light}\"] {{ fill: {dark} }} [stroke=\"{light}\"] {{ stroke: {dark} }}")
    });
    format!("<style>@media (prefers-color-scheme: dark) {{ {} }}</style>\n", rules.join(" "))
}

fn line(from: (i32, i32), to: (i32, i32)) -> PathElement<(i32, i32)> {
    PathElement::new(vec![from, to], ShapeStyle::from(&GRID).stroke_width(1))
}

fn group_height(group: &Group) -> i32 {
    GROUP_HEAD + LINE * i32::try_from(group.dots.len()).unwrap_or(0) + GROUP_GAP
}

// A style borrows its colour.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn text<'a>(text: &str, at: (i32, i32), size: i32, ink: &'a RGBColor, anchor: HPos) -> Text<'a, (i32, i32), String> {
    let style = TextStyle::from(("sans-serif", size).into_font()).color(ink).pos(Pos::new(anchor, VPos::Center));
    Text::new(text.to_owned(), at, style)
}

/// Converts values to positions on a logarithmic axis.
struct Scale {
    from: f64,
    to: f64,
}

impl Scale {
    fn of(chart: &Chart<'_>) -> Self {
        let values = || chart.groups.iter().flat_map(|group| &group.dots).map(|dot| dot.value);
        let most = values().fold(f64::MIN_POSITIVE, f64::max);
        let least = values().filter(|value| *value > 0.0).fold(most, f64::min);
        // The smallest value is not at the very edge.
        Self { from: (least / 1.5).log10(), to: most.log10() }
    }

    fn x(&self, value: f64) -> i32 {
        let value = value.max(f64::MIN_POSITIVE).log10();
        let share = ((value - self.from) / (self.to - self.from)).clamp(0.0, 1.0);
        // At most the width of the chart.
        #[allow(clippy::cast_possible_truncation)]
        let offset = (share * f64::from(AXIS_TO - AXIS_FROM)).round() as i32;
        AXIS_FROM + offset
    }

    /// The values with a label below the axis: 1, 2, 5 and their multiples by powers of ten.
    fn ticks(&self) -> Vec<(f64, String)> {
        let values = (-4..=6).flat_map(|power| [1.0, 2.0, 5.0].map(|factor| factor * 10_f64.powi(power)));
        let seen = values.filter(|value| (self.from..=self.to).contains(&value.log10()));
        seen.map(|value| (value, format!("{}", (value * 1e6).round() / 1e6))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart() -> Chart<'static> {
        let dot = |label: &str, value, is_ours| Dot { label: label.to_owned(), value, remark: String::new(), is_ours };
        let dots = vec![dot("one", 1.0, true), dot("ten", 10.0, false), dot("hundred", 100.0, false)];
        let groups = vec![Group { title: "A group".to_owned(), dots }];
        Chart { title: "A chart", unit: "A unit.", caption: "A caption", groups }
    }

    #[test]
    fn ten_times_as_much_is_as_far_anywhere() {
        let scale = Scale::of(&chart());
        let [one, ten, hundred] = [1.0, 10.0, 100.0].map(|value| scale.x(value));
        assert!((hundred - ten).abs_diff(ten - one) <= 1 && hundred == AXIS_TO && one > AXIS_FROM);
        let ticks: Vec<String> = scale.ticks().into_iter().map(|(_, label)| label).collect();
        assert_eq!(ticks, ["1", "2", "5", "10", "20", "50", "100"]);
    }

    #[test]
    fn each_colour_has_one_for_dark_pages() {
        let svg = svg(&chart()).unwrap();
        let (style, drawing) = svg.split_once("</style>").unwrap();
        let colours: std::collections::BTreeSet<&str> =
            drawing.match_indices("=\"#").map(|(at, _)| &drawing[at + 2..at + 9]).collect();
        assert_eq!(colours.len(), DARK.len(), "{colours:?}");
        for colour in colours {
            assert!(style.contains(colour), "{colour} in {style}");
        }
    }
}
