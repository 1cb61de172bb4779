"""A fresh process with one generated package: import everything, make calls."""

from __future__ import annotations

import importlib
import json
import re
import sys
import time
import warnings
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx


def main(folder: str, name: str, client_name: str) -> None:
    """Import, call, and print what was done."""
    sys.path.insert(0, folder)
    started = time.monotonic()
    package = importlib.import_module(name)
    client_class = getattr(package, client_name)
    imported = time.monotonic() - started
    modules = 0
    for path in sorted(Path(folder, name).rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
        modules += 1
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        seen.append(request)
        if len(seen) > 1:
            return httpx.Response(404)
        return httpx.Response(200, json={})

    transport = httpx.MockTransport(answer)
    http_client = httpx.Client(transport=transport)
    options: dict[str, Any] = {"api_key": "key", "http_client": http_client, "max_retries": 0}
    try:
        client = client_class(**options)
    except Exception as error:
        # A document may name no server, or one relative to its own address.
        if "pass base_url=" not in str(error):
            raise
        client = client_class(base_url="https://example.com", **options)
    for file in ("file.bin", "audio.mp3"):
        Path(folder, file).write_bytes(b"content")
    calls: list[dict[str, Any]] = json.loads(Path(folder, "calls.json").read_text())
    for call in calls:
        seen.clear()
        space = {"client": client, "Path": lambda file: Path(folder, file), "print": len_of}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            try:
                exec(call["code"], space)
            except Exception as error:
                if not seen:
                    raise AssertionError(f"{call['key']}: {error!r}\n{call['code']}") from error
        _check(seen[0], call)
    report = {"modules": modules, "calls": len(calls), "import_ms": round(imported * 1000)}
    sys.stdout.write(json.dumps(report))


def len_of(*values: object) -> int:
    """Stands for `print`."""
    return len(values)


def _check(request: httpx.Request, call: dict[str, Any]) -> None:
    verb = call["key"].split(" ", 1)[0]
    assert request.method == verb, f"{call['key']}: {request.method}"
    path = request.url.raw_path.decode().split("?", 1)[0]
    plain = re.sub(r"%[0-9A-F]{2}", lambda m: bytes.fromhex(m[0][1:]).decode("latin1"), path)
    fits = re.search(call["path"] + "$", path) or re.search(call["path"] + "$", plain)
    assert fits, f"{call['key']}: {path}"
    names = [name for name, _ in parse_qsl(request.url.query.decode(), keep_blank_values=True)]
    for wanted in call["query"]:
        assert any(n == wanted or n.startswith(f"{wanted}[") for n in names) or (
            "{" in call["code"] or "[]" in call["code"]
        ), f"{call['key']}: no {wanted} in {names}"
    if call["body"] and request.headers.get("content-type") == "application/json":
        sent = json.loads(request.content)
        missing = set(call["body"]) - sent.keys()
        assert not missing, f"{call['key']}: no {missing} in the body"


if __name__ == "__main__":
    main(*sys.argv[1:])
