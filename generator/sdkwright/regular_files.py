"""Reads and replaces regular files; refuses devices, pipes and, where it matters, links."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from hashlib import sha256
from pathlib import Path

MAXIMUM_BYTES = 100 * 1024 * 1024


_INPUTS: ContextVar[dict[str, str] | None] = ContextVar("inputs", default=None)


class IrregularFileError(OSError):
    """The file is not a regular file."""

    def __init__(self, path: Path, what: str = "it is not a regular file") -> None:
        super().__init__(errno.EINVAL, what, str(path))


class TooLargeError(OSError):
    """The file is larger than the limit."""

    def __init__(self, path: Path, maximum: int) -> None:
        megabytes = maximum // 1024 // 1024
        super().__init__(errno.EFBIG, f"it is larger than {megabytes} MB", str(path))


def read_regular(path: Path, maximum: int = MAXIMUM_BYTES, *, follow: bool = True) -> bytes:
    """The content of a regular file. Raises `OSError`, also for a name that cannot exist.

    Without `follow`, a symbolic link is refused.
    """
    try:
        found = path.stat() if follow else path.lstat()
    except ValueError as error:
        raise OSError(errno.EINVAL, str(error), str(path)) from None
    _check(path, found)
    # The file could have been replaced since: opening a pipe must not wait for a writer.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    if not follow:
        flags |= getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        _check(path, os.fstat(file.fileno()))
        content = file.read(maximum + 1)
    if len(content) > maximum:
        raise TooLargeError(path, maximum)
    return content


def _check(path: Path, found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if stat.S_ISLNK(found.st_mode):
        raise IrregularFileError(path, "it is a symbolic link")
    if not stat.S_ISREG(found.st_mode):
        raise IrregularFileError(path)


def read_input(path: Path, maximum: int = MAXIMUM_BYTES) -> bytes:
    """The content of a regular file that affects the output. Raises `OSError`."""
    content = read_regular(path, maximum)
    inputs = _INPUTS.get()
    if inputs is not None:
        inputs.setdefault(str(path.absolute()), sha256(content).hexdigest())
    return content


@contextmanager
def recorded_inputs() -> Iterator[dict[str, str]]:
    """The checksums of the contents that `read_input` returns inside the block, by path."""
    inputs: dict[str, str] = {}
    token = _INPUTS.set(inputs)
    try:
        yield inputs
    finally:
        _INPUTS.reset(token)


def read_regular_text(path: Path) -> str:
    """The text of a regular file in UTF-8. Raises `OSError` or `UnicodeDecodeError`."""
    return read_input(path).decode().replace("\r\n", "\n")


def replace_file(path: Path, content: bytes) -> None:
    """Write a file completely or not at all; its mode is kept. Raises `OSError`."""
    check_replaceable(path)
    handle, unfinished = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(unfinished).chmod(_mode(path))
        Path(unfinished).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(unfinished).unlink()
        raise


def check_replaceable(path: Path) -> None:
    """Raise `OSError` for a path below `.git` or a link, and for one that is no regular file.

    The folders above an absolute path are the user's choice; those of a relative path may come with
    a repository, so none of them can be a link.
    """
    if below_git(path.absolute().parts) or below_git(Path(os.path.realpath(path)).parts):
        raise IrregularFileError(path, "it is in a folder of git")
    if (link := linked_parent(path)) is not None:
        raise IrregularFileError(link, "it is in a symbolic link")
    with suppress(FileNotFoundError):
        _check(path, path.lstat())


def linked_parent(path: Path) -> Path | None:
    """A folder in a relative path that is a symbolic link."""
    parents = () if path.is_absolute() else path.parents
    return next((folder for folder in parents if folder.is_symlink()), None)


def _mode(path: Path) -> int:
    try:
        return stat.S_IMODE(path.lstat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def below_git(parts: Iterable[str]) -> bool:
    """Whether one of the names is `.git`, as any filesystem reads it."""
    return any(_is_git(part) for part in parts)


def _is_git(name: str) -> bool:
    if not name.isascii():  # HFS+ ignores invisible characters
        name = "".join(c for c in name if unicodedata.category(c) != "Cf")
    name = unicodedata.normalize("NFKC", name).casefold().rstrip(". ")
    return name in (".git", "git~1")
