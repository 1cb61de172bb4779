from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.operation import Operation
from ..._core.resource import AsyncResource, SyncResource
from ..._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from ..._core.paginator import AsyncPaginator
    from ..._core.types import Omit, RequestOptions
    from ..._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ...pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
    from ...types.ai.pay_tool_params import PayToolParams
    from ...types.ai.pay_tool_params_param import PayToolParamsParam
    from ...types.ai.shared_tool_response import SharedToolResponse

__all__ = ["ToolsResource", "AsyncToolsResource"]

CREATE = Operation("POST", "/ai/tools", body="json", result="types.ai:SharedToolResponse")
RETRIEVE = Operation("GET", "/ai/tools/{tool_id}", result="types.ai:SharedToolResponse")
UPDATE = Operation(
    "PATCH",
    "/ai/tools/{tool_id}",
    body="json",
    result="types.ai:SharedToolResponse",
)
LIST = Operation(
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
DELETE = Operation("DELETE", "/ai/tools/{tool_id}", result="object")


class _Documented:
    def create(self, *args: Any, **kwargs: Any) -> Any:
        """Create a shared tool.

        Makes a tool that several assistants can use.

        `POST /ai/tools`

        Args:
            display_name (str): Name by which you know it.
            type (str): What kind of tool it is, such as `webhook` or `handoff`. The settings of
                that kind are given in the field of the same name.
            client_side_tool (Mapping[str, object]): Settings of a tool that the client runs.
            function (Mapping[str, object]): Settings of a function that is described to the
                model.
            handoff (Mapping[str, object]): Settings of a tool that hands over to another
                assistant.
            invite (Mapping[str, object]): Settings of a tool that invites somebody to the call.
            pay (PayToolParams | PayToolParamsParam): How the payment is taken.
            retrieval (Mapping[str, object]): Settings of a tool that looks things up in
                embedded documents.
            timeout_ms (int): Milliseconds that the tool may take. The API's default is `5000`.
            webhook (Mapping[str, object]): Settings of a tool that calls an address.

        Raises:
            UnprocessableEntityError

        Example:
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
        """

    def retrieve(self, *args: Any, **kwargs: Any) -> Any:
        """Retrieve a shared tool.

        Gives one shared tool.

        `GET /ai/tools/{tool_id}`

        Args:
            tool_id (str): Id of the tool.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.tools.retrieve("tool-order-lookup")
        """

    def update(self, *args: Any, **kwargs: Any) -> Any:
        """Update a shared tool.

        Changes the fields that are given. Every assistant that uses the tool is affected at once.

        `PATCH /ai/tools/{tool_id}`

        Args:
            tool_id (str): Id of the tool.
            client_side_tool (Mapping[str, object]): Settings of a tool that the client runs.
            display_name (str): Name by which you know it.
            function (Mapping[str, object]): Settings of a function that is described to the
                model.
            handoff (Mapping[str, object]): Settings of a tool that hands over to another
                assistant.
            invite (Mapping[str, object]): Settings of a tool that invites somebody to the call.
            pay (PayToolParams | PayToolParamsParam): How the payment is taken.
            retrieval (Mapping[str, object]): Settings of a tool that looks things up in
                embedded documents.
            timeout_ms (int): Milliseconds that the tool may take.
            type (str): What kind of tool it is.
            webhook (Mapping[str, object]): Settings of a tool that calls an address.

        Returns:
            `SharedToolResponse`: The tool after the change.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.tools.update(
                "tool-order-lookup",
                display_name="Order status (shop)",
                timeout_ms=5000,
            )
        """

    def list(self, *args: Any, **kwargs: Any) -> Any:
        """List shared tools.

        Gives your shared tools page by page.

        `GET /ai/tools`

        Args:
            filter_name (str): Only tools whose name has this in it.
            filter_type (str): Only tools of this type.
            page_number (int): Number of the page, counted from 1. At least 1. The API's default
                is `1`.
            page_size (int): Entries on a page. At least 1. At most 100. The API's default is
                `20`.

        Returns:
            A page; iterating over it goes on to all later ones.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.tools.list()
        """

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        """Delete a shared tool.

        Removes a tool. Assistants that used it go on without it.

        `DELETE /ai/tools/{tool_id}`

        Args:
            tool_id (str): Id of the tool.

        Returns:
            `object`: The tool is gone.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.tools.delete("tool-order-lookup")
        """


class ToolsResource(_Documented, SyncResource):
    """Tools that several assistants use."""

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
        return self._call(CREATE, locals())

    def retrieve(
        self,
        tool_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> SharedToolResponse:
        return self._call(RETRIEVE, locals())

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
        return self._call(UPDATE, locals())

    def list(
        self,
        *,
        filter_name: str | Omit = omit,
        filter_type: str | Omit = omit,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncDefaultFlatPagination[SharedToolResponse]:
        return self._call(LIST, locals())

    def delete(self, tool_id: str, **request_options: Unpack[RequestOptions]) -> object:
        return self._call(DELETE, locals())


class AsyncToolsResource(_Documented, AsyncResource):
    """Tools that several assistants use."""

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
        return await self._call(CREATE, locals())

    async def retrieve(
        self,
        tool_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> SharedToolResponse:
        return await self._call(RETRIEVE, locals())

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
        return await self._call(UPDATE, locals())

    def list(
        self,
        *,
        filter_name: str | Omit = omit,
        filter_type: str | Omit = omit,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SharedToolResponse, AsyncDefaultFlatPagination[SharedToolResponse]]:
        return self._paginate(LIST, locals())

    async def delete(self, tool_id: str, **request_options: Unpack[RequestOptions]) -> object:
        return await self._call(DELETE, locals())


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
