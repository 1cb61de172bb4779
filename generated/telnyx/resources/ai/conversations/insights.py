from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource
from ...._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from ...._core.paginator import AsyncPaginator
    from ...._core.types import Omit, RequestOptions
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
    from ....types.ai.conversations.insight_template import InsightTemplate
    from ....types.ai.conversations.insight_template_detail import InsightTemplateDetail

__all__ = ["InsightsResource", "AsyncInsightsResource"]

CREATE = Operation(
    "POST",
    "/ai/conversations/insights",
    body="json",
    result="types.ai.conversations:InsightTemplateDetail",
)
RETRIEVE = Operation(
    "GET",
    "/ai/conversations/insights/{insight_id}",
    result="types.ai.conversations:InsightTemplateDetail",
)
UPDATE = Operation(
    "PUT",
    "/ai/conversations/insights/{insight_id}",
    body="json",
    result="types.ai.conversations:InsightTemplateDetail",
)
LIST = Operation(
    "GET",
    "/ai/conversations/insights",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types.ai.conversations:InsightTemplate",
)
DELETE = Operation("DELETE", "/ai/conversations/insights/{insight_id}", accept="*/*")


class _Documented:
    def create(self, *args: Any, **kwargs: Any) -> Any:
        """Create an insight.

        Defines what a model should find out about a conversation once it is over.

        `POST /ai/conversations/insights`

        Args:
            instructions (str): What the model should find out.
            name (str): What to call it.
            json_schema (str | Mapping[str, object]): Shape that the answer should have, as a
                JSON Schema.
            webhook (str): Where to send results. The API's default is `""`.

        Raises:
            UnprocessableEntityError

        Example:
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
        """

    def retrieve(self, *args: Any, **kwargs: Any) -> Any:
        """Get an insight.

        Gives one insight with its instructions.

        `GET /ai/conversations/insights/{insight_id}`

        Args:
            insight_id (str): Id of the insight.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.conversations.insights.retrieve("0e30e21c-151a-4735-8b78-cf0b89ddc569")
        """

    def update(self, *args: Any, **kwargs: Any) -> Any:
        """Change an insight.

        Changes the properties that are given and leaves the others as they are.

        `PUT /ai/conversations/insights/{insight_id}`

        Args:
            insight_id (str): Id of the insight.
            instructions (str): What the model should find out.
            json_schema (str | Mapping[str, object]): Shape that the answer should have, as a
                JSON Schema.
            name (str): What to call it.
            webhook (str): Where to send results.

        Returns:
            `InsightTemplateDetail`: The insight as it is now.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.conversations.insights.update(
                "0e30e21c-151a-4735-8b78-cf0b89ddc569",
                instructions="Say in one word how content the caller was in the end.",
            )
        """

    def list(self, *args: Any, **kwargs: Any) -> Any:
        """List insights.

        Gives the questions that can be asked of a finished conversation, page by page.

        `GET /ai/conversations/insights`

        Args:
            page_number (int): Number of the page, counted from 1. At least 1. The API's default
                is `1`.
            page_size (int): Entries on a page; fewer than 100. At least 0. Less than 100. The
                API's default is `20`.

        Returns:
            A page; iterating over it goes on to all later ones.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.conversations.insights.list()
        """

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        """Delete an insight.

        Removes the insight from all groups. Results that it gave are kept.

        `DELETE /ai/conversations/insights/{insight_id}`

        Args:
            insight_id (str): Id of the insight.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.conversations.insights.delete("0e30e21c-151a-4735-8b78-cf0b89ddc569")
        """


class InsightsResource(_Documented, SyncResource):
    """What a model finds out about conversations once they are over."""

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
        return self._call(CREATE, locals())

    def retrieve(
        self,
        insight_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateDetail:
        return self._call(RETRIEVE, locals())

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
        return self._call(UPDATE, locals())

    def list(
        self,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncDefaultFlatPagination[InsightTemplate]:
        return self._call(LIST, locals())

    def delete(self, insight_id: str, **request_options: Unpack[RequestOptions]) -> None:
        self._call(DELETE, locals())


class AsyncInsightsResource(_Documented, AsyncResource):
    """What a model finds out about conversations once they are over."""

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
        return await self._call(CREATE, locals())

    async def retrieve(
        self,
        insight_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateDetail:
        return await self._call(RETRIEVE, locals())

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
        return await self._call(UPDATE, locals())

    def list(
        self,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InsightTemplate, AsyncDefaultFlatPagination[InsightTemplate]]:
        return self._paginate(LIST, locals())

    async def delete(self, insight_id: str, **request_options: Unpack[RequestOptions]) -> None:
        await self._call(DELETE, locals())


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
