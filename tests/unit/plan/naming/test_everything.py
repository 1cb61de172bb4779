"""All names of an API together."""

from __future__ import annotations

from typing import Any

import pytest

from sdkwright.config import Config
from sdkwright.diagnostics import InputError
from sdkwright.model import (
    Api,
    BodyKind,
    ListType,
    OriginKind,
    Response,
    ResponseKind,
    Source,
    Webhook,
)
from sdkwright.plan.naming.everything import Names, name_everything
from sdkwright.plan.naming.lock import LockedMethod, NamesLock
from sdkwright.plan.naming.locked import LockedNames
from sdkwright.plan.naming.names import NamedMethod, TypeBase
from tests.support.models import (
    BINARY,
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
    path_parameter,
    ref,
)

LAMP = component("lamp-answer")
GET = operation("GET /lamps/{id}", path_parameter("id"), response=json(ref(LAMP)))
FILE = component("File", obj(field("file", BINARY)))
SENT = operation(
    "POST /files", body=body((BodyKind.JSON, ref(LAMP)), (BodyKind.MULTIPART, ref(FILE)))
)
UPLOAD = "POST /files?content-type=multipart"


def named(given: Api, lock: NamesLock | None = None, **config: Any) -> Names:
    locked = LockedNames.of(lock or NamesLock(), given.definitions)
    return name_everything(given, Config.model_validate({"names": config}), locked)


def test_a_method_has_all_names_that_belong_to_its_operation() -> None:
    found = named(api(LAMP, GET)).methods[GET.key]
    assert (found.key, found.operation, found.name.dotted) == (GET.key, GET, "lamps.retrieve")
    assert found.base == TypeBase((), "LampRetrieve")
    assert [argument.name for argument in found.arguments] == ["id"]
    assert (found.content, found.response_names) == (None, ())
    assert found.params.address == "types.lamp_retrieve_params:LampRetrieveParams"
    assert found.response.address == "types.lamp_retrieve_response:LampRetrieveResponse"


def test_an_argument_set_has_all_arguments_but_the_last_of_the_path() -> None:
    given = operation("GET /a/{x}/b/{y}", *map(path_parameter, "xy"), parameter("q"))
    method = named(api(given)).methods[given.key]
    found = method.argument_set
    assert found is not None
    assert [argument.name for argument in found.arguments] == ["x", "q"]
    assert (found.symbol, found.operation) == (method.params, given.key)
    path = operation("GET /a/{x}/b/{y}", *map(path_parameter, "xy"))
    assert named(api(path)).methods[path.key].argument_set is None
    assert named(api(operation("GET /a"))).methods["GET /a"].argument_set is None


def test_names_of_the_config_reach_their_places() -> None:
    config: Any = {
        "methods": {GET.key: "lights.get"},
        "arguments": {GET.key: {"id": "lamp_id", "q": "query"}},
        "response_classes": {GET.key: ["Light", "Lamp"]},
        "types": {"lamp-answer": "TheLamp"},
        "initialisms": {"get": "GET"},
    }
    given = operation(GET.key, *GET.parameters, parameter("q"), response=GET.response)
    found = named(api(LAMP, given), **config)
    method = found.methods[GET.key]
    assert [argument.name for argument in method.arguments] == ["lamp_id", "query"]
    assert method.response_names == ("Light", "Lamp")
    assert method.base == TypeBase((), "LightGET")
    assert found.types == {LAMP.id: "TheLamp"}


def test_names_of_the_lock_reach_their_places() -> None:
    arguments = {"path": {"id": "key"}, "query": {"q": "search"}}
    lock = NamesLock({GET.key: LockedMethod(names=("lights.get",), arguments=arguments)})
    given = operation(GET.key, *GET.parameters, parameter("q"), response=GET.response)
    method = named(api(LAMP, given), lock).methods[GET.key]
    assert method.name.dotted == "lights.get"
    assert [argument.name for argument in method.arguments] == ["key", "search"]


