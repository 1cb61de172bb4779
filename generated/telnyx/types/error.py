# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model

__all__ = ["Error", "ErrorSource"]


class Error(Model):
    """One reason why a request was refused."""

    code: str
    """Telnyx's number for it."""

    title: str
    """Short title of the error."""

    detail: str | None = None
    """Description of the error."""

    meta: dict[str, object] | None = None
    """More about it, such as the address of its documentation."""

    source: ErrorSource | None = None
    """The part of the request that it is about."""


class ErrorSource(Model):
    """The part of the request that it is about."""

    parameter: str | None = None
    """The argument in the path or the query."""

    pointer: str | None = None
    """Where it is in the body, as a JSON pointer."""
