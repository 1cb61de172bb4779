from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.operation import Operation
from ..._core.resource import AsyncResource, SyncResource
from ..._core.types import omit

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from typing_extensions import Unpack

    from ..._core.paginator import AsyncPaginator
    from ..._core.types import Omit, RequestOptions, SequenceNotStr
    from ..._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ...pagination import (
        AsyncDefaultFlatPaginationTopLevelArray,
        SyncDefaultFlatPaginationTopLevelArray,
    )
    from ...types.ai.mcp_server import McpServer

__all__ = ["McpServersResource", "AsyncMcpServersResource"]

CREATE = Operation("POST", "/ai/mcp_servers", body="json", result="types.ai:McpServer")
RETRIEVE = Operation("GET", "/ai/mcp_servers/{mcp_server_id}", result="types.ai:McpServer")
UPDATE = Operation(
    "PUT",
    "/ai/mcp_servers/{mcp_server_id}",
    body="json",
    result="types.ai:McpServer",
)
LIST = Operation(
    "GET",
    "/ai/mcp_servers",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPaginationTopLevelArray",
    result="types.ai:McpServer",
)
DELETE = Operation("DELETE", "/ai/mcp_servers/{mcp_server_id}", accept="*/*")


class _Documented:
    def create(self, *args: Any, **kwargs: Any) -> Any:
        """Create an MCP server.

        Tells about a server of the Model Context Protocol, so that assistants can use its tools.

        `POST /ai/mcp_servers`

        Args:
            name (str): Name by which you know it.
            type (str): How it is spoken to, such as `http` or `sse`.
            url (str): Its address.
            allowed_tools (SequenceNotStr[str] | None): Tools that assistants may use. All of
                them if null.
            api_key_ref (str | None): Name of the secret that holds its key.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.mcp_servers.create(
                name="Shop",
                type="http",
                url="https://mcp.shop.example.com",
                allowed_tools=["find_order", "cancel_order"],
                api_key_ref="my_shop_key",
            )
        """

    def retrieve(self, *args: Any, **kwargs: Any) -> Any:
        """Retrieve an MCP server.

        Gives one MCP server.

        `GET /ai/mcp_servers/{mcp_server_id}`

        Args:
            mcp_server_id (str): Id of the MCP server.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.mcp_servers.retrieve("2f0a8b1e-6d1c-4d5b-9a53-0c6f7e1b2a34")
        """

    def update(self, *args: Any, **kwargs: Any) -> Any:
        """Update an MCP server.

        Changes what is known about an MCP server.

        `PUT /ai/mcp_servers/{mcp_server_id}`

        Args:
            mcp_server_id (str): Id of the MCP server.
            allowed_tools (SequenceNotStr[str] | None): Tools that assistants may use. All of
                them if null.
            api_key_ref (str | None): Name of the secret that holds its key. It needs none if
                null.
            created_at (str | datetime): When you told about it.
            id (str): Id of the server.
            name (str): Name by which you know it.
            type (str): How it is spoken to, such as `http` or `sse`.
            url (str): Its address.

        Returns:
            `McpServer`: The server after the change.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.mcp_servers.update(
                "2f0a8b1e-6d1c-4d5b-9a53-0c6f7e1b2a34",
                allowed_tools=["find_order"],
            )
        """

    def list(self, *args: Any, **kwargs: Any) -> Any:
        """List MCP servers.

        Gives the MCP servers that your assistants can use, page by page.

        `GET /ai/mcp_servers`

        Args:
            page_number (int): Number of the page, counted from 1. At least 1. The API's default
                is `1`.
            page_size (int): Entries on a page. At least 1. At most 100. The API's default is
                `20`.
            type (str): Only servers of this type.
            url (str): Only the server at this address.

        Returns:
            A page; iterating over it goes on to all later ones.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.mcp_servers.list()
        """

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        """Delete an MCP server.

        Removes an MCP server. Assistants can no longer use its tools.

        `DELETE /ai/mcp_servers/{mcp_server_id}`

        Args:
            mcp_server_id (str): Id of the MCP server.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.mcp_servers.delete("2f0a8b1e-6d1c-4d5b-9a53-0c6f7e1b2a34")
        """


