"""The folder and the prefix of the types of each method."""

from __future__ import annotations

from sdkwright.model import Definitions
from sdkwright.plan.naming.lock import LockedMethod, NamesLock
from sdkwright.plan.naming.locked import LockedNames
from sdkwright.plan.naming.methods import MethodName
from sdkwright.plan.naming.names import TypeBase
from sdkwright.plan.naming.type_bases import type_bases
from sdkwright.plan.naming.words import Identifier


def bases(*dotted: str, lock: NamesLock | None = None, **initialisms: str) -> dict[str, TypeBase]:
    names = {}
    for name in dotted:
        *resource, method = map(Identifier, name.split("."))
        names[name] = MethodName(tuple(resource), method, "", "")
    locked = LockedNames.of(lock or NamesLock(), Definitions())
    return type_bases(names, locked, initialisms)


def lock(dotted: str, address: str, key: str | None = None) -> NamesLock:
    methods = {key or dotted: LockedMethod(names=(dotted,))}
    return NamesLock(methods, {f"{key or dotted} arguments": (address,)})


def test_the_prefix_is_the_singular_of_the_resource_and_the_method() -> None:
    found = bases("ai.sms_texts.send_now", sms="SMS")
    assert found == {"ai.sms_texts.send_now": TypeBase(("ai",), "SMSTextSendNow")}


def test_methods_with_one_base_use_the_resource_as_it_is() -> None:
    found = bases("thing.list", "things.list", "a.thing.list")
    assert [found[key].prefix for key in sorted(found)] == ["ThingList", "ThingList", "ThingsList"]
    assert found["a.thing.list"].folder == ("a",)


def test_a_locked_base_stays_and_others_make_room() -> None:
    given = lock("things.list", "types.old.thing_list_params:ThingListParams")
    assert bases("things.list", lock=given) == {"things.list": TypeBase(("old",), "ThingList")}
    here = lock("things.list", "types.thing_list_params:ThingListParams")
    found = bases("things.list", "thing.list", "thing.get", lock=here)
    assert {key: base.prefix for key, base in found.items()} == {
        "things.list": "ThingList",
        "thing.list": "ThingList",
        "thing.get": "ThingGet",
    }
    plural = lock("thing.list", "types.thing_list_params:ThingListParams")
    assert bases("things.list", "thing.list", lock=plural)["things.list"].prefix == "ThingsList"


def test_the_base_of_a_renamed_method_is_not_locked() -> None:
    given = lock("lamps.list", "types.lamp_list_params:LampListParams", key="things.list")
    assert bases("things.list", lock=given) == {"things.list": TypeBase((), "ThingList")}
    assert bases(
        "things.list", lock=NamesLock({"things.list": LockedMethod(names=("things.list",))})
    )


def test_modules_of_a_base() -> None:
    assert TypeBase(("ai",), "ThingList").module("params") == ("types", "ai", "thing_list_params")
