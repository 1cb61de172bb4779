# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.lazy import cached_property
from ...._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from . import batch_detail_records as _batch_detail_records, usage_reports as _usage_reports
    from .batch_detail_records import AsyncBatchDetailRecordsResource, BatchDetailRecordsResource
    from .usage_reports import AsyncUsageReportsResource, UsageReportsResource


class ReportingResource(SyncResource):
    with_raw_response: ReportingResourceWithRawResponse
    with_streaming_response: ReportingResourceWithStreamingResponse

    @cached_property
    def batch_detail_records(self) -> BatchDetailRecordsResource:
        from .batch_detail_records import BatchDetailRecordsResource

        return self._sub(BatchDetailRecordsResource)

    @cached_property
    def usage_reports(self) -> UsageReportsResource:
        """Reports on speech to text."""
        from .usage_reports import UsageReportsResource

        return self._sub(UsageReportsResource)


class AsyncReportingResource(AsyncResource):
    with_raw_response: AsyncReportingResourceWithRawResponse
    with_streaming_response: AsyncReportingResourceWithStreamingResponse

    @cached_property
    def batch_detail_records(self) -> AsyncBatchDetailRecordsResource:
        from .batch_detail_records import AsyncBatchDetailRecordsResource

        return self._sub(AsyncBatchDetailRecordsResource)

    @cached_property
    def usage_reports(self) -> AsyncUsageReportsResource:
        """Reports on speech to text."""
        from .usage_reports import AsyncUsageReportsResource

        return self._sub(AsyncUsageReportsResource)


if TYPE_CHECKING:

    class ReportingResourceWithRawResponse:
        batch_detail_records: _batch_detail_records.BatchDetailRecordsResourceWithRawResponse
        usage_reports: _usage_reports.UsageReportsResourceWithRawResponse

    class ReportingResourceWithStreamingResponse:
        batch_detail_records: _batch_detail_records.BatchDetailRecordsResourceWithStreamingResponse
        usage_reports: _usage_reports.UsageReportsResourceWithStreamingResponse

    class AsyncReportingResourceWithRawResponse:
        batch_detail_records: _batch_detail_records.AsyncBatchDetailRecordsResourceWithRawResponse
        usage_reports: _usage_reports.AsyncUsageReportsResourceWithRawResponse

    class AsyncReportingResourceWithStreamingResponse:
        batch_detail_records: (
            _batch_detail_records.AsyncBatchDetailRecordsResourceWithStreamingResponse
        )
        usage_reports: _usage_reports.AsyncUsageReportsResourceWithStreamingResponse
