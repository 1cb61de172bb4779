# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ......_core.operation import Operation
from ......_core.resource import AsyncResource, SyncResource
from ......_core.types import omit

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ......_core.paginator import AsyncPaginator
    from ......_core.types import Omit, RequestOptions
    from ......_core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ......pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
    from ......types.ai.assistants.tests.test_run_response import TestRunResponse
    from ......types.ai.assistants.tests.test_suites.run_trigger_response import RunTriggerResponse

_LIST = Operation(
    "GET",
    "/ai/assistants/tests/test-suites/{suite_name}/runs",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types.ai.assistants.tests:TestRunResponse",
)
_TRIGGER = Operation(
    "POST",
    "/ai/assistants/tests/test-suites/{suite_name}/runs",
    body="json",
    result="types.ai.assistants.tests.test_suites:RunTriggerResponse",
)


class RunsResource(SyncResource):
    """Tests of an assistant with scripted conversations, individually or in suites."""

    with_raw_response: RunsResourceWithRawResponse
    with_streaming_response: RunsResourceWithStreamingResponse

    def list(
        self,
        suite_name: str,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        status: str | Omit = omit,
        test_suite_run_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncDefaultFlatPagination[TestRunResponse]:
        """List a suite's runs.

        Gives the runs of all tests of a suite page by page.

        `GET /ai/assistants/tests/test-suites/{suite_name}/runs`

        Args:
            suite_name: Name of the suite.
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page. At least 1. At most 100. Defaults to `20`.
            status: Only runs with this status.
            test_suite_run_id: Only runs that were started together under this id.

        Raises:
            UnprocessableEntityError

        ```python
        for item in client.ai.assistants.tests.test_suites.runs.list("reception"):
            print(item)
        ```
        """
        return self._call(_LIST, locals())

    def trigger(
        self,
        suite_name: str,
        *,
        destination_version_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> RunTriggerResponse:
        """Run a suite.

        Starts every test of a suite at once.

        `POST /ai/assistants/tests/test-suites/{suite_name}/runs`

        Args:
            suite_name: Name of the suite.
            destination_version_id: Version of the assistant to test. The main one if left out.

        Returns:
            The runs that were started.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.tests.test_suites.runs.trigger(
            "reception",
            destination_version_id="1d455702-7166-4d9f-9b8c-112df8fdeb08",
        )
        ```
        """
        return self._call(_TRIGGER, locals())


class AsyncRunsResource(AsyncResource):
    """Tests of an assistant with scripted conversations, individually or in suites."""

    with_raw_response: AsyncRunsResourceWithRawResponse
    with_streaming_response: AsyncRunsResourceWithStreamingResponse

    def list(
        self,
        suite_name: str,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        status: str | Omit = omit,
        test_suite_run_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TestRunResponse, AsyncDefaultFlatPagination[TestRunResponse]]:
        """List a suite's runs.

        Gives the runs of all tests of a suite page by page.

        `GET /ai/assistants/tests/test-suites/{suite_name}/runs`

        Args:
            suite_name: Name of the suite.
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page. At least 1. At most 100. Defaults to `20`.
            status: Only runs with this status.
            test_suite_run_id: Only runs that were started together under this id.

        Raises:
            UnprocessableEntityError

        ```python
        async for item in client.ai.assistants.tests.test_suites.runs.list("reception"):
            print(item)
        ```
        """
        return self._paginate(_LIST, locals())

    async def trigger(
        self,
        suite_name: str,
        *,
        destination_version_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> RunTriggerResponse:
        """Run a suite.

        Starts every test of a suite at once.

        `POST /ai/assistants/tests/test-suites/{suite_name}/runs`

        Args:
            suite_name: Name of the suite.
            destination_version_id: Version of the assistant to test. The main one if left out.

        Returns:
            The runs that were started.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.tests.test_suites.runs.trigger(
            "reception",
            destination_version_id="1d455702-7166-4d9f-9b8c-112df8fdeb08",
        )
        ```
        """
        return await self._call(_TRIGGER, locals())


if TYPE_CHECKING:

    class RunsResourceWithRawResponse:
        _of = RunsResource
        list = raw(_of.list)
        trigger = raw(_of.trigger)

    class RunsResourceWithStreamingResponse:
        _of = RunsResource
        list = streamed(_of.list)
        trigger = streamed(_of.trigger)

    class AsyncRunsResourceWithRawResponse:
        _of = AsyncRunsResource
        list = async_raw(_of.list)
        trigger = async_raw(_of.trigger)

    class AsyncRunsResourceWithStreamingResponse:
        _of = AsyncRunsResource
        list = async_streamed(_of.list)
        trigger = async_streamed(_of.trigger)
