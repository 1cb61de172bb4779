"""What the naming rules look at: facts about operations, and pins of the config."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

CONTENT_TYPE = "?content-type="
"""Between an operation's key and the one body that a pinned method sends."""


@dataclass(frozen=True, slots=True)
class OperationFacts:
    """One operation, as far as its name depends on it."""

    verb: str
    path: str
    operation_id: str | None = None
    tags: tuple[str, ...] = ()
    path_parameters: tuple[str, ...] = ()
    body_fields: tuple[str, ...] = ()
    query_parameters: tuple[str, ...] = ()
    header_parameters: tuple[str, ...] = ()
    returns_list: bool = False
    has_body: bool = False
    paged: bool = False
    content_types: tuple[str, ...] = ()
    summary: str | None = None

    @property
    def key(self) -> str:
        """`GET /things/{id}`."""
        return f"{self.verb} {self.path}"


@dataclass(frozen=True, slots=True)
class NamePins:
    """Names that the rules cannot know."""

    resources: Mapping[str, str] = field(default_factory=dict)
    """Path prefix to the dotted resource that it stands for."""
    methods: Mapping[str, str] = field(default_factory=dict)
    """`VERB /path`, or `VERB /path?content-type=kind` for one body only, to dotted name."""
    aliases: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """`VERB /path` to further dotted names."""
    path_arguments: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """`VERB /path` to the argument names of its path parameters."""
    client_attributes: frozenset[str] = frozenset()
    """What the client itself has: no resource may be called so."""


CLIENT_ATTRIBUTES = frozenset(
    {
        *("api_key", "base_url", "client_id", "client_secret", "public_key"),
        *("default_headers", "default_query", "max_retries", "timeout"),
        *("delete", "get", "patch", "post", "put", "request"),
        *("close", "is_closed", "with_options"),
        *("with_raw_response", "with_streaming_response"),
    }
)
"""Attributes and methods of every client."""
