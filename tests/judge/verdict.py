"""What openapi-core says of a request, and whether it is the request that was asked for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, cast
from urllib.parse import urlsplit
from uuid import UUID

from jsonschema.exceptions import best_match
from openapi_core import Config, OpenAPI
from openapi_core.contrib.werkzeug import WerkzeugOpenAPIRequest
from werkzeug import Request
from werkzeug.test import EnvironBuilder

from tests.support.recording_server import Recorded

# The document itself is not judged: openapi-core would refuse some that only break a rule of form.
_UNCHECKED = Config(spec_validator_cls=cast("Any", None))


class Judge:
    """Judges the requests to one server by a document."""

    def __init__(self, root: Mapping[str, Any], server: str) -> None:
        paths = {path: _here(item) for path, item in root["paths"].items()}
        served = {**root, "paths": paths, "servers": [{"url": server}]}
        self._openapi = OpenAPI.from_dict(served, config=_UNCHECKED)
        self._server = server

    def problems(
        self,
        recorded: Recorded,
        given: Mapping[tuple[str, str], Any],
        body: Any,
        has_body: bool,
        added: str | None,
    ) -> list[str]:
        """Errors of the request, and values that are not those that were given.

        `added` is the property that the client fills by itself: the idempotency key.
        """
        parts = urlsplit(recorded.url)
        builder = EnvironBuilder(
            method=recorded.method,
            path=parts.path,
            query_string=parts.query,
            base_url=self._server,
            headers=recorded.headers,
            data=recorded.content,
        )
        request = WerkzeugOpenAPIRequest(Request(builder.get_environ()))
        try:
            result = self._openapi.request_unmarshaller.unmarshal(request)
        except Exception as error:  # a fault of the validator is listed like others
            return [f"openapi-core fails: {error}"]
        found = [_error(error) for error in result.errors]
        if found:
            return found
        for (location, wire), value in given.items():
            arrived = getattr(result.parameters, location).get(wire, "nothing")
            if differs := difference(arrived, value):
                found.append(f"{location} {wire}: {differs}")
            text = request.parameters[location].get(wire)
            if isinstance(value, bool) and str(text) not in ("true", "false"):
                found.append(f"{location} {wire}: {text!r} is no boolean")  # the validator takes it
        if has_body:
            media_type = (recorded.content_type or "").partition(";")[0]
            is_json = media_type == "application/json" or media_type.endswith("+json")
            arrived = json.loads(recorded.content) if is_json else result.body
            if added and isinstance(arrived, dict) and added not in body:
                arrived.pop(added, None)
            if differs := difference(arrived, body):
                found.append(f"body: {differs}")
        return found


def _here(item: Mapping[str, Any]) -> dict[str, Any]:
    """A path item whose operations are all at the one server."""
    return {
        key: (
            {word: part for word, part in value.items() if word != "servers"}
            if isinstance(value, dict)
            else value
        )
        for key, value in item.items()
        if key != "servers"
    }


def _error(error: Exception) -> str:
    """The validator's message, with the place of the deepest error of the schema."""
    cause = error.__cause__
    details = list(getattr(cause, "schema_errors", None) or ())
    if not details:
        return f"{type(error).__name__}: {cause or error}"
    deepest = best_match(details)
    return f"{type(error).__name__}: {deepest.json_path}: {deepest.message:.200}"


def difference(arrived: Any, given: Any, place: str = "$") -> str | None:
    """Where two values first differ as JSON; the validator's dates count as their text."""
    match arrived, given:
        case dict(), dict():
            for key in {**given, **arrived}:
                if key not in arrived or key not in given:
                    missing = "is missing" if key in given else "was not given"
                    return f"{place}.{key} {missing}"
                if found := difference(arrived[key], given[key], f"{place}.{key}"):
                    return found
            return None
        case (list() | tuple(), list()) if len(arrived) == len(given):
            pairs = enumerate(zip(arrived, given, strict=True))
            inner = (difference(one, other, f"{place}[{index}]") for index, (one, other) in pairs)
            return next(filter(None, inner), None)
        case _:
            equal = _equal(arrived, given)
            return None if equal else f"{place}: {given!r:.90} was given, {arrived!r:.90} arrived"


def _equal(arrived: Any, given: Any) -> bool:
    if isinstance(arrived, bool) or isinstance(given, bool):
        return arrived is given
    match arrived, given:
        case datetime(), str():
            return arrived == datetime.fromisoformat(given)
        case date(), str():
            return arrived.isoformat() == given
        case bytes(), str():
            return arrived == given.encode()
        case UUID(), str():
            return arrived == UUID(given)
        case _:
            return bool(arrived == given)
