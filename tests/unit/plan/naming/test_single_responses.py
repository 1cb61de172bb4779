"""Components that are the response of one operation and nothing else."""

from __future__ import annotations

import pytest

from sdkwright.model import (
    Api,
    BodyKind,
    Definition,
    ListType,
    Operation,
    OriginKind,
)
from sdkwright.plan.naming.single_responses import single_responses
from tests.support.models import (
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

LAMP = component("Lamp")
GET = operation("GET /lamp", response=json(ref(LAMP)))


def found(given: Api, *overridden: str) -> dict[str, str]:
    return {str(key): operation for key, operation in single_responses(given, overridden).items()}


def test_a_component_that_one_operation_returns_belongs_to_it() -> None:
    assert found(api(LAMP, GET)) == {LAMP.id: "GET /lamp"}


@pytest.mark.parametrize(
    "other",
    [
        operation("GET /other", response=json(ref(LAMP))),
        operation("POST /other", body=body((BodyKind.JSON, ref(LAMP)))),
        operation("GET /other", parameter("lamp", target=ListType(ref(LAMP)))),
        component("Room", obj(field("lamp", ref(LAMP)))),
        component("Room", obj(field("lamp", ref(LAMP), write_only=True))),
        component("Room", obj(field("lamp", ref(LAMP), read_only=True))),
        component("Lamps", ListType(ref(LAMP))),
    ],
)
def test_a_component_that_is_used_elsewhere_does_not(other: Operation | Definition) -> None:
    assert found(api(LAMP, GET, other)) == {}


def test_a_component_with_a_name_in_the_config_does_not() -> None:
    assert found(api(LAMP, GET), "Lamp") == {}
    assert found(api(LAMP, GET), "Other") != {}


def test_an_inline_response_and_a_missing_one_do_not() -> None:
    inline = definition("#r", OriginKind.RESPONSE, "GET /lamp")
    assert found(api(inline, operation("GET /lamp", response=json(ref(inline))))) == {}
    assert found(api(GET)) == {}


def test_the_envelope_of_a_page_is_no_other_use_of_its_items() -> None:
    envelope = component("Page", obj(field("data", ListType(ref(LAMP)))))
    listing = paged("GET /lamps", ref(LAMP), envelope=ref(envelope))
    assert found(api(LAMP, envelope, listing)) == {LAMP.id: "GET /lamps"}
    both = component("Both", obj(field("lamp", ref(LAMP))))
    assert found(api(LAMP, envelope, both, listing)) == {}
    single = operation("GET /page", response=json(ref(envelope)))
    assert LAMP.id not in found(api(LAMP, envelope, single))
