"""The sections `requests` and `idempotency`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .section import MatchedSection


class RequestsConfig(MatchedSection):
    """How requests are serialized where the document is silent or wrong."""

    array_format: Annotated[
        Literal["comma", "repeat", "brackets", "indices"] | None,
        Field(description="How arrays in queries are written; by default as the document says."),
    ] = None
    object_format: Annotated[
        Literal["brackets", "document"],
        Field(description="`brackets`: every object in a query is written as `name[key]=value`."),
    ] = "document"
    flatten_objects: Annotated[
        tuple[str, ...],
        Field(description="Object parameters whose members become arguments of their own."),
    ] = ("page",)
    server_path_overlap: Annotated[
        Literal["keep", "strip"],
        Field(
            description="Whether a path that begins with the last segment of the server URL keeps it."
        ),
    ] = "keep"
    optional_body: Annotated[
        Literal["omit", "empty"],
        Field(description="What is sent when no property of an optional body is given."),
    ] = "omit"
    form_objects: Annotated[
        Literal["brackets", "document"],
        Field(
            description="How objects in form bodies are written where the document gives no style: as "
            "JSON, or with `brackets` as `name[key]=value`."
        ),
    ] = "document"
    ignore_headers: Annotated[
        tuple[str, ...],
        Field(
            description="Header parameters that the client sets itself; they do not become arguments."
        ),
    ] = ("authorization", "accept", "content-type")


class IdempotencyConfig(MatchedSection):
    """Keys that make it safe to repeat a request. The client generates their values."""

    headers: Annotated[
        tuple[str, ...], Field(description="Header parameters that hold an idempotency key.")
    ] = ("Idempotency-Key",)
    body: Annotated[
        tuple[str, ...], Field(description="Body properties that hold an idempotency key.")
    ] = ()
