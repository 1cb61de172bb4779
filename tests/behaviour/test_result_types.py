"""What a method says that it returns is what comes."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.sdk import Sdk, answer, document, generate, parameter

THING = {"type": "object", "properties": {"id": {"type": "string"}}}


def checked(sdk: Sdk, program: str) -> list[str]:
    """What mypy reveals of a program, or reports."""
    (sdk.folder / "program.py").write_text(
        f"from {sdk.module.__name__} import AsyncSmall, Small\n{program}"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "program.py"]
    cache = ["--cache-dir", str(sdk.folder / "cache"), "--python-version", "3.10"]
    ended = subprocess.run(
        [*command, *cache], cwd=sdk.folder, capture_output=True, text=True, check=False
    )
    return [line.split(": ", 2)[2] for line in ended.stdout.splitlines()]


def test_an_alias_of_a_page_stands_for_both_pages(tmp_path: Path) -> None:
    parameters = [parameter("page", {"type": "integer"}), parameter("size", {"type": "integer"})]
    response = {"type": "object", "properties": {"data": {"type": "array", "items": THING}}}
    operation = {"parameters": parameters, "responses": answer(response)}
    config = {"names": {"response_classes": {"GET /things": "ThingListResponse"}}}
    sdk = generate(tmp_path, document({"/things": {"get": operation}}), config)
    alias = sdk.part("types").ThingListResponse
    assert isinstance(sdk.client({"data": [{"id": "a"}]}).things.list(), alias)

    async def run() -> Any:
        return await sdk.async_client({"data": [{"id": "a"}]}).things.list()

    assert isinstance(asyncio.run(run()), alias)
    assert not isinstance({"data": []}, alias)
    program = (
        f"from {sdk.module.__name__}.types import ThingListResponse\n"
        "page: ThingListResponse = Small().things.list()\n"
        "print([thing.id for thing in page.data], page.has_next_page())\n"
        "async def run() -> ThingListResponse:\n    return await AsyncSmall().things.list()\n"
    )
    assert checked(sdk, program) == []


@pytest.mark.parametrize(
    ("media_type", "annotation", "content"),
    [("audio/mpeg", "bytes", b"ID3"), ("text/plain", "str", "plain")],
)
def test_a_response_of_another_media_type_is_in_the_type(
    tmp_path: Path, media_type: str, annotation: str, content: Any
) -> None:
    responses = answer(THING)
    responses["200"]["content"][media_type] = {"schema": {"type": "string", "format": "binary"}}
    sdk = generate(tmp_path, document({"/speech": {"post": {"responses": responses}}}))
    other = httpx.Response(200, content=content, headers={"content-type": media_type})
    client = sdk.client({"id": "a"}, other)
    assert client.speech.create().id == "a"
    assert client.speech.create() == content
    program = "reveal_type(Small().speech.create())\nprint(AsyncSmall().speech.create)\n"
    found = checked(sdk, program)
    assert len(found) == 1 and found[0].endswith(f'SpeechCreateResponse | {annotation}"')
