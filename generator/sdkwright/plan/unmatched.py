"""Entries of the config that match nothing in the document."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from ..config import Config
from ..config.section import MatchedSection
from ..load.node import Node
from ..model import Api, ParameterLocation
from .document_names import DocumentNames
from .naming.overrides import split_key
from .plan import Plan

Keys = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Unmatched:
    """One entry, with the keys that lead to it in the config."""

    keys: Keys
    message: str
    hint: str


def unmatched_entries(config: Config, root: Node, api: Api, planned: Plan) -> Iterator[Unmatched]:
    """Entries without an effect. `root` is the document with its overlays."""
    names = DocumentNames(root, api, planned)
    for section, entries in _SECTIONS.items():
        values: MatchedSection = getattr(config, section)
        if not values.allow_unmatched:
            yield from entries(config, names)


def _unmatched(keys: Keys, name: str, what: str, known: Collection[str]) -> Unmatched:
    """An entry whose `name` is not among the `known` names of its kind, which is `what`."""
    nearest = difflib.get_close_matches(name, known, n=1)
    return Unmatched(
        keys,
        f"`{_dotted(keys)}` has no effect: the document has no {what} `{name}`.",
        (f"Did you mean `{nearest[0]}`? " if nearest else "")
        + f"Correct or remove the entry, or set `allow_unmatched: true` in `{keys[0]}`.",
    )


def _dotted(keys: Keys) -> str:
    return ".".join(str(key) for key in keys)


def _missing(
    keys: Keys, entries: Collection[str], what: str, known: Collection[str]
) -> Iterator[Unmatched]:
    """The entries of a mapping, or of a list, that are not known."""
    for index, name in enumerate(entries):
        if name not in known:
            key = name if isinstance(entries, dict) else index
            yield _unmatched((*keys, key), name, what, known)


def _names(config: Config, document: DocumentNames) -> Iterator[Unmatched]:
    names = config.names
    for prefix in names.resources:
        if not any(path == prefix or path.startswith(f"{prefix}/") for path in document.paths):
            yield _unmatched(("names", "resources", prefix), prefix, "path", document.paths)
    for section in ("methods", "aliases", "response_classes"):
        for key in getattr(names, section):
            operation = split_key(key)[0]
            if operation not in document.operations:
                keys = ("names", section, key)
                yield _unmatched(keys, operation, "operation", document.operations)
    yield from _arguments(config, document)
    for name in names.types:
        is_known = document.has(name) if name.startswith("/") else name in document.components
        if not is_known:
            yield _unmatched(("names", "types", name), name, "schema", document.components)
    for word in names.initialisms:
        if word.lower() not in document.words:
            yield _unmatched(("names", "initialisms", word), word, "word", document.words)


def _arguments(config: Config, document: DocumentNames) -> Iterator[Unmatched]:
    for key, renamed in config.names.arguments.items():
        keys: Keys = ("names", "arguments", key)
        if key.startswith("/"):
            known = document.path_parameters_below(key)
            if not known:
                yield _unmatched(keys, key, "path with parameters", document.paths)
                continue
        elif key not in document.operations:
            yield _unmatched(keys, key, "operation", document.operations)
            continue
        elif key not in document.by_key:
            continue  # it is hidden or left out
        else:
            known = document.arguments(document.by_key[key])
        for wire in renamed:
            if wire not in known:
                yield _unmatched((*keys, wire), wire, "parameter or property", known)


def _hidden(config: Config, document: DocumentNames) -> Iterator[Unmatched]:
    included = config.hidden.include
    yield from _missing(("hidden", "include"), included, "operation", document.operations)


def _headers(keys: Keys, entries: Collection[str], document: DocumentNames) -> Iterator[Unmatched]:
    known = document.headers()
    for index, name in enumerate(entries):
        if name.lower() not in known:
            yield _unmatched((*keys, index), name, "header parameter", known)


def _requests(config: Config, document: DocumentNames) -> Iterator[Unmatched]:
    given, requests = config.requests.model_fields_set, config.requests
    if "flatten_objects" in given:
        known = document.parameters(ParameterLocation.QUERY)
        keys = ("requests", "flatten_objects")
        yield from _missing(keys, requests.flatten_objects, "query parameter", known)
    if "ignore_headers" in given:
        yield from _headers(("requests", "ignore_headers"), requests.ignore_headers, document)


def _pagination(config: Config, document: DocumentNames) -> Iterator[Unmatched]:
    operations = config.pagination.operations
    yield from _missing(("pagination", "operations"), operations, "operation", document.operations)
    used = {scheme.name for scheme in document.api.page_schemes}
    for name in config.pagination.schemes:
        if name not in used:
            yield Unmatched(
                ("pagination", "schemes", name),
                f"`pagination.schemes.{name}` has no effect: no operation fits the scheme.",
                "Correct or remove it, or set `allow_unmatched: true` in `pagination`."
                " `sdkwright inspect --explain METHOD` shows why a method is not paginated.",
            )


def _streams(config: Config, document: DocumentNames) -> Iterator[Unmatched]:
    operations = config.streams.operations
    yield from _missing(("streams", "operations"), operations, "operation", document.operations)


def _idempotency(config: Config, document: DocumentNames) -> Iterator[Unmatched]:
    given, idempotency = config.idempotency.model_fields_set, config.idempotency
    if "headers" in given:
        yield from _headers(("idempotency", "headers"), idempotency.headers, document)
    known = frozenset().union(*map(document.body, document.api.operations))
    yield from _missing(("idempotency", "body"), idempotency.body, "body property", known)


def _webhooks(config: Config, document: DocumentNames) -> Iterator[Unmatched]:
    known = frozenset(webhook.name for webhook in document.api.webhooks)
    prefixes = config.webhooks.event_type_prefixes
    yield from _missing(("webhooks", "event_type_prefixes"), prefixes, "webhook", known)


def _docs(config: Config, document: DocumentNames) -> Iterator[Unmatched]:
    example = config.docs.readme_example
    if example is not None and example not in document.methods:
        yield _unmatched(("docs", "readme_example"), example, "method", document.methods)
    for area, skill in config.docs.skills.items():
        keys: Keys = ("docs", "skills", area)
        for section, patterns, what, known in (
            ("methods", skill.methods, "method", document.methods),
            ("core", skill.core, "method", document.methods),
            ("events", skill.events, "event type", document.events),
        ):
            for index, pattern in enumerate(patterns):
                if not any(fnmatchcase(name, pattern) for name in known):
                    yield _unmatched((*keys, section, index), pattern, what, known)


_SECTIONS: dict[str, Callable[[Config, DocumentNames], Iterator[Unmatched]]] = {
    "names": _names,
    "hidden": _hidden,
    "requests": _requests,
    "pagination": _pagination,
    "streams": _streams,
    "idempotency": _idempotency,
    "webhooks": _webhooks,
    "docs": _docs,
}
