"""Credentials are sent to the origin that they were given for, whatever a server answers."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.scripted_server import JSON, Server, answer
from tests.support.sdk import Sdk, document, generate, parameter
from tests.support.sdk import answer as described

pytestmark = pytest.mark.xdist_group("contract")

TEXT = {"type": "string"}
ITEM = {"type": "object", "properties": {"id": TEXT}}
PAGE = {
    "type": "object",
    "properties": {
        "data": {"type": "array", "items": ITEM},
        "next": TEXT,
    },
}
SECRETS = {
    "bearer": "s3cr3t-bearer",
    "header": "s3cr3t-header",
    "query": "s3cr3t-query",
    "cookie": "s3cr3t-cookie",
}
SCHEMES = {
    "bearer": {
        "type": "oauth2",
        "flows": {"clientCredentials": {"tokenUrl": "/token", "scopes": {}}},
    },
    "header": {"type": "apiKey", "in": "header", "name": "X-Own-Key"},
    "query": {"type": "apiKey", "in": "query", "name": "own_key"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": "own_cookie"},
}
DOCUMENT = document(
    {
        "/things": {
            "get": {"responses": described(PAGE)},
            "post": {
                "parameters": [
                    {"name": "X-Trace", "in": "header", "schema": TEXT},
                    {"name": "flavour", "in": "cookie", "schema": TEXT},
                ],
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {"type": "object", "properties": {"name": TEXT}}
                        }
                    }
                },
                "responses": described(ITEM),
            },
        },
        "/speech/stream": {
            "get": {
                "servers": [{"url": "ws://api.example.com/v1"}],
                "parameters": [parameter("voice", TEXT)],
                "responses": {
                    "101": {
                        "description": "Frames.",
                        "content": {"application/json": {"schema": ITEM}},
                    }
                },
            }
        },
    },
    components={"securitySchemes": SCHEMES},
    security=[{name: [] for name in SCHEMES}],
)
CONFIG = {
    "names": {"methods": {"GET /speech/stream": "speech.connect"}},
    "pagination": {"schemes": {"links": {"kind": "next_url", "items": "data", "next": "next"}}},
}
OPTIONS: dict[str, Any] = {
    "credentials": SECRETS,
    "max_retries": 0,
    "default_headers": {"X-Tenant": "s3cr3t-tenant", "Proxy-Authorization": "s3cr3t-proxy"},
    "default_query": {"tenant": "s3cr3t-default"},
}
OK = answer(b'{"id": "1"}', JSON)
LAST = answer(b'{"data": [{"id": "2"}]}', JSON)


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return generate(tmp_path_factory.mktemp("sdk"), DOCUMENT, CONFIG)


@pytest.fixture
def servers() -> Iterator[tuple[Server, Server]]:
    """The API, and another server."""
    found = Server(), Server()
    yield found
    for server in found:
        server.close()


def http_client(kind: Any, **more: Any) -> Any:
    """An HTTP client that has secrets of its own."""
    return kind(
        auth=httpx.BasicAuth("s3cr3t-user", "s3cr3t-password"),
        headers={"X-Http-Key": "s3cr3t-http"},
        params={"http": "s3cr3t-param"},
        cookies={"jar": "s3cr3t-jar"},
        **more,
    )


def sync_call(sdk: Sdk, address: str, call: Any) -> Any:
    http = http_client(httpx.Client, follow_redirects=True)
    with sdk.module.Small(base_url=address, http_client=http, **OPTIONS) as client:
        return call(client)


def async_call(sdk: Sdk, address: str, call: Any) -> Any:
    async def run() -> Any:
        http = http_client(httpx.AsyncClient, follow_redirects=True)
        return await _run(sdk, address, call, http)

    return asyncio.run(run())


def aiohttp_call(sdk: Sdk, address: str, call: Any) -> Any:
    async def run() -> Any:
        http = http_client(sdk.module.DefaultAioHttpClient)
        return await _run(sdk, address, call, http)

    return asyncio.run(run())


async def _run(sdk: Sdk, address: str, call: Any, http: Any) -> Any:
    async with sdk.module.AsyncSmall(base_url=address, http_client=http, **OPTIONS) as client:
        return await call(client)


CALLERS = {"sync": sync_call, "async": async_call, "aiohttp": aiohttp_call}
callers = pytest.mark.parametrize("caller", CALLERS)


def text_of(server: Server) -> str:
    """Everything that a server received."""
    return "\n".join(f"{line}\n{headers}\n{body!r}" for line, headers, body in server.requests)


def check(home: Server, away: Server, *, count: int = 1, own: str = "s3cr3t-header") -> None:
    assert own in text_of(home)
    assert len(away.requests) == count
    assert "s3cr3t" not in text_of(away)


def redirect(status: int, to: str) -> bytes:
    return answer(b"", f"location: {to}", status=f"{status} Moved")


@callers
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect(sdk: Sdk, servers: Any, caller: str, status: int) -> None:
    home, away = servers
    home.script = [redirect(status, f"{away.address}/stolen")]
    away.script = [LAST]
    CALLERS[caller](
        sdk,
        home.address,
        lambda client: client.things.list(extra_headers={"X-Extra": "s3cr3t-extra"}),
    )
    assert "s3cr3t-extra" in text_of(home)
    check(home, away)


@callers
@pytest.mark.parametrize("status", [303, 307, 308])
def test_redirect_of_a_request_with_arguments(
    sdk: Sdk, servers: Any, caller: str, status: int
) -> None:
    home, away = servers
    home.script = [redirect(status, f"{away.address}/stolen")]
    away.script = [OK]
    arguments = {"name": "n", "x_trace": "s3cr3t-trace", "flavour": "s3cr3t-flavour"}
    CALLERS[caller](sdk, home.address, lambda client: client.things.create(**arguments))
    check(home, away)


@callers
def test_redirect_back_and_forth(sdk: Sdk, servers: Any, caller: str) -> None:
    home, away = servers
    home.script = [redirect(307, f"{away.address}/a"), redirect(307, f"{away.address}/b")]
    away.script = [redirect(307, "/c"), redirect(307, f"{home.address}/d"), LAST]
    CALLERS[caller](sdk, home.address, lambda client: client.things.list())
    check(home, away, count=3)


@callers
def test_page_link(sdk: Sdk, servers: Any, caller: str) -> None:
    home, away = servers
    link = f"{away.address}/things?page=2"
    home.script = [answer(b'{"data": [{"id": "1"}], "next": "%s"}' % link.encode(), JSON)]
    away.script = [redirect(302, f"{away.address}/again"), LAST]
    extra = {"X-Extra": "s3cr3t-extra", "Authorization": "Bearer s3cr3t-own"}

    def run(client: Any) -> Any:
        page = client.things.list(extra_headers=extra, extra_query={"extra": "s3cr3t-query"})
        if caller == "sync":
            return [item.id for item in page]
        return _collect(page)

    assert CALLERS[caller](sdk, home.address, run) == ["1", "2"]
    check(home, away, count=2, own="s3cr3t-extra")


async def _collect(page: Any) -> list[str]:
    return [item.id async for item in page]


@callers
def test_absolute_url(sdk: Sdk, servers: Any, caller: str) -> None:
    home, away = servers
    home.script = away.script = [OK]
    CALLERS[caller](sdk, home.address, lambda client: client.get("/x"))
    url = f"{away.address}/x"
    CALLERS[caller](sdk, home.address, lambda client: client.get(url, query={"a": "b"}))
    check(home, away)
    assert away.requests[0][0].startswith("GET /v2/x?a=b ")
    # What the caller gives for this very URL is sent, but not beyond it.
    away.script = [redirect(307, f"{home.address}/y")]
    own = {"Authorization": "Bearer own", "X-Own": "own"}
    CALLERS[caller](sdk, home.address, lambda client: client.get(url, extra_headers=own))
    assert away.requests[-1][1]["authorization"] == "Bearer own"
    assert home.requests[-1][1]["x-own"] is None


def test_the_host_header_is_not_sent_to_another_host(sdk: Sdk, servers: Any) -> None:
    home, away = servers
    home.script = [answer(b'{"data": [{}], "next": "%s/2"}' % away.address.encode(), JSON)]
    away.script = [LAST]
    options = {**OPTIONS, "default_headers": {"Host": "s3cr3t.internal"}}
    list(sdk.module.Small(base_url=home.address, **options).things.list())
    assert home.requests[0][1]["host"] == "s3cr3t.internal"
    check(home, away)
    assert away.requests[0][1]["host"] in away.address


@callers
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_token(sdk: Sdk, servers: Any, caller: str, status: int) -> None:
    home, away = servers
    home.script = [redirect(status, f"{away.address}/token")]
    away.script = [answer(b'{"access_token": "t"}', JSON)]
    secrets = {name: value for name, value in SECRETS.items() if name != "bearer"}
    own = {"client_id": "id", "client_secret": "s3cr3t-client", "credentials": secrets}

    module, options = sdk.module, {**OPTIONS, "credentials": secrets}
    with pytest.raises(module.APIStatusError, match="not followed") as caught:
        if caller == "sync":
            module.Small(base_url=home.address, **{**options, **own}).things.list()
        else:
            kind = module.DefaultAioHttpClient if caller == "aiohttp" else httpx.AsyncClient

            async def fetch() -> None:
                http = kind(follow_redirects=True)
                given = {**options, **own, "base_url": home.address, "http_client": http}
                async with module.AsyncSmall(**given) as client:
                    await client.things.list()

            asyncio.run(fetch())
    assert "s3cr3t" not in str(caught.value)
    assert b"s3cr3t-client" in home.requests[0][2]
    assert away.requests == []


def test_token_on_another_origin(servers: Any, tmp_path: Path) -> None:
    home, away = servers
    flows = {"clientCredentials": {"tokenUrl": f"{away.address}/token", "scopes": {}}}
    schemes = {**SCHEMES, "bearer": {"type": "oauth2", "flows": flows}}
    sdk = generate(tmp_path, {**DOCUMENT, "components": {"securitySchemes": schemes}}, CONFIG)
    home.script, away.script = [LAST], [answer(b'{"access_token": "t"}', JSON)]
    secrets = {name: value for name, value in SECRETS.items() if name != "bearer"}
    options = {**OPTIONS, "credentials": secrets, "client_id": "id", "client_secret": "own"}
    sdk.module.Small(base_url=home.address, **options).things.list()
    check(home, away)
    assert b"client_secret=own" in away.requests[0][2]
    assert home.requests[0][1]["authorization"] == "Bearer t"


PROGRAM = """
import asyncio, importlib, sys
package = importlib.import_module(sys.argv[1])
options = {"credentials": %r, "default_headers": {"X-Tenant": "s3cr3t-tenant"}}
for _ in range(15):
    try:
        with package.Small(base_url=sys.argv[2], **options).speech.connect():
            print("open")
    except package.APIError as error:
        print(error)
