// A crate that uses an enum in more than seven places. Without the rows of the enum, none of them compiles.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use httpcodes::Sheet;

pub const DEFAULT: ExitCode = ExitCode::Done;
pub const MEANINGS: [&str; 2] = [ExitCode::Done.meaning(), ExitCode::Busy.meaning()];
pub static COUNT: usize = ExitCode::ALL.len();
const _: () = assert!(size_of::<Option<ExitCode>>() == 2);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Job {
    pub code: ExitCode,
    pub attempts: u8,
}

#[derive(Debug)]
pub enum Failure {
    Unknown(UnknownExitCode),
    Unparsed(ParseExitCodeError),
    Failed(ExitCode),
}

impl From<UnknownExitCode> for Failure {
    fn from(unknown: UnknownExitCode) -> Self {
        Self::Unknown(unknown)
    }
}

impl From<ParseExitCodeError> for Failure {
    fn from(unparsed: ParseExitCodeError) -> Self {
        Self::Unparsed(unparsed)
    }
}

impl From<ExitCode> for Failure {
    fn from(code: ExitCode) -> Self {
        Self::Failed(code)
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(unknown) => write!(f, "{unknown}: {}", unknown.code()),
            Self::Unparsed(ParseExitCodeError::Empty) => f.write_str("no code"),
            Self::Unparsed(unparsed) => write!(f, "{unparsed}: {:?}", unparsed.code()),
            Self::Failed(code) => write!(f, "{code} {code:?}: {}", code.meaning()),
        }
    }
}

impl std::error::Error for ExitCode {}

impl ExitCode {
    pub fn is_worse_than(self, other: Self) -> bool {
        self != Self::Done && self > other
    }
}

pub fn of_number(code: u16) -> Option<ExitCode> {
    ExitCode::from_u16(code).filter(|code| code.as_u16() != 75)
}

pub fn checked(code: u16) -> Result<ExitCode, Failure> {
    let code = ExitCode::try_from(code)?;
    if code == 2 { Err(code.into()) } else { Ok(code) }
}

pub fn parsed(text: &str) -> Result<ExitCode, Failure> {
    let parsed: ExitCode = text.parse()?;
    let again = ExitCode::parse(text)?;
    assert_eq!((parsed, again), (ExitCode::from_str(text)?, ExitCode::try_from(text)?));
    Ok(parsed)
}

pub fn printed(code: ExitCode) -> String {
    let number = u16::from(code) + code as u16;
    format!("{number} {code} {}", code.to_string().len())
}

pub fn advice(code: ExitCode) -> &'static str {
    match code {
        ExitCode::Done | ExitCode::BadArguments => code.meaning(),
        ExitCode::Busy if code.is_retryable() => "try again",
        ExitCode::Busy => code.section(),
    }
}

pub fn by_number() -> BTreeMap<u16, &'static str> {
    ExitCode::ALL.iter().map(|code| (code.as_u16(), code.as_str())).collect()
}

pub fn rows<S: Sheet>() -> usize {
    S::all().filter(|row| !row.name().is_empty()).count()
}

pub fn generic() -> (usize, &'static str) {
    (rows::<ExitCode>(), Sheet::name(ExitCode::Success))
}

pub fn retried(job: &Job) -> bool {
    let is_worth_it = || job.code.is_retryable() && job.attempts < 3;
    matches!(job.code, ExitCode::Busy) && is_worth_it() && !job.code.is_worse_than(DEFAULT)
}

pub fn boxed(text: &str) -> Result<(), Box<dyn std::error::Error>> {
    for code in ExitCode::ALL {
        println!("{code} {}", code.name());
    }
    Err(text.parse::<ExitCode>()?)?
}
