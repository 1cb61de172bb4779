"""The generated client against a real server that checks each request against the document."""

from __future__ import annotations

import asyncio
import importlib
import os
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, Output, produce
from tests.support.calls import Arguments, example_of, expected_of
from tests.support.document import RawDocument, RawOperation
from tests.support.sdk import Silence, write

pytestmark = pytest.mark.xdist_group("contract")
ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "contract_telnyx"


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Output:
    folder = tmp_path_factory.mktemp("contract")
    options = Options(str(ROOT / "spec/telnyx.yaml"), ROOT / "spec/sdk.yaml", PACKAGE)
    made = produce(options, Diagnostics(), Silence())
    write(folder, made.files)
    sys.path.insert(0, str(folder))
    return made


Call = tuple[RawOperation, str, str, list[Any], dict[str, Any]]


def calls(output: Output, *, examples: bool) -> list[Call]:
    """Every method with arguments that the document allows: its examples, or all there are."""
    document = RawDocument.read(ROOT / "spec/telnyx.yaml")
    by_key = {operation.key: operation for operation in document.operations}
    arguments = Arguments(output.api, output.plan)
    found = []
    for resource in output.plan.walk():
        for method in resource.methods:
            content = method.content.value if method.content else None
            operation = by_key[method.operation.key]
            expected = (example_of if examples else expected_of)(operation, content)
            positional, keyword = arguments.of(method, expected)
            keyword.pop("stream", None)
            path = ".".join(resource.path)
            found.append((operation, path, str(method.name), positional, keyword))
    return found


def resource_of(client: Any, path: str) -> Any:
    for name in path.split("."):
        client = getattr(client, name)
    return client


def promised(operation: RawOperation) -> Any:
    """The answer that the document gives as an example."""
    for status, response in operation.raw["responses"].items():
        content = response.get("content", {}).get("application/json", {})
        if status.startswith("2") and "example" in content:
            return content["example"]
    return None


def differs(operation: RawOperation, result: Any) -> str | None:
    """What is wrong with a result whose answer the document has as an example."""
    example = promised(operation)
    if example is None or "total_pages" in example.get("meta", {}):
        return None
    found = result.to_dict(mode="json")
    return None if found == example else f"{found} instead of {example}"


@pytest.mark.parametrize("examples", [False, True], ids=["all-arguments", "examples"])
def test_every_operation_is_accepted_by_the_server(
    output: Output, embedded_server: str, examples: bool
) -> None:
    package = importlib.import_module(PACKAGE)
    wrong = []
    with package.Telnyx(
        api_key="key", base_url=embedded_server, _strict_response_validation=True
    ) as client:
        for operation, path, name, positional, keyword in calls(output, examples=examples):
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", DeprecationWarning)
                    result = getattr(resource_of(client, path), name)(*positional, **keyword)
                difference = differs(operation, result)
            except Exception as error:
                difference = str(error)[:300]
            if difference:
                wrong.append(f"{path}.{name}: {difference}")
    assert wrong == []


@pytest.mark.parametrize("examples", [False, True], ids=["all-arguments", "examples"])
def test_every_operation_is_accepted_from_the_asynchronous_client(
    output: Output, embedded_server: str, examples: bool
) -> None:
    package = importlib.import_module(PACKAGE)

    async def run() -> list[str]:
        wrong = []
        async with package.AsyncTelnyx(
            api_key="key", base_url=embedded_server, _strict_response_validation=True
        ) as client:
            for operation, path, name, positional, keyword in calls(output, examples=examples):
                try:
                    result = await getattr(resource_of(client, path), name)(*positional, **keyword)
                    difference = differs(operation, result)
                except Exception as error:
                    difference = str(error)[:300]
                if difference:
                    wrong.append(f"{path}.{name}: {difference}")
        return wrong

    assert asyncio.run(run()) == []


def test_the_server_refuses_what_the_document_forbids(output: Output, embedded_server: str) -> None:
    package = importlib.import_module(PACKAGE)
    with package.Telnyx(api_key="key", base_url=embedded_server) as client:
        with pytest.raises(package.UnprocessableEntityError, match="instructions"):
            client.ai.conversations.insights.create(name="n", instructions=5)
        with pytest.raises(package.UnprocessableEntityError, match="unknown query argument"):
            client.ai.fine_tuning.jobs.list(extra_query={"unknown": "1"})
        with pytest.raises(package.NotFoundError):
            client.get("/nowhere")


def test_the_example_runs(embedded_server: str) -> None:
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "generated"),
        "TELNYX_API_KEY": "key",
        "TELNYX_BASE_URL": embedded_server,
    }
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples" / "conversations.py")],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    for expected in ("created", "listed 6 messages", "transcribed", "limited with 429"):
        assert expected in done.stdout
    assert done.stdout.count("refused with 422") == 2
    assert "streamed 2 pieces" in done.stdout
    assert "answered 3 calls at once" in done.stdout
