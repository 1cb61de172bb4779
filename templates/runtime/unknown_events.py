"""Events of unknown types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .lenient import construct_model
from .models import Model
from .typeguards import is_array, is_object

__all__ = ["UnknownEvent"]


class UnknownEvent(Model):
    """An event that the document does not describe, or a part of one.

    Its values are attributes, like those of known events: `event.data.event_type`. `to_dict()`
    returns all of them.
    """

    @classmethod
    def of(cls, value: Mapping[str, Any]) -> UnknownEvent:
        """The event with this content."""
        event: UnknownEvent = construct_model(cls, {k: _part(entry) for k, entry in value.items()})
        return event


def _part(value: object) -> object:
    if is_object(value):
        return UnknownEvent.of(value)
    if is_array(value):
        return [_part(entry) for entry in value]
    return value
