# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._core.lazy import cached_property
from ....._core.operation import Operation
from ....._core.resource import AsyncResource, SyncResource
from ....._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Iterable

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

_CREATE = Operation(
    "POST",
    "/ai/assistants/tests",
    body="json",
    result="types.ai.assistants:AssistantTest",
)
_RETRIEVE = Operation(
    "GET",
    "/ai/assistants/tests/{test_id}",
    result="types.ai.assistants:AssistantTest",
)
_UPDATE = Operation(
    "PUT",
    "/ai/assistants/tests/{test_id}",
    body="json",
    result="types.ai.assistants:AssistantTest",
)
_LIST = Operation(
    "GET",
    "/ai/assistants/tests",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types.ai.assistants:AssistantTest",
)
_DELETE = Operation("DELETE", "/ai/assistants/tests/{test_id}", accept="*/*")


class TestsResource(SyncResource):
    """Tests of an assistant with scripted conversations, individually or in suites."""

    with_raw_response: TestsResourceWithRawResponse
    with_streaming_response: TestsResourceWithStreamingResponse

    @cached_property
    def runs(self) -> RunsResource:
        """Tests of an assistant with scripted conversations, individually or in suites."""
        from .runs import RunsResource

        return self._sub(RunsResource)

    @cached_property
    def test_suites(self) -> TestSuitesResource:
        """Tests of an assistant with scripted conversations, individually or in suites."""
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
        """Create a test.

        Writes down a scripted conversation that checks an assistant, and what counts as passed.

        `POST /ai/assistants/tests`

        Args:
            destination: Number, SIP address or assistant to test. At least 1 characters.
            instructions: What the one who tests should say and want. At least 1 characters. At
                most 5000 characters.
            name: Its name. At least 1 characters. At most 255 characters.
            rubric: What counts as passed. All of it must hold. At least 1 entries.
            description: A note on what it checks. At most 1000 characters.
            max_duration_seconds: Seconds that a run may take before it is stopped. At least
                1.0. At most 3600.0.
            telnyx_conversation_channel: Defaults to `web_chat`.
            test_suite: A suite to put it in, so that several tests can be started at once. At
                most 100 characters.

        Raises:
            UnprocessableEntityError

        ```python
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
        ```
        """
        return self._call(_CREATE, locals())

    def retrieve(self, test_id: str, **request_options: Unpack[RequestOptions]) -> AssistantTest:
        """Retrieve a test.

        Gives one test.

        `GET /ai/assistants/tests/{test_id}`

        Args:
            test_id: Id of the test.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.tests.retrieve("2622d72b-e8ff-4ada-a28d-0c2b4d169004")
        ```
        """
        return self._call(_RETRIEVE, locals())

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
        """Update a test.

        Changes the fields that are given. Runs that have begun are not affected.

        `PUT /ai/assistants/tests/{test_id}`

        Args:
            test_id: Id of the test.
            description: A note on what it checks. At most 1000 characters.
            destination: Number, SIP address or assistant to test. At least 1 characters.
            instructions: What the one who tests should say and want. At least 1 characters. At
                most 5000 characters.
            max_duration_seconds: Seconds that a run may take. At least 1.0. At most 3600.0.
            name: Its name. At least 1 characters. At most 255 characters.
            rubric: What counts as passed, in the place of all that did. At least 1 entries.
            test_suite: The suite that it is in. At most 100 characters.

        Returns:
            The test after the change.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.tests.update(
            "2622d72b-e8ff-4ada-a28d-0c2b4d169004",
            max_duration_seconds=240,
        )
        ```
        """
        return self._call(_UPDATE, locals())

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
        """List tests.

        Gives your tests page by page. Filters can be combined.

        `GET /ai/assistants/tests`

        Args:
            destination: Only tests of this number or assistant.
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page. At least 1. At most 100. Defaults to `20`.
            telnyx_conversation_channel: Only tests on this channel.
            test_suite: Only tests of this suite.

        Raises:
            UnprocessableEntityError

        ```python
        for item in client.ai.assistants.tests.list():
            print(item)
        ```
        """
        return self._call(_LIST, locals())

    def delete(self, test_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete a test.

        Removes a test together with its runs.

        `DELETE /ai/assistants/tests/{test_id}`

        Args:
            test_id: Id of the test.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.tests.delete("2622d72b-e8ff-4ada-a28d-0c2b4d169004")
        ```
        """
        return self._run(_DELETE, locals())


class AsyncTestsResource(AsyncResource):
    """Tests of an assistant with scripted conversations, individually or in suites."""

    with_raw_response: AsyncTestsResourceWithRawResponse
    with_streaming_response: AsyncTestsResourceWithStreamingResponse

    @cached_property
    def runs(self) -> AsyncRunsResource:
        """Tests of an assistant with scripted conversations, individually or in suites."""
        from .runs import AsyncRunsResource

        return self._sub(AsyncRunsResource)

    @cached_property
    def test_suites(self) -> AsyncTestSuitesResource:
        """Tests of an assistant with scripted conversations, individually or in suites."""
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
        """Create a test.

        Writes down a scripted conversation that checks an assistant, and what counts as passed.

        `POST /ai/assistants/tests`

        Args:
            destination: Number, SIP address or assistant to test. At least 1 characters.
            instructions: What the one who tests should say and want. At least 1 characters. At
                most 5000 characters.
            name: Its name. At least 1 characters. At most 255 characters.
            rubric: What counts as passed. All of it must hold. At least 1 entries.
            description: A note on what it checks. At most 1000 characters.
            max_duration_seconds: Seconds that a run may take before it is stopped. At least
                1.0. At most 3600.0.
            telnyx_conversation_channel: Defaults to `web_chat`.
            test_suite: A suite to put it in, so that several tests can be started at once. At
                most 100 characters.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.tests.create(
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
        ```
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self,
        test_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantTest:
        """Retrieve a test.

        Gives one test.

        `GET /ai/assistants/tests/{test_id}`

        Args:
            test_id: Id of the test.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.tests.retrieve("2622d72b-e8ff-4ada-a28d-0c2b4d169004")
        ```
        """
        return await self._call(_RETRIEVE, locals())

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
        """Update a test.

        Changes the fields that are given. Runs that have begun are not affected.

        `PUT /ai/assistants/tests/{test_id}`

        Args:
            test_id: Id of the test.
            description: A note on what it checks. At most 1000 characters.
            destination: Number, SIP address or assistant to test. At least 1 characters.
            instructions: What the one who tests should say and want. At least 1 characters. At
                most 5000 characters.
            max_duration_seconds: Seconds that a run may take. At least 1.0. At most 3600.0.
            name: Its name. At least 1 characters. At most 255 characters.
            rubric: What counts as passed, in the place of all that did. At least 1 entries.
            test_suite: The suite that it is in. At most 100 characters.

        Returns:
            The test after the change.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.tests.update(
            "2622d72b-e8ff-4ada-a28d-0c2b4d169004",
            max_duration_seconds=240,
        )
        ```
        """
        return await self._call(_UPDATE, locals())

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
        """List tests.

        Gives your tests page by page. Filters can be combined.

        `GET /ai/assistants/tests`

        Args:
            destination: Only tests of this number or assistant.
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page. At least 1. At most 100. Defaults to `20`.
            telnyx_conversation_channel: Only tests on this channel.
            test_suite: Only tests of this suite.

        Raises:
            UnprocessableEntityError

        ```python
        async for item in client.ai.assistants.tests.list():
            print(item)
        ```
        """
        return self._paginate(_LIST, locals())

    async def delete(self, test_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete a test.

        Removes a test together with its runs.

        `DELETE /ai/assistants/tests/{test_id}`

        Args:
            test_id: Id of the test.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.tests.delete("2622d72b-e8ff-4ada-a28d-0c2b4d169004")
        ```
        """
        return await self._run(_DELETE, locals())


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
