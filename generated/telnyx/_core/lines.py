# Generated from the Telnyx API 2.0.0. Do not edit.

"""Decodes a sequence of JSON values, such as NDJSON, from the bytes of a response."""

from __future__ import annotations

from collections.abc import Iterator

from .events import ServerEvent

__all__ = ["LineDecoder"]


class LineDecoder:
    """Decodes one value per line or, of a JSON text sequence, one after each mark.

    It has the interface of `EventDecoder`; each value is the data of an event without a name.
    """

    unknown_line: bytes | None = None

    def __init__(self, *, is_sequence: bool = False) -> None:
        self.count = 0
        """Number of values so far."""
        self._separator = b"\x1e" if is_sequence else b"\n"
        self._parts: list[bytes] = []
        self._size = 0

    @property
    def pending_bytes(self) -> int:
        """Size of the value that is not complete."""
        return self._size

    def feed(self, piece: bytes) -> Iterator[ServerEvent]:
        """Yield the values that this piece completes."""
        first, *following = piece.split(self._separator)
        self._add(first)
        for part in following:
            yield from self.finish()
            self._add(part)

    def finish(self) -> Iterator[ServerEvent]:
        """Yield the last value, after which there is no separator."""
        data = b"".join(self._parts).strip()
        self._parts, self._size = [], 0
        if data:
            self.count += 1
            yield ServerEvent(None, data.decode(errors="replace"))

    def _add(self, part: bytes) -> None:
        self._parts.append(part)
        self._size += len(part)
