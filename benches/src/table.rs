//! Markdown tables, and numbers as the tables show them.

/// A table: the header, then rows with the same number of cells. Columns after the first `text_columns` are
/// right-aligned.
#[must_use]
pub fn markdown(head: &[&str], text_columns: usize, rows: &[Vec<String>]) -> String {
    let mut widths: Vec<usize> = head.iter().map(|cell| cell.chars().count()).collect();
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let pad = |(column, cell): (usize, &str)| {
        let width = widths[column];
        if column < text_columns { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
    };
    let rule = |(column, width): (usize, &usize)| {
        if column < text_columns { "-".repeat((*width).max(3)) } else { format!("{}:", "-".repeat(width - 1)) }
    };
    let mut table = line(head.iter().copied().enumerate().map(pad).collect());
    table.push_str(&line(widths.iter().enumerate().map(rule).collect()));
    for row in rows {
        table.push_str(&line(row.iter().map(String::as_str).enumerate().map(pad).collect()));
    }
    table
}

/// Three significant digits, or all digits before the point: `0.361`, `12.1`, `1509`.
#[must_use]
pub fn number(value: f64) -> String {
    let decimals = match value {
        ..1.0 => 3,
        1.0..10.0 => 2,
        10.0..100.0 => 1,
        _ => 0,
    };
    format!("{value:.decimals$}")
}

/// A number that may be missing.
#[must_use]
pub fn optional(value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), number)
}

/// A count with commas: `65,536`.
#[must_use]
pub fn count(value: u64) -> String {
    let digits = value.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_three_digits() {
        assert_eq!([0.3612, 9.996, 12.34, 1509.4].map(number), ["0.361", "10.00", "12.3", "1509"]);
        assert_eq!([7, 1000, 65536].map(count), ["7", "1,000", "65,536"]);
    }

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let table = markdown(&["a", "number"], 1, &[vec!["long cell".to_owned(), "1".to_owned()]]);
        assert_eq!(table, "| a         | number |\n| --------- | -----: |\n| long cell |      1 |\n");
    }
}
