# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._core.lazy import cached_property
from ....._core.operation import Operation
from ....._core.resource import AsyncResource, SyncResource
from ....._core.types import omit

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ....._core.paginator import AsyncPaginator
    from ....._core.types import Omit, RequestOptions
    from ....._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from .....pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
    from .....types.ai.conversations.insight_template_group import InsightTemplateGroup
    from .....types.ai.conversations.insight_template_group_detail import InsightTemplateGroupDetail
    from . import insights as _insights
    from .insights import AsyncInsightsResource, InsightsResource

_RETRIEVE = Operation(
    "GET",
    "/ai/conversations/insight-groups/{group_id}",
    result="types.ai.conversations:InsightTemplateGroupDetail",
)
_UPDATE = Operation(
    "PUT",
    "/ai/conversations/insight-groups/{group_id}",
    body="json",
    result="types.ai.conversations:InsightTemplateGroupDetail",
)
_DELETE = Operation("DELETE", "/ai/conversations/insight-groups/{group_id}", accept="*/*")
_INSIGHT_GROUPS = Operation(
    "POST",
    "/ai/conversations/insight-groups",
    body="json",
    result="types.ai.conversations:InsightTemplateGroupDetail",
)
_RETRIEVE_INSIGHT_GROUPS = Operation(
    "GET",
    "/ai/conversations/insight-groups",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types.ai.conversations:InsightTemplateGroup",
)


