# Generated from the Messages 1. Do not edit.

"""Constants of this API: base URL, security schemes, defaults."""

from __future__ import annotations

from .config import Service

__all__ = ["RootError", "SERVICE", "MessagesError"]


class MessagesError(Exception):
    """Base class of all errors that this client raises."""


RootError = MessagesError

SERVICE = Service(
    name="messages",
    title="Messages",
    version="0.1.0",
    client="Messages",
    environment="MESSAGES",
    base_url="https://api.messages.example.com",
    array_format="repeat",
    security=(),
    schemes={},
)
