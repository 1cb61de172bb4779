# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.operation import Operation
from ..._core.resource import AsyncResource, SyncResource
from ..._core.types import omit

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Unpack

    from ..._core.paginator import AsyncPaginator
    from ..._core.types import Omit, RequestOptions, SequenceNotStr
    from ..._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ...pagination import (
        AsyncDefaultFlatPaginationTopLevelArray,
        SyncDefaultFlatPaginationTopLevelArray,
    )
    from ...types.ai.mcp_server import McpServer

_CREATE = Operation("POST", "/ai/mcp_servers", body="json", result="types.ai:McpServer")
_RETRIEVE = Operation("GET", "/ai/mcp_servers/{mcp_server_id}", result="types.ai:McpServer")
_UPDATE = Operation(
    "PUT",
    "/ai/mcp_servers/{mcp_server_id}",
    body="json",
    result="types.ai:McpServer",
)
_LIST = Operation(
    "GET",
    "/ai/mcp_servers",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPaginationTopLevelArray",
    result="types.ai:McpServer",
)
_DELETE = Operation("DELETE", "/ai/mcp_servers/{mcp_server_id}", accept="*/*")


class McpServersResource(SyncResource):
    """Model Context Protocol (MCP) servers that provide tools to assistants."""

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
        """Create an MCP server.

        Tells about a server of the Model Context Protocol, so that assistants can use its tools.

        `POST /ai/mcp_servers`

        Args:
            name: Display name.
            type: How it is spoken to, such as `http` or `sse`.
            url: Its address.
            allowed_tools: Tools that assistants may use. All of them if null.
            api_key_ref: Name of the secret that holds its key.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.mcp_servers.create(
            name="Shop",
            type="http",
            url="https://mcp.shop.example.com",
            allowed_tools=["find_order", "cancel_order"],
            api_key_ref="my_shop_key",
        )
        ```
        """
        return self._call(_CREATE, locals())

    def retrieve(self, mcp_server_id: str, **request_options: Unpack[RequestOptions]) -> McpServer:
        """Retrieve an MCP server.

        Gives one MCP server.

        `GET /ai/mcp_servers/{mcp_server_id}`

        Args:
            mcp_server_id: Id of the MCP server.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.mcp_servers.retrieve("2f0a8b1e-6d1c-4d5b-9a53-0c6f7e1b2a34")
        ```
        """
        return self._call(_RETRIEVE, locals())

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
        """Update an MCP server.

        Changes what is known about an MCP server.

        `PUT /ai/mcp_servers/{mcp_server_id}`

        Args:
            mcp_server_id: Id of the MCP server.
            allowed_tools: Tools that assistants may use. All of them if null.
            api_key_ref: Name of the secret that holds its key. It needs none if null.
            created_at: When you told about it.
            id: Id of the server.
            name: Display name.
            type: How it is spoken to, such as `http` or `sse`.
            url: Its address.

        Returns:
            The server after the change.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.mcp_servers.update(
            "2f0a8b1e-6d1c-4d5b-9a53-0c6f7e1b2a34",
            allowed_tools=["find_order"],
        )
        ```
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        type: str | Omit = omit,
        url: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncDefaultFlatPaginationTopLevelArray[McpServer]:
        """List MCP servers.

        Gives the MCP servers that your assistants can use, page by page.

        `GET /ai/mcp_servers`

        Args:
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page. At least 1. At most 100. Defaults to `20`.
            type: Only servers of this type.
            url: Only the server at this address.

        Raises:
            UnprocessableEntityError

        ```python
        for item in client.ai.mcp_servers.list():
            print(item)
        ```
        """
        return self._call(_LIST, locals())

    def delete(self, mcp_server_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete an MCP server.

        Removes an MCP server. Assistants can no longer use its tools.

        `DELETE /ai/mcp_servers/{mcp_server_id}`

        Args:
            mcp_server_id: Id of the MCP server.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.mcp_servers.delete("2f0a8b1e-6d1c-4d5b-9a53-0c6f7e1b2a34")
        ```
        """
        return self._run(_DELETE, locals())


class AsyncMcpServersResource(AsyncResource):
    """Model Context Protocol (MCP) servers that provide tools to assistants."""

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
        """Create an MCP server.

        Tells about a server of the Model Context Protocol, so that assistants can use its tools.

        `POST /ai/mcp_servers`

        Args:
            name: Display name.
            type: How it is spoken to, such as `http` or `sse`.
            url: Its address.
            allowed_tools: Tools that assistants may use. All of them if null.
            api_key_ref: Name of the secret that holds its key.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.mcp_servers.create(
            name="Shop",
            type="http",
            url="https://mcp.shop.example.com",
            allowed_tools=["find_order", "cancel_order"],
            api_key_ref="my_shop_key",
        )
        ```
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self,
        mcp_server_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> McpServer:
        """Retrieve an MCP server.

        Gives one MCP server.

        `GET /ai/mcp_servers/{mcp_server_id}`

        Args:
            mcp_server_id: Id of the MCP server.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.mcp_servers.retrieve("2f0a8b1e-6d1c-4d5b-9a53-0c6f7e1b2a34")
        ```
        """
        return await self._call(_RETRIEVE, locals())

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
        """Update an MCP server.

        Changes what is known about an MCP server.

        `PUT /ai/mcp_servers/{mcp_server_id}`

        Args:
            mcp_server_id: Id of the MCP server.
            allowed_tools: Tools that assistants may use. All of them if null.
            api_key_ref: Name of the secret that holds its key. It needs none if null.
            created_at: When you told about it.
            id: Id of the server.
            name: Display name.
            type: How it is spoken to, such as `http` or `sse`.
            url: Its address.

        Returns:
            The server after the change.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.mcp_servers.update(
            "2f0a8b1e-6d1c-4d5b-9a53-0c6f7e1b2a34",
            allowed_tools=["find_order"],
        )
        ```
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        type: str | Omit = omit,
        url: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[McpServer, AsyncDefaultFlatPaginationTopLevelArray[McpServer]]:
        """List MCP servers.

        Gives the MCP servers that your assistants can use, page by page.

        `GET /ai/mcp_servers`

        Args:
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page. At least 1. At most 100. Defaults to `20`.
            type: Only servers of this type.
            url: Only the server at this address.

        Raises:
            UnprocessableEntityError

        ```python
        async for item in client.ai.mcp_servers.list():
            print(item)
        ```
        """
        return self._paginate(_LIST, locals())

    async def delete(self, mcp_server_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete an MCP server.

        Removes an MCP server. Assistants can no longer use its tools.

        `DELETE /ai/mcp_servers/{mcp_server_id}`

        Args:
            mcp_server_id: Id of the MCP server.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.mcp_servers.delete("2f0a8b1e-6d1c-4d5b-9a53-0c6f7e1b2a34")
        ```
        """
        return await self._run(_DELETE, locals())


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
