"""Options of clients and calls: checked where they are passed, and free of secrets when shown."""

from __future__ import annotations

import base64
import inspect
import logging
from datetime import timedelta
from typing import Any

import anyio
import httpx
import pytest

from runtime.errors import APIError, RootError
from runtime.transport import DefaultAsyncHttpxClient, DefaultHttpxClient
from runtime.types import omit

from .conftest import Wire
from .sample._client import AsyncSample, Sample

CLIENTS = [Sample, AsyncSample]


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("timeout", "5", "the str '5'"),
        ("timeout", (5, 1), "httpx.Timeout"),
        ("timeout", timedelta(seconds=5), "total_seconds"),
        ("timeout", True, "bool"),
        ("timeout", -1, "positive"),
        ("timeout", float("nan"), "positive"),
        ("max_retries", "2", "whole number"),
        ("max_retries", 1.5, "whole number"),
        ("max_retries", -1, "negative"),
        ("api_key", 5, "int"),
        ("api_key", b"key", "bytes"),
        ("client_id", 5, "int"),
        ("client_secret", b"x", "bytes"),
        ("credentials", "x", "mapping"),
        ("credentials", {"a": 5}, r"credentials\['a'\]"),
        ("default_headers", [("a", "b")], "`default_headers` must be a mapping"),
        ("default_headers", {"X-A": 5}, "`X-A` must be text, not int"),
        ("default_headers", {"X-A": None}, "`X-A` must be text"),
        ("default_headers", {"X-A": "a\nb"}, "`X-A` contains a line end"),
        ("default_headers", {"X-A": "é"}, "`X-A` contains characters other than ASCII"),
        ("default_headers", {"X A": "b"}, "'X A' in `default_headers`"),
        ("default_headers", {5: "b"}, "must be text, not int"),
        ("default_query", "a=b", "`default_query` must be a mapping"),
        ("default_query", {"a": object()}, "`a` cannot be sent"),
    ],
)
def test_an_option_is_checked_where_it_is_passed(
    kind: Any, option: str, value: Any, says: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=says) as caught:
        kind(**{"api_key": "k", option: value})
    assert option.startswith("default_") or option in str(caught.value)
    client = kind(api_key="k")
    if option == "api_key":
        return
    with pytest.raises((TypeError, ValueError), match=says):
        client.with_options(**{option: value})


@pytest.mark.parametrize("kind", CLIENTS)
def test_none_is_no_number_of_retries_for_a_copy(kind: Any) -> None:
    assert kind(api_key="k", max_retries=None).max_retries == 2
    client = kind(api_key="k")
    with pytest.raises(TypeError, match=r"`max_retries`.*None; pass 0"):
        client.with_options(max_retries=None)
    with pytest.raises(TypeError, match=r"`max_retries`.*None"):
        client.max_retries = None
    assert client.max_retries == 2


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"timeout": "5"}, "`timeout` .*the str '5'"),
        ({"timeout": (1, 2)}, r"`timeout` .*httpx\.Timeout"),
        ({"timeout": timedelta(1)}, "`timeout` .*total_seconds"),
        ({"max_retries": None}, "`max_retries` .*None"),
        ({"max_retries": "1"}, "`max_retries` .*'1'"),
        ({"extra_headers": {"X-A": 5}}, "`X-A` must be text"),
        ({"extra_headers": {"X-A": "a\r\nb: c"}}, "`X-A` contains a line end"),
        ({"extra_headers": "a: b"}, "`extra_headers` must be a mapping"),
        ({"extra_query": [("a", 1)]}, "`extra_query` must be a mapping"),
        ({"extra_query": {"a": object()}}, "`a` cannot be sent"),
        ({"extra_body": 5}, "`extra_body` must be a mapping"),
        ({"idempotency_key": 5}, "`Idempotency-Key` must be text"),
        ({"idempotency_key": "a\nb"}, "`Idempotency-Key` contains a line end"),
    ],
)
def test_options_of_a_call_are_checked_too(wire: Wire, options: Any, says: str) -> None:
    for call in (wire.client().things.create, wire.client().things.pay):
        if call.__name__ == "pay" and "extra_body" in options:
            continue
        with pytest.raises((TypeError, ValueError), match=says):
            call(**options)
    with pytest.raises((TypeError, ValueError), match=says):
        wire.client().post("/x", body={}, **options)

    async def run() -> None:
        with pytest.raises((TypeError, ValueError), match=says):
            await wire.async_client().things.create(name="n", **options)

    anyio.run(run)
    assert not wire.requests


def test_an_unknown_option_names_the_class_that_is_known() -> None:
    unknown: dict[str, Any] = {"apikey": "x"}
    for kind in CLIENTS:
        with pytest.raises(TypeError, match=rf"{kind.__name__}\(\) got .*`apikey`.*`api_key`"):
            kind(**unknown)
        with pytest.raises(TypeError, match=rf"^{kind.__name__}\(\)"):
            kind(retries=3)
        with pytest.raises(
            TypeError, match=rf"^{kind.__name__}\(\) takes 1 argument without a name"
        ):
            kind("k", "other")
        with pytest.raises(TypeError, match=rf"^{kind.__name__}\.with_options\(\) .*`api_key`\?"):
            kind(api_key="k").with_options(**unknown)
        signature = inspect.signature(kind)
        assert next(iter(signature.parameters)) == "api_key"
        assert "max_retries" in signature.parameters


