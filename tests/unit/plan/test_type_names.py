"""Names of classes, resolved over all together."""

from __future__ import annotations

from typing import Any

from sdkwright.config import NamesConfig
from sdkwright.model import (
    Api,
    Definition,
    Definitions,
    ObjectType,
    Origin,
    OriginKind,
    SchemaId,
    Source,
)
from sdkwright.plan.type_names import MAX_LENGTH, TypeNamer


def definition(key: str, kind: OriginKind, owner: str, name: str) -> Definition:
    source = Source("", key)
    return Definition(SchemaId(key), Origin(kind, owner, name), ObjectType(()), source)


def names(*definitions: Definition, **config: Any) -> dict[str, str]:
    api = Api("A", "1", definitions=Definitions({d.id: d for d in definitions}))
    bases = {"GET /a": "ThingGet", "GET /b": "ThingGet"}
    scopes = {"GET /a": "one", "GET /b": "two"}
    resolved = TypeNamer(api, NamesConfig(**config), bases, scopes, []).resolve()
    return {str(key): str(name) for key, name in resolved.items()}


def component(name: str) -> Definition:
    return definition(f"#/components/schemas/{name}", OriginKind.COMPONENT, "", name)


def test_a_module_prefix_is_dropped_only_where_nothing_else_wants_the_name() -> None:
    found = names(component("call-control_Call"), component("a_Error"), component("b_Error"))
    assert sorted(found.values()) == ["AError", "BError", "Call"]


def test_of_two_names_that_differ_in_case_the_class_name_stays() -> None:
    found = names(component("CountryCode"), component("country_code"))
    assert found["#/components/schemas/CountryCode"] == "CountryCode"
    assert found["#/components/schemas/country_code"] == "CountryCodeObject"


def test_a_pin_wins() -> None:
    found = names(component("ugly-Name_v2"), types={"ugly-Name_v2": "Nice"})
    assert list(found.values()) == ["Nice"]


def test_what_is_inside_is_named_after_its_owner() -> None:
    owner = component("Order")
    line = definition("#l", OriginKind.ITEM, owner.id, "order_lines")
    place = definition("#p", OriginKind.PROPERTY, "#l", "ship_to")
    found = names(owner, line, place)
    assert (found["#l"], found["#p"]) == ("OrderOrderLine", "OrderOrderLineShipTo")


def test_answers_of_operations_in_different_folders_may_share_a_name() -> None:
    one = definition("#1", OriginKind.RESPONSE, "GET /a", "")
    two = definition("#2", OriginKind.RESPONSE, "GET /b", "")
    assert set(names(one, two).values()) == {"ThingGetResponse"}


def test_no_name_is_longer_than_the_limit_or_numbered() -> None:
    owner = component("A" + "VeryLongName" * 4)
    inner = definition("#i", OriginKind.PROPERTY, owner.id, "with_a_long_property_name_too")
    found = names(owner, inner)
    assert all(len(name) <= MAX_LENGTH for name in found.values())
    assert found["#i"].endswith("WithALongPropertyNameToo")


def test_the_order_of_definitions_has_no_effect() -> None:
    parts = [component("b_Error"), component("a_Error"), component("Error"), component("x_Thing")]
    assert names(*parts) == names(*reversed(parts))
