# Generated from the Telnyx API 2.0.0. Do not edit.

"""Writing the content of responses to files."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable
from pathlib import Path

__all__ = ["write_file", "write_file_async"]


def write_file(path: str | os.PathLike[str], chunks: Iterable[bytes]) -> None:
    """Write chunks to a file."""
    with Path(path).open("wb") as target:
        for chunk in chunks:
            target.write(chunk)


async def write_file_async(path: str | os.PathLike[str], chunks: AsyncIterable[bytes]) -> None:
    """Write chunks to a file without blocking the event loop."""
    from anyio import open_file

    async with await open_file(path, "wb") as target:
        async for chunk in chunks:
            await target.write(chunk)
