# Generated from the Telnyx API 2.0.0. Do not edit.

"""Decodes server-sent events from the bytes of a response."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["EventDecoder", "ServerEvent"]


@dataclass(frozen=True)
class ServerEvent:
    """A server-sent event with its fields as they were received."""

    event: str | None
    data: str
    id: str | None = None
    retry: int | None = None


class EventDecoder:
    """Decodes events from a body in pieces of any size.

    Lines end in CR, LF or CR LF. A piece can end anywhere, also between CR and LF or within a
    character. The work is proportional to the number of bytes, regardless of the sizes of the pieces.
    """

    def __init__(self) -> None:
        self.unknown_line: bytes | None = None
        """The first line that is neither a comment nor a field of an event."""
        self.count = 0
        """Number of events so far."""
        self._line = bytearray()
        """The beginning of a line whose end has not been received."""
        self._data_bytes = 0
        self._is_after_cr = False
        self._is_first = True
        self._data: list[str] = []
        self._event: str | None = None
        self._id: str | None = None
        self._retry: int | None = None

    @property
    def pending_bytes(self) -> int:
        """Size of the event that is not complete."""
        return self._data_bytes + len(self._line)

    def feed(self, piece: bytes) -> Iterator[ServerEvent]:
        """Yield the events that this piece completes."""
        if self._is_after_cr and piece:
            piece = piece.removeprefix(b"\n")
            self._is_after_cr = False
        if not piece:
            return
        self._is_after_cr = piece.endswith(b"\r")
        first, *lines = piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        self._line += first
        for following in lines:
            event = self._take_line(bytes(self._line))
            self._line = bytearray(following)
            if event is not None:
                yield event

    def finish(self) -> Iterator[ServerEvent]:
        """Yield the last event if the blank line after it is missing."""
        yield from self.feed(b"\n\n")

    def _take_line(self, raw: bytes) -> ServerEvent | None:
        if self._is_first:
            self._is_first = False
            raw = raw.removeprefix(b"\xef\xbb\xbf")
        if not raw:
            return self._complete()
        line = raw.decode(errors="replace")
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            self._data_bytes += len(raw)
        elif name == "event":
            self._event = value
        elif name == "id":
            if "\0" not in value:
                self._id = value
        elif name == "retry":
            if value.isascii() and value.isdigit():
                self._retry = int(value)
        elif name and self.unknown_line is None:
            self.unknown_line = raw
        return None

    def _complete(self) -> ServerEvent | None:
        data, event, retry = self._data, self._event, self._retry
        self._data, self._event, self._retry, self._data_bytes = [], None, None, 0
        if not data and event is None:
            return None
        self.count += 1
        return ServerEvent(event, "\n".join(data), self._id, retry)
