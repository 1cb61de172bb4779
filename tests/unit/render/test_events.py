"""The registry of webhook events, from a model to text."""

from __future__ import annotations

import ast
from typing import Any

from sdkwright.model import Definition, Type, Webhook
from tests.support.models import ANY, HERE, api, component, field, obj, ref
from tests.support.rendered import files, sdk


def webhook(name: str, target: Type, *types: str, path: tuple[str, ...] = ()) -> Webhook:
    return Webhook(name, target, HERE, types, path)


def registry(*parts: Definition | Webhook, **config: Any) -> tuple[dict[str, Any], str]:
    """The constants of the module, and its text."""
    hooks = tuple(part for part in parts if isinstance(part, Webhook))
    definitions = [part for part in parts if isinstance(part, Definition)]
    text = files(sdk(api(*definitions, webhooks=hooks), **config))["webhook_events.py"]
    found = {}
    for node in ast.parse(text).body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        if isinstance(target, ast.Name) and isinstance(node, ast.Assign | ast.AnnAssign):
            found[target.id] = ast.literal_eval(node.value or ast.Constant(None))
    return found, text


LAMP = component("Lamp", obj(field("id", required=True), field("type")))
ROOM = component("Room", obj(field("id"), field("door", required=True), field("size")))


def test_an_event_with_a_type_is_found_by_it() -> None:
    found, text = registry(
        LAMP,
        ROOM,
        webhook("lampOn", ref(LAMP), "lamp.on", "lamp.off", path=("data", "type")),
        webhook("room", ref(ROOM), "room", path=("type",)),
    )
    assert found["EVENT_TYPE_PATHS"] == (("data", "type"), ("type",))
    assert found["EVENTS"] == {
        "lamp.off": "types:Lamp",
        "lamp.on": "types:Lamp",
        "room": "types:Room",
    }
    assert (found["PREFIXES"], found["SHAPES"]) == ({}, ())
    assert "    WebhookEvent: TypeAlias = Lamp | Room\n" in text


def test_an_event_without_a_type_is_found_by_a_prefix_or_by_its_own_keys() -> None:
    inner = component("Inner", obj(field("deep", required=True)))
    nested = component("Nested", obj(field("id"), field("inner", ref(inner), required=True)))
    found, _ = registry(
        LAMP,
        ROOM,
        inner,
        nested,
        webhook("lamp", ref(LAMP)),
        webhook("room", ref(ROOM)),
        webhook("nested", ref(nested)),
        webhooks={"event_type_prefixes": {"lamp": "lamp."}},
    )
    assert found["EVENT_TYPE_PATHS"][:2] == (("data", "event_type"), ("event_type",))
    assert found["PREFIXES"] == {"lamp.": "types:Lamp"}
    assert found["SHAPES"] == ((("inner.deep",), "types:Nested"), (("door",), "types:Room"))


def test_optional_keys_identify_an_event_that_requires_none_of_its_own() -> None:
    other = component("Other", obj(field("id"), field("size")))
    first = component("First", obj(field("id", required=True), field("only"), field("also")))
    found, _ = registry(first, other, webhook("first", ref(first)), webhook("other", ref(other)))
    assert found["SHAPES"] == ((("also", "only"), "types:First"), (("size",), "types:Other"))


def test_an_event_like_another_one_or_without_a_class_is_not_in_the_registry() -> None:
    same = component("Same", obj(field("id"), field("type")))
    found, _ = registry(
        LAMP, same, webhook("lamp", ref(LAMP)), webhook("same", ref(same)), webhook("any", ANY)
    )
    assert found["SHAPES"] == ()
