macro_rules! sheet {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[httpcodes::cheatsheet]
        pub enum $name {}
    };
}

sheet! {
    /// | Code | Name  |
    /// | ---: | ----- |
    /// |    x | First |
    Code
}
