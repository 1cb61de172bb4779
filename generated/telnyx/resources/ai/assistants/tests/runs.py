"""`client.ai.assistants.tests.runs`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._core.operation import Operation
from ....._core.resource import AsyncResource, SyncResource
from ....._core.types import omit

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ....._core.pagination import AsyncPaginator
    from ....._core.types import Omit, RequestOptions
    from ....._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from .....pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
    from .....types.ai.assistants.tests.test_run_response import TestRunResponse

__all__ = ["RunsResource", "AsyncRunsResource"]

RETRIEVE = Operation(
    "GET",
    "/ai/assistants/tests/{test_id}/runs/{run_id}",
    result="types.ai.assistants.tests.test_run_response:TestRunResponse",
)
LIST = Operation(
    "GET",
    "/ai/assistants/tests/{test_id}/runs",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types.ai.assistants.tests.test_run_response:TestRunResponse",
)
TRIGGER = Operation(
    "POST",
    "/ai/assistants/tests/{test_id}/runs",
    body="json",
    result="types.ai.assistants.tests.test_run_response:TestRunResponse",
)


class RunsResource(SyncResource):
    """Scripted conversations that check an assistant, alone or in suites."""

    def retrieve(
        self,
        run_id: str,
        *,
        test_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> TestRunResponse:
        """Retrieve a run.

        Gives one run of a test with its outcome.

        `GET /ai/assistants/tests/{test_id}/runs/{run_id}`

        Args:
            test_id (str): Id of the test.
            run_id (str): Id of the run.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.assistants.tests.runs.retrieve(
                "c74a293f-9257-4092-8a9d-a8cd5607f5f0",
                test_id="2622d72b-e8ff-4ada-a28d-0c2b4d169004",
            )
            print(result)
        """
        return self._call(RETRIEVE, locals())

    def list(
        self,
        test_id: str,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        status: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncDefaultFlatPagination[TestRunResponse]:
        """List a test's runs.

        Gives the runs of a test page by page, the latest first.

        `GET /ai/assistants/tests/{test_id}/runs`

        Args:
            test_id (str): Id of the test.
            page_number (int): Number of the page, counted from 1. At least 1. The API's default
                is `1`.
            page_size (int): Entries on a page. At least 1. At most 100. The API's default is
                `20`.
            status (str): Only runs with this status.

        Returns:
            A page; iterating over it goes on to all pages after it.

        Raises:
            UnprocessableEntityError

        Example:
            for item in client.ai.assistants.tests.runs.list(
                "2622d72b-e8ff-4ada-a28d-0c2b4d169004",
            ):
                print(item)
        """
        return self._call(LIST, locals())

    def trigger(
        self,
        test_id: str,
        *,
        destination_version_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TestRunResponse:
        """Run a test.

        Starts a test. Ask for the run again until its status is no longer `pending` or `running`.

        `POST /ai/assistants/tests/{test_id}/runs`

        Args:
            test_id (str): Id of the test.
            destination_version_id (str): Version of the assistant to test. The main one if left
                out.

        Returns:
            `TestRunResponse`: The run that was started.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.assistants.tests.runs.trigger(
                "2622d72b-e8ff-4ada-a28d-0c2b4d169004",
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

    async def retrieve(
        self,
        run_id: str,
        *,
        test_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> TestRunResponse:
        """Retrieve a run.

        Gives one run of a test with its outcome.

        `GET /ai/assistants/tests/{test_id}/runs/{run_id}`

        Args:
            test_id (str): Id of the test.
            run_id (str): Id of the run.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(RETRIEVE, locals())

    def list(
        self,
        test_id: str,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        status: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TestRunResponse, AsyncDefaultFlatPagination[TestRunResponse]]:
        """List a test's runs.

        Gives the runs of a test page by page, the latest first.

        `GET /ai/assistants/tests/{test_id}/runs`

        Args:
            test_id (str): Id of the test.
            page_number (int): Number of the page, counted from 1. At least 1. The API's default
                is `1`.
            page_size (int): Entries on a page. At least 1. At most 100. The API's default is
                `20`.
            status (str): Only runs with this status.

        Returns:
            A page; iterating over it goes on to all pages after it.

        Raises:
            UnprocessableEntityError
        """
        return self._paginate(LIST, locals())

    async def trigger(
        self,
        test_id: str,
        *,
        destination_version_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TestRunResponse:
        """Run a test.

        Starts a test. Ask for the run again until its status is no longer `pending` or `running`.

        `POST /ai/assistants/tests/{test_id}/runs`

        Args:
            test_id (str): Id of the test.
            destination_version_id (str): Version of the assistant to test. The main one if left
                out.

        Returns:
            `TestRunResponse`: The run that was started.

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
        retrieve = raw(RunsResource.retrieve)
        list = raw(RunsResource.list)
        trigger = raw(RunsResource.trigger)

    class RunsResourceWithStreamingResponse:
        retrieve = streamed(RunsResource.retrieve)
        list = streamed(RunsResource.list)
        trigger = streamed(RunsResource.trigger)

    class AsyncRunsResourceWithRawResponse:
        retrieve = async_raw(AsyncRunsResource.retrieve)
        list = async_raw(AsyncRunsResource.list)
        trigger = async_raw(AsyncRunsResource.trigger)

    class AsyncRunsResourceWithStreamingResponse:
        retrieve = async_streamed(AsyncRunsResource.retrieve)
        list = async_streamed(AsyncRunsResource.list)
        trigger = async_streamed(AsyncRunsResource.trigger)
