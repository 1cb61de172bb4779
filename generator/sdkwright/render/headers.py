"""The first line of each generated file, which says what the file was generated from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from ..model import Api
from .python.literals import plain
from .title import with_article

_LONGEST = 40
"""Characters of a title or a version; with both, a line is no longer than code may be."""
_PUNCTUATION = frozenset(" .,-_'()&/+")
"""Without `#`, `:`, `=` and `>`, no text is a directive such as `noqa`, or ends the comment."""
_FRONT_MATTER = "---\n"


def with_headers(files: Mapping[str, str], api: Api) -> dict[str, str]:
    """The files with a header each, except formats that have no comments."""
    line = header(api)
    return {path: _with_header(path, text, line) for path, text in files.items()}


def header(api: Api) -> str:
    """The text of the header, without comment signs."""
    source = " ".join(part for part in (_comment(api.title), _comment(api.version)) if part)
    return f"Generated from {with_article(source)}. Do not edit."


def _comment(text: str) -> str:
    """Text of a document that is safe in a comment of any format."""
    safe = "".join(c if c.isalnum() or c in _PUNCTUATION else " " for c in plain(text))
    flat = " ".join(safe.split())
    return flat if len(flat) <= _LONGEST else f"{flat[:_LONGEST].rstrip()}..."


def _with_header(path: str, text: str, line: str) -> str:
    name = PurePosixPath(path)
    if name.suffix == ".py":
        return f"# {line}\n\n{text}" if text else f"# {line}\n"
    if name.suffix == ".toml" or name.name in (".gitattributes", "api-surface.txt"):
        return f"# {line}\n{text}"
    if name.suffix == ".md":
        if text.startswith(_FRONT_MATTER):
            return f"{_FRONT_MATTER}# {line}\n{text.removeprefix(_FRONT_MATTER)}"
        return f"<!-- {line} -->\n\n{text}"
    return text
