"""Small documents, written to a folder and loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from sdkwright.diagnostics import Diagnostics, InputError
from sdkwright.load import Document, load

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"


@pytest.fixture
def diagnostics() -> Diagnostics:
    return Diagnostics()


@pytest.fixture
def load_text(tmp_path: Path, diagnostics: Diagnostics) -> Callable[..., Document]:
    """Loads a text, after the usual head unless it has its own."""

    def run(text: str | bytes, name: str = "api.yaml", **options: object) -> Document:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, str):
            text = dedent(text)
            if not text.lstrip().startswith(("{", "openapi", "swagger", "asyncapi")):
                text = HEAD + text
            text = text.encode()
        path.write_bytes(text)
        options.setdefault("validate", False)
        return load(path, diagnostics, **options)  # type: ignore[arg-type]  # options vary by test

    return run


@pytest.fixture
def refuse_text(load_text: Callable[..., Document]) -> Callable[..., InputError]:
    """Loads a text that cannot be used, and gives the reason."""

    def run(text: str | bytes, name: str = "api.yaml", **options: object) -> InputError:
        with pytest.raises(InputError) as caught:
            load_text(text, name, **options)
        return caught.value

    return run
