"""What can be worked out from an operation once, for all its calls."""

from __future__ import annotations

from enum import Enum, auto
from typing import cast

from .guards import is_tuple
from .modules import resolve
from .operation import BodyKind, Operation, Style
from .path import PathTemplate
from .rename import Renaming, renamings_of

__all__ = ["Place", "Plan", "plan_of"]

IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"})
"""Verbs of requests that may be carried out twice without harm."""


class Place(Enum):
    """Where an argument goes."""

    PATH = auto()
    QUERY = auto()
    HEADER = auto()
    COOKIE = auto()
    BODY = auto()
    NOWHERE = auto()


class Plan:
    """An operation, ready for use."""

    __slots__ = (
        "accept",
        "fallback",
        "idempotency_header",
        "idempotency_name",
        "idempotent",
        "kinds",
        "path",
        "places",
        "renamings",
        "styles",
    )

    def __init__(self, operation: Operation) -> None:
        self.path = PathTemplate(operation.path)
        self.accept = operation.accept
        self.kinds: tuple[BodyKind, ...] = _kinds(operation)
        self.styles: dict[str, Style] = dict(operation.styles)
        self.places = _places(operation, self.path)
        self.fallback = Place.BODY if self.kinds else Place.QUERY
        self.renamings: dict[str, Renaming] = {}
        if operation.arguments is not None:
            self.renamings = renamings_of(resolve(operation.arguments))
        place, _, name = (operation.idempotency or "").partition(":")
        self.idempotency_header = name if place == "header" else None
        self.idempotency_name = name if place == "body" else None
        self.idempotent = operation.verb in IDEMPOTENT


def _kinds(operation: Operation) -> tuple[BodyKind, ...]:
    if operation.body is None:
        return ()
    body = operation.body
    return body if is_tuple(body) else (cast(BodyKind, body),)


def _places(operation: Operation, path: PathTemplate) -> dict[str, tuple[Place, str]]:
    places = {"self": (Place.NOWHERE, ""), "request_options": (Place.NOWHERE, "")}
    rest = Place.BODY if operation.body is not None else Place.QUERY
    for name, wire in operation.names.items():
        places[name] = rest, wire
    for name in operation.query:
        places[name] = Place.QUERY, operation.names.get(name, name)
    for name, wire in operation.headers.items():
        places[name] = Place.HEADER, wire.lower()
    for name, wire in operation.cookies.items():
        places[name] = Place.COOKIE, wire
    for name in path.names:
        places[name] = Place.PATH, name
    return places


def plan_of(operation: Operation) -> Plan:
    """The operation's plan, made at its first call."""
    plan = operation.plan
    if plan is None:
        plan = operation.plan = Plan(operation)
    return plan
