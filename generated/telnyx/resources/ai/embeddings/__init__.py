"""`client.ai.embeddings`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

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
    from .buckets import (
        AsyncBucketsResource,
        AsyncBucketsResourceWithRawResponse,
        AsyncBucketsResourceWithStreamingResponse,
        BucketsResource,
        BucketsResourceWithRawResponse,
        BucketsResourceWithStreamingResponse,
    )

__all__ = ["EmbeddingsResource", "AsyncEmbeddingsResource"]

CREATE = Operation(
    "POST",
    "/ai/embeddings",
    body="json",
    result="types.ai.embedding_response:EmbeddingResponse",
)
RETRIEVE = Operation(
    "GET",
    "/ai/embeddings/{task_id}",
    result="types.ai.embedding_retrieve_response:EmbeddingRetrieveResponse",
)
LIST = Operation(
    "GET",
    "/ai/embeddings",
    result="types.ai.embedding_list_response:EmbeddingListResponse",
)
SIMILARITY_SEARCH = Operation(
    "POST",
    "/ai/embeddings/similarity-search",
    body="json",
    result="types.ai.embedding_similarity_search_response:EmbeddingSimilaritySearchResponse",
)
URL = Operation(
    "POST",
    "/ai/embeddings/url",
    body="json",
    result="types.ai.embedding_response:EmbeddingResponse",
)


class EmbeddingsResource(SyncResource):
    """Documents in storage buckets, made searchable by meaning."""

    @cached_property
    def buckets(self) -> BucketsResource:
        """Documents in storage buckets, made searchable by meaning."""
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
            bucket_name (str): The storage bucket.
            document_chunk_overlap_size (int): Tokens that neighbouring chunks share. The API's
                default is `512`.
            document_chunk_size (int): Tokens of one chunk. The API's default is `1024`.
            embedding_model (EmbeddingModelName): The model that embeds. The API's default is
                `thenlper/gte-large`.
            loader (EmbeddingLoader): How the files are read. The API's default is `default`.

        Returns:
            `EmbeddingResponse`: The task that was started.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.embeddings.create(
                bucket_name="manuals",
                document_chunk_size=1024,
                embedding_model="thenlper/gte-large",
            )
            print(result.data)
        """
        return self._call(CREATE, locals())

    def retrieve(
        self,
        task_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingRetrieveResponse:
        """Get an embedding task.

        Tells how far a task is, and how it ended.

        `GET /ai/embeddings/{task_id}`

        Args:
            task_id (str): Id of the task.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.embeddings.retrieve("5f1c9c38-1a5d-4c9a-8a58-9b5f0a2c6d11")
            print(result.data)
        """
        return self._call(RETRIEVE, locals())

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
            status (SequenceNotStr[str]): States of the tasks to return.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.embeddings.list()
            print(result.data)
        """
        return self._call(LIST, locals())

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
            bucket_name (str): The embedded bucket to search.
            query (str): The text to compare with.
            num_of_docs (int): How many chunks to return. The API's default is `3`.

        Returns:
            `EmbeddingSimilaritySearchResponse`: The chunks, nearest first.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.embeddings.similarity_search(
                bucket_name="manuals",
                query="How do I reset the router?",
                num_of_docs=3,
            )
            print(result.data)
        """
        return self._call(SIMILARITY_SEARCH, locals())

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
            bucket_name (str): The bucket that keeps the pages; it must exist.
            url (str): Where to begin.

        Returns:
            `EmbeddingResponse`: The task that was started.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.embeddings.url(
                bucket_name="manuals",
                url="https://www.example.com/help",
            )
            print(result.data)
        """
        return self._call(URL, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EmbeddingsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> EmbeddingsResourceWithStreamingResponse: ...


class AsyncEmbeddingsResource(AsyncResource):
    """Documents in storage buckets, made searchable by meaning."""

    @cached_property
    def buckets(self) -> AsyncBucketsResource:
        """Documents in storage buckets, made searchable by meaning."""
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
            bucket_name (str): The storage bucket.
            document_chunk_overlap_size (int): Tokens that neighbouring chunks share. The API's
                default is `512`.
            document_chunk_size (int): Tokens of one chunk. The API's default is `1024`.
            embedding_model (EmbeddingModelName): The model that embeds. The API's default is
                `thenlper/gte-large`.
            loader (EmbeddingLoader): How the files are read. The API's default is `default`.

        Returns:
            `EmbeddingResponse`: The task that was started.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(CREATE, locals())

    async def retrieve(
        self,
        task_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingRetrieveResponse:
        """Get an embedding task.

        Tells how far a task is, and how it ended.

        `GET /ai/embeddings/{task_id}`

        Args:
            task_id (str): Id of the task.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(RETRIEVE, locals())

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
            status (SequenceNotStr[str]): States of the tasks to return.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(LIST, locals())

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
            bucket_name (str): The embedded bucket to search.
            query (str): The text to compare with.
            num_of_docs (int): How many chunks to return. The API's default is `3`.

        Returns:
            `EmbeddingSimilaritySearchResponse`: The chunks, nearest first.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(SIMILARITY_SEARCH, locals())

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
            bucket_name (str): The bucket that keeps the pages; it must exist.
            url (str): Where to begin.

        Returns:
            `EmbeddingResponse`: The task that was started.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(URL, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEmbeddingsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncEmbeddingsResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class EmbeddingsResourceWithRawResponse:
        buckets: BucketsResourceWithRawResponse
        create = raw(EmbeddingsResource.create)
        retrieve = raw(EmbeddingsResource.retrieve)
        list = raw(EmbeddingsResource.list)
        similarity_search = raw(EmbeddingsResource.similarity_search)
        url = raw(EmbeddingsResource.url)

    class EmbeddingsResourceWithStreamingResponse:
        buckets: BucketsResourceWithStreamingResponse
        create = streamed(EmbeddingsResource.create)
        retrieve = streamed(EmbeddingsResource.retrieve)
        list = streamed(EmbeddingsResource.list)
        similarity_search = streamed(EmbeddingsResource.similarity_search)
        url = streamed(EmbeddingsResource.url)

    class AsyncEmbeddingsResourceWithRawResponse:
        buckets: AsyncBucketsResourceWithRawResponse
        create = async_raw(AsyncEmbeddingsResource.create)
        retrieve = async_raw(AsyncEmbeddingsResource.retrieve)
        list = async_raw(AsyncEmbeddingsResource.list)
        similarity_search = async_raw(AsyncEmbeddingsResource.similarity_search)
        url = async_raw(AsyncEmbeddingsResource.url)

    class AsyncEmbeddingsResourceWithStreamingResponse:
        buckets: AsyncBucketsResourceWithStreamingResponse
        create = async_streamed(AsyncEmbeddingsResource.create)
        retrieve = async_streamed(AsyncEmbeddingsResource.retrieve)
        list = async_streamed(AsyncEmbeddingsResource.list)
        similarity_search = async_streamed(AsyncEmbeddingsResource.similarity_search)
        url = async_streamed(AsyncEmbeddingsResource.url)
