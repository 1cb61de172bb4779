"""The file of the names lock, and what it means for a document."""

from __future__ import annotations

import pytest

from sdkwright.model import Definition, EnumType, OriginKind
from sdkwright.plan.naming.lock import LockedMethod, NamesLock
from sdkwright.plan.naming.lock_keys import in_role, lock_keys
from sdkwright.plan.naming.locked import LockedNames, LockedTypes
from sdkwright.plan.symbols import TypeRole
from tests.support.models import component, definition, definitions, field, obj

LAMP = component("Lamp")
RESPONSE, REQUEST = TypeRole.RESPONSE, TypeRole.REQUEST
LOCK = NamesLock(
    {"GET /a": LockedMethod(names=("a.list", "a.get"), arguments={"query": {"q": "query"}})},
    {"Lamp": ("types.lamp:Lamp", "types.light:Light"), "Gone": ("types.gone:Gone",)},
    {"Lamp": {"shoe-size": "shoe_size"}},
)


def test_a_lock_is_text_with_one_entry_per_line_and_is_read_back() -> None:
    text = LOCK.dump()
    assert text == (
        '{\n"version": 1,\n"methods": {\n'
        '"GET /a": {"arguments": {"query": {"q": "query"}}, "names": ["a.list", "a.get"]}\n},\n'
        '"types": {\n"Gone": ["types.gone:Gone"],\n'
        '"Lamp": ["types.lamp:Lamp", "types.light:Light"]\n},\n'
        '"fields": {\n"Lamp": {"shoe-size": "shoe_size"}\n}\n}\n'
    )
    assert NamesLock.parse(text) == LOCK
    assert NamesLock().dump() == '{\n"version": 1,\n"methods": {},\n"types": {},\n"fields": {}\n}\n'


def test_arguments_without_names_are_left_out() -> None:
    lock = NamesLock({"GET /a": LockedMethod(names=("a.list",))})
    assert '"GET /a": {"names": ["a.list"]}' in lock.dump()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "it is not JSON"),
        ("[" * 100_000, "it is not JSON"),
        ('{"version": 2}', "`version` is invalid"),
        ('{"version": 1, "other": {}}', "`other` is invalid"),
        ('{"version": 1, "types": {"A": ["x"]}}', "`types/A/0` is invalid"),
        ('{"version": 1, "types": {"A": []}}', "`types/A` is invalid"),
        ('{"version": 1, "methods": {"GET /a": {"names": ["a"]}}}', "`methods/GET /a/names/0`"),
        ('{"version": 1, "fields": {"A": {"b": "not a name"}}}', "`fields/A/b` is invalid"),
    ],
)
def test_a_damaged_lock_is_described(text: str, message: str) -> None:
    with pytest.raises(ValueError) as error:
        NamesLock.parse(text)
    assert message in str(error.value)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (OriginKind.PROPERTY, "Lamp.x"),
        (OriginKind.ITEM, "Lamp[x]"),
        (OriginKind.VALUE, "Lamp{x}"),
        (OriginKind.VARIANT, "Lamp|x"),
    ],
)
def test_a_definition_inside_another_has_the_key_of_its_owner(
    kind: OriginKind, expected: str
) -> None:
    inner = definition("#x", kind, LAMP.id, "x")
    assert lock_keys(definitions([inner, LAMP])) == {"#x": expected, LAMP.id: "Lamp"}


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        (OriginKind.PARAMETER, "q", "GET /a ?q"),
        (OriginKind.BODY, "", "GET /a body"),
        (OriginKind.BODY, "form", "GET /a body form"),
        (OriginKind.RESPONSE, "", "GET /a answer"),
        (OriginKind.EVENT, "", "GET /a event"),
    ],
)
def test_a_definition_of_an_operation_has_its_key(
    kind: OriginKind, name: str, expected: str
) -> None:
    assert lock_keys(definitions([definition("#x", kind, "GET /a", name)])) == {"#x": expected}


def test_a_webhook_has_a_key_of_its_own() -> None:
    hook = definition("#x", OriginKind.WEBHOOK, "", "call.hangup")
    assert lock_keys(definitions([hook])) == {"#x": "webhook call.hangup"}


def test_equal_keys_get_a_checksum_of_the_type_whatever_their_order() -> None:
    one = definition("#1", OriginKind.VARIANT, LAMP.id, "", obj(field("b"), field("a")))
    two = definition("#2", OriginKind.VARIANT, LAMP.id, "", obj(field("c")))
    three = definition("#3", OriginKind.VARIANT, LAMP.id, "", EnumType(("a",)))
    found = lock_keys(definitions([LAMP, one, two, three]))
    checksums = [found[d.id].partition("#")[2] for d in (one, two, three)]
    assert checksums == ["7faae47c", "a5047ec9", "6417825c"]
    turned = definition("#1", OriginKind.VARIANT, LAMP.id, "", obj(field("a"), field("b")))
    assert lock_keys(definitions([two, turned, three, LAMP])) == found


def test_a_request_has_a_key_of_its_own() -> None:
    assert in_role("Lamp", RESPONSE) == "Lamp"
    assert in_role("Lamp", REQUEST) == "Lamp (argument)"


def locked(types: dict[str, tuple[str, ...]], *given: Definition) -> LockedNames:
    return LockedNames.of(NamesLock(types=types), definitions(given))


def test_names_of_present_definitions_are_locked_and_all_others_reserved() -> None:
    assert LockedNames.of(LOCK, definitions([LAMP])).types() == LockedTypes(
        {LAMP.id: "Lamp"}, frozenset({"Light", "Gone"})
    )


def test_a_name_that_is_locked_is_not_reserved_as_well() -> None:
    given = locked({"Lamp": ("types.lamp:Lamp", "types.old:Lamp")}, LAMP)
    assert given.types() == LockedTypes({LAMP.id: "Lamp"}, frozenset())


def test_the_name_of_a_request_is_locked_without_its_suffix() -> None:
    given = locked({"Lamp (argument)": ("types.lamp_param:LampParam",)}, LAMP)
    assert given.types().names == {LAMP.id: "Lamp"}
    param = locked({"Lamp": ("types.p:LampParam",), "Lamp (argument)": ("types.q:Other",)}, LAMP)
    assert param.types().names == {LAMP.id: "LampParam"}


def test_modules_are_locked_while_the_name_stays() -> None:
    given = locked(
        {"Lamp": ("types.a:Lamp", "types.old:Lamp"), "Lamp (argument)": ("types.b:LampParam",)},
        LAMP,
    )
    assert given.modules({LAMP.id: "Lamp"}) == {
        (LAMP.id, RESPONSE): ("types", "a"),
        (LAMP.id, REQUEST): ("types", "b"),
    }
    assert given.modules({LAMP.id: "Light"}) == {}


def test_fields_and_arguments_are_locked() -> None:
    given = LockedNames.of(LOCK, definitions([LAMP]))
    assert given.fields(LAMP.id, RESPONSE) == {"shoe-size": "shoe_size"}
    assert given.fields(LAMP.id, REQUEST) == {}
    assert given.arguments("GET /a") == {"query": {"q": "query"}}
    assert given.arguments("GET /b") == {}
    assert given.methods == {"GET /a": ("a.list", "a.get")}
