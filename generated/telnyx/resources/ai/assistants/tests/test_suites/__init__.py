"""`client.ai.assistants.tests.test_suites`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ......_core.operation import Operation
from ......_core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ......_core.types import RequestOptions
    from ......_core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ......types.ai.assistants.tests.test_suite_list_response import TestSuiteListResponse
    from .runs import (
        AsyncRunsResource,
        AsyncRunsResourceWithRawResponse,
        AsyncRunsResourceWithStreamingResponse,
        RunsResource,
        RunsResourceWithRawResponse,
        RunsResourceWithStreamingResponse,
    )

__all__ = ["TestSuitesResource", "AsyncTestSuitesResource"]

LIST = Operation(
    "GET",
    "/ai/assistants/tests/test-suites",
    result="types.ai.assistants.tests.test_suite_list_response:TestSuiteListResponse",
)


class TestSuitesResource(SyncResource):
    """Scripted conversations that check an assistant, alone or in suites."""

    @cached_property
    def runs(self) -> RunsResource:
        """Scripted conversations that check an assistant, alone or in suites."""
        from .runs import RunsResource

        return self._sub(RunsResource)

    def list(self, **request_options: Unpack[RequestOptions]) -> TestSuiteListResponse:
        """List suites.

        Gives the names of all suites that your tests are in.

        `GET /ai/assistants/tests/test-suites`

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.assistants.tests.test_suites.list()
            print(result.data)
        """
        return self._call(LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> TestSuitesResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TestSuitesResourceWithStreamingResponse: ...


class AsyncTestSuitesResource(AsyncResource):
    """Scripted conversations that check an assistant, alone or in suites."""

    @cached_property
    def runs(self) -> AsyncRunsResource:
        """Scripted conversations that check an assistant, alone or in suites."""
        from .runs import AsyncRunsResource

        return self._sub(AsyncRunsResource)

    async def list(self, **request_options: Unpack[RequestOptions]) -> TestSuiteListResponse:
        """List suites.

        Gives the names of all suites that your tests are in.

        `GET /ai/assistants/tests/test-suites`

        Raises:
            UnprocessableEntityError
        """
        return await self._call(LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTestSuitesResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTestSuitesResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class TestSuitesResourceWithRawResponse:
        runs: RunsResourceWithRawResponse
        list = raw(TestSuitesResource.list)

    class TestSuitesResourceWithStreamingResponse:
        runs: RunsResourceWithStreamingResponse
        list = streamed(TestSuitesResource.list)

    class AsyncTestSuitesResourceWithRawResponse:
        runs: AsyncRunsResourceWithRawResponse
        list = async_raw(AsyncTestSuitesResource.list)

    class AsyncTestSuitesResourceWithStreamingResponse:
        runs: AsyncRunsResourceWithStreamingResponse
        list = async_streamed(AsyncTestSuitesResource.list)
