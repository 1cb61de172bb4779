"""Compares two surfaces: their methods, classes and events. `uses.py` compares types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..model import Ref, SchemaId
from ..surface.surface import Class, Direction, Event, Method, Surface, Use
from .changes import Change, Kind, Level, Report, quoted
from .renames import renamed_classes
from .types import TypeComparison
from .uses import UseComparison, Uses


def compare(old: Surface, new: Surface, by_rules: Mapping[str, str] | None = None) -> Report:
    """Compare two surfaces.

    `by_rules` has the method name of each operation as it would be without the names lock.
    """
    comparison = _Comparison(old, new)
    changes = [*comparison.changes(), *_kept_names(new, by_rules or {})]
    order = list(Level)
    changes.sort(key=lambda c: (order.index(c.level), c.name, c.kind, c.sentence))
    return Report(
        f"{old.title} {old.version}",
        f"{new.title} {new.version}",
        tuple(changes),
        comparison.documentation(),
    )


def _kept_names(new: Surface, by_rules: Mapping[str, str]) -> Iterator[Change]:
    for name, method in new.methods.items():
        other = by_rules.get(method.operation)
        if other and method.alias_of is None and other != name and other not in new.methods:
            yield Change(
                Kind.NAME_KEPT,
                Level.FIX,
                name,
                f"The name was kept; without the names lock it would be `{other}`.",
                new_pointer=method.pointer,
                operation=method.operation,
            )


class _Comparison:
    def __init__(self, old: Surface, new: Surface) -> None:
        self._old = old
        self._new = new
        self._renamed = renamed_classes(old, new)
        types = TypeComparison(old.classes, new.classes, self._renamed)
        self._uses = UseComparison(old, new, types)

    def documentation(self) -> int:
        """The number of changed descriptions; complete once all changes have been read."""
        return self._uses.documentation

    def changes(self) -> Iterator[Change]:
        """All changes, unsorted."""
        if self._old.base_url != self._new.base_url:
            yield Change(
                Kind.SERVER_CHANGED,
                Level.FIX,
                "base_url",
                "The default base URL changed.",
                self._old.base_url,
                self._new.base_url,
            )
        yield from self._methods()
        yield from self._classes()
        yield from self._events()

    # --- methods ---------------------------------------------------------------------------------

    def _methods(self) -> Iterator[Change]:
        old, new = self._old.methods, self._new.methods
        now = {m.operation: name for name, m in new.items() if m.alias_of is None}
        before = {m.operation for m in old.values()}
        for name in old.keys() - new.keys():
            yield self._method_removed(name, old[name], now.get(old[name].operation))
        for name in new.keys() - old.keys():
            method = new[name]
            renamed = method.operation in before
            sentence = "New method."
            if renamed and method.alias_of is None:
                sentence = "New name of an existing method."
            elif method.alias_of is not None:
                sentence = f"Alias of `{method.alias_of}`."
            yield Change(
                Kind.METHOD_ADDED,
                Level.FEATURE,
                name,
                sentence,
                new=method.call,
                new_pointer=method.pointer,
                operation=method.operation,
            )
        for name in old.keys() & new.keys():
            yield from self._method(name, old[name], new[name])

    def _method_removed(self, name: str, method: Method, now: str | None) -> Change:
        kind, sentence = Kind.METHOD_REMOVED, "Was removed."
        if now is not None:
            kind, sentence = Kind.METHOD_RENAMED, f"Was renamed to `{now}`."
        return Change(
            kind,
            Level.BREAKING,
            name,
            sentence,
            method.call,
            self._new.methods[now].call if now else None,
            method.pointer,
            self._new.methods[now].pointer if now else "",
            method.operation,
        )

    def _method(self, name: str, old: Method, new: Method) -> Iterator[Change]:
        def change(
            kind: Kind, level: Level, sentence: str, before: str | None, after: str | None
        ) -> Change:
            return Change(
                kind, level, name, sentence, before, after, old.pointer, new.pointer, new.operation
            )

        self._uses.count(old.doc, new.doc)
        if old.alias_of is None and new.alias_of is not None:
            yield change(
                Kind.METHOD_RENAMED,
                Level.FEATURE,
                f"Was renamed to `{new.alias_of}`; the old name still works, but is deprecated.",
                old.call,
                new.call.replace(name, new.alias_of, 1),
            )
            return
        if new.alias_of is not None:
            return
        if old.operation != new.operation:
            sentence = "Calls a different operation."
            yield change(Kind.OPERATION_CHANGED, Level.FIX, sentence, old.operation, new.operation)
        if new.deprecated and not old.deprecated:
            yield change(Kind.METHOD_DEPRECATED, Level.FIX, "Was deprecated.", None, None)
        if old.positional != new.positional:
            sentence = "The positional arguments changed."
            yield change(Kind.CALL_CHANGED, Level.BREAKING, sentence, old.call, new.call)
        if old.page != new.page:
            sentence = "The pagination scheme changed."
            yield change(Kind.PAGE_CHANGED, Level.BREAKING, sentence, old.returns, new.returns)
        if new.streams and not old.streams:
            sentence = "The response can be streamed."
            yield change(Kind.STREAM_ADDED, Level.FEATURE, sentence, None, None)
        if old.streams and not new.streams:
            sentence = "The response can no longer be streamed."
            yield change(Kind.STREAM_REMOVED, Level.BREAKING, sentence, None, None)
        for status in sorted(set(new.errors) - set(old.errors)):
            sentence = f"The error response {status} was documented."
            yield change(Kind.ERROR_ADDED, Level.FIX, sentence, None, status)
        for status in sorted(set(old.errors) - set(new.errors)):
            sentence = f"The error response {status} is no longer documented."
            yield change(Kind.ERROR_REMOVED, Level.FIX, sentence, status, None)
        yield from self._result(name, old, new)
        yield from self._uses.all(
            Uses(
                name,
                "{owner}({name})",
                old.arguments,
                new.arguments,
                Direction.ARGUMENT,
                Kind.ARGUMENT_ADDED,
                Kind.ARGUMENT_REMOVED,
                old.pointer,
                new.pointer,
                old.call,
                new.call,
                new.operation,
            )
        )

    def _result(self, name: str, old: Method, new: Method) -> Iterator[Change]:
        pointers = (old.pointer, new.pointer, new.operation)
        if old.result is None or new.result is None:
            if old.returns == new.returns:
                return
            if old.returns == "None":
                kind, level, sentence = Kind.RESULT_ADDED, Level.FEATURE, "Returns a value."
            elif new.returns == "None":
                kind, level = Kind.RESULT_REMOVED, Level.BREAKING
                sentence = "No longer returns a value."
            else:
                kind, level = Kind.TYPE_CHANGED, Level.BREAKING
                sentence = "The return type changed."
            yield Change(kind, level, name, sentence, old.returns, new.returns, *pointers)
            return
        yield from self._uses.one(
            f"{name} -> result", old.result, new.result, Direction.RESPONSE, new.operation
        )

    # --- classes ---------------------------------------------------------------------------------

    def _classes(self) -> Iterator[Change]:
        old, new = self._old.classes, self._new.classes
        renamed = self._renamed
        for name in old.keys() - new.keys():
            now = renamed.get(name)
            yield Change(
                Kind.TYPE_RENAMED if now else Kind.TYPE_REMOVED,
                Level.BREAKING,
                name,
                f"Was renamed to `{now}`." if now else "Was removed.",
                name,
                now,
                old[name].pointer,
                new[now].pointer if now else "",
            )
            if now:
                yield from self._class(now, old[name], new[now])
        for name in new.keys() - old.keys() - set(renamed.values()):
            yield Change(
                Kind.TYPE_ADDED,
                Level.FEATURE,
                name,
                "New class.",
                new=name,
                new_pointer=new[name].pointer,
            )
        for name in old.keys() & new.keys():
            yield from self._class(name, old[name], new[name])

    def _class(self, name: str, old: Class, new: Class) -> Iterator[Change]:
        self._uses.count(old.doc, new.doc)
        if old.fields is not None and new.fields is not None:
            yield from self._uses.all(
                Uses(
                    name,
                    "{owner}.{name}",
                    old.fields,
                    new.fields,
                    new.direction,
                    Kind.FIELD_ADDED,
                    Kind.FIELD_REMOVED,
                    old.pointer,
                    new.pointer,
                )
            )
        else:
            before = old.target or Use(Ref(SchemaId(name)), True, pointer=old.pointer)
            after = new.target or Use(Ref(SchemaId(name)), True, pointer=new.pointer)
            yield from self._uses.one(name, before, after, new.direction)

    # --- events ----------------------------------------------------------------------------------

    def _events(self) -> Iterator[Change]:
        old, new = self._old.events, self._new.events
        for name in old.keys() - new.keys():
            yield Change(
                Kind.EVENT_REMOVED,
                Level.BREAKING,
                f"webhooks.{name}",
                "Was removed; its events have no class.",
                old_pointer=old[name].pointer,
            )
        for name in new.keys() - old.keys():
            yield Change(
                Kind.EVENT_ADDED,
                Level.FEATURE,
                f"webhooks.{name}",
                "New webhook.",
                new=", ".join(new[name].event_types) or None,
                new_pointer=new[name].pointer,
            )
        for name in old.keys() & new.keys():
            yield from self._event(f"webhooks.{name}", old[name], new[name])

    def _event(self, name: str, old: Event, new: Event) -> Iterator[Change]:
        self._uses.count(old.doc, new.doc)
        pointers = (old.pointer, new.pointer)
        for added in sorted(set(new.event_types) - set(old.event_types)):
            sentence = f"The event type {quoted(added)} was added."
            kind = Kind.EVENT_TYPE_ADDED
            yield Change(kind, Level.FEATURE, name, sentence, None, added, *pointers)
        for gone in sorted(set(old.event_types) - set(new.event_types)):
            sentence = f"The event type {quoted(gone)} was removed."
            kind = Kind.EVENT_TYPE_REMOVED
            yield Change(kind, Level.BREAKING, name, sentence, gone, None, *pointers)
        if old.payload is not None and new.payload is not None:
            yield from self._uses.one(name, old.payload, new.payload, Direction.RESPONSE)
        elif old.payload is not None:
            sentence = "The payload no longer has a class."
            yield Change(Kind.RESULT_REMOVED, Level.BREAKING, name, sentence, None, None, *pointers)
        elif new.payload is not None:
            sentence = "The payload has a class."
            yield Change(Kind.RESULT_ADDED, Level.FEATURE, name, sentence, None, None, *pointers)
