mod inner {
    #[derive(Clone, Copy)]
    struct Size;

    impl Size {
        pub const fn parse(_: &str) -> Result<Self, ()> {
            Ok(Self)
        }
    }
}

#[httpcodes::cheatsheet("sheets/39_typed.md", types("Size" = inner::Size, "Most" = Option<Nowhere>))]
pub enum Code {}
