//! The server: a few notes, and an error for everything that can go wrong with them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use httpcodes::StatusCode;

use crate::errors::{ApiError, problem};
use crate::openapi;

/// How many requests a token may make.
const MOST_REQUESTS: u32 = 5;

/// The requests of each token so far.
type Requests = Arc<Mutex<HashMap<String, u32>>>;

/// The errors of a route that clients do not know yet.
///
/// | Code          | Meaning                                  |
/// | ------------- | ---------------------------------------- |
/// | `DRAFTS_FULL` | There is no room for another draft.      |
#[httpcodes::cheatsheet(text)]
enum DraftError {}

pub(crate) fn app() -> Router {
    Router::new()
        .route("/notes/{number}", get(note))
        .route("/drafts", get(drafts))
        .route("/archive", get(async || ApiError::UnderMaintenance))
        .route("/openapi.json", get(async || Json(openapi::document())))
        .fallback(async || ApiError::UnknownPath)
        .with_state(Requests::default())
}

async fn note(
    State(requests): State<Requests>,
    Path(number): Path<String>,
    headers: HeaderMap,
) -> Result<&'static str, ApiError> {
    let token = token(&headers)?;
    count(&requests, token)?;
    let number: u32 = number.parse().map_err(|_| ApiError::MalformedNumber)?;
    match (number, token) {
        (1, _) => Ok("Buy milk."),
        (2, "alice") => Ok("Call Bob."),
        (2, _) => Err(ApiError::NotYourNote),
        (3, _) => Err(ApiError::NoteDeleted),
        _ => Err(ApiError::NoteNotFound),
    }
}

/// An error that is in another sheet. The client keeps its code.
async fn drafts() -> Response {
    let error = DraftError::DraftsFull;
    problem(error, StatusCode::InsufficientStorage, error.meaning()).into_response()
}

fn token(headers: &HeaderMap) -> Result<&str, ApiError> {
    let field = headers.get(header::AUTHORIZATION).ok_or(ApiError::MissingToken)?;
    let token = field.to_str().ok().and_then(|field| field.strip_prefix("Bearer "));
    token.filter(|token| ["alice", "bob"].contains(token)).ok_or(ApiError::InvalidToken)
}

fn count(requests: &Requests, token: &str) -> Result<(), ApiError> {
    let mut requests = requests.lock().unwrap_or_else(PoisonError::into_inner);
    let made = requests.entry(token.to_owned()).or_default();
    *made += 1;
    if *made > MOST_REQUESTS { Err(ApiError::RateLimited) } else { Ok(()) }
}
