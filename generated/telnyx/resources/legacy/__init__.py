"""`client.legacy`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .reporting import (
        AsyncReportingResource,
        AsyncReportingResourceWithRawResponse,
        AsyncReportingResourceWithStreamingResponse,
        ReportingResource,
        ReportingResourceWithRawResponse,
        ReportingResourceWithStreamingResponse,
    )

__all__ = ["LegacyResource", "AsyncLegacyResource"]


class LegacyResource(SyncResource):
    """Operations of `legacy`."""

    @cached_property
    def reporting(self) -> ReportingResource:
        """Operations of `legacy.reporting`."""
        from .reporting import ReportingResource

        return self._sub(ReportingResource)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> LegacyResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> LegacyResourceWithStreamingResponse: ...


class AsyncLegacyResource(AsyncResource):
    """Operations of `legacy`."""

    @cached_property
    def reporting(self) -> AsyncReportingResource:
        """Operations of `legacy.reporting`."""
        from .reporting import AsyncReportingResource

        return self._sub(AsyncReportingResource)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncLegacyResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncLegacyResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class LegacyResourceWithRawResponse:
        reporting: ReportingResourceWithRawResponse

    class LegacyResourceWithStreamingResponse:
        reporting: ReportingResourceWithStreamingResponse

    class AsyncLegacyResourceWithRawResponse:
        reporting: AsyncReportingResourceWithRawResponse

    class AsyncLegacyResourceWithStreamingResponse:
        reporting: AsyncReportingResourceWithStreamingResponse
