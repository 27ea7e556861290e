//! Reads a line of a log. The format is detected line by line.

use std::borrow::Cow;

use httpcodes::StatusCode;

use crate::json;

/// What the program needs from a line.
#[derive(Debug, PartialEq)]
pub(crate) struct Response<'a> {
    /// The status code, from 0 to 999.
    pub(crate) code: u16,
    /// The path of the request, or a note in parentheses.
    pub(crate) path: Cow<'a, str>,
}

/// The response that a line describes, or what is wrong with the line. `None` for a blank line.
pub(crate) fn parse(line: &str) -> Result<Option<Response<'_>>, &'static str> {
    // Some programs start a file with a byte order mark.
    let line = line.trim_start_matches('\u{feff}').trim_ascii();
    match line.as_bytes().first() {
        None => Ok(None),
        Some(b'{') => json::parse(line).map(Some),
        Some(_) => parse_text(line).map(Some),
    }
}

/// Reads a line in the common or the combined format.
///
/// Both formats start with `host ident user [time] "request" status size`. The rest is ignored: the referrer and the
/// user agent of the combined format, and the fields that many servers add.
fn parse_text(line: &str) -> Result<Response<'_>, &'static str> {
    const NO_REQUEST: &str = "there is no time in brackets followed by a request in quotation marks";
    let (before, request) = line.split_once("] \"").ok_or(NO_REQUEST)?;
    if !before.contains('[') {
        return Err(NO_REQUEST);
    }
    let (request, rest) = split_quoted(request).ok_or("the quotation mark before the request is not closed")?;
    let mut fields = rest.split_ascii_whitespace();
    let code = code(fields.next().ok_or("there is no status code after the request")?)?;
    match fields.next() {
        Some(size) if size == "-" || size.bytes().all(|byte| byte.is_ascii_digit()) => {
            Ok(Response { code, path: Cow::Borrowed(path_of_request(request)) })
        }
        Some(_) => Err("the size after the status code is not a number"),
        None => Err("there is no size after the status code"),
    }
}

/// Reads a status code: three digits, or a dash if there was no response.
pub(crate) fn code(status: &str) -> Result<u16, &'static str> {
    match StatusCode::from_bytes(status.as_bytes()) {
        Ok(status) => Ok(status.as_u16()),
        Err(_) if status == "-" => Ok(0),
        Err(error) => error.code().ok_or("the status code does not have three digits"),
    }
}

/// Splits a text that starts within a quoted string after the quotation mark that closes the string. A backslash
/// escapes the next character.
fn split_quoted(text: &str) -> Option<(&str, &str)> {
    let mut end = 0;
    loop {
        match text.as_bytes().get(end)? {
            b'"' => return Some((&text[..end], &text[end + 1..])),
            b'\\' => end += 2,
            _ => end += 1,
        }
    }
}

/// The path in a request line such as `GET /search?q=tea HTTP/1.1`.
///
/// Clients can send anything, so the target may contain spaces, and the version may be missing, as in HTTP/0.9.
pub(crate) fn path_of_request(request: &str) -> &str {
    if matches!(request, "" | "-") {
        return "(no request)";
    }
    let is_method = |word: &str| word.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'_'));
    match request.split_once(' ') {
        Some((method, rest)) if is_method(method) => match rest.rsplit_once(' ') {
            Some((target, version)) if is_version(version) => path_of_target(target),
            _ => path_of_target(rest),
        },
        _ => "(not HTTP)",
    }
}

/// Whether a word looks like `HTTP/1.1`, or like the version of another protocol, such as `RTSP/1.0`.
fn is_version(word: &str) -> bool {
    word.split_once('/').is_some_and(|(protocol, version)| {
        !protocol.is_empty()
            && protocol.bytes().all(|byte| byte.is_ascii_uppercase())
            && version.bytes().next().is_some_and(|byte| byte.is_ascii_digit())
    })
}

/// The target of a request without its query.
pub(crate) fn path_of_target(target: &str) -> &str {
    match target.find(['?', '#']).map_or(target, |end| &target[..end]) {
        "" => "(no path)",
        path => path,
    }
}
