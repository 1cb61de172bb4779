"""Variants: operations that share a path and differ in the query or the fragment of its key.

`/files/{id}#get_shared_link` is `files.get_shared_link`, and `/answers?beta=true` is
`answers.create_beta`. The operation at the plain path has the name that it would have alone.
"""

from __future__ import annotations

from .verbs import begins_with_verb
from .words import snake


def variant_method(method: str, variant: str) -> str:
    """The method of a variant, from that of the plain path: a verb in a fragment replaces it."""
    query, _, fragment = variant.partition("#")
    words = snake(fragment) if fragment else ""
    if words and begins_with_verb(words):
        return words
    pairs = [pair.partition("=") for pair in query.removeprefix("?").split("&") if pair]
    parts = [*(_words_of(name, value) for name, _, value in pairs), *([words] if words else [])]
    return "_".join([method, *parts])


def _words_of(name: str, value: str) -> str:
    if value.startswith("{"):
        return f"by_{snake(name)}"
    return snake(name) if value in ("", "true") else f"{snake(name)}_{snake(value)}"
