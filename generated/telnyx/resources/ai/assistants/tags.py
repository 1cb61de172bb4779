# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._core.types import RequestOptions
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....types.ai.assistants.tags_response import TagsResponse

_LIST = Operation("GET", "/ai/assistants/tags", result="types.ai.assistants:TagsResponse")
_ADD = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/tags",
    body="json",
    result="types.ai.assistants:TagsResponse",
)
_REMOVE = Operation(
    "DELETE",
    "/ai/assistants/{assistant_id}/tags/{tag}",
    result="types.ai.assistants:TagsResponse",
)


class TagsResource(SyncResource):
    """Tags that group assistants."""

    with_raw_response: TagsResourceWithRawResponse
    with_streaming_response: TagsResourceWithStreamingResponse

    def list(self, **request_options: Unpack[RequestOptions]) -> TagsResponse:
        """List tags.

        Gives all the tags that your assistants have.

        `GET /ai/assistants/tags`

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.tags.list()
        ```
        """
        return self._call(_LIST, locals())

    def add(
        self,
        assistant_id: str,
        *,
        tag: str,
        **request_options: Unpack[RequestOptions],
    ) -> TagsResponse:
        """Puts a tag on an assistant. One that it has already changes nothing.

        `POST /ai/assistants/{assistant_id}/tags`

        Args:
            assistant_id: Id of the assistant.
            tag: The tag.

        Returns:
            The tags that the assistant has now.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.tags.add(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            tag="reception",
        )
        ```
        """
        return self._call(_ADD, locals())

    def remove(
        self,
        tag: str,
        *,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> TagsResponse:
        """Remove a tag.

        Takes a tag off an assistant.

        `DELETE /ai/assistants/{assistant_id}/tags/{tag}`

        Args:
            assistant_id: Id of the assistant.
            tag: The tag to take off.

        Returns:
            The tags that the assistant still has.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.tags.remove(
            "reception",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return self._call(_REMOVE, locals())


class AsyncTagsResource(AsyncResource):
    """Tags that group assistants."""

    with_raw_response: AsyncTagsResourceWithRawResponse
    with_streaming_response: AsyncTagsResourceWithStreamingResponse

    async def list(self, **request_options: Unpack[RequestOptions]) -> TagsResponse:
        """List tags.

        Gives all the tags that your assistants have.

        `GET /ai/assistants/tags`

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.tags.list()
        ```
        """
        return await self._call(_LIST, locals())

    async def add(
        self,
        assistant_id: str,
        *,
        tag: str,
        **request_options: Unpack[RequestOptions],
    ) -> TagsResponse:
        """Puts a tag on an assistant. One that it has already changes nothing.

        `POST /ai/assistants/{assistant_id}/tags`

        Args:
            assistant_id: Id of the assistant.
            tag: The tag.

        Returns:
            The tags that the assistant has now.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.tags.add(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            tag="reception",
        )
        ```
        """
        return await self._call(_ADD, locals())

    async def remove(
        self,
        tag: str,
        *,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> TagsResponse:
        """Remove a tag.

        Takes a tag off an assistant.

        `DELETE /ai/assistants/{assistant_id}/tags/{tag}`

        Args:
            assistant_id: Id of the assistant.
            tag: The tag to take off.

        Returns:
            The tags that the assistant still has.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.tags.remove(
            "reception",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return await self._call(_REMOVE, locals())


if TYPE_CHECKING:

    class TagsResourceWithRawResponse:
        _of = TagsResource
        list = raw(_of.list)
        add = raw(_of.add)
        remove = raw(_of.remove)

    class TagsResourceWithStreamingResponse:
        _of = TagsResource
        list = streamed(_of.list)
        add = streamed(_of.add)
        remove = streamed(_of.remove)

    class AsyncTagsResourceWithRawResponse:
        _of = AsyncTagsResource
        list = async_raw(_of.list)
        add = async_raw(_of.add)
        remove = async_raw(_of.remove)

    class AsyncTagsResourceWithStreamingResponse:
        _of = AsyncTagsResource
        list = async_streamed(_of.list)
        add = async_streamed(_of.add)
        remove = async_streamed(_of.remove)
