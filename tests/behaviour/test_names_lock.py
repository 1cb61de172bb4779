"""Names that were given out once stay, whatever is added around them."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from sdkwright.plan import NamesLock, Plan
from tests.support.sdk import Sdk, answer, document, generate, parameter

TEXT = {"type": "string"}


def obj(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def body(schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


PATHS: dict[str, Any] = {
    "/shops/{id}/things": {
        "get": {"responses": answer(obj(data={"type": "array", "items": ref("Thing")}))},
        "post": {
            "parameters": [parameter("colour", TEXT)],
            "requestBody": body(obj(name=TEXT, owner=obj(shoeSize=TEXT))),
            "responses": answer(obj(state=obj(code=TEXT))),
        },
    },
    "/shops/{id}/export": {"post": {"responses": answer(obj(address=TEXT))}},
}
for entry in PATHS.values():
    entry["parameters"] = [{"name": "id", "in": "path", "required": True, "schema": TEXT}]
SCHEMAS: dict[str, Any] = {"Thing": obj(id=TEXT, part=obj(weight=TEXT))}


def changed(paths: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    return document({**PATHS, **paths}, components={"schemas": {**SCHEMAS, **schemas}})


ORIGINAL = changed({})


def names(plan: Plan) -> set[str]:
    """Everything that a user of the package can write down."""
    methods = {
        f"{'.'.join(r.path)}.{m.name}({', '.join(a.name for a in m.arguments)})"
        for r in plan.walk()
        for m in r.methods
    }
    types = {
        f"{'.'.join(folder)}.{name}"
        for exports in (plan.exports, plan.former)
        for folder, found in exports.items()
        for name in found
    }
    fields = {
        f"{planned.symbol.name}.{field}"
        for planned in plan.symbols.values()
        for field in planned.fields.values()
    }
    return methods | types | fields


def again(folder: Path, before: Sdk, spec: dict[str, Any], **config: Any) -> Sdk:
    lock = NamesLock.parse(before.output.plan.lock.dump())
    return generate(folder, spec, config or None, lock=lock)


def shuffled(value: Any, chance: random.Random) -> Any:
    if isinstance(value, dict):
        items = [(key, shuffled(entry, chance)) for key, entry in value.items()]
        chance.shuffle(items)
        return dict(items)
    return [shuffled(entry, chance) for entry in value] if isinstance(value, list) else value


ADDED = {
    "a list of the same things elsewhere": changed(
        {"/parcels": {"get": {"responses": answer(ref("Thing"))}}}
    ),
    "a resource where a method is": changed(
        {
            "/shops/{id}/export/{export_id}": {
                "get": {"responses": answer(TEXT)},
                "parameters": [
                    {"name": name, "in": "path", "required": True, "schema": TEXT}
                    for name in ("id", "export_id")
                ],
            }
        }
    ),
    "a component that wants the name of what is inside another": changed(
        {"/parts": {"get": {"responses": answer(ref("ThingPart"))}}}, ThingPart=obj(height=TEXT)
    ),
    "a component that wants the name of an answer": changed(
        {"/answers": {"get": {"responses": answer(ref("ThingCreateResponse"))}}},
        ThingCreateResponse=obj(a=TEXT),
    ),
    "a property that differs from another one in its spelling": changed(
        {
            "/shops/{id}/things": {
                **PATHS["/shops/{id}/things"],
                "post": {
                    "parameters": [parameter("colour", TEXT)],
                    "requestBody": body(
                        obj(
                            name=TEXT,
                            colour=TEXT,
                            id=TEXT,
                            owner=obj(shoeSize=TEXT, shoe_size=TEXT),
                        )
                    ),
                    "responses": answer(obj(state=obj(code=TEXT))),
                },
            }
        }
    ),
}


@pytest.mark.parametrize("what", ADDED)
def test_what_is_added_changes_no_name(tmp_path: Path, what: str) -> None:
    before = generate(tmp_path, ORIGINAL)
    after = again(tmp_path, before, ADDED[what])
    missing = names(before.output.plan) - names(after.output.plan)
    # An argument set may grow; what was in it keeps its name.
    grown = {line for line in missing if "(" in line}
    assert missing - grown == set()
    for line in grown:
        method, _, arguments = line.rstrip(")").partition("(")
        (now,) = [e for e in names(after.output.plan) if e.startswith(f"{method}(")]
        assert set(arguments.split(", ")) <= set(now.rstrip(")").partition("(")[2].split(", "))


def test_without_a_lock_some_of_that_would_move(tmp_path: Path) -> None:
    before = names(generate(tmp_path, ORIGINAL).output.plan)
    moved = [w for w, spec in ADDED.items() if before - names(generate(tmp_path, spec).output.plan)]
    assert len(moved) >= 3


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_the_document_changes_no_name(tmp_path: Path, seed: int) -> None:
    before = generate(tmp_path, ORIGINAL)
    after = again(tmp_path, before, shuffled(ORIGINAL, random.Random(seed)))
    assert names(after.output.plan) == names(before.output.plan)
    assert after.output.plan.lock.dump() == before.output.plan.lock.dump()


def test_the_name_of_what_is_gone_stays_reserved_and_comes_back(tmp_path: Path) -> None:
    things = {"/things": {"get": {"responses": answer(obj(id=TEXT))}}}
    goods = {"/goods": {"get": {"responses": answer(obj(no=TEXT))}}}
    before = generate(tmp_path, document(things))
    pinned = {"resources": {"/goods": "things"}}
    between = again(tmp_path, before, document(goods), names=pinned)
    used = names(between.output.plan) & names(before.output.plan)
    assert {name for name in used if not name.startswith("types.")} == set()
    after = again(tmp_path, between, document({**things, **goods}), names=pinned)
    assert names(before.output.plan) <= names(after.output.plan)
    assert names(between.output.plan) <= names(after.output.plan)


def test_a_method_that_a_pin_renames_keeps_its_former_name_and_warns(tmp_path: Path) -> None:
    before = generate(tmp_path, ORIGINAL)
    pin = {"methods": {"POST /shops/{id}/export": "shops.send_away"}}
    after = again(tmp_path, before, ORIGINAL, names=pin)
    client = after.client({"address": "here"})
    assert client.shops.send_away("s").address == "here"
    with pytest.warns(DeprecationWarning, match="client.shops.send_away"):
        assert client.shops.export("s").address == "here"
    later = again(tmp_path, after, ORIGINAL, names=pin)
    assert names(later.output.plan) == names(after.output.plan)


def test_a_type_that_a_pin_renames_keeps_its_former_name_and_warns(tmp_path: Path) -> None:
    before = generate(tmp_path, ORIGINAL)
    module = before.output.plan.lock.types["Thing"][0].partition(":")[0]
    after = again(tmp_path, before, ORIGINAL, names={"types": {"Thing": "Article"}})
    types = after.part("types")
    with pytest.warns(DeprecationWarning, match="`Thing` is called `Article` now"):
        assert types.Thing is types.Article
    with pytest.warns(DeprecationWarning, match="`Thing` is called `Article` now"):
        assert after.part(module).Thing is types.Article


def test_a_rename_can_be_written_into_the_lock(tmp_path: Path) -> None:
    before = generate(tmp_path, ORIGINAL)
    text = before.output.plan.lock.dump()
    assert '"names": ["shops.export"]' in text
    text = text.replace('["shops.export"]', '["shops.send_away", "shops.export"]')
    text = text.replace(
        '["types.shops.thing:Thing"]',
        '["types.shops.article:Article", "types.shops.thing:Thing"]',
    )
    after = generate(tmp_path, ORIGINAL, lock=NamesLock.parse(text))
    client = after.client({"address": "here"})
    assert client.shops.send_away("s").address == "here"
    with pytest.warns(DeprecationWarning):
        client.shops.export("s")
    with pytest.warns(DeprecationWarning):
        assert after.part("types").Thing is after.part("types.shops.article").Article


def test_one_name_pinned_for_two_operations_is_refused(tmp_path: Path) -> None:
    from sdkwright.diagnostics import InputError

    pins = {"POST /shops/{id}/export": "a.b", "GET /shops/{id}/things": "a.b"}
    with pytest.raises(InputError, match=r"`a\.b` to `GET /shops/{id}/things` and to `POST"):
        generate(tmp_path, ORIGINAL, {"names": {"methods": pins}})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "not JSON"),
        ('{"version": 2}', "version"),
        ('{"version": 1, "methods": {"GET /a": {"names": []}}}', "methods/GET /a/names"),
        ('{"version": 1, "types": {"A": ["types.a:A\\nimport os"]}}', "types/A/0"),
        ('{"version": 1, "methods": {"GET /a": {"names": ["a.b()"]}}}', "methods/GET /a/names/0"),
        ('{"version": 1, "names": {}}', "names"),
    ],
)
def test_an_invalid_lock_is_refused_with_the_location(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        NamesLock.parse(text)
