//! Reads a line of JSON, as nginx and Caddy write it.
//!
//! The administrator of nginx chooses the names of the members. Most name them after nginx's variables: `status`, and
//! `request_uri`, `request` (the request line) or `uri`. Caddy writes `{"request":{"uri":"/"},"status":200}`, with
//! other members in both objects.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::line::{Response, code, path_of_request, path_of_target};

/// The members that tell the status code and the path. A `RawValue` is a slice of the line.
#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow)]
    status: Option<&'a RawValue>,
    #[serde(borrow)]
    request_uri: Option<&'a RawValue>,
    #[serde(borrow)]
    request: Option<&'a RawValue>,
    #[serde(borrow)]
    uri: Option<&'a RawValue>,
}

/// The member `request` in Caddy's log.
#[derive(Deserialize)]
struct CaddyRequest<'a> {
    #[serde(borrow)]
    uri: Option<&'a RawValue>,
}

/// The response that a line describes, or what is wrong with the line.
pub(crate) fn parse(line: &str) -> Result<Response<'_>, &'static str> {
    match serde_json::from_str::<Entry>(line) {
        Ok(entry) => entry.response(),
        Err(error) if error.is_data() => Err("a member of the JSON object is repeated"),
        Err(_) => {
            const INVALID: &str = "the JSON is invalid; nginx needs `escape=json` in its `log_format`";
            let line = with_quoted_status(line).ok_or(INVALID)?;
            let entry = serde_json::from_str::<Entry>(&line).map_err(|_| INVALID)?;
            let Response { code, path } = entry.response()?;
            Ok(Response { code, path: Cow::Owned(path.into_owned()) })
        }
    }
}

/// Puts quotation marks around a status such as 000 or 009, which is not a valid number in JSON. nginx writes these if
/// there was no response, and for HTTP/0.9.
fn with_quoted_status(line: &str) -> Option<String> {
    let (before, after) = line.split_once("\"status\":")?;
    let (status, rest) = after.trim_ascii_start().split_at_checked(3)?;
    let is_meant = status.starts_with('0') && status.bytes().all(|byte| byte.is_ascii_digit());
    is_meant.then(|| format!("{before}\"status\":\"{status}\"{rest}"))
}

impl<'a> Entry<'a> {
    fn response(&self) -> Result<Response<'a>, &'static str> {
        let status = self.status.ok_or("the JSON object has no member `status`")?;
        let status = status.get().trim_matches('"');
        // Caddy writes 0 if there was no response.
        let code = if matches!(status, "0" | "") { 0 } else { code(status)? };
        Ok(Response { code, path: self.path() })
    }

    /// The path of the request. `request_uri` comes first, and `uri` last, because nginx changes its `$uri` when it
    /// rewrites or redirects a request internally.
    fn path(&self) -> Cow<'a, str> {
        if let Some(target) = self.request_uri.and_then(text) {
            return part(target, path_of_target);
        }
        if let Some(request) = self.request {
            if let Some(request) = text(request) {
                return part(request, path_of_request);
            }
            let request = serde_json::from_str::<CaddyRequest>(request.get());
            if let Some(target) = request.ok().and_then(|request| request.uri).and_then(text) {
                return part(target, path_of_target);
            }
        }
        self.uri.and_then(text).map_or(Cow::Borrowed("(no path in the log)"), |target| part(target, path_of_target))
    }
}

/// The text of a string, or `None` for another value.
fn text(value: &RawValue) -> Option<Cow<'_, str>> {
    let quoted = value.get();
    if quoted.contains('\\') {
        return serde_json::from_str(quoted).ok().map(Cow::Owned);
    }
    Some(Cow::Borrowed(quoted.strip_prefix('"')?.strip_suffix('"')?))
}

/// Applies a function that returns a part of a text.
fn part(text: Cow<'_, str>, select: fn(&str) -> &str) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(select(text)),
        Cow::Owned(text) => Cow::Owned(select(&text).to_owned()),
    }
}
