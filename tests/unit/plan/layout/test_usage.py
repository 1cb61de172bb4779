"""Which definitions are in use, in which role, and from which folders."""

from __future__ import annotations

from sdkwright.config import Config
from sdkwright.model import (
    Api,
    BodyKind,
    Definition,
    EnumType,
    ListType,
    Operation,
    Response,
    ResponseKind,
    Source,
    Webhook,
)
from sdkwright.plan.layout.usage import usage_of, visible_references
from sdkwright.plan.naming.everything import name_everything
from sdkwright.plan.naming.lock import NamesLock
from sdkwright.plan.naming.locked import LockedNames
from sdkwright.plan.response_types import value_type
from sdkwright.plan.symbols import TypeRole
from tests.support.models import (
    ANY,
    TEXT,
    api,
    body,
    component,
    field,
    json,
    obj,
    operation,
    paged,
    parameter,
    ref,
)

RESPONSE, REQUEST = TypeRole.RESPONSE, TypeRole.REQUEST
LAMP = component("Lamp")
MOOD = component("Mood", EnumType(("calm",)))
ROOM = component(
    "Room",
    obj(
        field("lamp", ref(LAMP)),
        field("mood", ref(MOOD)),
        field("read", ref(component("Read")), read_only=True),
        field("written", ref(component("Written")), write_only=True),
    ),
)
PARTS = (LAMP, MOOD, ROOM, component("Read"), component("Written"))


def used(*parts: Operation | Definition, **values: object) -> set[tuple[str, str, str]]:
    given: Api = api(*PARTS, *parts, **values)
    locked = LockedNames.of(NamesLock(), given.definitions)
    methods = name_everything(given, Config(), locked).methods
    return {
        (given.definitions[key].origin.name, role.value, ".".join(folder))
        for (key, role), folders in usage_of(given, methods.values()).items()
        for folder in folders
    }


def test_a_response_uses_what_is_inside_except_write_only_fields() -> None:
    assert used(operation("GET /a/b", response=json(ListType(ref(ROOM))))) == {
        ("Room", "model", ""),
        ("Lamp", "model", ""),
        ("Mood", "model", ""),
        ("Read", "model", ""),
    }


def test_arguments_use_what_is_inside_except_read_only_fields_and_enums_have_one_role() -> None:
    given = operation("POST /a", body=body((BodyKind.JSON, ListType(ref(ROOM)))))
    assert used(given) == {
        ("Room", "param", ""),
        ("Lamp", "param", ""),
        ("Mood", "model", ""),
        ("Written", "param", ""),
    }


def test_folders_are_those_of_the_methods() -> None:
    found = used(
        operation("GET /a/b", response=json(ref(LAMP))),
        operation("GET /a/b/{id}/c/d", parameter("q", target=ref(LAMP))),
        operation("GET /a/b/{id}/c/e", response=json(ref(LAMP))),
        operation("GET /a/b/{id}/c", response=json(TEXT)),
    )
    assert found == {("Lamp", "model", "a"), ("Lamp", "param", "a.b"), ("Lamp", "model", "a.b")}


def test_pages_streams_and_webhooks_are_used() -> None:
    assert used(paged("GET /a", ref(LAMP), envelope=ref(ROOM))) == {("Lamp", "model", "")}
    stream = Response(ResponseKind.EVENTS, ("200",), type=ref(LAMP))
    assert used(operation("GET /a", response=stream, stream=stream)) == {("Lamp", "model", "")}
    empty = Response(ResponseKind.EVENTS, ("200",))
    assert used(operation("GET /a", response=empty, stream=empty)) == set()
    hook = Webhook("lamp", ref(LAMP), Source("", ""))
    assert used(webhooks=(hook,)) == {("Lamp", "model", "")}


def test_the_value_of_a_response() -> None:
    assert value_type(operation("GET /a", response=json(TEXT))) == TEXT
    assert value_type(paged("GET /a", ANY, envelope=TEXT)) == ANY
    assert value_type(operation("GET /a", response=Response(ResponseKind.TEXT, ()))) is None
    events = Response(ResponseKind.EVENTS, (), type=TEXT)
    assert value_type(operation("GET /a", response=events)) is None


def test_references_depend_on_the_role() -> None:
    names = {role: visible_references(ROOM.type, role) for role in TypeRole}
    shared = [LAMP.id, MOOD.id]
    assert names[RESPONSE] == [*shared, component("Read").id]
    assert names[REQUEST] == [*shared, component("Written").id]
