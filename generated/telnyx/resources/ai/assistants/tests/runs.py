# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._core.operation import Operation
from ....._core.resource import AsyncResource, SyncResource
from ....._core.types import omit

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ....._core.paginator import AsyncPaginator
    from ....._core.types import Omit, RequestOptions
    from ....._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from .....pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
    from .....types.ai.assistants.tests.test_run_response import TestRunResponse

_RETRIEVE = Operation(
    "GET",
    "/ai/assistants/tests/{test_id}/runs/{run_id}",
    result="types.ai.assistants.tests:TestRunResponse",
)
_LIST = Operation(
    "GET",
    "/ai/assistants/tests/{test_id}/runs",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types.ai.assistants.tests:TestRunResponse",
)
_TRIGGER = Operation(
    "POST",
    "/ai/assistants/tests/{test_id}/runs",
    body="json",
    result="types.ai.assistants.tests:TestRunResponse",
)


class RunsResource(SyncResource):
    """Tests of an assistant with scripted conversations, individually or in suites."""

    with_raw_response: RunsResourceWithRawResponse
    with_streaming_response: RunsResourceWithStreamingResponse

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
            test_id: Id of the test.
            run_id: Id of the run.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.tests.runs.retrieve(
            "c74a293f-9257-4092-8a9d-a8cd5607f5f0",
            test_id="2622d72b-e8ff-4ada-a28d-0c2b4d169004",
        )
        ```
        """
        return self._call(_RETRIEVE, locals())

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
            test_id: Id of the test.
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page. At least 1. At most 100. Defaults to `20`.
            status: Only runs with this status.

        Raises:
            UnprocessableEntityError

        ```python
        for item in client.ai.assistants.tests.runs.list(
            "2622d72b-e8ff-4ada-a28d-0c2b4d169004",
        ):
            print(item)
        ```
        """
        return self._call(_LIST, locals())

    def trigger(
        self,
        test_id: str,
        *,
        destination_version_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TestRunResponse:
        """Starts a test. Ask for the run again until its status is no longer `pending` or
        `running`.

        `POST /ai/assistants/tests/{test_id}/runs`

        Args:
            test_id: Id of the test.
            destination_version_id: Version of the assistant to test. The main one if left out.

        Returns:
            The run that was started.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.tests.runs.trigger(
            "2622d72b-e8ff-4ada-a28d-0c2b4d169004",
            destination_version_id="1d455702-7166-4d9f-9b8c-112df8fdeb08",
        )
        ```
        """
        return self._call(_TRIGGER, locals())


class AsyncRunsResource(AsyncResource):
    """Tests of an assistant with scripted conversations, individually or in suites."""

    with_raw_response: AsyncRunsResourceWithRawResponse
    with_streaming_response: AsyncRunsResourceWithStreamingResponse

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
            test_id: Id of the test.
            run_id: Id of the run.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.tests.runs.retrieve(
            "c74a293f-9257-4092-8a9d-a8cd5607f5f0",
            test_id="2622d72b-e8ff-4ada-a28d-0c2b4d169004",
        )
        ```
        """
        return await self._call(_RETRIEVE, locals())

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
            test_id: Id of the test.
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page. At least 1. At most 100. Defaults to `20`.
            status: Only runs with this status.

        Raises:
            UnprocessableEntityError

        ```python
        async for item in client.ai.assistants.tests.runs.list(
            "2622d72b-e8ff-4ada-a28d-0c2b4d169004",
        ):
            print(item)
        ```
        """
        return self._paginate(_LIST, locals())

    async def trigger(
        self,
        test_id: str,
        *,
        destination_version_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TestRunResponse:
        """Starts a test. Ask for the run again until its status is no longer `pending` or
        `running`.

        `POST /ai/assistants/tests/{test_id}/runs`

        Args:
            test_id: Id of the test.
            destination_version_id: Version of the assistant to test. The main one if left out.

        Returns:
            The run that was started.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.tests.runs.trigger(
            "2622d72b-e8ff-4ada-a28d-0c2b4d169004",
            destination_version_id="1d455702-7166-4d9f-9b8c-112df8fdeb08",
        )
        ```
        """
        return await self._call(_TRIGGER, locals())


if TYPE_CHECKING:

    class RunsResourceWithRawResponse:
        _of = RunsResource
        retrieve = raw(_of.retrieve)
        list = raw(_of.list)
        trigger = raw(_of.trigger)

    class RunsResourceWithStreamingResponse:
        _of = RunsResource
        retrieve = streamed(_of.retrieve)
        list = streamed(_of.list)
        trigger = streamed(_of.trigger)

    class AsyncRunsResourceWithRawResponse:
        _of = AsyncRunsResource
        retrieve = async_raw(_of.retrieve)
        list = async_raw(_of.list)
        trigger = async_raw(_of.trigger)

    class AsyncRunsResourceWithStreamingResponse:
        _of = AsyncRunsResource
        retrieve = async_streamed(_of.retrieve)
        list = async_streamed(_of.list)
        trigger = async_streamed(_of.trigger)
