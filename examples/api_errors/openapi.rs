//! The `OpenAPI` document: the responses and the codes come from the table.

use std::collections::BTreeMap;

use httpcodes::StatusCode;
use utoipa::openapi::path::{HttpMethod, OperationBuilder, Parameter, ParameterBuilder, ParameterIn, PathItem};
use utoipa::openapi::{
    ComponentsBuilder, ContentBuilder, InfoBuilder, ObjectBuilder, OpenApi, OpenApiBuilder, PathsBuilder, Ref,
    Required, ResponseBuilder, ResponsesBuilder,
};
use utoipa::{PartialSchema, ToSchema};

use crate::errors::ApiError;

pub(crate) fn document() -> OpenApi {
    let note = OperationBuilder::new().summary(Some("One note")).parameter(number()).responses(responses());
    let code = Ref::from_schema_name(ApiError::name());
    let problem = ObjectBuilder::new().property("code", code).required("code");
    OpenApiBuilder::new()
        .info(InfoBuilder::new().title("Notes").version("1.0.0"))
        .paths(PathsBuilder::new().path("/notes/{number}", PathItem::new(HttpMethod::Get, note)))
        .components(Some(
            ComponentsBuilder::new().schema(ApiError::name(), ApiError::schema()).schema("Problem", problem).build(),
        ))
        .build()
}

fn number() -> Parameter {
    ParameterBuilder::new().name("number").parameter_in(ParameterIn::Path).required(Required::True).build()
}

/// The note, and a response for each status code of the table.
fn responses() -> ResponsesBuilder {
    let mut errors: BTreeMap<StatusCode, Vec<String>> = BTreeMap::new();
    for error in ApiError::ALL {
        errors.entry(error.http_status()).or_default().push(format!("- `{error}`: {}", error.meaning()));
    }
    let note = ResponseBuilder::new().description("The text of the note.").build();
    let responses = ResponsesBuilder::new().response(StatusCode::Ok.as_str(), note);
    errors.into_iter().fold(responses, |responses, (status, errors)| {
        let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
        let description = format!("{}\n\n{}", status.reason_phrase(), errors.join("\n"));
        let response = ResponseBuilder::new().description(description).content("application/problem+json", content);
        responses.response(status.as_str(), response.build())
    })
}
