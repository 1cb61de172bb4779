"""JSON pointers (RFC 6901), also as the fragment of a URI."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import unquote

_MAXIMUM_INDEX_DIGITS = 9


def escape(key: str) -> str:
    """A key as one token of a pointer."""
    if "~" in key or "/" in key:
        return key.replace("~", "~0").replace("/", "~1")
    return key


def join(tokens: Iterable[str | int]) -> str:
    """The pointer that consists of the keys and indexes."""
    return "".join(f"/{escape(str(token))}" for token in tokens)


def split(pointer: str) -> list[str]:
    """The keys and indexes of a pointer, as strings."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def index_of(token: str) -> int | None:
    """The index in an array that a token means, if it is one."""
    if not token.isascii() or not token.isdigit() or len(token) > _MAXIMUM_INDEX_DIGITS:
        return None
    return None if len(token) > 1 and token[0] == "0" else int(token)


def split_reference(reference: str) -> tuple[str, str]:
    """The file or URL of a `$ref`, empty for the same file, and its decoded fragment."""
    file, _, fragment = reference.partition("#")
    return file, unquote(fragment)
