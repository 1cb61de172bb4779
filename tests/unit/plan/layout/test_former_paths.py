"""Former import paths, and the names that a plan adds to the lock."""

from __future__ import annotations

from typing import Any

from sdkwright.config import Config
from sdkwright.model import (
    Api,
    BodyKind,
    Definition,
    Operation,
    OriginKind,
)
from sdkwright.plan.layout.layout import Layout, lay_out
from sdkwright.plan.naming.everything import name_everything
from sdkwright.plan.naming.lock import LockedMethod, NamesLock
from sdkwright.plan.naming.locked import LockedNames, issue_names
from sdkwright.plan.symbols import TypeRole
from tests.support.models import (
    api,
    body,
    component,
    definition,
    field,
    json,
    obj,
    operation,
    parameter,
    path_parameter,
    ref,
)

LAMP = component("Lamp", obj(field("id"), field("shoeSize")))


def laid_out(given: Api, lock: NamesLock | None = None, **config: Any) -> Layout:
    locked = LockedNames.of(lock or NamesLock(), given.definitions)
    names = name_everything(given, Config.model_validate({"names": config}), locked)
    return lay_out(given, names, locked)


def addresses(*parts: Operation | Definition, **values: Any) -> dict[str, str]:
    """The address of each definition, by id, with a plus in the role of a request."""
    lock, config = values.pop("lock", None), values.pop("config", {})
    layout = laid_out(api(*parts, **values), lock, **config)
    return {
        f"{key}+" if role is TypeRole.REQUEST else str(key): planned.symbol.address
        for (key, role), planned in layout.symbols.items()
    }


def get(key: str, target: Any) -> Operation:
    return operation(key, response=json(target))


# --- former import paths -------------------------------------------------------------------------


def former(layout: Layout) -> dict[str, dict[str, str]]:
    return {
        ".".join(path): {name: symbol.address for name, symbol in names.items()}
        for path, names in layout.former.items()
    }


def test_a_renamed_component_can_be_imported_by_its_former_name_from_everywhere() -> None:
    lock = NamesLock(types={"Lamp": ("types.lamp:Lamp", "types.a.light:Light")})
    layout = laid_out(api(LAMP, get("GET /lamps", ref(LAMP))), lock)
    now = {"Light": "types.lamp:Lamp"}
    assert former(layout) == {"types": now, "types.a": now, "types.a.light": now}


def test_a_renamed_inline_type_can_be_imported_from_where_it_was() -> None:
    inline = definition("#r", OriginKind.RESPONSE, "GET /lamps")
    lock = NamesLock(types={"GET /lamps answer": ("types.a.light:Light",)})
    layout = laid_out(
        api(inline, get("GET /lamps", ref(inline))), lock, response_classes={"GET /lamps": "Lamp"}
    )
    now = {"Light": "types.lamp_retrieve_response:Lamp"}
    assert former(layout) == {"types.a": now, "types.a.light": now}


def test_a_moved_component_is_exported_from_its_former_module() -> None:
    lock = NamesLock(types={"Lamp": ("types.lamp:Lamp", "types.a.light:Lamp")})
    layout = laid_out(api(LAMP, get("GET /lamps", ref(LAMP))), lock)
    assert former(layout) == {}
    here = ("types", "lamp")
    assert layout.exports == {
        ("types",): {"Lamp": here},
        ("types", "a"): {"Lamp": here},
        ("types", "a", "light"): {"Lamp": here},
    }


def test_a_former_name_that_another_type_has_now_is_not_kept_there() -> None:
    light = component("Light")
    lock = NamesLock(types={"Lamp": ("types.lamp:Lamp", "types.lamp:Light")})
    given = api(LAMP, light, get("GET /lamps", ref(LAMP)), get("GET /lights", ref(light)))
    taken = NamesLock(types={**lock.types, "Light": ("types.light:Light",)})
    layout = laid_out(given, taken)
    assert former(layout) == {"types.lamp": {"Light": "types.lamp:Lamp"}}
    assert layout.exports["types",]["Light"] == ("types", "light")


def test_a_renamed_argument_set_can_be_imported_by_its_former_name() -> None:
    given = operation("GET /lamps", parameter("q"))
    address = "types.a.old_params:OldParams"
    lock = NamesLock(
        {"GET /lamps": LockedMethod(names=("lights.get", "lamps.list"))},
        {"GET /lamps arguments": ("types.light_get_params:LightGetParams", address)},
    )
    now = {"OldParams": "types.light_get_params:LightGetParams"}
    assert former(laid_out(api(given), lock)) == {"types.a": now, "types.a.old_params": now}
    assert former(laid_out(api(operation("GET /lamps")), lock)) == {}


def issued(lock: NamesLock, *parts: Operation | Definition) -> NamesLock:
    given = api(*parts)
    locked = LockedNames.of(lock, given.definitions)
    names = name_everything(given, Config(), locked)
    return issue_names(locked, names.methods, lay_out(given, names, locked).symbols)


def test_every_name_is_added_to_the_lock() -> None:
    sent = operation(
        "POST /lamps/{id}",
        path_parameter("id"),
        parameter("shoe-size"),
        body=body((BodyKind.JSON, ref(LAMP))),
        response=json(ref(LAMP)),
    )
    lock = issued(NamesLock(), LAMP, sent)
    (method,) = lock.methods.values()
    assert method.names == ("lamps.update",)
    assert method.arguments == {
        "path": {"id": "lamp_id"},
        "query": {"shoe-size": "shoe_size_query"},
        "body": {"shoeSize": "shoe_size"},
    }
    assert lock.types == {
        "Lamp": ("types.lamp:Lamp",),
        "POST /lamps/{id} arguments": ("types.lamp_update_params:LampUpdateParams",),
    }
    assert lock.fields == {"Lamp": {"shoeSize": "shoe_size"}}


def test_former_names_follow_and_names_of_gone_parts_stay() -> None:
    gone = LockedMethod(names=("gone.get",))
    lock = NamesLock(
        {
            "GET /gone": gone,
            "GET /lamps": LockedMethod(
                names=("old.get", "older.get"), arguments={"query": {"x": "y"}}
            ),
        },
        {"Gone": ("types.gone:Gone",), "Lamp": ("types.lamp:Lamp", "types.old:Old")},
        {"Gone": {"a": "b"}, "Lamp": {"other": "another"}},
    )
    found = issued(lock, LAMP, get("GET /lamps", ref(LAMP)))
    assert found.methods["GET /gone"] == gone
    assert found.methods["GET /lamps"].names == ("old.get", "older.get")
    assert found.methods["GET /lamps"].arguments == {"query": {"x": "y"}}
    assert found.types["Gone"] == ("types.gone:Gone",)
    assert found.types["Lamp"] == ("types.lamp:Lamp", "types.old:Old")
    assert found.fields == {
        "Gone": {"a": "b"},
        "Lamp": {"other": "another", "shoeSize": "shoe_size"},
    }


def test_a_new_name_comes_first_in_the_lock() -> None:
    lock = NamesLock(types={"Lamp": ("types.old:Old", "types.lamp:Lamp")})
    given = api(LAMP, get("GET /lamps", ref(LAMP)))
    locked = LockedNames.of(lock, given.definitions)
    config = Config.model_validate({"names": {"types": {"Lamp": "Light"}}})
    names = name_everything(given, config, locked)
    found = issue_names(locked, names.methods, lay_out(given, names, locked).symbols)
    assert found.types["Lamp"] == ("types.light:Light", "types.old:Old", "types.lamp:Lamp")
    assert issued(found, LAMP, get("GET /lamps", ref(LAMP))) == found
