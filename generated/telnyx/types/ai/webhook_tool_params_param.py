# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from typing_extensions import Required, TypedDict

from ..._core.rename import Alias
from ..http_method import HttpMethod
from ..tool_header import ToolHeader
from ..tool_header_param import ToolHeaderParam
from ..tool_parameters import ToolParameters
from ..tool_parameters_param import ToolParametersParam
from .webhook_tool_params import WebhookToolParamsStoreFieldsAsVariable

__all__ = ["WebhookToolParamsParam", "WebhookToolParamsStoreFieldsAsVariableParam"]


class WebhookToolParamsParam(TypedDict, total=False):
    """What is called, and how."""

    description: Required[str]
    """What it does, so that the model knows when to use it."""

    name: Required[str]
    """Name by which the model calls it."""

    url: Required[str]
    """The address. May hold `{{variables}}` and `{arguments}` of the path."""

    async_: Annotated[bool, Alias("async")]
    """Whether the assistant talks on without waiting for the answer. Defaults to `False`."""

    async_timeout_ms: int
    """Milliseconds that an answer may take that nobody waits for. At least 1. At most 15000."""

    body_parameters: ToolParameters | ToolParametersParam
    """The arguments of a tool, as a JSON Schema of an object."""

    headers: Iterable[ToolHeader | ToolHeaderParam]
    """Headers of the request."""

    method: HttpMethod
    """Method of the request. Defaults to `POST`."""

    path_parameters: ToolParameters | ToolParametersParam
    """The arguments of a tool, as a JSON Schema of an object."""

    query_parameters: ToolParameters | ToolParametersParam
    """The arguments of a tool, as a JSON Schema of an object."""

    store_fields_as_variables: Iterable[
        WebhookToolParamsStoreFieldsAsVariable | WebhookToolParamsStoreFieldsAsVariableParam
    ]
    """Parts of the answer to keep as variables for later."""

    timeout_ms: int
    """Milliseconds to wait for the answer. At least 500. At most 10000."""


class WebhookToolParamsStoreFieldsAsVariableParam(TypedDict, total=False):
    name: Required[str]
    """Name of the variable. At least 1 characters."""

    value_path: Required[str]
    """Where in the answer it is, with dots: `customer.name`. At least 1 characters."""
