"""Parameters in every style, with the bytes that RFC 6570 and the specification's table have."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from tests.support.sdk import Sdk, answer, document, generate

expand = pytest.importorskip("uritemplate").expand  # an independent implementation of RFC 6570
VALUES: dict[str, Any] = {
    "string": "blue",
    "empty": "",
    "spaced": "a b/ü?&=,;.",
    "number": 5,
    "boolean": True,
    "array": ["blue", "b,l ack", "ü&="],
    "numbers": [3, 4, 5],
    "gaps": ["a", None, "b"],
    "none": [],
    "object": {"G": "2 0/0", "R": 100, "ü": "x;y"},
    "holes": {"R": 1, "G": None},
}
ARRAY = {"type": "array", "items": {"type": ["string", "integer", "null"]}}
MAP = {"type": "object", "additionalProperties": {"type": ["string", "integer", "null"]}}


def schema_of(value: Any) -> dict[str, Any]:
    """The schema of a value."""
    if isinstance(value, list):
        return ARRAY
    return MAP if isinstance(value, dict) else {"type": ["string", "integer", "boolean"]}


def as_text(value: Any) -> Any:
    """The value as RFC 6570 has it: text, a list of texts or a map of texts, without null."""
    if isinstance(value, list):
        return [as_text(entry) for entry in value if entry is not None]
    if isinstance(value, dict):
        return {key: as_text(entry) for key, entry in value.items() if entry is not None}
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def template(operator: str, explode: bool, value: Any) -> str:
    """What RFC 6570 expands `{operator color explode}` to."""
    return str(expand(f"{{{operator}color{'*' if explode else ''}}}", color=as_text(value)))


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """One operation for each combination of location, style, explode and type."""
    paths: dict[str, Any] = {}
    combinations = [
        *itertools.product(["path"], ["simple", "label", "matrix"], [False, True]),
        *itertools.product(["query"], ["form", "spaceDelimited", "pipeDelimited"], [False, True]),
        ("query", "deepObject", True),
        *itertools.product(["header"], ["simple"], [False, True]),
        *itertools.product(["cookie"], ["form"], [False, True]),
    ]
    for (location, style, explode), (kind, value) in itertools.product(
        combinations, {"single": "", "array": [], "object": {}}.items()
    ):
        given = {"name": "color", "in": location, "style": style, "explode": explode}
        given |= {"required": location == "path", "schema": schema_of(value)}
        key = f"/{location}-{style}-{explode}-{kind}".lower()
        path = f"{key}/{{color}}/end" if location == "path" else key
        paths[path] = {
            "get": {
                "operationId": f"send_{key[1:]}",
                "tags": ["styles"],
                "parameters": [given],
                "responses": answer({"type": "object"}),
            }
        }
    return generate(tmp_path_factory.mktemp("styles"), document(paths))


def send(sdk: Sdk, location: str, style: str, explode: bool, value: Any) -> Any:
    """The request of the operation for a combination."""
    kind = "array" if isinstance(value, list) else "object" if isinstance(value, dict) else "single"
    key = f"/{location}-{style}-{explode}-{kind}".lower()
    (found,) = [
        (resource.path, method.name)
        for resource in sdk.output.plan.walk()
        for method in resource.methods
        if method.operation.path.startswith(f"{key}/") or method.operation.path == key
    ]
    target = sdk.client({})
    for part in found[0]:
        target = getattr(target, part)
    getattr(target, found[1])(color=value)
    return sdk.request


@pytest.mark.parametrize("kind", VALUES)
@pytest.mark.parametrize("explode", [False, True])
@pytest.mark.parametrize(("style", "operator"), [("simple", ""), ("label", "."), ("matrix", ";")])
def test_paths(sdk: Sdk, style: str, operator: str, explode: bool, kind: str) -> None:
    value = VALUES[kind]
    expected = template(operator, explode, value)
    if value == [] or expected in ("", "."):
        with pytest.raises(ValueError, match="`color` is part of the path and cannot be"):
            send(sdk, "path", style, explode, value)
        return
    sent = send(sdk, "path", style, explode, value).url.raw_path.decode()
    assert sent.split("/")[-2:] == [expected, "end"]


@pytest.mark.parametrize("kind", VALUES)
@pytest.mark.parametrize("explode", [False, True])
def test_form_queries(sdk: Sdk, explode: bool, kind: str) -> None:
    sent = send(sdk, "query", "form", explode, VALUES[kind]).url.query.decode()
    expected = template("?", explode, VALUES[kind]).removeprefix("?")
    assert sent == expected


@pytest.mark.parametrize("kind", VALUES)
@pytest.mark.parametrize(
    ("style", "delimiter"), [("spaceDelimited", "%20"), ("pipeDelimited", "%7C")]
)
def test_delimited_queries(sdk: Sdk, style: str, delimiter: str, kind: str) -> None:
    value = VALUES[kind]
    sent = send(sdk, "query", style, False, value).url.query.decode()
    expected = template("?", False, value).removeprefix("?")
    assert sent == (expected.replace(",", delimiter) if not isinstance(value, str) else expected)
    exploded = send(sdk, "query", style, True, value).url.query.decode()
    assert exploded == template("?", True, value).removeprefix("?")


def test_deep_objects(sdk: Sdk) -> None:
    sent = send(sdk, "query", "deepObject", True, {"R": 100, "G": "a b", "B": None})
    assert sent.url.query == b"color%5BR%5D=100&color%5BG%5D=a%20b"


@pytest.mark.parametrize("kind", sorted(VALUES.keys() - {"spaced", "array", "object"}))
@pytest.mark.parametrize("explode", [False, True])
def test_headers(sdk: Sdk, explode: bool, kind: str) -> None:
    sent = send(sdk, "header", "simple", explode, VALUES[kind]).headers
    assert sent["color"] == template("", explode, VALUES[kind])


def test_headers_are_not_percent_encoded_and_refuse_other_characters_by_name(sdk: Sdk) -> None:
    assert send(sdk, "header", "simple", False, ["a b", "c/d"]).headers["color"] == "a b,c/d"
    assert send(sdk, "header", "simple", True, {"k": "a=b"}).headers["color"] == "k=a=b"
    for value in ("ü", ["ü"], {"k": "a\nb"}, {"ü": "a"}):
        with pytest.raises(ValueError, match="`color`"):
            send(sdk, "header", "simple", False, value)


@pytest.mark.parametrize("kind", VALUES)
@pytest.mark.parametrize("explode", [False, True])
def test_cookies(sdk: Sdk, explode: bool, kind: str) -> None:
    sent = send(sdk, "cookie", "form", explode, VALUES[kind]).headers
    # Of several values, each is a cookie of its own: `&` does not separate cookies.
    expected = template("?", explode, VALUES[kind]).removeprefix("?").replace("&", "; ")
    assert sent.get("cookie", "") == expected


@pytest.mark.parametrize("location", ["path", "header", "cookie"])
@pytest.mark.parametrize("value", [[["a"]], [{"a": 1}], {"a": [1]}, {"a": {"b": 1}}])
def test_what_no_style_defines_is_refused_by_name(sdk: Sdk, location: str, value: Any) -> None:
    style = "form" if location == "cookie" else "simple"
    with pytest.raises(TypeError, match=r"`color.*` must be a single value here"):
        send(sdk, location, style, False, value)
