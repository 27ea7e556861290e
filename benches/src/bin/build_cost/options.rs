//! The command line.

use std::error::Error;
use std::str::FromStr;

pub(crate) const HELP: &str = "\
Measures what it costs to build httpcodes and its peers.

  --rounds N       build each crate N times (default 5)
  --rows N,N,...   also build sheets of these sizes, such as 40000,65536
  --full           let the peers build large sheets too; above 10,000 rows, this takes minutes
  --quick          one round with small sheets, to check that everything works
";

/// The options on the command line.
pub(crate) struct Options {
    pub(crate) rounds: usize,
    /// The sizes of the sheets, ascending.
    pub(crate) rows: Vec<usize>,
    /// The number of rows up to which the peers take part.
    pub(crate) most_rows_of_peers: usize,
}

impl Options {
    /// Parses the command line. Returns `None` if it asks for help.
    pub(crate) fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Option<Self>, Box<dyn Error>> {
        let mut options = Self { rounds: 5, rows: vec![1000, 5000, 10_000, 20_000], most_rows_of_peers: 10_000 };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--rounds" => options.rounds = number::<usize>(arguments.next())?.max(1),
                "--rows" => {
                    for rows in arguments.next().unwrap_or_default().split(',') {
                        options.rows.push(number(Some(rows.to_owned()))?);
                    }
                }
                "--full" => options.most_rows_of_peers = usize::MAX,
                "--quick" => (options.rounds, options.rows) = (1, vec![1000, 2000]),
                "--help" | "-h" => return Ok(None),
                other => return Err(format!("unknown option {other}\n\n{HELP}").into()),
            }
        }
        options.rows.sort_unstable();
        options.rows.dedup();
        Ok(Some(options))
    }
}

fn number<N: FromStr>(text: Option<String>) -> Result<N, String> {
    let text = text.unwrap_or_default();
    text.trim().parse().map_err(|_| format!("`{text}` is not a number\n\n{HELP}"))
}
