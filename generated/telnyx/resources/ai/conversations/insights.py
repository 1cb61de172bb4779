"""`client.ai.conversations.insights`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource
from ...._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from ...._core.pagination import AsyncPaginator
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
    result="types.ai.conversations.insight_template_detail:InsightTemplateDetail",
)
RETRIEVE = Operation(
    "GET",
    "/ai/conversations/insights/{insight_id}",
    result="types.ai.conversations.insight_template_detail:InsightTemplateDetail",
)
UPDATE = Operation(
    "PUT",
    "/ai/conversations/insights/{insight_id}",
    body="json",
    result="types.ai.conversations.insight_template_detail:InsightTemplateDetail",
)
LIST = Operation(
    "GET",
    "/ai/conversations/insights",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types.ai.conversations.insight_template:InsightTemplate",
)
DELETE = Operation("DELETE", "/ai/conversations/insights/{insight_id}", accept="*/*")


class InsightsResource(SyncResource):
    """What a model finds out about conversations once they are over."""

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
            instructions (str): What the model should find out.
            name (str): What to call it.
            json_schema (str | Mapping[str, object]): Shape that the answer should have, as a
                JSON Schema.
            webhook (str): Where to send results. The API's default is `""`.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.conversations.insights.create(
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
            print(result.data)
        """
        return self._call(CREATE, locals())

    def retrieve(
        self,
        insight_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateDetail:
        """Get an insight.

        Gives one insight with its instructions.

        `GET /ai/conversations/insights/{insight_id}`

        Args:
            insight_id (str): Id of the insight.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.conversations.insights.retrieve(
                "0e30e21c-151a-4735-8b78-cf0b89ddc569",
            )
            print(result.data)
        """
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
            result = client.ai.conversations.insights.update(
                "0e30e21c-151a-4735-8b78-cf0b89ddc569",
                instructions="Say in one word how content the caller was in the end.",
            )
            print(result.data)
        """
        return self._call(UPDATE, locals())

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
            page_number (int): Number of the page, counted from 1. At least 1. The API's default
                is `1`.
            page_size (int): Entries on a page; fewer than 100. At least 0. Less than 100. The
                API's default is `20`.

        Returns:
            A page; iterating over it goes on to all pages after it.

        Raises:
            UnprocessableEntityError

        Example:
            for item in client.ai.conversations.insights.list():
                print(item)
        """
        return self._call(LIST, locals())

    def delete(self, insight_id: str, **request_options: Unpack[RequestOptions]) -> None:
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
        self._call(DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> InsightsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> InsightsResourceWithStreamingResponse: ...


class AsyncInsightsResource(AsyncResource):
    """What a model finds out about conversations once they are over."""

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
            instructions (str): What the model should find out.
            name (str): What to call it.
            json_schema (str | Mapping[str, object]): Shape that the answer should have, as a
                JSON Schema.
            webhook (str): Where to send results. The API's default is `""`.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(CREATE, locals())

    async def retrieve(
        self,
        insight_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateDetail:
        """Get an insight.

        Gives one insight with its instructions.

        `GET /ai/conversations/insights/{insight_id}`

        Args:
            insight_id (str): Id of the insight.

        Raises:
            UnprocessableEntityError
        """
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
        """
        return await self._call(UPDATE, locals())

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
            page_number (int): Number of the page, counted from 1. At least 1. The API's default
                is `1`.
            page_size (int): Entries on a page; fewer than 100. At least 0. Less than 100. The
                API's default is `20`.

        Returns:
            A page; iterating over it goes on to all pages after it.

        Raises:
            UnprocessableEntityError
        """
        return self._paginate(LIST, locals())

    async def delete(self, insight_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete an insight.

        Removes the insight from all groups. Results that it gave are kept.

        `DELETE /ai/conversations/insights/{insight_id}`

        Args:
            insight_id (str): Id of the insight.

        Raises:
            UnprocessableEntityError
        """
        await self._call(DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncInsightsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncInsightsResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class InsightsResourceWithRawResponse:
        create = raw(InsightsResource.create)
        retrieve = raw(InsightsResource.retrieve)
        update = raw(InsightsResource.update)
        list = raw(InsightsResource.list)
        delete = raw(InsightsResource.delete)

    class InsightsResourceWithStreamingResponse:
        create = streamed(InsightsResource.create)
        retrieve = streamed(InsightsResource.retrieve)
        update = streamed(InsightsResource.update)
        list = streamed(InsightsResource.list)
        delete = streamed(InsightsResource.delete)

    class AsyncInsightsResourceWithRawResponse:
        create = async_raw(AsyncInsightsResource.create)
        retrieve = async_raw(AsyncInsightsResource.retrieve)
        update = async_raw(AsyncInsightsResource.update)
        list = async_raw(AsyncInsightsResource.list)
        delete = async_raw(AsyncInsightsResource.delete)

    class AsyncInsightsResourceWithStreamingResponse:
        create = async_streamed(AsyncInsightsResource.create)
        retrieve = async_streamed(AsyncInsightsResource.retrieve)
        update = async_streamed(AsyncInsightsResource.update)
        list = async_streamed(AsyncInsightsResource.list)
        delete = async_streamed(AsyncInsightsResource.delete)
