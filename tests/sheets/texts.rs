//! Text codes.

#[httpcodes::cheatsheet("sheets/texts.md", text)]
pub enum ApiError {}

#[test]
fn it_works() {
    for row in ApiError::ALL {
        eprintln!("{row:?} {row} {} {}", row.as_str(), row.meaning());
    }
    assert_eq!("INVALID_TOKEN".parse(), Ok(ApiError::InvalidToken));
    assert_eq!(ApiError::from_code("invalid_token"), None);
    assert_eq!("invalid_token".parse(), Ok(ApiError::InvalidToken));
    assert_eq!("UPSTREAM".parse(), Ok(ApiError::Upstream));
    assert_eq!("invalidtoken".parse(), Ok(ApiError::InvalidToken));
    assert_eq!("invalid-token".parse::<ApiError>(), Err(ParseApiErrorError::Unknown));
    assert!(ApiError::Upstream == "UPSTREAM");
    assert!("UPSTREAM" == ApiError::Upstream);
    assert!(*"UPSTREAM" == ApiError::Upstream);
}
