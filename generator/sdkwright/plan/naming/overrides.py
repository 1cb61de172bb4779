"""Overrides: names that the config gives to operations, resources and path arguments."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from ...config import Config
from ...diagnostics import Location, codes, fail
from ...model import BodyKind

_CONTENT_TYPE = "?content-type="

CLIENT_ATTRIBUTES = frozenset(
    {
        *("api_key", "base_url", "client_id", "client_secret", "public_key"),
        *("deadline", "default_headers", "default_query", "max_retries", "timeout"),
        *("delete", "get", "patch", "post", "put", "request"),
        *("close", "copy", "is_closed", "websocket_base_url", "with_options"),
        *("with_raw_response", "with_streaming_response"),
    }
)
"""Attributes and methods of every client."""
RESOURCE_ATTRIBUTES = frozenset({"with_raw_response", "with_streaming_response"})
"""Attributes of every resource."""


def method_key(operation: str, content: BodyKind) -> str:
    """The key of a method that sends one kind of body: `POST /files?content-type=multipart`."""
    return f"{operation}{_CONTENT_TYPE}{content.value}"


def split_key(key: str) -> tuple[str, BodyKind | None]:
    """The operation of a method key, and the kind of body that the method is restricted to.

    Raises `InputError` for an unknown kind.
    """
    operation, mark, content = key.partition(_CONTENT_TYPE)
    if mark and content not in list(BodyKind):
        fail(
            codes.CONFIG_INVALID,
            f"`{key}` names the unknown content type `{content}`.",
            None,
            f"Use one of {', '.join(BodyKind)} in the keys below `names`.",
        )
    return operation, BodyKind(content) if mark else None


def _nowhere(*_: str | int) -> Location | None:
    return None


@dataclass(frozen=True, slots=True)
class Overrides:
    """Names that take precedence over those of the rules."""

    resources: Mapping[str, str] = field(default_factory=dict)
    """Path prefix to the dotted name of the resource that it stands for."""
    methods: Mapping[str, str] = field(default_factory=dict)
    """Method key to dotted name."""
    aliases: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Method key to additional dotted names."""
    path_arguments: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """`VERB /path` or path prefix to the names of path arguments by wire name."""
    client_attributes: frozenset[str] = frozenset()
    """Attributes of the client, which are not available as names of resources."""
    locate: Callable[..., Location | None] = field(default=_nowhere, compare=False)
    """The location of the value of some keys in the config."""

    def location(self, key: str, name: str) -> Location | None:
        """Where the config gives a name to an operation."""
        if self.methods.get(key) == name:
            return self.locate("names", "methods", key)
        return self.locate("names", "aliases", key, self.aliases[key].index(name))


def overrides_of(config: Config, *, has_webhooks: bool) -> Overrides:
    """The overrides of a config. Raises `InputError` if two operations have the same name."""
    names = config.names
    overrides = Overrides(
        resources=names.resources,
        methods=names.methods,
        aliases=names.aliases,
        path_arguments=names.path_arguments(),
        client_attributes=CLIENT_ATTRIBUTES | ({"webhooks"} if has_webhooks else set()),
        locate=config.locate,
    )
    check_overrides(overrides)
    return overrides


def check_overrides(overrides: Overrides) -> None:
    """Refuse overrides that name two operations alike. Raises `InputError`."""
    holders: dict[str, list[str]] = defaultdict(list)
    for key, name in overrides.methods.items():
        holders[name].append(key)
    for key, names in overrides.aliases.items():
        for name in names:
            holders[name].append(key)
    for name, keys in sorted(holders.items()):
        if len(set(keys)) > 1:
            quoted = [f"`{key}`" for key in sorted(set(keys))]
            fail(
                codes.NAME_OVERRIDE_DUPLICATE,
                f"The config gives the name `{name}` to {' and to '.join(quoted)}.",
                overrides.location(keys[-1], name),
                "Keep the name for one of them and change the other under `names`.",
            )
