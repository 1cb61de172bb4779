"""Names of the package, options and failures, as a program for the official client has them."""

import httpx
import telnyx
from telnyx import (
    DEFAULT_CONNECTION_LIMITS,
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    APIWebhookValidationError,
    AsyncClient,
    AsyncTelnyx,
    Client,
    DefaultHttpxClient,
    NoneType,
    NotGiven,
    ProxiesTypes,
    Telnyx,
    Transport,
    not_given,
)


def configured(given: Client, proxy: ProxiesTypes | None = None) -> Telnyx:
    http_client: httpx.Client = DefaultHttpxClient(
        proxy=proxy, limits=DEFAULT_CONNECTION_LIMITS, timeout=DEFAULT_TIMEOUT
    )
    client = telnyx.Client(
        api_key=given.api_key,
        base_url=httpx.URL(str(given.base_url)),
        max_retries=DEFAULT_MAX_RETRIES,
        http_client=http_client,
    )
    client.api_key = "KEY-2"
    client.max_retries = 1
    client.timeout = 30.0
    return client.with_options(default_headers={"X-Team": "voice"})


def run(client: Telnyx) -> None:
    assert Client is Telnyx
    assert AsyncClient is AsyncTelnyx
    assert issubclass(httpx.HTTPTransport, Transport)
    assert NoneType is type(None)
    print(telnyx.__title__, telnyx.__version__, isinstance(not_given, NotGiven))
    other = configured(client)
    print(other.base_url.host, other.api_key, other.max_retries)
    print(other.balance.retrieve(timeout=DEFAULT_TIMEOUT).data)
    print(client.with_options(max_retries=5, timeout=20).balance.retrieve().data)
    response = client.balance.with_raw_response.retrieve()
    print(response.headers.get("content-type"), response.parse().data)
    try:
        client.webhooks.unwrap('{"data": {}}', headers={})
    except APIWebhookValidationError as error:
        print(error)
    else:
        raise AssertionError("An event without a signature was taken.")
    client.messages.send(
        to="+18445550001", from_="+18005550101", text="Hi", extra_headers={"X-Trace": "1"}
    )
    client.balance.retrieve(extra_headers={"X-Trace": "2"})
    found = client.get("/balance", cast_to=httpx.Response)
    print(found.status_code)
