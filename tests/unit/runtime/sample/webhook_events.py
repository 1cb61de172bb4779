"""The events of the sample API."""

from __future__ import annotations

EVENT_TYPE_PATHS = (("data", "event_type"), ("event_type",))
EVENTS = {"call.hangup": "types:Hangup"}
PREFIXES = {"part.": "types:Part"}
SHAPES = ((("data.to", "data.url"), "types:Chunk"),)
