"""`client.ai.conversations.insight_groups.insights`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._core.operation import Operation
from ....._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ....._core.types import RequestOptions
    from ....._core.typing_helpers import async_raw, async_streamed, raw, streamed

__all__ = ["InsightsResource", "AsyncInsightsResource"]

ASSIGN = Operation(
    "POST",
    "/ai/conversations/insight-groups/{group_id}/insights/{insight_id}/assign",
    accept="*/*",
)
DELETE_UNASSIGN = Operation(
    "DELETE",
    "/ai/conversations/insight-groups/{group_id}/insights/{insight_id}/unassign",
    accept="*/*",
)


class InsightsResource(SyncResource):
    """What a model finds out about conversations once they are over."""

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
            group_id (str): Id of the insight group.
            insight_id (str): Id of the insight.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.conversations.insight_groups.insights.assign(
                "0e30e21c-151a-4735-8b78-cf0b89ddc569",
                group_id="0b36d2f0-4fc5-4efc-a14f-9ebba96ef679",
            )
        """
        self._call(ASSIGN, locals())

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
            group_id (str): Id of the insight group.
            insight_id (str): Id of the insight.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.conversations.insight_groups.insights.delete_unassign(
                "0e30e21c-151a-4735-8b78-cf0b89ddc569",
                group_id="0b36d2f0-4fc5-4efc-a14f-9ebba96ef679",
            )
        """
        self._call(DELETE_UNASSIGN, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> InsightsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> InsightsResourceWithStreamingResponse: ...


class AsyncInsightsResource(AsyncResource):
    """What a model finds out about conversations once they are over."""

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
            group_id (str): Id of the insight group.
            insight_id (str): Id of the insight.

        Raises:
            UnprocessableEntityError
        """
        await self._call(ASSIGN, locals())

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
            group_id (str): Id of the insight group.
            insight_id (str): Id of the insight.

        Raises:
            UnprocessableEntityError
        """
        await self._call(DELETE_UNASSIGN, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncInsightsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncInsightsResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class InsightsResourceWithRawResponse:
        assign = raw(InsightsResource.assign)
        delete_unassign = raw(InsightsResource.delete_unassign)

    class InsightsResourceWithStreamingResponse:
        assign = streamed(InsightsResource.assign)
        delete_unassign = streamed(InsightsResource.delete_unassign)

    class AsyncInsightsResourceWithRawResponse:
        assign = async_raw(AsyncInsightsResource.assign)
        delete_unassign = async_raw(AsyncInsightsResource.delete_unassign)

    class AsyncInsightsResourceWithStreamingResponse:
        assign = async_streamed(AsyncInsightsResource.assign)
        delete_unassign = async_streamed(AsyncInsightsResource.delete_unassign)
