# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .http_method import HttpMethod
from .tool_header import ToolHeader
from .tool_header_param import ToolHeaderParam
from .tool_parameters import ToolParameters
from .tool_parameters_param import ToolParametersParam

__all__ = ["CallWebhookToolParamsParam"]


class CallWebhookToolParamsParam(TypedDict, total=False):
    """What is called, and how."""

    description: Required[str]
    """What it does, so that the model knows when to use it."""

    name: Required[str]
    """Name by which the model calls it."""

    url: Required[str]
    """The address. May hold `{{variables}}`."""

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
