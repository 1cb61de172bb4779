"""Reads files and URLs, and parses them to plain values."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NoReturn

from ..diagnostics import Code, Diagnostic, Diagnostics, Excerpt, Location, codes, excerpt_of, fail
from ..regular_files import MAXIMUM_BYTES, TooLargeError, read_input
from .json_text import mark_json, parse_json
from .parsed import Marks, Parsed, ParseError
from .yaml_text import parse_yaml


def is_url(location: str) -> bool:
    """Whether a location is an HTTP URL."""
    return location.lower().startswith(("http://", "https://"))


def parse(text: str, *, only_json: bool = False, marks: Marks | None = None) -> Parsed:
    """The value of a JSON or YAML text. Raises `ParseError`.

    With `marks`, the positions of the entries of a YAML text are recorded.
    """
    if not text.strip():
        raise ParseError(
            codes.INPUT_EMPTY, "The document is empty.", hint="Pass an OpenAPI document."
        )
    if text.lstrip()[0] not in "{[":
        return parse_yaml(text, marks)
    try:
        return parse_json(text)
    except ParseError as failure:
        if only_json or failure.code != codes.JSON_INVALID:
            raise
    return parse_yaml(text, marks)


def parse_marked(text: str) -> tuple[Any, Marks]:
    """The value of a text that `parse` accepts, and the position of each entry."""
    marks = Marks()
    if text.lstrip()[0] in "{[":
        try:
            parse_json(text)
        except ParseError:
            return parse_yaml(text, marks).value, marks
        return mark_json(text, marks).value, marks
    return parse_yaml(text, marks).value, marks


def read_text(location: str | Path) -> str:
    """The text at a path or URL. Raises `InputError`."""
    name = str(location)
    if is_url(name):
        from .fetch import fetch

        return decode(fetch(name, MAXIMUM_BYTES), name)
    return read_file(Path(location), name)


def read_file(path: Path, name: str) -> str:
    """The text of a file, called `name` in messages. Raises `InputError`."""
    return decode(_read_bytes(path, name), name)


def parse_named(text: str, name: str, diagnostics: Diagnostics, marks: Marks | None = None) -> Any:
    """The value of a text, called `name` in messages. Raises `InputError`."""
    try:
        parsed = parse(text, only_json=name.lower().endswith(".json"), marks=marks)
    except ParseError as failure:
        line, column = failure.mark or (None, None)
        fail(
            failure.code,
            failure.message,
            Location(name, "", line, column, _excerpt(text, failure.mark)),
            failure.hint,
        )
    for problem in parsed.problems:
        location = Location(name, problem.pointer, *problem.mark, _excerpt(text, problem.mark))
        diagnostics.entries.append(
            Diagnostic(problem.code, problem.severity, problem.message, location, problem.hint)
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
            f"Expected an object, but this is {json_type(value)}.",
            Location(str(path), "", 1, 1),
            "Write `key: value` lines.",
        )
    return value


def json_type(value: Any) -> str:
    """The JSON type of a value, with an article."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
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
        return read_input(path, MAXIMUM_BYTES)
    except FileNotFoundError:
        _refuse(codes.INPUT_MISSING, "The file does not exist.", name, "Check the path.")
    except IsADirectoryError:
        _refuse(
            codes.INPUT_DIRECTORY, "This is a folder, not a file.", name, "Pass a file inside it."
        )
    except PermissionError:
        _refuse(
            codes.INPUT_UNREADABLE,
            "Permission to read this file is denied.",
            name,
            "Grant read permission.",
        )
    except TooLargeError:
        megabytes = MAXIMUM_BYTES // 1024 // 1024
        message = f"The file is larger than {megabytes} MB."
        _refuse(codes.INPUT_TOO_LARGE, message, name, "Split it into several files.")
    except OSError as error:
        reason = error.strerror or str(error)
        _refuse(
            codes.INPUT_UNREADABLE, f"The file cannot be read: {reason}.", name, "Check the path."
        )


def _refuse(code: Code, message: str, name: str, hint: str) -> NoReturn:
    fail(code, message, Location(name), hint)
