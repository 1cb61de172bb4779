"""`client.ai.openai.embeddings`"""

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

__all__ = ["EmbeddingsResource", "AsyncEmbeddingsResource"]

CREATE_EMBEDDINGS = Operation(
    "POST",
    "/ai/openai/embeddings",
    body="json",
    result="types.ai.openai.embedding_create_embeddings_response:EmbeddingCreateEmbeddingsResponse",
)
LIST_EMBEDDING_MODELS = Operation(
    "GET",
    "/ai/openai/embeddings/models",
    result="types.ai.openai.embedding_list_embedding_models_response:EmbeddingListEmbeddingModelsResponse",
)


class EmbeddingsResource(SyncResource):
    """Embedding vectors in the shape of OpenAI's API."""

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
            input (str | SequenceNotStr[str]): The text, or several.
            model (str): The embedding model.
            dimensions (int): Length of the vectors, for models that let you choose.
            encoding_format (Literal["float", "base64"]): Whether a vector is a list of numbers
                or base64. The API's default is `float`.
            user (str): Your name for the user behind the request, to trace misuse.

        Returns:
            `EmbeddingCreateEmbeddingsResponse`: One vector for each text.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.openai.embeddings.create_embeddings(
                input="When are you open on Saturday?",
                model="thenlper/gte-large",
            )
            print(result.data)
        """
        return self._call(CREATE_EMBEDDINGS, locals())

    def list_embedding_models(
        self,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingListEmbeddingModelsResponse:
        """List embedding models.

        Gives the models that can compute embedding vectors.

        `GET /ai/openai/embeddings/models`

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.openai.embeddings.list_embedding_models()
            print(result.data)
        """
        return self._call(LIST_EMBEDDING_MODELS, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EmbeddingsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> EmbeddingsResourceWithStreamingResponse: ...


class AsyncEmbeddingsResource(AsyncResource):
    """Embedding vectors in the shape of OpenAI's API."""

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
            input (str | SequenceNotStr[str]): The text, or several.
            model (str): The embedding model.
            dimensions (int): Length of the vectors, for models that let you choose.
            encoding_format (Literal["float", "base64"]): Whether a vector is a list of numbers
                or base64. The API's default is `float`.
            user (str): Your name for the user behind the request, to trace misuse.

        Returns:
            `EmbeddingCreateEmbeddingsResponse`: One vector for each text.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(CREATE_EMBEDDINGS, locals())

    async def list_embedding_models(
        self,
        **request_options: Unpack[RequestOptions],
    ) -> EmbeddingListEmbeddingModelsResponse:
        """List embedding models.

        Gives the models that can compute embedding vectors.

        `GET /ai/openai/embeddings/models`

        Raises:
            UnprocessableEntityError
        """
        return await self._call(LIST_EMBEDDING_MODELS, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEmbeddingsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncEmbeddingsResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class EmbeddingsResourceWithRawResponse:
        create_embeddings = raw(EmbeddingsResource.create_embeddings)
        list_embedding_models = raw(EmbeddingsResource.list_embedding_models)

    class EmbeddingsResourceWithStreamingResponse:
        create_embeddings = streamed(EmbeddingsResource.create_embeddings)
        list_embedding_models = streamed(EmbeddingsResource.list_embedding_models)

    class AsyncEmbeddingsResourceWithRawResponse:
        create_embeddings = async_raw(AsyncEmbeddingsResource.create_embeddings)
        list_embedding_models = async_raw(AsyncEmbeddingsResource.list_embedding_models)

    class AsyncEmbeddingsResourceWithStreamingResponse:
        create_embeddings = async_streamed(AsyncEmbeddingsResource.create_embeddings)
        list_embedding_models = async_streamed(AsyncEmbeddingsResource.list_embedding_models)
