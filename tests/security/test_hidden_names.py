"""Every operation that is listed can be called: no name hides another."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest

from sdkwright.diagnostics import InputError
from sdkwright.plan.naming.overrides import CLIENT_ATTRIBUTES, RESOURCE_ATTRIBUTES
from sdkwright.plan.naming.words import Identifier
from tests.support.sdk import Sdk, document, generate

OK = {"200": {"description": "ok"}}
ATTRIBUTES = sorted(
    CLIENT_ATTRIBUTES | {"webhooks", "_engine", "_call", "__init__", "__class__", "mro"}
)


def paths(*keys: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key in keys:
        verb, path = key.split(" ")
        names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
        parameters = [
            {"name": n, "in": "path", "required": True, "schema": {"type": "string"}} for n in names
        ]
        found.setdefault(path, {})[verb.lower()] = {"responses": OK, "parameters": parameters}
    return document(found)


def unreachable(sdk: Sdk) -> list[str]:
    """The methods of the plan that are no methods of the client."""
    found = []
    client = sdk.client(base_url="https://api.example.com")
    for resource in sdk.output.plan.walk():
        for view in (client, client.with_raw_response, client.with_streaming_response):
            target: Any = view
            for name in resource.path:
                target = getattr(target, name, None)
            for method in resource.methods:
                given = getattr(target, method.name, None)
                if not callable(given) or getattr(given, "__name__", "") != method.name:
                    found.append(".".join([*resource.path, method.name]))
    return found


@pytest.mark.parametrize("name", ATTRIBUTES)
def test_a_path_with_the_name_of_an_attribute_is_renamed(tmp_path: Path, name: str) -> None:
    spec = paths(
        f"GET /{name}", f"POST /{name}", f"GET /{name}/{{id}}", f"POST /{name}/actions/{name}",
        f"GET /things/{name}", f"POST /things/{name}", f"POST /things/{{id}}/{name}",
        f"POST /things/{{id}}/actions/{name}", f"GET /things/{{id}}/parts/{name}/{{key}}",
    )  # fmt: skip
    sdk = generate(tmp_path, spec)
    assert unreachable(sdk) == []
    for attribute in CLIENT_ATTRIBUTES:
        kind = sdk.part("_core.sync_client").SyncClient
        assert getattr(type(sdk.client()), attribute) is getattr(kind, attribute)
    noted = {entry.code for entry in sdk.diagnostics}
    is_reserved = Identifier(name) in CLIENT_ATTRIBUTES
    assert ("name-avoided" in noted) is is_reserved


PINS = {
    "a method with the name of a resource": {"GET /rooms": "things.parts"},
    "a resource with the name of an attribute": {"GET /rooms": "close.list"},
    "a method of every resource": {"GET /rooms": "things.with_raw_response"},
    "a resource below a resource": {"GET /rooms": "things.with_streaming_response.list"},
}


@pytest.mark.parametrize("where", ["methods", "aliases"])
@pytest.mark.parametrize("pin", PINS)
def test_an_override_that_hides_something_is_refused(tmp_path: Path, pin: str, where: str) -> None:
    key, name = next(iter(PINS[pin].items()))
    spec = paths("GET /rooms", "GET /things/{id}/parts", "POST /things/{id}/parts", "GET /things")
    names = {where: {key: name if where == "methods" else [name]}}
    if pin == "a method with the name of a resource":
        names.setdefault("methods", {})["POST /things/{id}/parts"] = "things.parts.make"
    with pytest.raises(InputError) as error:
        generate(tmp_path, spec, {"names": names})
    assert error.value.diagnostic.code == "name-hides"
    assert name in error.value.diagnostic.message


def test_a_method_from_the_config_keeps_its_name_and_the_resource_gets_another(
    tmp_path: Path,
) -> None:
    spec = paths("GET /rooms", "GET /things/{id}/parts", "POST /things/{id}/parts", "GET /things")
    sdk = generate(tmp_path, spec, {"names": {"methods": {"GET /rooms": "things.parts"}}})
    names = {".".join([*r.path, m.name]) for r in sdk.output.plan.walk() for m in r.methods}
    assert {"things.parts", "things.parts_.create"} <= names
    assert unreachable(sdk) == []
    assert "name-avoided" in {entry.code for entry in sdk.diagnostics}


def test_a_locked_method_keeps_its_name_when_a_resource_of_that_name_appears(
    tmp_path: Path,
) -> None:
    before = generate(tmp_path, paths("GET /things", "POST /things/{id}/clone"))
    lock = before.output.plan.lock
    assert "things.clone" in lock.methods["POST /things/{id}/clone"].names
    more = ("GET /things/clone/{id}", "GET /things/clone", "POST /things/clone")
    spec = paths("GET /things", "POST /things/{id}/clone", *more)
    after = generate(tmp_path, spec, lock=lock)
    assert unreachable(after) == []
    names = {".".join([*r.path, m.name]) for r in after.output.plan.walk() for m in r.methods}
    assert {"things.clone", "things.clone_.retrieve", "things.clone_.create"} <= names


DOCUMENTS = sorted((Path(__file__).resolve().parents[1] / "snapshots" / "documents").glob("*.yaml"))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_every_method_of_a_snapshot_is_reachable(tmp_path: Path, path: Path) -> None:
    sdk = generate(tmp_path, path.read_text("utf-8"))
    assert any(resource.methods for resource in sdk.output.plan.walk())
    assert unreachable(sdk) == []


def test_the_list_of_attributes_is_that_of_the_runtime() -> None:
    clients = [
        importlib.import_module(f"runtime.{module}") for module in ("sync_client", "async_client")
    ]
    own = set(dir(clients[0].SyncClient)) & set(dir(clients[1].AsyncClient))
    assert {name for name in own if not name.startswith("_")} - {"webhooks"} == CLIENT_ATTRIBUTES
    resources = importlib.import_module("runtime.resource")
    for kind in (resources.SyncResource, resources.AsyncResource):
        assert {n for n in dir(kind) if not n.startswith("_")} == RESOURCE_ATTRIBUTES
