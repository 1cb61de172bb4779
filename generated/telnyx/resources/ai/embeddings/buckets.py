# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._core.types import RequestOptions
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....types.ai.embeddings.bucket_list_response import BucketListResponse
    from ....types.ai.embeddings.bucket_retrieve_response import BucketRetrieveResponse

_RETRIEVE = Operation(
    "GET",
    "/ai/embeddings/buckets/{bucket_name}",
    result="types.ai.embeddings:BucketRetrieveResponse",
)
_LIST = Operation("GET", "/ai/embeddings/buckets", result="types.ai.embeddings:BucketListResponse")
_DELETE = Operation("DELETE", "/ai/embeddings/buckets/{bucket_name}", accept="*/*")


class BucketsResource(SyncResource):
    """Embeddings of documents in storage buckets, for semantic search."""

    with_raw_response: BucketsResourceWithRawResponse
    with_streaming_response: BucketsResourceWithStreamingResponse

    def retrieve(
        self,
        bucket_name: str,
        **request_options: Unpack[RequestOptions],
    ) -> BucketRetrieveResponse:
        """Get the files of an embedded bucket.

        Gives each file of the bucket with how far its embedding is.

        `GET /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name: Name of the storage bucket.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.embeddings.buckets.retrieve("manuals")
        ```
        """
        return self._call(_RETRIEVE, locals())

    def list(self, **request_options: Unpack[RequestOptions]) -> BucketListResponse:
        """List embedded buckets.

        Gives the names of the buckets whose documents were embedded.

        `GET /ai/embeddings/buckets`

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.embeddings.buckets.list()
        ```
        """
        return self._call(_LIST, locals())

    def delete(self, bucket_name: str, **request_options: Unpack[RequestOptions]) -> None:
        """Forget the embeddings of a bucket.

        Removes the embeddings and keeps the files, which are then stored at the usual price again.

        `DELETE /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name: Name of the storage bucket.

        Raises:
            NotFoundError, UnprocessableEntityError

        ```python
        client.ai.embeddings.buckets.delete("manuals")
        ```
        """
        return self._run(_DELETE, locals())


class AsyncBucketsResource(AsyncResource):
    """Embeddings of documents in storage buckets, for semantic search."""

    with_raw_response: AsyncBucketsResourceWithRawResponse
    with_streaming_response: AsyncBucketsResourceWithStreamingResponse

    async def retrieve(
        self,
        bucket_name: str,
        **request_options: Unpack[RequestOptions],
    ) -> BucketRetrieveResponse:
        """Get the files of an embedded bucket.

        Gives each file of the bucket with how far its embedding is.

        `GET /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name: Name of the storage bucket.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.embeddings.buckets.retrieve("manuals")
        ```
        """
        return await self._call(_RETRIEVE, locals())

    async def list(self, **request_options: Unpack[RequestOptions]) -> BucketListResponse:
        """List embedded buckets.

        Gives the names of the buckets whose documents were embedded.

        `GET /ai/embeddings/buckets`

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.embeddings.buckets.list()
        ```
        """
        return await self._call(_LIST, locals())

    async def delete(self, bucket_name: str, **request_options: Unpack[RequestOptions]) -> None:
        """Forget the embeddings of a bucket.

        Removes the embeddings and keeps the files, which are then stored at the usual price again.

        `DELETE /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name: Name of the storage bucket.

        Raises:
            NotFoundError, UnprocessableEntityError

        ```python
        await client.ai.embeddings.buckets.delete("manuals")
        ```
        """
        return await self._run(_DELETE, locals())


if TYPE_CHECKING:

    class BucketsResourceWithRawResponse:
        _of = BucketsResource
        retrieve = raw(_of.retrieve)
        list = raw(_of.list)
        delete = raw(_of.delete)

    class BucketsResourceWithStreamingResponse:
        _of = BucketsResource
        retrieve = streamed(_of.retrieve)
        list = streamed(_of.list)
        delete = streamed(_of.delete)

    class AsyncBucketsResourceWithRawResponse:
        _of = AsyncBucketsResource
        retrieve = async_raw(_of.retrieve)
        list = async_raw(_of.list)
        delete = async_raw(_of.delete)

    class AsyncBucketsResourceWithStreamingResponse:
        _of = AsyncBucketsResource
        retrieve = async_streamed(_of.retrieve)
        list = async_streamed(_of.list)
        delete = async_streamed(_of.delete)
