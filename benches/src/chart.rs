//! Horizontal bars in groups, drawn as SVG.

use std::error::Error;
use std::path::Path;

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::table::number;

/// A bar.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// How long it is.
    pub value: f64,
    /// What is said of it after the number, such as a ratio.
    pub remark: String,
    /// Whether it is the one to look at.
    pub is_ours: bool,
}

/// Bars that are to be compared with one another.
#[derive(Clone, Debug)]
pub struct Group {
    /// What they show.
    pub title: String,
    /// The bars, from top to bottom.
    pub bars: Vec<Bar>,
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
    /// Whether each step to the right is ten times as much.
    pub is_logarithmic: bool,
}

const WIDTH: i32 = 860;
const BARS_FROM: i32 = 210;
const BARS_TO: i32 = 700;
const TOP: i32 = 84;
const BAR: i32 = 18;
const GROUP_HEAD: i32 = 26;
const GROUP_GAP: i32 = 12;
const FOOT: i32 = 56;

const INK: RGBColor = RGBColor(0x1f, 0x23, 0x28);
const FAINT: RGBColor = RGBColor(0x59, 0x63, 0x6e);
const GRID: RGBColor = RGBColor(0xe2, 0xe6, 0xea);
const OURS: RGBColor = RGBColor(0xc2, 0x41, 0x0c);
const PEER: RGBColor = RGBColor(0x9f, 0xb3, 0xc8);

/// Draws the chart into a file.
///
/// # Errors
///
/// If the file cannot be written.
pub fn draw(path: &Path, chart: &Chart<'_>) -> Result<(), Box<dyn Error>> {
    let mut svg = String::new();
    let height = TOP + FOOT + chart.groups.iter().map(group_height).sum::<i32>();
    {
        let size = (WIDTH.unsigned_abs(), height.unsigned_abs());
        let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        area.fill(&WHITE)?;
        area.draw(&text(chart.title, (16, 24), 20, &INK, HPos::Left))?;
        area.draw(&text(chart.unit, (16, 50), 13, &FAINT, HPos::Left))?;
        area.draw(&text(chart.caption, (16, height - 16), 12, &FAINT, HPos::Left))?;
        let scale = Scale::of(chart);
        for (value, label) in scale.ticks() {
            let x = scale.x(value);
            let line = vec![(x, TOP), (x, height - FOOT)];
            area.draw(&PathElement::new(line, ShapeStyle::from(&GRID).stroke_width(1)))?;
            area.draw(&text(&label, (x, height - FOOT + 12), 11, &FAINT, HPos::Center))?;
        }
        let mut y = TOP;
        for group in &chart.groups {
            area.draw(&text(&group.title, (16, y + GROUP_HEAD / 2), 13, &INK, HPos::Left))?;
            for (index, bar) in group.bars.iter().enumerate() {
                let top = y + GROUP_HEAD + BAR * i32::try_from(index)?;
                let (middle, end) = (top + BAR / 2, scale.x(bar.value).max(BARS_FROM + 1));
                let (color, ink) = if bar.is_ours { (&OURS, &INK) } else { (&PEER, &FAINT) };
                area.draw(&Rectangle::new([(BARS_FROM, top + 2), (end, top + BAR - 2)], color.filled()))?;
                area.draw(&text(&bar.label, (BARS_FROM - 8, middle), 12, ink, HPos::Right))?;
                let value = format!("{} {}", number(bar.value), bar.remark);
                area.draw(&text(value.trim(), (end + 6, middle), 12, ink, HPos::Left))?;
            }
            y += group_height(group);
        }
        area.present()?;
    }
    std::fs::write(path, svg)?;
    Ok(())
}

fn group_height(group: &Group) -> i32 {
    GROUP_HEAD + BAR * i32::try_from(group.bars.len()).unwrap_or(0) + GROUP_GAP
}

// A style borrows its colour.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn text<'a>(text: &str, at: (i32, i32), size: i32, ink: &'a RGBColor, anchor: HPos) -> Text<'a, (i32, i32), String> {
    let style = TextStyle::from(("sans-serif", size).into_font()).color(ink).pos(Pos::new(anchor, VPos::Center));
    Text::new(text.to_owned(), at, style)
}

/// From values to places.
struct Scale {
    from: f64,
    to: f64,
    is_logarithmic: bool,
}

impl Scale {
    fn of(chart: &Chart<'_>) -> Self {
        let values = || chart.groups.iter().flat_map(|group| &group.bars).map(|bar| bar.value);
        let most = values().fold(f64::MIN_POSITIVE, f64::max);
        if chart.is_logarithmic {
            let least = values().filter(|value| *value > 0.0).fold(most, f64::min);
            // The least bar has a length, too.
            Self { from: (least / 2.0).log10(), to: most.log10(), is_logarithmic: true }
        } else {
            Self { from: 0.0, to: most, is_logarithmic: false }
        }
    }

    fn x(&self, value: f64) -> i32 {
        let value = if self.is_logarithmic { value.max(f64::MIN_POSITIVE).log10() } else { value };
        let share = ((value - self.from) / (self.to - self.from)).clamp(0.0, 1.0);
        // At most the width of the chart.
        #[allow(clippy::cast_possible_truncation)]
        let offset = (share * f64::from(BARS_TO - BARS_FROM)).round() as i32;
        BARS_FROM + offset
    }

    fn ticks(&self) -> Vec<(f64, String)> {
        if self.is_logarithmic {
            let values = (-4..=6).flat_map(|power| [1.0, 2.0, 5.0].map(|factor| factor * 10_f64.powi(power)));
            let seen = values.filter(|value| (self.from..=self.to).contains(&value.log10()));
            return seen.map(|value| (value, number(value))).collect();
        }
        let power = 10_f64.powf((self.to / 4.0).log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0].map(|factor| factor * power).into_iter().find(|step| self.to / step <= 6.0);
        let step = step.unwrap_or(self.to);
        (0..=6)
            .map(|index| f64::from(index) * step)
            .filter(|value| *value <= self.to)
            .map(|value| (value, format!("{}", (value * 1e6).round() / 1e6)))
            .collect()
    }
}
