"""Names of types, chosen over all definitions together."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sdkwright.model import Definition, EnumType, ListType, MapType, OriginKind, UnionType
from sdkwright.plan.naming.locked import LockedTypes
from sdkwright.plan.naming.names import TypeBase
from sdkwright.plan.naming.type_names import MAX_LENGTH, TypeNaming, name_types
from tests.support.models import TEXT, component, definition, definitions

BASES = {"GET /a": TypeBase(("one",), "ThingGet"), "GET /b": TypeBase(("two",), "ThingGet")}


def names(*given: Definition, **values: object) -> dict[str, str]:
    naming = TypeNaming(definitions(given), BASES, **values)  # type: ignore[arg-type]  # fields of any type
    return {str(key): name for key, name in name_types(naming).items()}


def named(*given: Definition, **values: object) -> list[str]:
    """The names in the order of the definitions."""
    found = names(*given, **values)
    return [found[d.id] for d in given]


def locked(given: Mapping[str, str], *reserved: str) -> LockedTypes:
    return LockedTypes(given, frozenset(reserved))  # type: ignore[arg-type]  # ids are strings


RESPONSE = definition("#r", OriginKind.RESPONSE, "GET /a")
ITEM = definition("#i", OriginKind.ITEM, "#r", "items")


def test_a_module_prefix_is_dropped_only_if_no_other_component_wants_the_name() -> None:
    given = component("call-control_Call"), component("a_Error"), component("b_Error")
    assert named(*given) == ["Call", "AError", "BError"]


def test_of_two_names_that_differ_only_in_case_the_class_name_stays() -> None:
    assert named(component("CountryCode"), component("country_code")) == [
        "CountryCode",
        "CountryCodeObject",
    ]


@pytest.mark.parametrize(
    ("target", "suffix"),
    [
        (None, "Object"),
        (EnumType(("a",)), "Enum"),
        (UnionType((TEXT,)), "Union"),
        (ListType(TEXT), "List"),
        (MapType(TEXT), "Map"),
    ],
)
def test_a_component_that_collides_says_what_it_is(target: object, suffix: str) -> None:
    other = component("thing-size", target)  # type: ignore[arg-type]  # types
    assert named(component("ThingSize"), other) == ["ThingSize", f"ThingSize{suffix}"]


def test_names_that_only_differ_in_illegal_characters_are_unique() -> None:
    assert sorted(named(component("2FA"), component("N2FA"))) == ["N2FA", "N2FAObject"]


def test_components_that_collide_to_the_last_proposal_get_a_suffix() -> None:
    assert sorted(
        named(component("thing-size"), component("thing_size"), component("thingSize"))
    ) == [
        "ThingSizeObject",
        "ThingSizeObjectType",
        "ThingSizeObjectType2",
    ]


def test_initialisms_keep_their_capitals() -> None:
    assert named(component("sms-id"), initialisms={"sms": "SMS"}) == ["SMSId"]


def test_overrides_win_for_components_and_for_pointers() -> None:
    inner = definition("#/x", OriginKind.PROPERTY, "GET /a", "inner")
    given = {"ugly-Name_v2": "Nice", "#/x": "Inner"}
    assert named(component("ugly-Name_v2"), inner, overrides=given) == ["Nice", "Inner"]


def test_a_definition_inside_another_is_named_after_its_owner() -> None:
    owner = component("Order")
    line = definition("#l", OriginKind.ITEM, owner.id, "order_lines")
    place = definition("#p", OriginKind.PROPERTY, "#l", "ship_to")
    assert named(owner, line, place)[1:] == ["OrderOrderLine", "OrderOrderLineShipTo"]


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        (OriginKind.RESPONSE, "", "ThingGetResponse"),
        (OriginKind.BODY, "multipart", "ThingGetMultipartBody"),
        (OriginKind.EVENT, "", "ThingGetEvent"),
        (OriginKind.PARAMETER, "page", "ThingGetPage"),
        (OriginKind.VARIANT, "", "ThingGetObject"),
        (OriginKind.VALUE, "limits", "ThingGetLimitsValue"),
        (OriginKind.ITEM, "", "ThingGetItem"),
        (OriginKind.ITEM, "lamps", "ThingGetLamp"),
    ],
)
def test_definitions_of_an_operation_are_named_after_it(
    kind: OriginKind, name: str, expected: str
) -> None:
    assert named(definition("#x", kind, "GET /a", name)) == [expected]


@pytest.mark.parametrize(
    ("kind", "name", "taken", "expected"),
    [
        (OriginKind.RESPONSE, "", "ThingGetResponse", "ThingGetAnswer"),
        (OriginKind.EVENT, "", "ThingGetEvent", "ThingGetStreamEvent"),
        (OriginKind.PARAMETER, "page", "ThingGetPage", "ThingGetPageObject"),
        (OriginKind.ITEM, "lamps", "ThingGetLamp", "ThingGetLampsItem"),
        (OriginKind.BODY, "", "ThingGetBody", "ThingGetBodyType"),
    ],
)
def test_a_component_with_the_name_makes_it_more_specific(
    kind: OriginKind, name: str, taken: str, expected: str
) -> None:
    assert named(definition("#x", kind, "GET /a", name), component(taken)) == [expected, taken]


def test_webhooks_are_named_as_events() -> None:
    hook = definition("#w", OriginKind.WEBHOOK, "", "call.hangup")
    assert named(hook) == ["CallHangupWebhookEvent"]
    assert named(hook, component("CallHangupWebhookEvent"))[0] == "CallHangupWebhook"


def test_what_is_inside_a_body_is_named_after_the_operation() -> None:
    whole = definition("#b", OriginKind.BODY, "GET /a")
    inner = definition("#p", OriginKind.PROPERTY, "#b", "owner")
    assert named(whole, inner) == ["ThingGetBody", "ThingGetOwner"]


def test_an_inline_item_of_a_page_is_named_as_the_response() -> None:
    found = names(RESPONSE, ITEM, page_items=["#i"])
    assert found["#i"] == "ThingGetResponseItem"
    assert names(ITEM, definition("#r", OriginKind.RESPONSE, "GET /b"), page_items=["#i"])[
        "#i"
    ] == ("ThingGetResponseItem")
    envelope = definition("#r", OriginKind.PROPERTY, "GET /a", "data")
    assert names(envelope, ITEM, page_items=["#i"]) == {
        "#r": "ThingGetData",
        "#i": "ThingGetResponse",
    }


def test_an_inline_item_of_a_page_in_a_component_is_named_after_the_component() -> None:
    envelope = component("LampPage")
    data = definition("#d", OriginKind.PROPERTY, envelope.id, "data")
    item = definition("#i", OriginKind.ITEM, "#d")
    assert named(envelope, data, item, page_items=["#i"]) == [
        "LampPage",
        "LampPageData",
        "LampPageDataItem",
    ]


def test_an_inline_item_of_a_list_without_pages_is_named_after_the_list() -> None:
    assert names(RESPONSE, ITEM)["#i"] == "ThingGetResponseItem"
    assert names(RESPONSE, definition("#i", OriginKind.ITEM, "#r", "lamps"))["#i"] == (
        "ThingGetResponseLamp"
    )


def test_the_config_names_the_response_of_an_operation() -> None:
    chosen = {"GET /a": "Lamps"}
    assert named(RESPONSE, response_names=chosen) == ["Lamps"]
    assert named(definition("#r", OriginKind.BODY, "GET /a"), response_names=chosen) == [
        "ThingGetBody"
    ]


def test_a_component_that_is_one_response_is_named_after_its_operation() -> None:
    given = component("lamp-answer")
    responses = {given.id: "GET /a"}
    assert named(given, responses=responses) == ["ThingGetResponse"]
    assert named(given, responses=responses, response_names={"GET /a": "Lamps"}) == ["Lamps"]
    taken = component("ThingGetResponse")
    assert named(given, taken, responses=responses) == ["LampAnswer", "ThingGetResponse"]
    other = definition("#o", OriginKind.RESPONSE, "GET /b")
    assert named(given, other, responses=responses) == ["ThingGetResponse", "ThingGetResponse"]


def test_responses_of_operations_in_different_folders_may_share_a_name() -> None:
    other = definition("#2", OriginKind.RESPONSE, "GET /b")
    assert named(RESPONSE, other) == ["ThingGetResponse", "ThingGetResponse"]
    same = {"GET /a": BASES["GET /a"], "GET /b": BASES["GET /a"]}
    found = name_types(TypeNaming(definitions([RESPONSE, other]), same))
    assert sorted(found.values()) == ["ThingGetAnswer", "ThingGetAnswerType"]


def test_a_folder_at_the_top_is_not_the_package() -> None:
    top = {"GET /a": TypeBase((), "ThingGet"), "GET /b": TypeBase(("two",), "ThingGet")}
    other = definition("#2", OriginKind.RESPONSE, "GET /b")
    found = name_types(TypeNaming(definitions([RESPONSE, other]), top))
    assert list(found.values()) == ["ThingGetResponse", "ThingGetResponse"]


def test_no_name_is_longer_than_the_limit() -> None:
    owner = component("A" + "VeryLongName" * 4)
    inner = definition("#i", OriginKind.PROPERTY, owner.id, "with_a_long_property_name_too")
    found = names(owner, inner)
    assert found["#i"] == "AVeryLongNameVeryLongNameVeryWithALongPropertyNameToo"
    assert len(found["#i"]) <= MAX_LENGTH - len("Param")
    endless = definition("#i", OriginKind.PROPERTY, owner.id, "x" * 80)
    assert names(owner, endless)["#i"] == "X" + "x" * (MAX_LENGTH - len("Param") - 1)


def test_the_order_of_definitions_has_no_influence() -> None:
    parts = [component("b_Error"), component("a_Error"), component("Error"), component("x_Thing")]
    assert names(*parts) == names(*reversed(parts))


def test_a_locked_name_stays_whoever_else_wants_it() -> None:
    new, old = component("Lamp"), component("lamp-old")
    given = locked({old.id: "Lamp"})
    assert named(new, old, locked=given) == ["LampType", "Lamp"]


def test_a_locked_name_yields_to_an_override() -> None:
    lamp = component("Lamp")
    assert named(lamp, overrides={"Lamp": "Light"}, locked=locked({lamp.id: "Lamp"})) == ["Light"]
    assert named(
        RESPONSE, response_names={"GET /a": "Lights"}, locked=locked({"#r": "ThingGetResponse"})
    ) == ["Lights"]
    inner = definition("#/x", OriginKind.PROPERTY, lamp.id, "x")
    assert named(inner, overrides={"#/x": "Shade"}, locked=locked({"#/x": "LampX"})) == ["Shade"]


def test_a_locked_name_that_is_overridden_with_the_same_name_stays() -> None:
    lamp = component("lamp")
    given = locked({lamp.id: "Light"})
    assert named(lamp, overrides={"lamp": "Light"}, locked=given) == ["Light"]


def test_of_two_definitions_with_one_locked_name_the_first_by_id_keeps_it() -> None:
    a, b = component("A"), component("B")
    assert named(a, b, locked=locked({a.id: "Same", b.id: "same"})) == ["Same", "B"]


def test_reserved_names_are_not_given_again() -> None:
    assert named(component("a_Lamp"), locked=locked({}, "Lamp")) == ["ALamp"]
