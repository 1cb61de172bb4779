"""`client.ai.assistants.tools`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource
from ...._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from ...._core.types import Omit, RequestOptions
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....types.ai.assistants.tool_test_response import ToolTestResponse

__all__ = ["ToolsResource", "AsyncToolsResource"]

ADD = Operation("PUT", "/ai/assistants/{assistant_id}/tools/{tool_id}", result="object")
REMOVE = Operation("DELETE", "/ai/assistants/{assistant_id}/tools/{tool_id}", result="object")
TEST = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/tools/{tool_id}/test",
    body="json",
    result="types.ai.assistants.tool_test_response:ToolTestResponse",
)


class ToolsResource(SyncResource):
    """What an assistant can do beside talking."""

    def add(
        self,
        tool_id: str,
        *,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> object:
        """Add a tool to an assistant.

        Lets an assistant use a shared tool.

        `PUT /ai/assistants/{assistant_id}/tools/{tool_id}`

        Args:
            assistant_id (str): Id of the assistant.
            tool_id (str): Id of the tool.

        Returns:
            `object`: What the assistant has now.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.assistants.tools.add(
                "tool-order-lookup",
                assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            )
            print(result)
        """
        return self._call(ADD, locals())

    def remove(
        self,
        tool_id: str,
        *,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> object:
        """Remove a tool from an assistant.

        Takes a shared tool away from an assistant. The tool itself stays.

        `DELETE /ai/assistants/{assistant_id}/tools/{tool_id}`

        Args:
            assistant_id (str): Id of the assistant.
            tool_id (str): Id of the tool.

        Returns:
            `object`: What the assistant still has.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.assistants.tools.remove(
                "tool-order-lookup",
                assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            )
            print(result)
        """
        return self._call(REMOVE, locals())

    def test(
        self,
        tool_id: str,
        *,
        assistant_id: str,
        arguments: Mapping[str, object] | Omit = omit,
        dynamic_variables: Mapping[str, object] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ToolTestResponse:
        """Try out an assistant's tool.

        Calls a webhook tool as the assistant would and shows what came back.

        `POST /ai/assistants/{assistant_id}/tools/{tool_id}/test`

        Args:
            assistant_id (str): Id of the assistant.
            tool_id (str): Id of the tool.
            arguments (Mapping[str, object]): Arguments, as the model would give them.
            dynamic_variables (Mapping[str, object]): Values for the `{{variables}}` in the
                tool.

        Returns:
            `ToolTestResponse`: What the tool answered.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.assistants.tools.test(
                "tool-order-lookup",
                assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
                arguments={"order_number": "4711"},
                dynamic_variables={"first_name": "Anna"},
            )
            print(result.data)
        """
        return self._call(TEST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ToolsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ToolsResourceWithStreamingResponse: ...


class AsyncToolsResource(AsyncResource):
    """What an assistant can do beside talking."""

    async def add(
        self,
        tool_id: str,
        *,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> object:
        """Add a tool to an assistant.

        Lets an assistant use a shared tool.

        `PUT /ai/assistants/{assistant_id}/tools/{tool_id}`

        Args:
            assistant_id (str): Id of the assistant.
            tool_id (str): Id of the tool.

        Returns:
            `object`: What the assistant has now.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(ADD, locals())

    async def remove(
        self,
        tool_id: str,
        *,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> object:
        """Remove a tool from an assistant.

        Takes a shared tool away from an assistant. The tool itself stays.

        `DELETE /ai/assistants/{assistant_id}/tools/{tool_id}`

        Args:
            assistant_id (str): Id of the assistant.
            tool_id (str): Id of the tool.

        Returns:
            `object`: What the assistant still has.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(REMOVE, locals())

    async def test(
        self,
        tool_id: str,
        *,
        assistant_id: str,
        arguments: Mapping[str, object] | Omit = omit,
        dynamic_variables: Mapping[str, object] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ToolTestResponse:
        """Try out an assistant's tool.

        Calls a webhook tool as the assistant would and shows what came back.

        `POST /ai/assistants/{assistant_id}/tools/{tool_id}/test`

        Args:
            assistant_id (str): Id of the assistant.
            tool_id (str): Id of the tool.
            arguments (Mapping[str, object]): Arguments, as the model would give them.
            dynamic_variables (Mapping[str, object]): Values for the `{{variables}}` in the
                tool.

        Returns:
            `ToolTestResponse`: What the tool answered.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(TEST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncToolsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncToolsResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class ToolsResourceWithRawResponse:
        add = raw(ToolsResource.add)
        remove = raw(ToolsResource.remove)
        test = raw(ToolsResource.test)

    class ToolsResourceWithStreamingResponse:
        add = streamed(ToolsResource.add)
        remove = streamed(ToolsResource.remove)
        test = streamed(ToolsResource.test)

    class AsyncToolsResourceWithRawResponse:
        add = async_raw(AsyncToolsResource.add)
        remove = async_raw(AsyncToolsResource.remove)
        test = async_raw(AsyncToolsResource.test)

    class AsyncToolsResourceWithStreamingResponse:
        add = async_streamed(AsyncToolsResource.add)
        remove = async_streamed(AsyncToolsResource.remove)
        test = async_streamed(AsyncToolsResource.test)
