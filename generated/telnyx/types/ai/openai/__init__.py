"""Types of `types.ai.openai`; each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.lazy import lazy

if TYPE_CHECKING:
    from .embedding_create_embeddings_params import *
    from .embedding_create_embeddings_response import *
    from .embedding_list_embedding_models_response import *
    from .embedding_model import *
    from .embedding_usage import *
    from .embedding_vector import *

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".embedding_create_embeddings_params": "EmbeddingCreateEmbeddingsParams",
        ".embedding_create_embeddings_response": "EmbeddingCreateEmbeddingsResponse",
        ".embedding_list_embedding_models_response": "EmbeddingListEmbeddingModelsResponse",
        ".embedding_model": "EmbeddingModel",
        ".embedding_usage": "EmbeddingUsage",
        ".embedding_vector": "EmbeddingVector",
    },
)
