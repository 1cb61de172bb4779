# Generated from the Messages 1. Do not edit.

"""Types of `types`; imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .image import *
    from .image_param import *
    from .message import *
    from .message_create_event import *
    from .message_create_params import *
    from .message_import_params import *
    from .message_received_webhook_event import *
    from .text import *
    from .text_param import *
    from .token_create_params import *

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".": "Image ImageParam Message MessageCreateEvent MessageCreateParams MessageImportParams Text TextParam TokenCreateParams",
        ".message_received_webhook_event": "MessageReceivedWebhookEvent MessageReceivedWebhookEventData",
    },
)
