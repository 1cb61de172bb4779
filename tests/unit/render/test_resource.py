"""Modules of resources, from a model to text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sdkwright.model import BodyKind, Operation, Response, ResponseKind, Tag, Use
from sdkwright.plan.symbols import ModulePath
from tests.support.models import (
    BINARY,
    api,
    body,
    component,
    field,
    json,
    obj,
    operation,
    paged,
    parameter,
    path_parameter,
    ref,
)
from tests.support.rendered import definition, files, sdk

LAMP = component("Lamp", obj(field("id", required=True)))
EVENTS = Response(ResponseKind.EVENTS, ("200",), ("text/event-stream",), ref(LAMP))
BODY = component("Body", obj(field("text", required=True), field("stream")))


def module(*operations: Operation, path: str = "resources/lamps.py", **config: object) -> str:
    return files(sdk(api(LAMP, BODY, *operations), **config))[path]


def test_a_module_has_constants_classes_and_the_types_of_raw_access() -> None:
    retrieve = operation(
        "GET /lamps/{id}", path_parameter("id"), summary="Get a lamp", response=json(ref(LAMP))
    )
    assert module(retrieve) == '''\
from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.types import RequestOptions
    from .._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ..types.lamp import Lamp

_RETRIEVE = Operation("GET", "/lamps/{id}", result="types:Lamp")


class LampsResource(SyncResource):
    with_raw_response: LampsResourceWithRawResponse
    with_streaming_response: LampsResourceWithStreamingResponse

    def retrieve(self, id: str, **request_options: Unpack[RequestOptions]) -> Lamp:
        """Get a lamp.

        `GET /lamps/{id}`

        ```python
        client.lamps.retrieve("id")
        ```
        """
        return self._call(_RETRIEVE, locals())


class AsyncLampsResource(AsyncResource):
    with_raw_response: AsyncLampsResourceWithRawResponse
    with_streaming_response: AsyncLampsResourceWithStreamingResponse

    async def retrieve(self, id: str, **request_options: Unpack[RequestOptions]) -> Lamp:
        """Get a lamp.

        `GET /lamps/{id}`

        ```python
        await client.lamps.retrieve("id")
        ```
        """
        return await self._call(_RETRIEVE, locals())


if TYPE_CHECKING:

    class LampsResourceWithRawResponse:
        _of = LampsResource
        retrieve = raw(_of.retrieve)

    class LampsResourceWithStreamingResponse:
        _of = LampsResource
        retrieve = streamed(_of.retrieve)

    class AsyncLampsResourceWithRawResponse:
        _of = AsyncLampsResource
        retrieve = async_raw(_of.retrieve)

    class AsyncLampsResourceWithStreamingResponse:
        _of = AsyncLampsResource
        retrieve = async_streamed(_of.retrieve)
'''


def head(given: Operation, name: str, *, is_async: bool = False) -> str:
    """The lines from `def` to the colon, and the last line of a method."""
    source = definition(module(given), f"{'Async' * is_async}LampsResource", name)
    signature = " ".join(source.split('        """')[0].split())
    signature = signature.replace("( ", "(").replace(", )", ")")
    return f"{signature} {source.splitlines()[-1].strip()}"


OPTIONS = "**request_options: Unpack[RequestOptions]"


@pytest.mark.parametrize(
    ("given", "name", "sync", "waiting"),
    [
        (
            operation("DELETE /lamps/{id}", path_parameter("id")),
            "delete",
            f"def delete(self, id: str, {OPTIONS}) -> None: return self._run(_DELETE, locals())",
            f"async def delete(self, id: str, {OPTIONS}) -> None:"
            " return await self._run(_DELETE, locals())",
        ),
        (
            paged("GET /lamps", ref(LAMP)),
            "list",
            f"def list(self, {OPTIONS}) -> SyncPage[Lamp]: return self._call(_LIST, locals())",
            f"def list(self, {OPTIONS}) -> AsyncPaginator[Lamp, AsyncPage[Lamp]]:"
            " return self._paginate(_LIST, locals())",
        ),
        (
            operation(
                "GET /lamps/{id}",
                path_parameter("id"),
                response=EVENTS,
                stream=EVENTS,
                stream_only=True,
            ),
            "retrieve",
            f"def retrieve(self, id: str, {OPTIONS}) -> Stream[Lamp]:"
            " return self._call(_RETRIEVE, locals())",
            f"async def retrieve(self, id: str, {OPTIONS}) -> AsyncStream[Lamp]:"
            " return await self._call(_RETRIEVE, locals())",
        ),
        (
            operation(
                "GET /lamps/{id}", path_parameter("id"), response=json(ref(LAMP)), websocket=True
            ),
            "retrieve",
            f"def retrieve(self, id: str, {OPTIONS}) -> ConnectionManager[Lamp]:"
            " return self._connect(_RETRIEVE, locals())",
            f"def retrieve(self, id: str, {OPTIONS}) -> AsyncConnectionManager[Lamp]:"
            " return self._connect(_RETRIEVE, locals())",
        ),
        (
            operation(
                "GET /lamps/{id}",
                path_parameter("id"),
                response=Response(ResponseKind.BINARY, ("200",), ("image/png",)),
            ),
            "retrieve",
            f"def retrieve(self, id: str, {OPTIONS}) -> BinaryAPIResponse:"
            " return self._call(_RETRIEVE, locals())",
            f"async def retrieve(self, id: str, {OPTIONS}) -> AsyncBinaryAPIResponse:"
            " return await self._call(_RETRIEVE, locals())",
        ),
        (
            operation(
                "GET /lamps/{id}",
                path_parameter("id"),
                response=Response(ResponseKind.TEXT, ("200",), ("text/csv",)),
            ),
            "retrieve",
            f"def retrieve(self, id: str, {OPTIONS}) -> str:"
            " return self._call(_RETRIEVE, locals())",
            f"async def retrieve(self, id: str, {OPTIONS}) -> str:"
            " return await self._call(_RETRIEVE, locals())",
        ),
        (
            operation(
                "GET /lamps/{id}", path_parameter("id"), response=json(ref(LAMP), nullable=True)
            ),
            "retrieve",
            f"def retrieve(self, id: str, {OPTIONS}) -> Lamp | None:"
            " return self._call(_RETRIEVE, locals())",
            f"async def retrieve(self, id: str, {OPTIONS}) -> Lamp | None:"
            " return await self._call(_RETRIEVE, locals())",
        ),
    ],
)
def test_each_kind_of_result_has_its_annotation_and_call(
    given: Operation, name: str, sync: str, waiting: str
) -> None:
    assert head(given, name) == sync
    assert head(given, name, is_async=True) == waiting