def uploads(**config: Any) -> dict[str, NamedMethod]:
    return dict(named(api(LAMP, FILE, SENT), **config).methods)


def test_one_method_sends_all_kinds_of_bodies() -> None:
    assert {key: method.content for key, method in uploads().items()} == {SENT.key: None}


def test_a_method_for_one_content_type_leaves_the_others_to_the_operations_own() -> None:
    found = uploads(methods={UPLOAD: "files.upload"})
    assert {key: method.content for key, method in found.items()} == {
        SENT.key: BodyKind.JSON,
        UPLOAD: BodyKind.MULTIPART,
    }
    assert found[UPLOAD].operation is SENT
    assert [argument.name for argument in found[UPLOAD].arguments] == ["file"]
    assert found[SENT.key].arguments == ()


def test_with_a_method_for_each_content_type_the_own_method_sends_all() -> None:
    other = "POST /files?content-type=json"
    found = uploads(methods={UPLOAD: "files.upload", other: "files.describe"})
    assert found[SENT.key].content is None


def test_a_content_type_that_the_operation_does_not_accept_is_an_error() -> None:
    for given in (SENT, operation(SENT.key)):
        with pytest.raises(InputError) as error:
            named(api(LAMP, FILE, given), methods={"POST /files?content-type=text": "files.send"})
        assert "names a content type that the operation does not accept" in str(error.value)


def test_components_are_named_after_operations_if_the_config_says_so() -> None:
    given = api(LAMP, GET)
    assert named(given).types == {LAMP.id: "LampAnswer"}
    assert named(given, response_types="operation").types == {LAMP.id: "LampRetrieveResponse"}
    named_twice: Any = {"response_types": "operation", "types": {"lamp-answer": "Lamp"}}
    assert named(given, **named_twice).types == {LAMP.id: "Lamp"}


def test_a_response_class_names_the_component_but_not_the_items_of_a_page() -> None:
    config: Any = {"response_types": "operation", "response_classes": {GET.key: "Light"}}
    assert named(api(LAMP, GET), **config).types == {LAMP.id: "Light"}
    listing = paged(GET.key, ref(LAMP), path_parameter("id"))
    assert named(api(LAMP, listing), **config).types == {LAMP.id: "LampAnswer"}
    plain: Any = {**config, "response_classes": {}}
    assert named(api(LAMP, listing), **plain).types == {LAMP.id: "LampRetrieveResponse"}


def test_inline_items_of_a_page_are_named_as_its_response() -> None:
    envelope = definition("#e", OriginKind.RESPONSE, "GET /lamps")
    item = definition("#i", OriginKind.ITEM, "#p", "")
    data = definition("#p", OriginKind.PROPERTY, "#e", "data", ListType(ref(item)))
    given = api(envelope, data, item, paged("GET /lamps", ref(item), envelope=ref(envelope)))
    assert named(given).types[item.id] == "LampListResponseItem"
    config: Any = {"response_classes": {"GET /lamps": "Lamps"}}
    assert named(given, **config).types[item.id] == "LampsDataItem"
    assert named(api(operation("GET /lamps", response=json(TEXT)))).types == {}


def test_webhooks_are_an_attribute_of_the_client() -> None:
    given = operation("GET /webhooks")
    assert named(api(given)).methods[given.key].name.dotted == "webhooks.retrieve"
    hook = Webhook("on", ref(LAMP), Source("", ""))
    found = named(api(LAMP, given, webhooks=(hook,)))
    assert found.methods[given.key].name.dotted == "webhooks_.retrieve"


def test_a_response_class_for_a_response_that_is_not_json_is_an_error() -> None:
    for response in (Response(ResponseKind.BINARY, ("200",)), Response(ResponseKind.EMPTY, ())):
        with pytest.raises(InputError) as error:
            named(
                api(operation("GET /a", response=response)),
                response_classes={"GET /a": "Named"},
            )
        assert "names the response of `GET /a`, which is not JSON." in str(error.value)
