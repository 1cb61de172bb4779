"""What the package is for programs that mock it, print its errors or were written for another one."""

from __future__ import annotations

import importlib
import inspect
import pickle
from pathlib import Path
from typing import Any
from unittest.mock import AsyncMock, create_autospec

import anyio
import httpx
import pytest

from tests.support.sdk import Sdk, answer, document, generate

THING = {"type": "object", "properties": {"id": {"type": "string"}}}
GUIDE = "https://example.com/migrate"


def sdk_of(tmp_path: Path, config: dict[str, Any] | None = None) -> Sdk:
    body = {"content": {"application/json": {"schema": THING}}}
    path_id = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    create = {"post": {"requestBody": body, "responses": answer(THING)}}
    parts = {**create, "parameters": [path_id], "get": {"responses": answer(THING)}}
    return generate(tmp_path, document({"/things": create, "/things/{id}/parts": parts}), config)


def test_an_autospec_of_a_client_has_the_methods_of_its_resources(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path)
    client = create_autospec(sdk.module.Small)(api_key="k")
    client.things.create.return_value = "made"
    assert client.things.create(id="1") == "made"
    client.things.parts.create.assert_not_called()
    with pytest.raises(TypeError):
        client.things.create("positional")
    with pytest.raises(AttributeError):
        client.things.destroy()
    with pytest.raises(AttributeError):
        client.nothing()
    other = create_autospec(sdk.module.AsyncSmall, instance=True)
    assert isinstance(other.things.parts.create, AsyncMock)
    other.things.create.return_value = "made"

    async def run() -> None:
        assert await other.things.create() == "made"

    anyio.run(run)


def test_on_the_class_a_resource_is_its_class(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path)
    resource: Any = sdk.module.Small.things
    assert all(map(inspect.isclass, (resource, resource.parts)))
    client = sdk.client()
    assert type(client.things) is resource and client.things is client.things
    assert type(client.things.parts) is resource.parts


def test_an_error_is_printed_under_the_name_by_which_it_is_imported(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path)
    errors = [
        value
        for value in (getattr(sdk.module, name) for name in sdk.module.__all__)
        if inspect.isclass(value) and issubclass(value, Exception)
    ]
    assert len(errors) > 12
    for error in errors:
        module = importlib.import_module(error.__module__)
        assert error.__module__ == sdk.module.__name__
        assert getattr(module, error.__qualname__) is error
    with pytest.raises(sdk.module.NotFoundError) as caught:
        sdk.client(httpx.Response(404, json={"error": "no"})).things.create()
    copied = pickle.loads(pickle.dumps(caught.value))
    assert type(copied) is sdk.module.NotFoundError and str(copied) == str(caught.value)


def test_code_for_a_package_without_clients_is_told_what_to_do(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, {"docs": {"migration_guide": GUIDE}})
    name = sdk.module.__name__
    with pytest.raises(AttributeError, match=rf"'Thing'.*`{name}\.Small\(\)`.*{GUIDE}$"):
        sdk.module.Thing.create()
    with pytest.raises(AttributeError, match=r"'Thing'$"):
        sdk.part("resources").Thing()
    assert not hasattr(sdk.module, "Thing")


def test_without_a_guide_no_page_is_named(tmp_path: Path) -> None:
    with pytest.raises(AttributeError, match=r"`\w+\.Small\(\)`$"):
        sdk_of(tmp_path).module.Thing()


def test_an_unknown_argument_names_the_method_of_the_generated_package(tmp_path: Path) -> None:
    client = sdk_of(tmp_path).client()
    with pytest.raises(TypeError, match=r"^things\.create\(\) got .*`ids`; did you mean `id`\?"):
        client.things.create(ids="1")
    with pytest.raises(TypeError, match=r"^things\.parts\.create\(\) got .*`x`"):
        client.things.parts.create("1", x="1")
