"""The whole Telnyx document: every operation is generated, imports, and can be called."""

from __future__ import annotations

import compileall
import os
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import BaseModel

from sdkwright.diagnostics import Diagnostics, Severity
from sdkwright.pipeline import Options, Output, produce
from sdkwright.write.black_style import LINE_LENGTH, TARGET
from sdkwright.write.format import format_files
from tests.support.calls import Arguments, expected_of
from tests.support.document import ABSENT, WHOLE, RawDocument, whole_config
from tests.support.samples import sample
from tests.support.sdk import Silence, write
from tests.support.wire import mismatch

pytestmark = [
    pytest.mark.whole,
    pytest.mark.skipif(not WHOLE.exists(), reason=ABSENT),
    pytest.mark.xdist_group("whole"),
]

PACKAGE = "whole_telnyx"
OPERATIONS = 1156
WEBHOOKS = 66


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Output, Path, Diagnostics]]:
    folder = tmp_path_factory.mktemp("whole")
    diagnostics = Diagnostics()
    options = Options(str(WHOLE), whole_config(), PACKAGE, include_hidden=True)
    output = produce(options, diagnostics, Silence())
    write(folder, output.files)
    sys.path.insert(0, str(folder))
    yield output, folder, diagnostics
    sys.path.remove(str(folder))


@pytest.fixture(scope="module")
def raw() -> RawDocument:
    return RawDocument.read(WHOLE)


def test_every_operation_and_webhook_is_generated(whole: tuple[Output, Path, Diagnostics]) -> None:
    output, _, diagnostics = whole
    methods = {m.operation.key for r in output.plan.walk() for m in r.methods}
    assert len(methods) == OPERATIONS
    assert len([w for w in output.plan.webhooks if w.symbol is not None]) == WEBHOOKS
    assert [str(d) for d in diagnostics.of(Severity.ERROR)] == []


def test_hidden_operations_are_left_out_unless_named() -> None:
    options = Options(str(WHOLE), whole_config(), PACKAGE)
    output = produce(options, Diagnostics(), Silence())
    keys = {operation.key for operation in output.api.operations}
    assert {"POST /ai/chat/completions", "GET /ai/models"} <= keys
    assert len(keys) == OPERATIONS - 53 + 2


def test_every_module_compiles_and_imports_alone(whole: tuple[Output, Path, Diagnostics]) -> None:
    _, folder, _ = whole
    assert compileall.compile_dir(folder / PACKAGE, quiet=2, workers=2)
    script = """
import importlib, pathlib, sys
folder = pathlib.Path(sys.argv[1])
for path in sorted(folder.joinpath(sys.argv[2]).rglob("*.py")):
    parts = path.relative_to(folder).with_suffix("").parts
    importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
"""
    command = [sys.executable, "-W", "error", "-c", script, str(folder), PACKAGE]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)
    assert done.returncode == 0, done.stderr[-2000:]


def test_black_changes_nothing(whole: tuple[Output, Path, Diagnostics], tmp_path: Path) -> None:
    output, _, diagnostics = whole
    files = {path: text for path, text in output.files.items() if path.endswith(".py")}
    for path, content in format_files(files, diagnostics, formatted=output.copied).items():
        place = tmp_path / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    mode = ["--line-length", str(LINE_LENGTH), "--target-version", TARGET, "--workers", "2"]
    command = [sys.executable, "-m", "black", "--check", *mode, str(tmp_path / PACKAGE)]
    environment = {**os.environ, "BLACK_CACHE_DIR": str(tmp_path / "cache")}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert f"{len(files):,} files would be left unchanged".replace(",", "") in done.stderr


def test_every_model_can_be_built(whole: tuple[Output, Path, Diagnostics]) -> None:
    import importlib

    output, _, _ = whole
    broken = []
    for (_, role), planned in output.plan.symbols.items():
        if role.value != "model":
            continue
        module = importlib.import_module(".".join([PACKAGE, *planned.symbol.module]))
        found = getattr(module, planned.symbol.name)
        if (
            isinstance(found, type)
            and issubclass(found, BaseModel)
            and found.model_rebuild(raise_errors=False) is False
        ):
            broken.append(planned.symbol.address)
    assert broken == []


def test_every_operation_sends_what_the_document_says(
    whole: tuple[Output, Path, Diagnostics], raw: RawDocument
) -> None:
    import importlib

    output, _, _ = whole
    package = importlib.import_module(PACKAGE)
    by_key = {operation.key: operation for operation in raw.operations}
    arguments = Arguments(output.api, output.plan)
    requests: list[httpx.Request] = []
    answers: list[httpx.Response] = []

    def handle(request: httpx.Request) -> httpx.Response:
        request.read()
        requests.append(request)
        return answers[-1]

    output_ignored = whole_config().requests.ignore_headers
    client = package.Telnyx(
        api_key="key",
        max_retries=0,
        http_client=httpx.Client(transport=httpx.MockTransport(handle)),
        _strict_response_validation=True,
    )
    wrong: list[str] = []
    called = 0
    for resource in output.plan.walk():
        target: Any = client
        for name in resource.path:
            target = getattr(target, name)
        for method in resource.methods:
            operation = by_key[method.operation.key]
            content = method.content.value if method.content else None
            expected = expected_of(operation, content, set(output_ignored))
            positional, keyword = arguments.of(method, expected)
            answers.append(answer(operation))
            requests.clear()
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", DeprecationWarning)
                    result = getattr(target, method.name)(*positional, **keyword)
                if method.operation.stream_only:
                    list(result)
            except Exception as error:
                wrong.append(f"{operation.key}: {type(error).__name__}: {str(error)[:300]}")
                continue
            base = method.operation.server or output.plan.base_url
            base = base.replace("wss://", "https://")
            if method.operation.websocket:
                continue
            found = mismatch(
                requests[0], operation, base, expected.values, expected.body, expected.media_type
            )
            if found:
                wrong.append(f"{operation.key}: {found[:300]}")
            called += 1
    assert not wrong, f"{len(wrong)} wrong:\n" + "\n".join(wrong[:40])
    assert called >= OPERATIONS


def answer(operation: Any) -> httpx.Response:
    """A full answer, as the document describes it."""
    responses = operation.raw.get("responses") or {}
    status = next((s for s in sorted(responses) if str(s).startswith("2")), "200")
    contents = (responses.get(status) or {}).get("content") or {}
    media_type = next((name for name in contents if "json" in name), None)
    media_type = media_type or next(iter(contents), None)
    if media_type is None:
        return httpx.Response(int(status))
    if "json" in media_type:
        value = sample(contents[media_type].get("schema"), request=False)
        return httpx.Response(int(status), json=value)
    return httpx.Response(int(status), content=b"content", headers={"content-type": media_type})