def test_a_subclass_with_a_constructor_of_its_own_is_left_alone() -> None:
    class Tenant(Sample):
        def __init__(self, tenant: str, **options: Any) -> None:
            super().__init__(api_key="k", **options)
            self.tenant = tenant

    assert Tenant("a", max_retries=1).tenant == "a"
    assert list(inspect.signature(Tenant).parameters) == ["tenant", "options"]
    with pytest.raises(TypeError, match="nope"):
        Tenant("a", nope=1)


@pytest.mark.parametrize(
    ("given", "meant"),
    [("nmae", "name"), ("from", "from_"), ("sender", "from_"), ("max_retry", "max_retries")],
)
def test_an_unknown_argument_names_the_method_and_the_nearest(
    wire: Wire, given: str, meant: str
) -> None:
    says = rf"things\.create\(\) got an unexpected argument `{given}`; did you mean `{meant}`\?"
    with pytest.raises(TypeError, match=says):
        wire.client().things.create(**{"name": "n", given: "x"})

    async def run() -> None:
        with pytest.raises(TypeError, match=r"things\.create\(\) got"):
            await wire.async_client().things.create(name="n", **{given: "x"})

    anyio.run(run)


def test_an_argument_that_is_like_no_other_lists_what_there_is(wire: Wire) -> None:
    with pytest.raises(TypeError, match=r"`zzz`\. It takes .*`file`.*Also unexpected: `zzzz`"):
        wire.client().things.upload(zzz=1, zzzz=2)
    number: Any = 5
    with pytest.raises(TypeError, match="`path` must be text, not int"):
        wire.client().get(number)
    with pytest.raises(TypeError, match=r"request\(\) got an unexpected argument `qurey`.*`query`"):
        wire.client().get("/x", qurey={})


