"""Fetching: only from public places, bounded, one sentence when it fails."""

from __future__ import annotations

import socket
from typing import Any

import httpx
import pytest

from sdkwright.diagnostics import Diagnostics, InputError
from sdkwright.load import fetch, load

PUBLIC = "93.184.215.14"


@pytest.fixture
def addresses(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Host names and the addresses that they resolve to."""
    known = {
        "public.example": [PUBLIC],
        "inside.example": ["10.0.0.7"],
        "both.example": [PUBLIC, "::1"],
    }

    def look_up(host: Any, *_arguments: Any, **_options: Any) -> Any:
        if host not in known:
            raise socket.gaierror(-2, "Name or service not known")
        return [(None, None, None, "", (address, 0)) for address in known[host]]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return known


def answer(handler: Any) -> Any:
    return httpx.MockTransport(handler)


def refused(url: str, handler: Any = lambda _request: httpx.Response(200)) -> Any:
    with pytest.raises(InputError) as caught:
        fetch.fetch_public(url, 1000, answer(handler))
    return caught.value.diagnostic


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0"),
        *("100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1%eth0", "fc00::1"),
        *("::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "ff02::1", "nonsense"),
    ],
)
def test_addresses_that_are_not_public(address: Any) -> None:
    assert not fetch.is_public(address)


@pytest.mark.parametrize("address", [PUBLIC, "2606:4700::1111", "::ffff:93.184.215.14"])
def test_addresses_that_are_public(address: Any) -> None:
    assert fetch.is_public(address)


def test_the_checked_address_is_the_one_that_is_asked(addresses: Any) -> None:
    def handler(request: httpx.Request) -> Any:
        assert request.url.host == PUBLIC
        assert request.headers["host"] == "public.example:8443"
        assert request.extensions["sni_hostname"] == "public.example"
        return httpx.Response(200, content=b"a: 1")

    url = "https://public.example:8443/a.yaml?b=c"
    assert fetch.fetch_public(url, 1000, answer(handler)) == b"a: 1"


@pytest.mark.parametrize("host", ["inside.example", "both.example"])
def test_a_host_with_an_address_inside_is_refused(addresses: Any, host: Any) -> None:
    assert refused(f"http://{host}/a.yaml").code == "ref-not-public"


def test_a_redirect_to_the_inside_is_refused(addresses: Any) -> None:
    found = refused(
        "http://public.example/a",
        lambda _request: httpx.Response(302, headers={"location": "http://inside.example/a"}),
    )
    assert found.code == "ref-not-public"


def test_a_redirect_to_a_file_is_refused(addresses: Any) -> None:
    found = refused(
        "http://public.example/a",
        lambda _request: httpx.Response(302, headers={"location": "file:///etc/hostname"}),
    )
    assert found.code == "ref-not-public"


def test_a_redirect_to_a_public_place_is_followed(addresses: Any) -> None:
    def handler(request: httpx.Request) -> Any:
        if request.url.path == "/a":
            return httpx.Response(301, headers={"location": "/b"})
        return httpx.Response(200, content=b"b")

    assert fetch.fetch_public("http://public.example/a", 1000, answer(handler)) == b"b"


def test_redirects_without_end_are_refused(addresses: Any) -> None:
    found = refused(
        "http://public.example/a", lambda _request: httpx.Response(302, headers={"location": "/a"})
    )
    assert "redirects" in found.message


def test_an_answer_beyond_the_limit_is_refused(addresses: Any) -> None:
    found = refused(
        "http://public.example/a", lambda _request: httpx.Response(200, content=b"x" * 1001)
    )
    assert found.code == "input-too-large"


def test_an_answer_that_never_ends_is_refused(
    addresses: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "MAXIMUM_SECONDS", -1.0)
    found = refused("http://public.example/a", lambda _request: httpx.Response(200, content=b"x"))
    assert "was not complete after" in found.message


@pytest.mark.parametrize("status", [404, 500])
def test_a_refusal_of_the_server_is_named(addresses: Any, status: Any) -> None:
    found = refused("http://public.example/a", lambda _request: httpx.Response(status))
    assert str(status) in found.message


def test_an_unknown_host_is_named(addresses: Any) -> None:
    assert refused("http://nowhere.example/a").code == "input-unreachable"


def test_a_document_that_cannot_be_reached_is_one_sentence() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/api.yaml"
        with pytest.raises(InputError) as caught:
            load(url, Diagnostics())
    diagnostic = caught.value.diagnostic
    assert diagnostic.location is not None
    assert (diagnostic.code, diagnostic.location.file) == ("input-unreachable", url)
    assert "\n" not in diagnostic.message


def test_a_url_that_is_none_is_one_sentence() -> None:
    with pytest.raises(InputError) as caught:
        load("http://[::1", Diagnostics())
    assert caught.value.diagnostic.code == "input-unreachable"
