# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ......_core.lazy import cached_property
from ......_core.operation import Operation
from ......_core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ......_core.types import RequestOptions
    from ......_core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ......types.ai.assistants.tests.test_suite_list_response import TestSuiteListResponse
    from . import runs as _runs
    from .runs import AsyncRunsResource, RunsResource

_LIST = Operation(
    "GET",
    "/ai/assistants/tests/test-suites",
    result="types.ai.assistants.tests:TestSuiteListResponse",
)


class TestSuitesResource(SyncResource):
    """Tests of an assistant with scripted conversations, individually or in suites."""

    with_raw_response: TestSuitesResourceWithRawResponse
    with_streaming_response: TestSuitesResourceWithStreamingResponse

    @cached_property
    def runs(self) -> RunsResource:
        """Tests of an assistant with scripted conversations, individually or in suites."""
        from .runs import RunsResource

        return self._sub(RunsResource)

    def list(self, **request_options: Unpack[RequestOptions]) -> TestSuiteListResponse:
        """List suites.

        Gives the names of all suites that your tests are in.

        `GET /ai/assistants/tests/test-suites`

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.tests.test_suites.list()
        ```
        """
        return self._call(_LIST, locals())


class AsyncTestSuitesResource(AsyncResource):
    """Tests of an assistant with scripted conversations, individually or in suites."""

    with_raw_response: AsyncTestSuitesResourceWithRawResponse
    with_streaming_response: AsyncTestSuitesResourceWithStreamingResponse

    @cached_property
    def runs(self) -> AsyncRunsResource:
        """Tests of an assistant with scripted conversations, individually or in suites."""
        from .runs import AsyncRunsResource

        return self._sub(AsyncRunsResource)

    async def list(self, **request_options: Unpack[RequestOptions]) -> TestSuiteListResponse:
        """List suites.

        Gives the names of all suites that your tests are in.

        `GET /ai/assistants/tests/test-suites`

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.tests.test_suites.list()
        ```
        """
        return await self._call(_LIST, locals())


if TYPE_CHECKING:

    class TestSuitesResourceWithRawResponse:
        runs: _runs.RunsResourceWithRawResponse
        _of = TestSuitesResource
        list = raw(_of.list)

    class TestSuitesResourceWithStreamingResponse:
        runs: _runs.RunsResourceWithStreamingResponse
        _of = TestSuitesResource
        list = streamed(_of.list)

    class AsyncTestSuitesResourceWithRawResponse:
        runs: _runs.AsyncRunsResourceWithRawResponse
        _of = AsyncTestSuitesResource
        list = async_raw(_of.list)

    class AsyncTestSuitesResourceWithStreamingResponse:
        runs: _runs.AsyncRunsResourceWithStreamingResponse
        _of = AsyncTestSuitesResource
        list = async_streamed(_of.list)
