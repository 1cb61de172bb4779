# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.lazy import cached_property
from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource
from ...._core.types import omit

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._core.types import Omit, RequestOptions, SequenceNotStr
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....types.ai.embedding_list_response import EmbeddingListResponse
    from ....types.ai.embedding_loader import EmbeddingLoader
    from ....types.ai.embedding_model_name import EmbeddingModelName
    from ....types.ai.embedding_response import EmbeddingResponse
    from ....types.ai.embedding_retrieve_response import EmbeddingRetrieveResponse
    from ....types.ai.embedding_similarity_search_response import EmbeddingSimilaritySearchResponse
    from . import buckets as _buckets
    from .buckets import AsyncBucketsResource, BucketsResource

_CREATE = Operation("POST", "/ai/embeddings", body="json", result="types.ai:EmbeddingResponse")
_RETRIEVE = Operation(
    "GET",
    "/ai/embeddings/{task_id}",
    result="types.ai:EmbeddingRetrieveResponse",
)
_LIST = Operation("GET", "/ai/embeddings", result="types.ai:EmbeddingListResponse")
_SIMILARITY_SEARCH = Operation(
    "POST",
    "/ai/embeddings/similarity-search",
    body="json",
    result="types.ai:EmbeddingSimilaritySearchResponse",
)
_URL = Operation("POST", "/ai/embeddings/url", body="json", result="types.ai:EmbeddingResponse")


