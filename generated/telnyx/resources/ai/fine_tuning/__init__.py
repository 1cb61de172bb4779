"""`client.ai.fine_tuning`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .jobs import (
        AsyncJobsResource,
        AsyncJobsResourceWithRawResponse,
        AsyncJobsResourceWithStreamingResponse,
        JobsResource,
        JobsResourceWithRawResponse,
        JobsResourceWithStreamingResponse,
    )

__all__ = ["FineTuningResource", "AsyncFineTuningResource"]


class FineTuningResource(SyncResource):
    """Operations of `ai.fine_tuning`."""

    @cached_property
    def jobs(self) -> JobsResource:
        """Models trained on your own data."""
        from .jobs import JobsResource

        return self._sub(JobsResource)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FineTuningResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> FineTuningResourceWithStreamingResponse: ...


class AsyncFineTuningResource(AsyncResource):
    """Operations of `ai.fine_tuning`."""

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """Models trained on your own data."""
        from .jobs import AsyncJobsResource

        return self._sub(AsyncJobsResource)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFineTuningResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncFineTuningResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class FineTuningResourceWithRawResponse:
        jobs: JobsResourceWithRawResponse

    class FineTuningResourceWithStreamingResponse:
        jobs: JobsResourceWithStreamingResponse

    class AsyncFineTuningResourceWithRawResponse:
        jobs: AsyncJobsResourceWithRawResponse

    class AsyncFineTuningResourceWithStreamingResponse:
        jobs: AsyncJobsResourceWithStreamingResponse
