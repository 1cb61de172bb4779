# Generated from the Files 1. Do not edit.

"""The client classes, with a resource for each group of operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.async_client import AsyncClient as _AsyncClient
from ._core.lazy import cached_property
from ._core.sync_client import SyncClient as _SyncClient

if TYPE_CHECKING:
    from .resources import events as _events, files as _files
    from .resources.events import AsyncEventsResource, EventsResource
    from .resources.files import AsyncFilesResource, FilesResource

__all__ = ["AsyncClient", "AsyncFiles", "Client", "Files"]


class Files(_SyncClient):
    """Synchronous client for the Files."""

    @cached_property
    def events(self) -> EventsResource:
        from .resources.events import EventsResource

        return EventsResource(self)

    @cached_property
    def files(self) -> FilesResource:
        from .resources.files import FilesResource

        return FilesResource(self)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> FilesWithStreamingResponse: ...


class AsyncFiles(_AsyncClient):
    """Asynchronous client for the Files."""

    @cached_property
    def events(self) -> AsyncEventsResource:
        from .resources.events import AsyncEventsResource

        return AsyncEventsResource(self)

    @cached_property
    def files(self) -> AsyncFilesResource:
        from .resources.files import AsyncFilesResource

        return AsyncFilesResource(self)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...


Client = Files
AsyncClient = AsyncFiles

if TYPE_CHECKING:

    class FilesWithRawResponse:
        events: _events.EventsResourceWithRawResponse
        files: _files.FilesResourceWithRawResponse

    class FilesWithStreamingResponse:
        events: _events.EventsResourceWithStreamingResponse
        files: _files.FilesResourceWithStreamingResponse

    class AsyncFilesWithRawResponse:
        events: _events.AsyncEventsResourceWithRawResponse
        files: _files.AsyncFilesResourceWithRawResponse

    class AsyncFilesWithStreamingResponse:
        events: _events.AsyncEventsResourceWithStreamingResponse
        files: _files.AsyncFilesResourceWithStreamingResponse
