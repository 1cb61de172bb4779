from __future__ import annotations

from typing import TYPE_CHECKING

from ......_core.operation import Operation
from ......_core.resource import AsyncResource, SyncResource
from ......_core.types import omit

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ......_core.paginator import AsyncPaginator
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
    result="types.ai.assistants.tests:TestRunResponse",
)
TRIGGER = Operation(
    "POST",
    "/ai/assistants/tests/test-suites/{suite_name}/runs",
    body="json",
    result="types.ai.assistants.tests.test_suites:RunTriggerResponse",
)


class _Documented:
    def list(self, *args: Any, **kwargs: Any) -> Any:
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
            A page; iterating over it goes on to all later ones.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.assistants.tests.test_suites.runs.list("reception")
        """

    def trigger(self, *args: Any, **kwargs: Any) -> Any:
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
            client.ai.assistants.tests.test_suites.runs.trigger(
                "reception",
                destination_version_id="1d455702-7166-4d9f-9b8c-112df8fdeb08",
            )
        """


class RunsResource(_Documented, SyncResource):
    """Scripted conversations that check an assistant, alone or in suites."""

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
        return self._call(LIST, locals())

    def trigger(
        self,
        suite_name: str,
        *,
        destination_version_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> RunTriggerResponse:
        return self._call(TRIGGER, locals())


class AsyncRunsResource(_Documented, AsyncResource):
    """Scripted conversations that check an assistant, alone or in suites."""

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
        return self._paginate(LIST, locals())

    async def trigger(
        self,
        suite_name: str,
        *,
        destination_version_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> RunTriggerResponse:
        return await self._call(TRIGGER, locals())


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