class EmbeddingsResource(SyncResource):
    """Embeddings of documents in storage buckets, for semantic search."""

    with_raw_response: EmbeddingsResourceWithRawResponse
    with_streaming_response: EmbeddingsResourceWithStreamingResponse

    @cached_property
    def buckets(self) -> BucketsResource:
        """Embeddings of documents in storage buckets, for semantic search."""
        from .buckets import BucketsResource

        return self._sub(BucketsResource)

    def create(
        self,
        *,
        bucket_name: str,
        document_chunk_overlap_size: int | Omit = omit,
        document_chunk_size: int | Omit = omit,
        embedding_model: EmbeddingModelName | Omit = omit,
        loader: EmbeddingLoader | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingResponse:
        """Embed the documents of a bucket.

        Starts a task that splits every PDF, HTML, text, JSON, CSV, audio and video file of a
        storage bucket into chunks and embeds each of them. Files that did not change since the last
        task are passed over.

        `POST /ai/embeddings`

        Args:
            bucket_name: The storage bucket.
            document_chunk_overlap_size: Tokens that neighbouring chunks share. Defaults to
                `512`.
            document_chunk_size: Tokens of one chunk. Defaults to `1024`.
            embedding_model: The model that embeds. Defaults to `thenlper/gte-large`.
            loader: How the files are read. Defaults to `default`.

        Returns:
            The task that was started.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.embeddings.create(
            bucket_name="manuals",
            document_chunk_size=1024,
            embedding_model="thenlper/gte-large",
        )
        ```
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self,
        task_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingRetrieveResponse:
        """Get an embedding task.

        Tells how far a task is, and how it ended.

        `GET /ai/embeddings/{task_id}`

        Args:
            task_id: Id of the task.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.embeddings.retrieve("5f1c9c38-1a5d-4c9a-8a58-9b5f0a2c6d11")
        ```
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        status: SequenceNotStr[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingListResponse:
        """List embedding tasks.

        Gives your embedding tasks in the states asked for; those waiting and running if none is
        named.

        `GET /ai/embeddings`

        Args:
            status: States of the tasks to return.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.embeddings.list()
        ```
        """
        return self._call(_LIST, locals())

    def similarity_search(
        self,
        *,
        bucket_name: str,
        query: str,
        num_of_docs: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingSimilaritySearchResponse:
        """Search a bucket by meaning.

        Finds the chunks of a bucket's documents that are nearest to a text. The distance is that of
        the cosine, between 0 and 1; the smaller, the nearer.

        `POST /ai/embeddings/similarity-search`

        Args:
            bucket_name: The embedded bucket to search.
            query: The text to compare with.
            num_of_docs: How many chunks to return. Defaults to `3`.

        Returns:
            The chunks, nearest first.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.embeddings.similarity_search(
            bucket_name="manuals",
            query="How do I reset the router?",
            num_of_docs=3,
        )
        ```
        """
        return self._call(_SIMILARITY_SEARCH, locals())

    def url(
        self,
        *,
        bucket_name: str,
        url: str,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingResponse:
        """Embed a website.

        Starts a task that stores a page, and the pages of the same domain that it leads to within
        five steps, in a bucket and embeds them.

        `POST /ai/embeddings/url`

        Args:
            bucket_name: The bucket that keeps the pages; it must exist.
            url: Where to begin.

        Returns:
            The task that was started.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.embeddings.url(bucket_name="manuals", url="https://www.example.com/help")
        ```
        """
        return self._call(_URL, locals())


class AsyncEmbeddingsResource(AsyncResource):
    """Embeddings of documents in storage buckets, for semantic search."""

    with_raw_response: AsyncEmbeddingsResourceWithRawResponse
    with_streaming_response: AsyncEmbeddingsResourceWithStreamingResponse

    @cached_property
    def buckets(self) -> AsyncBucketsResource:
        """Embeddings of documents in storage buckets, for semantic search."""
        from .buckets import AsyncBucketsResource

        return self._sub(AsyncBucketsResource)

    async def create(
        self,
        *,
        bucket_name: str,
        document_chunk_overlap_size: int | Omit = omit,
        document_chunk_size: int | Omit = omit,
        embedding_model: EmbeddingModelName | Omit = omit,
        loader: EmbeddingLoader | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingResponse:
        """Embed the documents of a bucket.

        Starts a task that splits every PDF, HTML, text, JSON, CSV, audio and video file of a
        storage bucket into chunks and embeds each of them. Files that did not change since the last
        task are passed over.

        `POST /ai/embeddings`

        Args:
            bucket_name: The storage bucket.
            document_chunk_overlap_size: Tokens that neighbouring chunks share. Defaults to
                `512`.
            document_chunk_size: Tokens of one chunk. Defaults to `1024`.
            embedding_model: The model that embeds. Defaults to `thenlper/gte-large`.
            loader: How the files are read. Defaults to `default`.

        Returns:
            The task that was started.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.embeddings.create(
            bucket_name="manuals",
            document_chunk_size=1024,
            embedding_model="thenlper/gte-large",
        )
        ```
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self,
        task_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingRetrieveResponse:
        """Get an embedding task.

        Tells how far a task is, and how it ended.

        `GET /ai/embeddings/{task_id}`

        Args:
            task_id: Id of the task.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.embeddings.retrieve("5f1c9c38-1a5d-4c9a-8a58-9b5f0a2c6d11")
        ```
        """
        return await self._call(_RETRIEVE, locals())

    async def list(
        self,
        *,
        status: SequenceNotStr[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingListResponse:
        """List embedding tasks.

        Gives your embedding tasks in the states asked for; those waiting and running if none is
        named.

        `GET /ai/embeddings`

        Args:
            status: States of the tasks to return.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.embeddings.list()
        ```
        """
        return await self._call(_LIST, locals())

    async def similarity_search(
        self,
        *,
        bucket_name: str,
        query: str,
        num_of_docs: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingSimilaritySearchResponse:
        """Search a bucket by meaning.

        Finds the chunks of a bucket's documents that are nearest to a text. The distance is that of
        the cosine, between 0 and 1; the smaller, the nearer.

        `POST /ai/embeddings/similarity-search`

        Args:
            bucket_name: The embedded bucket to search.
            query: The text to compare with.
            num_of_docs: How many chunks to return. Defaults to `3`.

        Returns:
            The chunks, nearest first.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.embeddings.similarity_search(
            bucket_name="manuals",
            query="How do I reset the router?",
            num_of_docs=3,
        )
        ```
        """
        return await self._call(_SIMILARITY_SEARCH, locals())

    async def url(
        self,
        *,
        bucket_name: str,
        url: str,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingResponse:
        """Embed a website.

        Starts a task that stores a page, and the pages of the same domain that it leads to within
        five steps, in a bucket and embeds them.

        `POST /ai/embeddings/url`

        Args:
            bucket_name: The bucket that keeps the pages; it must exist.
            url: Where to begin.

        Returns:
            The task that was started.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.embeddings.url(bucket_name="manuals", url="https://www.example.com/help")
        ```
        """
        return await self._call(_URL, locals())


if TYPE_CHECKING:

    class EmbeddingsResourceWithRawResponse:
        buckets: _buckets.BucketsResourceWithRawResponse
        _of = EmbeddingsResource
        create = raw(_of.create)
        retrieve = raw(_of.retrieve)
        list = raw(_of.list)
        similarity_search = raw(_of.similarity_search)
        url = raw(_of.url)

    class EmbeddingsResourceWithStreamingResponse:
        buckets: _buckets.BucketsResourceWithStreamingResponse
        _of = EmbeddingsResource
        create = streamed(_of.create)
        retrieve = streamed(_of.retrieve)
        list = streamed(_of.list)
        similarity_search = streamed(_of.similarity_search)
        url = streamed(_of.url)

    class AsyncEmbeddingsResourceWithRawResponse:
        buckets: _buckets.AsyncBucketsResourceWithRawResponse
        _of = AsyncEmbeddingsResource
        create = async_raw(_of.create)
        retrieve = async_raw(_of.retrieve)
        list = async_raw(_of.list)
        similarity_search = async_raw(_of.similarity_search)
        url = async_raw(_of.url)

    class AsyncEmbeddingsResourceWithStreamingResponse:
        buckets: _buckets.AsyncBucketsResourceWithStreamingResponse
        _of = AsyncEmbeddingsResource
        create = async_streamed(_of.create)
        retrieve = async_streamed(_of.retrieve)
        list = async_streamed(_of.list)
        similarity_search = async_streamed(_of.similarity_search)
        url = async_streamed(_of.url)