async def run():
    for _ in range(15):
        try:
            async with package.AsyncSmall(base_url=sys.argv[2], **options).speech.connect():
                print("open")
        except package.APIError as error:
            print(error)
asyncio.run(run())
"""
STATUSES = (301, 302, 303, 307, 308)


@pytest.mark.slow
@pytest.mark.parametrize("version", [None, "13.1", "14.2", "15.0.1", "16.0", "17.0"])
def test_handshake(sdk: Sdk, servers: Any, websockets: Any, version: str | None) -> None:
    """`websockets` would follow redirects, with all headers before 17, and with keys after it."""
    home, away = servers
    locations = [away.address.replace("http:", "ws:"), "/v2/same", "ws://["]
    home.script = [redirect(status, to) for status in STATUSES for to in locations] * 2
    away.script = [OK]
    paths = [str(sdk.folder), *filter(None, [websockets(version)])]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM % (SECRETS,), sdk.module.__name__, home.address],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = done.stdout.splitlines()
    assert len(lines) == len(home.requests) == 30
    for line, status in zip(lines, [s for s in STATUSES for _ in locations] * 2, strict=True):
        assert f" {status}: " in line and "not followed" in line
    assert "s3cr3t-header" in text_of(home)
    assert away.requests == []


@pytest.fixture(scope="session")
def websockets(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The folder of a version of the library; None is the installed one."""

    @cache
    def install(version: str | None) -> str | None:
        if version is None:
            return None
        folder = str(tmp_path_factory.mktemp("websockets"))
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", folder]
        done = subprocess.run([*pip, f"websockets=={version}"], capture_output=True, check=False)
        if done.returncode:
            pytest.skip(f"websockets {version} cannot be installed")
        return folder

    return install
