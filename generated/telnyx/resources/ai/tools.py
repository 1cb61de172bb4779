# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.operation import Operation
from ..._core.resource import AsyncResource, SyncResource
from ..._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from ..._core.paginator import AsyncPaginator
    from ..._core.types import Omit, RequestOptions
    from ..._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ...pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
    from ...types.ai.pay_tool_params import PayToolParams
    from ...types.ai.pay_tool_params_param import PayToolParamsParam
    from ...types.ai.shared_tool_response import SharedToolResponse

_CREATE = Operation("POST", "/ai/tools", body="json", result="types.ai:SharedToolResponse")
_RETRIEVE = Operation("GET", "/ai/tools/{tool_id}", result="types.ai:SharedToolResponse")
_UPDATE = Operation(
    "PATCH",
    "/ai/tools/{tool_id}",
    body="json",
    result="types.ai:SharedToolResponse",
)
_LIST = Operation(
    "GET",
    "/ai/tools",
    names={
        "filter_name": "filter[name]",
        "filter_type": "filter[type]",
        "page_number": "page[number]",
        "page_size": "page[size]",
    },
    page="DefaultFlatPagination",
    result="types.ai:SharedToolResponse",
)
_DELETE = Operation("DELETE", "/ai/tools/{tool_id}", result="object")


