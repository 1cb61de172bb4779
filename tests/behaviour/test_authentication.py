"""Which credential goes out, and where, for every form of `security`."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.sdk import Sdk, answer, document, generate

SCHEMES: dict[str, Any] = {
    "bearer": {"type": "http", "scheme": "bearer"},
    "basic": {"type": "http", "scheme": "basic"},
    "digest": {"type": "http", "scheme": "digest"},
    "shared": {"type": "http", "scheme": "SharedKey"},
    "certificate": {"type": "mutualTLS"},
    "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "query": {"type": "apiKey", "in": "query", "name": "key"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": "sid"},
}
BASIC = "Basic dTpw"


def sdk_of(folder: Path, security: Any, *, on_operation: bool = False) -> Sdk:
    operation: dict[str, Any] = {"responses": answer({"type": "object"})}
    more: dict[str, Any] = {"components": {"securitySchemes": SCHEMES}}
    (operation if on_operation else more)["security"] = security
    return generate(folder, document({"/things": {"get": operation}}, **more))


def sent(sdk: Sdk) -> dict[str, str]:
    """The credentials of the last request, by header or query parameter."""
    headers, query = sdk.request.headers, sdk.request.url.params
    names = ("authorization", "x-key", "cookie")
    return {**{n: headers[n] for n in names if n in headers}, **dict(query)}


CASES: list[tuple[Any, Mapping[str, Any], dict[str, str]]] = [
    ([{"bearer": []}, {}], {"api_key": "k"}, {"authorization": "Bearer k"}),
    ([{}, {"bearer": []}], {"api_key": "k"}, {"authorization": "Bearer k"}),
    ([{"bearer": []}, {}], {"api_key": None}, {}),
    ([{"header": []}, {}], {"credentials": {"header": "h"}, "api_key": None}, {"x-key": "h"}),
    ([{"digest": []}], {"api_key": "k"}, {}),
    ([{"digest": []}], {"api_key": None}, {}),
    ([{"certificate": []}], {"api_key": "k"}, {}),
    ([{"certificate": [], "header": []}], {"api_key": "k"}, {"x-key": "k"}),
    ([{"digest": []}, {"header": []}], {"api_key": "k"}, {"x-key": "k"}),
    ([{"undefined": []}], {"api_key": "k"}, {}),
    ([{"undefined": []}, {"query": []}], {"api_key": "k"}, {"key": "k"}),
    ([{"shared": []}], {"api_key": "k"}, {"authorization": "SharedKey k"}),
    ([{"basic": []}, {"header": []}], {"api_key": "k"}, {"x-key": "k"}),
    ([{"basic": []}, {"header": []}], {"api_key": "u:p"}, {"x-key": "u:p"}),
    ([{"basic": []}], {"api_key": "u:p"}, {"authorization": BASIC}),
    ([{"header": [], "basic": []}, {"query": []}], {"api_key": "k"}, {"key": "k"}),
    ([{"header": []}, {"basic": []}], {"credentials": {"basic": "u:p"}}, {"authorization": BASIC}),
    ([{"header": []}, {"query": []}], {"credentials": {"query": "q"}}, {"key": "q"}),
    (
        [{"header": []}, {"query": []}],
        {"credentials": {"query": "q", "header": "h"}},
        {"x-key": "h"},
    ),
    (
        [{"header": [], "cookie": []}],
        {"credentials": {"cookie": "c"}},
        {"x-key": "env", "cookie": "sid=c"},
    ),
    ([], {"api_key": "k"}, {}),
    ([{}], {"api_key": "k"}, {}),
]


@pytest.mark.parametrize("on_operation", [False, True])
@pytest.mark.parametrize(("security", "options", "expected"), CASES)
def test_the_credential_that_goes_out(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    security: Any,
    options: Mapping[str, Any],
    expected: dict[str, str],
    on_operation: bool,
) -> None:
    sdk = sdk_of(tmp_path, security, on_operation=on_operation)
    if "api_key" not in options:
        monkeypatch.setenv("SMALL_API_KEY", "env")
        options = {**options, "api_key": None}
    sdk.client(**options).things.retrieve()
    assert sent(sdk) == expected


@pytest.mark.parametrize(
    ("security", "options", "message"),
    [
        ([{"basic": []}], {"api_key": "k"}, "`name:password`"),
        ([{"basic": []}, {}], {"api_key": "k"}, "`name:password`"),
        ([{"basic": []}], {"api_key": None}, "No user name and password were given"),
        ([{"header": []}], {"api_key": None}, "SMALL_API_KEY"),
        (
            [{"header": [], "basic": []}],
            {"api_key": None, "credentials": {"header": "h"}},
            "API key",
        ),
        ([{"header": []}], {"credentials": {"haeder": "h"}}, "`haeder`.*`header`"),
        ([{"header": []}], {"credentials": {"digest": "h"}}, "`digest`"),
    ],
)
def test_what_cannot_be_sent_is_refused(
    tmp_path: Path, security: Any, options: Mapping[str, Any], message: str
) -> None:
    sdk = sdk_of(tmp_path, security)
    with pytest.raises(sdk.module.SmallError, match=message):
        sdk.client(**options).things.retrieve()
    assert sdk.requests == []


@pytest.mark.parametrize("kind", ["digest", "certificate"])
def test_a_scheme_that_is_left_out_is_reported_with_what_to_do(tmp_path: Path, kind: str) -> None:
    sdk = sdk_of(tmp_path, [{kind: []}])
    found = [d for d in sdk.diagnostics.entries if f"scheme `{kind}`" in d.message]
    assert [str(d.code) for d in found] == ["security-scheme-unsupported"]
    assert found[0].hint is not None and "http_client" in found[0].hint
    assert found[0].location is not None
    assert found[0].location.pointer == f"/components/securitySchemes/{kind}"


def test_an_undefined_scheme_is_reported_at_its_name(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, [{"bearer": [], "undefined": []}], on_operation=True)
    found = [d for d in sdk.diagnostics.entries if str(d.code) == "security-scheme-undefined"]
    assert [d.location.pointer for d in found if d.location] == [
        "/paths/~1things/get/security/0/undefined"
    ]


def test_schemes_that_nothing_requires_are_reported(tmp_path: Path) -> None:
    spec = document({}, components={"securitySchemes": SCHEMES})
    sdk = generate(tmp_path, spec)
    assert "security-unused" in [str(d.code) for d in sdk.diagnostics.entries]
    config = {"auth": {"scheme": "header"}}
    spec["paths"] = {"/things": {"get": {"responses": answer({"type": "object"})}}}
    sdk = generate(tmp_path, spec, config)
    assert "security-unused" not in [str(d.code) for d in sdk.diagnostics.entries]
    sdk.client().things.retrieve()
    assert sent(sdk) == {"x-key": "key"}


def test_a_document_without_security_needs_no_key(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    sdk = generate(tmp_path, document({"/things": {"get": {"responses": answer({})}}}))
    sdk.client(api_key=None).things.retrieve()
    assert sent(sdk) == {}
    assert caplog.text == ""
    sdk.client(api_key="k").things.retrieve()
    assert sent(sdk) == {}
    assert "`api_key` is not sent" in caplog.text
    assert caplog.records[0].levelno == logging.WARNING
    readme = sdk.output.files["README.md"]
    assert "API_KEY" not in readme and "api_key" not in readme
    assert "API_KEY" not in sdk.output.files["AGENTS.md"]


def test_the_readme_says_what_basic_needs(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, [{"basic": []}])
    assert '`api_key="name:password"`' in sdk.output.files["README.md"]
    sdk = sdk_of(tmp_path, [{"basic": [], "header": []}])
    assert (
        'credentials={"basic": "name:password", "header": "..."}' in sdk.output.files["README.md"]
    )


def test_the_http_client_answers_a_digest_challenge(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, [{"digest": []}])
    sent_headers: list[str | None] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent_headers.append(request.headers.get("authorization"))
        if sent_headers[-1] is None:
            challenge = 'Digest realm="r", nonce="n", qop="auth"'
            return httpx.Response(401, headers={"www-authenticate": challenge})
        return httpx.Response(200, json={})

    auth = httpx.DigestAuth("user", "password")
    http_client = httpx.Client(transport=httpx.MockTransport(handle), auth=auth)
    sdk.module.Small(http_client=http_client).things.retrieve()
    assert sent_headers[0] is None
    assert sent_headers[1] is not None and sent_headers[1].startswith('Digest username="user"')
