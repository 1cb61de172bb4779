# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._core.operation import Operation
from ....._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ....._core.types import RequestOptions
    from ....._core.typing_helpers import async_raw, async_streamed, raw, streamed

_ASSIGN = Operation(
    "POST",
    "/ai/conversations/insight-groups/{group_id}/insights/{insight_id}/assign",
    accept="*/*",
)
_DELETE_UNASSIGN = Operation(
    "DELETE",
    "/ai/conversations/insight-groups/{group_id}/insights/{insight_id}/unassign",
    accept="*/*",
)


class InsightsResource(SyncResource):
    """Insights that a model extracts from completed conversations."""

    with_raw_response: InsightsResourceWithRawResponse
    with_streaming_response: InsightsResourceWithStreamingResponse

    def assign(
        self,
        insight_id: str,
        *,
        group_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Put an insight into a group.

        From now on the insight is computed wherever the group is used.

        `POST /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/assign`

        Args:
            group_id: Id of the insight group.
            insight_id: Id of the insight.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.conversations.insight_groups.insights.assign(
            "0e30e21c-151a-4735-8b78-cf0b89ddc569",
            group_id="0b36d2f0-4fc5-4efc-a14f-9ebba96ef679",
        )
        ```
        """
        return self._run(_ASSIGN, locals())

    def delete_unassign(
        self,
        insight_id: str,
        *,
        group_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Take an insight out of a group.

        The insight itself is kept.

        `DELETE /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/unassign`

        Args:
            group_id: Id of the insight group.
            insight_id: Id of the insight.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.conversations.insight_groups.insights.delete_unassign(
            "0e30e21c-151a-4735-8b78-cf0b89ddc569",
            group_id="0b36d2f0-4fc5-4efc-a14f-9ebba96ef679",
        )
        ```
        """
        return self._run(_DELETE_UNASSIGN, locals())


class AsyncInsightsResource(AsyncResource):
    """Insights that a model extracts from completed conversations."""

    with_raw_response: AsyncInsightsResourceWithRawResponse
    with_streaming_response: AsyncInsightsResourceWithStreamingResponse

    async def assign(
        self,
        insight_id: str,
        *,
        group_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Put an insight into a group.

        From now on the insight is computed wherever the group is used.

        `POST /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/assign`

        Args:
            group_id: Id of the insight group.
            insight_id: Id of the insight.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.conversations.insight_groups.insights.assign(
            "0e30e21c-151a-4735-8b78-cf0b89ddc569",
            group_id="0b36d2f0-4fc5-4efc-a14f-9ebba96ef679",
        )
        ```
        """
        return await self._run(_ASSIGN, locals())

    async def delete_unassign(
        self,
        insight_id: str,
        *,
        group_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Take an insight out of a group.

        The insight itself is kept.

        `DELETE /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/unassign`

        Args:
            group_id: Id of the insight group.
            insight_id: Id of the insight.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.conversations.insight_groups.insights.delete_unassign(
            "0e30e21c-151a-4735-8b78-cf0b89ddc569",
            group_id="0b36d2f0-4fc5-4efc-a14f-9ebba96ef679",
        )
        ```
        """
        return await self._run(_DELETE_UNASSIGN, locals())


if TYPE_CHECKING:

    class InsightsResourceWithRawResponse:
        _of = InsightsResource
        assign = raw(_of.assign)
        delete_unassign = raw(_of.delete_unassign)

    class InsightsResourceWithStreamingResponse:
        _of = InsightsResource
        assign = streamed(_of.assign)
        delete_unassign = streamed(_of.delete_unassign)

    class AsyncInsightsResourceWithRawResponse:
        _of = AsyncInsightsResource
        assign = async_raw(_of.assign)
        delete_unassign = async_raw(_of.delete_unassign)

    class AsyncInsightsResourceWithStreamingResponse:
        _of = AsyncInsightsResource
        assign = async_streamed(_of.assign)
        delete_unassign = async_streamed(_of.delete_unassign)
