from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.operation import Operation
from ....._core.resource import AsyncResource, SyncResource
from ....._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from typing_extensions import Unpack

    from ....._core.paginator import AsyncPaginator
    from ....._core.types import Omit, RequestOptions
    from ....._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from .....pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
    from .....types.ai.assistants.assistant_test import AssistantTest
    from .....types.ai.assistants.rubric_criterion import RubricCriterion
    from .....types.ai.assistants.rubric_criterion_param import RubricCriterionParam
    from .....types.ai.assistants.telnyx_conversation_channel import TelnyxConversationChannel
    from . import runs as _runs, test_suites as _test_suites
    from .runs import AsyncRunsResource, RunsResource
    from .test_suites import AsyncTestSuitesResource, TestSuitesResource

__all__ = ["TestsResource", "AsyncTestsResource"]

CREATE = Operation(
    "POST",
    "/ai/assistants/tests",
    body="json",
    result="types.ai.assistants:AssistantTest",
)
RETRIEVE = Operation(
    "GET",
    "/ai/assistants/tests/{test_id}",
    result="types.ai.assistants:AssistantTest",
)
UPDATE = Operation(
    "PUT",
    "/ai/assistants/tests/{test_id}",
    body="json",
    result="types.ai.assistants:AssistantTest",
)
LIST = Operation(
    "GET",
    "/ai/assistants/tests",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types.ai.assistants:AssistantTest",
)
DELETE = Operation("DELETE", "/ai/assistants/tests/{test_id}", accept="*/*")


class _Documented:
    def create(self, *args: Any, **kwargs: Any) -> Any:
        """Create a test.

        Writes down a scripted conversation that checks an assistant, and what counts as passed.

        `POST /ai/assistants/tests`

        Args:
            destination (str): Number, SIP address or assistant to test. At least 1 characters.
            instructions (str): What the one who tests should say and want. At least 1
                characters. At most 5000 characters.
            name (str): Its name. At least 1 characters. At most 255 characters.
            rubric: What counts as passed. All of it must hold. At least 1 entries.
            description (str): A note on what it checks. At most 1000 characters.
            max_duration_seconds (int): Seconds that a run may take before it is stopped. At
                least 1.0. At most 3600.0.
            telnyx_conversation_channel (TelnyxConversationChannel): The API's default is
                `web_chat`.
            test_suite (str): A suite to put it in, so that several tests can be started at
                once. At most 100 characters.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.assistants.tests.create(
                destination="+13125550100",
                instructions="You have a toothache and want an appointment as soon as possible.",
                name="Asks for an appointment",
                rubric=[
                    {
                        "criteria": "The assistant offers at least one appointment.",
                        "name": "Offers a time",
                    },
                    {"criteria": "The assistant says goodbye.", "name": "Is polite"},
                ],
                max_duration_seconds=180,
                telnyx_conversation_channel="phone_call",
                test_suite="reception",
            )
        """

    def retrieve(self, *args: Any, **kwargs: Any) -> Any:
        """Retrieve a test.

        Gives one test.

        `GET /ai/assistants/tests/{test_id}`

        Args:
            test_id (str): Id of the test.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.assistants.tests.retrieve("2622d72b-e8ff-4ada-a28d-0c2b4d169004")
        """

    def update(self, *args: Any, **kwargs: Any) -> Any:
        """Update a test.

        Changes the fields that are given. Runs that have begun are not affected.

        `PUT /ai/assistants/tests/{test_id}`

        Args:
            test_id (str): Id of the test.
            description (str): A note on what it checks. At most 1000 characters.
            destination (str): Number, SIP address or assistant to test. At least 1 characters.
            instructions (str): What the one who tests should say and want. At least 1
                characters. At most 5000 characters.
            max_duration_seconds (int): Seconds that a run may take. At least 1.0. At most
                3600.0.
            name (str): Its name. At least 1 characters. At most 255 characters.
            rubric: What counts as passed, in the place of all that did. At least 1 entries.
            test_suite (str): The suite that it is in. At most 100 characters.

        Returns:
            `AssistantTest`: The test after the change.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.assistants.tests.update(
                "2622d72b-e8ff-4ada-a28d-0c2b4d169004",
                max_duration_seconds=240,
            )
        """

    def list(self, *args: Any, **kwargs: Any) -> Any:
        """List tests.

        Gives your tests page by page. Filters can be combined.

        `GET /ai/assistants/tests`

        Args:
            destination (str): Only tests of this number or assistant.
            page_number (int): Number of the page, counted from 1. At least 1. The API's default
                is `1`.
            page_size (int): Entries on a page. At least 1. At most 100. The API's default is
                `20`.
            telnyx_conversation_channel (str): Only tests on this channel.
            test_suite (str): Only tests of this suite.

        Returns:
            A page; iterating over it goes on to all later ones.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.assistants.tests.list()
        """

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        """Delete a test.

        Removes a test together with its runs.

        `DELETE /ai/assistants/tests/{test_id}`

        Args:
            test_id (str): Id of the test.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.assistants.tests.delete("2622d72b-e8ff-4ada-a28d-0c2b4d169004")
        """


