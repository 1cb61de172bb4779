# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.lazy import cached_property
from ..._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from . import reporting as _reporting
    from .reporting import AsyncReportingResource, ReportingResource


class LegacyResource(SyncResource):
    with_raw_response: LegacyResourceWithRawResponse
    with_streaming_response: LegacyResourceWithStreamingResponse

    @cached_property
    def reporting(self) -> ReportingResource:
        from .reporting import ReportingResource

        return self._sub(ReportingResource)


class AsyncLegacyResource(AsyncResource):
    with_raw_response: AsyncLegacyResourceWithRawResponse
    with_streaming_response: AsyncLegacyResourceWithStreamingResponse

    @cached_property
    def reporting(self) -> AsyncReportingResource:
        from .reporting import AsyncReportingResource

        return self._sub(AsyncReportingResource)


if TYPE_CHECKING:

    class LegacyResourceWithRawResponse:
        reporting: _reporting.ReportingResourceWithRawResponse

    class LegacyResourceWithStreamingResponse:
        reporting: _reporting.ReportingResourceWithStreamingResponse

    class AsyncLegacyResourceWithRawResponse:
        reporting: _reporting.AsyncReportingResourceWithRawResponse

    class AsyncLegacyResourceWithStreamingResponse:
        reporting: _reporting.AsyncReportingResourceWithStreamingResponse
