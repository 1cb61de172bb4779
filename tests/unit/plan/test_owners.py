"""Owners of definitions."""

from __future__ import annotations

from sdkwright.model import OriginKind, SchemaId
from sdkwright.plan.owners import outermost, owners_of
from tests.support.models import component, definition, definitions

LAMP = component("Lamp")
BODY = definition("#b", OriginKind.BODY, "POST /lamps")
PART = definition("#p", OriginKind.PROPERTY, "#b", "part")
ITEM = definition("#i", OriginKind.ITEM, "#p")
LOOP = definition("#l", OriginKind.PROPERTY, "#m")
POOL = definition("#m", OriginKind.PROPERTY, "#l")
SELF = definition("#s", OriginKind.PROPERTY, "#s")
KNOWN = definitions([LAMP, BODY, PART, ITEM, LOOP, POOL, SELF])


def test_owners_are_listed_from_the_inside() -> None:
    assert owners_of(KNOWN, ITEM.id) == ["#p", "#b", "POST /lamps"]
    assert owners_of(KNOWN, LAMP.id) == []
    assert owners_of(KNOWN, SchemaId("#none")) == []


def test_owners_in_a_circle_are_listed_once() -> None:
    assert owners_of(KNOWN, LOOP.id) == ["#m"]
    assert owners_of(KNOWN, SELF.id) == []


def test_the_outermost_definition() -> None:
    assert outermost(KNOWN, ITEM.id) == BODY.id
    assert outermost(KNOWN, BODY.id) == BODY.id
    assert outermost(KNOWN, LAMP.id) == LAMP.id
    assert outermost(KNOWN, LOOP.id) == POOL.id
