"""Media types by kind."""

from __future__ import annotations

import pytest

from sdkwright.parse.media import essence, is_json, media_kind


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("application/json", "json"),
        ("Application/JSON; charset=utf-8", "json"),
        ("text/json", "json"),
        ("application/problem+json", "json"),
        ("*/*", "any"),
        ("*", "any"),
        ("", "any"),
        ("application/x-www-form-urlencoded", "form"),
        ("multipart/form-data; boundary=a; b=c", "multipart"),
        ("multipart/mixed", "multipart"),
        ("text/event-stream", "events"),
        ("text/plain", "text"),
        ("text/csv", "text"),
        ("application/xml", "text"),
        ("application/soap+xml", "text"),
        ("application/x-ndjson", "lines"),
        ("application/jsonl", "lines"),
        ("application/json-seq", "lines"),
        ("application/stream+json", "lines"),
        ("application/jsonc", "json"),
        ("application/pdf", "binary"),
        ("application/jsonish", "binary"),
    ],
)
def test_the_kind_of_a_media_type(media_type: str, kind: str) -> None:
    assert media_kind(media_type) == kind
    assert is_json(media_type) is (kind == "json")


def test_the_essence_has_no_parameters() -> None:
    assert essence(" Text/Plain ; charset=a; b=c") == "text/plain"