def test_arguments_are_positional_then_required_then_optional() -> None:
    given = operation(
        "PUT /rooms/{room}/lamps/{id}",
        path_parameter("room"),
        path_parameter("id"),
        parameter("page"),
        parameter("kind", required=True),
        body=body((BodyKind.BINARY, BINARY)),
    )
    names = {"methods": {"PUT /rooms/{room}/lamps/{id}": "lamps.update"}}
    text = module(given, names=names)
    source = definition(text, "LampsResource", "update")
    assert [line.strip() for line in source.splitlines()[1:9]] == [
        "self,",
        "id: str,",
        "body: FileTypes,",
        "*,",
        "room: str,",
        "kind: str,",
        "page: str | Omit = omit,",
        "**request_options: Unpack[RequestOptions],",
    ]


def test_a_flag_that_asks_for_a_stream_makes_overloads() -> None:
    given = operation(
        "POST /lamps",
        body=body((BodyKind.JSON, ref(BODY))),
        response=json(ref(LAMP)),
        stream=EVENTS,
    )
    text = module(given)
    assert text.count("    @overload\n    def create(") == 3
    assert text.count("    @overload\n    async def create(") == 3
    assert "stream: Literal[False] | Omit = omit," in text
    assert "stream: Literal[True]," in text
    assert "stream: bool," in text
    assert text.count("        `POST /lamps`\n") == 2, "one docstring for each class"
    assert "create: _CreateMethod[" in text


def test_a_deprecated_method_says_so_to_type_checkers() -> None:
    text = module(operation("DELETE /lamps/{id}", path_parameter("id"), deprecated=True))
    assert text.startswith("# pyright: reportDeprecated=false\n\nfrom __future__")
    assert '    @deprecated("DELETE /lamps/{id} is deprecated in the API.")\n    def' in text


def test_aliases_and_former_names_refer_to_the_method() -> None:
    given = operation("GET /lamps/{id}", path_parameter("id"), response=json(ref(LAMP)))
    names = {"aliases": {"GET /lamps/{id}": ["lamps.get"]}}
    source = definition(module(given, names=names), "LampsResource", "get")
    assert "Alias of `client.lamps.retrieve`." in source
    assert "return self._call(_GET, locals())" in source


def test_child_resources_are_attributes() -> None:
    given = operation("GET /rooms/{id}/lamps", path_parameter("id"), tags=("Lamps",))
    tags = (Tag("Lamps", "All lamps.\n\nThey shine."),)
    names = {"methods": {"GET /rooms/{id}/lamps": "rooms.lamps.list"}}
    made = sdk(replace(api(LAMP, given), tags=tags), names=names)
    text = files(made)["resources/rooms/__init__.py"]
    assert definition(text, "RoomsResource", "lamps").splitlines() == [
        "def lamps(self) -> LampsResource:",
        '        """All lamps."""',
        "        from .lamps import LampsResource",
        "",
        "        return self._sub(LampsResource)",
    ]
    access = definition(
        text.split("if TYPE_CHECKING:\n\n")[1].replace("\n    ", "\n").strip(),
        "RoomsResourceWithRawResponse",
    )
    assert access.endswith("lamps: _lamps.LampsResourceWithRawResponse")
    lamps = files(made)["resources/rooms/lamps.py"]
    assert '    """All lamps.\n\n    They shine.\n    """' in lamps


def test_a_hand_written_subclass_takes_the_place_of_the_resource() -> None:
    given = operation("GET /lamps/{id}", path_parameter("id"))
    made = sdk(api(LAMP, given))
    custom: dict[ModulePath, frozenset[str]] = {
        ("resources", "lamps_custom"): frozenset({"LampsResource"})
    }
    made = replace(made, plan=replace(made.plan, custom=custom))
    text = files(made)["_client.py"]
    assert "from .resources.lamps_custom import LampsResource\n" in text
    assert "from .resources.lamps import AsyncLampsResource\n" in text


def test_a_method_that_shadows_a_builtin_does_not_change_annotations() -> None:
    given = operation("GET /lamps/{id}", path_parameter("id"))
    text = module(given, names={"methods": {"GET /lamps/{id}": "lamps.str"}})
    assert "    from builtins import str as _str\n" in text
    assert "def str(self, id: _str, **request_options" in text


def test_arguments_that_are_models_also_take_typed_dicts() -> None:
    inner = component("Inner", obj(field("id")))
    outer = component("Outer", obj(replace(field("inner"), use=Use(ref(inner)))))
    send = operation("POST /lamps", body=body((BodyKind.JSON, ref(outer))))
    get = operation("GET /lamps/{id}", path_parameter("id"), response=json(ref(inner)))
    text = files(sdk(api(inner, outer, send, get)))["resources/lamps.py"]
    assert "inner: Inner | InnerParam | Omit = omit," in text
