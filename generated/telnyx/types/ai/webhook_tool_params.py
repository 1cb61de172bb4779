# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from pydantic import Field

from ..._core.models import Model
from ..http_method import HttpMethod
from ..tool_header import ToolHeader
from ..tool_parameters import ToolParameters

__all__ = ["WebhookToolParams", "WebhookToolParamsStoreFieldsAsVariable"]


class WebhookToolParams(Model):
    """What is called, and how."""

    description: str
    """What it does, so that the model knows when to use it."""

    name: str
    """Name by which the model calls it."""

    url: str
    """The address. May hold `{{variables}}` and `{arguments}` of the path."""

    async_: bool | None = Field(None, alias="async")
    """Whether the assistant talks on without waiting for the answer. Defaults to `False`."""

    async_timeout_ms: int | None = None
    """Milliseconds that an answer may take that nobody waits for. At least 1. At most 15000."""

    body_parameters: ToolParameters | None = None
    """The arguments of a tool, as a JSON Schema of an object."""

    headers: list[ToolHeader] | None = None
    """Headers of the request."""

    method: HttpMethod | None = None
    """Method of the request. Defaults to `POST`."""

    path_parameters: ToolParameters | None = None
    """The arguments of a tool, as a JSON Schema of an object."""

    query_parameters: ToolParameters | None = None
    """The arguments of a tool, as a JSON Schema of an object."""

    store_fields_as_variables: list[WebhookToolParamsStoreFieldsAsVariable] | None = None
    """Parts of the answer to keep as variables for later."""

    timeout_ms: int | None = None
    """Milliseconds to wait for the answer. At least 500. At most 10000."""


class WebhookToolParamsStoreFieldsAsVariable(Model):
    name: str
    """Name of the variable. At least 1 characters."""

    value_path: str
    """Where in the answer it is, with dots: `customer.name`. At least 1 characters."""
