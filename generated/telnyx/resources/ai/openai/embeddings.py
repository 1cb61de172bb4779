# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource
from ...._core.types import omit

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from ...._core.types import Omit, RequestOptions, SequenceNotStr
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....types.ai.openai.embedding_create_embeddings_response import (
        EmbeddingCreateEmbeddingsResponse,
    )
    from ....types.ai.openai.embedding_list_embedding_models_response import (
        EmbeddingListEmbeddingModelsResponse,
    )

_CREATE_EMBEDDINGS = Operation(
    "POST",
    "/ai/openai/embeddings",
    body="json",
    result="types.ai.openai:EmbeddingCreateEmbeddingsResponse",
)
_LIST_EMBEDDING_MODELS = Operation(
    "GET",
    "/ai/openai/embeddings/models",
    result="types.ai.openai:EmbeddingListEmbeddingModelsResponse",
)


class EmbeddingsResource(SyncResource):
    """Embedding vectors, in the format of the OpenAI API."""

    with_raw_response: EmbeddingsResourceWithRawResponse
    with_streaming_response: EmbeddingsResourceWithStreamingResponse

    def create_embeddings(
        self,
        *,
        input: str | SequenceNotStr[str],
        model: str,
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingCreateEmbeddingsResponse:
        """Compute embedding vectors.

        Turns one text or several into vectors. Requests and answers have the shape of OpenAI's
        embeddings.

        `POST /ai/openai/embeddings`

        Args:
            input: The text, or several.
            model: The embedding model.
            dimensions: Length of the vectors, for models that let you choose.
            encoding_format: Whether a vector is a list of numbers or base64. Defaults to
                `float`.
            user: Your name for the user behind the request, to trace misuse.

        Returns:
            One vector for each text.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.openai.embeddings.create_embeddings(
            input="When are you open on Saturday?",
            model="thenlper/gte-large",
        )
        ```
        """
        return self._call(_CREATE_EMBEDDINGS, locals())

    def list_embedding_models(
        self,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingListEmbeddingModelsResponse:
        """List embedding models.

        Gives the models that can compute embedding vectors.

        `GET /ai/openai/embeddings/models`

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.openai.embeddings.list_embedding_models()
        ```
        """
        return self._call(_LIST_EMBEDDING_MODELS, locals())


class AsyncEmbeddingsResource(AsyncResource):
    """Embedding vectors, in the format of the OpenAI API."""

    with_raw_response: AsyncEmbeddingsResourceWithRawResponse
    with_streaming_response: AsyncEmbeddingsResourceWithStreamingResponse

    async def create_embeddings(
        self,
        *,
        input: str | SequenceNotStr[str],
        model: str,
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingCreateEmbeddingsResponse:
        """Compute embedding vectors.

        Turns one text or several into vectors. Requests and answers have the shape of OpenAI's
        embeddings.

        `POST /ai/openai/embeddings`

        Args:
            input: The text, or several.
            model: The embedding model.
            dimensions: Length of the vectors, for models that let you choose.
            encoding_format: Whether a vector is a list of numbers or base64. Defaults to
                `float`.
            user: Your name for the user behind the request, to trace misuse.

        Returns:
            One vector for each text.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.openai.embeddings.create_embeddings(
            input="When are you open on Saturday?",
            model="thenlper/gte-large",
        )
        ```
        """
        return await self._call(_CREATE_EMBEDDINGS, locals())

    async def list_embedding_models(
        self,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingListEmbeddingModelsResponse:
        """List embedding models.

        Gives the models that can compute embedding vectors.

        `GET /ai/openai/embeddings/models`

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.openai.embeddings.list_embedding_models()
        ```
        """
        return await self._call(_LIST_EMBEDDING_MODELS, locals())


if TYPE_CHECKING:

    class EmbeddingsResourceWithRawResponse:
        _of = EmbeddingsResource
        create_embeddings = raw(_of.create_embeddings)
        list_embedding_models = raw(_of.list_embedding_models)

    class EmbeddingsResourceWithStreamingResponse:
        _of = EmbeddingsResource
        create_embeddings = streamed(_of.create_embeddings)
        list_embedding_models = streamed(_of.list_embedding_models)

    class AsyncEmbeddingsResourceWithRawResponse:
        _of = AsyncEmbeddingsResource
        create_embeddings = async_raw(_of.create_embeddings)
        list_embedding_models = async_raw(_of.list_embedding_models)

    class AsyncEmbeddingsResourceWithStreamingResponse:
        _of = AsyncEmbeddingsResource
        create_embeddings = async_streamed(_of.create_embeddings)
        list_embedding_models = async_streamed(_of.list_embedding_models)
