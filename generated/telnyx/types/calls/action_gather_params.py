# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ActionGatherParams"]


class ActionGatherParams(TypedDict, total=False):
    client_state: str
    """Client state in base64, which is included in all later events of the call."""

    command_id: str
    """Your id of the command. A second one with this id is ignored on the same call."""

    gather_id: str
    """A name of yours for this round; it is in the events. At least 1 characters. At most 40
    characters.
    """

    initial_timeout_millis: int
    """Milliseconds until the first key. Defaults to `5000`."""

    inter_digit_timeout_millis: int
    """Milliseconds between two keys. Defaults to `5000`."""

    maximum_digits: int
    """Number of keys after which gathering ends. Defaults to `128`."""

    minimum_digits: int
    """Number of keys that are needed. Defaults to `1`."""

    terminating_digit: str
    """Key that ends the input. Defaults to `#`."""

    timeout_millis: int
    """Milliseconds for everything together. Defaults to `60000`."""

    valid_digits: str
    """Keys that count. Defaults to `0123456789#*`."""
