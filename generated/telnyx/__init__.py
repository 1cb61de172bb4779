# Generated from the Telnyx API 2.0.0. Do not edit.

"""Python client for the Telnyx API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from . import types as types
    from ._client import (
        AsyncClient as AsyncClient,
        AsyncTelnyx as AsyncTelnyx,
        Client as Client,
        Telnyx as Telnyx,
    )
    from ._core.service import TelnyxError as TelnyxError
    from ._core.errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        APIWebhookValidationError as APIWebhookValidationError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ConflictError as ConflictError,
        InternalServerError as InternalServerError,
        NotFoundError as NotFoundError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        UnprocessableEntityError as UnprocessableEntityError,
        WebhookVerificationError as WebhookVerificationError,
    )
    from ._core.types import (
        Body as Body,
        FileTypes as FileTypes,
        Headers as Headers,
        NOT_GIVEN as NOT_GIVEN,
        NotGiven as NotGiven,
        Omit as Omit,
        Query as Query,
        RequestOptions as RequestOptions,
        SequenceNotStr as SequenceNotStr,
        not_given as not_given,
        omit as omit,
    )
    from ._core.defaults import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
        DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
        NoneType as NoneType,
        ProxiesTypes as ProxiesTypes,
        Transport as Transport,
    )
    from ._core.files import file_from_path as file_from_path
    from ._core.models import BaseModel as BaseModel
    from ._core.async_responses import (
        AsyncAPIResponse as AsyncAPIResponse,
        AsyncBinaryAPIResponse as AsyncBinaryAPIResponse,
    )
    from ._core.sync_responses import (
        APIResponse as APIResponse,
        BinaryAPIResponse as BinaryAPIResponse,
    )
    from ._core.async_streaming import AsyncStream as AsyncStream
    from ._core.sync_streaming import Stream as Stream
    from ._core.transport import (
        DefaultAioHttpClient as DefaultAioHttpClient,
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
        DefaultHttpxClient as DefaultHttpxClient,
        Timeout as Timeout,
    )

__title__ = "telnyx"
__version__ = "0.1.0"

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        "._client": "AsyncClient AsyncTelnyx Client Telnyx",
        "._core.service": "TelnyxError",
        "._core.errors": "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError APIWebhookValidationError AuthenticationError BadRequestError ConflictError InternalServerError NotFoundError PermissionDeniedError RateLimitError UnprocessableEntityError WebhookVerificationError",
        "._core.types": "Body FileTypes Headers NOT_GIVEN NotGiven Omit Query RequestOptions SequenceNotStr not_given omit",
        "._core.defaults": "DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT NoneType ProxiesTypes Transport",
        "._core.files": "file_from_path",
        "._core.models": "BaseModel",
        "._core.async_responses": "AsyncAPIResponse AsyncBinaryAPIResponse",
        "._core.sync_responses": "APIResponse BinaryAPIResponse",
        "._core.async_streaming": "AsyncStream",
        "._core.sync_streaming": "Stream",
        "._core.transport": "DefaultAioHttpClient DefaultAsyncHttpxClient DefaultHttpxClient Timeout",
    },
)
