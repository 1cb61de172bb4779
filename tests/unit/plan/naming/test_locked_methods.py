"""Names of methods that the lock holds."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sdkwright.plan.naming.inputs import NamingInput
from sdkwright.plan.naming.methods import MethodName, name_methods
from sdkwright.plan.naming.overrides import Overrides


def fact(key: str, **facts: object) -> NamingInput:
    verb, path = key.split(" ", 1)
    parameters = tuple(re.findall(r"\{([^}]+)\}", path))
    return NamingInput(verb, path, path_parameters=parameters, **facts)  # type: ignore[arg-type]  # facts are whatever a test is about


def names(*operations: str | NamingInput, pins: Overrides | None = None) -> dict[str, str]:
    facts = [fact(o) if isinstance(o, str) else o for o in operations]
    return {key: name.dotted for key, name in name_methods(facts, pins or Overrides()).items()}


def rules(*operations: str | NamingInput) -> dict[str, str]:
    facts = [fact(o) if isinstance(o, str) else o for o in operations]
    return {key: name.rule for key, name in name_methods(facts, Overrides()).items()}


def assert_names(expected: Mapping[str, str], **facts: object) -> None:
    assert names(*(fact(key, **facts) for key in expected)) == dict(expected)


# --- names in the lock ---------------------------------------------------------------------------


def locked(
    lock: Mapping[str, list[str]], *operations: str, overrides: Overrides | None = None
) -> dict[str, MethodName]:
    return name_methods([fact(o) for o in operations], overrides or Overrides(), lock)


def test_a_locked_name_stays_with_the_reason() -> None:
    (found,) = locked({"GET /pets": ["animals.all", "pets.old"]}, "GET /pets").values()
    assert (found.dotted, found.rule) == ("animals.all", "lock")
    assert found.reason == "The names lock has this name; the rules propose `pets.retrieve`."
    assert found.former == (("pets", "old"),)


def test_a_locked_name_that_the_rules_propose_keeps_their_reason() -> None:
    (found,) = locked({"GET /pets": ["pets.retrieve"]}, "GET /pets").values()
    assert (found.rule, found.former) == ("collection", ())


def test_an_override_wins_over_the_lock_and_the_locked_name_is_a_former_one() -> None:
    chosen = Overrides(methods={"GET /pets": "zoo.list"}, aliases={"GET /pets": ["pets.also"]})
    lock = {"GET /pets": ["pets.list", "pets.also", "zoo.list"]}
    (found,) = locked(lock, "GET /pets", overrides=chosen).values()
    assert (found.dotted, found.rule) == ("zoo.list", "override")
    assert (found.aliases, found.former) == ((("pets", "also"),), (("pets", "list"),))


def test_an_operation_that_wants_a_locked_name_gets_another() -> None:
    lock = {"GET /pets/{id}/x": ["pets.list"]}
    found = locked(lock, "GET /pets", "POST /pets", "GET /pets/{id}/x")
    assert found["GET /pets/{id}/x"].dotted == "pets.list"
    assert found["GET /pets"].dotted == "pets.list_pets"


def test_names_of_gone_operations_and_former_names_are_not_given_again() -> None:
    for lock in (
        {"GET /gone": ["pets.list"]},
        {"POST /pets": ["pets.create", "pets.list"]},
    ):
        found = locked(lock, "GET /pets", "POST /pets")
        assert found["GET /pets"].dotted == "pets.list_pets"
        assert set(found) == {"GET /pets", "POST /pets"}


def test_an_override_may_use_a_reserved_name() -> None:
    chosen = Overrides(methods={"GET /pets": "pets.old"})
    found = locked({"GET /gone": ["pets.old"]}, "GET /pets", overrides=chosen)
    assert found["GET /pets"].dotted == "pets.old"


def test_a_reserved_name_is_no_resource() -> None:
    found = locked({"GET /gone": ["pets.list.all"]}, "GET /pets", "POST /pets")
    assert found["GET /pets"].dotted == "pets.list"


def test_a_content_type_of_a_gone_operation_is_ignored() -> None:
    chosen = Overrides(methods={"POST /gone?content-type=json": "gone.send"})
    assert set(locked({}, "GET /pets", overrides=chosen)) == {"GET /pets"}