class McpServersResource(_Documented, SyncResource):
    """Servers of the Model Context Protocol that offer tools to assistants."""

    with_raw_response: McpServersResourceWithRawResponse
    with_streaming_response: McpServersResourceWithStreamingResponse

    def create(
        self,
        *,
        name: str,
        type: str,
        url: str,
        allowed_tools: SequenceNotStr[str] | None | Omit = omit,
        api_key_ref: str | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> McpServer:
        return self._call(CREATE, locals())

    def retrieve(self, mcp_server_id: str, **request_options: Unpack[RequestOptions]) -> McpServer:
        return self._call(RETRIEVE, locals())

    def update(
        self,
        mcp_server_id: str,
        *,
        allowed_tools: SequenceNotStr[str] | None | Omit = omit,
        api_key_ref: str | None | Omit = omit,
        created_at: str | datetime | Omit = omit,
        id: str | Omit = omit,
        name: str | Omit = omit,
        type: str | Omit = omit,
        url: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> McpServer:
        return self._call(UPDATE, locals())

    def list(
        self,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        type: str | Omit = omit,
        url: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncDefaultFlatPaginationTopLevelArray[McpServer]:
        return self._call(LIST, locals())

    def delete(self, mcp_server_id: str, **request_options: Unpack[RequestOptions]) -> None:
        self._call(DELETE, locals())


class AsyncMcpServersResource(_Documented, AsyncResource):
    """Servers of the Model Context Protocol that offer tools to assistants."""

    with_raw_response: AsyncMcpServersResourceWithRawResponse
    with_streaming_response: AsyncMcpServersResourceWithStreamingResponse

    async def create(
        self,
        *,
        name: str,
        type: str,
        url: str,
        allowed_tools: SequenceNotStr[str] | None | Omit = omit,
        api_key_ref: str | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> McpServer:
        return await self._call(CREATE, locals())

    async def retrieve(
        self,
        mcp_server_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> McpServer:
        return await self._call(RETRIEVE, locals())

    async def update(
        self,
        mcp_server_id: str,
        *,
        allowed_tools: SequenceNotStr[str] | None | Omit = omit,
        api_key_ref: str | None | Omit = omit,
        created_at: str | datetime | Omit = omit,
        id: str | Omit = omit,
        name: str | Omit = omit,
        type: str | Omit = omit,
        url: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> McpServer:
        return await self._call(UPDATE, locals())

    def list(
        self,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        type: str | Omit = omit,
        url: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[McpServer, AsyncDefaultFlatPaginationTopLevelArray[McpServer]]:
        return self._paginate(LIST, locals())

    async def delete(self, mcp_server_id: str, **request_options: Unpack[RequestOptions]) -> None:
        await self._call(DELETE, locals())


if TYPE_CHECKING:

    class McpServersResourceWithRawResponse:
        _of = McpServersResource
        create = raw(_of.create)
        retrieve = raw(_of.retrieve)
        update = raw(_of.update)
        list = raw(_of.list)
        delete = raw(_of.delete)

    class McpServersResourceWithStreamingResponse:
        _of = McpServersResource
        create = streamed(_of.create)
        retrieve = streamed(_of.retrieve)
        update = streamed(_of.update)
        list = streamed(_of.list)
        delete = streamed(_of.delete)

    class AsyncMcpServersResourceWithRawResponse:
        _of = AsyncMcpServersResource
        create = async_raw(_of.create)
        retrieve = async_raw(_of.retrieve)
        update = async_raw(_of.update)
        list = async_raw(_of.list)
        delete = async_raw(_of.delete)

    class AsyncMcpServersResourceWithStreamingResponse:
        _of = AsyncMcpServersResource
        create = async_streamed(_of.create)
        retrieve = async_streamed(_of.retrieve)
        update = async_streamed(_of.update)
        list = async_streamed(_of.list)
        delete = async_streamed(_of.delete)
