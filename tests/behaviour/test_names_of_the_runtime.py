"""Fields of models and pages that are named like attributes of the runtime's classes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.sdk import Sdk, answer, document, generate, parameter


def attributes(of: type) -> list[str]:
    return [name for name in dir(of) if not name.startswith("_")]


def page_of(names: list[str], inner: list[str]) -> dict[str, Any]:
    """A page with these fields beside its items, whose own fields are `inner`."""
    text = {"type": "string"}
    item = {"type": "object", "properties": dict.fromkeys(inner, text)}
    fields = {name: {"type": ["string", "null"]} for name in [*names, "next_cursor"]}
    return {
        "type": "object",
        "properties": {**fields, "data": {"type": "array", "items": item}},
    }


def listing(folder: Path, names: list[str], inner: list[str]) -> Sdk:
    given = [parameter("cursor", {"type": "string"}), parameter("limit", {"type": "integer"})]
    paths = {"/things": {"get": {"parameters": given, "responses": answer(page_of(names, inner))}}}
    return generate(folder, document(paths))


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], list[str]]:
    """The attributes of pages and of models."""
    sdk = listing(tmp_path_factory.mktemp("plain"), [], ["id"])
    pagination = sdk.part("_core.sync_pagination"), sdk.part("_core.async_pagination")
    pages = {*attributes(pagination[0].SyncPage), *attributes(pagination[1].AsyncPage)}
    return sorted(pages), attributes(sdk.part("_core.models").Model)


def test_a_page_can_have_any_field(tmp_path: Path, known: tuple[list[str], list[str]]) -> None:
    pages, models = known
    assert {"has_next_page", "iter_pages", "next_page_info", "to_dict"} <= set(pages)
    sdk = listing(tmp_path, pages, models)
    item = {name: f"{name} of an item" for name in models}
    first = {**{name: f"{name} of a page" for name in pages}, "next_cursor": "c", "data": [item]}
    last = {**first, "next_cursor": None}
    page = sdk.client(first, last).things.list()
    assert page.to_dict() == first
    assert page.has_next_page() is True
    assert [entry.to_dict() for entry in page] == [item, item]
    assert len(list(sdk.client(first, last).things.list().iter_pages())) == 2
    for name in pages:
        assert getattr(page, f"{name}_") == f"{name} of a page"
    for name in models:
        assert getattr(page.data[0], f"{name}_") == f"{name} of an item"


def test_such_a_package_is_imported_without_warnings(
    tmp_path: Path, known: tuple[list[str], list[str]]
) -> None:
    sdk = listing(tmp_path, *known)
    code = (
        f"import {sdk.module.__name__}.pagination, {sdk.module.__name__}.types.thing_list_response"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=tmp_path, check=True)


def test_fields_of_a_page_that_are_spelled_alike_are_all_there(tmp_path: Path) -> None:
    sdk = listing(tmp_path, ["pageToken", "page_token", "page-token"], ["id"])
    sent: dict[str, Any] = {
        "pageToken": "a",
        "page_token": "b",
        "page-token": "c",
        "next_cursor": None,
        "data": [],
    }
    page = sdk.client(sent).things.list()
    assert page.to_dict() == sent
    assert (page.page_token, page.page_token_, page.page_token__) == ("b", "c", "a")


def test_methods_named_like_the_helpers_of_types_keep_their_types(tmp_path: Path) -> None:
    thing = answer({"type": "object", "properties": {"id": {"type": "string"}}})
    names = ("raw", "streamed", "async_raw", "async_streamed", "zip")
    paths = {f"/things/{{id}}/actions/{name}": {"post": {"responses": thing}} for name in names}
    sdk = generate(tmp_path, document(paths))
    client = str(sdk.output.plan.client)
    lines = [
        "from typing_extensions import assert_type",
        f"from {sdk.module.__name__} import Async{client}, {client}",
        f"sync, asynchronous = {client}(), Async{client}()",
    ]
    for name in names:
        for kind in ("raw", "streaming"):
            method = f"things.actions.with_{kind}_response.{name}('1')"
            opened = f"sync.{method}" if kind == "raw" else f"sync.{method}.__enter__()"
            lines.append(f"assert_type({opened}.parse().id, str | None)")
    (tmp_path / "use.py").write_text("\n".join(lines))
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "use.py"]
    found = subprocess.run(command, check=False, cwd=tmp_path, capture_output=True, text=True)
    assert found.returncode == 0, found.stdout
