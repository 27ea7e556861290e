//! The places where an enum can be declared.

/// At the level of a module.
#[::httpcodes::cheatsheet("generated/sheets/codes.md")]
pub enum Code {}

/// Another one of the same file, beside it.
#[::httpcodes::cheatsheet("generated/sheets/codes.md", section = "Jobs")]
pub enum Job {}

/// And a third.
#[::httpcodes::cheatsheet("generated/sheets/codes.md", section = "Queues")]
pub enum Queue {}

/// A module.
pub mod outer {
    /// A module in it.
    pub mod inner {
        /// In a nested module, with the same name as another enum.
        #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
        pub enum Code {}
    }
}

/// Holds an enum of its own.
#[must_use]
pub const fn in_a_function() -> u16 {
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    enum Code {}
    Code::Done.as_u16()
}

/// So does this.
pub const IN_A_CONSTANT: u16 = {
    #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
    enum Code {}
    Code::Done.as_u16()
};

/// A type with a parameter.
#[derive(Clone, Copy, Debug)]
pub struct Generic<T>(T);

impl<T> Generic<T> {
    /// Holds an enum of its own.
    #[must_use]
    pub const fn in_a_method(&self) -> (&T, u16) {
        #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
        enum Code {}
        (&self.0, Code::Done.as_u16())
    }
}

/// A trait.
pub trait Provided {
    /// Holds an enum of its own.
    fn in_a_provided_method(&self) -> u16 {
        #[::httpcodes::cheatsheet("generated/sheets/codes.md")]
        enum Code {}
        Code::Done.as_u16()
    }
}

impl<T> Provided for Generic<T> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enums_of_one_sheet_are_types_of_their_own() {
        assert_eq!(Code::Done.to_string(), outer::inner::Code::Done.to_string());
        assert_ne!(std::any::TypeId::of::<Code>(), std::any::TypeId::of::<outer::inner::Code>());
    }

    #[test]
    fn a_section_has_the_rows_under_its_heading() {
        assert_eq!(Code::ALL.len(), 5);
        assert_eq!(Job::ALL, [Job::Started, Job::Done, Job::Lost]);
        assert_eq!(Queue::ALL, [Queue::Waiting, Queue::Dropped]);
    }

    #[test]
    fn an_enum_in_a_function_a_constant_and_a_method_is_like_any_other() {
        assert_eq!(in_a_function(), 2);
        assert_eq!(IN_A_CONSTANT, 2);
        assert_eq!(Generic('x').in_a_method(), (&'x', 2));
        assert_eq!(Generic('x').in_a_provided_method(), 2);
    }

    #[test]
    fn an_enum_in_a_closure_is_like_any_other() {
        let code = || {
            #[httpcodes::cheatsheet("generated/sheets/codes.md")]
            enum Code {}
            "Running".parse::<Code>().map(u16::from)
        };
        assert_eq!(code().ok(), Some(1));
    }
}
