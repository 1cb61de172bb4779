"""`client.ai.assistants.tags`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._core.types import RequestOptions
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....types.ai.assistants.tags_response import TagsResponse

__all__ = ["TagsResource", "AsyncTagsResource"]

LIST = Operation(
    "GET",
    "/ai/assistants/tags",
    result="types.ai.assistants.tags_response:TagsResponse",
)
ADD = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/tags",
    body="json",
    result="types.ai.assistants.tags_response:TagsResponse",
)
REMOVE = Operation(
    "DELETE",
    "/ai/assistants/{assistant_id}/tags/{tag}",
    result="types.ai.assistants.tags_response:TagsResponse",
)


class TagsResource(SyncResource):
    """Words that sort assistants."""

    def list(self, **request_options: Unpack[RequestOptions]) -> TagsResponse:
        """List tags.

        Gives all the tags that your assistants have.

        `GET /ai/assistants/tags`

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.assistants.tags.list()
            print(result)
        """
        return self._call(LIST, locals())

    def add(
        self,
        assistant_id: str,
        *,
        tag: str,
        **request_options: Unpack[RequestOptions],
    ) -> TagsResponse:
        """Tag an assistant.

        Puts a tag on an assistant. One that it has already changes nothing.

        `POST /ai/assistants/{assistant_id}/tags`

        Args:
            assistant_id (str): Id of the assistant.
            tag (str): The tag.

        Returns:
            `TagsResponse`: The tags that the assistant has now.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.assistants.tags.add(
                "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
                tag="reception",
            )
            print(result)
        """
        return self._call(ADD, locals())

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
            assistant_id (str): Id of the assistant.
            tag (str): The tag to take off.

        Returns:
            `TagsResponse`: The tags that the assistant still has.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.assistants.tags.remove(
                "reception",
                assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            )
            print(result)
        """
        return self._call(REMOVE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> TagsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TagsResourceWithStreamingResponse: ...


class AsyncTagsResource(AsyncResource):
    """Words that sort assistants."""

    async def list(self, **request_options: Unpack[RequestOptions]) -> TagsResponse:
        """List tags.

        Gives all the tags that your assistants have.

        `GET /ai/assistants/tags`

        Raises:
            UnprocessableEntityError
        """
        return await self._call(LIST, locals())

    async def add(
        self,
        assistant_id: str,
        *,
        tag: str,
        **request_options: Unpack[RequestOptions],
    ) -> TagsResponse:
        """Tag an assistant.

        Puts a tag on an assistant. One that it has already changes nothing.

        `POST /ai/assistants/{assistant_id}/tags`

        Args:
            assistant_id (str): Id of the assistant.
            tag (str): The tag.

        Returns:
            `TagsResponse`: The tags that the assistant has now.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(ADD, locals())

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
            assistant_id (str): Id of the assistant.
            tag (str): The tag to take off.

        Returns:
            `TagsResponse`: The tags that the assistant still has.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(REMOVE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTagsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTagsResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class TagsResourceWithRawResponse:
        list = raw(TagsResource.list)
        add = raw(TagsResource.add)
        remove = raw(TagsResource.remove)

    class TagsResourceWithStreamingResponse:
        list = streamed(TagsResource.list)
        add = streamed(TagsResource.add)
        remove = streamed(TagsResource.remove)

    class AsyncTagsResourceWithRawResponse:
        list = async_raw(AsyncTagsResource.list)
        add = async_raw(AsyncTagsResource.add)
        remove = async_raw(AsyncTagsResource.remove)

    class AsyncTagsResourceWithStreamingResponse:
        list = async_streamed(AsyncTagsResource.list)
        add = async_streamed(AsyncTagsResource.add)
        remove = async_streamed(AsyncTagsResource.remove)
