"""Calls of every operation of a document, judged."""

from __future__ import annotations

import inspect
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.support.recording_server import RecordingServer
from tests.support.sdk import Sdk

from .calls import NoCallError, arguments, call, method_of, methods
from .documents import Document, operations
from .sampler import Sampler
from .schemas import RecurringError, follow
from .verdict import Judge, difference

_JSON = "application/json"
_WITHOUT_CONTENT = ("204", "205")  # HTTP has no content there, whatever a document says
_SET_BY_THE_CLIENT = ("accept", "content-type", "authorization")


@dataclass
class Report:
    """The findings by operation, and how much was judged."""

    findings: dict[str, list[str]] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)

    def add(self, operation: str, finding: str) -> None:
        found = self.findings.setdefault(operation, [])
        if finding not in found:
            found.append(finding)


class Trial:
    """One document, its client, and the server that the client calls."""

    def __init__(self, document: Document, sdk: Sdk, server: RecordingServer, count: int) -> None:
        self._root = document.read()
        self._methods = methods(document)
        self._server = server
        self._judge = Judge(self._root, server.url)
        self._client = _client(sdk, server.url)
        self._count = count
        self._requests = Sampler(self._root, response=False)
        self._responses = Sampler(self._root, response=True)
        self.report = Report()

    def run(self) -> Report:
        """Call every operation."""
        for verb, path, operation in operations(self._root):
            key = f"{verb.upper()} {path}"
            found = [m for m in self._methods.get((verb, path), ()) if not m["streams"]]
            if not found:
                self.report.counts["left out: no method, or a stream"] += 1
                continue
            method = method_of(self._client, found[0]["method"])
            try:
                place, _, name = (found[0]["idempotency"] or "").partition(":")
                added = name if place == "body" else None
                self._requests_of(key, method, path, operation, added)
                self._responses_of(key, method, path, operation)
            except RecurringError:
                self.report.counts["left out: no finite value"] += 1
            except NoCallError as error:
                self.report.add(key, f"no call: {error}")
        return self.report

    # --- requests --------------------------------------------------------------------------------

    def _requests_of(
        self, key: str, method: Any, path: str, operation: dict[str, Any], added: str | None
    ) -> None:
        for values, body, has_body in self._calls(path, operation):
            declared = list(self._parameters(path, operation))
            keyword, missing = arguments(method, values, declared, body, has_body)
            self._serve(200, b"{}", _JSON)
            failure = self._call(method, keyword)
            self.report.counts["arguments left out: two wire names claim them"] += len(missing)
            if not self._server.requests:
                self.report.add(key, f"no request: {failure}")
                continue
            given = {place: value for place, value in values.items() if place not in missing}
            self.report.counts["requests"] += 1
            for problem in self._judge.problems(self._server.last, given, body, has_body, added):
                self.report.add(key, f"request: {problem}")

    def _parameters(self, path: str, operation: dict[str, Any]) -> dict[tuple[str, str], Any]:
        both = [*self._root["paths"][path].get("parameters", ()), *operation.get("parameters", ())]
        found = [follow(self._root, parameter) for parameter in both]
        return {
            (parameter["in"], parameter["name"]): parameter
            for parameter in found
            if parameter["in"] != "header" or parameter["name"].lower() not in _SET_BY_THE_CLIENT
        }

    def _calls(
        self, path: str, operation: dict[str, Any]
    ) -> Iterator[tuple[dict[tuple[str, str], Any], Any, bool]]:
        """Values of parameters and bodies: of all parameters, of each one, and the required ones."""
        parameters = self._parameters(path, operation)
        drawn = {}
        for place, parameter in parameters.items():
            schema = parameter.get("schema")
            if schema is None:
                schema = next(iter(parameter["content"].values())).get("schema", True)
            found = self._requests.values(schema, self._count, parameter=True)
            drawn[place] = [value for value in found if _can_be_written(value)]
        contents = follow(self._root, operation.get("requestBody") or {}).get("content") or {}
        bodies = []
        if _JSON in contents:
            bodies = self._requests.values(contents[_JSON].get("schema", True), self._count)
        elif contents:
            self.report.counts["left out: a body that is not JSON"] += 1
            return
        required = [place for place, value in parameters.items() if value.get("required")]
        if not all(drawn[place] for place in required) or (contents and not bodies):
            self.report.counts["left out: no valid value of a request was found"] += 1
            return
        optional = [place for place in drawn if place not in required and drawn[place]]
        alone = [[*required, place] for place in optional] if len(optional) > 1 else []
        for index, chosen in enumerate([*[[*required, *optional]] * self._count, *alone, required]):
            values = {place: drawn[place][index % len(drawn[place])] for place in chosen}
            yield values, bodies[index % len(bodies)] if bodies else None, bool(bodies)

    # --- responses -------------------------------------------------------------------------------

    def _responses_of(self, key: str, method: Any, path: str, operation: dict[str, Any]) -> None:
        first = next(self._calls(path, operation), None)
        if first is None:
            return
        keyword, _ = arguments(
            method, first[0], list(self._parameters(path, operation)), *first[1:]
        )
        for status, response in operation["responses"].items():
            contents = follow(self._root, response).get("content") or {}
            if not status.isdigit() or status[0] != "2" or status in _WITHOUT_CONTENT:
                continue
            if _JSON not in contents:
                continue
            values = self._responses.values(contents[_JSON].get("schema", True), self._count)
            if not values:
                self.report.counts["left out: no valid response was found"] += 1
            for value in values:
                self._serve(int(status), json.dumps(value).encode(), _JSON)
                result = self._call(method, keyword)
                self.report.counts["responses"] += 1
                if isinstance(result, Exception):
                    self.report.add(key, f"response {status}: {type(result).__name__}: {result}")
                elif differs := difference(dumped(result, value), value):
                    self.report.add(key, f"response {status}: {differs}")

    # --- the server ------------------------------------------------------------------------------

    def _serve(self, status: int, content: bytes, media_type: str) -> None:
        self._server.requests.clear()
        self._server.status, self._server.content = status, content
        self._server.headers = {"content-type": media_type}

    @staticmethod
    def _call(method: Any, keyword: Mapping[str, Any]) -> Any:
        """The result of a call, or the error as a value: a request may have gone out before."""
        try:
            return call(method, keyword)
        except Exception as error:
            return error


def _can_be_written(value: Any) -> bool:
    """Whether a parameter can hold a value: nothing empty, which styles write as nothing."""
    if isinstance(value, dict):
        return bool(value) and all(map(_can_be_written, value.values()))
    if isinstance(value, list):
        return bool(value) and all(map(_can_be_written, value))
    return value is not None and value != ""


def dumped(result: Any, sent: Any) -> Any:
    """A result as JSON; of a page whose response is a list, the items of that page."""
    if isinstance(result, (list, tuple)):
        return [dumped(entry, None) for entry in result]
    if isinstance(result, dict):
        return {key: dumped(entry, None) for key, entry in result.items()}
    if not hasattr(result, "model_dump"):
        return result
    found = result.model_dump(by_alias=True, exclude_unset=True, mode="json")
    if isinstance(sent, list) and isinstance(found, dict) and len(found) == 1:
        return next(iter(found.values()))
    return found


def _client(sdk: Sdk, url: str) -> Any:
    kind = getattr(sdk.module, str(sdk.output.plan.client))
    options = inspect.signature(kind).parameters
    keys = {"api_key", "username", "password", "token", "access_token"} & options.keys()
    return kind(**dict.fromkeys(keys, "key"), base_url=url, max_retries=0)
