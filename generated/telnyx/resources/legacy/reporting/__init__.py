"""`client.legacy.reporting`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .batch_detail_records import (
        AsyncBatchDetailRecordsResource,
        AsyncBatchDetailRecordsResourceWithRawResponse,
        AsyncBatchDetailRecordsResourceWithStreamingResponse,
        BatchDetailRecordsResource,
        BatchDetailRecordsResourceWithRawResponse,
        BatchDetailRecordsResourceWithStreamingResponse,
    )
    from .usage_reports import (
        AsyncUsageReportsResource,
        AsyncUsageReportsResourceWithRawResponse,
        AsyncUsageReportsResourceWithStreamingResponse,
        UsageReportsResource,
        UsageReportsResourceWithRawResponse,
        UsageReportsResourceWithStreamingResponse,
    )

__all__ = ["ReportingResource", "AsyncReportingResource"]


class ReportingResource(SyncResource):
    """Operations of `legacy.reporting`."""

    @cached_property
    def batch_detail_records(self) -> BatchDetailRecordsResource:
        """Operations of `legacy.reporting.batch_detail_records`."""
        from .batch_detail_records import BatchDetailRecordsResource

        return self._sub(BatchDetailRecordsResource)

    @cached_property
    def usage_reports(self) -> UsageReportsResource:
        """Reports on what was transcribed."""
        from .usage_reports import UsageReportsResource

        return self._sub(UsageReportsResource)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ReportingResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ReportingResourceWithStreamingResponse: ...


class AsyncReportingResource(AsyncResource):
    """Operations of `legacy.reporting`."""

    @cached_property
    def batch_detail_records(self) -> AsyncBatchDetailRecordsResource:
        """Operations of `legacy.reporting.batch_detail_records`."""
        from .batch_detail_records import AsyncBatchDetailRecordsResource

        return self._sub(AsyncBatchDetailRecordsResource)

    @cached_property
    def usage_reports(self) -> AsyncUsageReportsResource:
        """Reports on what was transcribed."""
        from .usage_reports import AsyncUsageReportsResource

        return self._sub(AsyncUsageReportsResource)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncReportingResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncReportingResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class ReportingResourceWithRawResponse:
        batch_detail_records: BatchDetailRecordsResourceWithRawResponse
        usage_reports: UsageReportsResourceWithRawResponse

    class ReportingResourceWithStreamingResponse:
        batch_detail_records: BatchDetailRecordsResourceWithStreamingResponse
        usage_reports: UsageReportsResourceWithStreamingResponse

    class AsyncReportingResourceWithRawResponse:
        batch_detail_records: AsyncBatchDetailRecordsResourceWithRawResponse
        usage_reports: AsyncUsageReportsResourceWithRawResponse

    class AsyncReportingResourceWithStreamingResponse:
        batch_detail_records: AsyncBatchDetailRecordsResourceWithStreamingResponse
        usage_reports: AsyncUsageReportsResourceWithStreamingResponse
