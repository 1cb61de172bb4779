"""Where types are defined, and from where they can be imported."""

from __future__ import annotations

from typing import Any

import pytest

from sdkwright.config import Config
from sdkwright.model import (
    Api,
    BodyKind,
    Definition,
    ListType,
    Operation,
    OriginKind,
    Response,
    ResponseKind,
    Source,
    UnionType,
    Webhook,
)
from sdkwright.plan.layout.layout import Layout, lay_out
from sdkwright.plan.naming.everything import name_everything
from sdkwright.plan.naming.lock import NamesLock
from sdkwright.plan.naming.locked import LockedNames
from sdkwright.plan.symbols import TypeRole
from tests.support.models import (
    ANY,
    TEXT,
    api,
    body,
    component,
    definition,
    field,
    json,
    obj,
    operation,
    paged,
    parameter,
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


# --- modules -------------------------------------------------------------------------------------


def test_a_component_is_in_the_deepest_folder_above_all_its_users() -> None:
    deep = [get(f"GET /a/b/{{id}}/c/{name}", ref(LAMP)) for name in ("d", "e")]
    others = [get("GET /a/b/{id}/c", TEXT), get("GET /a/b", TEXT)]
    assert addresses(LAMP, *deep, *others) == {LAMP.id: "types.a.b.lamp:Lamp"}
    wide = operation("POST /e", parameter("lamp", target=ref(LAMP)))
    assert addresses(LAMP, *deep, *others, wide) == {
        LAMP.id: "types.lamp:Lamp",
        f"{LAMP.id}+": "types.lamp_param:LampParam",
    }


@pytest.mark.parametrize(
    ("kind", "operation_", "expected"),
    [
        (OriginKind.RESPONSE, "response", {"#x": "types.lamp_create_response:LampCreateResponse"}),
        (OriginKind.PARAMETER, "argument", {"#x+": "types.lamp_create_params:LampCreateQParam"}),
        (OriginKind.EVENT, "stream", {"#x": "types.lamp_create_event:LampCreateEvent"}),
    ],
)
def test_an_inline_definition_is_in_a_module_of_its_method(
    kind: OriginKind, operation_: str, expected: dict[str, str]
) -> None:
    name = "q" if kind is OriginKind.PARAMETER else ""
    inline = definition("#x", kind, "POST /lamps", name)
    stream = Response(ResponseKind.EVENTS, ("200",), type=ref(inline))
    operations = {
        "response": get("POST /lamps", ref(inline)),
        "argument": operation("POST /lamps", parameter("q", target=ref(inline))),
        "stream": operation("POST /lamps", response=stream, stream=stream, stream_only=True),
    }
    others = [get("GET /lamps", TEXT), get("GET /lamps/{id}", TEXT)]
    assert addresses(inline, operations[operation_], *others) == expected


def test_what_is_inside_is_in_the_module_of_the_outermost_definition() -> None:
    item = definition("#i", OriginKind.PROPERTY, "#b", "owner")
    whole = definition("#b", OriginKind.BODY, "POST /lamps", "", obj(field("owner", ref(item))))
    sent = operation("POST /lamps", body=body((BodyKind.JSON, ListType(ref(whole)))))
    assert addresses(item, whole, sent) == {
        "#b+": "types.lamp_create_params:LampCreateBodyParam",
        "#i+": "types.lamp_create_params:LampCreateOwnerParam",
    }
    inner = definition("#i", OriginKind.PROPERTY, LAMP.id, "part")
    outer = component("Lamp", obj(field("part", ref(inner))))
    assert addresses(inner, outer, get("GET /lamps", ref(outer))) == {
        outer.id: "types.lamp:Lamp",
        "#i": "types.lamp:LampPart",
    }


def test_what_is_inside_an_unused_component_is_in_a_module_of_its_name() -> None:
    item = definition("#i", OriginKind.ITEM, LAMP.id)
    envelope = component("Lamp", obj(field("data", ListType(ref(item)))))
    listing = paged("GET /lamps", ref(item), envelope=ref(envelope))
    assert addresses(item, envelope, listing) == {"#i": "types.lamp:LampItem"}


def test_an_inline_webhook_is_in_a_module_of_its_own() -> None:
    inline = definition("#w", OriginKind.WEBHOOK, "", "lamp.on")
    hook = Webhook("lamp.on", ref(inline), Source("", ""))
    assert addresses(inline, webhooks=(hook,)) == {
        "#w": "types.lamp_on_webhook_event:LampOnWebhookEvent"
    }


def test_definitions_in_a_cycle_share_the_outermost_module() -> None:
    one = component("One", obj(field("two", ref(component("Two")))))
    two = component("Two", obj(field("one", ref(one))))
    deep = get("GET /a/b", ref(two))
    assert addresses(one, two, deep, get("GET /a", TEXT)) == {
        one.id: "types.one:One",
        two.id: "types.one:Two",
    }
    apart = component("Two", obj(field("one", TEXT)))
    assert addresses(component("One", one.type), apart, deep)[two.id] == "types.two:Two"


def test_an_argument_set_is_part_of_a_cycle() -> None:
    inline = definition("#q", OriginKind.PARAMETER, "POST /lamps", "q", obj(field("a", ref(LAMP))))
    loop = component("Lamp", obj(field("q", ref(inline))))
    sent = operation("POST /lamps", parameter("q", target=ref(inline)))
    assert addresses(inline, loop, sent) == {
        "#q+": "types.lamp_create_params:LampCreateQParam",
        f"{loop.id}+": "types.lamp_create_params:LampParam",
    }


def test_a_response_without_a_definition_is_part_of_a_cycle() -> None:
    inline = definition("#v", OriginKind.ITEM, "GET /lamps", "v", obj(field("a", ref(LAMP))))
    loop = component("Lamp", obj(field("v", ref(inline))))
    found = addresses(inline, loop, get("GET /lamps", ListType(ref(inline))))
    assert found[loop.id] == found["#v"].replace("LampListV", "Lamp")


def test_a_module_never_has_the_name_of_a_package() -> None:
    a = component("a")
    deep = [get("GET /a/b/{id}", TEXT), get("GET /a/b", ref(a)), get("GET /a", ref(a))]
    assert addresses(a, *deep, get("GET /c", ref(a))) == {
        "#/components/schemas/a": "types.a_model:A"
    }


def test_a_locked_module_stays_for_a_definition_and_what_is_inside() -> None:
    inner = definition("#i", OriginKind.PROPERTY, LAMP.id, "part")
    outer = component("Lamp", obj(field("part", ref(inner))))
    lock = NamesLock(types={"Lamp": ("types.old.place:Lamp",)})
    assert addresses(inner, outer, get("GET /lamps", ref(outer)), lock=lock) == {
        outer.id: "types.old.place:Lamp",
        "#i": "types.old.place:LampPart",
    }
    own = NamesLock(types={**lock.types, "Lamp.part": ("types.own:LampPart",)})
    assert addresses(inner, outer, get("GET /lamps", ref(outer)), lock=own)["#i"] == (
        "types.own:LampPart"
    )


def test_two_definitions_of_one_name_in_one_module_get_a_suffix() -> None:
    lock = NamesLock(types={"LampParam": ("types.lamp_param:LampParam",)})
    param = component("LampParam")
    sent = operation("POST /lamps", parameter("q", target=ref(LAMP)), response=json(ref(param)))
    found = addresses(LAMP, param, sent, lock=lock)
    assert found == {
        f"{LAMP.id}+": "types.lamp_param:LampParam",
        param.id: "types.lamp_param:LampParamType",
    }


# --- symbols and fields --------------------------------------------------------------------------


def test_a_planned_definition_maps_wire_names_to_names_of_fields() -> None:
    layout = laid_out(api(LAMP, get("GET /lamps", ref(LAMP))))
    (planned,) = layout.symbols.values()
    assert planned.fields == {"id": "id", "shoeSize": "shoe_size"}
    assert (planned.id, planned.role) == (LAMP.id, TypeRole.RESPONSE)
    lock = NamesLock(fields={"Lamp": {"shoeSize": "size"}})
    (planned,) = laid_out(api(LAMP, get("GET /lamps", ref(LAMP))), lock).symbols.values()
    assert planned.fields == {"id": "id", "shoeSize": "size"}


def test_a_symbol_is_found_by_a_reference() -> None:
    layout = laid_out(api(LAMP, get("GET /lamps", ref(LAMP))))
    symbol = layout.symbols.find(ref(LAMP), TypeRole.RESPONSE)
    assert symbol is not None
    assert symbol.address == "types.lamp:Lamp"
    assert layout.symbols.find(ref(LAMP), TypeRole.REQUEST) == symbol
    assert layout.symbols.find(ref(component("Other")), TypeRole.RESPONSE) is None
    assert layout.symbols.find(TEXT, TypeRole.RESPONSE) is None
    assert layout.symbols.find(None, TypeRole.RESPONSE) is None
    assert len(layout.symbols) == 1


def test_each_role_has_a_symbol_of_its_own() -> None:
    given = operation("POST /lamps", parameter("q", target=ref(LAMP)), response=json(ref(LAMP)))
    symbols = laid_out(api(LAMP, given)).symbols
    names = [found.name for role in TypeRole if (found := symbols.find(ref(LAMP), role))]
    assert names == ["Lamp", "LampParam"]


# --- responses -----------------------------------------------------------------------------------


def response(given: Operation, *names: str) -> tuple[str | None, list[tuple[str, Any, Any, Any]]]:
    """The address of the symbol, and of each alias the name, nullable, doc and page."""
    config: Any = {"response_classes": {given.key: list(names)}} if names else {}
    found = laid_out(api(LAMP, given), **config).responses[given.key]
    aliases = [(str(a.symbol.name), a.nullable, a.doc, a.page) for a in found.aliases]
    return found.symbol.address if found.symbol else None, aliases


def test_a_definition_is_its_own_symbol() -> None:
    assert response(get("GET /lamps", ref(LAMP))) == ("types.lamp:Lamp", [])


def test_a_type_without_a_definition_gets_an_alias() -> None:
    given = operation("GET /a", response=json(ListType(TEXT), nullable=True, doc="Names."))
    assert response(given) == (
        "types.a_list_response:AListResponse",
        [("AListResponse", True, "Names.", None)],
    )


def test_anything_and_nothing_have_no_symbol() -> None:
    assert response(get("GET /a", ANY)) == (None, [])
    assert response(operation("GET /a")) == (None, [])


def test_items_of_a_page_get_an_alias_without_the_description_of_the_page() -> None:
    given = paged("GET /a", ListType(TEXT))
    assert response(given) == (
        "types.a_list_response:AListResponse",
        [("AListResponse", False, None, None)],
    )


def test_names_of_the_config_are_aliases_and_the_first_one_is_the_symbol() -> None:
    assert response(get("GET /lamps", ref(LAMP)), "Light", "Lights") == (
        "types.light:Light",
        [("Light", False, None, None), ("Lights", False, None, None)],
    )
    assert response(get("GET /lamps", ref(LAMP)), "Lamp", "Light") == (
        "types.lamp:Lamp",
        [("Light", False, None, None)],
    )
    assert response(get("GET /lamps", ANY), "Light")[0] == "types.light:Light"


def test_names_of_the_config_for_pages_are_aliases_of_the_page() -> None:
    assert response(paged("GET /lamps", ref(LAMP)), "Lamps", "Lamp") == (
        "types.lamp:Lamp",
        [("Lamps", False, None, "Page"), ("Lamp", False, None, "Page")],
    )


# --- contents and exports ------------------------------------------------------------------------


def contents(layout: Layout) -> dict[str, tuple[str, ...]]:
    return {".".join(module.path): module.names for module in layout.modules}


def test_objects_come_before_aliases_and_aliases_after_what_they_refer_to() -> None:
    names = [
        component(name, target)
        for name, target in (
            ("Zed", ListType(TEXT)),
            ("Any", UnionType((ref(component("Zed")), ref(component("Mid"))))),
            ("Mid", ListType(ref(component("Zed")))),
            ("Abcdef", None),
            ("Bee", None),
            ("Ant", None),
        )
    ]
    lock = NamesLock(types={d.origin.name: (f"types.all:{d.origin.name}",) for d in names})
    users = [get(f"GET /{d.origin.name.lower()}", ref(d)) for d in names]
    layout = laid_out(api(*names, *users), lock)
    assert contents(layout) == {"types.all": ("Ant", "Bee", "Abcdef", "Zed", "Mid", "Any")}


def test_aliases_that_refer_to_each_other_are_all_defined() -> None:
    one = component("One", ListType(ref(component("Two"))))
    two = component("Two", ListType(ref(one)))
    layout = laid_out(api(one, two, get("GET /a", ref(one))))
    assert contents(layout) == {"types.one": ("Two", "One")}


def test_a_module_lists_argument_sets_definitions_and_aliases() -> None:
    inline = definition("#q", OriginKind.PARAMETER, "POST /lamps", "q")
    sent = operation("POST /lamps", parameter("q", target=ref(inline)), response=json(TEXT))
    layout = laid_out(api(inline, sent), response_classes={"POST /lamps": ["B", "A"]})
    assert contents(layout) == {
        "types.a": ("A",),
        "types.b": ("B",),
        "types.lamp_create_params": ("LampCreateParams", "LampCreateQParam"),
        "types.lamp_create_response": ("LampCreateResponse",),
    }
    (params,) = [module for module in layout.modules if module.params]
    assert [argument.name for argument in params.params[0].arguments] == ["q"]


def test_a_package_exports_its_modules_and_types_every_component() -> None:
    room = component("Room")
    given = [get(key, ref(LAMP)) for key in ("GET /a/sets", "GET /a/sets/{id}")]
    sent = operation("POST /a/sets/{id}/dim", parameter("q"), response=json(ref(room)))
    layout = laid_out(api(LAMP, room, *given, sent))
    assert layout.exports == {
        ("types",): {"Lamp": ("types", "a", "lamp"), "Room": ("types", "a", "room")},
        ("types", "a"): {
            "SetDimParams": ("types", "a", "set_dim_params"),
            "Lamp": ("types", "a", "lamp"),
            "Room": ("types", "a", "room"),
        },
    }


def test_without_types_there_is_the_package_of_types() -> None:
    assert laid_out(api(operation("DELETE /a"))).exports == {("types",): {}}
