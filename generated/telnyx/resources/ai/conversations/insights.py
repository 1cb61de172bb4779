# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource
from ...._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from ...._core.paginator import AsyncPaginator
    from ...._core.types import Omit, RequestOptions
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
    from ....types.ai.conversations.insight_template import InsightTemplate
    from ....types.ai.conversations.insight_template_detail import InsightTemplateDetail

_CREATE = Operation(
    "POST",
    "/ai/conversations/insights",
    body="json",
    result="types.ai.conversations:InsightTemplateDetail",
)
_RETRIEVE = Operation(
    "GET",
    "/ai/conversations/insights/{insight_id}",
    result="types.ai.conversations:InsightTemplateDetail",
)
_UPDATE = Operation(
    "PUT",
    "/ai/conversations/insights/{insight_id}",
    body="json",
    result="types.ai.conversations:InsightTemplateDetail",
)
_LIST = Operation(
    "GET",
    "/ai/conversations/insights",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types.ai.conversations:InsightTemplate",
)
_DELETE = Operation("DELETE", "/ai/conversations/insights/{insight_id}", accept="*/*")


class InsightsResource(SyncResource):
    """Insights that a model extracts from completed conversations."""

    with_raw_response: InsightsResourceWithRawResponse
    with_streaming_response: InsightsResourceWithStreamingResponse

    def create(
        self,
        *,
        instructions: str,
        name: str,
        json_schema: str | Mapping[str, object] | Omit = omit,
        webhook: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateDetail:
        """Create an insight.

        Defines what a model should find out about a conversation once it is over.

        `POST /ai/conversations/insights`

        Args:
            instructions: What the model should find out.
            name: Name.
            json_schema: Shape that the answer should have, as a JSON Schema.
            webhook: URL that results are sent to. Defaults to `""`.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.conversations.insights.create(
            instructions="Say how content the caller was in the end, and why.",
            name="Mood",
            json_schema={
                "properties": {
                    "mood": {"enum": ["content", "neutral", "angry"], "type": "string"},
                    "reason": {"type": "string"},
                },
                "type": "object",
            },
        )
        ```
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self,
        insight_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateDetail:
        """Get an insight.

        Gives one insight with its instructions.

        `GET /ai/conversations/insights/{insight_id}`

        Args:
            insight_id: Id of the insight.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.conversations.insights.retrieve("0e30e21c-151a-4735-8b78-cf0b89ddc569")
        ```
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        insight_id: str,
        *,
        instructions: str | Omit = omit,
        json_schema: str | Mapping[str, object] | Omit = omit,
        name: str | Omit = omit,
        webhook: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateDetail:
        """Change an insight.

        Changes the properties that are given and leaves the others as they are.

        `PUT /ai/conversations/insights/{insight_id}`

        Args:
            insight_id: Id of the insight.
            instructions: What the model should find out.
            json_schema: Shape that the answer should have, as a JSON Schema.
            name: Name.
            webhook: URL that results are sent to.

        Returns:
            The insight as it is now.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.conversations.insights.update(
            "0e30e21c-151a-4735-8b78-cf0b89ddc569",
            instructions="Say in one word how content the caller was in the end.",
        )
        ```
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncDefaultFlatPagination[InsightTemplate]:
        """List insights.

        Gives the questions that can be asked of a finished conversation, page by page.

        `GET /ai/conversations/insights`

        Args:
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page; fewer than 100. At least 0. Less than 100. Defaults to
                `20`.

        Raises:
            UnprocessableEntityError

        ```python
        for item in client.ai.conversations.insights.list():
            print(item)
        ```
        """
        return self._call(_LIST, locals())

    def delete(self, insight_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete an insight.

        Removes the insight from all groups. Results that it gave are kept.

        `DELETE /ai/conversations/insights/{insight_id}`

        Args:
            insight_id: Id of the insight.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.conversations.insights.delete("0e30e21c-151a-4735-8b78-cf0b89ddc569")
        ```
        """
        return self._run(_DELETE, locals())


class AsyncInsightsResource(AsyncResource):
    """Insights that a model extracts from completed conversations."""

    with_raw_response: AsyncInsightsResourceWithRawResponse
    with_streaming_response: AsyncInsightsResourceWithStreamingResponse

    async def create(
        self,
        *,
        instructions: str,
        name: str,
        json_schema: str | Mapping[str, object] | Omit = omit,
        webhook: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateDetail:
        """Create an insight.

        Defines what a model should find out about a conversation once it is over.

        `POST /ai/conversations/insights`

        Args:
            instructions: What the model should find out.
            name: Name.
            json_schema: Shape that the answer should have, as a JSON Schema.
            webhook: URL that results are sent to. Defaults to `""`.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.conversations.insights.create(
            instructions="Say how content the caller was in the end, and why.",
            name="Mood",
            json_schema={
                "properties": {
                    "mood": {"enum": ["content", "neutral", "angry"], "type": "string"},
                    "reason": {"type": "string"},
                },
                "type": "object",
            },
        )
        ```
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self,
        insight_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateDetail:
        """Get an insight.

        Gives one insight with its instructions.

        `GET /ai/conversations/insights/{insight_id}`

        Args:
            insight_id: Id of the insight.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.conversations.insights.retrieve("0e30e21c-151a-4735-8b78-cf0b89ddc569")
        ```
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        insight_id: str,
        *,
        instructions: str | Omit = omit,
        json_schema: str | Mapping[str, object] | Omit = omit,
        name: str | Omit = omit,
        webhook: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateDetail:
        """Change an insight.

        Changes the properties that are given and leaves the others as they are.

        `PUT /ai/conversations/insights/{insight_id}`

        Args:
            insight_id: Id of the insight.
            instructions: What the model should find out.
            json_schema: Shape that the answer should have, as a JSON Schema.
            name: Name.
            webhook: URL that results are sent to.

        Returns:
            The insight as it is now.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.conversations.insights.update(
            "0e30e21c-151a-4735-8b78-cf0b89ddc569",
            instructions="Say in one word how content the caller was in the end.",
        )
        ```
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InsightTemplate, AsyncDefaultFlatPagination[InsightTemplate]]:
        """List insights.

        Gives the questions that can be asked of a finished conversation, page by page.

        `GET /ai/conversations/insights`

        Args:
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page; fewer than 100. At least 0. Less than 100. Defaults to
                `20`.

        Raises:
            UnprocessableEntityError

        ```python
        async for item in client.ai.conversations.insights.list():
            print(item)
        ```
        """
        return self._paginate(_LIST, locals())

    async def delete(self, insight_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete an insight.

        Removes the insight from all groups. Results that it gave are kept.

        `DELETE /ai/conversations/insights/{insight_id}`

        Args:
            insight_id: Id of the insight.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.conversations.insights.delete("0e30e21c-151a-4735-8b78-cf0b89ddc569")
        ```
        """
        return await self._run(_DELETE, locals())


if TYPE_CHECKING:

    class InsightsResourceWithRawResponse:
        _of = InsightsResource
        create = raw(_of.create)
        retrieve = raw(_of.retrieve)
        update = raw(_of.update)
        list = raw(_of.list)
        delete = raw(_of.delete)

    class InsightsResourceWithStreamingResponse:
        _of = InsightsResource
        create = streamed(_of.create)
        retrieve = streamed(_of.retrieve)
        update = streamed(_of.update)
        list = streamed(_of.list)
        delete = streamed(_of.delete)

    class AsyncInsightsResourceWithRawResponse:
        _of = AsyncInsightsResource
        create = async_raw(_of.create)
        retrieve = async_raw(_of.retrieve)
        update = async_raw(_of.update)
        list = async_raw(_of.list)
        delete = async_raw(_of.delete)

    class AsyncInsightsResourceWithStreamingResponse:
        _of = AsyncInsightsResource
        create = async_streamed(_of.create)
        retrieve = async_streamed(_of.retrieve)
        update = async_streamed(_of.update)
        list = async_streamed(_of.list)
        delete = async_streamed(_of.delete)