class ToolsResource(SyncResource):
    """Tools that several assistants share."""

    with_raw_response: ToolsResourceWithRawResponse
    with_streaming_response: ToolsResourceWithStreamingResponse

    def create(
        self,
        *,
        display_name: str,
        type: str,
        client_side_tool: Mapping[str, object] | Omit = omit,
        function: Mapping[str, object] | Omit = omit,
        handoff: Mapping[str, object] | Omit = omit,
        invite: Mapping[str, object] | Omit = omit,
        pay: PayToolParams | PayToolParamsParam | Omit = omit,
        retrieval: Mapping[str, object] | Omit = omit,
        timeout_ms: int | Omit = omit,
        webhook: Mapping[str, object] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SharedToolResponse:
        """Create a shared tool.

        Makes a tool that several assistants can use.

        `POST /ai/tools`

        Args:
            display_name: Display name.
            type: What kind of tool it is, such as `webhook` or `handoff`. The settings of that
                kind are given in the field of the same name.
            client_side_tool: Settings of a tool that the client runs.
            function: Settings of a function that is described to the model.
            handoff: Settings of a tool that hands over to another assistant.
            invite: Settings of a tool that invites somebody to the call.
            pay: How the payment is taken.
            retrieval: Settings of a tool that looks things up in embedded documents.
            timeout_ms: Milliseconds that the tool may take. Defaults to `5000`.
            webhook: Settings of a tool that calls an address.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.tools.create(
            display_name="Order status",
            type="webhook",
            timeout_ms=3000,
            webhook={
                "description": "Finds out where an order is.",
                "method": "GET",
                "name": "order_status",
                "path_parameters": {
                    "properties": {
                        "order_number": {
                            "description": "Number on the receipt.",
                            "type": "string",
                        },
                    },
                    "required": ["order_number"],
                    "type": "object",
                },
                "url": "https://shop.example.com/orders/{order_number}",
            },
        )
        ```
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self,
        tool_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> SharedToolResponse:
        """Retrieve a shared tool.

        Gives one shared tool.

        `GET /ai/tools/{tool_id}`

        Args:
            tool_id: Id of the tool.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.tools.retrieve("tool-order-lookup")
        ```
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        tool_id: str,
        *,
        client_side_tool: Mapping[str, object] | Omit = omit,
        display_name: str | Omit = omit,
        function: Mapping[str, object] | Omit = omit,
        handoff: Mapping[str, object] | Omit = omit,
        invite: Mapping[str, object] | Omit = omit,
        pay: PayToolParams | PayToolParamsParam | Omit = omit,
        retrieval: Mapping[str, object] | Omit = omit,
        timeout_ms: int | Omit = omit,
        type: str | Omit = omit,
        webhook: Mapping[str, object] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SharedToolResponse:
        """Update a shared tool.

        Changes the fields that are given. Every assistant that uses the tool is affected at once.

        `PATCH /ai/tools/{tool_id}`

        Args:
            tool_id: Id of the tool.
            client_side_tool: Settings of a tool that the client runs.
            display_name: Display name.
            function: Settings of a function that is described to the model.
            handoff: Settings of a tool that hands over to another assistant.
            invite: Settings of a tool that invites somebody to the call.
            pay: How the payment is taken.
            retrieval: Settings of a tool that looks things up in embedded documents.
            timeout_ms: Milliseconds that the tool may take.
            type: What kind of tool it is.
            webhook: Settings of a tool that calls an address.

        Returns:
            The tool after the change.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.tools.update(
            "tool-order-lookup",
            display_name="Order status (shop)",
            timeout_ms=5000,
        )
        ```
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        filter_name: str | Omit = omit,
        filter_type: str | Omit = omit,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncDefaultFlatPagination[SharedToolResponse]:
        """List shared tools.

        Gives your shared tools page by page.

        `GET /ai/tools`

        Args:
            filter_name: Only tools whose name has this in it.
            filter_type: Only tools of this type.
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page. At least 1. At most 100. Defaults to `20`.

        Raises:
            UnprocessableEntityError

        ```python
        for item in client.ai.tools.list():
            print(item)
        ```
        """
        return self._call(_LIST, locals())

    def delete(self, tool_id: str, **request_options: Unpack[RequestOptions]) -> object:
        """Delete a shared tool.

        Removes a tool. Assistants that used it go on without it.

        `DELETE /ai/tools/{tool_id}`

        Args:
            tool_id: Id of the tool.

        Returns:
            The tool is gone.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.tools.delete("tool-order-lookup")
        ```
        """
        return self._call(_DELETE, locals())


class AsyncToolsResource(AsyncResource):
    """Tools that several assistants share."""

    with_raw_response: AsyncToolsResourceWithRawResponse
    with_streaming_response: AsyncToolsResourceWithStreamingResponse

    async def create(
        self,
        *,
        display_name: str,
        type: str,
        client_side_tool: Mapping[str, object] | Omit = omit,
        function: Mapping[str, object] | Omit = omit,
        handoff: Mapping[str, object] | Omit = omit,
        invite: Mapping[str, object] | Omit = omit,
        pay: PayToolParams | PayToolParamsParam | Omit = omit,
        retrieval: Mapping[str, object] | Omit = omit,
        timeout_ms: int | Omit = omit,
        webhook: Mapping[str, object] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SharedToolResponse:
        """Create a shared tool.

        Makes a tool that several assistants can use.

        `POST /ai/tools`

        Args:
            display_name: Display name.
            type: What kind of tool it is, such as `webhook` or `handoff`. The settings of that
                kind are given in the field of the same name.
            client_side_tool: Settings of a tool that the client runs.
            function: Settings of a function that is described to the model.
            handoff: Settings of a tool that hands over to another assistant.
            invite: Settings of a tool that invites somebody to the call.
            pay: How the payment is taken.
            retrieval: Settings of a tool that looks things up in embedded documents.
            timeout_ms: Milliseconds that the tool may take. Defaults to `5000`.
            webhook: Settings of a tool that calls an address.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.tools.create(
            display_name="Order status",
            type="webhook",
            timeout_ms=3000,
            webhook={
                "description": "Finds out where an order is.",
                "method": "GET",
                "name": "order_status",
                "path_parameters": {
                    "properties": {
                        "order_number": {
                            "description": "Number on the receipt.",
                            "type": "string",
                        },
                    },
                    "required": ["order_number"],
                    "type": "object",
                },
                "url": "https://shop.example.com/orders/{order_number}",
            },
        )
        ```
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self,
        tool_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> SharedToolResponse:
        """Retrieve a shared tool.

        Gives one shared tool.

        `GET /ai/tools/{tool_id}`

        Args:
            tool_id: Id of the tool.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.tools.retrieve("tool-order-lookup")
        ```
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        tool_id: str,
        *,
        client_side_tool: Mapping[str, object] | Omit = omit,
        display_name: str | Omit = omit,
        function: Mapping[str, object] | Omit = omit,
        handoff: Mapping[str, object] | Omit = omit,
        invite: Mapping[str, object] | Omit = omit,
        pay: PayToolParams | PayToolParamsParam | Omit = omit,
        retrieval: Mapping[str, object] | Omit = omit,
        timeout_ms: int | Omit = omit,
        type: str | Omit = omit,
        webhook: Mapping[str, object] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SharedToolResponse:
        """Update a shared tool.

        Changes the fields that are given. Every assistant that uses the tool is affected at once.

        `PATCH /ai/tools/{tool_id}`

        Args:
            tool_id: Id of the tool.
            client_side_tool: Settings of a tool that the client runs.
            display_name: Display name.
            function: Settings of a function that is described to the model.
            handoff: Settings of a tool that hands over to another assistant.
            invite: Settings of a tool that invites somebody to the call.
            pay: How the payment is taken.
            retrieval: Settings of a tool that looks things up in embedded documents.
            timeout_ms: Milliseconds that the tool may take.
            type: What kind of tool it is.
            webhook: Settings of a tool that calls an address.

        Returns:
            The tool after the change.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.tools.update(
            "tool-order-lookup",
            display_name="Order status (shop)",
            timeout_ms=5000,
        )
        ```
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        filter_name: str | Omit = omit,
        filter_type: str | Omit = omit,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SharedToolResponse, AsyncDefaultFlatPagination[SharedToolResponse]]:
        """List shared tools.

        Gives your shared tools page by page.

        `GET /ai/tools`

        Args:
            filter_name: Only tools whose name has this in it.
            filter_type: Only tools of this type.
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page. At least 1. At most 100. Defaults to `20`.

        Raises:
            UnprocessableEntityError

        ```python
        async for item in client.ai.tools.list():
            print(item)
        ```
        """
        return self._paginate(_LIST, locals())

    async def delete(self, tool_id: str, **request_options: Unpack[RequestOptions]) -> object:
        """Delete a shared tool.

        Removes a tool. Assistants that used it go on without it.

        `DELETE /ai/tools/{tool_id}`

        Args:
            tool_id: Id of the tool.

        Returns:
            The tool is gone.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.tools.delete("tool-order-lookup")
        ```
        """
        return await self._call(_DELETE, locals())


if TYPE_CHECKING:

    class ToolsResourceWithRawResponse:
        _of = ToolsResource
        create = raw(_of.create)
        retrieve = raw(_of.retrieve)
        update = raw(_of.update)
        list = raw(_of.list)
        delete = raw(_of.delete)

    class ToolsResourceWithStreamingResponse:
        _of = ToolsResource
        create = streamed(_of.create)
        retrieve = streamed(_of.retrieve)
        update = streamed(_of.update)
        list = streamed(_of.list)
        delete = streamed(_of.delete)

    class AsyncToolsResourceWithRawResponse:
        _of = AsyncToolsResource
        create = async_raw(_of.create)
        retrieve = async_raw(_of.retrieve)
        update = async_raw(_of.update)
        list = async_raw(_of.list)
        delete = async_raw(_of.delete)

    class AsyncToolsResourceWithStreamingResponse:
        _of = AsyncToolsResource
        create = async_streamed(_of.create)
        retrieve = async_streamed(_of.retrieve)
        update = async_streamed(_of.update)
        list = async_streamed(_of.list)
        delete = async_streamed(_of.delete)
