"""Responses that do not match the document, and models that several threads use for the first time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Annotated, Any

import pytest

from runtime.lenient import construct
from runtime.models import Model
from runtime.unions import OneOf

from .conftest import Wire
from .sample.types import Cat, Dog, Thing

PET = Annotated[Cat | Dog, OneOf("kind", {"cat": 0, "dog": 1})]


@pytest.mark.parametrize("absent", [{}, {"kind": None}])
@pytest.mark.parametrize(
    ("fields", "kind"), [({"barks": True}, Dog), ({"lives": 7}, Cat), ({"wheels": 4}, Model)]
)
def test_without_its_discriminator_an_object_is_the_best_variant_by_its_fields(
    wire: Wire, absent: dict[str, Any], fields: dict[str, Any], kind: type[Model]
) -> None:
    body = {"id": "1", "pet": {**absent, **fields}}
    pet = wire.client(body).things.retrieve("1", owner_id="o").pet
    assert type(pet) is kind
    assert pet.to_dict() == body["pet"]
    assert type(construct(list[PET], [body["pet"]])[0]) is kind
    assert type(construct(dict[str, PET], {"a": body["pet"]})["a"]) is kind


def test_an_unknown_discriminator_stays_an_unknown_type(wire: Wire) -> None:
    body = {"id": "1", "pet": {"kind": "fish", "barks": True}}
    assert type(wire.client(body).things.retrieve("1", owner_id="o").pet) is Model


def test_the_best_variant_keeps_what_matches_of_it(wire: Wire) -> None:
    body = {"id": "1", "pet": {"barks": "perhaps", "age": 3}}
    pet = wire.client(body).things.retrieve("1", owner_id="o").pet
    assert type(pet) is Dog and pet.to_dict() == {"barks": "perhaps", "age": 3}


def test_in_a_plain_union_too_the_fields_decide_and_not_the_order() -> None:
    assert type(construct(Cat | Dog, {"barks": True})) is Dog
    assert type(construct(Cat | Dog | str, {"barks": "perhaps"})) is Dog
    assert construct(Cat | Dog | str, "text") == "text"


def test_strict_validation_refuses_an_unknown_discriminator_and_accepts_an_optional_one(
    wire: Wire,
) -> None:
    from runtime.errors import APIResponseValidationError

    bodies = [
        {"id": "1", "pet": {"kind": "fish", "barks": True}},
        {"id": "1", "pet": {"barks": True}},
    ]
    client = wire.client(*bodies, _strict_response_validation=True)
    with pytest.raises(APIResponseValidationError, match="pet"):
        client.things.retrieve("1", owner_id="o")
    assert type(client.things.retrieve("1", owner_id="o").pet) is Dog


PROGRAM = Path(__file__).parent / "first_use.py"


@pytest.mark.slow
@pytest.mark.parametrize("way", ["call", "decode", "validate", "create", "dump", "lenient"])
def test_sixteen_threads_can_use_a_type_for_the_first_time(way: str) -> None:
    """Before pydantic 2.14, which locks this itself, one in six runs of `call` failed."""
    expected = (
        "OutboundMessagePayload OutboundMessagePayloadTo Error"
        if way == "call"
        else "Thing Part Cat"
    )
    for _ in range(6 if way == "call" else 2):
        done = subprocess.run(
            [sys.executable, str(PROGRAM), way], capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stdout, done.stderr[-500:]) == (0, f"{expected}\n", "")


def test_a_model_is_built_in_a_child_of_a_process_that_was_building_one() -> None:
    program = f"""
import os, sys, threading
sys.path[:0] = {[str(Path(__file__).resolve().parents[3] / 'templates')]!r}
from runtime.building import building
from runtime.models import Model
class Late(Model):
    a: int
held, done = threading.Event(), threading.Event()
def hold():
    with building():
        held.set()
        done.wait()
threading.Thread(target=hold, daemon=True).start()
held.wait()
child = os.fork()
if not child:
    os._exit(Late(a=1).a)
ended = os.waitpid(child, 0)[1]
done.set()
sys.exit(os.waitstatus_to_exitcode(ended) - 1)
"""
    subprocess.run([sys.executable, "-W", "ignore", "-c", program], check=True, timeout=20)


def test_the_names_that_a_type_refers_to_are_still_found() -> None:
    class Outer(Model):
        inner: Inner | None = None

    class Inner(Model):
        thing: Thing | None = None

    Outer.model_rebuild()
    found = Outer.model_validate({"inner": {"thing": {"id": "1"}}})
    assert type(found.inner) is Inner and type(found.inner.thing) is Thing
