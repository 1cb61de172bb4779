# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.lazy import cached_property
from ...._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from . import jobs as _jobs
    from .jobs import AsyncJobsResource, JobsResource


class FineTuningResource(SyncResource):
    with_raw_response: FineTuningResourceWithRawResponse
    with_streaming_response: FineTuningResourceWithStreamingResponse

    @cached_property
    def jobs(self) -> JobsResource:
        """Fine-tuning of models with your own data."""
        from .jobs import JobsResource

        return self._sub(JobsResource)


class AsyncFineTuningResource(AsyncResource):
    with_raw_response: AsyncFineTuningResourceWithRawResponse
    with_streaming_response: AsyncFineTuningResourceWithStreamingResponse

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """Fine-tuning of models with your own data."""
        from .jobs import AsyncJobsResource

        return self._sub(AsyncJobsResource)


if TYPE_CHECKING:

    class FineTuningResourceWithRawResponse:
        jobs: _jobs.JobsResourceWithRawResponse

    class FineTuningResourceWithStreamingResponse:
        jobs: _jobs.JobsResourceWithStreamingResponse

    class AsyncFineTuningResourceWithRawResponse:
        jobs: _jobs.AsyncJobsResourceWithRawResponse

    class AsyncFineTuningResourceWithStreamingResponse:
        jobs: _jobs.AsyncJobsResourceWithStreamingResponse
