# Generated from the Pet Shop 1.2. Do not edit.

# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .._core.operation import Operation
from .._core.resource import AsyncResource, SyncResource
from .._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from typing_extensions import Unpack

    from .._core.async_responses import AsyncBinaryAPIResponse
    from .._core.paginator import AsyncPaginator
    from .._core.sync_responses import BinaryAPIResponse
    from .._core.types import FileTypes, Omit, RequestOptions, SequenceNotStr
    from .._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ..pagination import AsyncPageNumberPage, SyncPageNumberPage
    from ..types.kind import Kind
    from ..types.pet import Pet
    from ..types.pet_param import PetParam

_RETRIEVE = Operation("GET", "/pets/{pet_id}", result="types:Pet")
_LIST = Operation(
    "GET",
    "/pets",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    headers={"x_trace": "X-Trace"},
    page="PageNumberPage",
    result="types:Pet",
)
_DELETE = Operation("DELETE", "/pets/{pet_id}", accept="*/*")
_ADD = Operation(
    "POST",
    "/pets",
    body="json",
    names={"from_": "from", "tag_names": "tagNames"},
    result="types:Pet",
    arguments="types:PetAddParams",
)
_UPDATE_PHOTO = Operation(
    "PUT",
    "/pets/{pet_id}/photo",
    body="multipart",
    files=("photo",),
    result="bytes",
    accept="image/png",
)


class PetsResource(SyncResource):
    """Animals for sale."""

    with_raw_response: PetsResourceWithRawResponse
    with_streaming_response: PetsResourceWithStreamingResponse

    def retrieve(self, pet_id: str, **request_options: Unpack[RequestOptions]) -> Pet:
        """Call `GET /pets/{pet_id}`.

        `GET /pets/{pet_id}`

        ```python
        client.pets.retrieve("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e")
        ```
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        kind: Kind | Omit = omit,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        x_trace: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncPageNumberPage[Pet]:
        """List pets.

        `GET /pets`

        Args:
            kind: Only this kind.
            page_size: At least 1. At most 100. Defaults to `20`.

        ```python
        for item in client.pets.list():
            print(item)
        ```
        """
        return self._call(_LIST, locals())

    @deprecated("DELETE /pets/{pet_id} is deprecated in the API.")
    def delete(self, pet_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /pets/{pet_id}`.

        Deprecated: this operation may be removed from the API.

        `DELETE /pets/{pet_id}`

        ```python
        client.pets.delete("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e")
        ```
        """
        return self._run(_DELETE, locals())

    def add(
        self,
        *,
        name: str,
        born: str | date | Omit = omit,
        extra: Mapping[str, float] | Omit = omit,
        from_: str | None | Omit = omit,
        kind: Kind | Omit = omit,
        parents: Iterable[Pet | PetParam] | Omit = omit,
        tag_names: SequenceNotStr[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Pet:
        """Add a pet.

        `POST /pets`

        Args:
            name: At least 1 characters.
            from_: Where it comes from.

        ```python
        client.pets.add(name="name")
        ```
        """
        return self._call(_ADD, locals())

    def update_photo(
        self,
        pet_id: str,
        *,
        photo: FileTypes,
        title: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> BinaryAPIResponse:
        """Call `PUT /pets/{pet_id}/photo`.

        `PUT /pets/{pet_id}/photo`

        ```python
        content = client.pets.update_photo("pet_id", photo=Path("file.bin"))
        content.write_to_file("output.bin")
        ```
        """
        return self._call(_UPDATE_PHOTO, locals())


class AsyncPetsResource(AsyncResource):
    """Animals for sale."""

    with_raw_response: AsyncPetsResourceWithRawResponse
    with_streaming_response: AsyncPetsResourceWithStreamingResponse

    async def retrieve(self, pet_id: str, **request_options: Unpack[RequestOptions]) -> Pet:
        """Call `GET /pets/{pet_id}`.

        `GET /pets/{pet_id}`

        ```python
        await client.pets.retrieve("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e")
        ```
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        kind: Kind | Omit = omit,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        x_trace: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Pet, AsyncPageNumberPage[Pet]]:
        """List pets.

        `GET /pets`

        Args:
            kind: Only this kind.
            page_size: At least 1. At most 100. Defaults to `20`.

        ```python
        async for item in client.pets.list():
            print(item)
        ```
        """
        return self._paginate(_LIST, locals())

    @deprecated("DELETE /pets/{pet_id} is deprecated in the API.")
    async def delete(self, pet_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /pets/{pet_id}`.

        Deprecated: this operation may be removed from the API.

        `DELETE /pets/{pet_id}`

        ```python
        await client.pets.delete("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e")
        ```
        """
        return await self._run(_DELETE, locals())

    async def add(
        self,
        *,
        name: str,
        born: str | date | Omit = omit,
        extra: Mapping[str, float] | Omit = omit,
        from_: str | None | Omit = omit,
        kind: Kind | Omit = omit,
        parents: Iterable[Pet | PetParam] | Omit = omit,
        tag_names: SequenceNotStr[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Pet:
        """Add a pet.

        `POST /pets`

        Args:
            name: At least 1 characters.
            from_: Where it comes from.

        ```python
        await client.pets.add(name="name")
        ```
        """
        return await self._call(_ADD, locals())

    async def update_photo(
        self,
        pet_id: str,
        *,
        photo: FileTypes,
        title: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncBinaryAPIResponse:
        """Call `PUT /pets/{pet_id}/photo`.

        `PUT /pets/{pet_id}/photo`

        ```python
        content = await client.pets.update_photo("pet_id", photo=Path("file.bin"))
        await content.write_to_file("output.bin")
        ```
        """
        return await self._call(_UPDATE_PHOTO, locals())


if TYPE_CHECKING:

    class PetsResourceWithRawResponse:
        _of = PetsResource
        retrieve = raw(_of.retrieve)
        list = raw(_of.list)
        delete = raw(_of.delete)
        add = raw(_of.add)
        update_photo = raw(_of.update_photo)

    class PetsResourceWithStreamingResponse:
        _of = PetsResource
        retrieve = streamed(_of.retrieve)
        list = streamed(_of.list)
        delete = streamed(_of.delete)
        add = streamed(_of.add)
        update_photo = streamed(_of.update_photo)

    class AsyncPetsResourceWithRawResponse:
        _of = AsyncPetsResource
        retrieve = async_raw(_of.retrieve)
        list = async_raw(_of.list)
        delete = async_raw(_of.delete)
        add = async_raw(_of.add)
        update_photo = async_raw(_of.update_photo)

    class AsyncPetsResourceWithStreamingResponse:
        _of = AsyncPetsResource
        retrieve = async_streamed(_of.retrieve)
        list = async_streamed(_of.list)
        delete = async_streamed(_of.delete)
        add = async_streamed(_of.add)
        update_photo = async_streamed(_of.update_photo)
