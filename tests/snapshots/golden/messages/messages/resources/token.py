# Generated from the Messages 1. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, SyncResource
from .._core.types import omit

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._core.types import Omit, RequestOptions
    from .._core.typing_helpers import async_raw, async_streamed, raw, streamed

_CREATE = Operation(
    "POST",
    "/token",
    body="form",
    optional_body=True,
    result="object",
    security=(),
    server="https://auth.messages.example.com",
)


class TokenResource(SyncResource):
    with_raw_response: TokenResourceWithRawResponse
    with_streaming_response: TokenResourceWithStreamingResponse

    def create(
        self,
        *,
        grant_type: Literal["client_credentials"] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> object:
        """Call `POST /token`.

        `POST /token`

        ```python
        client.token.create()
        ```
        """
        return self._call(_CREATE, locals())


class AsyncTokenResource(AsyncResource):
    with_raw_response: AsyncTokenResourceWithRawResponse
    with_streaming_response: AsyncTokenResourceWithStreamingResponse

    async def create(
        self,
        *,
        grant_type: Literal["client_credentials"] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> object:
        """Call `POST /token`.

        `POST /token`

        ```python
        await client.token.create()
        ```
        """
        return await self._call(_CREATE, locals())


if TYPE_CHECKING:

    class TokenResourceWithRawResponse:
        _of = TokenResource
        create = raw(_of.create)

    class TokenResourceWithStreamingResponse:
        _of = TokenResource
        create = streamed(_of.create)

    class AsyncTokenResourceWithRawResponse:
        _of = AsyncTokenResource
        create = async_raw(_of.create)

    class AsyncTokenResourceWithStreamingResponse:
        _of = AsyncTokenResource
        create = async_streamed(_of.create)
