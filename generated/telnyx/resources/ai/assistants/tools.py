# Generated from the Telnyx API 2.0.0. Do not edit.

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

_ADD = Operation("PUT", "/ai/assistants/{assistant_id}/tools/{tool_id}", result="object")
_REMOVE = Operation("DELETE", "/ai/assistants/{assistant_id}/tools/{tool_id}", result="object")
_TEST = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/tools/{tool_id}/test",
    body="json",
    result="types.ai.assistants:ToolTestResponse",
)


class ToolsResource(SyncResource):
    """Tools of an assistant."""

    with_raw_response: ToolsResourceWithRawResponse
    with_streaming_response: ToolsResourceWithStreamingResponse

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
            assistant_id: Id of the assistant.
            tool_id: Id of the tool.

        Returns:
            What the assistant has now.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.tools.add(
            "tool-order-lookup",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return self._call(_ADD, locals())

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
            assistant_id: Id of the assistant.
            tool_id: Id of the tool.

        Returns:
            What the assistant still has.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.tools.remove(
            "tool-order-lookup",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return self._call(_REMOVE, locals())

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
            assistant_id: Id of the assistant.
            tool_id: Id of the tool.
            arguments: Arguments, as the model would give them.
            dynamic_variables: Values for the `{{variables}}` in the tool.

        Returns:
            What the tool answered.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.tools.test(
            "tool-order-lookup",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            arguments={"order_number": "4711"},
            dynamic_variables={"first_name": "Anna"},
        )
        ```
        """
        return self._call(_TEST, locals())


class AsyncToolsResource(AsyncResource):
    """Tools of an assistant."""

    with_raw_response: AsyncToolsResourceWithRawResponse
    with_streaming_response: AsyncToolsResourceWithStreamingResponse

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
            assistant_id: Id of the assistant.
            tool_id: Id of the tool.

        Returns:
            What the assistant has now.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.tools.add(
            "tool-order-lookup",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return await self._call(_ADD, locals())

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
            assistant_id: Id of the assistant.
            tool_id: Id of the tool.

        Returns:
            What the assistant still has.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.tools.remove(
            "tool-order-lookup",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return await self._call(_REMOVE, locals())

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
            assistant_id: Id of the assistant.
            tool_id: Id of the tool.
            arguments: Arguments, as the model would give them.
            dynamic_variables: Values for the `{{variables}}` in the tool.

        Returns:
            What the tool answered.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.tools.test(
            "tool-order-lookup",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            arguments={"order_number": "4711"},
            dynamic_variables={"first_name": "Anna"},
        )
        ```
        """
        return await self._call(_TEST, locals())


if TYPE_CHECKING:

    class ToolsResourceWithRawResponse:
        _of = ToolsResource
        add = raw(_of.add)
        remove = raw(_of.remove)
        test = raw(_of.test)

    class ToolsResourceWithStreamingResponse:
        _of = ToolsResource
        add = streamed(_of.add)
        remove = streamed(_of.remove)
        test = streamed(_of.test)

    class AsyncToolsResourceWithRawResponse:
        _of = AsyncToolsResource
        add = async_raw(_of.add)
        remove = async_raw(_of.remove)
        test = async_raw(_of.test)

    class AsyncToolsResourceWithStreamingResponse:
        _of = AsyncToolsResource
        add = async_streamed(_of.add)
        remove = async_streamed(_of.remove)
        test = async_streamed(_of.test)
