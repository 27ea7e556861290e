//! The client: it reads the code of an error, even if its table lacks that code.

use std::error::Error;
use std::fmt;

use reqwest::{Client, Response, Url, header};
use serde::Deserialize;

use crate::errors::ApiError;

/// Why a request failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The server reports an error.
    Api {
        /// The code of the error, or one that is not in the table.
        code: Result<ApiError, String>,
        /// The seconds to wait before the request is repeated.
        retry_after: Option<u32>,
    },
    /// There is no response, or it contains no problem details.
    Transport(reqwest::Error),
}

/// The problem details, as far as the client needs them.
#[derive(Deserialize)]
struct Problem {
    #[serde(with = "httpcodes::serde::any")]
    code: Result<ApiError, String>,
}

/// The content at an address.
pub(crate) async fn get(address: Url, token: Option<&str>) -> Result<String, Failure> {
    let request = Client::builder().no_proxy().build()?.get(address);
    let request = if let Some(token) = token { request.bearer_auth(token) } else { request };
    let response = request.send().await?;
    if response.status().is_success() { Ok(response.text().await?) } else { Err(failure(response).await?) }
}

async fn failure(response: Response) -> Result<Failure, reqwest::Error> {
    let retry_after = response.headers().get(header::RETRY_AFTER);
    let retry_after = retry_after.and_then(|seconds| seconds.to_str().ok()?.parse().ok());
    let Problem { code } = response.json().await?;
    Ok(Failure::Api { code, retry_after })
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api { code: Ok(error), retry_after } => {
                write!(f, "{error}: {} ({})", error.meaning(), error.http_status())?;
                match retry_after {
                    Some(seconds) => write!(f, " Try again in {seconds} seconds."),
                    None => Ok(()),
                }
            }
            Self::Api { code: Err(code), .. } => write!(f, "{code}, which this client does not know"),
            Self::Transport(error) => write!(f, "{error}"),
        }
    }
}

impl Error for Failure {}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        Self::Transport(error)
    }
}
