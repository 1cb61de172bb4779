"""Server-sent events: bytes in any pieces on one side, events on the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["EventDecoder", "ServerEvent"]


@dataclass(frozen=True)
class ServerEvent:
    """One event as it was sent."""

    event: str | None
    data: str
    id: str | None = None
    retry: int | None = None


class EventDecoder:
    """Turns pieces of a body into events.

    Lines may end in CR, LF or both, and a piece may end anywhere: between CR and LF, or inside of
    a character.
    """

    def __init__(self) -> None:
        self._rest = b""
        self._begun = False
        self._data: list[str] = []
        self._event: str | None = None
        self._id: str | None = None
        self._retry: int | None = None

    def feed(self, piece: bytes) -> Iterator[ServerEvent]:
        """The events that a piece completes."""
        text = self._rest + piece
        # A CR at the very end may be half of a line end.
        held = b"\r" if text.endswith(b"\r") else b""
        lines = text[: len(text) - len(held)].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        complete = lines.split(b"\n")
        self._rest = complete.pop() + held
        for line in complete:
            event = self._line(line)
            if event is not None:
                yield event

    def finish(self) -> Iterator[ServerEvent]:
        """The last event, if the blank line after it is missing."""
        yield from self.feed(b"\n\n")

    def _line(self, raw: bytes) -> ServerEvent | None:
        if not self._begun:
            self._begun = True
            raw = raw.removeprefix(b"\xef\xbb\xbf")
        line = raw.decode(errors="replace")
        if not line:
            return self._complete()
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self._retry = int(value)
        return None

    def _complete(self) -> ServerEvent | None:
        data, event, retry = self._data, self._event, self._retry
        self._data, self._event, self._retry = [], None, None
        if not data and event is None:
            return None
        return ServerEvent(event, "\n".join(data), self._id, retry)
