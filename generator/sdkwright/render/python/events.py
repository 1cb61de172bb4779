"""The registry of webhook events, and the union of their types."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ...config import Config
from ...model import Api, Type
from ...plan.plan import Plan
from .imports import Imports
from .layout import Group, lay_out, mapping_of, tuple_of
from .literals import literal


@dataclass(frozen=True, slots=True)
class EventsView:
    """`webhook_events.py`."""

    paths: str
    events: str
    prefixes: str
    shapes: str
    union: tuple[str, ...]
    typing_imports: list[list[str]]


def events_view(api: Api, plan: Plan, config: Config) -> EventsView:
    """The location of the event type in payloads, and the class of each type."""
    imports = Imports(("webhook_events",))
    imports.external("typing", "TypeAlias", typing=True)
    paths: dict[tuple[str, ...], None] = {}
    events: dict[str, str] = {}
    prefixes: list[tuple[str, str]] = []
    shapes: list[tuple[tuple[str, ...], str]] = []
    union: dict[str, None] = {}
    leaves = [_leaves(api, planned.webhook.type, "", 0) for planned in plan.webhooks]
    count = Counter(key for found in leaves for key, _ in found)
    for planned, own_leaves in zip(plan.webhooks, leaves, strict=True):
        webhook, symbol = planned.webhook, planned.symbol
        if symbol is None:
            continue
        union[imports.symbol(symbol, typing=True)] = None
        prefix = config.webhooks.event_type_prefixes.get(webhook.name)
        if webhook.event_types:
            paths[webhook.event_path] = None
            for value in webhook.event_types:
                events.setdefault(literal(value), literal(plan.address(symbol)))
        elif prefix is not None:
            prefixes.append((literal(prefix), literal(plan.address(symbol))))
        else:
            keys = _identifying_keys(own_leaves, count)
            if keys:
                shapes.append((keys, literal(plan.address(symbol))))
    shapes.sort(key=lambda shape: (-len(shape[0]), shape[1]))
    return EventsView(
        paths=lay_out(
            tuple_of([_texts(path) for path in paths or _untyped_paths(config, prefixes)]),
            len("EVENT_TYPE_PATHS: tuple[tuple[str, ...], ...] = "),
        ),
        events=lay_out(mapping_of(sorted(events.items())), 0),
        prefixes=lay_out(mapping_of(sorted(prefixes)), 0),
        shapes=lay_out(tuple_of([tuple_of([_texts(keys), where]) for keys, where in shapes]), 0),
        union=tuple(sorted(union)) or (imports.external("typing", "Any", typing=True),),
        typing_imports=imports.typing_lines(),
    )


def _untyped_paths(config: Config, prefixes: list[tuple[str, str]]) -> Iterable[tuple[str, ...]]:
    """Where types are looked up that the document does not list: they have a known prefix."""
    return [tuple(path.split(".")) for path in config.webhooks.event_paths] if prefixes else ()


def _identifying_keys(
    leaves: Sequence[tuple[str, bool]], count: Mapping[str, int]
) -> tuple[str, ...]:
    """The dotted keys that only this event has; the required ones, if there are any."""
    own = [key for key, required in leaves if count[key] == 1 and required]
    return tuple(sorted(own or [key for key, _ in leaves if count[key] == 1]))


def _leaves(api: Api, target: Type, prefix: str, depth: int) -> list[tuple[str, bool]]:
    inner = api.definitions.object_of(target)
    if inner is None or depth > 1:
        return []
    found: list[tuple[str, bool]] = []
    for field in inner.fields:
        key = f"{prefix}{field.wire_name}"
        below = _leaves(api, field.use.type, f"{key}.", depth + 1)
        found.extend(below or [(key, field.use.required)])
    return found


def _texts(parts: tuple[str, ...]) -> Group:
    return tuple_of([literal(part) for part in parts])
