"""Codes for request bodies."""

from __future__ import annotations

from ..code import Code

TITLE = "Request bodies"

BODY_MEDIA_TYPE_SEPARATE = Code(
    "body-media-type-separate",
    "A request body has a media type whose content is not an object, such as XML, beside one"
    " whose properties are the arguments of the method.",
    "Give the media type a method of its own under `names.methods` of the config.",
)
BODY_MEDIA_TYPE_LEFT_OUT = Code(
    "body-media-type-left-out",
    "Two media types of one kind describe different values. The method sends one of them.",
    "Describe the other one as an operation of its own, or send it with `client.request`.",
)
ENCODING_IGNORED = Code(
    "encoding-ignored",
    "An `encoding` object, or a member of it, has no effect for this media type or property.",
    "Remove it.",
)
