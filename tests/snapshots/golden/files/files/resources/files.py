# Generated from the Files 1. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, SyncResource
from .._core.types import omit

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.async_responses import AsyncBinaryAPIResponse
    from .._core.paginator import AsyncPaginator
    from .._core.sync_responses import BinaryAPIResponse
    from .._core.types import FileTypes, Omit, RequestOptions, SequenceNotStr
    from .._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ..pagination import AsyncCursorPage, SyncCursorPage
    from ..types.file import File
    from ..types.file_update_response import FileUpdateResponse
    from ..types.filter_param import FilterParam

_RETRIEVE = Operation("GET", "/files/{class_}", result="bytes", accept="application/octet-stream")
_UPDATE = Operation(
    "PATCH",
    "/files/{class_}",
    body="json",
    optional_body=True,
    names={"a_b": "a.b", "in_": "in", "n10dlc": "10dlc"},
    result="types:FileUpdateResponse",
)
_LIST = Operation(
    "GET",
    "/files",
    cookies={"session": "session"},
    styles={"kinds": "pipe"},
    page="CursorPage",
    result="types:File",
    arguments="types:FileListParams",
)
_REPLACE = Operation("PUT", "/files/{class_}", body="binary", whole_body="body", accept="*/*")
_RETRIEVE_REPORT = Operation("GET", "/files/{class_}/report", result="str", accept="text/csv")


class FilesResource(SyncResource):
    with_raw_response: FilesResourceWithRawResponse
    with_streaming_response: FilesResourceWithStreamingResponse

    def retrieve(self, class_: str, **request_options: Unpack[RequestOptions]) -> BinaryAPIResponse:
        """Call `GET /files/{class}`.

        `GET /files/{class}`

        ```python
        content = client.files.retrieve("class")
        content.write_to_file("output.bin")
        ```
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        class_: str,
        *,
        a_b: int | Omit = omit,
        in_: str | Omit = omit,
        n10dlc: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> FileUpdateResponse:
        """Call `PATCH /files/{class}`.

        `PATCH /files/{class}`

        ```python
        client.files.update("class")
        ```
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: FilterParam | Omit = omit,
        kinds: SequenceNotStr[str] | Omit = omit,
        limit: int | Omit = omit,
        session: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncCursorPage[File]:
        """Call `GET /files`.

        `GET /files`

        Args:
            limit: At most 50.

        ```python
        for item in client.files.list():
            print(item)
        ```
        """
        return self._call(_LIST, locals())

    def replace(
        self,
        class_: str,
        body: FileTypes,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /files/{class}`.

        `PUT /files/{class}`

        ```python
        client.files.replace("class", Path("file.bin"))
        ```
        """
        return self._run(_REPLACE, locals())

    def retrieve_report(self, class_: str, **request_options: Unpack[RequestOptions]) -> str:
        """Call `GET /files/{class}/report`.

        `GET /files/{class}/report`

        ```python
        client.files.retrieve_report("class")
        ```
        """
        return self._call(_RETRIEVE_REPORT, locals())


class AsyncFilesResource(AsyncResource):
    with_raw_response: AsyncFilesResourceWithRawResponse
    with_streaming_response: AsyncFilesResourceWithStreamingResponse

    async def retrieve(
        self,
        class_: str,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncBinaryAPIResponse:
        """Call `GET /files/{class}`.

        `GET /files/{class}`

        ```python
        content = await client.files.retrieve("class")
        await content.write_to_file("output.bin")
        ```
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        class_: str,
        *,
        a_b: int | Omit = omit,
        in_: str | Omit = omit,
        n10dlc: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> FileUpdateResponse:
        """Call `PATCH /files/{class}`.

        `PATCH /files/{class}`

        ```python
        await client.files.update("class")
        ```
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: FilterParam | Omit = omit,
        kinds: SequenceNotStr[str] | Omit = omit,
        limit: int | Omit = omit,
        session: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[File, AsyncCursorPage[File]]:
        """Call `GET /files`.

        `GET /files`

        Args:
            limit: At most 50.

        ```python
        async for item in client.files.list():
            print(item)
        ```
        """
        return self._paginate(_LIST, locals())

    async def replace(
        self,
        class_: str,
        body: FileTypes,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /files/{class}`.

        `PUT /files/{class}`

        ```python
        await client.files.replace("class", Path("file.bin"))
        ```
        """
        return await self._run(_REPLACE, locals())

    async def retrieve_report(self, class_: str, **request_options: Unpack[RequestOptions]) -> str:
        """Call `GET /files/{class}/report`.

        `GET /files/{class}/report`

        ```python
        await client.files.retrieve_report("class")
        ```
        """
        return await self._call(_RETRIEVE_REPORT, locals())


if TYPE_CHECKING:

    class FilesResourceWithRawResponse:
        _of = FilesResource
        retrieve = raw(_of.retrieve)
        update = raw(_of.update)
        list = raw(_of.list)
        replace = raw(_of.replace)
        retrieve_report = raw(_of.retrieve_report)

    class FilesResourceWithStreamingResponse:
        _of = FilesResource
        retrieve = streamed(_of.retrieve)
        update = streamed(_of.update)
        list = streamed(_of.list)
        replace = streamed(_of.replace)
        retrieve_report = streamed(_of.retrieve_report)

    class AsyncFilesResourceWithRawResponse:
        _of = AsyncFilesResource
        retrieve = async_raw(_of.retrieve)
        update = async_raw(_of.update)
        list = async_raw(_of.list)
        replace = async_raw(_of.replace)
        retrieve_report = async_raw(_of.retrieve_report)

    class AsyncFilesResourceWithStreamingResponse:
        _of = AsyncFilesResource
        retrieve = async_streamed(_of.retrieve)
        update = async_streamed(_of.update)
        list = async_streamed(_of.list)
        replace = async_streamed(_of.replace)
        retrieve_report = async_streamed(_of.retrieve_report)
