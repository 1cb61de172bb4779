# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.lazy import cached_property
from ...._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from . import embeddings as _embeddings
    from .embeddings import AsyncEmbeddingsResource, EmbeddingsResource


class OpenAIResource(SyncResource):
    with_raw_response: OpenAIResourceWithRawResponse
    with_streaming_response: OpenAIResourceWithStreamingResponse

    @cached_property
    def embeddings(self) -> EmbeddingsResource:
        """Embedding vectors, in the format of the OpenAI API."""
        from .embeddings import EmbeddingsResource

        return self._sub(EmbeddingsResource)


class AsyncOpenAIResource(AsyncResource):
    with_raw_response: AsyncOpenAIResourceWithRawResponse
    with_streaming_response: AsyncOpenAIResourceWithStreamingResponse

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsResource:
        """Embedding vectors, in the format of the OpenAI API."""
        from .embeddings import AsyncEmbeddingsResource

        return self._sub(AsyncEmbeddingsResource)


if TYPE_CHECKING:

    class OpenAIResourceWithRawResponse:
        embeddings: _embeddings.EmbeddingsResourceWithRawResponse

    class OpenAIResourceWithStreamingResponse:
        embeddings: _embeddings.EmbeddingsResourceWithStreamingResponse

    class AsyncOpenAIResourceWithRawResponse:
        embeddings: _embeddings.AsyncEmbeddingsResourceWithRawResponse

    class AsyncOpenAIResourceWithStreamingResponse:
        embeddings: _embeddings.AsyncEmbeddingsResourceWithStreamingResponse