class TestsResource(_Documented, SyncResource):
    """Scripted conversations that check an assistant, alone or in suites."""

    with_raw_response: TestsResourceWithRawResponse
    with_streaming_response: TestsResourceWithStreamingResponse

    @cached_property
    def runs(self) -> RunsResource:
        """Scripted conversations that check an assistant, alone or in suites."""
        from .runs import RunsResource

        return self._sub(RunsResource)

    @cached_property
    def test_suites(self) -> TestSuitesResource:
        """Scripted conversations that check an assistant, alone or in suites."""
        from .test_suites import TestSuitesResource

        return self._sub(TestSuitesResource)

    def create(
        self,
        *,
        destination: str,
        instructions: str,
        name: str,
        rubric: Iterable[RubricCriterion | RubricCriterionParam],
        description: str | Omit = omit,
        max_duration_seconds: int | Omit = omit,
        telnyx_conversation_channel: TelnyxConversationChannel | Omit = omit,
        test_suite: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantTest:
        return self._call(CREATE, locals())

    def retrieve(self, test_id: str, **request_options: Unpack[RequestOptions]) -> AssistantTest:
        return self._call(RETRIEVE, locals())

    def update(
        self,
        test_id: str,
        *,
        description: str | Omit = omit,
        destination: str | Omit = omit,
        instructions: str | Omit = omit,
        max_duration_seconds: int | Omit = omit,
        name: str | Omit = omit,
        rubric: Iterable[RubricCriterion | RubricCriterionParam] | Omit = omit,
        telnyx_conversation_channel: TelnyxConversationChannel | Omit = omit,
        test_suite: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantTest:
        return self._call(UPDATE, locals())

    def list(
        self,
        *,
        destination: str | Omit = omit,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        telnyx_conversation_channel: str | Omit = omit,
        test_suite: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncDefaultFlatPagination[AssistantTest]:
        return self._call(LIST, locals())

    def delete(self, test_id: str, **request_options: Unpack[RequestOptions]) -> None:
        self._call(DELETE, locals())


class AsyncTestsResource(_Documented, AsyncResource):
    """Scripted conversations that check an assistant, alone or in suites."""

    with_raw_response: AsyncTestsResourceWithRawResponse
    with_streaming_response: AsyncTestsResourceWithStreamingResponse

    @cached_property
    def runs(self) -> AsyncRunsResource:
        """Scripted conversations that check an assistant, alone or in suites."""
        from .runs import AsyncRunsResource

        return self._sub(AsyncRunsResource)

    @cached_property
    def test_suites(self) -> AsyncTestSuitesResource:
        """Scripted conversations that check an assistant, alone or in suites."""
        from .test_suites import AsyncTestSuitesResource

        return self._sub(AsyncTestSuitesResource)

    async def create(
        self,
        *,
        destination: str,
        instructions: str,
        name: str,
        rubric: Iterable[RubricCriterion | RubricCriterionParam],
        description: str | Omit = omit,
        max_duration_seconds: int | Omit = omit,
        telnyx_conversation_channel: TelnyxConversationChannel | Omit = omit,
        test_suite: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantTest:
        return await self._call(CREATE, locals())

    async def retrieve(
        self,
        test_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantTest:
        return await self._call(RETRIEVE, locals())

    async def update(
        self,
        test_id: str,
        *,
        description: str | Omit = omit,
        destination: str | Omit = omit,
        instructions: str | Omit = omit,
        max_duration_seconds: int | Omit = omit,
        name: str | Omit = omit,
        rubric: Iterable[RubricCriterion | RubricCriterionParam] | Omit = omit,
        telnyx_conversation_channel: TelnyxConversationChannel | Omit = omit,
        test_suite: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantTest:
        return await self._call(UPDATE, locals())

    def list(
        self,
        *,
        destination: str | Omit = omit,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        telnyx_conversation_channel: str | Omit = omit,
        test_suite: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AssistantTest, AsyncDefaultFlatPagination[AssistantTest]]:
        return self._paginate(LIST, locals())

    async def delete(self, test_id: str, **request_options: Unpack[RequestOptions]) -> None:
        await self._call(DELETE, locals())


if TYPE_CHECKING:

    class TestsResourceWithRawResponse:
        runs: _runs.RunsResourceWithRawResponse
        test_suites: _test_suites.TestSuitesResourceWithRawResponse
        _of = TestsResource
        create = raw(_of.create)
        retrieve = raw(_of.retrieve)
        update = raw(_of.update)
        list = raw(_of.list)
        delete = raw(_of.delete)

    class TestsResourceWithStreamingResponse:
        runs: _runs.RunsResourceWithStreamingResponse
        test_suites: _test_suites.TestSuitesResourceWithStreamingResponse
        _of = TestsResource
        create = streamed(_of.create)
        retrieve = streamed(_of.retrieve)
        update = streamed(_of.update)
        list = streamed(_of.list)
        delete = streamed(_of.delete)

    class AsyncTestsResourceWithRawResponse:
        runs: _runs.AsyncRunsResourceWithRawResponse
        test_suites: _test_suites.AsyncTestSuitesResourceWithRawResponse
        _of = AsyncTestsResource
        create = async_raw(_of.create)
        retrieve = async_raw(_of.retrieve)
        update = async_raw(_of.update)
        list = async_raw(_of.list)
        delete = async_raw(_of.delete)

    class AsyncTestsResourceWithStreamingResponse:
        runs: _runs.AsyncRunsResourceWithStreamingResponse
        test_suites: _test_suites.AsyncTestSuitesResourceWithStreamingResponse
        _of = AsyncTestsResource
        create = async_streamed(_of.create)
        retrieve = async_streamed(_of.retrieve)
        update = async_streamed(_of.update)
        list = async_streamed(_of.list)
        delete = async_streamed(_of.delete)
