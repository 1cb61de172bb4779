# Generated from the Telnyx API 2.0.0. Do not edit.

"""Types of `types.legacy.reporting.batch_detail_records`; imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._core.lazy import lazy

if TYPE_CHECKING:
    from .speech_to_text_create_params import *
    from .speech_to_text_create_response import *
    from .speech_to_text_delete_response import *
    from .speech_to_text_list_response import *
    from .speech_to_text_report import *
    from .speech_to_text_retrieve_response import *

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".": "SpeechToTextCreateParams SpeechToTextCreateResponse SpeechToTextDeleteResponse SpeechToTextListResponse SpeechToTextReport SpeechToTextRetrieveResponse",
    },
)
