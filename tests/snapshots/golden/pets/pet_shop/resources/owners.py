# Generated from the Pet Shop 1.2. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.types import RequestOptions
    from .._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ..types.pet import Pet

_RETRIEVE_PET = Operation("GET", "/owners/{owner_id}/pets/{pet_id}", result="types:Pet")


class OwnersResource(SyncResource):
    with_raw_response: OwnersResourceWithRawResponse
    with_streaming_response: OwnersResourceWithStreamingResponse

    def retrieve_pet(
        self,
        pet_id: str,
        *,
        owner_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> Pet:
        """Call `GET /owners/{owner_id}/pets/{pet_id}`.

        `GET /owners/{owner_id}/pets/{pet_id}`

        ```python
        client.owners.retrieve_pet("pet_id", owner_id="owner_id")
        ```
        """
        return self._call(_RETRIEVE_PET, locals())


class AsyncOwnersResource(AsyncResource):
    with_raw_response: AsyncOwnersResourceWithRawResponse
    with_streaming_response: AsyncOwnersResourceWithStreamingResponse

    async def retrieve_pet(
        self,
        pet_id: str,
        *,
        owner_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> Pet:
        """Call `GET /owners/{owner_id}/pets/{pet_id}`.

        `GET /owners/{owner_id}/pets/{pet_id}`

        ```python
        await client.owners.retrieve_pet("pet_id", owner_id="owner_id")
        ```
        """
        return await self._call(_RETRIEVE_PET, locals())


if TYPE_CHECKING:

    class OwnersResourceWithRawResponse:
        _of = OwnersResource
        retrieve_pet = raw(_of.retrieve_pet)

    class OwnersResourceWithStreamingResponse:
        _of = OwnersResource
        retrieve_pet = streamed(_of.retrieve_pet)

    class AsyncOwnersResourceWithRawResponse:
        _of = AsyncOwnersResource
        retrieve_pet = async_raw(_of.retrieve_pet)

    class AsyncOwnersResourceWithStreamingResponse:
        _of = AsyncOwnersResource
        retrieve_pet = async_streamed(_of.retrieve_pet)
