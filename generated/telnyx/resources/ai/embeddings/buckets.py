"""`client.ai.embeddings.buckets`"""

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

__all__ = ["BucketsResource", "AsyncBucketsResource"]

RETRIEVE = Operation(
    "GET",
    "/ai/embeddings/buckets/{bucket_name}",
    result="types.ai.embeddings.bucket_retrieve_response:BucketRetrieveResponse",
)
LIST = Operation(
    "GET",
    "/ai/embeddings/buckets",
    result="types.ai.embeddings.bucket_list_response:BucketListResponse",
)
DELETE = Operation("DELETE", "/ai/embeddings/buckets/{bucket_name}", accept="*/*")


class BucketsResource(SyncResource):
    """Documents in storage buckets, made searchable by meaning."""

    def retrieve(
        self,
        bucket_name: str,
        **request_options: Unpack[RequestOptions],
    ) -> BucketRetrieveResponse:
        """Get the files of an embedded bucket.

        Gives each file of the bucket with how far its embedding is.

        `GET /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name (str): Name of the storage bucket.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.embeddings.buckets.retrieve("manuals")
            print(result.data)
        """
        return self._call(RETRIEVE, locals())

    def list(self, **request_options: Unpack[RequestOptions]) -> BucketListResponse:
        """List embedded buckets.

        Gives the names of the buckets whose documents were embedded.

        `GET /ai/embeddings/buckets`

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.embeddings.buckets.list()
            print(result.data)
        """
        return self._call(LIST, locals())

    def delete(self, bucket_name: str, **request_options: Unpack[RequestOptions]) -> None:
        """Forget the embeddings of a bucket.

        Removes the embeddings and keeps the files, which are then stored at the usual price again.

        `DELETE /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name (str): Name of the storage bucket.

        Raises:
            NotFoundError, UnprocessableEntityError

        Example:
            client.ai.embeddings.buckets.delete("manuals")
        """
        self._call(DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BucketsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> BucketsResourceWithStreamingResponse: ...


class AsyncBucketsResource(AsyncResource):
    """Documents in storage buckets, made searchable by meaning."""

    async def retrieve(
        self,
        bucket_name: str,
        **request_options: Unpack[RequestOptions],
    ) -> BucketRetrieveResponse:
        """Get the files of an embedded bucket.

        Gives each file of the bucket with how far its embedding is.

        `GET /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name (str): Name of the storage bucket.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(RETRIEVE, locals())

    async def list(self, **request_options: Unpack[RequestOptions]) -> BucketListResponse:
        """List embedded buckets.

        Gives the names of the buckets whose documents were embedded.

        `GET /ai/embeddings/buckets`

        Raises:
            UnprocessableEntityError
        """
        return await self._call(LIST, locals())

    async def delete(self, bucket_name: str, **request_options: Unpack[RequestOptions]) -> None:
        """Forget the embeddings of a bucket.

        Removes the embeddings and keeps the files, which are then stored at the usual price again.

        `DELETE /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name (str): Name of the storage bucket.

        Raises:
            NotFoundError, UnprocessableEntityError
        """
        await self._call(DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBucketsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncBucketsResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class BucketsResourceWithRawResponse:
        retrieve = raw(BucketsResource.retrieve)
        list = raw(BucketsResource.list)
        delete = raw(BucketsResource.delete)

    class BucketsResourceWithStreamingResponse:
        retrieve = streamed(BucketsResource.retrieve)
        list = streamed(BucketsResource.list)
        delete = streamed(BucketsResource.delete)

    class AsyncBucketsResourceWithRawResponse:
        retrieve = async_raw(AsyncBucketsResource.retrieve)
        list = async_raw(AsyncBucketsResource.list)
        delete = async_raw(AsyncBucketsResource.delete)

    class AsyncBucketsResourceWithStreamingResponse:
        retrieve = async_streamed(AsyncBucketsResource.retrieve)
        list = async_streamed(AsyncBucketsResource.list)
        delete = async_streamed(AsyncBucketsResource.delete)
