# Generated from the Telnyx API 2.0.0. Do not edit.

"""Types of `types.ai.openai`; imported on first use."""

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
        ".": "EmbeddingCreateEmbeddingsParams EmbeddingCreateEmbeddingsResponse EmbeddingListEmbeddingModelsResponse EmbeddingModel EmbeddingUsage EmbeddingVector",
    },
)