class InsightGroupsResource(SyncResource):
    """Insights that a model extracts from completed conversations."""

    with_raw_response: InsightGroupsResourceWithRawResponse
    with_streaming_response: InsightGroupsResourceWithStreamingResponse

    @cached_property
    def insights(self) -> InsightsResource:
        """Insights that a model extracts from completed conversations."""
        from .insights import InsightsResource

        return self._sub(InsightsResource)

    def retrieve(
        self,
        group_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateGroupDetail:
        """Get an insight group.

        Gives one group with the insights in it.

        `GET /ai/conversations/insight-groups/{group_id}`

        Args:
            group_id: Id of the insight group.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.conversations.insight_groups.retrieve("0b36d2f0-4fc5-4efc-a14f-9ebba96ef679")
        ```
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        group_id: str,
        *,
        description: str | Omit = omit,
        name: str | Omit = omit,
        webhook: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateGroupDetail:
        """Change an insight group.

        Changes the properties that are given and leaves the others as they are.

        `PUT /ai/conversations/insight-groups/{group_id}`

        Args:
            group_id: Id of the insight group.
            description: What it is for.
            name: Name.
            webhook: URL that results are sent to.

        Returns:
            The group as it is now.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.conversations.insight_groups.update(
            "0b36d2f0-4fc5-4efc-a14f-9ebba96ef679",
            name="After each conversation",
        )
        ```
        """
        return self._call(_UPDATE, locals())

    def delete(self, group_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete an insight group.

        Removes the group; the insights in it stay.

        `DELETE /ai/conversations/insight-groups/{group_id}`

        Args:
            group_id: Id of the insight group.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.conversations.insight_groups.delete("0b36d2f0-4fc5-4efc-a14f-9ebba96ef679")
        ```
        """
        return self._run(_DELETE, locals())

    def insight_groups(
        self,
        *,
        name: str,
        description: str | Omit = omit,
        webhook: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateGroupDetail:
        """Create an insight group.

        Makes an empty group; insights are assigned to it afterwards.

        `POST /ai/conversations/insight-groups`

        Args:
            name: Name.
            description: What it is for.
            webhook: URL that results are sent to. Defaults to `""`.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.conversations.insight_groups.insight_groups(
            name="After each call",
            description="What the shop wants to know about calls.",
            webhook="https://shop.example.com/telnyx/insights",
        )
        ```
        """
        return self._call(_INSIGHT_GROUPS, locals())

    def retrieve_insight_groups(
        self,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncDefaultFlatPagination[InsightTemplateGroup]:
        """List insight groups.

        Gives your insight groups page by page, each with the insights in it.

        `GET /ai/conversations/insight-groups`

        Args:
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page; fewer than 100. At least 0. Less than 100. Defaults to
                `20`.

        Raises:
            UnprocessableEntityError

        ```python
        for item in client.ai.conversations.insight_groups.retrieve_insight_groups():
            print(item)
        ```
        """
        return self._call(_RETRIEVE_INSIGHT_GROUPS, locals())


class AsyncInsightGroupsResource(AsyncResource):
    """Insights that a model extracts from completed conversations."""

    with_raw_response: AsyncInsightGroupsResourceWithRawResponse
    with_streaming_response: AsyncInsightGroupsResourceWithStreamingResponse

    @cached_property
    def insights(self) -> AsyncInsightsResource:
        """Insights that a model extracts from completed conversations."""
        from .insights import AsyncInsightsResource

        return self._sub(AsyncInsightsResource)

    async def retrieve(
        self,
        group_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateGroupDetail:
        """Get an insight group.

        Gives one group with the insights in it.

        `GET /ai/conversations/insight-groups/{group_id}`

        Args:
            group_id: Id of the insight group.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.conversations.insight_groups.retrieve("0b36d2f0-4fc5-4efc-a14f-9ebba96ef679")
        ```
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        group_id: str,
        *,
        description: str | Omit = omit,
        name: str | Omit = omit,
        webhook: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateGroupDetail:
        """Change an insight group.

        Changes the properties that are given and leaves the others as they are.

        `PUT /ai/conversations/insight-groups/{group_id}`

        Args:
            group_id: Id of the insight group.
            description: What it is for.
            name: Name.
            webhook: URL that results are sent to.

        Returns:
            The group as it is now.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.conversations.insight_groups.update(
            "0b36d2f0-4fc5-4efc-a14f-9ebba96ef679",
            name="After each conversation",
        )
        ```
        """
        return await self._call(_UPDATE, locals())

    async def delete(self, group_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete an insight group.

        Removes the group; the insights in it stay.

        `DELETE /ai/conversations/insight-groups/{group_id}`

        Args:
            group_id: Id of the insight group.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.conversations.insight_groups.delete(
            "0b36d2f0-4fc5-4efc-a14f-9ebba96ef679",
        )
        ```
        """
        return await self._run(_DELETE, locals())

    async def insight_groups(
        self,
        *,
        name: str,
        description: str | Omit = omit,
        webhook: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InsightTemplateGroupDetail:
        """Create an insight group.

        Makes an empty group; insights are assigned to it afterwards.

        `POST /ai/conversations/insight-groups`

        Args:
            name: Name.
            description: What it is for.
            webhook: URL that results are sent to. Defaults to `""`.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.conversations.insight_groups.insight_groups(
            name="After each call",
            description="What the shop wants to know about calls.",
            webhook="https://shop.example.com/telnyx/insights",
        )
        ```
        """
        return await self._call(_INSIGHT_GROUPS, locals())

    def retrieve_insight_groups(
        self,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InsightTemplateGroup, AsyncDefaultFlatPagination[InsightTemplateGroup]]:
        """List insight groups.

        Gives your insight groups page by page, each with the insights in it.

        `GET /ai/conversations/insight-groups`

        Args:
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page; fewer than 100. At least 0. Less than 100. Defaults to
                `20`.

        Raises:
            UnprocessableEntityError

        ```python
        async for item in client.ai.conversations.insight_groups.retrieve_insight_groups():
            print(item)
        ```
        """
        return self._paginate(_RETRIEVE_INSIGHT_GROUPS, locals())


if TYPE_CHECKING:

    class InsightGroupsResourceWithRawResponse:
        insights: _insights.InsightsResourceWithRawResponse
        _of = InsightGroupsResource
        retrieve = raw(_of.retrieve)
        update = raw(_of.update)
        delete = raw(_of.delete)
        insight_groups = raw(_of.insight_groups)
        retrieve_insight_groups = raw(_of.retrieve_insight_groups)

    class InsightGroupsResourceWithStreamingResponse:
        insights: _insights.InsightsResourceWithStreamingResponse
        _of = InsightGroupsResource
        retrieve = streamed(_of.retrieve)
        update = streamed(_of.update)
        delete = streamed(_of.delete)
        insight_groups = streamed(_of.insight_groups)
        retrieve_insight_groups = streamed(_of.retrieve_insight_groups)

    class AsyncInsightGroupsResourceWithRawResponse:
        insights: _insights.AsyncInsightsResourceWithRawResponse
        _of = AsyncInsightGroupsResource
        retrieve = async_raw(_of.retrieve)
        update = async_raw(_of.update)
        delete = async_raw(_of.delete)
        insight_groups = async_raw(_of.insight_groups)
        retrieve_insight_groups = async_raw(_of.retrieve_insight_groups)

    class AsyncInsightGroupsResourceWithStreamingResponse:
        insights: _insights.AsyncInsightsResourceWithStreamingResponse
        _of = AsyncInsightGroupsResource
        retrieve = async_streamed(_of.retrieve)
        update = async_streamed(_of.update)
        delete = async_streamed(_of.delete)
        insight_groups = async_streamed(_of.insight_groups)
        retrieve_insight_groups = async_streamed(_of.retrieve_insight_groups)
