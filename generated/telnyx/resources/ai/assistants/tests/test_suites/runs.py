"""`client.ai.assistants.tests.test_suites.runs`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......_core.operation import Operation
from ......_core.resource import AsyncResource, SyncResource
from ......_core.types import omit

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ......_core.pagination import AsyncPaginator
    from ......_core.types import Omit, RequestOptions
    from ......_core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ......pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
    from ......types.ai.assistants.tests.test_run_response import TestRunResponse
    from ......types.ai.assistants.tests.test_suites.run_trigger_response import RunTriggerResponse

__all__ = ["RunsResource", "AsyncRunsResource"]

LIST = Operation(
    "GET",
    "/ai/assistants/tests/test-suites/{suite_name}/runs",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types.ai.assistants.tests.test_run_response:TestRunResponse",
)
TRIGGER = Operation(
    "POST",
    "/ai/assistants/tests/test-suites/{suite_name}/runs",
    body="json",
    result="types.ai.assistants.tests.test_suites.run_trigger_response:RunTriggerResponse",
)


class RunsResource(SyncResource):
    """Scripted conversations that check an assistant, alone or in suites."""

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
            suite_name (str): Name of the suite.
            page_number (int): Number of the page, counted from 1. At least 1. The API's default
                is `1`.
            page_size (int): Entries on a page. At least 1. At most 100. The API's default is
                `20`.
            status (str): Only runs with this status.
            test_suite_run_id (str): Only runs that were started together under this id.

        Returns:
            A page; iterating over it goes on to all pages after it.

        Raises:
            UnprocessableEntityError

        Example:
            for item in client.ai.assistants.tests.test_suites.runs.list("reception"):
                print(item)
        """
        return self._call(LIST, locals())

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
            suite_name (str): Name of the suite.
            destination_version_id (str): Version of the assistant to test. The main one if left
                out.

        Returns:
            `RunTriggerResponse`: The runs that were started.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.assistants.tests.test_suites.runs.trigger(
                "reception",
                destination_version_id="1d455702-7166-4d9f-9b8c-112df8fdeb08",
            )
            print(result)
        """
        return self._call(TRIGGER, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RunsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> RunsResourceWithStreamingResponse: ...


class AsyncRunsResource(AsyncResource):
    """Scripted conversations that check an assistant, alone or in suites."""

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
            suite_name (str): Name of the suite.
            page_number (int): Number of the page, counted from 1. At least 1. The API's default
                is `1`.
            page_size (int): Entries on a page. At least 1. At most 100. The API's default is
                `20`.
            status (str): Only runs with this status.
            test_suite_run_id (str): Only runs that were started together under this id.

        Returns:
            A page; iterating over it goes on to all pages after it.

        Raises:
            UnprocessableEntityError
        """
        return self._paginate(LIST, locals())

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
            suite_name (str): Name of the suite.
            destination_version_id (str): Version of the assistant to test. The main one if left
                out.

        Returns:
            `RunTriggerResponse`: The runs that were started.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(TRIGGER, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRunsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncRunsResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class RunsResourceWithRawResponse:
        list = raw(RunsResource.list)
        trigger = raw(RunsResource.trigger)

    class RunsResourceWithStreamingResponse:
        list = streamed(RunsResource.list)
        trigger = streamed(RunsResource.trigger)

    class AsyncRunsResourceWithRawResponse:
        list = async_raw(AsyncRunsResource.list)
        trigger = async_raw(AsyncRunsResource.trigger)

    class AsyncRunsResourceWithStreamingResponse:
        list = async_streamed(AsyncRunsResource.list)
        trigger = async_streamed(AsyncRunsResource.trigger)
