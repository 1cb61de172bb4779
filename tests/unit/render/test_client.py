"""The modules at the top of the package, from a model to text."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import Any

import pytest

from sdkwright.model import Api, SecurityScheme, Server, Webhook
from sdkwright.render.title import title_of, with_article
from tests.support.models import HERE, api, component, field, json, obj, operation, ref
from tests.support.rendered import definition, files, sdk

LAMP = component("Lamp", obj(field("id")))
GET = operation("GET /lamps", response=json(ref(LAMP)))


def made(given: Api, **config: Any) -> dict[str, str]:
    return files(sdk(given, **config))


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Lamp API", "the Lamp API"), ("The Lamps", "The Lamps"), ("the x", "the x"), ("", "the")],
)
def test_a_title_has_one_article(title: str, expected: str) -> None:
    assert with_article(title) == expected


def test_a_title_is_one_line() -> None:
    assert title_of(Api("Two\n lines <br> of", "1")) == "Two lines of"


def test_the_client_has_a_property_for_each_resource() -> None:
    text = made(replace(api(LAMP, GET), doc="Lamps of rooms.", title="Lamp API"))["_client.py"]
    assert text == '''\
"""The client classes, with a resource for each group of operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.async_client import AsyncClient as _AsyncClient
from ._core.lazy import cached_property
from ._core.sync_client import SyncClient as _SyncClient

if TYPE_CHECKING:
    from .resources import lamps as _lamps
    from .resources.lamps import AsyncLampsResource, LampsResource

__all__ = ["AsyncClient", "AsyncLamp", "Client", "Lamp"]


class Lamp(_SyncClient):
    """Synchronous client for the Lamp API.

    Lamps of rooms.
    """

    @cached_property
    def lamps(self) -> LampsResource:
        from .resources.lamps import LampsResource

        return LampsResource(self)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> LampWithRawResponse: ...

        @property
        def with_streaming_response(self) -> LampWithStreamingResponse: ...


class AsyncLamp(_AsyncClient):
    """Asynchronous client for the Lamp API.

    Lamps of rooms.
    """

    @cached_property
    def lamps(self) -> AsyncLampsResource:
        from .resources.lamps import AsyncLampsResource

        return AsyncLampsResource(self)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncLampWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncLampWithStreamingResponse: ...


Client = Lamp
AsyncClient = AsyncLamp

if TYPE_CHECKING:

    class LampWithRawResponse:
        lamps: _lamps.LampsResourceWithRawResponse

    class LampWithStreamingResponse:
        lamps: _lamps.LampsResourceWithStreamingResponse

    class AsyncLampWithRawResponse:
        lamps: _lamps.AsyncLampsResourceWithRawResponse

    class AsyncLampWithStreamingResponse:
        lamps: _lamps.AsyncLampsResourceWithStreamingResponse
'''


def test_a_client_called_client_has_no_second_name() -> None:
    text = made(api(LAMP, GET), package={"client": "Client"})["_client.py"]
    assert '__all__ = ["AsyncClient", "Client"]' in text
    assert "Client = Client" not in text


def test_a_client_without_operations_can_be_imported_and_has_its_types() -> None:
    text = made(api())["_client.py"]
    assert "cached_property" not in text
    assert "    class LampsWithRawResponse:\n        pass\n" in text
    compile(text, "_client.py", "exec")


def test_webhooks_are_typed() -> None:
    hook = Webhook("lampOn", ref(LAMP), HERE, ("lamp.on",), ("type",))
    text = made(api(LAMP, webhooks=(hook,)))["_client.py"]
    assert "    from ._core.webhooks import Webhooks\n" in text
    assert "    from .webhook_events import WebhookEvent\n" in text
    assert text.count("        def webhooks(self) -> Webhooks[WebhookEvent]: ...") == 2


def test_the_package_imports_its_names_when_they_are_used() -> None:
    text = made(api(LAMP, GET))["__init__.py"]
    assert '"""Python client for the Lamps."""' in text
    assert '__title__ = "lamps"\n__version__ = "0.1.0"\n' in text
    assert '        "._client": "AsyncClient AsyncLamps Client Lamps",\n' in text
    assert '        "._core.service": "LampsError",\n' in text
    assert "    from . import types as types\n" in text


def test_the_types_are_imported_from_their_packages() -> None:
    text = made(api(LAMP, GET))["types/__init__.py"]
    assert "    from .lamp import *\n" in text
    assert '        ".": "Lamp' in text


def test_the_distribution_is_described() -> None:
    given = replace(api(LAMP, GET), title='Lamp "API"\nof rooms')
    project = tomllib.loads(made(given)["pyproject.toml"])["project"]
    assert project["description"] == 'Python client for the Lamp "API" of rooms'
    assert (project["name"], project["version"]) == ("lamp-of-rooms", "0.1.0")


SCHEMES = (
    SecurityScheme("key", "header", "X-Key"),
    SecurityScheme("login", "oauth2", token_url="https://x.test/token"),
)


@pytest.mark.parametrize(
    ("given", "config", "expected"),
    [
        (api(), {}, ["security=()", "schemes={}"]),
        (
            api(security_schemes=SCHEMES, security=(("key",), ("login",))),
            {},
            [
                'security=(("key",), ("login",))',
                'schemes={"key": Scheme("header", name="X-Key"),'
                ' "login": Scheme("oauth2", token_url="https://x.test/token")}',
            ],
        ),
        (
            api(security_schemes=SCHEMES, security=(("key",),)),
            {"auth": {"scheme": "login", "token_url": "https://y.test"}},
            [
                'security=(("login",),)',
                'Scheme("oauth2", token_url="https://y.test")',
                'token_url="https://y.test",\n',
            ],
        ),
        (
            api(servers=(Server("https://x.test/v1"),)),
            {"requests": {"array_format": "comma"}},
            ['base_url="https://x.test/v1"', 'array_format="comma"', 'environment="LAMPS"'],
        ),
        (api(), {}, ['array_format="repeat"', 'title="Lamps"', 'client="Lamps"', 'name="lamps"']),
    ],
)
def test_the_service_has_the_constants_of_the_api(
    given: Api, config: dict[str, Any], expected: list[str]
) -> None:
    text = made(given, **config)["_core/service.py"]
    assert [part for part in expected if part not in text] == []
    assert "class LampsError(Exception):" in text


def test_signature_headers_are_those_of_the_config() -> None:
    assert "ignature" not in made(api(), webhooks={"signature": "none"})["_core/service.py"]
    text = made(api(), webhooks={"signature": "ed25519", "signature_header": "x-sig"})
    assert 'signature=Signature("ed25519", "x-sig"),\n' in text["_core/service.py"]


def test_a_namespace_package_has_its_outer_folders() -> None:
    given = sdk(api(LAMP, GET), package={"name": "acme.lamps"})
    assert given.plan.package == "acme.lamps"
    from sdkwright.render.renderer import Renderer

    found = Renderer(given.api, given.plan, given.config, lambda _: None).render()
    assert found["acme/__init__.py"] == ""
    assert "acme/lamps/_client.py" in found


def test_a_docstring_of_the_client_does_not_repeat_the_title() -> None:
    text = made(api())["_client.py"]
    assert (
        definition(text, "Lamps").splitlines()[1] == '    """Synchronous client for the Lamps."""'
    )