@pytest.mark.parametrize("key", ["KEY ", " KEY", "KEY\n", "\tKEY\r\n"])
def test_a_key_is_stripped_wherever_it_comes_from(
    wire: Wire, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for client in (wire.client(api_key=key), wire.client(api_key=lambda: key)):
        client.things.open(extra_headers={})
        client.things.create(name="n")
        assert wire.request.headers["authorization"] == "Bearer KEY"
    wire.client(default_headers={"Authorization": f"Bearer {key}"}).things.create(name="n")
    assert wire.request.headers["authorization"].split() == ["Bearer", "KEY"]
    monkeypatch.setenv("SAMPLE_API_KEY", key)
    wire.client(api_key=None).things.create(name="n")
    assert wire.request.headers["authorization"] == "Bearer KEY"

    async def later() -> str:
        return key

    async def run() -> None:
        await wire.async_client(api_key=later).things.create(name="n")
        assert wire.request.headers["authorization"] == "Bearer KEY"

    anyio.run(run)


@pytest.mark.parametrize("bad", ["s3cr\net", "s3cr\x00et", "s3crét"])
def test_no_header_value_is_part_of_a_message(wire: Wire, bad: str) -> None:
    http = httpx.Client(headers={b"X-Secret": bad.encode()})
    makers: list[Any] = [
        lambda: wire.client(api_key=bad).things.create(name="n"),
        lambda: wire.client(api_key=lambda: bad).things.create(name="n"),
        lambda: wire.client(default_headers={"X-Secret": bad}),
        lambda: wire.client().things.create(name="n", extra_headers={"X-Secret": bad}),
        lambda: wire.client().things.create(name="n", x_trace=bad),
        lambda: Sample(api_key="k", http_client=http).things.create(name="n"),
    ]
    for make in makers:
        with pytest.raises((RootError, ValueError)) as caught:
            make()
        error: BaseException | None = caught.value
        while error is not None:
            assert "s3cr" not in str(error)
            error = error.__cause__
    assert not wire.requests


def test_a_function_that_returns_no_key_is_named(wire: Wire) -> None:
    for value in (None, 5, b"x", "", " "):
        with pytest.raises(RootError, match="function for the API key returned"):
            wire.client(api_key=lambda v=value: v).things.create(name="n")


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_user_of_a_base_url_is_not_shown_and_does_not_replace_the_key(
    wire: Wire, kind: Any, caplog: pytest.LogCaptureFixture
) -> None:
    client = kind(api_key="KEY", base_url="https://us%40er:pa55@example.com/v2")
    assert repr(client) == f"<{kind.__name__} of https://example.com/v2>"
    assert "pa55" not in str(client.base_url)
    assert any("`base_url` is ignored" in r.message for r in caplog.records)
    assert "pa55" not in caplog.text


def authorization(wire: Wire) -> str:
    return str(wire.request.headers.get("authorization", ""))


def test_the_user_of_a_base_url_is_sent_where_there_is_no_key(wire: Wire) -> None:
    url = "https://us%40er:pa55@example.com/v2"
    wire.client(base_url=url).things.create(name="n")
    assert authorization(wire) == "Bearer secret-key"
    assert str(wire.request.url) == "https://example.com/v2/things"
    client = wire.client(api_key=None, base_url=url)
    client.things.open()
    basic = f"Basic {base64.b64encode(b'us@er:pa55').decode()}"
    assert authorization(wire) == basic
    client.with_options(max_retries=0).things.open()
    assert authorization(wire) == basic
    client.with_options(base_url="https://other.example.com").things.open()
    assert authorization(wire) == ""
    client.with_options(api_key="KEY").things.create(name="n")
    assert authorization(wire) == "Bearer KEY"


def test_the_user_of_another_url_does_not_replace_the_key(wire: Wire) -> None:
    client = wire.client(base_url="https://example.com/v2")
    client.get("https://u:p@example.com/v2/x")
    assert authorization(wire) == "Bearer secret-key"


@pytest.mark.parametrize("variable", [False, True])
@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("https://u:pa55@h/v2?x=1", "has a query; pass `default_query`"),
        ("https://u:pa55@h/v2?", "has a query"),
        ("https://h/v2#x", "has a fragment"),
        ("https://u:pa55#x@h", "has a fragment"),
        ("https://u:pa/pa55@h", "not a valid URL"),
        ("https://u:pa55@", "has no host"),
        ("ftp://u:pa55@h", "must start with"),
    ],
)
def test_a_base_url_that_cannot_be_joined_is_refused_without_its_password(
    url: str, says: str, variable: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if variable:
        monkeypatch.setenv("SAMPLE_BASE_URL", url)
    with pytest.raises(RootError, match=says) as caught:
        Sample(api_key="k", base_url=None if variable else url)
    assert ("SAMPLE_BASE_URL" if variable else "`base_url`") in str(caught.value)
    assert "pa55" not in str(caught.value)
    monkeypatch.delenv("SAMPLE_BASE_URL", raising=False)
    if says != "must start with":
        with pytest.raises(RootError, match=f"`websocket_base_url` .*{says}"):
            Sample(api_key="k", websocket_base_url=url.replace("http", "ws"))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("NO_PROXY", "localhost,[::1]"),
        ("no_proxy", "[::1]"),
        ("HTTPS_PROXY", "socks://u:pa55@localhost:1"),
        ("all_proxy", "socks5://u:pa55@localhost:1"),
        ("HTTP_PROXY", "ftp://u:pa55@localhost"),
        ("SSL_CERT_FILE", "/nowhere/certificates.pem"),
        ("SSL_CERT_FILE", __file__),
        ("SSLKEYLOGFILE", "/nowhere/keys.log"),
    ],
)
def test_a_variable_that_the_http_library_cannot_use_is_named(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "nowhere/cert" in value and httpx.__version__.startswith("0.27"):
        pytest.skip("httpx 0.27 ignores the variable if there is no such file")
    monkeypatch.setenv(name, value)
    client = Sample(api_key="k", base_url="https://localhost:1")
    with pytest.raises(RootError, match=f"variable `{name}` .* Correct or unset it") as caught:
        client.things.open()
    assert "pa55" not in str(caught.value)
    if "://" in value:
        named = "SOCKS" if value.startswith("socks5") else f"`{value.partition('://')[0]}`"
        assert named in str(caught.value)

    async def run() -> None:
        with pytest.raises(RootError, match=f"variable `{name}`"):
            await AsyncSample(api_key="k", base_url="https://localhost:1").things.download()

    anyio.run(run)
    for make in (DefaultHttpxClient, DefaultAsyncHttpxClient):
        with pytest.raises(RootError, match=f"variable `{name}`"):
            make()


def test_an_error_that_is_no_variables_fault_is_left_alone() -> None:
    with pytest.raises(ValueError, match="scheme"):
        DefaultHttpxClient(proxy="ftp://x")


def test_a_header_can_still_be_taken_away(wire: Wire) -> None:
    client = wire.client(default_headers={"X-A": "1", "User-Agent": omit})
    client.things.create(name="n", extra_headers={"x-a": omit})
    assert "x-a" not in wire.request.headers
    assert client.default_headers == {"X-A": "1", "User-Agent": omit}


def test_nothing_is_logged_about_a_plain_base_url(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        Sample(api_key="k", base_url="https://example.com")
    assert not caplog.records


def test_all_of_it_is_raised_before_anything_is_sent(wire: Wire) -> None:
    with pytest.raises((TypeError, ValueError, APIError)):
        wire.client().things.create(name="n", timeout="x")
    assert not wire.requests


def test_a_header_that_the_http_library_complains_of_is_not_shown(wire: Wire) -> None:
    def complain(request: httpx.Request) -> httpx.Response:
        value = request.headers["authorization"].encode() + b"\n"
        raise httpx.LocalProtocolError(f"Illegal header value {value!r}", request=request)

    with pytest.raises(APIError, match="Illegal header value") as caught:
        wire.client(complain, api_key="s3cr3t").things.create(name="n")
    assert "s3cr3t" not in str(caught.value)
