//! What a program prints, compared with a snapshot.

use std::fmt;

use crate::Run;

/// The output of a program, as a snapshot shows it.
#[derive(Debug)]
pub struct Printed(pub Run);

impl fmt::Display for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Run { code, stdout, stderr, .. } = &self.0;
        let code = code.expect("the program ends by itself");
        write!(f, "{stdout}")?;
        if !stderr.is_empty() {
            write!(f, "--- standard error\n{stderr}")?;
        }
        write!(f, "--- exit code {code}")
    }
}

/// Compares the output with the snapshot that is named after the test.
#[macro_export]
macro_rules! assert_prints {
    ($printed:expr) => {
        ::insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            ::insta::assert_snapshot!($printed)
        })
    };
}
