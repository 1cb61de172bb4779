"""Where requests go: servers of the document and of operations, their variables, and `base_url`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.sdk import Sdk, answer, document, generate

GET: dict[str, Any] = {"responses": answer({"type": "object"})}
PATHS: dict[str, Any] = {
    "/plain": {"get": GET},
    "/absolute": {"get": {**GET, "servers": [{"url": "https://other.example.com/v9"}]}},
    "/rooted": {"get": {**GET, "servers": [{"url": "/rel/v3"}]}},
    "/protocol": {"servers": [{"url": "//third.example.com/v4/"}], "get": GET},
    "/variable": {
        "get": {
            **GET,
            "servers": [
                {
                    "url": "https://{region}.example.com",
                    "variables": {"region": {"default": "eu"}},
                }
            ],
        }
    },
}


def url_of(sdk: Sdk, name: str, **options: Any) -> str:
    getattr(sdk.client(**options), name).retrieve()
    return str(sdk.request.url)


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("plain", "https://api.example.com/v1/plain"),
        ("absolute", "https://other.example.com/v9/absolute"),
        ("rooted", "https://api.example.com/rel/v3/rooted"),
        ("protocol", "https://third.example.com/v4/protocol"),
        ("variable", "https://eu.example.com/variable"),
    ],
)
def test_servers_of_operations(tmp_path: Path, name: str, url: str) -> None:
    sdk = generate(tmp_path, document(PATHS))
    assert url_of(sdk, name) == url
    for own in ("http://localhost:8080", "https://proxy.test/x/y/"):
        assert url_of(sdk, name, base_url=own) == f"{own.rstrip('/')}/{name}"


def test_the_environment_replaces_servers_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sdk = generate(tmp_path, document(PATHS))
    monkeypatch.setenv("SMALL_BASE_URL", "http://localhost:8080/p")
    assert url_of(sdk, "absolute") == "http://localhost:8080/p/absolute"


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_a_server_without_a_protocol_is_reached_by_https(tmp_path: Path, version: str) -> None:
    spec = document(PATHS, servers=[{"url": "//api.example.org/v2"}])
    sdk = generate(tmp_path, {**spec, "openapi": version})
    assert url_of(sdk, "plain") == "https://api.example.org/v2/plain"


@pytest.mark.parametrize(
    "server",
    [
        {"url": "https://{tenant}.example.com"},
        {"url": "https://{tenant}.example.com", "variables": {"other": {"default": "x"}}},
        {"url": "https://{tenant}.example.com", "variables": {"tenant": {"enum": ["a", "b"]}}},
        {"url": "https://{tenant}.example.com", "variables": {"tenant": {"description": "x"}}},
    ],
)
def test_a_variable_without_a_default_is_reported_and_no_server_is_guessed(
    tmp_path: Path, server: dict[str, Any]
) -> None:
    sdk = generate(
        tmp_path, document(PATHS, servers=[server, {"url": "https://sandbox.example.com"}])
    )
    found = [d for d in sdk.diagnostics.entries if "server-variable" in str(d.code)]
    assert [d.location.pointer for d in found if d.location] == ["/servers/0/url"]
    assert "`tenant`" in found[0].message
    with pytest.raises(sdk.module.SmallError, match="pass `base_url`"):
        sdk.client()
    assert url_of(sdk, "plain", base_url="https://t.example.com") == "https://t.example.com/plain"


@pytest.mark.parametrize("url", ["/v2", "v2", "/", "{base}"])
def test_a_relative_server_is_reported(tmp_path: Path, url: str) -> None:
    server = {"url": url, "variables": {"base": {"default": "/v3"}}}
    sdk = generate(tmp_path, document(PATHS, servers=[server]))
    found = [d for d in sdk.diagnostics.entries if str(d.code) == "server-relative"]
    assert [d.location.pointer for d in found if d.location] == ["/servers/0"]
    with pytest.raises(sdk.module.SmallError, match="pass `base_url`"):
        sdk.client()


def test_a_base_url_of_the_config_needs_no_variables(tmp_path: Path) -> None:
    spec = document(PATHS, servers=[{"url": "https://{tenant}.example.com"}])
    sdk = generate(tmp_path, spec, {"base_url": "https://main.example.com/"})
    assert [str(d.code) for d in sdk.diagnostics.entries] == []
    assert url_of(sdk, "plain") == "https://main.example.com/plain"


def test_a_server_of_an_operation_with_an_undeclared_variable_is_reported(tmp_path: Path) -> None:
    paths = {"/things": {"get": {**GET, "servers": [{"url": "https://{tenant}.example.com"}]}}}
    sdk = generate(tmp_path, document(paths))
    found = [d.location.pointer for d in sdk.diagnostics.entries if d.location]
    assert found == ["/paths/~1things/get/servers/0/url"]
    assert url_of(sdk, "things") == "https://api.example.com/v1/things"


def test_an_empty_default_is_a_default(tmp_path: Path) -> None:
    server = {"url": "https://example.com{base}", "variables": {"base": {"default": ""}}}
    sdk = generate(tmp_path, document(PATHS, servers=[server]))
    assert url_of(sdk, "plain") == "https://example.com/plain"
