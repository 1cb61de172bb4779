"""Parses YAML 1.2 to plain values, from the events of the C parser of ruamel.yaml.

Working on events bounds time and memory for hostile input: nothing recurses, and the values of
aliases are shared and counted instead of copied.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..diagnostics import Code, Severity, codes
from .parsed import MAXIMUM_DEPTH, Mark, Marks, Parsed, ParseError, Problem, too_deep
from .pointer import join
from .scalars import NotFiniteError, Scalar, has_leading_zero, key_text, resolve_plain
from .yaml_events import events_of, fail, is_yaml_1_1, refuse_unprintable, slow_events_of

MAXIMUM_ALIASED = 1_000_000
"""The maximum number of values that all aliases together repeat."""

_TAGS = "tag:yaml.org,2002:"
_RESOLVED_TAGS = {f"{_TAGS}{name}" for name in ("null", "bool", "int", "float")}
_TEXT_TAGS = {f"{_TAGS}{name}" for name in ("str", "timestamp", "binary")} | {"!"}
_CONTAINER_TAGS = {f"{_TAGS}{name}" for name in ("map", "seq", "omap", "set")} | {"!"}
_COMPLEX_KEY = object()


def parse_yaml(text: str, marks: Marks | None = None) -> Parsed:
    """The first document of a YAML text. Raises `ParseError`.

    With `marks`, the position of every entry is recorded.
    """
    from ruamel.yaml.error import YAMLError

    refuse_unprintable(text)
    try:
        return _Composer(events_of(text), marks).run()
    except YAMLError as error:
        if is_yaml_1_1(error):
            return _parse_slowly(text, marks, error)
        fail(error, text)


def _parse_slowly(text: str, marks: Marks | None, first: Exception) -> Parsed:
    """Parse with the complete YAML 1.2 parser, which takes six times as long."""
    from ruamel.yaml.error import YAMLError

    if marks is not None:
        marks.entries.clear()
    try:
        return _Composer(slow_events_of(text), marks).run()
    except YAMLError:
        fail(first, text)


def _mark_of(event: Any) -> Mark:
    return event.start_mark.line + 1, event.start_mark.column + 1


class _Frame:
    """A mapping or sequence that is not closed yet."""

    __slots__ = ("anchor", "container", "is_mapping", "key", "key_event", "merged", "size", "start")

    def __init__(self, container: Any, start: Any) -> None:
        self.container = container
        self.is_mapping = type(container) is dict
        self.anchor = start.anchor
        self.start = start
        self.key: Any = None
        self.key_event: Any = None
        self.merged: list[dict[str, Any]] = []
        self.size = 1


class _Composer:
    """Composes events to one value, with a stack instead of recursion."""

    def __init__(self, next_event: Callable[[], Any], marks: Marks | None) -> None:
        self._next_event = next_event
        self._marks = marks
        self._problems: list[Problem] = []
        self._stack: list[_Frame] = []
        self._anchors: dict[str, tuple[Any, int]] = {}
        self._aliased = 0
        self._value: Any = None
        self._documents = 0

    def run(self) -> Parsed:
        """Compose the events of the first document."""
        from ruamel.yaml import events

        handlers: dict[type, Callable[[Any], None]] = {
            events.ScalarEvent: self._scalar,
            events.MappingStartEvent: self._open_mapping,
            events.SequenceStartEvent: self._open_sequence,
            events.MappingEndEvent: self._close,
            events.SequenceEndEvent: self._close,
            events.AliasEvent: self._alias,
            events.DocumentStartEvent: self._document,
        }
        while (event := self._next_event()) is not None:
            handle = handlers.get(type(event))
            if handle is not None:
                handle(event)
            if self._documents > 1:
                break
        return Parsed(self._value, self._problems)

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            self._report(
                codes.YAML_SEVERAL_DOCUMENTS,
                "Another YAML document starts here; only the first document is read.",
                event,
                "Put each document into its own file.",
            )
        elif event.version is not None and tuple(event.version) < (1, 2):
            self._report(
                codes.YAML_VERSION,
                "YAML 1.1 is declared, but the text is read as YAML 1.2, as OpenAPI requires.",
                event,
                "Write `true` and `false` for booleans, and remove the %YAML line.",
            )

    def _open_mapping(self, event: Any) -> None:
        self._open(_Frame({}, event))

    def _open_sequence(self, event: Any) -> None:
        self._open(_Frame([], event))

    def _open(self, frame: _Frame) -> None:
        if len(self._stack) >= MAXIMUM_DEPTH:
            raise too_deep(_mark_of(frame.start))
        if frame.start.tag and str(frame.start.tag) not in _CONTAINER_TAGS:
            self._report_tag(frame.start)
        self._stack.append(frame)

    def _close(self, _event: Any) -> None:
        frame = self._stack.pop()
        for source in frame.merged:
            self._merge(frame.container, source)
        self._anchor(frame.anchor, frame.container, frame.size)
        self._add(frame.container, frame.start, frame.size)

    def _merge(self, container: dict[str, Any], source: dict[str, Any]) -> None:
        for key, value in source.items():
            if key in container:
                continue
            container[key] = value
            mark = self._marks.find(source, key) if self._marks else None
            if mark is not None and self._marks is not None:
                self._marks.note(container, key, mark)

    def _alias(self, event: Any) -> None:
        name = event.anchor
        if any(frame.anchor == name for frame in self._stack):
            self._report(
                codes.YAML_ALIAS_RECURSIVE,
                f"The alias `*{name}` is inside the value that it repeats; it is read as null.",
                event,
                "Use a `$ref` for a schema that contains itself.",
                Severity.ERROR,
            )
            self._add(None, event, 1)
            return
        if name not in self._anchors:
            raise ParseError(
                codes.YAML_INVALID,
                f"The alias `*{name}` has no anchor before it.",
                _mark_of(event),
                f"Define `&{name}` before it.",
            )
        value, size = self._anchors[name]
        self._aliased += size
        if self._aliased > MAXIMUM_ALIASED:
            raise ParseError(
                codes.YAML_ALIAS_BOMB,
                f"The aliases up to here repeat more than {MAXIMUM_ALIASED:,} values.",
                _mark_of(event),
                "Use `$ref` and components instead of aliases.",
            )
        self._add(value, event, size)

    def _anchor(self, name: str | None, value: Any, size: int) -> None:
        if name is not None:
            self._anchors[name] = (value, size)

    def _scalar(self, event: Any) -> None:
        frame = self._stack[-1] if self._stack else None
        if frame is not None and frame.is_mapping and frame.key_event is None:
            frame.key_event = event
            plain = event.implicit[0] and not event.tag
            frame.key = key_text(event.value) if plain else event.value
            self._anchor(event.anchor, frame.key, 1)
            return
        value = self._resolve(event)
        self._anchor(event.anchor, value, 1)
        self._add(value, event, 1)

    def _resolve(self, event: Any) -> Scalar:
        text: str = event.value
        tag = str(event.tag) if event.tag else None
        if tag is None and not event.implicit[0]:
            return text
        if tag is not None and tag not in _RESOLVED_TAGS:
            if tag not in _TEXT_TAGS:
                self._report_tag(event)
            return text
        try:
            value = resolve_plain(text)
        except NotFiniteError:
            self._report(
                codes.NUMBER_NOT_FINITE,
                f"`{text}` is not a JSON number; it is read as null.",
                event,
                "Write a finite number, or remove the value.",
            )
            return None
        if type(value) is int and has_leading_zero(text):
            self._report(
                codes.YAML_LEADING_ZERO,
                f"`{text}` has no quotes, so it is read as the number {value}.",
                event,
                "Put it in quotes to keep the leading zero.",
            )
        return value

    def _add(self, value: Any, event: Any, size: int) -> None:
        if not self._stack:
            self._value = value
            return
        frame = self._stack[-1]
        frame.size += size
        if not frame.is_mapping:
            if self._marks is not None:
                self._marks.note(frame.container, len(frame.container), _mark_of(event))
            frame.container.append(value)
            return
        if frame.key_event is None:
            self._add_key(frame, value, event)
            return
        key, key_event = frame.key, frame.key_event
        if key is not _COMPLEX_KEY and not self._is_merge(frame, value):
            if key in frame.container:
                self._report_duplicate(key, key_event)
            frame.container[key] = value
            if self._marks is not None:
                self._marks.note(frame.container, key, _mark_of(key_event))
        frame.key = frame.key_event = None

    def _add_key(self, frame: _Frame, value: Any, event: Any) -> None:
        frame.key_event = event
        if isinstance(value, str):
            frame.key = value
            return
        frame.key = _COMPLEX_KEY
        self._report(
            codes.YAML_COMPLEX_KEY,
            "Skipped an entry whose key is not a string.",
            event,
            "Use a string as the key.",
            Severity.ERROR,
        )

    def _is_merge(self, frame: _Frame, value: Any) -> bool:
        if frame.key != "<<" or not getattr(frame.key_event, "implicit", (False,))[0]:
            return False
        sources = value if type(value) is list else [value]
        if not sources or not all(type(source) is dict for source in sources):
            return False
        frame.merged.extend(sources)
        return True

    def _report_duplicate(self, key: str, event: Any) -> None:
        self._report(
            codes.DUPLICATE_KEY,
            f"Duplicate key `{key}`; the last value is used.",
            event,
            "Remove one of the entries.",
        )

    def _report_tag(self, event: Any) -> None:
        self._report(
            codes.YAML_TAG,
            f"Ignored the tag `{event.tag}`, which has no meaning in OpenAPI.",
            event,
            "Remove the tag.",
        )

    def _report(
        self,
        code: Code,
        message: str,
        event: Any,
        hint: str,
        severity: Severity = Severity.WARNING,
    ) -> None:
        tokens = [
            frame.key if frame.is_mapping else len(frame.container)
            for frame in self._stack
            if not frame.is_mapping or isinstance(frame.key, str)
        ]
        self._problems.append(Problem(code, severity, message, join(tokens), _mark_of(event), hint))
