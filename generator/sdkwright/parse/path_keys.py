"""Keys of paths: what of them is sent. Some documents tell operations apart by a query or fragment."""

from __future__ import annotations

import re
from collections.abc import Collection

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def sent_path(key: str, query_parameters: Collection[str]) -> str:
    """The path and the query that are sent: no fragment, and no parameter that is an argument."""
    path, _, query = key.partition("#")[0].partition("?")
    pairs = [pair for pair in query.split("&") if pair and not _is_argument(pair, query_parameters)]
    return f"{path}?{'&'.join(pairs)}" if pairs else path


def _is_argument(pair: str, query_parameters: Collection[str]) -> bool:
    """Whether a pair of the query only names a parameter that the operation declares."""
    name, _, value = pair.partition("=")
    return name in query_parameters and value in ("", f"{{{name}}}")


def placeholders(path: str) -> list[str]:
    """The names in braces, in order, each once."""
    return list(dict.fromkeys(_PLACEHOLDER.findall(path)))
