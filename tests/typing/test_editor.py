"""What an editor shows of the client: asked of pyright's language server, as editors do."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """\
from telnyx import AsyncTelnyx, Telnyx

client = Telnyx()
client.ai.assistants.create(name="a", instructions="b")
client.ai.assistants.create(name="a", instructions="b", telephony_settings={"default_texml_app_id": "c"})
client.ai.assistants.


async def run(other: AsyncTelnyx) -> None:
    assistant = await other.ai.assistants.create(name="a", instructions="b")
    print(assistant.greeting)
    await other.messages.send(to="+13125550100")
    client.messages.send(to="+13125550100")
    other.calls.actions.gather(
"""


class Editor:
    """Speaks the language server protocol."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [str(Path(sys.executable).with_name("pyright-langserver")), "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
        )
        self._number = 0
        self._file = folder / "program.py"
        self._file.write_text(PROGRAM)
        folders = [{"uri": folder.as_uri(), "name": "test"}]
        hover = {"contentFormat": ["markdown"]}
        completion = {"completionItem": {"documentationFormat": ["markdown"]}}
        self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": folder.as_uri(),
                "workspaceFolders": folders,
                "capabilities": {"textDocument": {"hover": hover, "completion": completion}},
            },
        )
        self.tell("initialized", {})
        document = {"uri": self._file.as_uri(), "languageId": "python", "version": 1}
        self.tell("textDocument/didOpen", {"textDocument": {**document, "text": PROGRAM}})

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()

    def at(self, method: str, mark: str, *, after: bool = False) -> Any:
        """Ask about the place where a text stands, or just after it."""
        offset = PROGRAM.index(mark) + (len(mark) if after else 0)
        before = PROGRAM[:offset]
        place = {"line": before.count("\n"), "character": offset - (before.rfind("\n") + 1)}
        return self.ask(
            f"textDocument/{method}",
            {"textDocument": {"uri": self._file.as_uri()}, "position": place},
        )

    def ask(self, method: str, params: Any) -> Any:
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        while True:
            found = self._receive()
            if found.get("id") == self._number and "method" not in found:
                return found["result"]
            if "id" in found and found.get("method") == "workspace/configuration":
                items: list[dict[str, Any]] = [{} for _ in found["params"]["items"]]
                self._send({"id": found["id"], "result": items})
            elif "id" in found and "method" in found:
                self._send({"id": found["id"], "result": None})

    def tell(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._process.stdin.flush()

    def _receive(self) -> Any:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        return json.loads(self._process.stdout.read(length))


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    folder = tmp_path_factory.mktemp("editor")
    settings = {
        "extraPaths": [str(ROOT / "generated")],
        "venvPath": str(Path(sys.prefix).parent),
        "venv": Path(sys.prefix).name,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    found = Editor(folder)
    yield found
    found.close()


@pytest.mark.parametrize("place", ["create(name", 'create(name="a", instructions="b")\n    print'])
def test_a_method_is_explained_where_it_is_called(editor: Editor, place: str) -> None:
    shown = editor.at("hover", place)["contents"]["value"]
    assert "name: str" in shown and "instructions: str" in shown
    assert "POST /ai/assistants" in shown
    assert "What it should do and how" in shown.replace("\\_", "_")
    assert "UnprocessableEntityError" in shown


@pytest.mark.parametrize("place", ["create(name", 'create(name="a", instructions="b")\n    print'])
def test_the_example_of_a_method_is_code(editor: Editor, place: str) -> None:
    shown = editor.at("hover", place)["contents"]["value"]
    *_, example = shown.split("```python\n")
    assert example.removeprefix("await ").startswith("client.ai.assistants.create(")


@pytest.mark.parametrize(
    ("place", "keyword"),
    [("send(to=", "async def"), ('send(to="+13125550100")\n    other', "def")],
    ids=["async", "sync"],
)
def test_the_definition_of_a_method_has_its_docstring(
    editor: Editor, place: str, keyword: str
) -> None:
    (target,) = editor.at("definition", place)
    source = Path(url2pathname(urlsplit(target["uri"]).path)).read_text("utf-8")
    module = ast.parse(source)
    line = target["range"]["start"]["line"] + 1
    (method,) = (
        node
        for node in ast.walk(module)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.lineno == line
    )
    assert source.splitlines()[line - 1].lstrip().startswith(f"{keyword} send(")
    assert "POST /messages" in (ast.get_docstring(method) or "")


def test_a_key_of_an_argument_is_explained(editor: Editor) -> None:
    shown = editor.at("hover", "default_texml_app_id")["contents"]["value"]
    assert "str" in shown
    assert "TeXML application that its calls go through" in shown


def test_a_field_is_explained(editor: Editor) -> None:
    shown = editor.at("hover", "greeting")["contents"]["value"]
    assert "str | None" in shown
    assert "What it says first" in shown


def test_a_resource_lists_its_methods(editor: Editor) -> None:
    found = editor.at("completion", ")\nclient.ai.assistants.", after=True)
    names = {item["label"] for item in found["items"] if not item["label"].startswith("_")}
    assert names >= {"create", "retrieve", "list", "chat", "tests", "with_raw_response"}
    assert "print" not in names


def test_arguments_are_shown_while_they_are_written(editor: Editor) -> None:
    found = editor.at("signatureHelp", "gather(", after=True)
    (signature,) = found["signatures"]
    assert "call_control_id: str" in signature["label"]
    assert "maximum_digits: int" in signature["label"]
    assert "POST /calls/" in str(signature["documentation"])
