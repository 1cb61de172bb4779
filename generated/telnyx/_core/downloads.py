# Generated from the Telnyx API 2.0.0. Do not edit.

"""Writes bodies to files. An incomplete download does not replace an existing file."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterable, Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

__all__ = ["write_file", "write_file_async"]


def write_file(path: str | os.PathLike[str], chunks: Iterable[bytes]) -> None:
    """Write chunks to a file, which is replaced after the last chunk."""
    with _replacing(path) as partial, partial.open("wb") as file:
        for chunk in chunks:
            file.write(chunk)


async def write_file_async(path: str | os.PathLike[str], chunks: AsyncIterable[bytes]) -> None:
    """Write chunks to a file without blocking other tasks; see `write_file`."""
    from anyio import open_file

    with _replacing(path) as partial:
        async with await open_file(partial, "wb") as file:
            async for chunk in chunks:
                await file.write(chunk)


@contextmanager
def _replacing(path: str | os.PathLike[str]) -> Generator[Path]:
    """A temporary path beside a file, which replaces the file at the end unless an error occurs."""
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():  # a device or a pipe cannot be replaced
        yield target
        return
    partial = target.with_name(f".{uuid4().hex}.part")
    try:
        yield partial
        if target.exists():
            shutil.copymode(target, partial)
        partial.replace(target)
    except OSError as error:
        if error.filename == str(partial):
            raise type(error)(error.errno, error.strerror, os.fspath(path)) from None
        raise
    finally:
        partial.unlink(missing_ok=True)
