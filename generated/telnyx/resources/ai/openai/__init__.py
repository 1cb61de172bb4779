"""`client.ai.openai`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .embeddings import (
        AsyncEmbeddingsResource,
        AsyncEmbeddingsResourceWithRawResponse,
        AsyncEmbeddingsResourceWithStreamingResponse,
        EmbeddingsResource,
        EmbeddingsResourceWithRawResponse,
        EmbeddingsResourceWithStreamingResponse,
    )

__all__ = ["OpenAIResource", "AsyncOpenAIResource"]


class OpenAIResource(SyncResource):
    """Operations of `ai.openai`."""

    @cached_property
    def embeddings(self) -> EmbeddingsResource:
        """Embedding vectors in the shape of OpenAI's API."""
        from .embeddings import EmbeddingsResource

        return self._sub(EmbeddingsResource)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> OpenAIResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> OpenAIResourceWithStreamingResponse: ...


class AsyncOpenAIResource(AsyncResource):
    """Operations of `ai.openai`."""

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsResource:
        """Embedding vectors in the shape of OpenAI's API."""
        from .embeddings import AsyncEmbeddingsResource

        return self._sub(AsyncEmbeddingsResource)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncOpenAIResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncOpenAIResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class OpenAIResourceWithRawResponse:
        embeddings: EmbeddingsResourceWithRawResponse

    class OpenAIResourceWithStreamingResponse:
        embeddings: EmbeddingsResourceWithStreamingResponse

    class AsyncOpenAIResourceWithRawResponse:
        embeddings: AsyncEmbeddingsResourceWithRawResponse

    class AsyncOpenAIResourceWithStreamingResponse:
        embeddings: AsyncEmbeddingsResourceWithStreamingResponse
