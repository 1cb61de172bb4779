"""From a path or a URL to plain values, or one sentence that says why not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NoReturn

from ..diagnostics import Code, Diagnostic, Diagnostics, Excerpt, Location, codes, excerpt_of, fail
from .json_text import mark_json, parse_json
from .parsed import Marks, Parsed, ParseFailure
from .yaml_text import parse_yaml

MAXIMUM_BYTES = 100 * 1024 * 1024


def is_url(place: str) -> bool:
    """Whether a place is fetched over HTTP."""
    return place.lower().startswith(("http://", "https://"))


def parse(text: str, *, only_json: bool = False) -> Parsed:
    """The value of a JSON or YAML text; depends on nothing else. Raises `ParseFailure`."""
    if not text.strip():
        raise ParseFailure(codes.INPUT_EMPTY, "This is empty.", hint="Name an OpenAPI document.")
    if text.lstrip()[0] not in "{[":
        return parse_yaml(text)
    try:
        return parse_json(text)
    except ParseFailure as failure:
        if only_json or failure.code != codes.JSON_INVALID:
            raise
    return parse_yaml(text)


def parse_marked(text: str) -> tuple[Any, Marks]:
    """The value of a text that `parse` accepts, and where each of its entries stands."""
    marks = Marks()
    if text.lstrip()[0] in "{[":
        try:
            parse_json(text)
        except ParseFailure:
            return parse_yaml(text, marks).value, marks
        return mark_json(text, marks).value, marks
    return parse_yaml(text, marks).value, marks


def read_text(place: str | Path) -> str:
    """The text at a path or URL. Raises `InputError`."""
    name = str(place)
    if is_url(name):
        from .fetch import fetch

        return decode(fetch(name, MAXIMUM_BYTES), name)
    return read_file(Path(place), name)


def read_file(path: Path, name: str) -> str:
    """The text of a file; messages call it `name`. Raises `InputError`."""
    return decode(_read_bytes(path, name), name)


def parse_named(text: str, name: str, diagnostics: Diagnostics) -> Any:
    """The value of a text; messages call it `name`. Raises `InputError`."""
    try:
        parsed = parse(text, only_json=name.lower().endswith(".json"))
    except ParseFailure as failure:
        line, column = failure.mark or (None, None)
        fail(
            failure.code,
            failure.message,
            Location(name, "", line, column, _excerpt(text, failure.mark)),
            failure.hint,
        )
    for problem in parsed.problems:
        place = Location(name, problem.pointer, *problem.mark, _excerpt(text, problem.mark))
        diagnostics.entries.append(
            Diagnostic(problem.code, problem.severity, problem.message, place, problem.hint)
        )
    return parsed.value


def _excerpt(text: str, mark: tuple[int, int] | None) -> Excerpt | None:
    return excerpt_of(text, *mark) if mark is not None else None


def read_mapping(path: Path, diagnostics: Diagnostics) -> dict[str, Any]:
    """The mapping in a file; an empty file is an empty mapping. Raises `InputError`."""
    text = read_text(path)
    if not text.strip():
        return {}
    value = parse_named(text, str(path), diagnostics)
    if value is None:
        return {}
    if not isinstance(value, dict):
        fail(
            codes.INPUT_NOT_A_MAPPING,
            f"This holds {kind_name(value)} where names with values are expected.",
            Location(str(path), "", 1, 1),
            "Write `name: value` lines.",
        )
    return value


def kind_name(value: Any) -> str:
    """What a value is, in the words of JSON."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a text"
        case list():
            return "an array"
        case _:
            return "an object"


def decode(content: bytes, name: str) -> str:
    """The text of a file in any Unicode encoding. Raises `InputError`."""
    encoding = json.detect_encoding(content)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line = before.count(b"\n") + 1
        column = len(before) - (before.rfind(b"\n") + 1) + 1
        fail(
            codes.INPUT_ENCODING,
            f"The byte 0x{content[error.start]:02X} is not {encoding.upper()}.",
            Location(name, "", line, column),
            "Save the file as UTF-8.",
        )
    return text.removeprefix("\ufeff")


def _read_bytes(path: Path, name: str) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MAXIMUM_BYTES + 1)
    except FileNotFoundError:
        _refuse(codes.INPUT_MISSING, "There is no such file.", name, "Check the path.")
    except IsADirectoryError:
        _refuse(
            codes.INPUT_DIRECTORY, "This is a folder, not a file.", name, "Name a file inside it."
        )
    except PermissionError:
        _refuse(
            codes.INPUT_UNREADABLE, "This file may not be read.", name, "Check its permissions."
        )
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        _refuse(codes.INPUT_UNREADABLE, f"This cannot be read: {reason}.", name, "Check the path.")
    if len(content) > MAXIMUM_BYTES:
        megabytes = MAXIMUM_BYTES // 1024 // 1024
        message = f"This is larger than {megabytes} MB."
        _refuse(codes.INPUT_TOO_LARGE, message, name, "Split it into several files.")
    return content


def _refuse(code: Code, message: str, name: str, hint: str) -> NoReturn:
    fail(code, message, Location(name), hint)
